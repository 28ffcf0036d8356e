// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import HostJSON
import HostSupport
import Testing

/// What a client gets when `weather` fails so.
private func ofAgent(_ failure: AnswerFailure) -> APIError {
    APIError(failure.attributed(to: "weather", timeoutMilliseconds: 5))
}

private func text(_ error: APIError) -> String { String(decoding: error.json, as: UTF8.self) }

@Test func allFourKeysAreThereEvenIfNull() {
    #expect(
        text(.badRequest("No \"way\"."))
            == #"{"error":{"message":"No \"way\".","type":"invalid_request_error","param":null,"code":null}}"#
    )
    #expect(
        text(APIError(status: 404, .invalidRequest, code: "model_not_found", param: "model", "Gone."))
            == #"{"error":{"message":"Gone.","type":"invalid_request_error","param":"model","code":"model_not_found"}}"#
    )
}

@Test(arguments: [
    (APIError.requestTooLarge(limitBytes: 9), 413, "invalid_request_error", "request_too_large"),
    (.notFound(path: "/x"), 404, "invalid_request_error", "not_found"),
    (.methodNotAllowed("GET", path: "/x", allowed: ["POST"]), 405, "invalid_request_error", "method_not_allowed"),
    (.modelNotFound("x", known: []), 404, "invalid_request_error", "model_not_found"),
    (.invalidAPIKey, 401, "invalid_request_error", "invalid_api_key"),
    (.agentNotAllowed("weather"), 403, "permission_error", "agent_not_allowed"),
    (.rateLimited("Slow down.", retryAfterMilliseconds: 5), 429, "rate_limit_error", "rate_limit_exceeded"),
    (.overloaded, 503, "overloaded_error", "overloaded"),
    (.draining, 503, "overloaded_error", "draining"),
    (.internal(requestID: "req_1"), 500, "server_error", "internal_error"),
    (ofAgent(AnswerFailure(.deadline)), 504, "timeout_error", "agent_timeout"),
    (ofAgent(AnswerFailure(.contract)), 502, "agent_error", "agent_contract_violation"),
    (ofAgent(AnswerFailure(.agent, "No.", by: .agent)), 502, "agent_error", "agent_error"),
    (APIError(.busy), 503, "overloaded_error", "overloaded"),
])
func everyCaseHasItsStatusTypeAndCode(error: APIError, status: Int, type: String, code: String) {
    #expect(error.status == status)
    #expect(error.kind.rawValue == type)
    #expect(error.code == code)
    #expect(!error.message.isEmpty)
}

@Test(arguments: [
    ("wether_agent", " Did you mean `weather_agent`?"), ("Weather_Agent", " Did you mean `weather_agent`?"),
    ("aut", " Did you mean `auto`?"), ("gpt-4o-mini", ""), ("", ""),
])
func anUnknownModelGetsASuggestionIfOneIsNear(model: String, hint: String) {
    let error = APIError.modelNotFound(model, known: ["auto", "weather_agent", "flight_agent"])
    #expect(
        error.message
            == "The model `\(model)` does not exist here.\(hint) Models: `auto`, `weather_agent`, `flight_agent`."
    )
    #expect(error.param == "model")
}

@Test func aVeryLongModelNameIsNotRepeatedInFull() {
    let error = APIError.modelNotFound(String(repeating: "x", count: 100_000), known: ["auto"])
    #expect(error.message.utf8.count < 300)
}

@Test func anAgentsOwnStatusHoldsIfItIsAnError() {
    func failure(_ message: String, _ status: Int?) -> AnswerFailure {
        AnswerFailure(.agent, message, by: .agent, status: status)
    }
    #expect(ofAgent(failure("Busy.", 429)).status == 429)
    #expect(ofAgent(failure("Odd.", 200)).status == 502)
    #expect(ofAgent(failure("", nil)).message == "The agent `weather` could not answer.")
}

@Test(arguments: [
    (AnswerFailure.Kind.invalidRequest, 400), (.denied, 403), (.unknownModel, 404), (.rateLimited, 429),
    (.cancelled, 499),
    (.upstream, 502), (.timeout, 504),
])
func aFailedCompletionBecomesAnErrorForTheClient(kind: AnswerFailure.Kind, status: Int) {
    let error = APIError(AnswerFailure(kind, "words", retryAfterMilliseconds: 7))
    #expect(error.status == status)
    #expect(error.message == "words")
    #expect(error.retryAfterMilliseconds == 7)
}

@Test(arguments: AnswerFailure.Kind.allCases)
func aModelsFailureThatAnAgentRelaysKeepsItsStatusAndItsCode(kind: AnswerFailure.Kind) {
    guard kind != .deadline, kind != .contract else { return }
    var failure = AnswerFailure(kind, "words", retryAfterMilliseconds: 7)
    failure.limits = RateLimitStatus()
    let (own, relayed) = (APIError(failure), ofAgent(failure))
    #expect(relayed.status == own.status)
    #expect(relayed.code == own.code ?? "agent_error")
    #expect(relayed.message == "words" && relayed.retryAfterMilliseconds == 7 && relayed.shouldRetry)
    #expect(relayed.kind == .agent && relayed.limits == nil && relayed.param == nil)
}
