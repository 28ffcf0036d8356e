// SPDX-License-Identifier: Apache-2.0

import HostJSON

/// Reads the fields of one object of a request; what has the wrong type is named by its JSON path.
///
/// A field that is null counts as absent: many clients send all that they know.
struct Fields {
    /// Where the object stands; spelled out for an error only.
    indirect enum Place {
        case body
        case streamOptions
        case message(Int)
        case part(message: Int, Int)
        case member(String, of: Place)
        case element(Int, of: Place)
    }

    private let object: JSONValue
    let place: Place

    init(of object: JSONValue, at place: Place) throws(APIError) {
        self.object = object
        self.place = place
        guard object.kind == .object else {
            throw .invalidField(place.path, "`\(place.path)` has to be an object, not \(object.kind.inWords).")
        }
    }

    var rawBytes: ArraySlice<UInt8> { object.rawBytes }

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

// MARK: - Further in

extension Fields {
    func int(_ key: String) throws(APIError) -> Int? {
        guard let value = value(key) else { return nil }
        guard let int = value.int else { throw wrongType(key, "a whole number", value) }
        return int
    }

    func number(_ key: String) throws(APIError) -> JSONValue? {
        guard let value = value(key) else { return nil }
        guard value.kind == .number else { throw wrongType(key, "a number", value) }
        return value
    }

    /// A text that has to be there.
    func text(_ key: String) throws(APIError) -> [UInt8] {
        guard let value = value(key) else { throw missing(key) }
        guard let text = value.utf8 else { throw wrongType(key, "a string", value) }
        return text
    }

    func required(_ key: String) throws(APIError) -> String {
        guard let string = try string(key) else { throw missing(key) }
        return string
    }

    func object(_ key: String) throws(APIError) -> Fields? {
        guard let value = value(key) else { return nil }
        guard value.kind == .object else { throw wrongType(key, "an object", value) }
        return try Fields(of: value, at: .member(key, of: place))
    }

    /// The objects of an array; nil where there is none.
    func objects(_ key: String) throws(APIError) -> [Fields]? {
        guard let value = value(key) else { return nil }
        guard value.kind == .array else { throw wrongType(key, "an array", value) }
        let place = Place.member(key, of: place)
        var objects: [Fields] = []
        for element in value.elements {
            objects.append(try Fields(of: element, at: .element(objects.count, of: place)))
        }
        return objects
    }
}

// MARK: - Errors

extension Fields {
    /// - Parameter why: what stands behind the field's name.
    func refused(_ key: String, _ why: String) -> APIError {
        .invalidField(path(key), "`\(path(key))` \(why)")
    }

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
        case .member(let key, of: .body): key
        case .member(let key, let place): "\(place.path).\(key)"
        case .element(let index, let place): "\(place.path)[\(index)]"
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
