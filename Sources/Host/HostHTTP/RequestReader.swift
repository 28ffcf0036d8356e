// SPDX-License-Identifier: Apache-2.0

package import ChatFormats
package import NIOCore
package import NIOHTTP1

/// Collects one request: its head, then its body up to a limit.
///
/// Pure; the connection performs what it returns.
package struct RequestReader {
    package enum Action {
        case none
        /// The client waits for a word before it sends the body.
        case sendContinue
        case complete(HTTPRequestHead, [UInt8])
        /// Answer now, drop what still comes, and close: the request is not worth reading to its end.
        case reject(HTTPRequestHead, APIError)
    }

    private enum State {
        case idle
        case body(HTTPRequestHead, [UInt8])
        case discarding
    }

    private let bodyLimit: Int
    private var state = State.idle

    package init(bodyLimit: Int) { self.bodyLimit = bodyLimit }

    package var isIdle: Bool { if case .idle = state { true } else { false } }

    package mutating func head(_ head: HTTPRequestHead) -> Action {
        let length = head.headers.first(name: "content-length").flatMap(Int.init) ?? 0
        guard length <= bodyLimit else { return reject(head) }
        var body: [UInt8] = []
        body.reserveCapacity(length)
        state = .body(head, body)
        let expects = head.headers.first(name: "expect")?.lowercased() == "100-continue"
        return expects ? .sendContinue : .none
    }

    package mutating func body(_ bytes: ByteBufferView) -> Action {
        guard case .body(let head, var body) = state else { return .none }
        guard body.count + bytes.count <= bodyLimit else { return reject(head) }
        state = .idle  // gives up the second reference, so that appending does not copy
        body.append(contentsOf: bytes)
        state = .body(head, body)
        return .none
    }

    package mutating func end() -> Action {
        defer { state = .idle }
        guard case .body(let head, let body) = state else { return .none }
        return .complete(head, body)
    }

    private mutating func reject(_ head: HTTPRequestHead) -> Action {
        state = .discarding
        return .reject(head, .requestTooLarge(limitBytes: bodyLimit))
    }
}
