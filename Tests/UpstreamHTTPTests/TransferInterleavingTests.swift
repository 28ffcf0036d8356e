// SPDX-License-Identifier: Apache-2.0

import HostSupport
import Synchronization
import TestSupport
import Testing
import UpstreamHTTP

/// Peer, curl thread, reader and clock in every order: nothing is lost, doubled or stuck.
struct TransferInterleavings {
    @Test(arguments: 0..<20)
    func everyOrderOfEventsKeepsThePromises(block: UInt64) throws {
        for seed in block * 200..<(block + 1) * 200 {
            var world = World(seed: seed)
            world.play()
            try #require(world.complaint == nil, "seed \(seed): \(world.complaint ?? "")")
        }
    }
}

/// A transfer whose curl is a handful of variables: numbered pieces arrive unless it is paused, and it keeps the piece that
/// found no room, as curl does.
private struct World {
    private enum Mood: CaseIterable {
        case readsAll, closesEarly, isCutOff
    }

    private(set) var complaint: String?
    private var numbers: SplitMix
    private let mood: Mood
    private let pieces: Int
    private var now = ContinuousClock.now
    private var state: TransferState
    private let exchange: HTTPExchange
    private let resumesPosted = Counter()
    private let cancelsPosted = Counter()

    private var sent = 0
    private var isPaused = false
    private var isOver = false
    private var resumesTaken = 0
    private var received: [UInt8] = []
    private var readerFailure: HTTPFailure??

    init(seed: UInt64) {
        var numbers = SplitMix(seed: seed)
        self.mood = Mood.allCases.randomElement(using: &numbers) ?? .readsAll
        self.pieces = Int.random(in: 0...40, using: &numbers)
        let limits = TransferState.Limits(connect: .seconds(1), total: nil, idle: .seconds(1), responseBytes: 1000)
        self.state = TransferState(peer: "example.com", limits: limits, startedAt: now)
        self.exchange = HTTPExchange(
            elementLimit: .random(in: 1...5, using: &numbers),
            costLimit: .random(in: 1...8, using: &numbers),
            onClose: { [cancelsPosted] in cancelsPosted.add(1) }
        )
        self.numbers = numbers
    }

    mutating func play() {
        for _ in 0..<2000 where complaint == nil && readerFailure == nil {
            now += .milliseconds(Int.random(in: 0...10, using: &numbers))
            switch Int.random(in: 0..<10, using: &numbers) {
            case 0..<4: curlActs()
            case 4: commandsAreTaken()
            case 5: clockIsWatched()
            default: readerActs()
            }
        }
        check()
    }

    // MARK: The curl thread

    private mutating func curlActs() {
        guard !isOver, !isPaused else { return }
        if state.phase == .connecting { return state.connect(at: now) }
        if sent == 0 {
            for line in ["HTTP/1.1 200\r\n", "\r\n"] {
                guard case .head(let part) = state.receive(headerLine: Array(line.utf8), at: now) else { continue }
                if exchange.send(part, cost: 1) == .full { complaint = "no room for the head" }
            }
            sent = 1
        } else if sent <= pieces {
            deliver()
        } else {
            end(mood == .isCutOff ? HTTPFailure(.broken, "cut off") : nil)
        }
    }

    private mutating func deliver() {
        let piece = [UInt8(sent)]
        let exchange = exchange
        switch state.receive(bodyBytes: 1, at: now, offer: { exchange.send(.body(piece), cost: 1) }) {
        case .taken: sent += 1
        case .abort: end(HTTPFailure(.broken, "write error"))
        case .pause:
            isPaused = true
            exchange.onWritable { [resumesPosted] in resumesPosted.add(1) }
        }
    }

    private mutating func commandsAreTaken() {
        if cancelsPosted.value > 0, !isOver { end(HTTPFailure(.cancelled, "cancelled")) }
        guard resumesPosted.value > resumesTaken else { return }
        resumesTaken += 1
        guard !isOver, state.resume(at: now) else { return }
        isPaused = false
        deliver()  // curl hands over what it kept from within the call
    }

    /// Somebody always acts within a second here, so a time-out is a mistake.
    private mutating func clockIsWatched() {
        guard !isOver, !isPaused, let deadline = state.deadline, deadline <= now else { return }
        complaint = state.expire(at: now, uploaded: 0).map { "timed out: \($0)" }
    }

    private mutating func end(_ failure: HTTPFailure?) {
        isOver = true
        exchange.finish(throwing: state.end(failure, at: now))
    }

    // MARK: The reader

    private mutating func readerActs() {
        if mood == .closesEarly, received.count >= pieces / 2 {
            exchange.close()
            return readerFailure = .some(nil)
        }
        switch exchange.next() as HTTPExchange.Next {
        case .element(.body(let bytes)): received += bytes
        case .element(.head), .pending: break
        case .ended(let failure): readerFailure = .some(failure)
        }
    }

    // MARK: The promises

    private mutating func check() {
        let isPrefix = received.enumerated().allSatisfy { $0.element == UInt8($0.offset + 1) }
        if !isPrefix { complaint = "pieces lost, doubled or out of order: \(received)" }
        guard let readerFailure else { return complaint = complaint ?? "stuck after \(received.count) of \(pieces)" }
        switch mood {
        case .readsAll where received.count != pieces || readerFailure != nil: complaint = "did not end well"
        case .isCutOff where received.count != pieces || readerFailure == nil: complaint = "did not end badly"
        default: break
        }
    }
}
