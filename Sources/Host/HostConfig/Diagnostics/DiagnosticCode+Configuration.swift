// SPDX-License-Identifier: Apache-2.0

extension DiagnosticCode {
    /// Of the file, its YAML and its shape, of the environment, and of the listeners that it asks for.
    var configurationExplanation: Explanation? {
        switch self {
        case .missingFile:
            Explanation(
                """
                A file was asked for by `--config` or by $SLIPRING_CONFIG, and there is none at that path. A relative path
                counts from the current folder. Without either, `./agents.yaml` is read if it exists; if not, the plugins
                in `./plugins` are served.
                """
            )
        case .unreadableFile:
            Explanation(
                """
                The path exists, but the user that runs the host may not read it, or it is a folder, a pipe or a device. Only
                regular files are read, so that starting never blocks.
                """
            )
        case .fileTooLarge: Explanation("Move long texts, such as the examples of an agent, out of the configuration.")
        case .invalidUTF8:
            Explanation("Save the file as UTF-8. The diagnostic points at the first byte that does not belong there.")
        case .invalidSyntax:
            Explanation(
                """
                Most often the indentation is off, a tab is used to indent, a quote or bracket is not closed, or a value
                contains `: ` or begins with a special character and needs quotes.
                """,
                wrong: """
                    listeners:
                      - name: travel: the demo
                        discover: true
                    """,
                right: """
                    listeners:
                      - name: "travel: the demo"
                        discover: true
                    """
            )
        case .unsupportedYAML:
            Explanation(
                """
                Keys are plain words, and values are strings, numbers, booleans, lists and mappings. Custom tags and keys
                that are lists or mappings are rejected. Anchors, aliases and `<<` work.
                """,
                wrong: """
                    listeners:
                      - name: !lower Travel
                        discover: true
                    """,
                right: """
                    listeners:
                      - name: travel
                        discover: true
                    """
            )
        case .duplicateKey:
            Explanation(
                "Many programs silently keep the last of two equal keys. Here it is an error, because one of the two was not meant.",
                wrong: """
                    listeners:
                      - port: 8001
                        discover: true
                        port: 8002
                    """,
                right: """
                    listeners:
                      - port: 8002
                        discover: true
                    """
            )
        case .severalDocuments:
            Explanation(
                "A line `---` begins another document. Keep one configuration per file.",
                wrong: """
                    listeners: [{ discover: true }]
                    ---
                    admin: { port: 9901 }
                    """,
                right: """
                    listeners: [{ discover: true }]
                    admin: { port: 9901 }
                    """
            )
        case .tooDeep:
            Explanation("No key needs that much nesting. The limit protects the host from files built to exhaust it.")
        case .tooManyNodes:
            Explanation(
                """
                Aliases count as if they were written out, up to 100000 values and 4 MiB of text. The limit protects the host
                from small files that expand to huge ones.
                """
            )
        case .unknownKey:
            Explanation(
                """
                The key is misspelt or belongs somewhere else. The help lists the keys that are allowed at this place;
                docs/config.md describes them all.
                """,
                wrong: """
                    listeners:
                      - prot: 8001
                        discover: true
                    """,
                right: """
                    listeners:
                      - port: 8001
                        discover: true
                    """
            )
        case .missingKey:
            Explanation(
                "The entry means nothing without this key. A key with nothing after it counts as missing.",
                wrong: """
                    listeners: [{ discover: true }]
                    admin: { address: 127.0.0.1 }
                    """,
                right: """
                    listeners: [{ discover: true }]
                    admin: { address: 127.0.0.1, port: 9901 }
                    """
            )
        case .wrongType:
            Explanation(
                """
                Types follow YAML 1.2: `5` is a number, `true` and `false` are the only booleans, and `yes`, `on` and
                anything in quotes are strings.
                """,
                wrong: """
                    model_providers: [{ model: openai/gpt-4o-mini, default: yes }]
                    listeners: [{ discover: true }]
                    """,
                right: """
                    model_providers: [{ model: openai/gpt-4o-mini, default: true }]
                    listeners: [{ discover: true }]
                    """
            )
        case .notAChoice:
            Explanation(
                "The key takes one of a few words, which the help lists.",
                wrong: "listeners: [{ discover: true, router: embeded }]",
                right: "listeners: [{ discover: true, router: embedded }]"
            )
        case .outOfRange:
            Explanation(
                "The message gives the bounds. Keys that end in `_ms` are milliseconds, keys that end in `_bytes` bytes.",
                wrong: "listeners: [{ discover: true, port: 80801 }]",
                right: "listeners: [{ discover: true, port: 8081 }]"
            )
        case .nothingToServe:
            Explanation(
                """
                A host needs at least one listener, and a listener needs agents: name some, or set `discover: true` to offer
                every plugin in `plugin_directory`. A list of client keys needs at least one key.
                """,
                wrong: "listeners: [{ port: 8001 }]",
                right: "listeners: [{ port: 8001, discover: true }]"
            )
        case .undefinedVariable:
            Explanation(
                """
                The variable is not in the environment of the host. Export it before the start, or give a default. Note that a
                service manager does not pass on your shell's environment.
                """,
                wrong: "listeners: [{ discover: true, name: $LISTENER_NAME }]",
                right: "listeners: [{ discover: true, name: \"${LISTENER_NAME:-travel}\" }]"
            )
        case .malformedReference:
            Explanation(
                "Write `$NAME`, `${NAME}` or `${NAME:-default}`. A dollar sign that is meant as such is `$$`.",
                wrong: "listeners: [{ discover: true, name: \"${LISTENER NAME}\" }]",
                right: "listeners: [{ discover: true, name: \"${LISTENER_NAME:-travel}\" }]"
            )
        case .substitutionTooLarge:
            Explanation("Variables are meant for keys and addresses. Put long texts into the file itself.")
        case .cannotListen:
            Explanation(
                """
                Another process may already use the port, the address may not belong to this machine, or the port is below
                1024 and needs a privilege. `ss -ltnp` shows which process listens where.
                """
            )
        case .shuttingDown:
            Explanation("The host received SIGTERM or SIGINT and finishes its running requests. Start it again.")
        default: nil
        }
    }
}
