// SPDX-License-Identifier: Apache-2.0

import HostSupport
import HostYAML

/// What came of reading a configuration: either it can be used, or the diagnostics say why not.
package struct LoadedConfig: Sendable {
    /// Nil exactly if one of the diagnostics is an error.
    package var config: HostConfig?
    /// By place.
    package var diagnostics: [Diagnostic]
    /// The text, to show lines of.
    package var source: SourceText?

    package init(config: HostConfig? = nil, diagnostics: [Diagnostic] = [], source: SourceText? = nil) {
        self.config = config
        self.diagnostics = diagnostics
        self.source = source
    }

    /// Whether there is no file at all, which a command may take for "no configuration".
    package var isMissing: Bool { diagnostics.contains { $0.code == .missingFile } }
}

/// Reads `agents.yaml`: first bytes, then text, then a tree, then a configuration, reporting all that is wrong.
package enum ConfigLoader {
    private static let sizeLimit = 1 << 20

    /// - Parameter path: as the user gave it; diagnostics repeat it.
    package static func load(path: String, environment: [String: String]) -> LoadedConfig {
        do throws(FileContents.Failure) {
            let bytes = try FileContents.read(path, limit: sizeLimit)
            let absolute = FilePath.absolute(path, in: FilePath.workingDirectory())
            return parse(bytes, file: path, absolutePath: absolute, environment: environment)
        } catch {
            return LoadedConfig(diagnostics: [Diagnostic(error, of: path)])
        }
    }

    /// What serves when there is no file.
    package static func withoutFile() -> HostConfig { .withoutFile(in: FilePath.workingDirectory()) }

    /// The pure part; relative paths in the text count from the folder of `absolutePath`.
    package static func parse(
        _ bytes: [UInt8],
        file: String,
        absolutePath: String,
        environment: [String: String]
    ) -> LoadedConfig {
        let source = SourceText(String(decoding: bytes, as: UTF8.self), file: file)
        guard bytes.count <= sizeLimit else {
            return LoadedConfig(diagnostics: [Diagnostic(.tooLarge, of: file)])
        }
        if let mark = InvalidUTF8.mark(in: bytes) {
            let diagnostic = Diagnostic(
                .error,
                .invalidUTF8,
                "the bytes here are not UTF-8",
                at: mark,
                in: source,
                help: "save the file in the encoding UTF-8"
            )
            return LoadedConfig(diagnostics: [diagnostic], source: source)
        }
        return parse(source, absolutePath: absolutePath, environment: environment)
    }

    private static func parse(
        _ source: SourceText,
        absolutePath: String,
        environment: [String: String]
    ) -> LoadedConfig {
        let (root, problems) = YAMLComposer.compose(source.text)
        let reading = Reading(source, Environment(environment))
        var config: HostConfig?
        if let root {
            config = HostConfig(Value(name: "the file", node: root, reading: reading), file: absolutePath)
        } else if problems.isEmpty {
            reading.error(.nothingToServe, "the file is empty", at: YAMLMark(line: 1, column: 1))
        }
        let diagnostics = (problems.map { Diagnostic($0, in: source) } + reading.diagnostics).sortedByPlace()
        let isValid = !diagnostics.contains { $0.severity == .error }
        return LoadedConfig(config: isValid ? config : nil, diagnostics: diagnostics, source: source)
    }
}

/// Finds the first byte that is not UTF-8.
private enum InvalidUTF8 {
    static func mark(in bytes: [UInt8]) -> YAMLMark? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var decoder = UTF8()
        var rest = bytes.makeIterator()
        var valid = String.UnicodeScalarView()
        while case .scalarValue(let scalar) = decoder.decode(&rest) { valid.append(scalar) }
        let source = SourceText(String(valid), file: "")
        return source.mark(ofByte: source.text.utf8.count)
    }
}

extension Diagnostic {
    fileprivate init(_ failure: FileContents.Failure, of path: String) {
        switch failure {
        case .missing:
            self.init(.error, .missingFile, "there is no file `\(path)`")
        case .unreadable(let reason):
            self.init(.error, .unreadableFile, "cannot read `\(path)`: \(reason)")
        case .tooLarge:
            self.init(.error, .fileTooLarge, "`\(path)` is larger than 1 MiB")
        }
    }
}

extension [Diagnostic] {
    /// From the top of the file to its end, each once: what an alias repeats is one mistake.
    fileprivate func sortedByPlace() -> [Diagnostic] {
        let sorted = enumerated().sorted { one, other in
            let (first, second) = (one.element.location, other.element.location)
            return (first?.line ?? 0, first?.column ?? 0, one.offset)
                < (second?.line ?? 0, second?.column ?? 0, other.offset)
        }
        return sorted.map(\.element).reduce(into: []) { result, diagnostic in
            if !result.reversed().prefix(while: { $0.location == diagnostic.location }).contains(diagnostic) {
                result.append(diagnostic)
            }
        }
    }
}
