// SPDX-License-Identifier: Apache-2.0

package import AgentRouting
package import AgentRuntime
package import ChatFormats
package import HostJSON
package import ModelGateway
import Synchronization

/// What the admin listener answers: the state of the host as JSON, and the order to reload.
package final class Administration: Sendable {
    private let store: GenerationStore
    private let images: ImageRegistry
    private let ledger: UsageLedger
    private let metrics: RoutingMetrics
    private let attached = Mutex<Reloader?>(nil)

    package init(
        store: GenerationStore,
        images: ImageRegistry,
        ledger: UsageLedger = UsageLedger(),
        routing metrics: RoutingMetrics = RoutingMetrics()
    ) {
        self.store = store
        self.images = images
        self.ledger = ledger
        self.metrics = metrics
    }

    /// The reloader needs the listeners, and one of them needs this: it comes last.
    package func attach(_ reloader: Reloader) { attached.withLock { $0 = reloader } }

    private var reloader: Reloader? { attached.withLock { $0 } }

    /// `GET /agents`.
    package func agents() -> [UInt8] {
        let generation = store.current
        let draining = reloader?.draining ?? []
        var bytes: [UInt8] = []
        bytes.appendJSON {
            $0.object {
                $0.field("generation", generation.number)
                $0.array("agents") { writer in
                    for record in generation.records { writer.value(AgentStatus(record)) }
                    for (instance, isGivenUp) in draining {
                        writer.value(AgentStatus(instance, isGivenUp ? "stuck" : "draining"))
                    }
                }
            }
        }
        return bytes
    }

    /// `GET /generations`.
    package func generations() -> [UInt8] {
        let held = store.held()
        let live = Set(store.current.instances.compactMap { $0.image?.digest })
        let retired = images.all.filter { !live.contains($0.digest) }
        var bytes: [UInt8] = []
        bytes.appendJSON {
            $0.object {
                $0.field("generation", store.current.number)
                $0.array("generations") { writer in
                    for generation in held {
                        writer.object {
                            $0.field("number", generation.number)
                            $0.field("state", generation.isLive ? "live" : "draining")
                            $0.field("turns", generation.pins)
                        }
                    }
                }
                $0.object("images") {
                    $0.field("mapped", images.all.count)
                    $0.field("retired", retired.count)
                    $0.field("retired_bytes", retired.reduce(0) { $0 + $1.size })
                }
            }
        }
        return bytes
    }

    /// `GET /usage`: tokens per model, agent and client since the start.
    package func usage() -> [UInt8] { ledger.json() }

    /// `GET /routing`: how often turns were decided how.
    package func routing() -> [UInt8] { metrics.json }

    /// `POST /route`.
    package func trial(of body: [UInt8]) throws(APIError) -> RouteTrial { try RouteTrial(body, on: store.current) }

    /// `POST /reload`: looks at the files, and answers when what changed serves.
    package func reload(_ answer: @escaping @Sendable (_ status: Int, [UInt8]) -> Void) {
        guard let reloader else { return answer(503, APIError.draining.json) }
        reloader.request { outcome in answer(outcome.status, outcome.json) }
    }
}

// MARK: - JSON

extension ReloadOutcome: JSONWritable {
    fileprivate var status: Int { if case .refused = self { 422 } else { 200 } }

    private var name: String {
        switch self {
        case .published: "published"
        case .unchanged: "unchanged"
        case .refused: "refused"
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("outcome", name)
            $0.field("generation", generation)
            $0.array("diagnostics") { for diagnostic in diagnostics { $0.value(diagnostic) } }
        }
    }
}
