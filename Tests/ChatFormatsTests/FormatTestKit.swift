// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import Testing

/// The chat body that a request comes down to.
func translated(_ body: String, from format: WireFormat) throws(APIError) -> String {
    String(decoding: try TranslatedRequest(Array(body.utf8), from: format).body, as: UTF8.self)
}

func refusal(_ body: String, of format: WireFormat) -> APIError? {
    do throws(APIError) {
        _ = try TranslatedRequest(Array(body.utf8), from: format)
        return nil
    } catch {
        return error
    }
}

/// What a writer makes of an answer; `agents` is nil where a model answers.
func written(
    _ format: WireFormat,
    stream: Bool,
    _ events: [AnswerEvent],
    agents: String? = nil,
    echo: ResponseEcho? = nil,
    failing error: APIError? = nil
) -> String {
    let head = AnswerHead(token: "T", created: 7, model: "auto", agents: agents)
    let writer = format.writer(head, stream: stream, includeUsage: true, echo: echo)
    var output: [UInt8] = []
    for event in events {
        writer.write(AnswerBatch([event]))
        output += writer.takeOutput()
    }
    if let error { writer.fail(error) } else { writer.finish() }
    return String(decoding: output + writer.takeOutput(), as: UTF8.self)
}

extension AnswerEvent {
    static func said(_ text: String) -> AnswerEvent { .text(text) }
    static func thought(_ text: String) -> AnswerEvent { .reasoning(text) }
    static func sealed(_ text: String) -> AnswerEvent { .reasoningSignature(ArraySlice(text.utf8)) }
    static func call(_ index: Int, _ id: String, _ name: String, _ arguments: String) -> AnswerEvent {
        .toolCall(index: index, id: id, name: name, arguments: ArraySlice(arguments.utf8))
    }
    static func spent(_ prompt: Int, _ completion: Int, cached: Int = 0, reasoning: Int = 0) -> AnswerEvent {
        var usage = Usage(promptTokens: prompt, completionTokens: completion)
        usage.cachedTokens = cached
        usage.reasoningTokens = reasoning
        return .usage(usage)
    }
}

/// The events of a stream: name and data.
func frames(_ stream: String) throws -> [(name: String, data: String)] {
    var decoder = SSEDecoder()
    var events: [SSEEvent] = []
    try decoder.decode(Array(stream.utf8), into: &events)
    return events.map { (String(decoding: $0.name, as: UTF8.self), String(decoding: $0.data, as: UTF8.self)) }
}
