// SPDX-License-Identifier: Apache-2.0

import AgentKit
import Testing

@Suite struct ValueTests {
    private struct Rate: Decodable { let quote: String, rate: Double }

    @Test(arguments: [
        ("São Paulo", "S%C3%A3o%20Paulo"), ("a&b=c#d?e+f", "a%26b%3Dc%23d%3Fe%2Bf"), ("../x", "..%2Fx"),
        ("..", "%2E%2E"), ("A-z_0.9~", "A-z_0.9~"), ("\n", "%0A"), ("", ""),
    ])
    func aTextIsEscapedForAURL(_ text: String, _ expected: String) {
        #expect(URLQuery.percentEncoded(text) == expected)
    }

    @Test func aURLKeepsItsStructureWhateverIsPutIn() {
        let query: URLQuery = ["name": "Paris & London", "count": "5", "name": "#"]
        let url = URLQuery.url("https://example.org/api/", path: ["v1", "a/b?", "..", "é"], query: query)
        #expect(url == "https://example.org/api/v1/a%2Fb%3F/%2E%2E/%C3%A9?name=Paris%20%26%20London&count=5&name=%23")
    }

    @Test func aChatBodyEscapesWhatPeopleWrite() {
        let request = LanguageModelRequest(
            [Message(.system, "a\"b\\c\nd\u{1}e"), Message(.assistant, "€", name: "weather_agent")],
            model: "fast",
            temperature: 0.5,
            maxTokens: 10,
            format: .schema(name: "place", schema: #"{"type":"object"}"#)
        )
        let messages =
            #"[{"role":"system","content":"a\"b\\c\nd\u0001e"},"#
            + #"{"role":"assistant","content":"€","name":"weather_agent"}]"#
        let format =
            #"{"type":"json_schema","json_schema":{"name":"place","strict":true,"schema":{"type":"object"}}}"#
        #expect(
            request.bodyJSON
                == #"{"model":"fast","messages":\#(messages),"temperature":0.5,"max_tokens":10,"#
                + #""response_format":\#(format)}"#
        )
    }

    @Test func aResponseThatDoesNotFitIsThePeersFailure() throws {
        let error = #expect(throws: AgentError.self) {
            _ = try HTTPResponse(#"{"quote":"EUR","rate":"secret"}"#).decode(Rate.self)
        }
        #expect(error?.kind == .upstream)
        #expect(error?.message == "the response.rate must be a number")
    }

    @Test func aResponseDecodes() throws {
        let response = HTTPResponse(#"{"quote":"PKR","rate":280.1}"#, headers: [("Retry-After", "3")])
        #expect(try response.decode(Rate.self).rate == 280.1)
        #expect(response.header("retry-AFTER") == "3")
        #expect(response.header("etag") == nil)
        #expect(response.isSuccess && !HTTPResponse(status: 404).isSuccess)
    }

    @Test func anAgentIsTestableWithoutAHost() async throws {
        struct Echo: Agent {
            static let plugin = PluginInfo(id: "echo", version: "1.0.0", description: "Echoes.")
            let context: AgentContext
            func respond(to request: AgentRequest, reply: Reply) async throws {
                let page = try await context.http.get("http://x")
                try await reply.appendText("\(request.lastUserText) \(page.text)")
                try await reply.relay(LanguageModelStream([.text("!"), .usage(tokensIn: 1, tokensOut: 1)]))
            }
        }
        let (reply, collected) = Reply.collecting()
        let agent = Echo(context: AgentContext(http: Canned()))
        try await agent.respond(to: AgentRequest(messages: [Message(.user, "Hi")]), reply: reply)
        #expect(collected.text == "Hi there!")
        #expect(collected.events.count == 3)
        #expect(collected.isRelayed)
        await #expect(throws: AgentError.self) { try await reply.appendText("more") }
    }

    private struct Canned: HTTPClient {
        func send(_ request: HTTPRequest) async throws -> HTTPResponse { HTTPResponse("there") }
    }
}
