// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import HostConfig
import HostTelemetry
import Logging

/// Serves until a signal stops it.
struct RunCommand: AwaitingCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Serves the agents of the configuration in the foreground.",
        discussion: """
            Without a configuration it serves ./plugins/*.so on 127.0.0.1:8001. SIGTERM and SIGINT stop accepting, let
            requests under way finish, and exit with 0.
            """
    )

    @OptionGroup var options: ConfigOptions

    @Option(help: "From which level on to log.")
    var logLevel: LogLevel = .info

    @Option(help: "How to write the log; auto is pretty on a terminal and json elsewhere.")
    var logFormat: LogFormat = .auto

    func perform() async throws {
        let loaded = options.load()
        Terminal.show(loaded.diagnostics, source: loaded.source)
        let config = try loaded.configOrExitCode()
        OpenFiles.raiseLimit()
        LineLogHandler.bootstrap(level: logLevel.level, format: logFormat, isTerminal: Terminal.isInteractive)
        do {
            let assembly = try Assembly(
                config: config,
                log: Logger(label: "slipring"),
                reporter: ProblemReporter(shown: loaded.diagnostics),
                readConfig: { [options] in options.load() }
            )
            try await assembly.run()
        } catch {
            Terminal.write("slipring: \(error)\n")
            throw ExitCode.failure
        }
    }
}

extension LogFormat: ExpressibleByArgument {}

/// The levels of the log, as an option.
enum LogLevel: String, CaseIterable, ExpressibleByArgument {
    case trace, debug, info, notice, warning, error, critical

    var level: Logger.Level { Logger.Level(rawValue: rawValue) ?? .info }
}
