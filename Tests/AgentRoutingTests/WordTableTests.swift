// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import Foundation
import Testing

struct WordTableTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Sources/WordTable/words-64-int8.bin")

    @Test func theFileIsTheOneThatTheCodeWasMadeFor() throws {
        let sum = Process()
        let output = Pipe()
        sum.executableURL = URL(filePath: "/usr/bin/sha256sum")
        sum.arguments = [Self.file.path()]
        sum.standardOutput = output
        try sum.run()
        let digest = String(decoding: try #require(try output.fileHandleForReading.readToEnd()), as: UTF8.self).prefix(
            64
        )
        sum.waitUntilExit()
        #expect(digest == WordTable.sha256)
    }

    @Test func theFileIsCompiledInAsItIs() throws {
        #expect(try Data(contentsOf: Self.file) == Data(WordTable.file))
    }

    @Test func wordsNearInMeaningAreNearInTheTable() throws {
        func similarity(_ one: String, _ other: String) throws -> Double {
            try #require(WordTable.similarity(one, other))
        }
        #expect(try similarity("rain", "snow") > similarity("rain", "invoice"))
        #expect(try similarity("flight", "airline") > similarity("flight", "soup"))
        #expect(WordTable.similarity("rain", "zzzzqx") == nil)
    }
}
