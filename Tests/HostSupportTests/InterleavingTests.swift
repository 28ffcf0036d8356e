// SPDX-License-Identifier: Apache-2.0

import HostSupport
import TestSupport
import Testing

/// What a stream ought to do, written without a thought for speed.
private struct Model {
    let elementLimit: Int
    let costLimit: Int
    var waiting: [(element: Int, cost: Int)] = []
    var ended: Bool = false
    var failed = false
    var closed = false
    var refusedCost = 0

    var cost: Int { waiting.map(\.cost).reduce(0, +) }

    func takes(_ elementCost: Int) -> Bool {
        waiting.isEmpty || (waiting.count < elementLimit && cost + elementCost <= costLimit)
    }

    mutating func send(_ element: Int, cost: Int) -> Numbers.SendOutcome {
        if ended || closed { return .closed }
        guard takes(cost) else {
            refusedCost = cost
            return .full
        }
        waiting.append((element, cost))
        refusedCost = 0
        return .taken
    }

    mutating func next() -> String {
        if !waiting.isEmpty { return "\(waiting.removeFirst().element)" }
        if closed { return "end" }
        return ended ? (failed ? "failure" : "end") : "pending"
    }

    mutating func finish(failing: Bool) {
        guard !ended, !closed else { return }
        (ended, failed) = (true, failing)
    }

    mutating func close() {
        closed = true
        waiting = []
    }

    var hasSomethingToRead: Bool { ended || closed || !waiting.isEmpty }
    var hasRoom: Bool { ended || closed || takes(refusedCost) }
}

extension Numbers.Next {
    fileprivate var inWords: String {
        switch self {
        case .element(let element): "\(element)"
        case .pending: "pending"
        case .ended(nil): "end"
        case .ended: "failure"
        }
    }
}

/// A waker that was armed, as a test sees it.
private struct Armed {
    let bell = Bell()
    var isArmed = false
}

/// Plays `steps` random calls on a stream and on the model, and compares after each.
private struct Play {
    var random: SplitMix
    var model: Model
    let stream: Numbers
    let closed = Bell()
    var ready = Armed()
    var writable = Armed()
    var sent = 0

    init(seed: UInt64) {
        random = SplitMix(seed: seed)
        let (elements, cost) = (Int.random(in: 1...6, using: &random), Int.random(in: 1...40, using: &random))
        model = Model(elementLimit: elements, costLimit: cost)
        stream = Numbers(elementLimit: elements, costLimit: cost, onClose: closed.ring)
    }

    mutating func step() {
        switch Int.random(in: 0..<100, using: &random) {
        case ..<45: send()
        case ..<80: #expect((stream.next() as Numbers.Next).inWords == model.next())
        case ..<88: armReady()
        case ..<96: armWritable()
        case ..<97: finish(failing: Bool.random(using: &random))
        case ..<98: close()
        default: disarm()
        }
        checkNoWakerIsLost()
    }

    private mutating func send() {
        let cost = Int.random(in: 0...15, using: &random)
        sent += 1
        #expect(stream.send(sent, cost: cost) == model.send(sent, cost: cost))
    }

    private mutating func armReady() {
        ready = Armed(isArmed: true)
        stream.onReady(ready.bell.ring)
        #expect(ready.bell.count == (model.hasSomethingToRead ? 1 : 0))
    }

    private mutating func armWritable() {
        writable = Armed(isArmed: true)
        stream.onWritable(writable.bell.ring)
        #expect(writable.bell.count == (model.hasRoom ? 1 : 0))
    }

    private mutating func finish(failing: Bool) {
        stream.finish(throwing: failing ? Broken() : nil)
        model.finish(failing: failing)
    }

    private mutating func close() {
        let wasOpen = !model.ended && !model.closed
        let before = closed.count
        stream.close()
        model.close()
        #expect(closed.count - before == (wasOpen ? 1 : 0))
    }

    private mutating func disarm() {
        stream.disarmReady()
        ready.isArmed = false
    }

    /// An armed waker has run at the latest when there is something to read, or when nothing waits any more.
    private func checkNoWakerIsLost() {
        #expect(ready.bell.count <= 1 && writable.bell.count <= 1)
        if ready.isArmed, model.hasSomethingToRead { #expect(ready.bell.count == 1) }
        if writable.isArmed, model.waiting.isEmpty || model.ended || model.closed {
            #expect(writable.bell.count == 1)
        }
    }
}

@Test(arguments: 0..<20)
func anyInterleavingOfCallsDoesWhatTheModelDoes(_ block: Int) {
    for seed in 0..<200 {
        var play = Play(seed: UInt64(block * 1000 + seed))
        for _ in 0..<60 { play.step() }
    }
}
