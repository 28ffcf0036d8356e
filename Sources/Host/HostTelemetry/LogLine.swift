// SPDX-License-Identifier: Apache-2.0

import HostJSON
import HostSupport

/// The content of a log line; it stays one line of bounded length, whatever is in it.
struct LogLine {
    typealias Field = (key: String, value: String)

    let time: Timestamp
    let level: String
    let logger: String
    let message: String
    /// By key; what is beyond the limit is counted in a field of its own.
    let fields: [Field]

    static let messageLimitBytes = 8192
    static let valueLimitBytes = 1024
    static let fieldLimit = 32

    init(time: Timestamp, level: String, logger: String, message: String, metadata: [String: String]) {
        self.time = time
        self.level = level
        self.logger = logger
        self.message = message.cut(toBytes: Self.messageLimitBytes)
        self.fields = Self.bounded(metadata.sorted { $0.key < $1.key })
    }

    private static func bounded(_ fields: [Field]) -> [Field] {
        let kept = fields.prefix(fieldLimit).map { field in
            (key: field.key.cut(toBytes: valueLimitBytes), value: field.value.cut(toBytes: valueLimitBytes))
        }
        return fields.count <= fieldLimit ? kept : kept + [("fields_left_out", "\(fields.count - fieldLimit)")]
    }
}

// MARK: - Formats

extension LogLine {
    /// The line, without the line feed.
    func formatted(_ format: LogFormat, isTerminal: Bool) -> String {
        switch format {
        case .auto: isTerminal ? pretty : json
        case .pretty: pretty
        case .json: json
        case .logfmt: logfmt
        }
    }

    private var pretty: String {
        let padding = String(repeating: " ", count: max(0, 8 - level.utf8.count))
        let head = "\(time.timeOfDay) \(level)\(padding) \(message.escaped)"
        return ([head] + fields.map(Self.pair)).joined(separator: "  ")
    }

    private var logfmt: String {
        (standardFields + fields.map(Self.renamed)).map(Self.pair).joined(separator: " ")
    }

    private var json: String {
        let members = (standardFields + fields.map(Self.renamed)).map { "\($0.key.quoted):\($0.value.quoted)" }
        return "{\(members.joined(separator: ","))}"
    }

    private var standardFields: [Field] {
        [("time", time.rfc3339), ("level", level), ("logger", logger), ("message", message)]
    }

    /// Metadata cannot pass for the line's own fields.
    private static func renamed(_ field: Field) -> Field {
        ["time", "level", "logger", "message"].contains(field.key) ? (field.key + "_", field.value) : field
    }

    private static func pair(_ field: Field) -> String {
        "\(field.key.isBare ? field.key : field.key.quoted)=\(field.value.isBare ? field.value : field.value.quoted)"
    }
}

// MARK: - Text

extension String {
    /// In the form of a JSON string.
    fileprivate var quoted: String { "\"\(escaped)\"" }

    fileprivate var escaped: String {
        var bytes: [UInt8] = []
        bytes.appendEscapedForTerminal(self)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether it can do without quotes.
    fileprivate var isBare: Bool {
        !isEmpty && unicodeScalars.allSatisfy { $0 > " " && $0 != "\"" && $0 != "=" && !$0.mayActOnTerminal }
    }

    fileprivate func cut(toBytes limit: Int) -> String {
        utf8.count <= limit ? self : String(self[..<utf8.index(startIndex, offsetBy: limit)]) + "…"
    }
}
