// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import HostConfig
import HostJSON
import HostSupport

/// Explains what the program reports and reads: diagnostic codes, and keys of the configuration.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explains a diagnostic code or a key of the configuration.",
        discussion: "Without a name, it lists all diagnostic codes. Exits with 64 if there is no such code or key."
    )

    @Flag(help: "Print JSON.") var json = false
    @Argument(help: "A code, such as SR1012, or a key, such as max_body_bytes.")
    var name: String?

    func run() throws {
        guard let name else { return show(DiagnosticCode.all) { all in all.map(\.line).joined(separator: "\n") } }
        if let code = DiagnosticCode(rawValue: name.uppercased()) { return show(code, as: \.page) }
        let keys = ConfigKeyHelp.all.filter { $0.key.name == name }
        guard keys.isEmpty else { return show(keys) { $0.map(\.page).joined(separator: "\n\n") } }
        throw ValidationError("there is no code and no key `\(name)`\(guess(for: name))")
    }

    private func show<Item: JSONWritable>(_ item: Item, as text: (Item) -> String) {
        print(json ? String(decoding: item.json, as: UTF8.self) : text(item))
    }

    private func guess(for name: String) -> String {
        let names = DiagnosticCode.all.map(\.rawValue) + ConfigKeyHelp.all.map(\.key.name)
        return NearestWord.guess(for: name, among: names).map { "; did you mean `\($0)`?" } ?? ""
    }
}

// MARK: - Codes

extension DiagnosticCode {
    fileprivate static var all: [DiagnosticCode] { allCases.sorted { $0.rawValue < $1.rawValue } }

    fileprivate var line: String { "\(rawValue)  \(summary)" }

    fileprivate var page: String {
        let examples = [("This is reported:", explanation.wrong), ("This is not:", explanation.right)]
            .compactMap { title, example in example.map { "\n\n\(title)\n\n\($0.indented)" } }
        return "\(rawValue): \(summary)\n\n\(explanation.text.wrapped)" + examples.joined()
    }
}

// MARK: - Keys

/// A key, and the kind of mapping that it belongs to.
private struct ConfigKeyHelp: JSONWritable {
    let place: String
    let key: ConfigReference.Key

    static var all: [ConfigKeyHelp] {
        ConfigReference.sections.flatMap { section in
            section.keys.map { ConfigKeyHelp(place: section.place, key: $0) }
        }
    }

    var page: String {
        "`\(key.name)` of \(place)\n\n\(key.help.wrapped)\n\nvalue:   \(key.type)\ndefault: \(key.defaultValue)"
    }

    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("key", key.name)
            $0.field("place", place)
            $0.field("type", key.type)
            $0.field("default", key.defaultValue)
            $0.field("help", key.help)
        }
    }
}

// MARK: - Text

extension String {
    fileprivate var indented: String {
        split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }.joined(separator: "\n")
    }

    /// The words in lines of at most 80 characters, where no word is longer.
    fileprivate var wrapped: String {
        split(separator: " ").reduce(into: [String]()) { lines, word in
            if let last = lines.last, last.count + 1 + word.count <= 80 {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }.joined(separator: "\n")
    }
}
