// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import HostHTTP
import HostSupport
import TestSupport
import Testing

/// Thousands of connections on which everything happens in any order: whatever the client, the sources, the network and
/// the clock do, answers arrive whole and in order, or the connection ends.
@Suite struct ConnectionInterleavingTests {
    @Test(arguments: 0..<16)
    func everyOrderOfEventsKeepsTheRules(seed: Int) {
        for number in 0..<250 {
            var play = Play(seed: UInt64(seed * 1000 + number))
            play.run()
            if let problem = play.problem {
                Issue.record("seed \(seed), play \(number): \(problem)\n\(play.rig.received)")
                return
            }
        }
    }
}

/// One connection's life.
private struct Play {
    let rig = ConnectionRig()
    private var random: SplitMix
    private let requests: [String]
    private var unsent: ArraySlice<UInt8>
    /// Words that the sources still have to say.
    private var words: [Int] = []
    private var mayBreakOff = false
    private(set) var problem: String?

    init(seed: UInt64) {
        var random = SplitMix(seed: seed)
        requests = (0..<Int.random(in: 1...5, using: &random)).map { number in
            let kind = ["stream", "whole", "later", "now", "nowhere"].randomElement(using: &random) ?? ""
            let body = String(repeating: "x", count: Int.random(in: 0...40, using: &random))
            return kind == "now"
                ? "GET /now/\(number) HTTP/1.1\r\nhost: a\r\n\r\n"
                : "POST /\(kind)/\(number) HTTP/1.1\r\nhost: a\r\ncontent-length: \(body.utf8.count)\r\n\r\n\(body)"
        }
        unsent = Array(requests.joined().utf8)[...]
        self.random = random
    }

    mutating func run() {
        for _ in 0..<Int.random(in: 20...200, using: &random) where problem == nil { step() }
        if problem == nil { settle() }
        problem = problem ?? rig.transport.misuse ?? verdict()
    }

    private mutating func step() {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<35:
            let piece = unsent.prefix(Int.random(in: 1...60, using: &random))
            unsent = unsent.dropFirst(piece.count)
            if !piece.isEmpty, rig.transport.wantsBytes { rig.transport.arrive(piece) }
        case 35..<60: speak()
        case 60..<75: rig.transport.read(Int.random(in: 0...300, using: &random))
        case 75..<90: rig.transport.deliverWakes()
        case 90..<98: pass(Int.random(in: 0...12, using: &random))
        case 98 where Int.random(in: 0..<10, using: &random) == 0:
            mayBreakOff = true
            rig.transport.close()
        case 99 where Int.random(in: 0..<10, using: &random) == 0:
            mayBreakOff = true
            rig.transport.drain()
        default: break
        }
    }

    /// A source goes on, or ends.
    private mutating func speak() {
        if let response = rig.responses.last { response.complete("later") }
        guard let answer = rig.answers.last, !answer.isCancelled else { return }
        switch Int.random(in: 0..<12, using: &random) {
        case 0..<3: answer.finish()
        case 3: answer.finish(.failed(.busy))
        case 4: answer.deadline = rig.transport.now + .milliseconds(5)
        default: answer.say(String(repeating: "word ", count: Int.random(in: 1...20, using: &random)))
        }
    }

    private mutating func pass(_ milliseconds: Int) {
        rig.transport.pass(.milliseconds(milliseconds))
        // A client that does nothing for so long may be left.
        if rig.transport.isClosed { mayBreakOff = true }
    }

    /// The client sends the rest, the sources finish, and all is read.
    private mutating func settle() {
        for _ in 0..<200 where !rig.transport.isClosed {
            if rig.transport.wantsBytes, !unsent.isEmpty {
                rig.transport.arrive(unsent)
                unsent = []
            }
            rig.responses.last?.complete("later")
            rig.answers.last?.finish()
            rig.transport.deliverWakes()
            rig.transport.read()
        }
        for _ in 0..<10 {
            rig.transport.pass(.seconds(1))
            rig.transport.read()
        }
    }

    private func verdict() -> String? {
        if !rig.transport.isClosed { return "an idle connection stays for ever" }
        if rig.answers.contains(where: { !$0.isCancelled }) { return "a source was not let go" }
        var rest = rig.transport.received[...]
        for (number, request) in requests.enumerated() {
            guard let response = WireResponse(&rest) else {
                return mayBreakOff ? nil : "answer \(number) is missing or cut"
            }
            if !response.fits(request) { return "answer \(number) is another's: \(response)" }
            // A stream that fails ends its connection, without notice.
            if response.isLast || response.body.contains("data: {\"error\":") {
                return rest.isEmpty ? nil : "there is more behind the end"
            }
        }
        return rest.isEmpty ? nil : "there are more answers than requests"
    }
}

/// A response, read off the bytes that a client got.
private struct WireResponse {
    let status: Int
    let body: String
    let isStream: Bool
    let isLast: Bool

    init?(_ bytes: inout ArraySlice<UInt8>) {
        guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
        var rest = bytes[end.upperBound...]
        status = Int(lines[0].split(separator: " ")[1]) ?? 0
        isStream = lines.contains("transfer-encoding: chunked")
        isLast = lines.contains("connection: close")
        var body: [UInt8] = []
        if isStream {
            while true {
                guard let line = rest.firstRange(of: [13, 10]) else { return nil }
                let size = Int(String(decoding: rest[..<line.lowerBound], as: UTF8.self), radix: 16) ?? .max
                rest = rest[line.upperBound...]
                guard size < rest.count, rest.dropFirst(size).starts(with: [13, 10]) else { return nil }
                body += rest.prefix(size)
                rest = rest.dropFirst(size + 2)
                if size == 0 { break }
            }
        } else {
            let length = lines.compactMap { Int($0.trimmingPrefix("content-length: ")) }.first ?? .max
            guard length <= rest.count else { return nil }
            body += rest.prefix(length)
            rest = rest.dropFirst(length)
        }
        self.body = String(decoding: body, as: UTF8.self)
        bytes = rest
    }

    func fits(_ request: String) -> Bool {
        let parts = request.split(separator: " ")[1].split(separator: "/")
        return switch parts[0] {
        case "now": status == 200 && body == parts[1]
        case "later": status == 200 && body == "later"
        case "whole" where status >= 500, "stream" where status >= 500: body.hasPrefix(#"{"error":"#) && !isStream
        case "stream" where body.contains(#"data: {"error":"#): isStream && !body.contains("[DONE]")
        case "whole":
            status == 200 && body.contains("chatcmpl-\(parts[1])") && body.contains(#""finish_reason":"stop""#)
        case "stream":
            status == 200 && isStream && body.contains("chatcmpl-\(parts[1])") && body.hasSuffix("[DONE]\n\n")
        default: status == 404
        }
    }
}
