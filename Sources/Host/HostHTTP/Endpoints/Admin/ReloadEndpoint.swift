// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostCore
import HostSupport
import Synchronization

/// Answers when what changed serves, which the reloader reports on a thread of its own.
enum ReloadEndpoint {
    static func answer(_ request: Request) throws(APIError) -> Reply {
        guard let administration = request.listener.administration else { throw .draining }
        return .later(PendingReload(administration))
    }
}

private final class PendingReload: PendingResponse, Sendable {
    private struct State {
        var response: Response?
        var wake: (@Sendable () -> Void)?
    }

    private let state = Mutex(State())

    init(_ administration: Administration) {
        administration.reload { status, json in self.complete(Response(status: status, json: json)) }
    }

    private func complete(_ response: Response) {
        let wake = state.withLock { state in
            state.response = response
            return state.wake.take()
        }
        wake?()
    }

    func take() -> Response? { state.withLock { $0.response.take() } }

    func onReady(_ wake: @escaping @Sendable () -> Void) {
        let isReady = state.withLock { state in
            if state.response == nil { state.wake = wake }
            return state.response != nil
        }
        if isReady { wake() }
    }

    var deadline: Instant? { nil }
    func expire(at now: Instant) {}
}
