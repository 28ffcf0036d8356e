// SPDX-License-Identifier: Apache-2.0

package import HostJSON

/// A chat body for a model: the host reads what it acts on, and refuses what its answers cannot say; of all else the
/// provider is the judge.
package struct ModelRequest: Sendable {
    package let json: JSONValue
    /// Without one, the default model answers.
    package let model: String?
    package let stream: Bool
    package let includeUsage: Bool

    package var body: [UInt8] { json.document.bytes }

    package init(parsing body: [UInt8]) throws(APIError) {
        json = try JSONDocument.body(body).root
        let fields = try Fields(of: json, at: .body)
        model = try fields.string("model")
        stream = try fields.bool("stream") ?? false
        includeUsage = try fields.object("stream_options")?.bool("include_usage") ?? false
        guard let messages = try fields.objects("messages") else { throw fields.missing("messages") }
        guard !messages.isEmpty else { throw fields.refused("messages", "is empty: there is nothing to answer.") }
        try Self.refuseWhatIsLost(fields)
    }

    private static func refuseWhatIsLost(_ fields: Fields) throws(APIError) {
        if try fields.int("n") ?? 1 != 1 { throw fields.refused("n", "has to be 1 here: ask several times instead.") }
        if try fields.bool("logprobs") == true { throw fields.refused("logprobs", "is not available here.") }
        if fields.value("audio") != nil { throw fields.refused("audio", "is not available here: answers are text.") }
        for key in ["functions", "function_call"] where fields.value(key) != nil {
            throw fields.refused(key, "is obsolete and not understood here; use `tools` and `tool_choice`.")
        }
    }
}
