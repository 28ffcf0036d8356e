// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostSupport

/// The host's side of the socket to a probe: sends the request, follows the steps, takes down the verdict.
struct ProbeConversation {
    private(set) var step = ProbeStep.start
    /// Set once the child said all it had to say.
    private(set) var verdict: ProbeOutcome?

    private let socket: Int32
    private var unsent: ArraySlice<UInt8>
    private var received = ProbeRecords()
    private var report = ProbeReport.Reader()

    init(_ request: ProbeRequest, over socket: Int32) {
        self.socket = socket
        var records = ProbeRecords()
        records.write("path", request.path)
        records.write("agent", request.agentID)
        records.write("settings", request.settings)
        records.write(ProbeRecords.end)
        unsent = records.bytes[...]
    }

    /// True when the child has finished or is gone, false when the time was up first.
    mutating func hold(until deadline: ContinuousClock.Instant, draining output: inout ProbeOutput) -> Bool {
        while verdict == nil {
            let events = Int16(unsent.isEmpty ? POLLIN : POLLIN | POLLOUT)
            var ready = (pollfd(fd: socket, events: events, revents: 0), output.readable)
            let left = (deadline - .now).milliseconds
            guard left > 0 else { return false }
            let count = unsafe withUnsafeMutableBytes(of: &ready) { ready in
                unsafe poll(ready.assumingMemoryBound(to: pollfd.self).baseAddress, 2, left)
            }
            guard count > 0 else { continue }
            if ready.1.revents != 0 { output.drain() }
            if Int32(ready.0.revents) & POLLOUT != 0 { send() }
            guard receive() else { return true }
        }
        return true
    }

    private mutating func send() {
        let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
        let count = unsafe unsent.withUnsafeBytes { unsafe Glibc.send(socket, $0.baseAddress, $0.count, flags) }
        if count > 0 { unsent = unsent.dropFirst(count) }
    }

    /// False at the end of what the child will ever say.
    private mutating func receive() -> Bool {
        let count = unsafe withUnsafeTemporaryAllocation(byteCount: 16 << 10, alignment: 8) { buffer in
            let count = unsafe recv(socket, buffer.baseAddress, buffer.count, Int32(MSG_DONTWAIT))
            if count > 0 { unsafe received.receive(UnsafeRawBufferPointer(rebasing: buffer.prefix(count))) }
            return count
        }
        guard count > 0 else { return count < 0 && (errno == EAGAIN || errno == EINTR) }
        while verdict == nil, let (key, value) = received.read() { take(key, value) }
        return !received.isOverLimit
    }

    private mutating func take(_ key: String, _ value: String) {
        switch key {
        case "step": step = ProbeStep(rawValue: value) ?? step
        case ProbeRecords.end: verdict = report.outcome
        default: report.take(key, value)
        }
    }
}

extension Duration {
    /// Rounded up, so that a wait does not end just before its deadline; never negative.
    fileprivate var milliseconds: Int32 {
        let (seconds, attoseconds) = components
        guard self > .zero else { return 0 }
        guard seconds < 1 << 20 else { return .max }
        return Int32(seconds) * 1000 + Int32((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
