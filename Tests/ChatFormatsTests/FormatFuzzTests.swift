// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import HostJSON
import TestSupport
import Testing

/// Random answers and requests, from a seed.
private struct Generator {
    var random: SplitMix

    private let texts = ["a", "18 °C", "\"q\" \\ \n", "東京", "🇯🇵", "}", "{", "\u{1}", " "]

    mutating func answer() -> [AnswerEvent] {
        var calls: [Int] = []
        var events: [AnswerEvent] = Bool.random(using: &random) ? [.model("p/m")] : []
        for _ in 0..<Int.random(in: 0...12, using: &random) {
            switch Int.random(in: 0..<6, using: &random) {
            case 0, 1: events.append(.said(text()))
            case 2: events.append(.thought(text()))
            case 3: events.append(.sealed("S"))
            default:
                let index = Int.random(in: 0...3, using: &random)
                let isNew = !calls.contains(index)
                if isNew { calls.append(index) }
                events.append(.call(index, isNew ? "c\(index)" : "", isNew ? "f" : "", text()))
            }
        }
        return events + [.finish(reason: ["stop", "length", "tool_calls"].randomElement(using: &random) ?? "stop")]
    }

    private mutating func text() -> String { texts.randomElement(using: &random) ?? "" }

    /// A request with some of its values replaced by others.
    mutating func damage(_ request: String) -> String {
        let values = ["null", "7", "-1.5e3", "\"x\"", "[]", "{}", "true", "[{}]", "[[]]", #"{"type":"text"}"#]
        var request = request
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            guard let document = try? JSONDocument(parsing: Array(request.utf8)) else { break }
            let places = ranges(in: document.root)
            guard let place = places.randomElement(using: &random) else { break }
            var bytes = document.bytes
            bytes.replaceSubrange(place, with: Array((values.randomElement(using: &random) ?? "null").utf8))
            request = String(decoding: bytes, as: UTF8.self)
        }
        return request
    }

    private func ranges(in value: JSONValue) -> [Range<Int>] {
        [value.range] + value.elements.flatMap { ranges(in: $0) } + value.members.flatMap { ranges(in: $0.value) }
    }
}

private let requests: [(WireFormat, String)] = [
    (
        .messages,
        #"""
        {"model":"m","system":[{"type":"text","text":"s"}],"max_tokens":9,"stop_sequences":["x"],"stream":true,
         "messages":[{"role":"user","content":[{"type":"text","text":"a"},{"type":"image","source":{"type":"base64","media_type":"image/png","data":"AA"}}]},
         {"role":"assistant","content":[{"type":"thinking","thinking":"t","signature":"s"},{"type":"tool_use","id":"i","name":"f","input":{"a":[1]}}]},
         {"role":"user","content":[{"type":"tool_result","tool_use_id":"i","content":[{"type":"text","text":"r"}]}]}],
         "tools":[{"name":"f","input_schema":{}}],"tool_choice":{"type":"auto"},"thinking":{"type":"enabled","budget_tokens":2000}}
        """#
    ),
    (
        .responses,
        #"""
        {"model":"m","instructions":"s","max_output_tokens":9,"stream":true,"text":{"format":{"type":"json_schema","name":"n","schema":{}}},
         "input":[{"role":"user","content":[{"type":"input_text","text":"a"},{"type":"input_image","image_url":"u"}]},
         {"type":"reasoning","id":"r","summary":[],"content":[{"type":"reasoning_text","text":"t"}]},
         {"type":"function_call","call_id":"c","name":"f","arguments":"{}"},{"type":"function_call_output","call_id":"c","output":"o"}],
         "tools":[{"type":"function","name":"f","parameters":{}}],"tool_choice":"auto","reasoning":{"effort":"low"},"metadata":{}}
        """#
    ),
]

@Test(arguments: 0..<8)
func damagedRequestsAreTranslatedOrRefusedWithAField(block: UInt64) throws {
    for seed in 0..<400 as Range<UInt64> {
        var generator = Generator(random: SplitMix(seed: block << 32 | seed))
        for (format, request) in requests {
            let damaged = generator.damage(request)
            do throws(APIError) {
                let body = try TranslatedRequest(Array(damaged.utf8), from: format).body
                #expect((try? JSONDocument(parsing: body)) != nil, "\(damaged)")
            } catch {
                #expect(error.status == 400)
                #expect(error.param != nil, "\(damaged)")
            }
        }
    }
}

@Test(arguments: 0..<8)
func everyAnswerKeepsItsTextsInEveryForm(block: UInt64) throws {
    for seed in 0..<250 as Range<UInt64> {
        var generator = Generator(random: SplitMix(seed: block << 32 | seed))
        let events = generator.answer()
        for format in [WireFormat.chat, .messages, .responses] {
            let whole = try JSONDocument(parsing: Array(written(format, stream: false, events).utf8)).root
            #expect(whole.kind == .object)
            let stream = try frames(written(format, stream: true, events)).filter { $0.data != "[DONE]" }
            let data = try stream.map { try JSONDocument(parsing: Array($0.data.utf8)).root }
            #expect(saidText(data, format) == said(events), "\(format) \(events)")
            for (frame, value) in zip(stream, data) where format != .chat {
                #expect(value["type"]?.string == frame.name)
            }
        }
    }
}

private func said(_ events: [AnswerEvent]) -> String {
    events.map { if case .text(let text) = $0 { String(decoding: text, as: UTF8.self) } else { "" } }.joined()
}

/// The text that a client of a stream puts together.
private func saidText(_ data: [JSONValue], _ format: WireFormat) -> String {
    data.map { event in
        switch format {
        case .chat: event["choices"]?[0]?["delta"]?["content"]?.string ?? ""
        case .messages: event["delta"]?["text"]?.string ?? ""
        case .responses: event["type"]?.string == "response.output_text.delta" ? event["delta"]?.string ?? "" : ""
        }
    }.joined()
}

@Test(arguments: 0..<4)
func aToolsArgumentsArriveWholeHoweverTheyAreMixed(block: UInt64) throws {
    for seed in 0..<200 as Range<UInt64> {
        var random = SplitMix(seed: block << 32 | seed)
        let wanted = (0..<3).map { #"{"call":\#($0),"text":"a } \" { b"}"# }
        var rests = wanted.map { Array($0.utf8)[...] }
        var events: [AnswerEvent] = []
        while let index = rests.indices.filter({ !rests[$0].isEmpty }).randomElement(using: &random) {
            let isNew = rests[index].count == wanted[index].utf8.count
            let piece = rests[index].prefix(Int.random(in: 1...8, using: &random))
            rests[index] = rests[index].dropFirst(piece.count)
            let id = isNew ? "c\(index)" : ""
            events.append(.call(index, id, isNew ? "f" : "", String(decoding: piece, as: UTF8.self)))
        }
        let whole = try JSONDocument(parsing: Array(written(.responses, stream: false, events).utf8)).root
        let calls = whole["output"]?.elements.map { ($0["call_id"]?.string ?? "", $0["arguments"]?.string ?? "") } ?? []
        #expect(Dictionary(calls, uniquingKeysWith: +) == ["c0": wanted[0], "c1": wanted[1], "c2": wanted[2]])
        var streamed: [Int: String] = [:]
        for frame in try frames(written(.messages, stream: true, events)) {
            let event = try JSONDocument(parsing: Array(frame.data.utf8)).root
            guard let piece = event["delta"]?["partial_json"]?.string else { continue }
            streamed[event["index"]?.int ?? -1, default: ""] += piece
        }
        #expect(Set(streamed.values) == Set(wanted))
    }
}
