// SPDX-License-Identifier: Apache-2.0

import AgentRouting
package import ChatFormats
import HostCore

/// Where an answer comes from: the agents of a turn, or a model.
///
/// Confined to the client's event loop; whoever made it was given a waker to call when there is more to take.
package protocol AnswerSource: AnyObject {
    /// The agents that answer, in order.
    var agents: [String] { get }
    /// When it wants to be told the time, in `MonotonicClock` nanoseconds.
    var nextDeadline: UInt64? { get }

    /// Whether it is known by now who answers; if not, the waker will tell.
    func settle() -> Bool
    /// Gives all there is to `writer`.
    ///
    /// nil: there is more to come, and the waker will tell.
    func take(into writer: any AnswerWriter) -> AnswerEnd?
    func expire(at now: UInt64)
    /// The client is gone, or will get no more.
    func cancel()
    /// Says who answers, and how that was decided.
    func describe(in context: inout ResponseContext)
}

package enum AnswerEnd {
    case complete
    case failed(APIError)
}

/// The answer of a turn's agents.
final class TurnSource: AnswerSource {
    private let turn: Turn

    init(_ turn: Turn) { self.turn = turn }

    var agents: [String] { turn.agents }
    var nextDeadline: UInt64? { turn.nextDeadline }

    func settle() -> Bool { turn.settle() }

    func take(into writer: any AnswerWriter) -> AnswerEnd? {
        var sink = WriterSink(writer: writer)
        switch turn.take(into: &sink) {
        case nil: return nil
        case .complete(let reason, let usage):
            writer.add(.usage(ChatUsage(promptTokens: usage.prompt, completionTokens: usage.completion)))
            writer.add(.finish(reason: reason))
            return .complete
        case .failed(let error): return .failed(error)
        }
    }

    func expire(at now: UInt64) { turn.expire(at: now) }
    func cancel() { turn.cancel() }
    func describe(in context: inout ResponseContext) {
        context.generation = turn.generation
        guard let route = turn.route else { return }
        context.agents = route.agents.joined(separator: ",")
        context.route = route.headerValue
    }
}

/// What agents say, in the events of a completion.
private struct WriterSink: AnswerSink {
    let writer: any AnswerWriter

    func begin(agent: String) { writer.begin(agent: agent) }
    func text(_ text: [UInt8]) { writer.add(.text(text)) }
    func reasoning(_ text: [UInt8]) { writer.add(.reasoning(text)) }
    /// A progress note keeps the stream alive, and is no part of the answer.
    func status(_ text: [UInt8]) { writer.ping() }
    func toolCall(index: Int, id: String, name: String, arguments: [UInt8]) {
        writer.add(.toolCall(index: index, id: id, name: name, arguments: arguments))
    }
}
