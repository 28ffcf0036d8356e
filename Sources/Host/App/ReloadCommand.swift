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
        for json in body["diagnostics"]?.elements.map(\.self) ?? [] {
            if let diagnostic = Diagnostic(json) {
                Terminal.say([diagnostic], source: nil, environment: ProcessEnvironment.current)
            } else if let message = json["message"]?.string {
                Terminal.say("\(message) [\(json["code"]?.string ?? "")]\n")
            }
        }
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
