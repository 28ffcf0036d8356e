// SPDX-License-Identifier: Apache-2.0

package import AgentABI
import Glibc

/// A plugin mapped into this process from the host's private copy.
///
/// The image stays mapped when the last reference goes, unless it may be unloaded: a Swift or Go runtime, and anything
/// with thread-local destructors, crashes later if its code disappears. Immutable: any thread may read it.
@safe package final class SharedObject: @unchecked Sendable {
    /// The file that the user named.
    package let file: String
    package let stagedPath: String
    /// SHA-256 of the file, in hexadecimal.
    package let digest: String
    /// Of the file, in bytes.
    package let size: Int
    package let descriptor: PluginDescriptor
    /// Valid as long as this object: static and immutable in the image.
    package let entry: UnsafePointer<agent_plugin>

    /// One at a time for the whole plugin.
    let control = ControlThread()
    private let image: PluginImage
    /// Whether the image goes with the last reference.
    let mayUnload: Bool

    /// - Parameter mayUnload: whether nothing in the file forbids `dlclose`; the plugin must allow it as well.
    init(file: String, staged: StagedPlugin, mayUnload: Bool) throws(PluginFault) {
        let image = try PluginImage(path: staged.path)
        let entry = try unsafe image.entry()
        var descriptor = try unsafe PluginDescriptor(checking: entry)
        // For whoever checks settings, and that was the probe; it may be long, and this copy would stay for ever.
        descriptor.settingsSchema = ""
        guard let entry = unsafe entry else { preconditionFailure("a checked descriptor has an address") }
        self.file = file
        self.stagedPath = staged.path
        self.digest = staged.digest
        self.size = staged.size
        self.descriptor = descriptor
        unsafe self.entry = entry
        self.image = image
        self.mayUnload = mayUnload && descriptor.flags.contains(.unloadable)
    }

    deinit {
        if mayUnload { image.close() }
    }
}
