// SPDX-License-Identifier: Apache-2.0

import Testing
import UpstreamHTTP

struct CheckedRequestTests {
    @Test(arguments: [
        "", "example.com/", "ftp://example.com/", "file:///etc/passwd", "gopher://example.com/", "http://",
        "http:///path", "http:/example.com/", "http:example.com/", "http:////example.com", "http://a\\@example.com/",
        "http://exa mple.com/", "http://example.com/\r\nX-Evil: yes", "http://example.com/\nx",
        "http://example.com/\u{0}", "http://example.com/\u{7f}", "http://example.com:99999/", "http://[::1/",
        "javascript:alert(1)", "http://example.com/" + String(repeating: "x", count: 16 << 10),
    ])
    func aURLThatIsNotPlainHTTPIsRefused(url: String) {
        expectRefusal(HTTPRequest(url: url))
    }

    @Test(arguments: ["", "GET /", "GET\r\nX-Evil: yes", "G\u{0}T", "GÉT", "CONNECT"])
    func aMethodThatIsNoTokenIsRefused(method: String) {
        var request = HTTPRequest(url: "http://example.com/")
        request.method = method
        expectRefusal(request)
    }

    @Test(arguments: ["", "X Y", "X:", "X\r\nEvil", "X\n", "X\u{0}", "Ü", "X\t"])
    func aHeaderNameThatIsNoTokenIsRefused(name: String) {
        expectRefusal(name, "value")
    }

    @Test(arguments: ["a\r\nX-Evil: yes", "a\nb", "a\rb", "a\u{0}b", "a\u{1}", "\u{7f}"])
    func aHeaderValueThatCouldEndItsLineIsRefused(value: String) {
        expectRefusal("X-Kind", value)
    }

    @Test func aHeadRequestWithABodyIsRefused() {
        var request = HTTPRequest(url: "http://example.com/")
        request.method = "HEAD"
        request.body = [1]
        expectRefusal(request)
    }

    @Test(arguments: [
        ("https://user:password@api.example.com/v1?key=1#part", "api.example.com"),
        ("HTTP://example.com:8080/", "example.com:8080"),
        ("http://[::1]:80/", "[::1]:80"),
    ])
    func messagesNameTheHostAndThePortOnly(url: String, authority: String) throws {
        let read = try HTTPURL(url)
        #expect(read.authority == authority)
        #expect(authority.hasPrefix(read.host))
    }

    @Test func aRefusalQuotesNoValue() {
        var request = HTTPRequest(url: "http://example.com/")
        request.headers = [HTTPField("Authorization", "Bearer secret\r\n")]
        let failure = #expect(throws: HTTPFailure.self) { try CheckedRequest(request) }
        #expect(failure?.message == "header Authorization has a control character in its value")
    }

    private func expectRefusal(_ name: String, _ value: String) {
        var request = HTTPRequest(url: "http://example.com/")
        request.headers = [HTTPField(name, value)]
        expectRefusal(request)
    }

    private func expectRefusal(_ request: HTTPRequest) {
        let failure = #expect(throws: HTTPFailure.self) { try CheckedRequest(request) }
        #expect(failure?.kind == .invalidRequest)
    }
}
