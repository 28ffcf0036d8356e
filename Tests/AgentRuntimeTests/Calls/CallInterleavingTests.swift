// SPDX-License-Identifier: Apache-2.0

import AgentABI
import AgentRuntime
import HostAnswers
import TestSupport
import Testing

/// What a call ought to do, written without a thought for speed.
private struct Model {
    let limits: AnswerLimits
    var waiting: [[UInt8]] = []
    var finished = false
    var handleReturned = false
    var released = false
    var recycled = false
    var cancelled = false
    var expired = false
    var draining = false
    var readerWaits = false
    var armed: [(id: UInt, mask: UInt32)] = []

    var bytes: Int { waiting.map(\.count).reduce(0, +) }

    func hasRoom(for size: Int) -> Bool {
        waiting.isEmpty || (waiting.count < limits.events && bytes + size <= limits.bytes)
    }

    func emitStatus(_ size: Int) -> agent_status {
        if finished { return AGENT_E_STATE }
        if expired { return AGENT_E_DEADLINE }
        if cancelled || released { return AGENT_E_CANCELLED }
        if size > limits.eventBytes { return AGENT_E_LIMIT }
        return hasRoom(for: size) ? AGENT_OK : AGENT_WOULD_BLOCK
    }

    var state: UInt32 {
        guard !finished else { return AGENT_REQUEST_CANCELLED }
        return (cancelled ? AGENT_REQUEST_CANCELLED : 0) | (expired ? AGENT_REQUEST_DEADLINE : 0)
            | (draining ? AGENT_REQUEST_DRAINING : 0) | (hasRoom(for: 1) ? AGENT_REQUEST_WRITABLE : 0)
    }

    /// The reader is told once of each edge.
    mutating func wakes() -> Bool {
        defer { readerWaits = false }
        return readerWaits && !released
    }

    mutating func due(_ bits: UInt32) -> [UInt] {
        defer { armed.removeAll { $0.mask & bits != 0 } }
        return armed.filter { $0.mask & bits != 0 }.map(\.id)
    }

    /// Whether this step was the last of the three.
    mutating func recycles() -> Bool {
        guard finished, handleReturned, released, !recycled else { return false }
        recycled = true
        return true
    }
}

/// Plays random steps of plugin, handle's thread, reader and host on a call and on the model, and compares after each.
private struct Play {
    var random: SplitMix
    var model: Model
    var machine = AgentCall.StateMachine()
    var sent: UInt8 = 0
    var wakers: UInt = 0
    var recycled = 0

    init(seed: UInt64) {
        random = SplitMix(seed: seed)
        var limits = AnswerLimits()
        limits.events = Int.random(in: 1...4, using: &random)
        limits.bytes = Int.random(in: 1...12, using: &random)
        limits.eventBytes = 8
        model = Model(limits: limits)
        machine.begin(limits: limits)
    }

    mutating func step() {
        switch Int.random(in: 0..<20, using: &random) {
        case 0..<8: emit()
        case 8..<11: take()
        case 11: wait()
        case 12..<15: arm()
        case 15: finish()
        case 16: if !model.handleReturned { returnFromHandle() }
        case 17: if !model.released, Bool.random(using: &random) { release() }
        case 18: cancel(Bool.random(using: &random) ? .cancelled : .deadline)
        default: drain()
        }
        #expect(machine.state() == model.state)
    }

    /// Everybody lets go, in random order.
    mutating func end() {
        var steps = [0, 1, 2].shuffled(using: &random)
        while let step = steps.popLast() {
            switch step {
            case 0: finish()
            case 1: if !model.handleReturned { returnFromHandle() }
            default: if !model.released { release() }
            }
        }
        #expect(recycled == 1)
        #expect(machine.isIdle)
    }
}

extension Play {
    mutating func emit() {
        let size = Int.random(in: 0...9, using: &random)
        let expected = model.emitStatus(size)
        if let (status, actions) = machine.refusal(ofEventWith: size) {
            #expect(status == expected)
            #expect((actions.violation != nil) == [AGENT_E_STATE, AGENT_E_LIMIT].contains(status))
            return check(actions, wakes: false)
        }
        #expect(expected == AGENT_OK)
        sent &+= 1
        let content = [UInt8](repeating: sent, count: size)
        model.waiting.append(content)
        check(machine.emit { $0.append(.text(content[...])) }, wakes: model.wakes())
    }

    mutating func take() {
        guard !model.released else { return }
        var batch = AnswerBatch()
        let (rest, actions) = machine.take(into: &batch)
        #expect(batch == AnswerBatch(model.waiting.map { .text($0[...]) }))
        let isOver = if case .ended = rest { true } else { false }
        #expect(isOver == model.finished)
        let wasFull = !model.waiting.isEmpty
        model.waiting = []
        check(actions, wakes: false, due: wasFull ? model.due(AGENT_REQUEST_WRITABLE) : [])
        wait()
    }

    mutating func wait() {
        guard !model.released else { return }
        let isArmed = if case .armed = machine.wait({}) { true } else { false }
        #expect(isArmed == (!model.finished && model.waiting.isEmpty))
        if isArmed { model.readerWaits = true }
    }

    mutating func arm() {
        wakers += 1
        let mask = UInt32.random(in: 1...15, using: &random)
        let waker = Waker.function({ _ in }, UnsafeMutableRawPointer(bitPattern: wakers))
        let (status, isDue, violation) = machine.arm(.init(mask: mask, wake: waker))
        if model.finished {
            #expect(status == AGENT_E_STATE && !isDue)
        } else if model.state & mask != 0 {
            #expect(status == AGENT_OK && isDue)
        } else if model.armed.count >= AgentCall.StateMachine.wakerLimit {
            #expect(status == AGENT_E_LIMIT && !isDue && violation == .tooManyWakers)
        } else {
            #expect(status == AGENT_OK && !isDue)
            model.armed.append((wakers, mask))
        }
    }

    mutating func finish() {
        let (status, actions) = machine.finish(CallResult(.complete))
        #expect(status == (model.finished ? AGENT_E_STATE : AGENT_OK))
        guard !model.finished else { return check(actions, wakes: false) }
        model.finished = true
        model.armed = []
        check(actions, wakes: model.wakes())
    }

    mutating func returnFromHandle() {
        let fails = Int.random(in: 0..<4, using: &random) == 0
        let actions = machine.handleReturned(fails ? AGENT_E_FAIL : AGENT_OK)
        model.handleReturned = true
        #expect(actions.violation == (fails && model.finished ? .errorAfterFinish : nil))
        guard fails, !model.finished else { return check(actions, wakes: false) }
        model.finished = true
        model.armed = []
        check(actions, wakes: model.wakes())
    }

    mutating func release() {
        let due = model.due(AGENT_REQUEST_WRITABLE)
        model.released = true
        model.waiting = []
        model.readerWaits = false
        check(machine.release(), wakes: false, due: due)
    }

    mutating func cancel(_ reason: CancelReason) {
        let actions = machine.cancel(reason)
        #expect((actions == nil) == model.finished)
        guard !model.finished else { return }
        model.cancelled = true
        if reason == .deadline { model.expired = true }
        let bits = AGENT_REQUEST_CANCELLED | (reason == .deadline ? AGENT_REQUEST_DEADLINE : 0)
        check(actions ?? .none, wakes: false, due: model.due(bits))
    }

    mutating func drain() {
        let actions = machine.drain()
        if !model.finished { model.draining = true }
        check(actions, wakes: false, due: model.finished ? [] : model.due(AGENT_REQUEST_DRAINING))
    }

    private mutating func check(_ actions: AgentCall.StateMachine.Actions, wakes: Bool, due: [UInt] = []) {
        #expect((actions.wakesReader != nil) == wakes)
        #expect(actions.wakers.map(\.wake.number) == due)
        #expect(actions.recycles == model.recycles())
        if actions.recycles { recycled += 1 }
    }
}

extension Waker {
    fileprivate var number: UInt {
        if case .function(_, let argument) = self { UInt(bitPattern: argument) } else { 0 }
    }
}

@Suite struct CallInterleavingTests {
    @Test func aCallDoesWhatItsModelDoesInEveryOrder() {
        for seed in 0..<4000 as Range<UInt64> {
            var play = Play(seed: seed)
            for _ in 0..<40 { play.step() }
            play.end()
        }
    }
}
