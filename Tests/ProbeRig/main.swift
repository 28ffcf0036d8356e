// SPDX-License-Identifier: Apache-2.0

import AgentRuntime

// The child of a probe, for tests: they have no host executable to start.
PluginProbe.runChild()
