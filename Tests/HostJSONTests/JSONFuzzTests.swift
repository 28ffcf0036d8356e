// SPDX-License-Identifier: Apache-2.0

import Foundation
import HostJSON
import TestSupport
import Testing

// MARK: - Texts from a seed

/// Writes random JSON with every freedom that the grammar leaves.
private struct Generator {
    var random: SplitMix

    mutating func value(depth: Int = 0) -> String {
        switch Int.random(in: 0..<(depth > 4 ? 6 : 9), using: &random) {
        case 0: ["null", "true", "false"].randomElement(using: &random) ?? ""
        case 1, 2: number()
        case 3, 4, 5: string()
        case 6: list("[", "]") { $0.value(depth: depth + 1) }
        default: list("{", "}") { $0.string() + $0.space() + ":" + $0.space() + $0.value(depth: depth + 1) }
        }
    }

    mutating func string() -> String {
        let pieces = [
            "a", " ", "ä", "€", "😀", "\\n", "\\\"", "\\\\", "\\/", "\\u00e4", "\\ud83d\\ude00", "}", "[", "{",
        ]
        let count = Int.random(in: 0..<6, using: &random)
        return "\"" + (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined() + "\""
    }

    private mutating func number() -> String {
        let integer = Int.random(in: -1000...1000, using: &random).description
        let fraction = Bool.random(using: &random) ? ".\(Int.random(in: 0...99, using: &random))" : ""
        let exponents = ["", "", "e1", "E+2", "e-3"]
        return integer + fraction + (exponents.randomElement(using: &random) ?? "")
    }

    private mutating func list(_ open: String, _ close: String, _ element: (inout Generator) -> String) -> String {
        let count = Int.random(in: 0..<5, using: &random)
        let elements = (0..<count).map { _ in space() + element(&self) + space() }
        return open + (count == 0 ? space() : elements.joined(separator: ",")) + close
    }

    private mutating func space() -> String { ["", "", "", " ", "\n", "\t\r "].randomElement(using: &random) ?? "" }

    /// Changes a few bytes, mostly to such as mean something.
    mutating func damage(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        let meaningful = Array("{}[]\",:\\0123456789.eE+-truefalsn \n\u{1}ä".utf8) + [0x80, 0xC3, 0xE2, 0xF0, 0xFF]
        for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
            let place = bytes.indices.randomElement(using: &random) ?? 0
            let byte = meaningful.randomElement(using: &random) ?? 0
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[place] = byte
            case 1: bytes.insert(byte, at: place)
            case 2: bytes.remove(at: place)
            default: bytes.swapAt(place, bytes.indices.randomElement(using: &random) ?? 0)
            }
        }
        return bytes
    }
}

private func foundationObject(_ bytes: [UInt8]) -> Any? {
    try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
}

/// Whether `value` is what Foundation read.
private func isSame(_ value: JSONValue, _ other: Any) -> Bool {
    switch value.kind {
    case .null: other is NSNull
    case .bool: (other as? Bool) == value.bool
    case .number: (other as? NSNumber)?.doubleValue == value.double
    case .string: (other as? String) == value.string
    case .array: isSame(Array(value.elements), other as? [Any])
    case .object: isSame(Array(value.members), in: value, other as? [String: Any])
    }
}

private func isSame(_ elements: [JSONValue], _ other: [Any]?) -> Bool {
    guard let other, elements.count == other.count else { return false }
    return zip(elements, other).allSatisfy { isSame($0, $1) }
}

private func isSame(_ members: [(key: String, value: JSONValue)], in object: JSONValue, _ other: [String: Any]?) -> Bool
{
    guard let other, Set(members.map(\.key)).count == other.count else { return false }
    // Of a repeated key Foundation may keep another one than we do.
    let repeats = members.count != other.count
    return repeats || members.allSatisfy { key, value in other[key].map { isSame(value, $0) } ?? false }
}

// MARK: - Tests

@Test(arguments: 0..<8)
func validTextsMeanWhatFoundationReadsInThem(block: UInt64) throws {
    for seed in 0..<250 as Range<UInt64> {
        var generator = Generator(random: SplitMix(seed: block << 32 | seed))
        let text = generator.value()
        let document = try JSONDocument(parsing: Array(text.utf8))
        let object = try #require(foundationObject(document.bytes), "\(text)")
        #expect(isSame(document.root, object), "\(text)")
    }
}

@Test(arguments: 0..<8)
func damagedTextsAreValidIfFoundationSaysSo(block: UInt64) {
    for seed in 0..<500 as Range<UInt64> {
        var generator = Generator(random: SplitMix(seed: block << 32 | seed))
        let bytes = generator.damage(Array(generator.value().utf8))
        let text = String(decoding: bytes, as: UTF8.self)
        if foundationDiffersFromTheStandard(text) { continue }
        let isValid = (try? JSONDocument(parsing: bytes)) != nil
        #expect(isValid == (foundationObject(bytes) != nil), "\(text)")
    }
}

/// Foundation takes a comma before the end of a list; it refuses surrogates that stand alone, and numbers that are too
/// great for a double.
private func foundationDiffersFromTheStandard(_ text: String) -> Bool {
    text.contains(/,\s*[\]}]/) || text.contains("\\ud") || text.contains(/[eE]\+?\d{2,}/)
}

@Test func anyBytesAreReadOrRefusedWithAPlaceInThem() {
    var random = SplitMix(seed: 7)
    for _ in 0..<20_000 {
        let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
        do throws(JSONError) {
            _ = try JSONDocument(parsing: bytes)
        } catch {
            #expect(0...bytes.count ~= error.offset)
        }
    }
}
