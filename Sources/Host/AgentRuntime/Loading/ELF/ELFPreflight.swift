// SPDX-License-Identifier: Apache-2.0

import AgentABI
import HostConfig

/// Judges a file as a plugin without running any of it: everything that the dynamic linker would die of is found here.
package enum ELFPreflight {
    /// Throws what is wrong; otherwise says what the file needs and holds.
    package static func inspect(_ bytes: UnsafeRawBufferPointer) throws(PluginFault) -> ELFFacts {
        let bytes = unsafe ELFBytes(bytes)
        if let other = FileKind(bytes) { throw other.fault }
        let header = try ELFHeader(bytes)
        let sections = try ELFSections(bytes, header)
        let segments = try ELFSegments(bytes, header)
        let dynamic = try ELFDynamic(bytes, segments)
        guard !dynamic.isExecutable else { throw .notShared("is a program") }
        try checkEntry(majors: dynamic.abiMajors())
        return ELFFacts(
            needed: dynamic.needed,
            usesStaticTLS: dynamic.usesStaticTLS,
            runtimes: Self.runtimes(needed: dynamic.needed, sections: sections.names),
            hasSectionNames: !sections.names.isEmpty
        )
    }

    private static func checkEntry(majors: [Int]) throws(PluginFault) {
        let spoken = Int(AGENT_ABI_MAJOR)
        guard !majors.contains(spoken) else { return }
        guard let major = majors.max() else {
            throw PluginFault(
                .noEntryPoint,
                "exports no `\(AGENT_ENTRY_SYMBOL)`",
                remedy: "define it with AGENT_EXPORT, and check with `nm -D`"
            )
        }
        throw PluginFault(
            .abiMismatch,
            "needs ABI major \(major), this host speaks \(spoken)",
            remedy: major > spoken
                ? "use a newer host, or an older plugin" : "rebuild it against this host's agent_abi.h"
        )
    }

    package static func runtimes(needed: [String], sections: [String]) -> Set<ELFFacts.Runtime> {
        var runtimes: Set<ELFFacts.Runtime> = []
        if needed.contains(where: { $0.hasPrefix("libswift") }) || sections.contains(where: { $0.hasPrefix("swift5_") })
        {
            runtimes.insert(.swift)
        }
        if sections.contains(where: { $0.hasPrefix(".go.") || $0 == ".gopclntab" || $0 == ".note.go.buildid" }) {
            runtimes.insert(.go)
        }
        return runtimes
    }
}

/// What a sound plugin file needs and holds.
package struct ELFFacts: Sendable, Equatable {
    /// A language runtime that does not survive `dlclose`.
    package enum Runtime: String, Sendable {
        case swift = "Swift"
        case go = "Go"
    }

    /// Names of the shared libraries that it links.
    package var needed: [String]
    package var usesStaticTLS: Bool
    package var runtimes: Set<Runtime>
    /// Without section names (a stripped section table), a runtime may hide.
    package var hasSectionNames: Bool

    package var mayUnload: Bool { runtimes.isEmpty && hasSectionNames }

    /// What works, but is not as its author believes.
    package func warnings(for descriptor: PluginDescriptor) -> [PluginFault] {
        var warnings: [PluginFault] = []
        if usesStaticTLS {
            warnings.append(
                PluginFault(
                    .staticTLS,
                    "uses static thread-local storage, which runs out after a few reloads",
                    remedy: "build it with -ftls-model=global-dynamic"
                )
            )
        }
        if descriptor.flags.contains(.unloadable), !mayUnload {
            let holds = runtimes.map(\.rawValue).sorted().first.map { "a \($0) runtime" } ?? "no section names"
            warnings.append(
                PluginFault(
                    .neverUnloaded,
                    "asks to be unloaded, but holds \(holds): it stays mapped",
                    remedy: "leave out AGENT_PLUGIN_UNLOADABLE"
                )
            )
        }
        return warnings
    }
}
