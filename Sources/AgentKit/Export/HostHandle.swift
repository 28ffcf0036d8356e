// SPDX-License-Identifier: Apache-2.0

import AgentABI

/// The host's functions, as one instance sees them.
///
/// Memory: the host owns the table and lends it until the instance's `destroy` returns; an instance and its streams do
/// not outlive that. Threads: any, at the same time.
@safe struct HostHandle: Sendable {
    nonisolated(unsafe) let pointer: UnsafePointer<agent_host>

    /// nil: not a host of this major version.
    init?(_ pointer: UnsafePointer<agent_host>?) {
        guard let pointer = unsafe pointer, unsafe pointer.pointee.abi_major == UInt16(AGENT_ABI_MAJOR),
            unsafe knows(pointer, \.stream_close)
        else { return nil }
        unsafe self.pointer = unsafe pointer
    }

    /// The table of functions behind a service id, lent as long as the host's own; nil if the host does not offer it to
    /// this agent.
    func service<Table>(_ id: HostService, as table: Table.Type) -> UnsafePointer<Table>? {
        unsafe id.rawValue.withCString { unsafe pointer.pointee.service?(pointer, $0) }?
            .assumingMemoryBound(to: Table.self)
    }

    /// Records why `create` fails; returns the status to return.
    func fail(_ error: any Error) -> agent_status {
        let error = error as? AgentError ?? AgentError(code: "create_failed", message: String(describing: error))
        return unsafe error.message.withABI {
            unsafe pointer.pointee.fail?(pointer, error.kind.status, $0) ?? error.kind.status
        }
    }

    /// The host's log; a line that is written while a request runs belongs to that request.
    var log: AgentLog {
        AgentLog { level, message, fields in
            let pairs = fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
            let request = unsafe AgentCall.current?.liveRequest?.pointer
            unsafe message.withABI { message in
                unsafe pairs.withABI {
                    unsafe pointer.pointee.log?(pointer, request, level.rawValue, message, $0.baseAddress, $0.count)
                }
            }
        }
    }
}
