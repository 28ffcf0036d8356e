// SPDX-License-Identifier: Apache-2.0

import HostJSON

/// What the chunks of a stream have in common around the one string that differs: a chunk like the one before need not
/// be parsed.
///
/// The texts before and behind were JSON with a string between them. With another string there they are JSON again, and
/// mean the same but for that string.
struct DeltaTemplate {
    private let head: ArraySlice<UInt8>
    private let tail: ArraySlice<UInt8>

    /// - Parameter value: a string of the chunk's document.
    init(around value: JSONValue) {
        head = value.document.bytes[..<(value.range.lowerBound + 1)]
        tail = value.document.bytes[(value.range.upperBound - 1)...]
    }

    /// The string's value, if `chunk` differs in nothing else; nil asks for the whole way.
    func value(in chunk: [UInt8]) -> ArraySlice<UInt8>? {
        guard chunk.count > head.count + tail.count, chunk.starts(with: head),
            chunk[(chunk.count - tail.count)...].elementsEqual(tail)
        else { return nil }
        let text = chunk[head.count..<(chunk.count - tail.count)]
        // An escape has to be decoded, a quote ends the string, a control character is no JSON.
        guard text.allSatisfy(JSONEscape.isPlain), (try? UTF8Span(validating: text.span)) != nil else { return nil }
        return text
    }
}
