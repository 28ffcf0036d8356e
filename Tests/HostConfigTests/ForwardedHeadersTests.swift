// SPDX-License-Identifier: Apache-2.0

import HostConfig
import Testing

/// Which request headers reach agents.
struct ForwardedHeadersTests {
    private let request = ["x-team": ["a", "b"], "x-empty": [""], "x-other": ["c"]]

    @Test func caseMakesNoDifferenceBetweenNames() {
        #expect(listener("forward_headers: [X-Team, x-team, b]")?.forwardHeaders.names == ["x-team", "b"])
        #expect(listener("")?.forwardHeaders.names == [])
    }

    @Test func onlyNamedHeadersAreSelectedEachOnce() {
        let selected = ForwardedHeaders(["X-Empty", "x-team", "x-absent"]).select { request[$0] ?? [] }
        #expect(selected.map(\.name) == ["x-empty", "x-team"])
        #expect(selected.map(\.value) == ["", "a, b"])
    }

    @Test func withoutNamesNothingIsSelected() {
        #expect(ForwardedHeaders().select { request[$0] ?? [] }.isEmpty)
    }

    @Test(arguments: [
        "authorization", "Cookie", "x-api-key", "API-Key", "proxy-anything", "connection", "Host", "content-length",
        "accept-encoding", "x-request-id", "traceparent",
    ])
    func whatCarriesSecretsOrFramesTheMessageIsRefused(name: String) {
        #expect(listener("forward_headers: [\(name)]") == nil)
        #expect(listener("forward_headers: [x-\(name)-1]") != nil)
    }

    @Test(arguments: [(32, true), (33, false)])
    func thereIsABoundOnTheNames(count: Int, isAccepted: Bool) {
        let names = (0..<count).map { "x-\($0)" }.joined(separator: ", ")
        #expect((listener("forward_headers: [\(names)]") != nil) == isAccepted)
    }

    @Test func modelListenersForwardNothing() {
        let text = """
            model_providers: [{ model: openai/gpt-4o }]
            listeners: [{ type: model, forward_headers: [x-team] }]
            """
        #expect(parse(text).report == ["2:28 SR2001 warning: `forward_headers` has no effect on a model listener"])
    }
}
