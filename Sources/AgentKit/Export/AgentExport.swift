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
    /// The plugin's descriptor: built at the first call, and never changed or freed.
    public static var descriptor: UnsafePointer<agent_plugin> { unsafe ExportedAgent.descriptor(of: A.self) }
}

/// The one agent of this shared object.
///
/// C's `create` carries no context, so it is found here.
@safe struct ExportedAgent: Sendable {
    private let type: any Agent.Type
    /// Never freed, never changed.
    nonisolated(unsafe) private let descriptor: UnsafePointer<agent_plugin>

    private static let exported = Mutex<ExportedAgent?>(nil)

    static var type: (any Agent.Type)? { exported.withLock { $0?.type } }

    static func descriptor(of type: any Agent.Type) -> UnsafePointer<agent_plugin> {
        unsafe exported.withLock { exported in
            if let exported {
                precondition(exported.type == type, "one shared object exports one agent")
                return unsafe exported.descriptor
            }
            let descriptor = unsafe type.plugin.makeDescriptor(hasSelfTest: type is any SelfTestingAgent.Type)
            exported = unsafe ExportedAgent(type: type, descriptor: descriptor)
            return unsafe descriptor
        }
    }
}
