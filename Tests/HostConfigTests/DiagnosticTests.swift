// SPDX-License-Identifier: Apache-2.0

import HostConfig
import Testing

/// Every mistake, where it is reported, and in which words.
struct DiagnosticTests {
    @Test(arguments: Mistake.all)
    func aMistakeIsReportedWhereItStands(mistake: Mistake) {
        let loaded = parse(mistake.text)
        #expect(loaded.report == mistake.report)
        #expect((loaded.config == nil) == mistake.report.contains { $0.contains(" error: ") })
    }

    @Test func allMistakesOfAFileAreReportedAtOnce() {
        let text = """
            agents:
              - id: weather
                libary: a.so
                timeout_ms: soon
              - id: weather
                url: example.com
            listeners:
              - port: 99999
                agents: [{ id: wether }]
            """
        #expect(
            parse(text).report == [
                "2:5 SR1028 error: the agent has neither `library` nor `url`",
                "3:5 SR1012 error: `libary` is not a key of an agent",
                "4:17 SR1014 error: `timeout_ms` must be an integer, but this is a string",
                "5:9 SR1025 error: the agent `weather` appears twice",
                "6:10 SR1018 error: `url` is not a URL",
                "8:11 SR1016 error: `port` must be between 0 and 65535",
                "9:20 SR1004 error: agent `wether` is not defined",
            ]
        )
    }

    @Test func aMisspeltKeyGetsAGuessAndTheKeysThereAre() {
        let help = parse("listners: []").diagnostics.first?.help
        #expect(
            help
                == "did you mean `listeners`? keys allowed here: plugin_directory, defaults, agents, listeners, "
                + "model_providers, model_aliases, limits, admin, shutdown_timeout_ms, drain_timeout_ms, "
                + "kill_timeout_ms, version, llm_providers"
        )
    }

    @Test func aWordUnlikeAnyOtherGetsNoGuess() {
        let help = parse("listeners: [{ discover: true }]\nbanana: 1").diagnostics.first?.help
        #expect(help?.hasPrefix("keys allowed here: ") == true)
    }

    @Test(arguments: [
        ("wether", "weather"), ("waether", "weather"), ("weather_agent", "weather"), ("Flight", "flight"),
    ])
    func anAgentIsGuessed(written: String, meant: String) {
        let text = """
            agents: [{ id: weather, library: a.so }, { id: flight, library: b.so }]
            listeners: [{ agents: [{ id: \(written) }] }]
            """
        let help = parse(text).diagnostics.first { $0.code == .unknownAgent }?.help
        let guess = written == "weather_agent" ? "" : "did you mean `\(meant)`? "
        #expect(help == guess + "agents defined: weather, flight")
    }

    @Test func theCaretsCoverTheWord() {
        let diagnostic = parse("listeners: [{ discover: true, prot: 8001 }]").diagnostics.first
        #expect(diagnostic?.location?.column == 31 && diagnostic?.length == 4)
    }

    @Test func columnsCountScalarsNotBytes() {
        #expect(parse("{ \"ä🙂\": 1 }").report.first == "1:1 SR1029 error: the configuration has no listener to open")
        #expect(parse("listeners: [{ name: \"ä🙂\", x: 1, discover: true }]").report.first?.hasPrefix("1:27 ") == true)
    }

    @Test func aMistakeThatAnAliasRepeatsIsReportedOnce() {
        let text = """
            agents:
              - { id: a, library: a.so, egress: &hosts ["http://one.example"] }
              - { id: b, library: b.so, egress: *hosts }
            listeners: [{ agents: [{ id: a }, { id: b }] }]
            """
        #expect(parse(text).codes == ["SR1019"])
    }

    @Test func everyCodeHasATest() {
        let elsewhere: Set<DiagnosticCode> = [
            .cannotListen, .shuttingDown, .missingFile, .unreadableFile, .fileTooLarge, .invalidUTF8, .tooDeep,
            .tooManyNodes,
            .undefinedVariable, .undefinedOptionalVariable, .malformedReference, .substitutionTooLarge,
        ]
        let tested = Mistake.all.flatMap(\.report).joined(separator: "\n")
        for code in DiagnosticCode.allCases where code.rawValue < "SR3" && !elsewhere.contains(code) {
            #expect(tested.contains(code.rawValue), "no mistake is reported as \(code)")
        }
    }
}
