// SPDX-License-Identifier: Apache-2.0

import CSandbox
import Foundation
import Glibc
import HostSandbox
import HostSupport
import Testing

/// Whose rights the processes of a test have: a sandbox must not depend on the host being root, nor on its not being.
enum Account: CaseIterable {
    case asTests
    case ordinary

    /// Options for the rig.
    func options() throws -> [String] {
        guard self == .ordinary else { return [] }
        guard getuid() == 0 else { try Test.cancel("these tests run as an ordinary user already") }
        return ["--user", "\(Self.nobody)"]
    }

    static let nobody: uid_t = 65534
}

/// What there is to attack: a folder with a secret in it, two sockets that take connections, and a host process.
final class SandboxScene {
    let folder: String
    private let listeners: [OwnedSocket]

    /// - Parameter account: whom the files belong to.
    init(for account: Account = .asTests) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "slipring-\(UUID().uuidString.prefix(13))").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for file in ["secret", "old", "doomed"] {
            try Data("hush-in-a-file\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/\(file)"))
        }
        listeners = try [
            OwnedSocket(SOCK_STREAM, at: "\(folder)/stream"), OwnedSocket(SOCK_DGRAM, at: "\(folder)/datagram"),
        ]
        for file in ["", "/secret", "/old", "/doomed", "/stream", "/datagram"] where account == .ordinary {
            chown(folder + file, Account.nobody, Account.nobody)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// A UNIX socket that somebody listens to.
    private final class OwnedSocket {
        private let number: Int32

        init(_ kind: __socket_type, at path: String) throws {
            number = socket(AF_UNIX, Int32(kind.rawValue), 0)
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
            let bound = withUnsafePointer(to: &address) { address in
                address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(number, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
                }
            }
            try #require(bound == 0)
            listen(number, 8)
        }

        deinit { close(number) }
    }
}

/// A host of the rig with a guest in it, and what both print.
final class RunningRig {
    static let secret = "hush-of-the-host"
    let host: ChildProcess
    private let output: OwnedDescriptor
    private var unread = ""

    /// - Parameter arguments: options, and the guest's act with its argument.
    init(_ arguments: [String]) throws {
        let sockets = try DescriptorPair.sockets()
        let pipe = try DescriptorPair.pipe()
        let environment = ChildEnvironment.passing { getenv($0).map { String(cString: $0) } }
        host = try ChildProcess(
            .init(
                path: Self.executable,
                arguments: ["host"] + arguments,
                environment: environment + ["SECRET_OF_HOST=\(Self.secret)"]
            ),
            channel: sockets.far,
            output: pipe.far,
            errors: pipe.far
        )
        output = pipe.keepNear()
    }

    private static let executable: String = {
        let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(fileURLWithPath: tests).deletingLastPathComponent().appending(path: "SandboxRig").path
    }()

    /// The next line; nil when every process that could print one is gone.
    func line() throws -> String? {
        while true {
            if let end = unread.firstIndex(of: "\n") {
                defer { unread = String(unread[end...].dropFirst()) }
                return String(unread[..<end])
            }
            guard let more = try read() else { return unread.isEmpty ? nil : unread }
            unread += more
        }
    }

    /// The next line that begins with `word`, without it.
    func line(after word: String) throws -> String {
        while let line = try line() {
            if line.hasPrefix(word + " ") { return String(line.dropFirst(word.count + 1)) }
        }
        throw NoSuchLine(word: word)
    }

    struct NoSuchLine: Error { let word: String }

    /// All lines to the end, which comes when no process holds the output any more.
    func rest() throws -> [String] {
        var lines: [String] = []
        while let line = try line() { lines.append(line) }
        return lines
    }

    private func read() throws -> String? {
        var ready = pollfd(fd: output.raw, events: Int16(POLLIN), revents: 0)
        try #require(poll(&ready, 1, 60_000) > 0, "a process that holds the output should be gone")
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = Glibc.read(output.raw, &bytes, bytes.count)
        return count > 0 ? String(decoding: bytes.prefix(count), as: UTF8.self) : nil
    }
}

/// What came of an act: the lines of the guest and of the host.
func outcome(of act: [String], _ options: [String]) throws -> [String] {
    try RunningRig(options + act).rest()
}
