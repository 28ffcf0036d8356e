// SPDX-License-Identifier: Apache-2.0

import AgentABI
import AgentKit
import Synchronization

/// Plays host to one instance of `TestAgent`, through the C ABI and nothing else.
final class FakeHost: @unchecked Sendable {
    struct CreateFailed: Error {
        let status: agent_status
        let message: String
    }

    struct Line: Sendable, Equatable {
        var level: UInt32
        var message: String
        var fields: [String]
        var hasRequest: Bool
    }

    struct Fetch: Sendable {
        var method: String
        var url: String
        var headers: [(String, String)]
        var body: String
        var timeout: UInt64
        var maxResponseBytes: UInt64
        var requestID: String?
    }

    struct Record: Sendable {
        var violations: [String] = []
        var failure = ""
        var lines: [Line] = []
        var fetches: [Fetch] = []
        var chats: [String] = []
        /// All that there ever were: they stay readable until the host goes.
        var calls: [FakeCall] = []
        var streams: [FakeStream] = []
    }

    let agentID: String
    let plugin: UnsafePointer<agent_plugin>
    private let record = Mutex(Record())
    let http: ServiceScript?
    let llm: ServiceScript?
    private let table = UnsafeMutablePointer<agent_host>.allocate(capacity: 1)
    private(set) var instance: UnsafeMutableRawPointer?
    private static let lastNumber = Atomic(0)

    init(settings: String = "{}", http: ServiceScript? = nil, llm: ServiceScript? = nil) throws {
        agentID = "fake\(Self.lastNumber.add(1, ordering: .relaxed).newValue)"
        plugin = AgentExport<TestAgent>.descriptor
        self.http = http
        self.llm = llm
        table.initialize(to: .fake)
        table.pointee.host_data = Unmanaged.passUnretained(self).toOpaque()
        try create(settings)
    }

    deinit { table.deallocate() }

    var seen: Record { record.withLock { $0 } }

    func note(_ change: (inout Record) -> Void) { record.withLock { change(&$0) } }

    func violated(_ rule: String) { note { $0.violations.append(rule) } }

    private func create(_ settings: String) throws {
        let (id, settings) = (HeldText(agentID), HeldText(settings))
        var how = agent_create()
        how.struct_size = UInt32(MemoryLayout<agent_create>.size)
        how.agent_id = id.value
        how.settings_json = settings.value
        let status = plugin.pointee.create(table, &how, &instance)
        guard status == AGENT_OK else { throw CreateFailed(status: status, message: seen.failure) }
    }

    func destroy() { plugin.pointee.destroy(instance) }

    /// Starts a request; the agent does what `behaviour` says.
    func call(
        _ script: HostScript = HostScript(),
        messages: [Message] = [Message(.user, "Hello")],
        deadline: UInt64 = 0,
        _ behaviour: @escaping TestAgent.Behaviour
    ) -> FakeCall {
        let id = "\(agentID)-\(seen.calls.count)"
        let call = FakeCall(id, messages: messages, script: script, deadline: deadline, host: self)
        note { $0.calls.append(call) }
        TestAgent.teach(id, behaviour)
        let status = plugin.pointee.handle(instance, call.request)
        if status != AGENT_OK { violated("handle returned \(status)") }
        return call
    }

    static func of(_ host: UnsafePointer<agent_host>?) -> FakeHost {
        Unmanaged<FakeHost>.fromOpaque(host!.pointee.host_data).takeUnretainedValue()
    }

    func start(
        _ script: ServiceScript?,
        for request: UnsafePointer<agent_request>?,
        _ out: UnsafeMutablePointer<OpaquePointer?>?
    ) -> agent_status {
        switch script {
        case nil: return AGENT_E_UNSUPPORTED
        case .refuses(let status): return status
        case .stream(let steps):
            let stream = FakeStream(steps, host: self)
            note { $0.streams.append(stream) }
            if let request { FakeCall.of(request).attach(stream) }
            out?.pointee = stream.handle
            return AGENT_OK
        }
    }
}
