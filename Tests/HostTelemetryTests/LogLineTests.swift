// SPDX-License-Identifier: Apache-2.0

import Foundation
import HostSupport
import HostTelemetry
import Logging
import Synchronization
import Testing

/// A logger whose lines can be read, at 2026-11-22 17:04:05.007.
private func withLogger(
    _ format: LogFormat,
    isTerminal: Bool = false,
    level: Logger.Level = .info,
    _ body: (inout Logger) -> Void
) -> String {
    let written = Recorder()
    var logger = Logger(label: "slipring") { label in
        LineLogHandler(
            label: label,
            level: level,
            format: format,
            isTerminal: isTerminal,
            now: { Timestamp(seconds: 1_795_367_045, milliseconds: 7) },
            write: written.append
        )
    }
    body(&logger)
    return String(decoding: written.bytes, as: UTF8.self)
}

private final class Recorder: Sendable {
    private let state = Mutex<[UInt8]>([])

    var bytes: [UInt8] { state.withLock { $0 } }

    func append(_ line: [UInt8]) { state.withLock { $0 += line } }
}

private func object(in line: String) throws -> [String: String] {
    try JSONDecoder().decode([String: String].self, from: Data(line.utf8))
}

// MARK: - Formats

@Test func jsonIsOneObjectALine() {
    let line = withLogger(.json) { $0.warning("an agent is slow", metadata: ["ms": "812", "agent": "weather"]) }
    let expected =
        #"{"time":"2026-11-22T17:04:05.007Z","level":"warning","logger":"slipring","#
        + #""message":"an agent is slow","agent":"weather","ms":"812"}"# + "\n"
    #expect(line == expected)
}

@Test func logfmtQuotesWhatHasSpaces() {
    let line = withLogger(.logfmt) { $0.info("ready", metadata: ["reason": "a \"b\" = c", "n": "1"]) }
    #expect(
        line == "time=2026-11-22T17:04:05.007Z level=info logger=slipring message=ready n=1"
            + " reason=\"a \\\"b\\\" = c\"\n"
    )
}

@Test func prettyLeadsWithWhatAPersonLooksFor() {
    let line = withLogger(.pretty) { $0.notice("agent is live", metadata: ["agent": "weather"]) }
    #expect(line == "17:04:05.007 notice   agent is live  agent=weather\n")
}

@Test(arguments: [(true, "17:04:05.007"), (false, "{\"time\":")])
func autoIsPrettyOnATerminalAndJSONElsewhere(isTerminal: Bool, beginning: String) {
    #expect(withLogger(.auto, isTerminal: isTerminal) { $0.info("hello") }.hasPrefix(beginning))
}

// MARK: - Hostile content

@Test(arguments: LogFormat.allCases, ["\n", "\r\n", "\u{1B}[2J", "\u{2028}", "\u{7F}", "\u{85}", "\u{202E}", "\0"])
func whateverIsLoggedTheLineStaysOneLineOfHarmlessCharacters(format: LogFormat, content: String) {
    let line = withLogger(format) { $0.info("a\(content)b", metadata: ["key": "c\(content)d", "k\(content)": "e"]) }
    #expect(line.hasSuffix("\n"))
    let harmless = line.dropLast().unicodeScalars.allSatisfy { scalar in
        scalar.properties.generalCategory != .control && scalar.properties.generalCategory != .format
            && scalar.properties.generalCategory != .lineSeparator
    }
    #expect(harmless)
}

@Test func jsonKeepsWhatItEscapes() throws {
    let message = "tab\t quote\" backslash\\ null\0 escape\u{1B} emoji🛫 \u{2029}"
    let line = withLogger(.json) { $0.info("\(message)", metadata: ["key\n": "\(message)"]) }
    let read = try object(in: line)
    #expect(read["message"] == message)
    #expect(read["key\n"] == message)
}

@Test func longTextIsCutAtACharacter() throws {
    let long = String(repeating: "ä", count: 100_000)
    let line = withLogger(.json) { $0.info("x\(long)", metadata: ["value": "x\(long)"]) }
    let read = try object(in: line)
    #expect(read["message"] == "x" + String(repeating: "ä", count: 4095) + "…")
    #expect(read["value"] == "x" + String(repeating: "ä", count: 511) + "…")
}

@Test func tooManyFieldsAreCounted() throws {
    let metadata = Dictionary(uniqueKeysWithValues: (100..<200).map { ("k\($0)", Logger.MetadataValue("v")) })
    let read = try object(in: withLogger(.json) { $0.info("m", metadata: metadata) })
    #expect(read.keys.count { $0.hasPrefix("k") } == 32)
    #expect(read["k131"] == "v")
    #expect(read["fields_left_out"] == "68")
}

@Test func metadataCannotPassForTheLinesOwnFields() throws {
    let line = withLogger(.json) { $0.info("m", metadata: ["level": "critical", "time": "never"]) }
    let read = try object(in: line)
    #expect(read["level"] == "info")
    #expect(read["level_"] == "critical")
    #expect(read["time"] == "2026-11-22T17:04:05.007Z")
}

// MARK: - What a line carries

@Test func whatIsSaidLastOfAKeyHolds() throws {
    let line = withLogger(.json) {
        $0[metadataKey: "agent"] = "weather"
        $0[metadataKey: "request"] = "req_1"
        $0.info("m", metadata: ["agent": "flight"])
    }
    let read = try object(in: line)
    #expect(read["agent"] == "flight")
    #expect(read["request"] == "req_1")
}

@Test func anErrorIsAField() throws {
    struct Broken: Error {}
    #expect(try object(in: withLogger(.json) { $0.error("m", error: Broken()) })["error"] == "Broken()")
}

@Test func whatIsBelowTheLevelIsNotWritten() {
    #expect(withLogger(.json, level: .warning) { $0.info("m") } == "")
}

// MARK: - Time

@Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.000Z"), (951_782_400, "2000-02-29T00:00:00.000Z"),
    (4_107_542_399, "2100-02-28T23:59:59.000Z"), (4_107_542_400, "2100-03-01T00:00:00.000Z"),
])
func aTimestampIsRFC3339(seconds: Int, text: String) {
    #expect(Timestamp(seconds: seconds).rfc3339 == text)
}

@Test func timestampsAgreeWithFoundation() {
    let formatter = ISO8601DateFormatter()
    for seconds in stride(from: -62_000_000_000, to: 250_000_000_000, by: 98_765_431) where seconds > -12_219_292_800 {
        let expected = formatter.string(from: Date(timeIntervalSince1970: Double(seconds)))
        #expect(Timestamp(seconds: seconds).rfc3339 == expected.replacing("Z", with: ".000Z"))
    }
}

@Test func theClockIsTheSystems() {
    let before = Date().timeIntervalSince1970
    let now = Kernel.now()
    let seconds = Double(now.seconds) + Double(now.milliseconds) / 1000
    #expect(before - 0.002...Date().timeIntervalSince1970 ~= seconds)
}
