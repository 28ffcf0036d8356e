// SPDX-License-Identifier: Apache-2.0

public import AgentABI
import Synchronization

/// Turns an agent type into what a host loads.
///
/// A plugin's whole entry is
///
///     @c @implementation public func agent_plugin_v1() -> UnsafePointer<agent_plugin>! {
///         AgentExport<WeatherAgent>.descriptor
///     }
public enum AgentExport<A: Agent> {
    /// The plugin's descriptor: built at the first call, the same for ever after.
    public static var descriptor: UnsafePointer<agent_plugin> { ExportedAgent.descriptor(of: A.self) }
}

/// The one agent of this shared object.
///
/// C's `create` carries no context, so it is found here.
struct ExportedAgent: Sendable {
    let type: any Agent.Type
    nonisolated(unsafe) let descriptor: UnsafePointer<agent_plugin>

    private static let exported = Mutex<ExportedAgent?>(nil)

    static var type: (any Agent.Type)? { exported.withLock { $0?.type } }

    static func descriptor(of type: any Agent.Type) -> UnsafePointer<agent_plugin> {
        exported.withLock { exported in
            if let exported {
                precondition(exported.type == type, "one shared object exports one agent")
                return exported.descriptor
            }
            let descriptor = agent_plugin.makeForever(type.plugin, hasSelfTest: type is any SelfTestingAgent.Type)
            exported = ExportedAgent(type: type, descriptor: descriptor)
            return descriptor
        }
    }
}
