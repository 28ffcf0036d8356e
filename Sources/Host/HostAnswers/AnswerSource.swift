// SPDX-License-Identifier: Apache-2.0

package import HostSupport

/// Where an answer comes from: a call of a plugin, an agent behind HTTP, a model, or what a turn makes of them.
///
/// A source is pulled by one reader, on one thread at a time, and never blocks it:
///
///     loop: take what is there -> write it -> ended? done : onReady { loop }
///
/// A reader that stops taking slows the source down. Sources that are `Sendable` may be cancelled from any thread.
package protocol AnswerSource: AnyObject {
    /// Appends what is there to `batch`; nil: there is more to come, and `onReady` reports when.
    ///
    /// One look is bounded (`AnswerLimits`), so that a fast source does not keep its reader's thread. After the end,
    /// every look returns the same end.
    func take(into batch: inout AnswerBatch) -> AnswerEnd?

    /// Runs `wake` once, on any thread, as soon as `take` has more to give or the end; at once if that is now.
    ///
    /// A later call replaces the closure of an earlier one.
    func onReady(_ wake: @escaping @Sendable () -> Void)

    /// When the source needs to be told the time; nil if never, or not any more.
    var deadline: Instant? { get }

    /// Gives up what should have come by `now`; the next look tells.
    func expire(at now: Instant)

    /// The reader leaves: stops whoever still works on the answer. Has no effect after the end.
    func cancel()
}

extension AnswerSource {
    package var deadline: Instant? { nil }
    package func expire(at now: Instant) {}
}

/// How an answer ended.
package enum AnswerEnd: Sendable, Equatable {
    case complete
    /// What was given before stays valid. Indirect, so that looks that find no end do not pay for it.
    indirect case failed(AnswerFailure)

    package static let cancelled = AnswerEnd.failed(AnswerFailure(.cancelled))
}

/// How much of an answer may wait for its reader.
package struct AnswerLimits: Sendable, Equatable {
    package var events = 256
    package var bytes = 256 << 10
    /// The largest single event that a plugin may emit; a larger one breaks its contract.
    package var eventBytes = 1 << 20

    package init() {}
}
