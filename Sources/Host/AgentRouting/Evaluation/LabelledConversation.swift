// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostJSON

/// A conversation that says who should answer each of its turns.
package struct LabelledConversation: Sendable, Equatable {
    package struct Turn: Sendable, Equatable {
        package var user: String
        /// Who should answer: none, one or several; nil for a turn that is context only.
        package var expected: [String]?
        /// Other right answers.
        package var accepted: [[String]] = []
        package var tags: [String] = []
        /// What was answered.
        package var reply: String?
    }

    package var id: String
    /// The candidates; nil stands for all agents there are.
    package var agents: [String]?
    package var turns: [Turn]
}

/// Why a file of labelled conversations cannot be used.
package struct LabelError: Error, Sendable, Equatable, CustomStringConvertible {
    package var line: Int
    package var reason: String
    package var description: String { "line \(line): \(reason)" }
}

extension LabelledConversation {
    /// Reads JSON Lines: one conversation a line, empty lines are skipped.
    package static func parse(_ file: [UInt8]) throws(LabelError) -> [LabelledConversation] {
        var conversations: [LabelledConversation] = []
        let lines = file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
            do {
                conversations.append(try LabelledConversation(JSONDocument(parsing: Array(line)).root))
            } catch let error as JSONError {
                throw LabelError(line: index + 1, reason: "no JSON: \(error.reason) at column \(error.column)")
            } catch let error as Missing {
                throw LabelError(line: index + 1, reason: error.reason)
            } catch {
                throw LabelError(line: index + 1, reason: "\(error)")
            }
        }
        return conversations
    }

    private struct Missing: Error {
        var reason: String
    }

    private init(_ json: JSONValue) throws {
        guard let turns = json["turns"], turns.kind == .array else {
            throw Missing(reason: "a conversation needs \"turns\"")
        }
        id = json["id"]?.string ?? ""
        agents = json["agents"].map(Self.strings)
        self.turns = try turns.elements.map(Self.turn)
    }

    private static func turn(_ json: JSONValue) throws -> Turn {
        guard let user = json["user"]?.string else { throw Missing(reason: "a turn needs \"user\", a text") }
        return Turn(
            user: user,
            expected: json["expect"].map(strings),
            accepted: json["accept"]?.elements.map(strings) ?? [],
            tags: json["tags"].map(strings) ?? [],
            reply: json["assistant"]?.string
        )
    }

    private static func strings(_ json: JSONValue) -> [String] { json.elements.compactMap(\.string) }
}

extension RoutableAgent {
    /// Reads `{id: description}`, in the order of the file.
    package static func parse(_ file: [UInt8]) throws(LabelError) -> [RoutableAgent] {
        do {
            let members = try JSONDocument(parsing: file).root.members
            return members.map { RoutableAgent(id: $0.key, description: $0.value.string ?? "") }
        } catch {
            throw LabelError(line: error.line, reason: "no JSON: \(error.reason)")
        }
    }
}
