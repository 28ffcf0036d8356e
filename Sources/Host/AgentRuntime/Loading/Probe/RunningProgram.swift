// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostSupport

/// The file that this process runs, for starting another process of the same program.
package enum RunningProgram {
    /// The path to execute.
    ///
    /// `/proc/self/exe` is this very file even after another one took its place on disk, so it is preferred. It names
    /// the wrong program when ours is run by another, such as valgrind or an explicit `ld.so`; then the path of our own
    /// image is used, and the child does not start if that file was replaced.
    static var executable: String {
        let link = "/proc/self/exe"
        let maps = contents(of: "/proc/self/maps")
        guard let image = image(at: UInt(bitPattern: #dsohandle), in: maps) else { return link }
        // Valgrind intercepts reads of `/proc/self/exe`; by this name the kernel answers.
        return image == target(of: "/proc/thread-self/exe") ? link : image
    }

    /// The path of the file that is mapped at an address, as `/proc/self/maps` lists it; nil if there is none.
    package static func image(at address: UInt, in maps: String) -> String? {
        for line in maps.split(separator: "\n") {
            // 55d0c0a00000-55d0c0c00000 r-xp 00001000 fe:00 1234    /usr/bin/slipring
            let fields = line.split(separator: " ", maxSplits: 5)
            let bounds = fields.first?.split(separator: "-").compactMap { UInt($0, radix: 16) } ?? []
            guard bounds.count == 2, bounds[0] <= address, address < bounds[1] else { continue }
            return fields.count == 6 ? String(fields[5].drop { $0 == " " }) : nil
        }
        return nil
    }

    /// A file of /proc, which does not report its size; as much of it as can be read.
    private static func contents(of path: String) -> String {
        guard let file = unsafe OwnedDescriptor(open(path, O_RDONLY | O_CLOEXEC)) else { return "" }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 16 << 10)
        // The kernel writes at most as many bytes as the array has.
        while case let count = unsafe read(file.raw, &piece, piece.count), count > 0 { bytes += piece.prefix(count) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func target(of link: String) -> String? {
        var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let count = unsafe readlink(link, &target, target.count)
        return count < 0 ? nil : String(decoding: target.prefix(count), as: UTF8.self)
    }
}
