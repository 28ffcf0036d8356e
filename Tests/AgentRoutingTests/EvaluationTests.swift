// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import ChatFormats
import HostJSON
import HostSupport
import Testing

struct EvaluationTests {
    private let lines = """
        {"id": "a", "turns": [{"user": "weather in Oslo", "expect": ["weather_agent"], "tags": ["first"], "assistant": "Rain."}, {"user": "hm"}]}

        {"id": "b", "agents": ["weather_agent", "flight_agent"], "turns": [{"user": "weather in Rome", "expect": ["flight_agent"], "accept": [["currency_agent"]], "tags": ["first"]}]}
        """

    private func report() throws -> EvaluationReport {
        var clock: UInt64 = 0
        return Evaluation(agents: Fixtures.long).run(try LabelledConversation.parse(Array(lines.utf8))) {
            clock += 1500
            return clock
        }
    }

    @Test func labelledTurnsAreCountedAndTheOthersAreContext() throws {
        let report = try report()
        #expect(report.turns == 2)
        #expect(report.accuracy == 0.5)
        #expect(report.byTag.map(\.tag) == ["first"])
        #expect(report.confusions.first?.expected == ["flight_agent"])
        #expect(report.confusions.first?.got == ["weather_agent"])
        #expect(report.microseconds(0.5) == 1.5)
    }

    @Test func theJSONHasWhatAProgramNeeds() throws {
        let json = try JSONDocument(parsing: report().json()).root
        #expect(json["accuracy"]?.double == 0.5)
        #expect(json["turns"]?.int == 2)
        #expect(json["by_tag"]?["first"]?["turns"]?.int == 2)
        #expect(json["microseconds"]?["p50"]?.double == 1.5)
    }

    @Test func theTextNamesTheErrorAndItsReason() throws {
        let text = try report().text()
        #expect(text.contains("accuracy   50.0 % of 2 turns"))
        #expect(text.contains("weather in Rome: weather_agent, not flight_agent"))
    }

    @Test func theIntervalIsTheSameEveryTime() throws {
        #expect(try report().interval() == report().interval())
        #expect(try report().interval() == 0...1)
    }

    @Test(arguments: [
        ("{", "line 1: no JSON"), ("\n{\"id\": \"x\"}", "line 2: a conversation needs \"turns\""),
        ("{\"turns\": [{}]}", "line 1: a turn needs \"user\""),
    ])
    func aBadLineIsNamed(file: String, message: String) {
        #expect { try LabelledConversation.parse(Array(file.utf8)) } throws: { "\($0)".hasPrefix(message) }
    }
}
