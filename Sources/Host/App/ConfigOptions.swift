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

    /// The path to read, and whether somebody asked for it by name.
    func path(environment: [String: String]) -> (path: String, isNamed: Bool) {
        if let named = config ?? environment["SLIPRING_CONFIG"] { return (named, true) }
        return ("agents.yaml", false)
    }

    /// Reads the configuration.
    ///
    /// Without any file, and without anybody asking for one, the plugins in `./plugins` are served.
    func load(environment: [String: String]) -> LoadedConfig {
        let (path, isNamed) = path(environment: environment)
        let loaded = ConfigLoader.load(path: path, environment: environment)
        guard loaded.isMissing, !isNamed else { return loaded }
        return LoadedConfig(config: ConfigLoader.withoutFile(), diagnostics: [])
    }
}

extension ExitCode {
    static let missingFile = ExitCode(66)
    static let rejected = ExitCode(78)
}
