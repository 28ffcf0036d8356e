// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import HostConfig
import HostJSON

/// Makes a running host look at its files, and reports the outcome.
struct ReloadCommand: AwaitingCommand {
    static let configuration = CommandConfiguration(
        commandName: "reload",
        abstract: "Makes the running host look at its files now, and prints the outcome.",
        discussion: """
            A host looks by itself when its files change; this command waits for the outcome. Exits with 0 if the new
            files are live, with 78 if they were refused and the old ones stay live, and with 69 if no host answers.
            """
    )

    @OptionGroup var options: AdminOptions

    func perform() async throws {
        let body = try await options.client().send("POST", "/reload").body.root
        for json in body["diagnostics"]?.elements.map(\.self) ?? [] {
            if let diagnostic = Diagnostic(json) {
                Terminal.show([diagnostic])
            } else if let message = json["message"]?.string {
                Terminal.write("\(message) [\(json["code"]?.string ?? "")]\n")
            }
        }
        let generation = body["generation"]?.int ?? 0
        switch body["outcome"]?.string {
        case "published": print("generation \(generation) serves")
        case "unchanged": print("generation \(generation) serves; nothing changed")
        default:
            Terminal.write("slipring: refused; generation \(generation) goes on serving\n")
            throw ExitCode.rejected
        }
    }
}
