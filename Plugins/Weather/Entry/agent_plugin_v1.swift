// SPDX-License-Identifier: Apache-2.0

public import AgentABI
import AgentKit
import Weather

/// The one symbol that this shared object exports.
@c @implementation
public func agent_plugin_v1() -> UnsafePointer<agent_plugin>! { unsafe AgentExport<WeatherAgent>.descriptor }
