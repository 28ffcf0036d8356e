// SPDX-License-Identifier: Apache-2.0

import AgentABI

// Swift imports `size_t` as `Int`: a length beyond 2^63 arrives as a negative number. Whoever lends a string keeps it valid
// for the length of the call, and these functions copy it.

extension agent_str {
    /// The bytes as they are; nil when the length cannot be true (a NULL with a length, or more than `limit`).
    func bytes(limit: Int) -> [UInt8]? {
        guard unsafe len != 0 else { return [] }
        guard let ptr = unsafe ptr, unsafe 1...limit ~= len else { return nil }
        return unsafe Array(UnsafeRawBufferPointer(start: ptr, count: len))
    }

    /// The text, with invalid UTF-8 replaced; nil when the length cannot be true.
    func string(limit: Int) -> String? {
        guard unsafe len != 0 else { return "" }
        guard let ptr = unsafe ptr, unsafe 1...limit ~= len else { return nil }
        return unsafe String(decoding: UnsafeRawBufferPointer(start: ptr, count: len), as: UTF8.self)
    }
}

extension agent_bytes {
    func bytes(limit: Int) -> [UInt8]? {
        guard unsafe len != 0 else { return [] }
        guard let ptr = unsafe ptr, unsafe 1...limit ~= len else { return nil }
        return unsafe Array(UnsafeBufferPointer(start: ptr, count: len))
    }
}

/// Calls `body` with `text` as an `agent_str` that lives as long as the call.
func withABIString<Result>(_ text: String, _ body: (agent_str) -> Result) -> Result {
    var text = text
    return text.withUTF8 { utf8 in
        unsafe utf8.withMemoryRebound(to: CChar.self) { unsafe body(agent_str(ptr: $0.baseAddress, len: $0.count)) }
    }
}

/// Text that plugins may point at for as long as this object lives.
///
/// Written in `init` only.
@safe final class PinnedText: @unchecked Sendable {
    private let memory: UnsafeMutableBufferPointer<CChar>
    private let length: Int

    init(_ text: String) {
        let utf8 = text.utf8
        unsafe memory = .allocate(capacity: max(utf8.count, 1))
        _ = unsafe memory.update(fromContentsOf: utf8.lazy.map { CChar(bitPattern: $0) })
        length = utf8.count
    }

    deinit { unsafe memory.deallocate() }

    var value: agent_str { unsafe agent_str(ptr: memory.baseAddress, len: length) }
}
