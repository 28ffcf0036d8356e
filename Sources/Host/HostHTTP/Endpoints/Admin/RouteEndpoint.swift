// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostCore
import HostSupport

/// A dry run of the routing decision; where it takes a model, the answer waits for it.
enum RouteEndpoint {
    static func answer(_ request: Request) throws(APIError) -> Reply {
        guard let administration = request.listener.administration else { throw .draining }
        return .later(PendingTrial(try administration.trial(of: request.body)))
    }
}

private final class PendingTrial: PendingResponse {
    private let trial: RouteTrial

    init(_ trial: RouteTrial) { self.trial = trial }

    func take() -> Response? { trial.take().map { Response(json: $0) } }
    func onReady(_ wake: @escaping @Sendable () -> Void) { trial.onReady(wake) }
    var deadline: Instant? { trial.deadline.map { Instant(nanoseconds: $0) } }
    func expire(at now: Instant) { trial.expire(at: now.nanoseconds) }
}
