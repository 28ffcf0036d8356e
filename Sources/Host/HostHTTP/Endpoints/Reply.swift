// SPDX-License-Identifier: Apache-2.0

package import HostAnswers
package import HostSupport

/// How an endpoint answers.
package enum Reply {
    case now(Response)
    /// Once it is there.
    case later(any PendingResponse)
    /// What a source gives, as it comes, in the client's format.
    case answer(any ClientAnswer, AnswerForm, RateLimitStatus?)
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
