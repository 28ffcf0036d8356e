// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostJSON
import HostSupport

extension EvaluationReport {
    /// For a person: a screen.
    package func text() -> String {
        let interval = interval()
        var lines = [
            "accuracy   \(Self.percent(accuracy)) of \(turns) turns "
                + "(95 % interval \(Self.percent(interval.lowerBound)) to \(Self.percent(interval.upperBound)))",
            "refused    \(Self.percent(refused.accuracy)) of \(refused.turns) turns that an agent should have answered",
            "added      \(Self.percent(overPredicted.accuracy)) of \(overPredicted.turns) turns got an agent too many",
            "a decision \(Self.rounded(microseconds(0.5))) us median, \(Self.rounded(microseconds(0.99))) us at 99 %",
        ]
        if asked > 0 { lines.append("model      \(asked) turns asked\(fallbackNote)") }
        lines.append("")
        lines += byTag.map { "  \(Self.padded($0.tag))\(Self.percent($0.share.accuracy)) of \($0.share.turns)" }
        lines += section(
            "by agent",
            perAgent.map { agent, precision, recall in
                "\(Self.padded(agent))precision \(Self.percent(precision)), recall \(Self.percent(recall))"
            }
        )
        lines += section(
            "taken for each other",
            confusions.prefix(10).map { confusion in
                "\(confusion.count) x \(Self.names(confusion.expected)) -> \(Self.names(confusion.got))"
            }
        )
        lines += section(
            "surest errors",
            worst.prefix(10).map { outcome in
                "\(Self.percent(outcome.route.confidence)) \(outcome.text.prefix(80)): \(Self.names(outcome.route.agents)), "
                    + "not \(Self.names(outcome.expected)); \(outcome.route.reasons.joined(separator: "; "))"
            }
        )
        return lines.joined(separator: "\n") + "\n"
    }

    /// For a program.
    package func json() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.appendJSON { json in
            json.object { json in
                json.field("accuracy", accuracy)
                json.array("interval") { json in
                    json.value(interval().lowerBound)
                    json.value(interval().upperBound)
                }
                json.field("turns", turns)
                json.field("refused", refused.accuracy)
                json.field("over_predicted", overPredicted.accuracy)
                json.field("asked", asked)
                json.object("fallbacks") { json in
                    for (reason, turns) in fallbacks { json.field(reason.rawValue, turns) }
                }
                json.object("by_tag") { json in
                    for (tag, share) in byTag {
                        json.object(tag) { json in
                            json.field("accuracy", share.accuracy)
                            json.field("turns", share.turns)
                        }
                    }
                }
                json.object("by_agent") { json in
                    for (agent, precision, recall) in perAgent {
                        json.object(agent) { json in
                            json.field("precision", precision)
                            json.field("recall", recall)
                        }
                    }
                }
                json.object("microseconds") { json in
                    json.field("p50", microseconds(0.5))
                    json.field("p99", microseconds(0.99))
                }
                json.array("confusions") { json in
                    for confusion in confusions { Self.write(confusion, to: &json) }
                }
            }
        }
        return bytes
    }

    private static func write(
        _ confusion: (expected: [String], got: [String], count: Int),
        to json: inout JSONWriter
    ) {
        json.object { json in
            json.array("expected") { json in for id in confusion.expected { json.value(id) } }
            json.array("got") { json in for id in confusion.got { json.value(id) } }
            json.field("count", confusion.count)
        }
    }

    private var fallbackNote: String {
        let notes = fallbacks.map { "\($0.reason.rawValue) \($0.turns)" }
        return notes.isEmpty ? "" : "; its decision did not count: \(notes.joined(separator: ", "))"
    }

    private func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", title] + lines.map { "  " + $0 }
    }

    private static func names(_ agents: [String]) -> String {
        agents.isEmpty ? "nobody" : agents.joined(separator: " + ")
    }
    private static func padded(_ text: String) -> String {
        text + String(repeating: " ", count: max(1, 20 - text.count))
    }
    private static func rounded(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
    private static func percent(_ share: Double) -> String { rounded(share * 100) + " %" }
}
