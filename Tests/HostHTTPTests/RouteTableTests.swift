// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostConfig
import HostHTTP
import NIOHTTP1
import Testing

@Suite struct RouteTableTests {
    private func found(_ method: HTTPMethod, _ uri: String, on kind: ListenerConfig.Kind) -> Endpoint? {
        try? RouteTable.endpoint(method, uri, on: kind)
    }

    private func refusal(_ method: HTTPMethod, _ uri: String, on kind: ListenerConfig.Kind) -> Int? {
        do throws(APIError) {
            _ = try RouteTable.endpoint(method, uri, on: kind)
            return nil
        } catch {
            return error.status
        }
    }

    @Test(arguments: [
        (HTTPMethod.POST, "/v1/chat/completions", Endpoint.answer(.chat)),
        (.POST, "/v1/chat/completions?x=1", .answer(.chat)),
        (.POST, "/v1/messages", .answer(.messages)), (.POST, "/v1/responses", .answer(.responses)),
        (.GET, "/v1/models", .models), (.HEAD, "/v1/models", .models), (.GET, "/v1/models/weather", .model("weather")),
        (.GET, "/livez", .live), (.GET, "/healthz", .live), (.GET, "/readyz", .ready(verbose: false)),
        (.GET, "/readyz?a=b&verbose=1", .ready(verbose: true)), (.GET, "/readyz?", .ready(verbose: false)),
    ])
    func everyPathLeadsSomewhere(method: HTTPMethod, uri: String, endpoint: Endpoint) {
        #expect(found(method, uri, on: .agent) == endpoint)
    }

    @Test(arguments: ["/", "", "/v1", "/v1/chat/completions/", "/v1/models/", "/agents", "/reload", "*"])
    func whatIsNotThereIsNotFound(uri: String) {
        #expect(refusal(.GET, uri, on: .agent) == 404)
    }

    @Test(arguments: [
        (HTTPMethod.GET, "/v1/chat/completions"), (.POST, "/v1/models"), (.PUT, "/livez"), (.TRACE, "/readyz"),
    ])
    func anotherMethodIsRefused(method: HTTPMethod, uri: String) {
        #expect(refusal(method, uri, on: .agent) == 405)
    }

    @Test func theAdminListenerHasItsOwnPathsAndNoChat() {
        #expect(found(.GET, "/agents", on: .admin) == .agents)
        #expect(found(.GET, "/generations", on: .admin) == .generations)
        #expect(found(.POST, "/reload", on: .admin) == .reload)
        #expect(found(.GET, "/routing", on: .admin) == .routing)
        #expect(found(.POST, "/route", on: .admin) == .route)
        #expect(found(.GET, "/livez", on: .admin) == .live)
        #expect(refusal(.GET, "/reload", on: .admin) == 405)
        #expect(refusal(.POST, "/v1/chat/completions", on: .admin) == 404)
    }

    @Test(arguments: [
        (HTTPMethod.POST, "/v1/embeddings", Endpoint.embeddings), (.POST, "/v1/messages/count_tokens", .countTokens),
        (.GET, "/v1/models/openai/gpt-4o", .model("openai/gpt-4o")),
        (.GET, "/v1/models/openai%2Fgpt-4o", .model("openai/gpt-4o")), (.GET, "/v1/models/a%2", .model("a%2")),
        (.GET, "/v1/models/%zz%41", .model("%zzA")), (.POST, "/v1/chat/completions", .answer(.chat)),
    ])
    func modelListenersHaveMore(method: HTTPMethod, uri: String, endpoint: Endpoint) {
        #expect(found(method, uri, on: .model) == endpoint)
    }

    @Test func agentListenersHaveNoEmbeddings() {
        #expect(refusal(.POST, "/v1/embeddings", on: .agent) == 404)
        #expect(refusal(.GET, "/v1/embeddings", on: .model) == 405)
    }
}
