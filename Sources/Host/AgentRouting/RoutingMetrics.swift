// SPDX-License-Identifier: Apache-2.0

import ChatFormats
package import HostJSON
import Synchronization

/// Counts decisions by listener: how they were made, and why a model's decision did not count.
package final class RoutingMetrics: Sendable {
    package struct Counts: Sendable, Equatable {
        package var decisions: [Route.Source: Int] = [:]
        package var fallbacks: [ModelDecision.Failure: Int] = [:]
        /// Model decisions that were answered from the cache.
        package var cached = 0
        /// Model decisions with which the embedded router disagrees.
        package var disagreements = 0
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
        guard let decision = route.modelDecision else { return }
        if let failure = decision.failure { fallbacks[failure, default: 0] += 1 }
        if decision.isCached { cached += 1 }
        if decision.isDisagreement { disagreements += 1 }
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
                            for failure in ModelDecision.Failure.allCases {
                                writer.field(failure.rawValue, counts.fallbacks[failure] ?? 0)
                            }
                        }
                        writer.field("cached", counts.cached)
                        writer.field("dissents", counts.disagreements)
                    }
                }
            }
        }
    }
}
