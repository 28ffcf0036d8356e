// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The images that stay mapped for ever, by the digest of their file: going back to an earlier version, or to other
/// settings of the same one, maps nothing again.
package final class ImageRegistry: Sendable {
    private let images = Mutex<[String: SharedObject]>([:])

    package init() {}

    package subscript(digest: String) -> SharedObject? { images.withLock { $0[digest] } }

    /// Keeps an image that is never unmapped anyway.
    ///
    /// One that can be unmapped lives as long as its instances.
    package func keep(_ image: SharedObject) {
        guard !image.mayUnload else { return }
        images.withLock { $0[image.digest] = image }
    }

    /// All that are mapped and kept.
    package var all: [SharedObject] { images.withLock { Array($0.values) } }
}
