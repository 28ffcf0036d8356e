// SPDX-License-Identifier: Apache-2.0

import HostSupport
import Synchronization
package import UpstreamHTTP

/// Answers requests from a script, for tests: nothing is sent, and nothing happens that the test did not write down.
package final class ScriptedTransport: HTTPTransport {
    package enum Step: Sendable {
        case part(HTTPPart)
        /// Waits until the test calls `proceed()`.
        case hold
        /// Ends the answer; without one it ends well after its last step.
        case fail(HTTPFailure)
    }

    private struct State {
        var answers: [String: [[Step]]] = [:]
        var requests: [HTTPRequest] = []
        var held: [Playback] = []
        var cancelled = 0

        mutating func takeAnswer(_ key: String) -> [Step]? {
            guard let left = answers[key], let next = left.first else { return nil }
            if left.count > 1 { answers[key]?.removeFirst() }
            return next
        }
    }

    private let state = Mutex(State())
    private let elementLimit: Int

    package init(elementLimit: Int = 256) { self.elementLimit = elementLimit }
}

// MARK: - For the test

extension ScriptedTransport {
    /// Requests with this method and URL are answered so; the last word counts.
    ///
    /// Others fail as `resolve`.
    package func answer(_ method: String, _ url: String, with steps: [Step]) {
        answer(method, url, inTurn: [steps])
    }

    /// The first request is answered with the first of these, and so on; the last one stays.
    package func answer(_ method: String, _ url: String, inTurn answers: [[Step]]) {
        state.withLock { $0.answers["\(method) \(url)"] = answers }
    }

    /// A whole answer in one piece.
    package func answer(_ method: String, _ url: String, status: Int = 200, headers: [HTTPField] = [], body: String) {
        answer(method, url, with: [.part(.head(status: status, headers: headers)), .part(.body(Array(body.utf8)))])
    }

    /// Lets every answer that waits at a `hold` go on.
    package func proceed() {
        let held = state.withLock { state in
            defer { state.held = [] }
            return state.held
        }
        for playback in held { playback.play() }
    }

    /// What was asked for so far, in order.
    package var requests: [HTTPRequest] { state.withLock { $0.requests } }
    /// How many answers were closed before their end.
    package var cancelled: Int { state.withLock { $0.cancelled } }
}

// MARK: - HTTPTransport

extension ScriptedTransport {
    package func start(_ request: HTTPRequest) -> HTTPExchange {
        let exchange = HTTPExchange(
            elementLimit: elementLimit,
            costLimit: 256 << 10,
            onClose: { [self] in state.withLock { $0.cancelled += 1 } }
        )
        let steps = state.withLock { state in
            state.requests.append(request)
            return state.takeAnswer("\(request.method) \(request.url)")
        }
        let unknown = Step.fail(HTTPFailure(.resolve, "no answer is scripted for \(request.method) \(request.url)"))
        let playback = Playback(steps ?? [unknown], into: exchange) { [self] playback in
            state.withLock { $0.held.append(playback) }
        }
        playback.play()
        return exchange
    }

    /// One answer on its way.
    private final class Playback: Sendable {
        private let steps: SerialSteps<ArraySlice<Step>>
        private let exchange: HTTPExchange
        private let hold: @Sendable (Playback) -> Void

        init(_ steps: [Step], into exchange: HTTPExchange, hold: @escaping @Sendable (Playback) -> Void) {
            self.steps = SerialSteps(steps[...])
            self.exchange = exchange
            self.hold = hold
        }

        func play() { steps.run(play) }

        private func play(_ steps: inout ArraySlice<Step>) {
            while let step = steps.first {
                switch step {
                case .part(let part):
                    switch exchange.send(part, cost: part.cost) {
                    case .taken: steps.removeFirst()
                    case .full: return exchange.onWritable { self.play() }
                    case .closed: return steps.removeAll()
                    }
                case .hold:
                    steps.removeFirst()
                    return hold(self)
                case .fail(let failure):
                    steps.removeAll()
                    return exchange.finish(throwing: failure)
                }
            }
            exchange.finish()
        }
    }
}

extension HTTPPart {
    fileprivate var cost: Int {
        switch self {
        case .head: 0
        case .body(let bytes): bytes.count
        }
    }
}
