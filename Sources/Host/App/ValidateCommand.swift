// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import HostConfig
import HostJSON

/// Checks a configuration and the plugins that it names, without serving.
struct ValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Checks the configuration and its plugins, and reports everything that is wrong.",
        discussion: "Exits with 0 if it can be served, with 78 if not, and with 66 if there is no such file."
    )

    @OptionGroup var options: ConfigOptions
    @Flag(help: "Print the diagnostics as JSON on standard output.") var json = false
    @Flag(help: "Check the file only, not the plugins.") var configOnly = false

    func run() throws {
        let loaded = options.load()
        let plugins = configOnly ? [] : try checkPlugins(of: loaded.config)
        let advice = loaded.config.map(DescriptionAdvice.diagnostics) ?? []
        let diagnostics = loaded.diagnostics + plugins + advice
        let renderer = DiagnosticRenderer(source: loaded.source, colours: Terminal.usesColours)
        if json {
            print(renderer.json(diagnostics))
        } else {
            Terminal.write(renderer.text(diagnostics))
            let outcome = diagnostics.first.map {
                "\(renderer.summary(diagnostics)); `slipring explain \($0.code.rawValue)` describes the first"
            }
            Terminal.write("\(options.path): \(outcome ?? "valid")\n")
        }
        if loaded.isMissing { throw ExitCode.missingFile }
        if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode.rejected }
    }

    /// Stages, examines and probes every plugin, each in a process of its own; none is loaded into this one.
    private func checkPlugins(of config: HostConfig?) throws -> [Diagnostic] {
        guard let config else { return [] }
        let runtime = try PluginRuntime()
        defer { runtime.close() }
        return runtime.check(config)
    }
}
