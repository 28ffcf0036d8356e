// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import ChatFormats
import HostJSON

/// What an agent of a chain said before the next one's turn.
struct EarlierAnswer {
    let agent: String
    /// UTF-8.
    let text: [UInt8]
}

extension AgentInput {
    /// - Parameter answers: what others said in this turn. They stand as assistant messages, named after their agents,
    ///   before the conversation's last message, in the body and in the list of messages alike.
    init(_ request: ChatRequest, _ context: ChatService.Context, after answers: [EarlierAnswer] = []) {
        let given = request.messages.map { message in
            Message(
                role: message.role.rawValue,
                content: message.content,
                name: message.name ?? "",
                toolCallID: message.toolCallID ?? "",
                json: message.jsonRange
            )
        }
        self.init(for: context.caller, body: request.body, messages: given)
        model = request.model ?? ""
        user = request.user ?? ""
        headers = context.headers
        if !answers.isEmpty { insert(answers) }
    }

    private mutating func insert(_ answers: [EarlierAnswer]) {
        guard var last = messages.popLast() else { return }
        let start = last.json.lowerBound
        var inserted: [UInt8] = []
        for answer in answers {
            let begin = start + inserted.count
            inserted += answer.json
            messages.append(answer.message(at: begin..<start + inserted.count))
            inserted.append(UInt8(ascii: ","))
        }
        body.insert(contentsOf: inserted, at: start)
        last.json = start + inserted.count..<last.json.upperBound + inserted.count
        messages.append(last)
    }
}

extension EarlierAnswer: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("role", ChatMessage.Role.assistant.rawValue)
            $0.field("name", agent)
            $0.field("content", JSONText(text))
        }
    }

    fileprivate func message(at range: Range<Int>) -> AgentInput.Message {
        AgentInput.Message(
            role: ChatMessage.Role.assistant.rawValue,
            content: String(decoding: text, as: UTF8.self),
            name: agent,
            json: range
        )
    }
}
