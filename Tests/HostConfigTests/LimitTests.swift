// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostConfig
import Testing

/// Files that are built to hurt, and files that are no text.
struct LimitTests {
    private let enough = "listeners: [{ discover: true }]\n"

    @Test(arguments: [1 << 20, (1 << 20) + 1])
    func aFileMayHaveOneMebibyte(size: Int) {
        let text = enough + "#" + String(repeating: "x", count: size - enough.utf8.count - 1)
        #expect(parse(text).codes == (size > 1 << 20 ? ["SR1003"] : []))
    }

    @Test(arguments: [("[", "]"), ("{ a: ", " }")])
    func nestingEndsAtSixtyFourLevels(open: String, close: String) {
        func nested(_ levels: Int) -> String {
            String(repeating: open, count: levels) + "1" + String(repeating: close, count: levels)
        }
        // The file, the list of agents, the agent, its settings and the innermost value are the other five.
        #expect(agent("settings: { a: \(nested(59)) }")?.settings.contains("1") == true)
        #expect(agent("settings: { a: \(nested(60)) }") == nil)
        #expect(parse(nested(64)).codes == ["SR1010"])
    }

    @Test(
        .timeLimit(.minutes(10)),
        arguments: ["[", "{", "- ", "? ", "[{", "&a [", "\"", "!", "*a ", "| ", "a: ", ": "]
    )
    func aMebibyteOfTheSameIsRefused(piece: String) {
        let text = String(repeating: piece, count: (1 << 20) / piece.utf8.count)
        #expect(parse(text).config == nil)
    }

    @Test func aliasesCannotMultiplyWithoutEnd() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        #expect(parse(text).codes == ["SR1011"])
        #expect(parse(text).diagnostics.first?.location?.line == 5)
    }

    @Test func aLargeTextCannotBeRepeatedWithoutEnd() {
        let text = "a: &a \(String(repeating: "x", count: 500_000))\nb: [\(String(repeating: "*a, ", count: 100))]"
        #expect(parse(text).codes == ["SR1011"])
    }

    @Test func anAliasCountsTheLevelsOfWhatItNames() {
        let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
        let deeper = String(repeating: "[", count: 40) + "*a" + String(repeating: "]", count: 40)
        #expect(parse("a: &a \(deep)\nb: \(deeper)").codes == ["SR1010"])
    }

    @Test(arguments: [
        ([0xFF], 2, 3),
        ([0xC3], 2, 3),
        ([0xED, 0xA0, 0x80], 2, 3),
        ([0xF5, 0x80, 0x80, 0x80], 2, 3),
    ])
    func bytesThatAreNoTextAreReportedWhereTheyStand(bytes: [UInt8], line: Int, column: Int) {
        let loaded = parse(Array("a: ü\nb:".utf8) + bytes + Array("\n".utf8))
        #expect(loaded.report == ["\(line):\(column) SR1005 error: the bytes here are not UTF-8"])
        #expect(!DiagnosticRenderer(source: loaded.source).text(loaded.diagnostics).isEmpty)
    }

    @Test func theOtherEncodingsOfUnicodeAreRefused() {
        let text: [UInt8] = [0xFE, 0xFF, 0, 0x61, 0, 0x3A, 0, 0x20, 0, 0x62]
        #expect(parse(text).codes == ["SR1005"])
    }
}

/// What stands on the disk.
struct FileTests {
    @Test func aFileIsReadAndItsFolderIsWherePathsBegin() throws {
        try withFolder { folder in
            try write("plugin_directory: ./x\nlisteners: [{ discover: true }]", to: folder + "/a.yaml")
            let loaded = ConfigLoader.load(path: folder + "/a.yaml", environment: [:])
            #expect(loaded.report == [])
            #expect(loaded.config?.file == folder + "/a.yaml")
            #expect(loaded.config?.pluginDirectory == folder + "/x")
        }
    }

    @Test func aFileThatIsNotThereIsToldFromOneThatCannotBeRead() throws {
        try withFolder { folder in
            let missing = ConfigLoader.load(path: folder + "/none.yaml", environment: [:])
            #expect(missing.report == ["SR1001 error: there is no file `\(folder)/none.yaml`"])
            #expect(missing.isMissing)
            let unreadable = ConfigLoader.load(path: folder, environment: [:])
            #expect(unreadable.report == ["SR1002 error: cannot read `\(folder)`: it is not a regular file"])
            #expect(!unreadable.isMissing)
        }
    }

    @Test func aPipeDoesNotMakeTheHostWait() throws {
        try withFolder { folder in
            #expect(mkfifo(folder + "/pipe", 0o600) == 0)
            #expect(ConfigLoader.load(path: folder + "/pipe", environment: [:]).codes == ["SR1002"])
        }
    }

    @Test func aLargeFileIsRefusedUnread() throws {
        try withFolder { folder in
            try write(String(repeating: "x", count: 2 << 20), to: folder + "/a.yaml")
            #expect(ConfigLoader.load(path: folder + "/a.yaml", environment: [:]).codes == ["SR1003"])
        }
    }

    @Test func withoutAFileTheWorkingFolderHoldsThePlugins() {
        #expect(ConfigLoader.withoutFile().pluginDirectory.hasSuffix("/plugins"))
    }
}
