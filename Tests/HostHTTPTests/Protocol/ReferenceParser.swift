// SPDX-License-Identifier: Apache-2.0

import HostHTTP

/// A slow reader of requests, written to be compared with the machine: all bytes are there, each rule is a line.
struct ReferenceParser {
    private var rest: ArraySlice<UInt8>
    private let limits: RequestLimits
    private let bodyLimit: Int

    private enum Stop: Error { case needsMore, malformed(Int), ended(String) }

    private typealias Line = ArraySlice<UInt8>

    static func events(of input: [UInt8], limits: RequestLimits = .standard, bodyLimit: Int = 1 << 20) -> [String] {
        var parser = ReferenceParser(rest: input[...], limits: limits, bodyLimit: bodyLimit)
        var seen: [String] = []
        do {
            while true { try parser.request(&seen) }
        } catch .ended(let how) {
            seen.append(how)
        } catch .malformed(let status) {
            seen.append("malformed \(status)")
        } catch {}
        return seen
    }

    private mutating func request(_ seen: inout [String]) throws(Stop) {
        while rest.starts(with: Array("\r\n".utf8)) { rest.removeFirst(2) }
        let before = rest.count
        let first = try line(upTo: min(limits.requestLineBytes, limits.headBytes), else: 414)
        let parts = first.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard parts.count == 3, !parts[0].isEmpty, parts[0].allSatisfy(isToken), !parts[1].isEmpty,
            !parts[1].contains(9), ["HTTP/1.0", "HTTP/1.1"].contains(text(parts[2]))
        else { throw .malformed(400) }
        let target = try target(parts[1], isConnect: text(parts[0]) == "CONNECT")
        let fields = try fields(before: before)
        let isLatest = text(parts[2]) == "HTTP/1.1"
        let framing = try framing(fields, isLatest)
        let connection = fields.filter { $0.name == "connection" }.flatMap { list($0.value) }
        let stays = !connection.contains("close") && (isLatest || connection.contains("keep-alive"))
        let length = framing.map(String.init) ?? "chunked"
        let x = fields.first { $0.name == "x" }?.value
        seen.append(
            [text(parts[0]), target, isLatest ? "1.1" : "1.0", stays ? "stays" : "leaves", length, x ?? "-"]
                .joined(separator: " ")
        )
        let waits = isLatest && fields.last { $0.name == "expect" }?.value.lowercased() == "100-continue"
        let isRefused = target.hasPrefix("/no")
        do throws(Stop) {
            try body(framing, waits: waits, isRefused: isRefused, &seen)
        } catch .malformed where isRefused {
            throw .ended("abandoned")
        }
    }
}

// MARK: - The head

extension ReferenceParser {
    /// The first line of `rest`, taken off it.
    private mutating func line(upTo budget: Int, else status: Int) throws(Stop) -> Line {
        let end = rest.firstIndex { $0 < 32 && $0 != 9 || $0 == 127 } ?? rest.endIndex
        let length = end - rest.startIndex
        guard length < budget else { throw .malformed(status) }
        guard end < rest.endIndex else { throw .needsMore }
        guard rest[end] == 13 else { throw .malformed(400) }
        guard length + 1 < budget else { throw .malformed(status) }
        guard end + 1 < rest.endIndex else { throw .needsMore }
        guard rest[end + 1] == 10 else { throw .malformed(400) }
        defer { rest = rest[(end + 2)...] }
        return rest[..<end]
    }

    private mutating func fields(before: Int) throws(Stop) -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        while true {
            let line = try line(upTo: limits.headBytes - (before - rest.count), else: 431)
            if line.isEmpty { return fields }
            guard fields.count < limits.fields else { throw .malformed(431) }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { throw .malformed(400) }
            let name = line[..<colon]
            guard !name.isEmpty, name.allSatisfy(isToken) else { throw .malformed(400) }
            let field = (name: text(name).lowercased(), value: trimmed(text(line[(colon + 1)...])))
            if field.name == "host" || field.name == "content-length" {
                guard !fields.contains(where: { $0.name == "content-length" && field.name == $0.name }) else {
                    throw .malformed(400)
                }
                let isRight = field.name == "host" ? isHost(field.value) : isNumber(field.value)
                guard isRight else { throw .malformed(400) }
            }
            fields.append(field)
        }
    }

    /// nil is chunked.
    private func framing(_ fields: [(name: String, value: String)], _ isLatest: Bool) throws(Stop) -> Int? {
        let hosts = fields.filter { $0.name == "host" }.count
        guard hosts == 1 || hosts == 0 && !isLatest else { throw .malformed(400) }
        let length = fields.first { $0.name == "content-length" }.map { Int($0.value) ?? .max }
        let codings = fields.filter { $0.name == "transfer-encoding" }.flatMap { list($0.value) }
        guard !codings.isEmpty else { return length ?? 0 }
        guard isLatest, length == nil, codings.last == "chunked", codings.filter({ $0 == "chunked" }).count == 1 else {
            throw .malformed(400)
        }
        guard codings.count == 1 else { throw .malformed(501) }
        return nil
    }

    private func target(_ bytes: Line, isConnect: Bool) throws(Stop) -> String {
        let target = text(bytes)
        if isConnect {
            guard isHost(target) else { throw .malformed(400) }
            return target
        }
        if target.utf8.first == UInt8(ascii: "/") || target == "*" { return target }
        guard let scheme = ["http://", "https://"].first(where: { target.lowercased().hasPrefix($0) }) else {
            throw .malformed(400)
        }
        let rest = bytes.dropFirst(scheme.utf8.count)
        let host = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        guard !host.isEmpty, isHost(text(host)) else { throw .malformed(400) }
        return text(rest.dropFirst(host.count))
    }
}

// MARK: - The body

extension ReferenceParser {
    private mutating func body(
        _ length: Int?,
        waits: Bool,
        isRefused: Bool,
        _ seen: inout [String]
    ) throws(Stop) {
        if isRefused, length ?? 0 > bodyLimit || length != 0 && waits { throw .ended("refused") }
        if !isRefused, waits, length != 0, length ?? 0 <= bodyLimit { seen.append("continue") }
        guard length ?? 0 <= bodyLimit else { throw .ended("too large") }
        var body: [UInt8] = []
        if let length {
            body = try take(length)
        } else {
            var extensions = 0
            while true {
                let size = try chunkSize(&extensions)
                guard body.count + size <= bodyLimit else { throw .ended(isRefused ? "abandoned" : "too large") }
                if size == 0 { break }
                body += try take(size)
                let end = rest.prefix(2)
                if end.elementsEqual([13]) || end.isEmpty { throw .needsMore }
                guard end.elementsEqual([13, 10]) else { throw .malformed(400) }
                rest.removeFirst(2)
            }
            try trailers()
        }
        if !isRefused { seen.append("body \(text(body[...]))") }
    }

    private mutating func take(_ count: Int) throws(Stop) -> [UInt8] {
        guard rest.count >= count else { throw .needsMore }
        defer { rest.removeFirst(count) }
        return Array(rest.prefix(count))
    }

    private mutating func chunkSize(_ extensions: inout Int) throws(Stop) -> Int {
        let line = try line(upTo: 17 + limits.chunkExtensionBytes - extensions, else: 400)
        let digits = line.prefix { Character(Unicode.Scalar($0)).isHexDigit && $0 < 128 }
        let more = text(line.dropFirst(digits.count))
        guard 1...15 ~= digits.count, more.isEmpty || trimmed(more).hasPrefix(";") else { throw .malformed(400) }
        extensions += more.utf8.count
        return Int(text(digits), radix: 16) ?? .max
    }

    private mutating func trailers() throws(Stop) {
        let before = rest.count
        var count = 0
        while true {
            let line = try line(upTo: limits.headBytes - (before - rest.count), else: 431)
            if line.isEmpty { return }
            count += 1
            guard count <= limits.fields else { throw .malformed(431) }
            let name = line.prefix { $0 != UInt8(ascii: ":") }
            guard name.count < line.count, !name.isEmpty, name.allSatisfy(isToken) else { throw .malformed(400) }
        }
    }
}

// MARK: - Words

extension ReferenceParser {
    private func text(_ bytes: Line) -> String { String(decoding: bytes, as: UTF8.self) }

    private func isToken(_ byte: UInt8) -> Bool {
        let marks = "!#$%&'*+-.^_`|~"
        let character = Character(Unicode.Scalar(byte))
        return byte < 128 && (character.isLetter || character.isNumber || marks.contains(character))
    }

    private func isNumber(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy { 48...57 ~= $0 } }

    private func isHost(_ text: String) -> Bool {
        text.wholeMatch(of: /(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._~%-]*)(:[0-9]*)?/) != nil
    }

    private func trimmed(_ text: String) -> String {
        let isBlank = { (character: Unicode.Scalar) in character == " " || character == "\t" }
        let scalars = text.unicodeScalars.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
        return String(String.UnicodeScalarView(scalars))
    }

    private func list(_ value: String) -> [String] {
        value.lowercased().split(separator: ",", omittingEmptySubsequences: false).map { trimmed(String($0)) }
    }
}
