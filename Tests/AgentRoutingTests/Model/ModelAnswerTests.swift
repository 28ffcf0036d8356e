// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import ChatFormats
import Testing

@Suite struct ModelAnswerTests {
    static let ids = ["weather_agent", "flight_agent", "currency_agent", "hotel.agent-2"]

    private func read(_ text: String) -> [String]? { ModelAnswer(parsing: Array(text.utf8), among: Self.ids)?.agents }

    @Test(arguments: [
        #"{"agents":["weather_agent"]}"#, #"  {"agents": ["weather_agent"]}  "#,
        "\u{FEFF}{\"agents\":[\"weather_agent\"]}",
        "```json\n{\"agents\": [\"weather_agent\"]}\n```", "```\n{\"agents\": [\"weather_agent\"]}\n```",
        #"Sure! The answer is {"agents": ["weather_agent"]}. Anything else?"#,
        #"{"agents": "weather_agent"}"#, #"{"agent": "weather_agent"}"#, #"{"route": "weather_agent"}"#,
        #"{"Agents": ["Weather_Agent"]}"#, #"{"agents": [" weather_agent "]}"#, #"["weather_agent"]"#,
        "{'agents': ['weather_agent']}", #"{'agents': ["weather_agent"]}"#, "{agents: [weather_agent]}",
        #"{"agents": ["weather_agent",],}"#, #"{"agents": [{"id": "weather_agent"}]}"#,
        #"{"agents": [{"name": "weather_agent", "why": "it rains"}]}"#,
        #"{"agents": ["weather_agent", "weather_agent", "WEATHER_AGENT"]}"#,
        #"{"agents": ["tarot_agent", "weather_agent"]}"#, #"{"result": {"agents": ["weather_agent"]}}"#,
        #"{"thought": "it's about rain, isn't it", "agents": ["weather_agent"]}"#,
        #"{"thought": "{\"agents\": [\"flight_agent\"]}", "agents": ["weather_agent"]}"#,
        "<think>maybe {\"agents\": [\"flight_agent\"]}?</think>\n{\"agents\": [\"weather_agent\"]}",
        #"As in {x} and [1]: {"agents": ["weather_agent"]}"#, "weather_agent", "  Weather_Agent\n",
        #"{"agents": ["\u0077eather_agent"]}"#, #"{"confidence": 0.9, "agents": ["weather_agent"], "more": null}"#,
        #"{"agents": ["weather_agent"]"# + "}}}}", #"{"agents":["nobody"]} {"agents":["weather_agent"]}"#,
        #"{"agents": ["flight_agent"], "agents": ["weather_agent"]}"#,
    ])
    func whateverFormItHasTheNameIsFound(text: String) { #expect(read(text) == ["weather_agent"]) }

    @Test func orderIsKeptAndThreeAreEnough() {
        #expect(read(#"{"agents":["flight_agent","weather_agent"]}"#) == ["flight_agent", "weather_agent"])
        let all = #"{"agents":["hotel.agent-2","currency_agent","flight_agent","weather_agent"]}"#
        #expect(read(all) == ["hotel.agent-2", "currency_agent", "flight_agent"])
    }

    @Test(arguments: [
        #"{"agents":[]}"#, "{'agents': []}", "[]", "```json\n{\"agents\": []}\n```", #"No one: {"agents": []}"#,
    ])
    func nobodyIsAnAnswer(text: String) { #expect(read(text) == []) }

    @Test(arguments: [
        "", " ", "{}", "null", "I cannot help with that.", #"{"agents": ["tarot_agent"]}"#, #"{"agents": null}"#,
        #"{"agents": 3}"#, #"{"agents": [1, 2]}"#, #"{"agents": ["weather_ag"#, #"{"agents": ["weather_agent""#,
        "weather_agent or flight_agent", #"{"candidates": ["weather_agent", "flight_agent"]}"#,
        #"{"agents": [["weather_agent"]]}"#,
        #"{"agents": {"first": "weather_agent"}}"#, "{{{{{{{{{{{{{{{{{{{{", "[[[[[[[[[[[[[[[[[[[[", "weather agent",
        "\"",
        #"{"agents": ["weather_agent; DROP"]}"#, "\u{0}\u{1}", "none",
    ])
    func whatNamesNobodyForCertainIsNoAnswer(text: String) { #expect(read(text) == nil) }

    @Test func noNameOutsideTheListIsEverTaken() {
        var random = Dice(state: 7)
        let pieces = [
            "{", "}", "[", "]", ":", ",", "\"", "'", "\\", "agents", "agent", "weather_agent", "evil_agent", " ", "\n",
            "```",
            "json", "null", "1", "\u{FEFF}", "é", "\\u0041", "<think>", "</think>", "{\"agents\":[", "\"]}",
            "flight_agent",
        ]
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 0...24, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }
            guard let agents = read(text.joined()) else { continue }
            #expect(agents.count <= 3 && Set(agents).count == agents.count && agents.allSatisfy(Self.ids.contains))
        }
    }

    @Test func anyBytesAreRead() {
        var random = Dice(state: 11)
        for _ in 0..<3_000 {
            let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            if let choice = ModelAnswer(parsing: bytes, among: Self.ids) {
                #expect(choice.agents.allSatisfy(Self.ids.contains))
            }
        }
    }

    @Test func everyPrefixOfAnAnswerIsNoAnswerUntilItIsWhole() {
        let whole = Array(#"{"agents":["weather_agent","flight_agent"]}"#.utf8)
        for length in 0..<whole.count { #expect(ModelAnswer(parsing: Array(whole[..<length]), among: Self.ids) == nil) }
        #expect(ModelAnswer(parsing: whole, among: Self.ids)?.agents.count == 2)
    }
}
