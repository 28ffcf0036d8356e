// SPDX-License-Identifier: Apache-2.0

package import HostAnswers
import HostJSON

/// Writes one streamed answer: every call appends whole server-sent events, so that many can leave in one write.
///
/// What all chunks of an answer share is encoded once; a delta then costs little more than copying it.
package struct ChatChunkWriter: Sendable {
    /// The same on every chunk: who answers what, and when.
    private let shared: [UInt8]
    /// With `include_usage`, every chunk but the last says that its usage is null.
    private let usage: [UInt8]
    /// A chunk up to its choices; on to its delta; on to the delta's text, and what closes each.
    private var head: [UInt8] = []
    private var deltaHead: [UInt8] = []
    private var textHead: [UInt8] = []
    private let deltaTail: [UInt8]
    private let textTail: [UInt8]

    /// Whose the next deltas are.
    package var agent: String? {
        didSet { if agent != oldValue { encodeHeads() } }
    }

    /// - Parameter created: seconds since 1970.
    package init(id: String, created: Int, model: String, agent: String? = nil, includeUsage: Bool = false) {
        self.shared = Self.encodeShared(id: id, created: created, model: model)
        self.usage = Array((includeUsage ? #","usage":null"# : "").utf8)
        self.deltaTail = Array(#","finish_reason":null}]"#.utf8) + usage + Array("}\n\n".utf8)
        self.textTail = Array(#""}"#.utf8) + deltaTail
        self.agent = agent
        encodeHeads()
    }

    private static func encodeShared(id: String, created: Int, model: String) -> [UInt8] {
        var bytes = Array("data: ".utf8)
        bytes.reserveCapacity(256)
        bytes.appendJSON {
            $0.object {
                $0.field("id", id)
                $0.field("object", "chat.completion.chunk")
                $0.field("created", created)
                $0.field("model", model)
            }
        }
        bytes.removeLast()
        return bytes
    }

    private mutating func encodeHeads() {
        head = shared
        if let agent {
            head += #","agent":"#.utf8
            head.appendJSON { $0.value(agent) }
        }
        deltaHead = head + Array(#","choices":[{"index":0,"delta":"#.utf8)
        textHead = deltaHead + Array(#"{"content":""#.utf8)
    }
}

// MARK: - Chunks

extension ChatChunkWriter {
    /// The first chunk of an answer.
    package func role(to output: inout [UInt8]) {
        output += deltaHead
        output += #"{"role":"assistant","content":""}"#.utf8
        output += deltaTail
    }

    /// - Parameter text: UTF-8 that is not cut inside a character.
    package func text(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
        output += textHead
        output.appendEscaped(text)
        output += textTail
    }

    /// - Parameter text: UTF-8 that is not cut inside a character.
    package func reasoning(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
        output += deltaHead
        output += #"{"reasoning_content":""#.utf8
        output.appendEscaped(text)
        output += textTail
    }

    /// - Parameters:
    ///   - id: empty on all deltas of an index but the first, and so is `name`.
    package func toolCall(index: Int, id: String, name: String, arguments: ArraySlice<UInt8>, to output: inout [UInt8])
    {
        output += deltaHead
        output.appendJSON {
            $0.object {
                $0.array("tool_calls") {
                    $0.object {
                        $0.field("index", index)
                        $0.toolCall(id: id, name: name, arguments: arguments)
                    }
                }
            }
        }
        output += deltaTail
    }

    /// The last chunk of the answer itself.
    package func finish(reason: String, to output: inout [UInt8]) {
        output += deltaHead
        output += #"{},"finish_reason":"#.utf8
        output.appendJSON { $0.value(reason) }
        output += "}]".utf8
        output += usage
        output += "}\n\n".utf8
    }

    /// The chunk behind the last one, for those who asked for it.
    package func usage(_ usage: Usage, to output: inout [UInt8]) {
        output += head
        output += #","choices":[],"usage":"#.utf8
        output.appendJSON { $0.value(usage) }
        output += "}\n\n".utf8
    }
}
