// SPDX-License-Identifier: Apache-2.0

import ChatWire
import HostCore
import NIOHTTP1

/// One chat request that is being answered.
struct ChatExchange {
    /// The form of the answer, as far as it has come.
    enum Form {
        case stream(StreamSink)
        case completion(CompletionSink)
    }

    let turn: Turn
    let envelope: Envelope
    let request: HTTPRequestHead
    let includeUsage: Bool
    /// nil as long as it is not known who answers.
    var form: Form?
    /// The status line is out: from now on a failure is an event in the stream.
    var headIsSent = false
    private let makeForm: (Turn) -> Form

    /// - Parameter created: seconds since 1970.
    init(
        _ turn: Turn,
        id: String,
        of chat: ChatRequest,
        _ request: HTTPRequestHead,
        _ envelope: Envelope,
        created: Int
    ) {
        self.turn = turn
        self.envelope = envelope
        self.request = request
        includeUsage = chat.includeUsage
        makeForm = { Form($0, id: id, created: created, of: chat) }
    }
}

extension ChatExchange.Form {
    fileprivate init(_ turn: Turn, id: String, created: Int, of chat: ChatRequest) {
        let model = chat.model ?? "auto"
        if chat.stream {
            let writer = ChatChunkWriter(
                id: id,
                created: created,
                model: model,
                agent: turn.agents.first,
                includeUsage: chat.includeUsage
            )
            self = .stream(StreamSink(writer))
        } else {
            let agents = turn.agents.isEmpty ? nil : turn.agents.joined(separator: ",")
            self = .completion(
                CompletionSink(ChatCompletionWriter(id: id, created: created, model: model, agent: agents))
            )
        }
    }
}

extension ChatExchange {
    /// What a look at the turn brought.
    enum Step {
        case nothing
        /// Send this; more will come.
        case send([UInt8])
        /// Send this; it is the end of the answer. `isClean`: the connection can serve another request.
        case sendLast([UInt8], isClean: Bool)
        /// Nothing was sent yet: answer with an error.
        case fail(APIError)
    }

    mutating func step() -> Step {
        guard turn.settle() else { return .nothing }
        switch form ?? makeForm(turn) {
        case .stream(var sink):
            let end = turn.take(into: &sink)
            let step = step(end, &sink)
            form = .stream(sink)
            return step
        case .completion(var sink):
            let end = turn.take(into: &sink)
            let step = step(end, &sink)
            form = .completion(sink)
            return step
        }
    }

    private func step(_ end: TurnEnd?, _ sink: inout StreamSink) -> Step {
        switch end {
        case nil:
            guard sink.hasSpoken else { return .nothing }
            let output = sink.takeOutput()
            return output.isEmpty ? .nothing : .send(output)
        case .complete(let reason, let usage):
            sink.finish(reason: reason, usage: includeUsage ? usage : nil)
            return .sendLast(sink.takeOutput(), isClean: true)
        case .failed(let error):
            guard headIsSent || sink.hasSpoken else { return .fail(error) }
            sink.fail(error)
            return .sendLast(sink.takeOutput(), isClean: false)
        }
    }

    private func step(_ end: TurnEnd?, _ sink: inout CompletionSink) -> Step {
        guard !sink.isTooLarge else { return .fail(.answerTooLarge(turn.agents)) }
        switch end {
        case nil: return .nothing
        case .complete(let reason, let usage):
            return .sendLast(sink.finish(reason: reason, usage: usage), isClean: true)
        case .failed(let error): return .fail(error)
        }
    }

    /// A comment for a stream that has been silent; nil for an answer in one piece, which has to be waited for, and before
    /// the route is known, which the head of the answer tells.
    mutating func heartbeat() -> [UInt8]? {
        guard case .stream(var sink) = form else { return nil }
        sink.heartbeat()
        defer { form = .stream(sink) }
        return sink.takeOutput()
    }
}

extension APIError {
    fileprivate static func answerTooLarge(_ agents: [String]) -> APIError {
        APIError(
            status: 502,
            .agent,
            code: "answer_too_large",
            "The answer of \(agents.joined(separator: ", ")) is too large to be sent in one piece; ask for a stream."
        )
    }
}
