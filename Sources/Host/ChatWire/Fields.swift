// SPDX-License-Identifier: Apache-2.0

/// Reads the fields of one object of a request; what has the wrong type is named by its JSON path.
///
/// A field that is null counts as absent: many clients send all that they know.
struct Fields {
    /// Where the object stands; spelled out for an error only.
    enum Place {
        case body
        case streamOptions
        case message(Int)
        case part(message: Int, Int)
    }

    private let object: JSONValue
    private let place: Place

    init(of object: JSONValue, at place: Place) throws(APIError) {
        self.object = object
        self.place = place
        guard object.kind == .object else {
            throw .invalidField(place.path, "`\(place.path)` has to be an object, not \(object.kind.inWords).")
        }
    }

    func value(_ key: String) -> JSONValue? {
        guard let value = object[key], !value.isNull else { return nil }
        return value
    }

    func string(_ key: String) throws(APIError) -> String? {
        guard let value = value(key) else { return nil }
        guard let string = value.string else { throw wrongType(key, "a string", value) }
        return string
    }

    func bool(_ key: String) throws(APIError) -> Bool? {
        guard let value = value(key) else { return nil }
        guard let bool = value.bool else { throw wrongType(key, "true or false", value) }
        return bool
    }
}

// MARK: - Errors

extension Fields {
    func path(_ key: String) -> String {
        if case .body = place { key } else { "\(place.path).\(key)" }
    }

    func wrongType(_ key: String, _ wanted: String, _ value: JSONValue) -> APIError {
        .invalidField(path(key), "`\(path(key))` has to be \(wanted), not \(value.kind.inWords).")
    }

    func missing(_ key: String) -> APIError {
        .invalidField(path(key), "`\(path(key))` is missing.")
    }
}

extension Fields.Place {
    fileprivate var path: String {
        switch self {
        case .body: "body"
        case .streamOptions: "stream_options"
        case .message(let index): "messages[\(index)]"
        case .part(let message, let index): "messages[\(message)].content[\(index)]"
        }
    }
}

extension JSONValue.Kind {
    fileprivate var inWords: String {
        switch self {
        case .object, .array: "an \(rawValue)"
        case .string, .number: "a \(rawValue)"
        case .bool: "a boolean"
        case .null: "null"
        }
    }
}
