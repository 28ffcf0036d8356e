// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import Testing

struct TextTests {
    private func words(_ text: String) -> [String] {
        let folded = FoldedText(text)
        return folded.words().map { $0.kind == .not ? "not" : String(decoding: folded.bytes[$0.range], as: UTF8.self) }
    }

    @Test(arguments: [
        ("Zürich, Café & Łódź", ["zurich", "cafe", "lodz"]),
        ("I can’t; it isn't Anna's", ["i", "not", "it", "not", "anna"]),
        ("1,000.50 for LH 440", ["1,000.50", "for", "lh", "440"]),
        ("e\u{301}tude", ["etude"]),
        ("日本 tokyo 🛫", ["tokyo"]),
    ])
    func wordsAreFolded(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test func punctuationSeparatesSentencesAndClauses() {
        let boundaries = FoldedText("Hi! Rain, or sun? v2.0 is out.").words().map(\.boundary)
        #expect(boundaries == [.sentence, .sentence, .comma, .none, .sentence, .none, .none, .none])
    }

    @Test func capitalsInsideASentenceAreNames() {
        func names(_ text: String) -> [String] {
            let folded = FoldedText(text)
            return folded.words().filter(\.isName).map { String(decoding: folded.bytes[$0.range], as: UTF8.self) }
        }
        #expect(names("How hot is it in Naples and in Rome? Oslo is cold in USD") == ["naples", "rome"])
        #expect(names("What Is The Weather In Paris") == [])
    }

    @Test(arguments: [
        ("it costs €20", ["it", "costs", "euro", "20"]), ("£5", ["pound", "5"]), ("$?", ["dollar"]),
        ("₺3", ["turkish", "lira", "3"]),
    ])
    func aCurrencySignIsReadByItsName(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test(arguments: [
        ("is LH 440 late", WrittenForm.code(letters: 2, digits: 3)), ("DL552?", .code(letters: 2, digits: 3)),
        ("the Q3 figures", .code(letters: 1, digits: 1)), ("100 USD", .amount(letters: 3)),
        ("why does foo() fail", .sign(0x28)), ("write to ann@example.org", .sign(0x40)), ("below 0 °C", .sign(0xB0)),
        ("LHR-JFK", .pair(.codes(letters: 3), connector: Self.to)),
        ("LHR → JFK", .pair(.codes(letters: 3), connector: Self.to)),
        ("Oslo to Rome", .pair(.names, connector: Self.to)), ("[city] to [city]", .pair(.names, connector: Self.to)),
    ])
    func aFormIsShownByAnInstance(text: String, expected: WrittenForm) {
        #expect(WrittenForm.shown(in: FoldedText(text)).contains(expected))
    }

    @Test(arguments: ["at 10 in 2010 IN 2010", "10 AM", "a < b", "the 4th", "Rome and Oslo", "a well-known city"])
    func ordinaryWordsShowNoForm(text: String) {
        #expect(WrittenForm.shown(in: FoldedText(text)).isEmpty)
    }

    private static let to = FoldedText.connector("to")

    @Test(arguments: [
        ("Does not answer questions about flights.", true), ("WeatherAgent does not handle money.", true),
        ("Not for hotels.", true), ("Device does not start or connect", false), ("Finds flights.", false),
        ("My speaker won't turn on", false),
    ])
    func whatAnAgentDoesNotDoIsLeftOut(sentence: String, isLeftOut: Bool) {
        #expect(AgentProfile.isExclusion(sentence) == isLeftOut)
    }

    @Test func aDescriptionFallsIntoItsParts() {
        let agent = RoutableAgent(
            id: "RideSharing_2",
            description: "Orders rides.\nCapabilities:\n* Shared rides; cheap\n- Airport trips\nDoes not sell flights.",
            examples: ["a cab please"]
        )
        #expect(
            AgentProfile.parts(of: agent) == [
                "Ride Sharing", "Orders rides.", "Shared rides;", "cheap", "Airport trips", "a cab please",
            ]
        )
    }
}
