// SPDX-License-Identifier: Apache-2.0

import ChatFormats
package import HostJSON
import Synchronization

/// Counts decisions, by listener, by what they came from, and by why a model's word did not count.
package final class RoutingMetrics: Sendable {
    package struct Counts: Sendable, Equatable {
        package var decisions: [Route.Source: Int] = [:]
        package var fallbacks: [Advice.Failure: Int] = [:]
        /// Of the model's decisions, those that it had given before.
        package var cached = 0
        /// Of the model's decisions, those that the embedded router would have made otherwise.
        package var dissents = 0
    }

    private let counts = Mutex<[String: Counts]>([:])

    package init() {}

    package func count(_ route: Route, on listener: String) {
        counts.withLock { $0[listener, default: Counts()].add(route) }
    }

    /// By listener.
    package var all: [String: Counts] { counts.withLock { $0 } }
}

extension RoutingMetrics.Counts {
    fileprivate mutating func add(_ route: Route) {
        decisions[route.source, default: 0] += 1
        guard let advice = route.advice else { return }
        if let failure = advice.failure { fallbacks[failure, default: 0] += 1 }
        if advice.isCached { cached += 1 }
        if advice.isDissent { dissents += 1 }
    }
}

extension RoutingMetrics: JSONWritable {
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.array("listeners") { writer in
                for (name, counts) in all.sorted(by: { $0.key < $1.key }) {
                    writer.object { writer in
                        writer.field("name", name)
                        writer.object("decisions") { writer in
                            for source in Route.Source.allCases {
                                writer.field(source.name, counts.decisions[source] ?? 0)
                            }
                        }
                        writer.object("fallbacks") { writer in
                            for failure in Advice.Failure.allCases {
                                writer.field(failure.rawValue, counts.fallbacks[failure] ?? 0)
                            }
                        }
                        writer.field("cached", counts.cached)
                        writer.field("dissents", counts.dissents)
                    }
                }
            }
        }
    }
}
