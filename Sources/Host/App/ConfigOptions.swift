// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import HostConfig

/// Which configuration a command works on.
struct ConfigOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: "The configuration; without it $SLIPRING_CONFIG, then ./agents.yaml.",
        completion: .file(extensions: ["yaml", "yml"])
    )
    var config: String?

    /// The path to read.
    var path: String { named ?? "agents.yaml" }

    private var named: String? { config ?? ProcessEnvironment[.configuration] }

    /// Reads the configuration.
    ///
    /// Without a file, and if none was asked for by name, the plugins in `./plugins` are served.
    func load() -> LoadedConfig {
        let loaded = ConfigLoader.load(path: path, environment: ProcessEnvironment.all)
        guard loaded.isMissing, named == nil else { return loaded }
        return LoadedConfig(config: ConfigLoader.withoutFile())
    }

    /// - Throws: an exit code, once the reason was printed.
    func require() throws -> HostConfig {
        let loaded = load()
        if loaded.config == nil { Terminal.show(loaded.diagnostics, source: loaded.source) }
        return try loaded.configOrExitCode()
    }
}

extension LoadedConfig {
    /// - Throws: the exit code of a command that cannot do without.
    func configOrExitCode() throws -> HostConfig {
        guard let config else { throw isMissing ? ExitCode.missingFile : ExitCode.rejected }
        return config
    }
}

/// The exit codes of sysexits.h that the program uses, next to 0 and 1; ArgumentParser adds 64 for wrong usage.
extension ExitCode {
    /// EX_NOINPUT.
    static let missingFile = ExitCode(66)
    /// EX_UNAVAILABLE: no host answers.
    static let unreachable = ExitCode(69)
    /// EX_CONFIG.
    static let rejected = ExitCode(78)
}
