// SPDX-License-Identifier: Apache-2.0

/// The stable codes of everything that can be wrong with a plugin's file, each with what it means.
package enum PluginCode: String, Sendable, CaseIterable {
    case unreadable = "SR3001"
    case notSharedObject = "SR3002"
    case truncated = "SR3003"
    case wrongMachine = "SR3004"
    case noEntry = "SR3005"
    case abiMismatch = "SR3006"
    case notRegularFile = "SR3007"
    case wrongSize = "SR3008"
    case changedWhileRead = "SR3009"
    case damaged = "SR3010"
    case badDescriptor = "SR3011"
    case missingService = "SR3012"
    case notLinkable = "SR3013"
    case crashed = "SR3014"
    case hung = "SR3015"
    case exited = "SR3016"
    case createFailed = "SR3017"
    case selftestFailed = "SR3018"
    case notStaged = "SR3019"
    case probeFailed = "SR3020"
    case settingsInvalid = "SR3021"
    case staticTLS = "SR3040"
    case neverUnloaded = "SR3041"
    case inconclusive = "SR3042"

    /// One line, for `slipring explain` and the documentation.
    package var explanation: String {
        switch self {
        case .unreadable: "the file does not exist, or this user may not read it"
        case .notSharedObject: "the file is no ELF shared object: a text, a script, an archive, a program, ..."
        case .truncated: "the file ends before the segments and tables that its header announces"
        case .wrongMachine: "the file was built for another processor or word size"
        case .noEntry: "the file exports no function `agent_plugin_v1`"
        case .abiMismatch: "the plugin was built for an agent ABI that this host does not speak"
        case .notRegularFile: "the path names a directory, a FIFO, a device or a socket"
        case .wrongSize: "the file is empty, or larger than the host takes"
        case .changedWhileRead: "the file was written to while the host copied it"
        case .damaged: "the file's ELF structures contradict each other"
        case .badDescriptor: "a field of the plugin's `agent_plugin` breaks a rule of the ABI"
        case .missingService: "the plugin cannot work without a host service that this host does not have"
        case .notLinkable: "the dynamic linker refused the file: a symbol or a library is missing"
        case .crashed: "the plugin crashed the probe process"
        case .hung: "the plugin did not come back within the probe's time limit"
        case .exited: "the plugin ended the probe process by itself"
        case .createFailed: "the plugin's `create` refused its settings, or failed"
        case .settingsInvalid: "the agent's `settings:` do not fit the schema that the plugin gives for them"
        case .selftestFailed: "the plugin's own self-test failed"
        case .notStaged: "the host could not make its private copy of the file"
        case .probeFailed: "the host could not start its probe process"
        case .staticTLS: "the file uses static thread-local storage, of which a process has little"
        case .neverUnloaded: "the plugin asks to be unloaded, but holds a language runtime that does not survive it"
        case .inconclusive: "a check needs services that the probe process does not have"
        }
    }
}
