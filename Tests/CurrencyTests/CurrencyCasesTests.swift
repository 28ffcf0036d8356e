// SPDX-License-Identifier: Apache-2.0

import Testing

/// What is read out of a conversation, by a table.
struct CurrencyCasesTests {
    @Test(arguments: CurrencyCases.all)
    func isReadAsMeant(line: String) throws {
        let sides = line.split(separator: " => ", omittingEmptySubsequences: false).map(String.init)
        try #require(sides.count == 2)
        let turns = sides[0].split(separator: " // ").map { turn in
            turn.hasPrefix("< ") ? "Agent: \(turn.dropFirst(2))" : String(turn)
        }
        var question = asked(turns)
        while question.last == " " { question.removeLast() }
        #expect(question == sides[1])
    }

    @Test func thereAreEnoughOfThem() { #expect(CurrencyCases.all.count >= 200) }
}
