// SPDX-License-Identifier: Apache-2.0

extension DiagnosticCode {
    /// Of plugins, and of what the router reads about agents.
    var pluginExplanation: Explanation? {
        switch self {
        case .pluginUnreadable:
            Explanation(
                """
                `library` is looked for in `plugin_directory` unless it is an absolute path. Check the spelling, build the
                plugin, and make the file readable for the user that runs the host.
                """
            )
        case .notSharedObject:
            Explanation(
                """
                A plugin is an ELF shared object, as `cc -shared -fPIC` makes it. The file is something else, for example a
                script, an archive, an object file or a program; the message says what.
                """
            )
        case .pluginTruncated:
            Explanation(
                """
                The file ends before the parts that its header announces, as if it were still being copied. Copy to another
                name and rename it when the copy is complete: `cp new.so plugins/.new && mv plugins/.new plugins/agent.so`.
                """
            )
        case .wrongMachine:
            Explanation("Build the plugin for the processor that the host runs on; `file agent.so` shows its own.")
        case .noEntryPoint:
            Explanation(
                """
                A plugin exports one C function, `agent_plugin_v1`, marked with AGENT_EXPORT. In C++ it has to be
                `extern "C"`. `nm -D --defined-only agent.so` lists what a file exports.
                """
            )
        case .pluginNotRegular:
            Explanation("The path is a folder, a pipe, a device or a socket. Name the .so file itself.")
        case .pluginWrongSize:
            Explanation("An empty file is usually an unfinished copy or build. For a large one, `strip` helps.")
        case .pluginChangedWhileRead:
            Explanation(
                """
                The file was written to while the host copied it. Write to another name and rename the file into place when it
                is complete: a rename is atomic.
                """
            )
        case .pluginDamaged: Explanation("The file is not what a linker writes. Copy it again, or rebuild it.")
        case .pluginNotStaged:
            Explanation(
                """
                The host never loads a plugin from where you put it, but from a private copy, so that replacing the file cannot
                change running code. It needs a folder of its own that is writable and not mounted noexec: it uses
                $XDG_RUNTIME_DIR, $TMPDIR or /tmp.
                """
            )
        case .abiMismatch:
            Explanation(
                """
                The plugin's descriptor asks for an ABI that this host does not speak, or was laid out by another compiler
                target. Rebuild the plugin against the `agent_abi.h` of this host.
                """
            )
        case .badDescriptor:
            Explanation(
                """
                `agent_plugin_v1` returned a descriptor with a missing function, an invalid id or version, or a string without
                a length. The message names the field; agent_abi.h states the rule.
                """
            )
        case .missingService:
            Explanation(
                """
                The descriptor lists the host services without which the plugin cannot work, and this host lacks one of them.
                Use a host that has it, or stop listing it and check for NULL at run time.
                """
            )
        case .notLinkable:
            Explanation(
                """
                A symbol or a library is missing. `ldd -r agent.so` lists what is. `$ORIGIN` does not help, because the host
                loads a private copy of the file: link such libraries statically, or install them.
                """
            )
        case .pluginCrashed:
            Explanation(
                """
                Before a plugin is loaded, a separate process loads it, calls its entry point, creates an instance and runs its
                self-test. The plugin crashed there, and the host was not affected. The message names the signal and the step.
                """
            )
        case .pluginHung:
            Explanation(
                """
                Loading, creating and the self-test have a few seconds. Do slow work, such as a first request to a server, in
                `handle`, where it has a deadline.
                """
            )
        case .pluginExited:
            Explanation(
                "An agent never ends the process. Report errors by a status code, and `create` errors by `fail`."
            )
        case .createFailed:
            Explanation(
                """
                The plugin's `create` returned an error, most often because of its `settings`. The message quotes the reason
                that the plugin gave.
                """
            )
        case .selftestFailed:
            Explanation(
                """
                The plugin offers `agent.selftest/1`, and its check failed. A new version that fails its self-test never
                replaces a running one.
                """
            )
        case .probeFailed:
            Explanation(
                "The host could not start a child process. Check the limits of its user on processes, memory and open files."
            )
        case .settingsInvalid:
            Explanation(
                """
                The plugin describes its settings by a JSON Schema. Each mistake is reported at its line of the configuration;
                values are never shown, as they may be secret.
                """
            )
        case .staticTLS:
            Explanation(
                """
                A process has little room for static thread-local storage, and every reload uses some more of it, until no
                new version can be loaded. Build the plugin with `-ftls-model=global-dynamic`.
                """
            )
        case .neverUnloaded:
            Explanation(
                """
                The plugin sets AGENT_PLUGIN_UNLOADABLE, but contains the Swift or Go runtime or thread-local destructors, which
                crash when their code disappears. The host keeps it mapped. Leave the flag out.
                """
            )
        case .probeInconclusive:
            Explanation(
                """
                `create` or the self-test asked for a host service, which the process that tries plugins out does not have. The
                plugin is loaded anyway. Do without services in these two functions to have them checked.
                """
            )
        case .duplicatePlugin:
            Explanation(
                """
                With `discover: true` a plugin is offered under the id in its descriptor. An id belongs to the configuration
                first, then to the file that had it first. Remove one of the two files, or give both an entry with an `id` under
                `agents`.
                """
            )
        case .pluginUnsettled:
            Explanation("Nothing is wrong. The host waits until the file has not changed for a moment, then loads it.")
        case .shortDescription:
            Explanation(
                """
                The embedded router compares a message with the descriptions of the agents. List what the agent does and the
                words that people use when they ask for it; docs/routing.md shows how.
                """
            )
        case .similarDescriptions:
            Explanation(
                "The router cannot tell the two agents apart. Describe in each what only that agent does; see docs/routing.md."
            )
        default: nil
        }
    }
}
