// SPDX-License-Identifier: Apache-2.0

import HostJSON

/// What a response object repeats of its request, as it was sent or as it is understood.
///
/// Copied: the request itself, with all its pictures, need not live as long as its answer.
package struct ResponseEcho: Sendable {
    /// Each with its value as JSON.
    private let members: [(key: String, value: [UInt8])]

    /// Each member, and what it is when the request does not say.
    private static let known: KeyValuePairs = [
        "instructions": "null", "max_output_tokens": "null", "metadata": "{}", "parallel_tool_calls": "true",
        "reasoning": #"{"effort":null,"summary":null}"#, "temperature": "null", "text": #"{"format":{"type":"text"}}"#,
        "tool_choice": #""auto""#, "tools": "[]", "top_p": "null", "user": "null",
    ]

    init(_ fields: Fields) throws(APIError) {
        _ = try fields.object("metadata")
        _ = try fields.object("reasoning")
        members = Self.known.map { key, otherwise in
            (key, fields.value(key).map { Array($0.rawBytes) } ?? Array(otherwise.utf8))
        }
    }

    /// Inside a response object.
    func write(to writer: inout JSONWriter) {
        for (key, value) in members { writer.key(key) { $0.raw(value) } }
        writer.field("background", false)
        writer.field("previous_response_id", nil as String?)
        writer.field("store", false)
        writer.field("truncation", "disabled")
    }
}
