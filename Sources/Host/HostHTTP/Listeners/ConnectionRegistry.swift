// SPDX-License-Identifier: Apache-2.0

import HostSupport
import NIOCore
import Synchronization

/// The open connections of a listener: counts them against a limit, and lets them end.
final class ConnectionRegistry: Sendable {
    private struct State {
        var open: [ObjectIdentifier: any Channel] = [:]
        var isDraining = false
        var whenEmpty: CheckedContinuation<Void, Never>?
    }

    private let limit: Int
    private let state = Mutex(State())

    init(limit: Int) { self.limit = limit }

    /// False: there are as many as may be, or the listener is going down.
    func add(_ channel: any Channel) -> Bool {
        let isAdded = state.withLock { state in
            guard state.open.count < limit, !state.isDraining else { return false }
            state.open[ObjectIdentifier(channel)] = channel
            return true
        }
        if isAdded { channel.closeFuture.whenComplete { [self] _ in remove(ObjectIdentifier(channel)) } }
        return isAdded
    }

    private func remove(_ id: ObjectIdentifier) {
        let waiting = state.withLock { state -> CheckedContinuation<Void, Never>? in
            state.open[id] = nil
            guard state.open.isEmpty else { return nil }
            defer { state.whenEmpty = nil }
            return state.whenEmpty
        }
        waiting?.resume()
    }

    /// Idle connections close now, busy ones behind their answer, and all that are left after the time-out.
    func drain(timeoutMilliseconds: Int) async {
        let open = state.withLock { state in
            state.isDraining = true
            return Array(state.open.values)
        }
        for channel in open { channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent()) }
        let timeout = Task { [self] in
            try await Task.sleep(for: .milliseconds(timeoutMilliseconds))
            closeAll()
        }
        await untilEmpty()
        timeout.cancel()
    }

    private func closeAll() {
        for channel in state.withLock({ Array($0.open.values) }) { channel.close(promise: nil) }
    }

    private func untilEmpty() async {
        await withCheckedContinuation { continuation in
            let isEmpty = state.withLock { state in
                if !state.open.isEmpty { state.whenEmpty = continuation }
                return state.open.isEmpty
            }
            if isEmpty { continuation.resume() }
        }
    }
}
