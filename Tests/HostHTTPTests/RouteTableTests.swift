// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostConfig
import HostHTTP
import Testing

@Suite struct RouteTableTests {
    /// The path of the route, and what it leaves open.
    private func found(_ method: HTTPMethod, _ uri: String, on kind: ListenerConfig.Kind) -> String? {
        let match = try? RouteTable.standard.find(method, Array(uri.utf8).span, on: kind)
        return match.map { $0.route.path + ($0.parameter.isEmpty ? "" : " \($0.parameter)") }
    }

    private func refusal(_ method: HTTPMethod, _ uri: String, on kind: ListenerConfig.Kind) -> Int? {
        do throws(APIError) {
            _ = try RouteTable.standard.find(method, Array(uri.utf8).span, on: kind)
            return nil
        } catch {
            return error.status
        }
    }

    @Test(arguments: [
        (HTTPMethod.post, "/v1/chat/completions", "/v1/chat/completions"),
        (.post, "/v1/chat/completions?x=1", "/v1/chat/completions"),
        (.post, "/v1/messages", "/v1/messages"), (.post, "/v1/responses", "/v1/responses"),
        (.get, "/v1/models", "/v1/models"), (.head, "/v1/models", "/v1/models"),
        (.get, "/v1/models/weather", "/v1/models/{} weather"),
        (.get, "/livez", "/livez"), (.get, "/healthz", "/healthz"), (.get, "/readyz", "/readyz"),
        (.get, "/readyz?a=b&verbose=1", "/readyz"), (.get, "/readyz?", "/readyz"),
    ])
    func everyPathLeadsSomewhere(method: HTTPMethod, uri: String, route: String) {
        #expect(found(method, uri, on: .agent) == route)
    }

    @Test(arguments: ["/", "", "/v1", "/v1/chat/completions/", "/v1/models/", "/agents", "/reload", "*"])
    func whatIsNotThereIsNotFound(uri: String) {
        #expect(refusal(.get, uri, on: .agent) == 404)
    }

    @Test(arguments: [
        (HTTPMethod.get, "/v1/chat/completions"), (.post, "/v1/models"), (.put, "/livez"), (.trace, "/readyz"),
    ])
    func anotherMethodIsRefused(method: HTTPMethod, uri: String) {
        #expect(refusal(method, uri, on: .agent) == 405)
    }

    @Test func theAdminListenerHasItsOwnPathsAndNoChat() {
        #expect(found(.get, "/agents", on: .admin) == "/agents")
        #expect(found(.get, "/generations", on: .admin) == "/generations")
        #expect(found(.post, "/reload", on: .admin) == "/reload")
        #expect(found(.get, "/routing", on: .admin) == "/routing")
        #expect(found(.post, "/route", on: .admin) == "/route")
        #expect(found(.get, "/livez", on: .admin) == "/livez")
        #expect(refusal(.get, "/reload", on: .admin) == 405)
        #expect(refusal(.post, "/v1/chat/completions", on: .admin) == 404)
    }

    @Test(arguments: [
        (HTTPMethod.post, "/v1/embeddings", "/v1/embeddings"),
        (.post, "/v1/messages/count_tokens", "/v1/messages/count_tokens"),
        (.get, "/v1/models/openai/gpt-4o", "/v1/models/{} openai/gpt-4o"),
        (.get, "/v1/models/openai%2Fgpt-4o", "/v1/models/{} openai/gpt-4o"),
        (.get, "/v1/models/a%2", "/v1/models/{} a%2"),
        (.get, "/v1/models/%zz%41", "/v1/models/{} %zzA"), (.post, "/v1/chat/completions", "/v1/chat/completions"),
    ])
    func modelListenersHaveMore(method: HTTPMethod, uri: String, route: String) {
        #expect(found(method, uri, on: .model) == route)
    }

    @Test func aPathNamesAllItsMethods() throws {
        do throws(APIError) {
            _ = try RouteTable.standard.find(.put, Array("/v1/models/x".utf8).span, on: .agent)
        } catch {
            #expect(error.allowedMethods == ["GET", "HEAD"])
        }
    }

    @Test func agentListenersHaveNoEmbeddings() {
        #expect(refusal(.post, "/v1/embeddings", on: .agent) == 404)
        #expect(refusal(.get, "/v1/embeddings", on: .model) == 405)
    }
}
