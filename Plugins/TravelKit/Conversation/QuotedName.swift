// SPDX-License-Identifier: Apache-2.0

package import AgentKit

/// A name that a model read, and the words of the conversation that it read it from.
///
/// It counts only if those words were said and are more than common words. So a model may know that "the city of light"
/// is Paris, but cannot introduce a place that nobody mentioned.
package struct QuotedName: Decodable, Sendable, Equatable {
    private static let longest = 60

    package let name: String
    package let quote: String

    package init(name: String, quote: String) {
        self.name = name
        self.quote = quote
    }

    /// The name, if it was said; `means` accepts common words that say enough ("dollars").
    package func checked(against transcript: Transcript, or means: (String) -> Bool = { _ in false }) -> String? {
        let isMeaningful = Words(quote).contains { !$0.isCommon && $0.number == nil } || means(quote)
        let isName = !name.isEmpty && name.utf8.count <= Self.longest && name.unicodeScalars.allSatisfy(Self.belongs)
        return isMeaningful && isName && transcript.says(quote) ? name : nil
    }

    private static func belongs(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || " .,'’-".unicodeScalars.contains(scalar)
    }

    /// A part of the schema that a model fills in.
    package static let schema = """
        {"type":"object","additionalProperties":false,"required":["name","quote"],"properties":{\
        "name":{"type":"string"},"quote":{"type":"string"}}}
        """
}

extension Word {
    fileprivate var isCommon: Bool { !traits.isDisjoint(with: [.common, .startsDays]) }
}

extension Transcript {
    /// Whether these very words were said, whatever their case and marks.
    package func says(_ words: String) -> Bool {
        let wanted = Words.key(of: words)
        let said = Words.key(of: messages.map(\.content).joined(separator: "\n"))
        return !wanted.isEmpty && " \(said) ".contains(" \(wanted) ")
    }
}
