// SPDX-License-Identifier: Apache-2.0

import Glibc

extension ProbeChild {
    static func note(_ step: ProbeStep) {
        var records = ProbeRecords()
        records.write("step", step.rawValue)
        send(records)
    }

    static func send(_ records: ProbeRecords) {
        var rest = records.bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(ProbeProcess.channel, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count > 0 { rest = rest.dropFirst(count) } else { wait(for: POLLOUT) }
        }
    }

    static func readRequest() -> ProbeRequest? {
        var records = ProbeRecords()
        var fields: [String: String] = [:]
        while !records.isOverLimit {
            while let (key, value) = records.read() {
                guard key != ProbeRecords.end else {
                    return ProbeRequest(
                        path: fields["path", default: ""],
                        agentID: fields["agent", default: ""],
                        settings: fields["settings", default: ""]
                    )
                }
                fields[key] = value
            }
            guard receive(into: &records) else { return nil }
        }
        return nil
    }

    private static func receive(into records: inout ProbeRecords) -> Bool {
        wait(for: POLLIN)
        return withUnsafeTemporaryAllocation(byteCount: 16 << 10, alignment: 8) { buffer in
            let count = recv(ProbeProcess.channel, buffer.baseAddress, buffer.count, 0)
            if count > 0 { records.receive(UnsafeRawBufferPointer(rebasing: buffer.prefix(count))) }
            return count > 0
        }
    }

    /// The socket does not block: both ends share that with the host's.
    private static func wait(for event: Int32) {
        var events = pollfd(fd: ProbeProcess.channel, events: Int16(event), revents: 0)
        _ = poll(&events, 1, -1)
    }
}
