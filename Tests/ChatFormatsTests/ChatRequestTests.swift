// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import Testing

private func request(_ body: String) throws(APIError) -> ChatRequest { try ChatRequest(parsing: Array(body.utf8)) }

private func error(_ body: String) throws -> APIError { try #require(throws: APIError.self) { try request(body) } }

// MARK: - What is read

@Test func aRequestIsReadAsTheClientSentIt() throws {
    let body = #"""
        {"model": "auto", "messages": [
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": "Weather in \u0050aris?", "name": "ann"},
            {"role": "assistant", "content": null, "tool_calls": [{"id": "call_1"}]},
            {"role": "tool", "content": "18 C", "tool_call_id": "call_1"}
        ], "stream": true, "stream_options": {"include_usage": true}, "user": "u1", "temperature": "unread"}
        """#
    let request = try request(body)
    #expect(request.model == "auto")
    #expect(request.messages.map(\.role) == [.system, .user, .assistant, .tool])
    #expect(request.messages.map(\.content) == ["Be brief.", "Weather in Paris?", "", "18 C"])
    #expect(request.messages.map(\.name) == [nil, "ann", nil, nil])
    #expect(request.messages.map(\.toolCallID) == [nil, nil, nil, "call_1"])
    #expect(request.stream && request.includeUsage)
    #expect(request.user == "u1")
    #expect(request.body == Array(body.utf8))
    let raw = String(decoding: request.body[request.messages[3].jsonRange], as: UTF8.self)
    #expect(raw == #"{"role": "tool", "content": "18 C", "tool_call_id": "call_1"}"#)
}

@Test func whatIsAbsentOrNullHasItsDefault() throws {
    for extra in ["", #","model":null,"stream":null,"stream_options":null,"user":null"#] {
        let request = try request(#"{"messages":[{"role":"user","content":"hi"}]\#(extra)}"#)
        #expect(request.model == nil && request.user == nil)
        #expect(!request.stream && !request.includeUsage)
    }
}

@Test func textPartsAreJoinedAndOthersLeftToTheAgent() throws {
    let parts =
        #"[{"type":"text","text":"What is"},{"type":"image_url","image_url":{"url":"x"}},{"type":"text","text":"this?"}]"#
    #expect(try request(#"{"messages":[{"role":"user","content":\#(parts)}]}"#).messages[0].content == "What is\nthis?")
}

@Test(arguments: ["system", "developer", "user", "assistant", "tool", "function"])
func everyRoleIsKnown(role: String) throws {
    let body = #"{"messages":[{"role":"\#(role)","content":"x"},{"role":"user","content":"hi"}]}"#
    #expect(try request(body).messages[0].role.rawValue == role)
}

// MARK: - What is refused

private let user = #"{"role":"user","content":"hi"}"#

@Test(arguments: [
    ("[]", "body", "`body` has to be an object, not an array."),
    ("{}", "messages", "`messages` is missing."),
    (#"{"messages":null}"#, "messages", "`messages` is missing."),
    (#"{"messages":"hi"}"#, "messages", "`messages` has to be an array, not a string."),
    (#"{"messages":[]}"#, "messages", "`messages` is empty: there is nothing to answer."),
    (
        #"{"messages":[{"role":"system","content":"x"}]}"#, "messages",
        "No message has the role `user`: there is nothing to answer."
    ),
    (#"{"messages":["hi"]}"#, "messages[0]", "`messages[0]` has to be an object, not a string."),
    (#"{"messages":[\#(user),{}]}"#, "messages[1].role", "`messages[1].role` is missing."),
    (#"{"messages":[{"role":1}]}"#, "messages[0].role", "`messages[0].role` has to be a string, not a number."),
    (
        #"{"messages":[{"role":"bot"}]}"#, "messages[0].role",
        "`messages[0].role` is none of `system`, `developer`, `user`, `assistant`, `tool`, `function`."
    ),
    (
        #"{"messages":[{"role":"user","content":5}]}"#, "messages[0].content",
        "`messages[0].content` has to be a string or an array of parts, not a number."
    ),
    (
        #"{"messages":[{"role":"user","content":["hi"]}]}"#, "messages[0].content[0]",
        "`messages[0].content[0]` has to be an object, not a string."
    ),
    (
        #"{"messages":[{"role":"user","content":[{"text":"hi"}]}]}"#, "messages[0].content[0].type",
        "`messages[0].content[0].type` is missing."
    ),
    (
        #"{"messages":[{"role":"user","content":[{"type":"text","text":{}}]}]}"#, "messages[0].content[0].text",
        "`messages[0].content[0].text` has to be a string, not an object."
    ),
    (
        #"{"messages":[{"role":"user","content":[{"type":"text"}]}]}"#, "messages[0].content[0].text",
        "`messages[0].content[0].text` is missing."
    ),
    (
        #"{"messages":[{"role":"user","name":true}]}"#, "messages[0].name",
        "`messages[0].name` has to be a string, not a boolean."
    ),
    (
        #"{"messages":[{"role":"user","tool_call_id":[]}]}"#, "messages[0].tool_call_id",
        "`messages[0].tool_call_id` has to be a string, not an array."
    ),
    (#"{"messages":[\#(user)],"model":5}"#, "model", "`model` has to be a string, not a number."),
    (#"{"messages":[\#(user)],"stream":"yes"}"#, "stream", "`stream` has to be true or false, not a string."),
    (#"{"messages":[\#(user)],"user":{}}"#, "user", "`user` has to be a string, not an object."),
    (
        #"{"messages":[\#(user)],"stream_options":true}"#, "stream_options",
        "`stream_options` has to be an object, not a boolean."
    ),
    (
        #"{"messages":[\#(user)],"stream_options":{"include_usage":1}}"#, "stream_options.include_usage",
        "`stream_options.include_usage` has to be true or false, not a number."
    ),
])
func whatIsWrongIsNamedByItsPath(body: String, param: String, message: String) throws {
    let error = try error(body)
    #expect(error == .invalidField(param, message))
    #expect(error.status == 400 && error.kind == .invalidRequest)
}

@Test func brokenJSONIsRefusedWithItsPlace() throws {
    let error = try error("{\"messages\":[\n}")
    #expect(error.code == "invalid_json")
    #expect(error.message == "The body is not valid JSON: line 2, column 1: expected a value.")
}

@Test func theNumberOfMessagesIsBounded() throws {
    func body(_ count: Int) -> String {
        #"{"messages":["# + Array(repeating: user, count: count).joined(separator: ",") + "]}"
    }
    #expect(try request(body(2048)).messages.count == 2048)
    #expect(try error(body(2049)).message == "`messages` has more than 2048 elements.")
}
