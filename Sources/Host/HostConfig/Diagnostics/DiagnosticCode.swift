// SPDX-License-Identifier: Apache-2.0

/// Every problem that a configuration can have.
///
/// A code never changes its meaning; what is gone leaves a gap.
package enum DiagnosticCode: String, Sendable, CaseIterable {
    // The file.
    case missingFile = "SR1001"
    case unreadableFile = "SR1002"
    case fileTooLarge = "SR1003"
    case invalidUTF8 = "SR1005"
    // YAML.
    case invalidSyntax = "SR1006"
    case unsupportedYAML = "SR1007"
    case duplicateKey = "SR1008"
    case severalDocuments = "SR1009"
    case tooDeep = "SR1010"
    case tooManyNodes = "SR1011"
    // Shape.
    case unknownKey = "SR1012"
    case missingKey = "SR1013"
    case wrongType = "SR1014"
    case notAChoice = "SR1015"
    case outOfRange = "SR1016"
    // Values.
    case invalidID = "SR1017"
    case invalidURL = "SR1018"
    case invalidHost = "SR1019"
    case invalidModel = "SR1020"
    case invalidHeader = "SR1021"
    case invalidVersion = "SR1022"
    // Relations.
    case unknownAgent = "SR1004"
    case unknownModel = "SR1023"
    case unknownProvider = "SR1024"
    case duplicateName = "SR1025"
    case duplicatePort = "SR1026"
    case severalDefaults = "SR1027"
    case ambiguousOrigin = "SR1028"
    case nothingToServe = "SR1029"
    // The environment.
    case undefinedVariable = "SR1030"
    case malformedReference = "SR1031"
    case substitutionTooLarge = "SR1032"
    // Warnings.
    case noEffect = "SR2001"
    case undefinedOptionalVariable = "SR2002"
    case agentNotOffered = "SR2003"
    case noModelProvider = "SR2004"
    case danglingAlias = "SR2005"
    case exposedAdmin = "SR2006"
}

extension DiagnosticCode {
    /// What the code means, and what helps, in a line.
    package var explanation: String {
        switch self {
        case .missingFile: "there is no file at the path given; `--config` names another"
        case .unreadableFile: "the file is there but cannot be read: its rights, or it is a folder, a pipe or a device"
        case .fileTooLarge: "a configuration has at most 1 MiB"
        case .invalidUTF8: "a configuration is UTF-8 text; save it in that encoding"
        case .invalidSyntax: "the text is not YAML: most often indentation, a tab, or a missing quote"
        case .unsupportedYAML: "tags of your own, and keys that are lists or mappings, have no meaning here"
        case .duplicateKey: "a mapping sets each key once; the second one would silently win elsewhere"
        case .severalDocuments: "a file holds one document; `---` begins another"
        case .tooDeep: "values may be nested 64 levels deep"
        case .tooManyNodes: "aliases count as if written out, and a file may hold 100000 values and 4 MiB of text"
        case .unknownKey: "the key means nothing at this place; the help lists those that do"
        case .missingKey: "the entry is not complete without this key"
        case .wrongType: "the value is of another type than the key takes; only `true` and `false` are booleans"
        case .notAChoice: "the key takes one of a few words"
        case .outOfRange: "the number is outside the bounds that the message names"
        case .invalidID: "an id has 1 to 64 of the characters A-Z a-z 0-9 . _ -"
        case .invalidURL: "a URL begins with http:// or https:// and names a host"
        case .invalidHost: "a host stands alone, as a name or an address, without scheme or path"
        case .invalidModel: "a model is written `provider/name`, e.g. `openai/gpt-4o-mini`, or `provider/*`"
        case .invalidHeader: "a header's name is a token, and its value has no line break"
        case .invalidVersion: "`version` is a version number such as `v0.4.0`"
        case .unknownAgent: "a listener offers an agent that `agents:` does not define"
        case .unknownModel: "the model stands in no entry of `model_providers:`"
        case .unknownProvider: "no address is known for this provider: give its `base_url`"
        case .duplicateName: "the name is taken by an entry above"
        case .duplicatePort: "two listeners cannot share an address and a port"
        case .severalDefaults: "only one entry can be the default"
        case .ambiguousOrigin: "an agent is either a shared object (`library`) or a service (`url`)"
        case .nothingToServe: "a host needs a listener, and an agent listener needs agents or `discover: true`"
        case .undefinedVariable:
            "the variable is not set in the environment of the host; `${NAME:-default}` gives a default"
        case .malformedReference: "a reference is `$NAME`, `${NAME}` or `${NAME:-default}`; `$$` is a dollar sign"
        case .substitutionTooLarge: "the variables in a file may add up to 1 MiB of text"
        case .noEffect: "the key is known, but changes nothing at this place"
        case .undefinedOptionalVariable: "the variable is not set, and the key is treated as if it were absent"
        case .agentNotOffered: "the agent is loaded, but no listener offers it"
        case .noModelProvider: "`model_providers:` is empty, so nothing here can ask a model"
        case .danglingAlias: "the alias leads to a model that no provider has, and is left out"
        case .exposedAdmin: "the admin listener has no password, and this address is reachable from other machines"
        }
    }
}

extension Diagnostic {
    init(
        _ severity: Severity,
        _ code: DiagnosticCode,
        _ message: String,
        at mark: YAMLMark,
        in source: SourceText,
        help: String? = nil
    ) {
        self.init(
            severity,
            code: code.rawValue,
            message,
            at: source.location(of: mark),
            length: mark.length,
            help: help
        )
    }
}
