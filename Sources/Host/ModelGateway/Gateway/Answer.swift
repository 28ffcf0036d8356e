// SPDX-License-Identifier: Apache-2.0

package import ChatFormats

/// An item of an answer, as its reader gets it.
package protocol Answer: Sendable {
    /// The bytes that wait with it.
    var cost: Int { get }
    /// What it says that the answer cost, if that is what it says.
    var usage: ChatUsage? { get }

    /// What stands before everything else, where there is such an item.
    static func opening(by model: String) -> Self?
    static func telling(_ usage: ChatUsage) -> Self?
}

extension ChatEvent: Answer {
    package var cost: Int {
        switch self {
        case .text(let bytes), .reasoning(let bytes), .reasoningSignature(let bytes): bytes.count
        case .toolCall(_, let id, let name, let arguments): id.utf8.count + name.utf8.count + arguments.count
        case .model, .usage, .finish: 0
        }
    }

    package var usage: ChatUsage? { if case .usage(let usage) = self { usage } else { nil } }

    package static func opening(by model: String) -> ChatEvent? { .model(model) }
    package static func telling(_ usage: ChatUsage) -> ChatEvent? { .usage(usage) }
}

extension [UInt8]: Answer {
    package var cost: Int { count }
    package var usage: ChatUsage? { nil }

    package static func opening(by model: String) -> [UInt8]? { nil }
    package static func telling(_ usage: ChatUsage) -> [UInt8]? { nil }
}
