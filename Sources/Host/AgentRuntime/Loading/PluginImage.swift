// SPDX-License-Identifier: Apache-2.0

import AgentABI
import Glibc
import HostConfig

/// The dynamic linker's handle of a plugin: the two unsafe steps from a path to the plugin's description.
///
/// Always `RTLD_NOW | RTLD_LOCAL`: lazily bound, a missing symbol would end the process at its first use; globally
/// bound, one version's symbols would answer for another's. `close` ends the handle's life; `SharedObject` and the probe
/// call it once, last.
@safe struct PluginImage {
    private let handle: UnsafeMutableRawPointer

    /// Maps the file and runs its constructors.
    init(path: String) throws(PluginFault) {
        guard let handle = unsafe dlopen(path, RTLD_NOW | RTLD_LOCAL) else { throw LinkerMessage(about: path).fault }
        unsafe self.handle = handle
    }

    /// Calls the one exported function.
    func entry() throws(PluginFault) -> UnsafePointer<agent_plugin>? {
        guard let symbol = unsafe dlsym(handle, AGENT_ENTRY_SYMBOL) else {
            throw PluginFault(
                .noEntryPoint,
                "exports no `\(AGENT_ENTRY_SYMBOL)`",
                remedy: "define it with AGENT_EXPORT, and check with `nm -D`"
            )
        }
        typealias Entry = @convention(c) () -> UnsafePointer<agent_plugin>?
        return unsafe unsafeBitCast(symbol, to: Entry.self)()
    }

    func close() {
        unsafe dlclose(handle)
    }
}

/// What `dlerror` says, for people: without the path of the host's private copy, and with a way out.
package struct LinkerMessage {
    private let path: String
    private let text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    init(about path: String) {
        unsafe self.init(path: path, text: dlerror().map { unsafe String(cString: $0) } ?? "no reason given")
    }

    package var fault: PluginFault {
        if let symbol = word(after: "undefined symbol: ") {
            return PluginFault(
                .notLinkable,
                "needs the symbol `\(symbol)`, which nothing that it links provides",
                remedy: "link the library that defines it; `ldd -r` lists what is missing"
            )
        }
        if let library = word(before: ": cannot open shared object file"), library != path {
            return PluginFault(
                .notLinkable,
                "needs `\(library)`, which the dynamic linker does not find",
                remedy: "install it; `$ORIGIN` does not help, because the host loads a private copy"
            )
        }
        if text.contains("static TLS") {
            return PluginFault(
                .notLinkable,
                "finds no room for its static thread-local storage",
                remedy: "build it with -ftls-model=global-dynamic"
            )
        }
        let reason = text.replacing("\(path): ", with: "").replacing(path, with: "it")
        return PluginFault(
            .notLinkable,
            "is refused by the dynamic linker: \(reason)",
            remedy: "rebuild it on this system"
        )
    }

    private func word(after marker: String) -> Substring? {
        text.firstRange(of: marker).map { text[$0.upperBound...].prefix { $0 != "," && $0 != " " } }
    }

    private func word(before marker: String) -> String? {
        text.firstRange(of: marker).flatMap { text[..<$0.lowerBound].split(separator: " ").last.map(String.init) }
    }
}
