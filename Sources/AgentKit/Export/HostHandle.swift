// SPDX-License-Identifier: Apache-2.0

import AgentABI

/// The host as one instance sees it; valid until the instance's `destroy` returns.
///
/// Any thread.
struct HostHandle: Sendable {
    nonisolated(unsafe) let pointer: UnsafePointer<agent_host>

    /// nil: not a host of this major version.
    init?(_ pointer: UnsafePointer<agent_host>?) {
        guard let pointer, pointer.pointee.abi_major == UInt16(AGENT_ABI_MAJOR), knows(pointer, \.stream_close) else {
            return nil
        }
        self.pointer = pointer
    }

    /// The table of functions behind a service id; nil if the host has none, or will not lend it.
    func service<Table>(_ id: HostService, as table: Table.Type) -> UnsafePointer<Table>? {
        id.rawValue.withCString { pointer.pointee.service?(pointer, $0) }?.assumingMemoryBound(to: Table.self)
    }

    /// Says why `create` fails; returns the status to return.
    func fail(_ error: any Error) -> agent_status {
        let error = error as? AgentError ?? AgentError(code: "create_failed", message: String(describing: error))
        return error.message.withABI { pointer.pointee.fail?(pointer, error.kind.status, $0) ?? error.kind.status }
    }

    var log: AgentLog {
        AgentLog { level, message, fields in
            let pairs = fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
            let request = AgentCall.current?.lentRequest
            message.withABI { message in
                withABIPairs(pairs) {
                    pointer.pointee.log?(pointer, request, level.rawValue, message, $0.baseAddress, $0.count)
                }
            }
        }
    }
}
