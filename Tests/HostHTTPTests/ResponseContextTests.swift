// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import HostConfig
import HostHTTP
import HostSupport
import NIOCore
import Testing

@Suite struct ResponseContextTests {
    private func headers(_ adjust: (inout ResponseContext) -> Void) -> [String: String] {
        var context = ResponseContext(malformedRequest: "req_1", received: Instant(nanoseconds: 0))
        adjust(&context)
        let headers = ResponseContext.headers.map { ($0.name, $0.value(context)) }
        return Dictionary(headers.compactMap { name, value in value.map { (name, $0) } }) { first, _ in first }
    }

    private func headers(of error: APIError) -> [String: String] { headers { $0.error = error } }

    @Test func anErrorBringsItsHeaders() {
        let plain = headers { _ in }
        #expect(plain.keys.sorted() == ["openai-processing-ms", "server", "x-request-id"])
        #expect(headers(of: .badRequest("x")) == plain.merging(["x-should-retry": "false"]) { $1 })
        let overloaded = ["x-should-retry": "true", "retry-after": "1", "retry-after-ms": "1000"]
        #expect(headers(of: .overloaded) == plain.merging(overloaded) { $1 })
        #expect(headers(of: .rateLimited("x", retryAfterMilliseconds: 1001))["retry-after"] == "2")
        #expect(headers(of: .invalidAPIKey)["www-authenticate"] == "Bearer")
        #expect(headers(of: .methodNotAllowed("PUT", path: "/", allowed: ["GET", "HEAD"]))["allow"] == "GET, HEAD")
    }

    @Test(arguments: [
        (0, "0ms"), (999, "999ms"), (1000, "1s"), (1401, "1.5s"), (59_900, "59.9s"), (60_000, "1m0s"),
        (123_400, "2m4s"),
    ])
    func aLimitIsWrittenAsOpenAIWritesIt(milliseconds: Int, text: String) {
        let limits = RateLimitStatus(tokens: .init(limit: 9, remaining: 4, resetMilliseconds: milliseconds))
        let headers = headers { $0.limits = limits }
        #expect(headers["x-ratelimit-limit-tokens"] == "9")
        #expect(headers["x-ratelimit-remaining-tokens"] == "4")
        #expect(headers["x-ratelimit-reset-tokens"] == text)
        #expect(headers["x-ratelimit-limit-requests"] == nil)
    }

    @Test func theLimitsOfAnErrorAreWrittenInPlaceOfTheClients() {
        var error = APIError.rateLimited("x", retryAfterMilliseconds: nil)
        error.limits = RateLimitStatus(requests: .init(limit: 1, remaining: 0, resetMilliseconds: 1))
        let headers = headers {
            $0.limits = RateLimitStatus(requests: .init(limit: 2, remaining: 2, resetMilliseconds: 2))
            $0.error = error
        }
        #expect(headers["x-ratelimit-limit-requests"] == "1")
    }

    @Test func aPageOfAnotherOriginMayReadAllHeadersOfOurs() {
        let exposed = headers { $0.allowedOrigin = "https://a.test" }["access-control-expose-headers"]
        let names = Set(exposed?.split(separator: ", ").map(String.init) ?? [])
        #expect(names == Set(ResponseContext.headers.filter(\.isOwn).map(\.name)))
        #expect(names.isSuperset(of: ["x-request-id", "x-agent", "x-route", "x-model", "retry-after-ms"]))
        #expect(headers { _ in }["access-control-expose-headers"] == nil)
    }

    @Test func noValueEndsItsLine() {
        var context = ResponseContext(malformedRequest: "req_1", received: Instant(nanoseconds: 0))
        context.agents = "a\r\nset-cookie: b\u{0}"
        var writer = ResponseWriter()
        writer.write(HostHTTP.Response(json: []), context)
        let text = writer.take().map { String(buffer: $0) } ?? ""
        #expect(text.contains("x-agent: a  set-cookie: b \r\n"))
    }
}
