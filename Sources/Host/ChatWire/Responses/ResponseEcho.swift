// SPDX-License-Identifier: Apache-2.0

/// What a response object repeats of its request, as it was sent or as it is understood.
package struct ResponseEcho: Sendable {
    private let members: [(key: String, value: JSONValue?, otherwise: String)]

    /// Each member, and what it is when the request does not say.
    private static let known: KeyValuePairs = [
        "instructions": "null", "max_output_tokens": "null", "metadata": "{}", "parallel_tool_calls": "true",
        "reasoning": #"{"effort":null,"summary":null}"#, "temperature": "null", "text": #"{"format":{"type":"text"}}"#,
        "tool_choice": #""auto""#, "tools": "[]", "top_p": "null", "user": "null",
    ]

    init(_ fields: Fields) throws(APIError) {
        _ = try fields.object("metadata")
        _ = try fields.object("reasoning")
        members = Self.known.map { ($0.key, fields.value($0.key), $0.value) }
    }

    /// Inside a response object.
    func write(to writer: inout JSONWriter) {
        for (key, value, otherwise) in members {
            if let value { writer.field(key, value) } else { writer.field(key, RawJSON(otherwise)) }
        }
        writer.field("background", false)
        writer.field("previous_response_id", nil as String?)
        writer.field("store", false)
        writer.field("truncation", "disabled")
    }
}

private struct RawJSON: JSONWritable {
    let text: String

    init(_ text: String) { self.text = text }

    func write(to writer: inout JSONWriter) { writer.raw(text.utf8) }
}
