// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import ArgumentParser
import ChatFormats
import HostAnswers
import HostCore
import HostJSON
import HostSupport

/// Explains a routing decision without making a turn of it.
struct RouteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "route",
        abstract: "Prints which agents would answer, with scores and reasons.",
        discussion: "Without a text, it reads an OpenAI chat body on standard input."
    )

    @OptionGroup var source: RoutingSource
    @Flag(help: "Print the decision as JSON.") var json = false
    @Argument(help: "The user's message.") var text: String?

    func run() throws {
        let bench = try source.load()
        defer { bench.close() }
        let turn = try turn(bench.agents)
        let router = bench.router()
        let route = router.begin(turn, for: ModelCall.Caller()).wait()
        let report = RouteReport(route, router.explain(turn))
        print(json ? String(decoding: report.json, as: UTF8.self) : report.text)
    }

    private func turn(_ agents: [RoutableAgent]) throws -> RoutingTurn {
        if let text { return RoutingTurn(messages: [.init(.user, text)]) }
        var body: [UInt8] = []
        while body.count < InputFile.sizeLimit, let line = readLine(strippingNewline: false) { body += line.utf8 }
        do throws(APIError) {
            return RoutingTurn(try ChatRequest(parsing: body).messages, agents: agents)
        } catch {
            throw ValidationError(error.message)
        }
    }
}

// MARK: - For a person

extension RouteReport {
    fileprivate var text: String {
        let who = route.agents.isEmpty ? "nobody" : route.agents.joined(separator: ", ")
        let how = route.source == .embedded || route.agents.isEmpty ? ", \(percent(route.confidence, width: 0))" : ""
        let scores = route.scores.map { "  \(percent($0.score, width: 5))  \($0.agent)" }
        let reasons = route.reasons.map { "  because \($0)" }
        let lines = ["\(who)  (\(route.headerValue)\(how))"] + scores + reasons + words + context + modelDecision
        return lines.joined(separator: "\n")
    }

    private var words: [String] {
        (explanation?.words ?? []).map { word in
            let near = word.similarity >= 0.995 ? "1.00" : "0." + twoDigits(word.similarity)
            let place =
                word.describes.isEmpty ? "" : ", in the description of \(word.describes.joined(separator: ", "))"
            return "  \"\(word.text)\" is near to \(word.agent) (\(near))\(place)"
        }
    }

    private var context: [String] {
        guard let explanation, let last = explanation.last.first else { return [] }
        return [
            "  \(last.agent) answered last (\(percent(last.probability, width: 0)));"
                + " the message by itself says \(percent(explanation.said, width: 0)) of what it could"
        ]
    }

    private var modelDecision: [String] {
        guard let decision = route.modelDecision else { return [] }
        let model = decision.model ?? "the model"
        let time =
            decision.milliseconds.map { " after \(Int($0.rounded())) ms" } ?? (decision.isCached ? " (cached)" : "")
        let embedded = decision.embedded.isEmpty ? "nobody" : decision.embedded.joined(separator: ", ")
        if let failure = decision.failure {
            return ["  \(model) did not decide\(time): \(failure.inWords)"]
                + (decision.text.isEmpty ? [] : [said(decision)])
        }
        return [said(decision) + time, "  the embedded router would have said: \(embedded)"]
    }

    private func said(_ decision: ModelDecision) -> String {
        let text = decision.text.isEmpty ? (decision.agents ?? []).joined(separator: ", ") : decision.text
        return
            "  \(decision.model ?? "the model") said: \(text.split(whereSeparator: \.isNewline).joined(separator: " "))"
    }

    private func twoDigits(_ share: Double) -> String {
        let digits = String(Int((max(0, share) * 100).rounded()))
        return digits.count == 1 ? "0" + digits : digits
    }

    private func percent(_ share: Double, width: Int) -> String {
        let text = String(Int((share * 100).rounded())) + " %"
        return String(repeating: " ", count: max(0, width - text.count)) + text
    }
}

extension ModelDecision.Failure {
    fileprivate var inWords: String {
        switch self {
        case .timeout: "it did not answer in time"
        case .error: "its provider failed"
        case .denied: "its provider refused our key"
        case .limited: "its provider has had enough requests"
        case .invalid: "its answer names nobody who is offered here"
        case .breaker: "it failed so often that it is not asked for a while"
        }
    }
}
