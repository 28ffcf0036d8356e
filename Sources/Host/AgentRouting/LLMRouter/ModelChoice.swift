// SPDX-License-Identifier: Apache-2.0

import ChatFormats

/// Whom a model named, read from whatever it wrote: JSON as it was asked for, or the first JSON among other words.
package struct ModelChoice: Sendable, Equatable {
    /// Ids that are offered, each once, in the model's order; none is an answer, too.
    package var agents: [String]

    /// Nil for an answer that cannot be understood, or that names only agents who are not offered.
    package init?(reading text: [UInt8], among ids: [String]) {
        let text = text.behindThoughts
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

    /// How many brackets that open something are looked at.
    private static let attempts = 16

    /// Everything in the text that may be the answer, in the order of the text: a list only where nothing opens before
    /// it, for in an object it may be a list of anything.
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
    /// The names in an answer; nil if this is no answer.
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

    /// A list of names, or one name in its place.
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
    /// What stands behind the thoughts that some models print before their answer.
    fileprivate var behindThoughts: ArraySlice<UInt8> {
        ranges(of: Array("</think>".utf8)).last.map { self[$0.upperBound...] } ?? self[...]
    }
}
