// SPDX-License-Identifier: Apache-2.0

extension DecodingError {
    /// One sentence that names the key, and never the value, which may be a secret.
    func sentence(root: String) -> String {
        switch self {
        case .keyNotFound(let key, let context): "\(Self.path(root, context.codingPath + [key])) is missing"
        case .valueNotFound(let type, let context): "\(Self.path(root, context.codingPath)) must be \(Self.noun(type))"
        case .typeMismatch(let type, let context): "\(Self.path(root, context.codingPath)) must be \(Self.noun(type))"
        case .dataCorrupted(let context): "\(Self.path(root, context.codingPath)) is not valid"
        @unknown default: "\(root) cannot be read"
        }
    }

    private static func path(_ root: String, _ keys: [any CodingKey]) -> String {
        keys.reduce(root) { path, key in
            if let index = key.intValue { "\(path)[\(index)]" } else { "\(path).\(key.stringValue)" }
        }
    }

    private static func noun(_ type: Any.Type) -> String {
        switch type {
        case is String.Type: "a string"
        case is Bool.Type: "true or false"
        case is any BinaryInteger.Type: "a whole number"
        case is any BinaryFloatingPoint.Type: "a number"
        case is any ExpressibleByDictionaryLiteral.Type: "an object"
        case is any Collection.Type: "a list"
        default: "of another type"
        }
    }
}
