// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import Glibc
package import HostConfig

/// Which folders to watch, and which names in them matter.
///
/// Every step of the way to a file counts: a link that is swapped, or a folder that is moved, changes nothing in the folder
/// that it led to. Of a way that does not exist yet, the last step that does is watched for what comes.
package struct WatchList: Equatable, Sendable {
    /// The names in a folder that matter.
    package struct Names: Equatable, Sendable {
        var exact: Set<String> = []
        var takesPlugins = false

        package func contains(_ name: String) -> Bool {
            exact.contains(name) || takesPlugins && PluginDirectory.isCandidate(name)
        }

        mutating func formUnion(_ other: Names) {
            exact.formUnion(other.exact)
            takesPlugins = takesPlugins || other.takesPlugins
        }
    }

    package private(set) var folders: [String: Names] = [:]

    package init() {}

    /// Everything that can change what a configuration means: its file, its libraries, what is dropped.
    package init(_ config: HostConfig) {
        for file in [config.file].compactMap(\.self) + config.agents.compactMap(\.origin.library) { add(file: file) }
        add(pluginDirectory: config.pluginDirectory)
    }

    /// - Parameter file: an absolute path.
    package mutating func add(file: String) { _ = follow(file) }

    /// - Parameter pluginDirectory: an absolute path; the shared objects in it may be links.
    package mutating func add(pluginDirectory: String) {
        guard let folder = follow(pluginDirectory) else { return }
        folders[folder, default: Names()].takesPlugins = true
        for file in PluginDirectory.candidates(in: folder) where PathStep(file).isLink { add(file: file) }
    }

    /// As many links as the kernel follows.
    private static let linkLimit = 40

    /// Notes each step of a path, links resolved; returns where it ends, or nil if that does not exist.
    private mutating func follow(_ path: String) -> String? {
        var steps: [Substring] = path.split(separator: "/").reversed()
        var here = ""
        var links = 0
        while let name = steps.popLast() {
            if name == "." { continue }
            if name == ".." {
                here = here.folder
                continue
            }
            folders[here.isEmpty ? "/" : here, default: Names()].exact.insert(String(name))
            switch PathStep("\(here)/\(name)") {
            case .missing: return nil
            case .present: here += "/\(name)"
            case .link(let target):
                links += 1
                guard links <= Self.linkLimit else { return nil }
                if target.hasPrefix("/") { here = "" }
                steps += target.split(separator: "/").reversed()
            }
        }
        return here.isEmpty ? "/" : here
    }
}

/// What stands at a path.
private enum PathStep {
    case missing
    case present
    case link(String)

    init(_ path: String) {
        var target = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = unsafe readlink(path, &target, target.count)
        if count >= 0 {
            self = .link(String(decoding: target[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self))
        } else {
            // EINVAL is something else than a link.
            self = errno == EINVAL ? .present : .missing
        }
    }

    var isLink: Bool { if case .link = self { true } else { false } }
}

extension String {
    /// The path up to its last slash.
    fileprivate var folder: String { String(self[..<(lastIndex(of: "/") ?? startIndex)]) }
}
