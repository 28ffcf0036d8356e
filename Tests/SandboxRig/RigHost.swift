// SPDX-License-Identifier: Apache-2.0

import CSandbox
import Glibc
import HostSandbox
import HostSupport

/// The host's part: what is to be protected, and the start of the guest.
final class RigHost {
    private let arguments: [String]
    private let program: ChildProcess.Program

    init(_ arguments: [String]) {
        self.arguments = arguments
        if let user = arguments.firstIndex(of: "--user") { Self.become(uid_t(arguments[user + 1]) ?? 0) }
        let secret = String(cString: getenv("SECRET_OF_HOST"))
        let places = [
            "%memory": String(UInt(bitPattern: strdup(secret)), radix: 16), "%host": "\(getpid())",
        ]
        let isConfined = arguments.contains("--confined")
        program = ChildProcess.Program(
            path: "/proc/self/exe",
            arguments: ["guest", "\(getpid())"]
                + arguments.map { places.reduce($0) { $0.replacing($1.key, with: $1.value) } },
            environment: isConfined
                ? ChildEnvironment.passing { getenv($0).map { String(cString: $0) } } : ["SECRET_OF_HOST=\(secret)"],
            hasKeeper: arguments.contains("--subprocess") || arguments.contains("--disabled")
        )
        // Inheritable, as a careless library opens them.
        dup2(open("/dev/null", O_RDONLY), 40)
    }

    func run() -> Int32 {
        do {
            let sockets = try DescriptorPair.sockets()
            let (near, far) = (sockets.near.raw, sockets.far.raw)
            let guest = try arguments.contains("--brief-thread") ? startBriefly(near, far) : start(far)
            send(sockets.near.raw, "x", 1, Int32(MSG_NOSIGNAL))
            let end = guest.wait(until: .now() + .seconds(120))
            print("ended \(end.map { "\($0)" } ?? "never")")
            return 0
        } catch {
            print("not started: \(error.reason)")
            return 71
        }
    }

    /// The guest prints where this process does.
    private func start(_ channel: Int32) throws(SpawnError) -> ChildProcess {
        guard let output = OwnedDescriptor(raising: dup(1)), let channel = OwnedDescriptor(raising: dup(channel)) else {
            preconditionFailure("no descriptor left")
        }
        return try ChildProcess(program, channel: channel, output: output, errors: output)
    }

    /// The same, on a thread that has ended when this returns, but not before the guest has entered its sandbox.
    private func startBriefly(_ near: Int32, _ far: Int32) throws(SpawnError) -> ChildProcess {
        let work = BriefWork { () throws(SpawnError) in
            let guest = try self.start(far)
            var byte: UInt8 = 0
            recv(near, &byte, 1, 0)
            return guest
        }
        var thread = pthread_t()
        pthread_create(&thread, nil, BriefWork.main, Unmanaged.passUnretained(work).toOpaque())
        pthread_join(thread, nil)
        return try work.result!.get()
    }

    private final class BriefWork {
        private let body: () throws(SpawnError) -> ChildProcess
        private(set) var result: Result<ChildProcess, SpawnError>?

        init(_ body: @escaping () throws(SpawnError) -> ChildProcess) { self.body = body }

        static let main: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { work in
            let work = Unmanaged<BriefWork>.fromOpaque(work!).takeUnretainedValue()
            work.result = Result(catching: work.body)
            return nil
        }
    }

    /// Gives up root; stays as open to others of its user as a process that was started by it.
    private static func become(_ user: uid_t) {
        guard setgroups(0, nil) == 0, setgid(user) == 0, setuid(user) == 0, sandbox_prctl(PR_SET_DUMPABLE, 1) == 0
        else {
            exit(71)
        }
    }
}
