// SPDX-License-Identifier: Apache-2.0

import ChatFormats

/// The agents that a model named, read from whatever it wrote: the JSON that it was asked for, or the first JSON among
/// other words.
package struct ModelAnswer: Sendable, Equatable {
    /// Ids that are offered, each once, in the model's order.
    ///
    /// Empty is an answer too: no agent.
    package var agents: [String]

    /// Nil if the answer cannot be understood, or names only agents that are not offered.
    package init?(parsing text: [UInt8], among ids: [String]) {
        let text = text.afterThoughts
        for value in Self.candidates(in: text) {
            guard let named = value.namedAgents else { continue }
            let known = Self.known(named, among: ids)
            guard named.isEmpty || !known.isEmpty else { continue }
            agents = Array(known.prefix(RoutingPrompt.agentsLimit))
            return
        }
        // A weak model may answer with the bare id.
        guard let id = Self.match(String(decoding: text.trimmed, as: UTF8.self), among: ids) else { return nil }
        agents = [id]
    }

    /// How many opening brackets are tried.
    private static let attempts = 16

    /// All JSON in the text that may be the answer, in order.
    ///
    /// A list counts only if nothing opens before it: inside an object it may be a list of anything.
    private static func candidates(in text: ArraySlice<UInt8>) -> [LenientJSON] {
        let openings = text.indices.filter { text[$0] == UInt8(ascii: "{") || text[$0] == UInt8(ascii: "[") }
        return openings.prefix(attempts).compactMap { index in
            guard text[index] == UInt8(ascii: "{") || index == openings[0] else { return nil }
            return LenientJSON(parsing: text[index...])
        }
    }

    private static func known(_ named: [String], among ids: [String]) -> [String] {
        var known: [String] = []
        for name in named {
            if let id = match(name, among: ids), !known.contains(id) { known.append(id) }
        }
        return known
    }

    private static func match(_ name: String, among ids: [String]) -> String? {
        ids.first { $0 == name } ?? ids.first { $0.lowercased() == name.lowercased() }
    }
}

extension LenientJSON {
    /// The names in an answer; nil if it is none.
    fileprivate var namedAgents: [String]? {
        switch self {
        case .object(let members):
            let keys = ["agents", "agent", "route"]
            let found = keys.lazy.compactMap { key in members.last { $0.key.lowercased() == key }?.value }.first
            return found?.names
        case .array: return names
        case .string, .other: return nil
        }
    }

    /// A list of names, or a single name.
    private var names: [String]? {
        switch self {
        case .array(let elements):
            let names = elements.map(\.name)
            return names.contains(nil) ? nil : names.compactMap(\.self)
        case .string, .object: return name.map { [$0] }
        case .other: return nil
        }
    }

    private var name: String? {
        switch self {
        case .string(let text): String(decoding: Array(text.utf8).trimmed, as: UTF8.self)
        case .object(let members):
            ["id", "name", "agent"].lazy.compactMap { key in members.last { $0.key.lowercased() == key }?.value.name }
                .first
        case .array, .other: nil
        }
    }
}

extension Collection<UInt8> where Self: BidirectionalCollection, SubSequence == ArraySlice<UInt8> {
    /// Without white space at either end.
    fileprivate var trimmed: ArraySlice<UInt8> {
        guard let last = lastIndex(where: { $0 > 0x20 }) else { return [] }
        return self[...last].drop { $0 <= 0x20 }
    }
}

extension [UInt8] {
    /// The text after the thoughts that some models print before their answer.
    fileprivate var afterThoughts: ArraySlice<UInt8> {
        ranges(of: Array("</think>".utf8)).last.map { self[$0.upperBound...] } ?? self[...]
    }
}
