// SPDX-License-Identifier: Apache-2.0

import AgentABI
import HostAnswers
import Synchronization

/// A capability that the host offers to plugins: a table of C functions behind an id.
///
/// A new service is a type that conforms, in a file of its own, and an entry in `all`.
protocol HostService: Sendable {
    static var id: String { get }
    /// One for all plugins; lives for ever and never changes.
    static var table: UnsafeRawPointer { get }
    static func isAvailable(to host: InstanceHost) -> Bool
}

enum HostServices {
    private static let all: [any HostService.Type] = [HTTPService.self, ModelService.self]

    /// The table behind a service's id, or NULL when it is absent.
    static func table(_ id: String, for host: InstanceHost) -> UnsafeRawPointer? {
        guard let service = all.first(where: { $0.id == id }), service.isAvailable(to: host) else { return nil }
        return unsafe service.table
    }
}

// MARK: - Streams

extension InstanceHost {
    /// Opens a stream on behalf of a request, which lends its deadline and its cancellation.
    func open(
        for request: UnsafePointer<agent_request>?,
        into out: UnsafeMutablePointer<OpaquePointer?>,
        _ start: (_ remainingMilliseconds: Int?, ModelCall.Caller) -> any AnswerSource & Sendable
    ) -> agent_status {
        guard let instance else { return AGENT_E_STATE }
        var caller = ModelCall.Caller(agent: agentID)
        guard let call = unsafe AgentCall.of(request) else {
            let stream = ServiceStream(AnswerCursor(start(nil, caller)), instance: instance, call: nil)
            unsafe out.pointee = stream.makeHandle()
            return AGENT_OK
        }
        let state = call.machine.withLock { $0.isOpen ? $0.state() : nil }
        guard let state else {
            instance.report(.callAfterFinish)
            return AGENT_E_STATE
        }
        if state & AGENT_REQUEST_DEADLINE != 0 { return AGENT_E_DEADLINE }
        if state & AGENT_REQUEST_CANCELLED != 0 { return AGENT_E_CANCELLED }
        if let origin = call.caller { caller = origin }
        caller.agent = agentID
        let answer = AnswerCursor(start(call.remainingMilliseconds, caller))
        guard call.machine.withLock({ $0.attach(answer) }) else {
            answer.cancel()
            return AGENT_E_CANCELLED
        }
        unsafe out.pointee = ServiceStream(answer, instance: instance, call: call).makeHandle()
        return AGENT_OK
    }
}
