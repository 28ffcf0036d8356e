// SPDX-License-Identifier: Apache-2.0

import AgentABI

/// One configured, live agent: what the host holds as `void *instance`.
final class AgentInstance: Sendable {
    let agent: any Agent
    let executor: AgentExecutor
    private let log: AgentLog

    init(_ type: any Agent.Type, context: AgentContext) throws {
        agent = try type.init(context: context)
        executor = AgentExecutor(name: context.agentID)
        log = context.log
    }

    /// Starts to answer, and returns at once.
    func handle(_ request: UnsafePointer<agent_request>?) -> agent_status {
        guard let call = AgentCall(request, log: log) else { return AGENT_E_ARGUMENT }
        let request = AgentRequest(copying: call)
        call.start(on: executor) { [agent] in try await agent.respond(to: request, reply: Reply(call)) }
        return AGENT_OK
    }
}

// MARK: - What the host calls

extension AgentInstance {
    static func of(_ instance: UnsafeMutableRawPointer?) -> AgentInstance? {
        instance.map { Unmanaged<AgentInstance>.fromOpaque($0).takeUnretainedValue() }
    }

    static func create(
        host: UnsafePointer<agent_host>?,
        how: UnsafePointer<agent_create>?,
        out: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
    ) -> agent_status {
        guard let host = HostHandle(host), let how, let out, let type = ExportedAgent.type else {
            return AGENT_E_ARGUMENT
        }
        do {
            let instance = try AgentInstance(type, context: AgentContext(host: host, how: how.pointee))
            out.pointee = Unmanaged.passRetained(instance).toOpaque()
            return AGENT_OK
        } catch {
            return host.fail(error)
        }
    }

    /// Afterwards no thread of the instance is left.
    static func destroy(_ instance: UnsafeMutableRawPointer?) {
        guard let instance else { return }
        Unmanaged<AgentInstance>.fromOpaque(instance).takeRetainedValue().executor.stop()
    }
}

extension AgentContext {
    fileprivate init(host: HostHandle, how: agent_create) {
        let settings = String(how.settings_json)
        self.init(
            agentID: String(how.agent_id),
            settingsJSON: settings.isEmpty ? "{}" : settings,
            http: HostHTTPClient(host),
            llm: HostLanguageModel(host),
            log: host.log
        )
    }
}
