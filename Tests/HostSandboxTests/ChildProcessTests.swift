// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostSandbox
import HostSupport
import Testing

@Suite struct ChildProcessTests {
    @Test(arguments: [
        ("exit 0", ChildProcess.End.exited(0)), ("exit 77", .exited(77)),
        ("kill -TERM $$", .signalled(SIGTERM, core: false)),
    ])
    func theStatusIsWhatItEndedWith(command: String, status: ChildProcess.End) throws {
        #expect(try Shell(command).process.wait(until: .now() + .seconds(60)) == status)
    }

    @Test func aWaitEndsAtItsDeadline() throws {
        let shell = try Shell("read line <&3")
        #expect(shell.process.wait(until: .now() + .milliseconds(20)) == nil)
        #expect(shell.process.end() == .signalled(SIGKILL, core: false))
    }

    @Test func theStatusStaysKnown() throws {
        let shell = try Shell("exit 3")
        #expect(shell.process.wait(until: .never) == .exited(3))
        shell.process.kill()
        #expect(shell.process.wait(until: .now()) == .exited(3) && shell.process.end() == .exited(3))
    }

    @Test func severalThreadsMayWait() async throws {
        let process = try Shell("exit 4").process
        let found = Concurrently.map([1, 2, 3, 4], threads: 4) { _ in process.wait(until: .never) }
        #expect(found == Array(repeating: .exited(4), count: 4))
    }

    @Test func whatItPrintsArrives() throws {
        let shell = try Shell("echo out; echo err >&2")
        #expect(shell.process.wait(until: .never) == .exited(0))
        #expect(shell.output() == "out\n" && shell.errors() == "err\n")
    }

    @Test func theChannelConnectsBothWays() throws {
        let shell = try Shell("read line <&3; echo \"$line, too\" >&3")
        #expect(write(shell.channel.raw, "hello\n", 6) == 6)
        #expect(shell.process.wait(until: .never) == .exited(0))
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = recv(shell.channel.raw, &bytes, bytes.count, 0)
        #expect(String(decoding: bytes.prefix(count), as: UTF8.self) == "hello, too\n")
        #expect(recv(shell.channel.raw, &bytes, bytes.count, 0) == 0, "no copy of its end is open here")
    }

    @Test func nothingIsInheritedButWhatIsNamed() throws {
        let shell = try Shell("cat /proc/self/environ; cat <&0", environment: ["SLIPRING_TEST=1"])
        #expect(shell.process.wait(until: .never) == .exited(0))
        // What a shell adds by itself.
        let known: Set<Substring> = ["SLIPRING_TEST", "PWD", "OLDPWD", "SHLVL", "_"]
        let names = Set(shell.output().split(separator: "\0").compactMap { $0.split(separator: "=").first })
        #expect(names.contains("SLIPRING_TEST") && names.isSubset(of: known), "\(names)")
    }

    @Test func aProgramThatIsNotThereIsAnError() throws {
        let sockets = try DescriptorPair.sockets()
        let error = #expect(throws: SpawnError.self) {
            try ChildProcess(
                .init(path: "/nowhere/slipring", environment: []),
                channel: sockets.far,
                output: sockets.far,
                errors: sockets.far
            )
        }
        #expect(error?.reason == "No such file or directory")
    }

    /// The output ends when all that hold it are gone.
    @Test func whatItStartedEndsWithIt() throws {
        let killed = try Shell("sleep 1000 & echo started; read line <&3")
        #expect(killed.line() == "started\n")
        killed.process.kill()
        #expect(killed.output() == "")

        let ended = try Shell("sleep 1000 & exit 5")
        #expect(ended.process.wait(until: .never) == .exited(5))
        #expect(ended.output() == "")
    }

    @Test func itEndsWithItsLastReference() throws {
        var shell: Shell? = try Shell("echo started; read line <&3; sleep 1000")
        #expect(shell?.line() == "started\n")
        let id = try #require(shell?.process.id)
        shell = nil
        #expect(kill(id, 0) == -1 && errno == ESRCH)
    }

    @Test func theEnvironmentIsWhatIsNeededAndNamed() {
        let host = ["PATH": "/bin", "TZ": "UTC", "API_KEY": "secret", "REGION": "eu"]
        #expect(
            ChildEnvironment.passing(["REGION", "ABSENT"]) { host[$0] }
                == ["PATH=/bin", "REGION=eu", "TZ=UTC", "SWIFT_BACKTRACE=enable=no"]
        )
    }

    @Test func descendantsAreFoundAtAnyDepth() throws {
        let shell = try Shell("sh -c 'sh -c \"echo started; read line\" <&3; true'; true")
        #expect(shell.line() == "started\n")
        #expect(Descendants.all(of: shell.process.id).count == 2)
        Descendants.end(of: shell.process.id)
        #expect(shell.process.wait(until: .never) == .exited(0))
    }
}

/// A shell that runs one command.
private final class Shell {
    let process: ChildProcess
    let channel: OwnedDescriptor
    private let out: OwnedDescriptor
    private let err: OwnedDescriptor

    init(_ command: String, environment: [String] = ["PATH=/usr/bin:/bin"]) throws {
        let sockets = try DescriptorPair.sockets()
        let output = try DescriptorPair.pipe()
        let errors = try DescriptorPair.pipe()
        process = try ChildProcess(
            .init(path: "/bin/sh", arguments: ["-c", command], environment: environment),
            channel: sockets.far,
            output: output.far,
            errors: errors.far
        )
        channel = sockets.keepNear()
        out = output.keepNear()
        err = errors.keepNear()
    }

    func line() -> String { Self.read(out) { $0.contains("\n") } }
    func output() -> String { Self.read(out) { _ in false } }
    func errors() -> String { Self.read(err) { _ in false } }

    private static func read(_ end: borrowing OwnedDescriptor, until isEnough: (String) -> Bool) -> String {
        var text = ""
        var bytes = [UInt8](repeating: 0, count: 4096)
        while !isEnough(text) {
            var ready = pollfd(fd: end.raw, events: Int16(POLLIN), revents: 0)
            guard poll(&ready, 1, 60_000) > 0 else { return text + "(and no end)" }
            let count = Glibc.read(end.raw, &bytes, bytes.count)
            guard count > 0 else { break }
            text += String(decoding: bytes.prefix(count), as: UTF8.self)
        }
        return text
    }
}
