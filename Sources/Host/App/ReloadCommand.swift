// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import ChatFormats
import HostConfig
import HostJSON

/// Makes a running host look at its files, and tells what came of it.
struct ReloadCommand: AwaitingCommand {
    static let configuration = CommandConfiguration(
        commandName: "reload",
        abstract: "Makes the running host look at its files now, and prints what came of it.",
        discussion: """
            A host looks by itself when its files change; this waits for the outcome. Exits with 0 if the files serve, with
            78 if they were refused and what ran before goes on, and with 69 if no host can be reached.
            """
    )

    @OptionGroup var options: AdminOptions

    func perform() async throws {
        let body = try await options.client().send("POST", "/reload").body.root
        let diagnostics = body["diagnostics"]?.elements.compactMap(Diagnostic.init) ?? []
        Terminal.say(diagnostics, source: nil, environment: ProcessEnvironment.current)
        let generation = body["generation"]?.int ?? 0
        switch body["outcome"]?.string {
        case "published": print("generation \(generation) serves")
        case "unchanged": print("generation \(generation) serves; nothing changed")
        default:
            Terminal.say("slipring: refused; generation \(generation) goes on serving\n")
            throw ExitCode.rejected
        }
    }
}

extension Diagnostic {
    /// As the admin listener wrote it.
    fileprivate init?(_ json: JSONValue) {
        guard let severity = json["severity"]?.string.flatMap(Severity.init), let code = json["code"]?.string,
            let message = json["message"]?.string
        else { return nil }
        self.init(severity, code: code, message, help: json["help"]?.string)
        if let file = json["file"]?.string, let line = json["line"]?.int, let column = json["column"]?.int {
            location = SourceLocation(file: file, line: line, column: column)
        }
    }
}
