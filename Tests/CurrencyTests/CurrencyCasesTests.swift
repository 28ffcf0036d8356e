// SPDX-License-Identifier: Apache-2.0

import AgentKit
import AgentTestKit
import Testing

/// What is read out of a conversation, by a table.
struct CurrencyCasesTests {
    @Test(arguments: CurrencyCases.all)
    func isReadAsMeant(line: String) throws {
        let sides = line.split(separator: " => ", omittingEmptySubsequences: false).map(String.init)
        try #require(sides.count == 2)
        #expect(asked(messages: [Message](line: sides[0])).trimmed == sides[1])
    }

    @Test func thereAreEnoughOfThem() { #expect(CurrencyCases.all.count >= 200) }
}
