// SPDX-License-Identifier: Apache-2.0

/// The rights on files that Landlock can take away, by the kernel's numbers.
package struct LandlockRights: OptionSet, Sendable, Hashable {
    package let rawValue: UInt64

    package init(rawValue: UInt64) { self.rawValue = rawValue }

    package static let execute = LandlockRights(rawValue: 1 << 0)
    package static let writeFile = LandlockRights(rawValue: 1 << 1)
    package static let readFile = LandlockRights(rawValue: 1 << 2)
    package static let readFolder = LandlockRights(rawValue: 1 << 3)
    package static let removeFolder = LandlockRights(rawValue: 1 << 4)
    package static let removeFile = LandlockRights(rawValue: 1 << 5)
    package static let makeCharacterDevice = LandlockRights(rawValue: 1 << 6)
    package static let makeFolder = LandlockRights(rawValue: 1 << 7)
    package static let makeFile = LandlockRights(rawValue: 1 << 8)
    package static let makeSocket = LandlockRights(rawValue: 1 << 9)
    package static let makePipe = LandlockRights(rawValue: 1 << 10)
    package static let makeBlockDevice = LandlockRights(rawValue: 1 << 11)
    package static let makeLink = LandlockRights(rawValue: 1 << 12)
    /// To move a file from one folder to another.
    package static let move = LandlockRights(rawValue: 1 << 13)
    package static let truncate = LandlockRights(rawValue: 1 << 14)
    package static let controlDevice = LandlockRights(rawValue: 1 << 15)

    package static let reading: LandlockRights = [.readFile, .readFolder]
    /// All that makes sense below a folder, so no devices.
    package static let writing: LandlockRights = [
        .writeFile, .removeFolder, .removeFile, .makeFolder, .makeFile, .makeSocket, .makePipe, .makeLink, .move,
        .truncate,
    ]

    /// Those that a rule about something other than a folder may grant.
    static let ofFiles: LandlockRights = [.execute, .writeFile, .readFile, .truncate, .controlDevice]

    /// All that this version of the ABI knows.
    static func known(in version: Int) -> LandlockRights {
        var rights = LandlockRights(rawValue: (1 << 13) - 1)
        if version >= 2 { rights.insert(.move) }
        if version >= LandlockPlan.truncation { rights.insert(.truncate) }
        if version >= 5 { rights.insert(.controlDevice) }
        return rights
    }
}

/// A Landlock ruleset: everything that the kernel's version can refuse is refused, but for the grants.
package struct LandlockPlan: Sendable, Equatable {
    /// The version of the ABI from which on it controls `truncate`.
    static let truncation = 3
    /// The version from which on it keeps a process from abstract sockets and from signals to others.
    static let scopes = 6

    package var files: LandlockRights
    /// Binding and connecting TCP sockets.
    package var network: UInt64
    /// Abstract UNIX sockets, and signals.
    package var scoped: UInt64
    package var grants: [FileGrant]

    package init(_ grants: [FileGrant], version: Int) {
        let files = LandlockRights.known(in: version)
        self.files = files
        network = version >= 4 ? 0b11 : 0
        scoped = version >= Self.scopes ? 0b11 : 0
        self.grants = grants.map { FileGrant(path: $0.path, rights: $0.rights.intersection(files)) }
    }
}
