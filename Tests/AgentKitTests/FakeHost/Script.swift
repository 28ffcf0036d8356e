// SPDX-License-Identifier: Apache-2.0

import AgentABI
import AgentKit

/// On which thread a host runs a plugin's waker.
enum WakerThread: CaseIterable, Sendable {
    /// Inside the function that arms it.
    case same
    case another
}

/// What a fake host does while it takes an answer.
struct HostScript: Sendable {
    /// After how many items `emit` says WOULD_BLOCK once; 0 = never.
    var blocksEvery = 0
    var wakes = WakerThread.another
    /// At which `emit` (counted from 0) the client leaves; nil = stays.
    var cancelsAt: Int?
    /// Whether it is the deadline that passes.
    var isDeadline = false
    /// Whether the request is cancelled before `handle` is called.
    var isCancelledFromTheStart = false
    /// What `relay` answers.
    var relays = AGENT_OK
}

/// What a fake service's stream does, step by step.
enum StreamStep: Sendable {
    case event(AgentEvent)
    case headers(Int, [(String, String)])
    case body([UInt8])
    /// Nothing yet; the waker runs as soon as it is armed.
    case pending(WakerThread)
    /// Nothing until the request is cancelled.
    case hangs
    case unknownKind
    case fails(agent_status, String)
}

/// What a fake service answers: a stream, or a refusal at once.
enum ServiceScript: Sendable {
    case stream([StreamStep])
    case refuses(agent_status)
}
