// SPDX-License-Identifier: Apache-2.0

import HostAnswers
import HostJSON

/// A part of a message, as Anthropic's API has it.
enum MessagesBlock {
    case text([UInt8])
    /// `image` or `document`; the source is a URL, or bytes in base 64.
    case media(kind: String, MediaSource)
    case toolUse(id: String, name: String, input: JSONValue?)
    case toolResult(id: String, [MessagesBlock])
    /// As the provider gave it: reasoning with its seal.
    case verbatim(JSONValue)
}

enum MediaSource {
    case url(String)
    case base64(mediaType: String, data: Substring)
}

/// Messages of one side in a row, which are one.
struct MessagesTurn: JSONWritable {
    let role: String
    fileprivate(set) var blocks: [MessagesBlock]

    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("role", role)
            $0.array("content") { for block in blocks { $0.value(block) } }
        }
    }
}

/// Takes the messages of a chat body one by one.
struct MessagesReader {
    private(set) var system: [MessagesBlock] = []
    private(set) var turns: [MessagesTurn] = []

    mutating func add(_ message: JSONValue, at index: Int) throws(AnswerFailure) {
        let path = "messages[\(index)]"
        switch message["role"]?.string {
        case "system", "developer": system += try Self.content(message["content"], path)
        case "assistant": append(try Self.assistant(message, path), by: "assistant")
        case "tool":
            let result = MessagesBlock.toolResult(
                id: message["tool_call_id"]?.string ?? "",
                try Self.content(message["content"], path)
            )
            append([result], by: "user")
        default: append(try Self.content(message["content"], path), by: "user")
        }
    }

    /// The API has no switch for JSON without a schema.
    mutating func askForJSON() {
        system.append(.text(Array("Answer with one JSON object and nothing else.".utf8)))
    }

    private mutating func append(_ blocks: [MessagesBlock], by role: String) {
        guard !blocks.isEmpty else { return }
        if turns.last?.role == role {
            turns[turns.count - 1].blocks += blocks
        } else {
            turns.append(MessagesTurn(role: role, blocks: blocks))
        }
    }
}

// MARK: - Content

extension MessagesReader {
    private static func assistant(_ message: JSONValue, _ path: String) throws(AnswerFailure) -> [MessagesBlock] {
        var blocks = (message["thinking_blocks"].map { Array($0.elements) } ?? []).map { MessagesBlock.verbatim($0) }
        blocks += try content(message["content"], path)
        if let refusal = message["refusal"]?.utf8, !refusal.isEmpty { blocks.append(.text(refusal)) }
        for (index, call) in (message["tool_calls"].map { Array($0.elements) } ?? []).enumerated() {
            blocks.append(
                .toolUse(
                    id: call["id"]?.string ?? "",
                    name: call["function"]?["name"]?.string ?? "",
                    input: try input(call["function"]?["arguments"]?.utf8 ?? [], "\(path).tool_calls[\(index)]")
                )
            )
        }
        return blocks
    }

    /// nil is an empty object, which some models write as nothing.
    private static func input(_ arguments: [UInt8], _ path: String) throws(AnswerFailure) -> JSONValue? {
        guard arguments.contains(where: { $0 > 0x20 }) else { return nil }
        guard let input = try? JSONDocument(parsing: arguments).root, input.kind == .object else {
            throw AnswerFailure(.invalidRequest, "`\(path).function.arguments` is no JSON object")
        }
        return input
    }

    private static func content(_ content: JSONValue?, _ path: String) throws(AnswerFailure) -> [MessagesBlock] {
        if let text = content?.utf8 { return text.isEmpty ? [] : [.text(text)] }
        let parts = content.map { Array($0.elements) } ?? []
        var blocks: [MessagesBlock] = []
        for index in parts.indices {
            let part = parts[index]
            let read = try block(part, "\(path).content[\(index)]")
            if let read { blocks.append(read) }
        }
        return blocks
    }

    /// nil for a text without a character, which the API does not take.
    private static func block(_ part: JSONValue, _ path: String) throws(AnswerFailure) -> MessagesBlock? {
        switch part["type"]?.string {
        case "text", "refusal":
            let text = part["text"]?.utf8 ?? part["refusal"]?.utf8 ?? []
            return text.isEmpty ? nil : .text(text)
        case "image_url":
            guard let url = part["image_url"]?["url"]?.string ?? part["image_url"]?.string else {
                throw AnswerFailure(.invalidRequest, "`\(path).image_url` has no `url`")
            }
            return .media(kind: "image", try MediaSource(url, "\(path).image_url.url"))
        case "file":
            guard let data = part["file"]?["file_data"]?.string else {
                throw AnswerFailure(
                    .invalidRequest,
                    "`\(path).file` has no `file_data`, and this model knows no file ids"
                )
            }
            return .media(kind: "document", try MediaSource(data, "\(path).file.file_data"))
        default:
            throw AnswerFailure(.invalidRequest, "`\(path)` is of a type that this model does not take")
        }
    }
}

extension MediaSource {
    /// A `data:` URL in base 64, or one that the provider can fetch.
    init(_ url: String, _ path: String) throws(AnswerFailure) {
        guard url.hasPrefix("data:") else {
            guard url.hasPrefix("https://") || url.hasPrefix("http://") else {
                throw AnswerFailure(.invalidRequest, "`\(path)` is neither an http nor a data URL")
            }
            self = .url(url)
            return
        }
        let rest = url.dropFirst(5)
        let head = rest.prefix { $0 != "," }
        guard head.hasSuffix(";base64"), head.count < rest.count else {
            throw AnswerFailure(.invalidRequest, "`\(path)` is a data URL that is not in base 64")
        }
        self = .base64(mediaType: String(head.prefix { $0 != ";" }), data: rest.dropFirst(head.count + 1))
    }
}

// MARK: - Writing

extension MessagesBlock: JSONWritable {
    func write(to writer: inout JSONWriter) {
        if case .verbatim(let block) = self { return writer.raw(block.rawBytes) }
        writer.object {
            switch self {
            case .verbatim: break
            case .text(let text):
                $0.field("type", "text")
                $0.field("text", JSONText(text))
            case .media(let kind, let source):
                $0.field("type", kind)
                $0.object("source") { source.write(to: &$0) }
            case .toolUse(let id, let name, let input):
                $0.field("type", "tool_use")
                $0.field("id", id)
                $0.field("name", name)
                if let input { $0.field("input", JSONVerbatim(input)) } else { $0.object("input") { _ in } }
            case .toolResult(let id, let blocks):
                $0.field("type", "tool_result")
                $0.field("tool_use_id", id)
                if !blocks.isEmpty { $0.array("content") { for block in blocks { $0.value(block) } } }
            }
        }
    }
}

extension MediaSource {
    fileprivate func write(to writer: inout JSONWriter) {
        switch self {
        case .url(let url):
            writer.field("type", "url")
            writer.field("url", url)
        case .base64(let mediaType, let data):
            writer.field("type", "base64")
            writer.field("media_type", mediaType)
            writer.field("data", String(data))
        }
    }
}
