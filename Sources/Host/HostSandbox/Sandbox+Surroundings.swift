// SPDX-License-Identifier: Apache-2.0

import CSandbox
import Glibc
import HostSupport

extension Sandbox {
    /// How many threads this process has; 1 where /proc does not say.
    static var threadCount: Int {
        var status = stat()
        // A folder with one more per thread.
        guard unsafe stat("/proc/self/task", &status) == 0 else { return 1 }
        return Int(status.st_nlink) - 2
    }

    /// The folder of the Swift runtime that this process runs with, and those that `LD_LIBRARY_PATH` names: an image
    /// finds its libraries there.
    static func libraryFolders() -> [String] {
        var folders: [String] = []
        // The metadata of a type of the standard library is inside the runtime's image, whose name is copied at once.
        let inside = unsafe unsafeBitCast(Int.self as Any.Type, to: UnsafeRawPointer.self)
        if let name = unsafe sandbox_file_of_image(inside) {
            let file = unsafe String(cString: name)
            // Linked statically, it is in the program itself.
            if file.hasSuffix(".so") { folders.append(FilePath.folder(of: file)) }
        }
        let named = unsafe getenv("LD_LIBRARY_PATH").map { unsafe String(cString: $0) } ?? ""
        return folders + named.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
    }

    /// The address space of this process; 0 where /proc does not say.
    static func mappedBytes() -> Int {
        // Pages, as the first number.
        guard let text = ProcFile.read("/proc/self/statm"), let pages = text.split(separator: " ").first else {
            return 0
        }
        return (Int(pages) ?? 0) * Int(getpagesize())
    }
}
