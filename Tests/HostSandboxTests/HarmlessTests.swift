// SPDX-License-Identifier: Apache-2.0

import FixturePlugins
import Foundation
import HostSandbox
import Testing

/// What a sandbox must not get in the way of.
@Suite struct HarmlessTests {
    @Test(
        arguments: [
            ["use-threads"], ["use-memory"], ["signal-itself"], ["wake-itself"], ["be-random"], ["discard"],
            ["read", "/proc/self/maps"], ["read", "/proc/thread-self/status"],
        ],
        Account.allCases
    )
    func theSandboxAllows(_ act: [String], as account: Account) throws {
        let lines = try outcome(of: act, try account.options() + ["--confined"])
        #expect(lines.suffix(2) == ["done", "ended exited(0)"], "\(lines)")
    }

    @Test func timeZonesAreThere() throws {
        let lines = try outcome(of: ["tell-time", "Asia/Tokyo"], ["--confined"])
        #expect(lines.first == "time 09:00 JST")
    }

    @Test func itKnowsHowManyProcessorsThereAre() throws {
        let act = ["count-processors"]
        #expect(try outcome(of: act, ["--confined"]) == outcome(of: act, []))
    }

    @Test func standardOutputGoesToTheHost() throws {
        #expect(try outcome(of: ["print", "hello"], ["--confined"]).first == "hello")
    }

    @Test(arguments: Account.allCases) func aPluginIsLoaded(as account: Account) throws {
        let user = try account.options()
        let image = try FixturePlugins.path("echo")
        #expect(try outcome(of: ["load", image], user + ["--confined", "--image", image]).first == "done")
        #expect(try outcome(of: ["load", image], user + ["--confined"]).first?.contains("Permission denied") == true)
    }

    @Test(arguments: ["libWeather.so", "libFlight.so", "libCurrency.so"])
    func aPluginInSwiftIsLoaded(_ name: String) throws {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let image = URL(fileURLWithPath: tests).deletingLastPathComponent().appending(path: name).path
        guard FileManager.default.fileExists(atPath: image) else { try Test.cancel("\(name) is not built") }
        #expect(try outcome(of: ["load", image], ["--confined", "--image", image]).first == "done")
    }

    @Test func aFolderToReadIsReadAndNotWritten() throws {
        let scene = try SandboxScene()
        let options = ["--confined", "--read", scene.folder]
        #expect(
            try outcome(of: ["read", "\(scene.folder)/secret"], options).first?.hasPrefix("read hush-in-a-file") == true
        )
        #expect(try outcome(of: ["list", scene.folder], options).first == "done")
        #expect(try outcome(of: ["create", "\(scene.folder)/new"], options).first == "refused EACCES")
    }

    @Test(arguments: ["create new", "overwrite old", "truncate old", "remove doomed", "make-folder deeper", "read old"])
    func aFolderToWriteIsReadAndWritten(_ act: String) throws {
        let scene = try SandboxScene()
        let words = act.split(separator: " ").map(String.init)
        let lines = try outcome(
            of: [words[0], "\(scene.folder)/\(words[1])"],
            ["--confined", "--write", scene.folder]
        )
        #expect(lines.contains("done"), "\(lines)")
    }

    @Test func aPathThatIsNotThereIsReported() throws {
        let lines = try outcome(of: ["print", "hello"], ["--confined", "--read", "/nowhere/at/all"])
        #expect(lines.prefix(2) == ["absent /nowhere/at/all", "hello"])
    }

    @Test func otherProgramsRunWhereTheyAreAllowed() throws {
        let lines = try outcome(of: ["run-shell", "echo $((6 * 7)) | cat"], ["--confined", "--subprocess"])
        #expect(lines == ["shell 42", "done", "ended exited(0)"])
    }

    @Test(arguments: ["fork", "vfork", "spawn", "execute"])
    func processesStartWhereTheyAreAllowed(_ act: String) throws {
        #expect(try outcome(of: [act], ["--confined", "--subprocess"]) == ["done", "ended exited(0)"])
    }

    /// Not confined, and still a process of its own.
    @Test func aSandboxThatIsTurnedOffHoldsNothingBack() throws {
        let scene = try SandboxScene()
        let options = ["--confined", "--disabled"]
        #expect(try outcome(of: ["socket-inet"], options).first == "done")
        #expect(
            try outcome(of: ["read", "\(scene.folder)/secret"], options).first?.hasPrefix("read hush-in-a-file") == true
        )
        #expect(try outcome(of: ["use-descriptor", "40"], options).first == "refused EBADF")
    }
}
