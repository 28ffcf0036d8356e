// SPDX-License-Identifier: Apache-2.0

package import AgentRouting
import ChatFormats
package import HostJSON
import HostSupport

/// A decision with all that is known about it; `POST /route` and `slipring route` show it.
package struct RouteReport: Sendable {
    package let route: Route
    package let explanation: RoutingExplanation?
    /// Which listener's router decided.
    package let listener: String?

    package init(_ route: Route, _ explanation: RoutingExplanation?, listener: String? = nil) {
        self.route = route
        self.explanation = explanation
        self.listener = listener
    }
}

extension RouteReport: JSONWritable {
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            if let listener { writer.field("listener", listener) }
            writer.array("agents") { for agent in route.agents { $0.value(agent) } }
            writer.field("source", route.source.name)
            writer.field("route", route.headerValue)
            writer.field("confidence", route.confidence)
            writer.object("scores") { for (agent, score) in route.scores { $0.field(agent, score) } }
            writer.array("reasons") { for reason in route.reasons { $0.value(reason) } }
            if let explanation { explanation.writeFields(to: &writer) }
            writer.field("model", route.modelDecision)
        }
    }
}

extension RoutingExplanation {
    fileprivate func writeFields(to writer: inout JSONWriter) {
        writer.array("words") { writer in
            for word in words {
                writer.object {
                    $0.field("word", word.text)
                    $0.field("agent", word.agent)
                    $0.field("similarity", word.similarity)
                    $0.array("describes") { for agent in word.describes { $0.value(agent) } }
                }
            }
        }
        writer.field("said", said)
        writer.field("nobody", outOfScope)
        writer.object("answered_last") { for (agent, probability) in last { $0.field(agent, probability) } }
    }
}

extension ModelDecision: JSONWritable {
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.field("model", model)
            if let agents { writer.array("agents") { for agent in agents { $0.value(agent) } } }
            writer.field("failure", failure?.rawValue)
            writer.field("cached", isCached)
            writer.field("text", text)
            writer.field("milliseconds", milliseconds)
            writer.array("embedded") { for agent in embedded { $0.value(agent) } }
        }
    }
}
