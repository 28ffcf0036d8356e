// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostSupport

/// Tries a plugin in a process of its own, where a crash, a hang or an `exit` costs nothing.
///
/// The child is this same program. One socket carries the request there and the report back, and tells each side that
/// the other is gone. Settings travel on it alone: argument lists and environments can be read by others.
package struct PluginProbe: Sendable {
    private let executable: String?
    private let arguments: [String]
    private let limit: Duration

    /// - Parameters:
    ///   - executable: a program that calls `PluginProbe.runChild()` when started with `arguments`; nil means this one.
    ///   - limit: after this the child and everything that it started is killed.
    package init(
        executable: String? = nil,
        arguments: [String] = ["probe"],
        limit: Duration = .seconds(5)
    ) {
        self.executable = executable
        self.arguments = arguments
        self.limit = limit
    }

    /// Blocks until the child has answered or died, or the limit has passed.
    package func run(_ request: ProbeRequest) -> ProbeOutcome {
        guard let channel = SocketPair(), let output = SocketPair() else { return .failed(systemMessage()) }
        let child: ProbeProcess
        do {
            let program = executable ?? RunningProgram.executable
            child = try ProbeProcess(program, arguments, channel: channel.far, output: output.far)
        } catch {
            return .failed(error.reason)
        }
        var conversation = ProbeConversation(request, over: channel.near.raw)
        var outputEnd = ProbeOutput(from: output.near.raw)
        let finished = conversation.hold(until: .now + limit, draining: &outputEnd)
        let end = child.kill()
        outputEnd.drainRest()
        let printed = outputEnd.text(hiding: request.settings)
        if let verdict = conversation.verdict { return verdict }
        guard finished else { return .hung(conversation.step, limit: limit, printed: printed) }
        switch end {
        case .exit(let code): return .exited(code: code, conversation.step, printed: printed)
        case .signal(let signal): return .crashed(signal: signal, conversation.step, printed: printed)
        }
    }
}
