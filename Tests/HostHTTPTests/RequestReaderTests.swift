// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostHTTP
import NIOCore
import NIOHTTP1
import Testing

@Suite struct RequestReaderTests {
    private func head(_ headers: HTTPHeaders = [:]) -> HTTPRequestHead {
        HTTPRequestHead(version: .http1_1, method: .POST, uri: "/", headers: headers)
    }

    private func view(_ text: String) -> ByteBufferView { ByteBuffer(string: text).readableBytesView }

    private func words(_ action: RequestReader.Action) -> String {
        switch action {
        case .none: "none"
        case .sendContinue: "continue"
        case .complete(_, let body): "complete \(String(decoding: body, as: UTF8.self))"
        case .reject(_, let error): "reject \(error.status)"
        }
    }

    @Test func aBodyInPiecesIsOneBody() {
        var reader = RequestReader(bodyLimit: 10)
        let actions = [reader.head(head()), reader.body(view("ab")), reader.body(view("cd")), reader.end()]
        #expect(actions.map(words) == ["none", "none", "none", "complete abcd"])
        #expect(reader.isIdle)
    }

    @Test(arguments: [(10, "none"), (11, "reject 413")])
    func theLimitIsInclusive(size: Int, action: String) {
        var reader = RequestReader(bodyLimit: 10)
        #expect(words(reader.head(head(["content-length": "\(size)"]))) == action)
        var growing = RequestReader(bodyLimit: 10)
        _ = growing.head(head())
        #expect(words(growing.body(view(String(repeating: "x", count: size)))) == action)
    }

    @Test func whatFollowsARejectionIsDropped() {
        var reader = RequestReader(bodyLimit: 1)
        let actions = [reader.head(head()), reader.body(view("ab")), reader.body(view("c")), reader.end()]
        #expect(actions.map(words) == ["none", "reject 413", "none", "none"])
    }

    @Test func whoExpectsAWordGetsItUnlessItIsNo() {
        var reader = RequestReader(bodyLimit: 5)
        #expect(words(reader.head(head(["expect": "100-Continue", "content-length": "5"]))) == "continue")
        var strict = RequestReader(bodyLimit: 5)
        #expect(words(strict.head(head(["expect": "100-continue", "content-length": "6"]))) == "reject 413")
    }
}
