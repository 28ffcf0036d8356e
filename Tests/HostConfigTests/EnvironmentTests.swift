// SPDX-License-Identifier: Apache-2.0

import HostConfig
import HostJSON
import Testing

/// What `$NAME` becomes, and what is said when there is nothing it could become.
struct EnvironmentTests {
    private let environment = Environment(["HOST": "example.com", "EMPTY": "", "MONEY": "$HOST"])

    @Test(arguments: [
        ("", ""),
        ("plain", "plain"),
        ("$HOST", "example.com"),
        ("${HOST}", "example.com"),
        ("https://$HOST/v1", "https://example.com/v1"),
        ("${HOST}s and $HOST", "example.coms and example.com"),
        ("${HOST:-other}", "example.com"),
        ("${NOBODY:-other}", "other"),
        ("${NOBODY:-}", ""),
        ("${NOBODY:-a:-b $HOST}", "a:-b $HOST"),
        ("${EMPTY:-other}", "other"),
        ("[$EMPTY]", "[]"),
        ("$$HOST", "$HOST"),
        ("$$$HOST", "$example.com"),
        ("$MONEY", "$HOST"),
        ("$5 and 5$", "$5 and 5$"),
        ("5 $ ü$HOST.ü", "5 $ üexample.com.ü"),
    ])
    func aReferenceBecomesItsValue(written: String, expanded: String) {
        let expansion = environment.expand(written)
        #expect(expansion.text == expanded)
        #expect(expansion.problems == [])
    }

    @Test(arguments: [
        ("$NOBODY", Environment.Problem.undefined(name: "NOBODY", reference: "$NOBODY")),
        ("a ${_N0} b", .undefined(name: "_N0", reference: "${_N0}")),
        ("${HOST", .malformed(reference: "${")),
        ("${}", .malformed(reference: "${}")),
        ("${1}", .malformed(reference: "${1}")),
        ("${HOST-x}", .malformed(reference: "${HOST-x}")),
        ("${A B}", .malformed(reference: "${A B}")),
    ])
    func aReferenceToNothingIsAProblem(written: String, problem: Environment.Problem) {
        #expect(environment.expand(written).problems == [problem])
    }

    @Test func aMissingVariableIsAnErrorWhereItIsNamed() {
        let text = """
            agents:
              - id: a
                url: "http://$AGENT_HOST:80"
            listeners: [{ agents: [{ id: a, description: "|\\n $X" }] }]
            """
        #expect(
            parse(text).report == [
                "3:18 SR1030 error: the environment variable `AGENT_HOST` is not set",
                "4:51 SR1030 error: the environment variable `X` is not set",
            ]
        )
        #expect(parse(text).diagnostics.first?.length == "$AGENT_HOST".count)
    }

    @Test func aMissingVariableInABlockOfTextIsFoundInItsLine() {
        let text = """
            listeners:
              - discover: true
                name: |
                  one
                  two $THREE
            """
        #expect(parse(text).report == ["5:11 SR1030 error: the environment variable `THREE` is not set"])
    }

    @Test func theHostStartsWithoutAKeyAndSaysSo() throws {
        let text = """
            agents: [{ id: a, library: a.so, settings: { api_key: $AEROAPI_KEY, url: "x" } }]
            model_providers: [{ model: openai/x, access_key: "$OPENAI_API_KEY" }]
            listeners: [{ agents: [{ id: a }] }]
            """
        let loaded = parse(text)
        #expect(
            loaded.report == [
                "1:55 SR2002 warning: the environment variable `AEROAPI_KEY` is not set",
                "2:51 SR2002 warning: the environment variable `OPENAI_API_KEY` is not set",
            ]
        )
        #expect(loaded.diagnostics.first?.help == "the key counts as absent; to set it: export AEROAPI_KEY=...")
        let config = try #require(loaded.config)
        #expect(config.agents.first?.settings == #"{"url":"x"}"#)
        #expect(config.modelProviders.first?.accessKey == nil)
    }

    @Test func anEmptyKeyIsNoKey() {
        let text = "model_providers: [{ model: openai/x, access_key: $K }]\nlisteners: [{ discover: true }]"
        let loaded = parse(text, environment: ["K": ""])
        #expect(loaded.report == [] && loaded.config?.modelProviders.first?.accessKey == nil)
    }

    @Test func aNumberMayComeFromTheEnvironment() {
        let text = "listeners: [{ discover: \"$D\", port: \"${PORT:-8080}\", match_threshold: $T }]"
        let listener = parse(text, environment: ["D": "true", "T": "0.25"]).config?.listeners.first
        #expect(listener?.port == 8080 && listener?.discover == true && listener?.noMatchConfidence == 0.25)
    }

    @Test func aReferenceThatIsNoneIsAnErrorEvenInSettings() {
        let text = """
            agents: [{ id: a, library: a.so, settings: { a: "x ${B C}" } }]
            listeners: [{ agents: [{ id: a }] }]
            """
        #expect(parse(text).report == ["1:52 SR1031 error: `${B C}` is not a reference to a variable"])
    }

    @Test func keysAreNotReplaced() {
        let text = "listeners: [{ discover: true }]\nmodel_aliases: { $A: { target: x } }"
        #expect(parse(text, environment: ["A": "b"]).codes == ["SR2005"])
        #expect(parse(text).codes == ["SR2005"])
    }

    @Test func variablesCannotMultiplyWithoutEnd() {
        let many = String(repeating: "$BIG", count: 200)
        let text = "agents: [{ id: a, library: a.so, settings: { a: \(many) } }]\nlisteners: [{ agents: [{ id: a }] }]"
        let loaded = parse(text, environment: ["BIG": String(repeating: "x", count: 10_000)])
        #expect(loaded.report == ["1:49 SR1032 error: environment variables add more than 1 MiB to the file"])
    }

    @Test(arguments: [
        "agents: [{ id: $V, library: a.so }]",
        "agents: [{ id: a, url: $V }]",
        "agents: [{ id: a, library: a.so, isolation: $V, timeout_ms: $V, egress: [$V] }]",
        "listeners: [{ agents: [{ id: $V }, { id: $V }] }, { type: $V, port: $V, address: $V, cors: [$V] }]",
        "listeners: [{ name: $V, discover: true, port: 1 }, { name: $V, discover: true, port: 2 }]",
        "model_providers: [{ model: $V, access_key: $V, base_url: $V, headers: { a: $V }, fallback: [$V] }]",
        "model_providers: [{ model: \"x$V/y\" }]\nmodel_aliases: { a: { target: $V } }",
        "version: $V\nadmin: { address: $V, port: $V }",
    ])
    func noMessageShowsAValueOfTheEnvironment(text: String) {
        let loaded = parse(text, environment: ["V": "s3cr3t\u{1} value"])
        #expect(loaded.config == nil)
        for renderer in [DiagnosticRenderer(source: loaded.source), DiagnosticRenderer()] {
            #expect(!renderer.text(loaded.diagnostics).contains("s3cr3t"))
            #expect(!renderer.json(loaded.diagnostics).contains("s3cr3t"))
        }
    }
}
