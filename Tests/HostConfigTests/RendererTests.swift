// SPDX-License-Identifier: Apache-2.0

import HostConfig
import HostJSON
import Testing

/// How diagnostics look.
struct RendererTests {
    private func render(_ text: String, colours: Bool = false) -> String {
        let loaded = parse(text)
        return DiagnosticRenderer(source: loaded.source, colours: colours).text(loaded.diagnostics)
    }

    @Test func aMistakeIsShownWithItsLineAndWhatHelps() {
        let text = """
            agents:
            - id: weather_agent
              library: libWeather.so
            listeners:
            - agents:
              - id: wether_agent
            """
        #expect(
            render(text) == """
                agents.yaml:6:9: error: agent `wether_agent` is not defined [SR1004]
                      - id: wether_agent
                            ^~~~~~~~~~~~
                help: did you mean `weather_agent`? agents defined: weather_agent

                """
        )
    }

    @Test func aTabUnderTheLineKeepsTheCaretInPlace() {
        #expect(
            render("listeners: [{\tdiscover: 5 }]").contains(
                "\n    listeners: [{\tdiscover: 5 }]\n                 \t          ^\n"
            )
        )
    }

    @Test func coloursAreThereOnRequestOnly() {
        #expect(render("a: 1", colours: true).contains("\u{1B}[1;31merror:\u{1B}[0m"))
        #expect(!render("a: 1").contains("\u{1B}"))
    }

    @Test func aLongLineIsCutAroundThePlace() {
        let padding = String(repeating: "x", count: 5000)
        let lines = render("listeners: [{ discover: true, name: \(padding), prot: 1, address: \(padding) }]").split(
            separator: "\n"
        )
        #expect(lines.allSatisfy { $0.count < 6000 } && lines[1].count <= 104)
        #expect(lines[1].dropFirst(4 + 50).hasPrefix("prot: 1"))
        #expect(lines[2].dropFirst(4) == String(repeating: " ", count: 50) + "^~~~")
    }

    @Test func aDiagnosticWithoutAPlaceIsOneLine() {
        let diagnostic = Diagnostic(.error, .pluginUnreadable, "cannot load `a.so`")
        #expect(DiagnosticRenderer().text([diagnostic]) == "error: cannot load `a.so` [SR3001]\n")
    }

    @Test func afterTwentyThereIsACount() {
        let text = (1...30).map { "a\($0): 1\n" }.joined()
        #expect(render(text).hasSuffix("... and 11 more\n"))
    }

    @Test func theSummaryCounts() {
        let error = Diagnostic(.error, .wrongType, ""), warning = Diagnostic(.warning, .noEffect, "")
        let renderer = DiagnosticRenderer()
        #expect(renderer.summary([error, error, warning]) == "2 errors, 1 warning")
        #expect(renderer.summary([warning, warning]) == "2 warnings")
        #expect(renderer.summary([]) == "")
    }

    @Test func aTextCannotSteerTheTerminal() {
        #expect(!render("\"\u{202E}a\\e[2J\": 1\nb: \u{9B}1").contains { "\u{202E}\u{1B}\u{9B}".contains($0) })
    }

    @Test(arguments: [
        ("access_key: sk-123, prot: 1", "access_key: ******, prot: 1"),
        ("access_key: 'sk, 123', prot: 1", "access_key: ********', prot: 1"),
        ("\"api_key\": \"sk-1\", prot: 1", "\"api_key\": *****\", prot: 1"),
        ("password: $PASS, prot: 1", "password: $PASS, prot: 1"),
        ("password: \"${PASS}\", prot: 1", "password: \"${PASS}\", prot: 1"),
        ("x-auth-token: \"${T:-sk-123}\", prot: 1", "x-auth-token: *************\", prot: 1"),
        ("secrets: [sk-1, sk-2], prot: 1", "secrets: ***********], prot: 1"),
        ("name: a, prot: 1", "name: a, prot: 1"),
    ])
    func whatSoundsLikeASecretIsNotShown(written: String, shown: String) {
        #expect(render("listeners: [{ discover: true, \(written) }]").contains(shown))
    }

    @Test func aSecretOnItsOwnLineIsNotShown() {
        #expect(!render("model_providers:\n- acces_key: sk-1, 2\n").contains("sk-1"))
        #expect(!render("model_providers:\n- access_key: 123456\n").contains("123456"))
    }

    @Test func theJSONHasTerraformsShape() {
        let loaded = parse("listeners: [{ discover: true }]\nadmin: { port: 1, adress: \"é\" }")
        let json = DiagnosticRenderer(source: loaded.source).json(loaded.diagnostics)
        #expect(
            json == """
                {"format_version":"1.0","valid":false,"error_count":1,"warning_count":0,"diagnostics":[\
                {"severity":"error","code":"SR1012","summary":"`adress` is not a key of `admin`",\
                "detail":"did you mean `address`? keys allowed here: address, port",\
                "range":{"filename":"agents.yaml","start":{"line":2,"column":19,"byte":50},\
                "end":{"line":2,"column":25,"byte":56}},\
                "snippet":{"context":null,"code":"admin: { port: 1, adress: \\"é\\" }","start_line":2,\
                "highlight_start_offset":18,"highlight_end_offset":24,"values":[]}}]}
                """
        )
    }

    @Test func aValidFileIsValidInJSON() {
        #expect(
            DiagnosticRenderer().json([])
                == #"{"format_version":"1.0","valid":true,"error_count":0,"warning_count":0,"diagnostics":[]}"#
        )
    }
}
