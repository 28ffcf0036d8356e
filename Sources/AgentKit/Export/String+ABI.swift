// SPDX-License-Identifier: Apache-2.0

import AgentABI

// The ABI's texts are pointer and length, borrowed in both directions: what comes in is copied here before the call
// returns, what goes out is lent for the length of one C call. Nothing in this file outlives a call.

extension String {
    /// Copies a borrowed text; what is not UTF-8 is replaced.
    init(_ text: agent_str) {
        let bytes = unsafe UnsafeRawBufferPointer(start: text.ptr, count: text.ptr == nil ? 0 : text.len)
        self = unsafe String(decoding: bytes, as: UTF8.self)
    }

    /// Lends the text for the length of one C call.
    func withABI<Result>(_ body: (agent_str) throws -> Result) rethrows -> Result {
        var copy = self
        return try copy.withUTF8 { try unsafe body(agent_str($0[...])) }
    }
}

extension agent_str {
    /// The text in `bytes`, which stay where they are.
    init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        let bytes = unsafe UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes))
        unsafe self.init(ptr: bytes.baseAddress?.assumingMemoryBound(to: CChar.self), len: bytes.count)
    }
}

extension [UInt8] {
    /// Copies borrowed bytes.
    init(_ bytes: agent_bytes) {
        self = unsafe Array(UnsafeBufferPointer(start: bytes.ptr, count: bytes.ptr == nil ? 0 : bytes.len))
    }
}

extension [(String, String)] {
    /// Copies borrowed pairs.
    init(copying pairs: UnsafePointer<agent_kv>?, count: Int) {
        self = unsafe UnsafeBufferPointer(start: pairs, count: pairs == nil ? 0 : count).map {
            unsafe (String($0.key), String($0.value))
        }
    }

    /// Lends the pairs for the length of one C call: all texts in one buffer, and an array that points into it.
    func withABI<Result>(_ body: (UnsafeBufferPointer<agent_kv>) throws -> Result) rethrows -> Result {
        var bytes: [UInt8] = []
        for (key, value) in self {
            bytes += key.utf8
            bytes += value.utf8
        }
        return try unsafe bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            func next(_ text: String) -> agent_str {
                defer { start += text.utf8.count }
                return unsafe agent_str(bytes[start..<start + text.utf8.count])
            }
            return try unsafe map { unsafe agent_kv(key: next($0), value: next($1)) }.withUnsafeBufferPointer(body)
        }
    }
}

/// The ABI's second law: whether the side that filled `pointee`, which starts with its size, knew this field.
func knows<T, Field>(_ pointee: UnsafePointer<T>, _ field: KeyPath<T, Field>) -> Bool {
    guard let offset = MemoryLayout<T>.offset(of: field) else { return false }
    let size = unsafe UnsafeRawPointer(pointee).load(as: UInt32.self)
    return offset + MemoryLayout<Field>.size <= Int(size)
}
