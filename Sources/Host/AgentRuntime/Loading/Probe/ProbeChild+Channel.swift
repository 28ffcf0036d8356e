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
            let count = unsafe rest.withUnsafeBytes {
                unsafe Glibc.send(ProbeProcess.channel, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            // Without a host there is nobody to report to.
            guard count > 0 || errno == EINTR else { _exit(70) }
            rest = rest.dropFirst(max(count, 0))
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
        unsafe withUnsafeTemporaryAllocation(byteCount: 16 << 10, alignment: 8) { buffer in
            let count = unsafe recv(ProbeProcess.channel, buffer.baseAddress, buffer.count, 0)
            if count > 0 { unsafe records.receive(UnsafeRawBufferPointer(rebasing: buffer.prefix(count))) }
            return count > 0
        }
    }
}
