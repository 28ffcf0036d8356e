// SPDX-License-Identifier: Apache-2.0

import HostHTTP
import NIOCore

/// Drives a machine as a connection does, and writes down what comes out.
struct MachineRig {
    var machine: RequestMachine
    var bodyLimit: Int
    private(set) var seen: [String] = []
    private(set) var isOver = false

    init(limits: RequestLimits = .standard, bodyLimit: Int = 1 << 20) {
        machine = RequestMachine(limits: limits)
        self.bodyLimit = bodyLimit
    }

    /// What comes out of `input` when it arrives in pieces that end at `cuts`.
    static func events(
        of input: [UInt8],
        cutAt cuts: [Int] = [],
        limits: RequestLimits = .standard,
        bodyLimit: Int = 1 << 20
    ) -> [String] {
        var rig = MachineRig(limits: limits, bodyLimit: bodyLimit)
        var start = 0
        for cut in cuts + [input.count] {
            rig.receive(input[start..<cut])
            start = cut
        }
        return rig.seen
    }

    mutating func receive(_ bytes: some Sequence<UInt8>) {
        machine.receive(ByteBuffer(bytes: bytes))
        while let event = machine.next() { handle(event) }
    }

    private mutating func handle(_ event: RequestMachine.Event) {
        switch event {
        case .head(let head):
            seen.append(head.summary)
            if head.isRefused {
                if !machine.refuse(bodyLimit: bodyLimit) { end("refused") }
            } else if machine.admit(bodyLimit: bodyLimit) {
                seen.append("continue")
            }
        case .body(let body):
            seen.append("body \(String(decoding: body, as: UTF8.self))")
            machine.proceed()
        case .bodyTooLarge: end("too large")
        case .abandoned: end("abandoned")
        case .malformed(let reason): end("malformed \(reason.status)")
        }
    }

    private mutating func end(_ how: String) {
        seen.append(how)
        isOver = true
    }
}

extension RequestHead {
    /// The rig's owner refuses what is sent to `/no...`.
    var isRefused: Bool { target.hasPrefix("/no") }

    var target: String { withTarget { target in String(decoding: target.indices.map { target[$0] }, as: UTF8.self) } }

    var summary: String {
        let length = if case .length(let length) = body { "\(length)" } else { "chunked" }
        return [
            method.name, target, version == .http1_1 ? "1.1" : "1.0", keepsAlive ? "stays" : "leaves", length,
            self["x"] ?? "-",
        ]
        .joined(separator: " ")
    }
}
