// SPDX-License-Identifier: Apache-2.0

extension LanguageModelRequest {
    /// What shape the answer must have.
    public enum Format: Sendable {
        case text
        /// Any JSON object.
        case json
        /// JSON that fits a schema; `schema` is itself JSON, usually a literal in the agent's source.
        case schema(name: String, schema: String)
    }

    /// A body from parts.
    ///
    /// `messages` are escaped; `format`'s schema is inserted as it is.
    public init(
        _ messages: [Message],
        model: String? = nil,
        temperature: Double? = nil,
        maxTokens: Int? = nil,
        format: Format = .text
    ) {
        var fields: [String] = []
        if let model { fields.append("\"model\":\(model.jsonLiteral)") }
        fields.append("\"messages\":[\(messages.map(Self.json).joined(separator: ","))]")
        if let temperature { fields.append("\"temperature\":\(temperature)") }
        if let maxTokens { fields.append("\"max_tokens\":\(maxTokens)") }
        if let format = Self.json(format) { fields.append("\"response_format\":\(format)") }
        self.init(bodyJSON: "{\(fields.joined(separator: ","))}")
    }

    private static func json(_ message: Message) -> String {
        let name = message.name.map { ",\"name\":\($0.jsonLiteral)" } ?? ""
        return "{\"role\":\"\(message.role.rawValue)\",\"content\":\(message.content.jsonLiteral)\(name)}"
    }

    private static func json(_ format: Format) -> String? {
        switch format {
        case .text: nil
        case .json: #"{"type":"json_object"}"#
        case .schema(let name, let schema):
            #"{"type":"json_schema","json_schema":{"name":\#(name.jsonLiteral),"strict":true,"schema":\#(schema)}}"#
        }
    }
}
