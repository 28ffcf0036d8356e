// SPDX-License-Identifier: Apache-2.0

package import ChatFormats
import HostCore
package import HostSupport

/// A request as endpoints get it: read to its end, and allowed.
package struct Request {
    package let head: RequestHead
    package let body: [UInt8]
    /// What stands in place of `{}` in the path of its route.
    package let parameter: String
    package let context: ResponseContext
    package let listener: ListenerContext
    /// Who asks; of routes for clients.
    package let client: Client?
    /// For ids that are new.
    package let ids: IDSource
    /// Asks the connection, from any thread, to look whether the reply has something new.
    package let wake: @Sendable () -> Void

    /// What stands behind the `?`.
    var query: String {
        head.withTarget { target in
            guard let mark = target.indices.first(where: { target[$0] == UInt8(ascii: "?") }) else { return "" }
            return target.extracting(droppingFirst: mark + 1).text
        }
    }
}

/// How an endpoint answers.
package enum Reply {
    case now(Response)
    /// Once it is there.
    case later(any PendingResponse)
    /// What a source gives, as it comes, in the client's format.
    case answer(any AnswerSource, AnswerForm, RateLimitStanding?)
}

/// A response that something else has to complete.
///
/// Confined to the connection's thread, but for the closure given to `onReady`.
package protocol PendingResponse: AnyObject {
    /// The response, once it is complete.
    func take() -> Response?
    /// Runs `wake` once, on any thread, as soon as `take` has it; at once if that is now.
    func onReady(_ wake: @escaping @Sendable () -> Void)
    /// When it needs to be told the time.
    var deadline: Instant? { get }
    func expire(at now: Instant)
}

/// Gives out ids that differ; they are no secrets.
package final class IDSource {
    private var random: FastRandom

    package init() {
        var seed = SystemRandomNumberGenerator()
        random = FastRandom(seededBy: &seed)
    }

    func request() -> String { WireID.request(using: &random) }
    func token() -> String { WireID.token(using: &random) }
}
