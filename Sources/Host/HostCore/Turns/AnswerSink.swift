// SPDX-License-Identifier: Apache-2.0

/// Where a turn's answer goes: a stream of chunks, or one completion.
///
/// Text arrives in whole characters.
package protocol AnswerSink {
    /// Who speaks from now on.
    mutating func begin(agent: String)
    mutating func text(_ text: [UInt8])
    mutating func reasoning(_ text: [UInt8])
    mutating func status(_ text: [UInt8])
    mutating func toolCall(index: Int, id: String, name: String, arguments: [UInt8])
}
