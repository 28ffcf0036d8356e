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
        ("it costs €20", TypedHints.money), ("£5", .money), ("is LH 440 late", .flight), ("DL552?", .flight),
        ("why does foo() fail", .code), ("write to ann@example.org", .mail), ("at 10 in 2010 IN 2010", TypedHints()),
        ("a < b", TypedHints()),
    ])
    func signsGiveSubjectsAway(text: String, expected: TypedHints) {
        #expect(FoldedText(text).hints == expected)
    }

    @Test(arguments: [
        ("weather", "weather", 0), ("wether", "weather", 1), ("flihgts", "flights", 1), ("weekned", "weekend", 1),
        ("abc", "", 3), ("", "abc", 3), ("kitten", "sitting", 3),
    ])
    func distanceCountsSlipsOfTheFinger(one: String, other: String, expected: Int) {
        #expect(Spelling.distance(Array(one.utf8), Array(other.utf8)) == expected)
    }

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
