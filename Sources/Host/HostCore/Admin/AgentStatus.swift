// SPDX-License-Identifier: Apache-2.0

package import AgentRuntime
import ChatFormats
import HostConfig
package import HostJSON
import HostSupport
import ModelGateway
import UpstreamHTTP

/// One line of `GET /agents`.
struct AgentStatus: JSONWritable {
    let id: String
    let state: String
    var instance: AgentInstance?
    var since: Int?
    var problem: Diagnostic?
    var timings: LoadTimings?

    init(_ record: AgentRecord) {
        id = record.config.id.isEmpty ? record.config.origin.library ?? "" : record.config.id
        state = record.live == nil ? "rejected" : "live"
        instance = record.live?.instance
        since = record.live?.since
        timings = record.live?.timings
        problem = record.problem
    }

    /// It stands in no generation any more.
    init(_ instance: AgentInstance, _ state: String) {
        id = instance.id
        self.state = state
        self.instance = instance
    }

    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("id", id)
            $0.field("state", state)
            $0.field("version", instance?.image?.descriptor.version)
            $0.field("generation", since)
            $0.field("digest", instance?.image?.digest)
            $0.field("isolation", instance?.config.whereItRuns ?? "in-process")
            $0.field("url", instance?.config.origin.address)
            $0.field("in_flight", instance?.inFlight ?? 0)
            $0.field("calls", instance?.calls ?? 0)
            $0.field("violations", instance?.contractViolations.values.reduce(0, +) ?? 0)
            $0.field("load_ms", timings)
            $0.field("last_error", problem.map(\.sentence))
        }
    }
}

/// How long each step took that brought the agent to life; steps that were not needed took none.
extension LoadTimings: JSONWritable {
    package func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("stage", stage.fractionalMilliseconds)
            $0.field("preflight", preflight.fractionalMilliseconds)
            $0.field("probe", probe.fractionalMilliseconds)
            $0.field("load", load.fractionalMilliseconds)
        }
    }
}

extension AgentConfig {
    fileprivate var whereItRuns: String { origin.library == nil ? "http" : "in-process" }
}

extension AgentConfig.Origin {
    /// Scheme, host and port of a service: what else its URL has may be a secret.
    fileprivate var address: String? {
        guard case .url(let text) = self, let url = try? HTTPURL(text) else { return nil }
        return "\(url.isSecure ? "https" : "http")://\(url.authority)"
    }
}

extension Diagnostic {
    /// Message, code and what helps, in one line.
    fileprivate var sentence: String { "\(message) (\(code.rawValue))" + (help.map { "; \($0)" } ?? "") }
}
