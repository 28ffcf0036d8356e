// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostJSON

/// Which generation of models a name stands for: `claude-sonnet-4-5-20250929` is 4.5, `claude-3-7-sonnet` 3.7.
struct ClaudeVersion: Equatable {
    let major: Int
    let minor: Int

    /// The first number and the one behind it, where a date is none; nil for a name without numbers.
    init?(of model: String) {
        let words = model.split { $0 == "-" || $0 == "@" || $0 == "." || $0 == ":" }
        let numbers = words.drop { Int($0) == nil || $0.count > 2 }.prefix { Int($0) != nil && $0.count <= 2 }
        guard let major = numbers.first.flatMap({ Int($0) }) else { return nil }
        self.major = major
        minor = numbers.dropFirst().first.flatMap { Int($0) } ?? 0
    }

    init(_ major: Int, _ minor: Int) {
        self.major = major
        self.minor = minor
    }

    func isAtLeast(_ other: ClaudeVersion) -> Bool { (major, minor) >= (other.major, other.minor) }
}

/// How hard the model is to think, in the form that its generation knows: a budget of tokens, or an effort.
struct MessagesThinking {
    private enum Form {
        case unsaid
        /// As the client wrote it for this very API.
        case verbatim(JSONValue)
        case budget(Int)
        case adaptive
    }

    private static let smallestBudget = 1024

    private let form: Form
    private let effort: String?
    /// Models of today take no temperature.
    let allowsSampling: Bool
    /// What the budget needs beside an answer, where the client did not bound it.
    let maxTokens: Int?

    /// - Parameter maxTokens: what the client allows for thinking and answer together.
    init(_ body: JSONValue, model version: ClaudeVersion?, maxTokens: Int?) {
        let isAdaptive = version?.isAtLeast(ClaudeVersion(4, 6)) ?? false
        let wanted = body["reasoning_effort"]?.string
        let budget = Self.budget(wanted, within: maxTokens)
        effort = isAdaptive ? Self.effort(wanted) : nil
        if let thinking = body["thinking"], thinking.kind == .object {
            form = .verbatim(thinking)
            self.maxTokens = nil
        } else if isAdaptive, effort != nil {
            form = .adaptive
            self.maxTokens = maxTokens == nil ? 32_768 : nil
        } else if !isAdaptive, let budget {
            form = .budget(budget)
            self.maxTokens = maxTokens == nil ? budget + 4096 : nil
        } else {
            form = .unsaid
            self.maxTokens = nil
        }
        let isOff = if case .unsaid = form { true } else { false }
        allowsSampling = isOff && !(version?.isAtLeast(ClaudeVersion(4, 7)) ?? false)
    }

    var isOn: Bool {
        switch form {
        case .unsaid: false
        case .verbatim(let thinking): thinking["type"]?.string != "disabled"
        case .budget, .adaptive: true
        }
    }

    private static func effort(_ wanted: String?) -> String? {
        switch wanted {
        case "minimal", "low": "low"
        case "medium", "high", "max": wanted
        case "xhigh": "max"
        default: nil
        }
    }

    /// nil is none; thinking leaves half of what is allowed to the answer.
    private static func budget(_ wanted: String?, within maxTokens: Int?) -> Int? {
        let budgets = ["low": 2048, "medium": 8192, "high": 16_384, "xhigh": 32_768, "max": 32_768]
        guard let budget = wanted.flatMap({ budgets[$0] }) else { return nil }
        let bounded = min(budget, (maxTokens ?? .max) / 2)
        return bounded >= smallestBudget ? bounded : nil
    }

    /// - Parameter format: the schema that the answer has to have.
    func write(format: JSONValue?, to writer: inout JSONWriter) {
        switch form {
        case .unsaid: break
        case .verbatim(let thinking): writer.field("thinking", JSONVerbatim(thinking))
        case .budget(let tokens):
            writer.object("thinking") {
                $0.field("type", "enabled")
                $0.field("budget_tokens", tokens)
            }
        case .adaptive: writer.object("thinking") { $0.field("type", "adaptive") }
        }
        guard format != nil || effort != nil else { return }
        writer.object("output_config") {
            if let effort { $0.field("effort", effort) }
            guard let format else { return }
            $0.object("format") {
                $0.field("type", "json_schema")
                $0.field("schema", JSONVerbatim(format))
            }
        }
    }
}
