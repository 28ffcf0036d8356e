// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import ChatFormats
import HostAnswers
import HostConfig
import HostCore
import HostSupport
import HostTestKit
import TestSupport
import Testing

private let stopped = TurnEnd.complete(finishReason: "stop", Usage())

@Suite struct TurnTests {
    @Test func oneAgentAnswersWordByWord() throws {
        let rig = try TurnRig(CoreRig(["echo"]), "one two")
        #expect(try rig.read() == stopped)
        #expect(rig.sink.said == ["[echo]", "one ", "two"])
        #expect(rig.turn.agents == ["echo"])
    }

    @Test func twoAnswersComeInTheOrderOfTheRouteWithABlankLineBetween() throws {
        let rig = try TurnRig(CoreRig(["echo", "handle_fails", "echo"]), "hi")
        #expect(try rig.read() == stopped)
        #expect(rig.sink.content == "hi\n\n(handle_fails could not answer: the agent refused the request)\n\nhi")
        #expect(rig.sink.said.filter { $0.hasPrefix("[") } == ["[echo]", "[handle_fails]", "[echo-2]"])
    }

    @Test func whoSaysNothingLeavesNoTrace() throws {
        let rig = try TurnRig(CoreRig(["echo", "echo"]), "")
        #expect(try rig.read() == stopped)
        #expect(rig.sink.said.isEmpty)
    }

    @Test func aNoteIsNoTextToSetOff() throws {
        let rig = try TurnRig(CoreRig(["only_a_note", "echo"]), "hi")
        _ = try rig.read()
        #expect(rig.sink.said == ["[only_a_note]", "note: looking", "[echo]", "hi"])
    }

    @Test func whatAgentsSayTheyCostIsAddedUpAndBounded() throws {
        let rig = try TurnRig(CoreRig(["only_a_note", "only_a_note"]))
        guard case .complete(_, let usage) = try rig.read() else { throw TurnRig.UnexpectedEnd() }
        #expect(usage.promptTokens == 14)
        #expect(usage.completionTokens == 1 << 40)
    }

    @Test func aCharacterThatWasCutArrivesWhole() throws {
        let rig = try TurnRig(CoreRig(["invalid_utf8"]))
        _ = try rig.read()
        #expect(rig.sink.said == ["[invalid_utf8]", "caf", "\u{E9} \u{FFFD}\u{FFFD}"])
    }

    @Test func theArgumentsOfToolCallsAreWholeCharactersAndCountThroughTheAnswer() throws {
        let rig = try TurnRig(CoreRig(["cuts_tool_calls", "cuts_tool_calls"]))
        _ = try rig.read()
        let calls = rig.sink.said.filter { $0.hasPrefix("tool") }
        let first = ["tool 0 call/call: caf", "tool 0 /: \u{E9}", "tool 0 /: !", "tool 0 /: \u{FFFD}"]
        #expect(calls == first + first.map { $0.replacing("tool 0", with: "tool 1") })
    }

    @Test func aTurnThatIsCancelledStopsItsAgents() throws {
        let core = try CoreRig(["waits_for_cancellation", "blocks"])
        let rig = try TurnRig(core)
        #expect(rig.look() == nil)
        #expect(rig.sink.content == "waiting")
        rig.turn.cancel()
        rig.turn.cancel()
        core.publishNothing()
        for instance in core.instances { #expect(instance.waitUntilDestroyed(until: .soon)) }
    }

    @Test func aGenerationStaysUntilItsLastTurnIsOver() throws {
        let core = try CoreRig(["blocks"])
        let rig = try TurnRig(core)
        core.publishNothing()
        #expect(core.instances[0].inFlight == 1)
        #expect(!core.instances[0].waitUntilDestroyed(until: .now()))
        rig.turn.cancel()
        #expect(core.instances[0].waitUntilDestroyed(until: .soon))
    }

    @Test func whoFindsTheAgentTakenIsToldToComeBack() throws {
        let core = try CoreRig(["blocks"]) { $0.maxConcurrency = 1 }
        let first = try TurnRig(core)
        let second = try TurnRig(core)
        #expect(try second.read() == .failed(.overloaded))
        first.turn.cancel()
    }
}

@Suite struct TurnFailureTests {
    @Test(arguments: [
        ("handle_fails", 502, "agent_error"), ("finishes_twice", 0, ""),
        ("waits_for_cancellation", 504, "agent_timeout"),
    ])
    func theFailureOfTheOnlyAgentIsTheTurns(fixture: String, status: Int, code: String) throws {
        let rig = try TurnRig(CoreRig([fixture]))
        rig.turn.expire(at: .never)
        let end = try rig.read()
        guard status > 0 else { return #expect(end == stopped) }
        guard case .failed(let error) = end else { throw TurnRig.UnexpectedEnd() }
        #expect((error.status, error.code) == (status, code))
    }

    @Test func oneThatIsTooSlowCostsItsOwnPartOnly() throws {
        let rig = try TurnRig(
            CoreRig(["blocks", "echo"]) { $0.timeoutMilliseconds = $0.id == "blocks" ? 1000 : 9000 },
            "hi"
        )
        let deadline = try #require(rig.turn.deadline)
        #expect(rig.look() == nil)
        rig.turn.expire(at: deadline)
        #expect(try rig.read() == stopped)
        #expect(
            rig.sink.content == "(blocks could not answer: The agent `blocks` did not finish within 1000 ms.)\n\nhi"
        )
    }

    @Test func whoFinishedInTimeButWaitsForTheirTurnIsNotTooSlow() throws {
        let core = try CoreRig(["waits_for_cancellation", "burst"]) {
            $0.timeoutMilliseconds = $0.id == "burst" ? 1000 : 9000
        }
        let rig = try TurnRig(core)
        let early = try #require(rig.turn.deadline)
        rig.turn.expire(at: early)
        let late = try #require(rig.turn.deadline)
        #expect(late == early + .seconds(8))
        rig.turn.expire(at: late)
        #expect(try rig.read() == stopped)
        #expect(rig.sink.content.hasSuffix(String(repeating: "token ", count: 20)))
        #expect(rig.turn.deadline == nil)
    }

    @Test func whatWasSaidBeforeTheDeadlineStands() throws {
        let rig = try TurnRig(CoreRig(["waits_for_cancellation"]))
        rig.turn.expire(at: .never)
        guard case .failed = try rig.read() else { throw TurnRig.UnexpectedEnd() }
        #expect(rig.sink.content == "waiting")
    }

    @Test(arguments: [
        (AnswerFailure.Kind.agent, 502), (.contract, 502), (.invalidRequest, 400), (.unsupported, 501),
        (.cancelled, 502), (.deadline, 504), (.rateLimited, 429), (.denied, 502), (.upstream, 502),
    ])
    func everyFailureHasItsStatus(kind: AnswerFailure.Kind, status: Int) {
        let failure = AnswerFailure(kind, "said so", by: .agent)
        #expect(APIError(failure.attributed(to: "weather", timeoutMilliseconds: 5)).status == status)
    }

    @Test func anAgentsOwnWordsAndHintsReachTheClient() throws {
        let failure = AnswerFailure(
            .upstream,
            "The forecast is closed.",
            by: .agent,
            code: "closed",
            status: 503,
            retryAfterMilliseconds: 1500
        )
        let error = APIError(failure.attributed(to: "weather", timeoutMilliseconds: 5))
        #expect((error.status, error.code, error.message) == (503, "closed", "The forecast is closed."))
        #expect(error.retryAfterMilliseconds == 1500)
    }
}
