// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import ChatFormats
import HostConfig
import HostCore
import HostSupport
import HostTestKit
import TestSupport
import Testing

private let stopped = TurnEnd.complete(finishReason: "stop", TokenUsage())

@Suite struct TurnTests {
    @Test func oneAgentAnswersWordByWord() throws {
        var rig = try TurnRig(CoreRig(["echo"]), "one two")
        #expect(try rig.read() == stopped)
        #expect(rig.sink.said == ["[echo]", "one ", "two"])
        #expect(rig.turn.agents == ["echo"])
    }

    @Test func twoAnswersComeInTheOrderOfTheRouteWithABlankLineBetween() throws {
        var rig = try TurnRig(CoreRig(["echo", "handle_fails", "echo"]), "hi")
        #expect(try rig.read() == stopped)
        #expect(rig.sink.content == "hi\n\n(handle_fails could not answer: the agent refused the request)\n\nhi")
        #expect(rig.sink.said.filter { $0.hasPrefix("[") } == ["[echo]", "[handle_fails]", "[echo-2]"])
    }

    @Test func whoSaysNothingLeavesNoTrace() throws {
        var rig = try TurnRig(CoreRig(["echo", "echo"]), "")
        #expect(try rig.read() == stopped)
        #expect(rig.sink.said.isEmpty)
    }

    @Test func aNoteIsNoTextToSetOff() throws {
        var rig = try TurnRig(CoreRig(["only_a_note", "echo"]), "hi")
        _ = try rig.read()
        #expect(rig.sink.said == ["[only_a_note]", "note: looking", "[echo]", "hi"])
    }

    @Test func whatAgentsSayTheyCostIsAddedUpAndBounded() throws {
        var rig = try TurnRig(CoreRig(["only_a_note", "only_a_note"]))
        guard case .complete(_, let usage) = try rig.read() else { throw TurnRig.UnexpectedEnd() }
        #expect(usage.prompt == 14)
        #expect(usage.completion == 1 << 40)
    }

    @Test func aCharacterThatWasCutArrivesWhole() throws {
        var rig = try TurnRig(CoreRig(["invalid_utf8"]))
        _ = try rig.read()
        #expect(rig.sink.said == ["[invalid_utf8]", "caf", "\u{E9} \u{FFFD}\u{FFFD}"])
    }

    @Test func theArgumentsOfToolCallsAreWholeCharactersAndCountThroughTheAnswer() throws {
        var rig = try TurnRig(CoreRig(["cuts_tool_calls", "cuts_tool_calls"]))
        _ = try rig.read()
        let calls = rig.sink.said.filter { $0.hasPrefix("tool") }
        let first = ["tool 0 call/call: caf", "tool 0 /: \u{E9}", "tool 0 /: !", "tool 0 /: \u{FFFD}"]
        #expect(calls == first + first.map { $0.replacing("tool 0", with: "tool 1") })
    }

    @Test func aTurnThatIsCancelledStopsItsAgents() throws {
        let core = try CoreRig(["waits_for_cancellation", "blocks"])
        var rig = try TurnRig(core)
        #expect(rig.turn.take(into: &rig.sink) == nil)
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
        #expect(!core.instances[0].waitUntilDestroyed(until: 0))
        rig.turn.cancel()
        #expect(core.instances[0].waitUntilDestroyed(until: .soon))
    }

    @Test func whoFindsTheAgentTakenIsToldToComeBack() throws {
        let core = try CoreRig(["blocks"]) { $0.maxConcurrency = 1 }
        let first = try TurnRig(core)
        var second = try TurnRig(core)
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
        var rig = try TurnRig(CoreRig([fixture]))
        rig.turn.expire(at: .max)
        let end = try rig.read()
        guard status > 0 else { return #expect(end == stopped) }
        guard case .failed(let error) = end else { throw TurnRig.UnexpectedEnd() }
        #expect((error.status, error.code) == (status, code))
    }

    @Test func oneThatIsTooSlowCostsItsOwnPartOnly() throws {
        var rig = try TurnRig(
            CoreRig(["blocks", "echo"]) { $0.timeoutMilliseconds = $0.id == "blocks" ? 1000 : 9000 },
            "hi"
        )
        let deadline = try #require(rig.turn.nextDeadline)
        #expect(rig.turn.take(into: &rig.sink) == nil)
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
        var rig = try TurnRig(core)
        let early = try #require(rig.turn.nextDeadline)
        rig.turn.expire(at: early)
        let late = try #require(rig.turn.nextDeadline)
        #expect(late == early + 8_000_000_000)
        rig.turn.expire(at: late)
        #expect(try rig.read() == stopped)
        #expect(rig.sink.content.hasSuffix(String(repeating: "token ", count: 20)))
        #expect(rig.turn.nextDeadline == nil)
    }

    @Test func whatWasSaidBeforeTheDeadlineStands() throws {
        var rig = try TurnRig(CoreRig(["waits_for_cancellation"]))
        rig.turn.expire(at: .max)
        guard case .failed = try rig.read() else { throw TurnRig.UnexpectedEnd() }
        #expect(rig.sink.content == "waiting")
    }

    @Test(arguments: [
        (CallOutcome.Failure.agent, 502), (.contract, 502), (.argument, 400), (.unsupported, 501), (.cancelled, 502),
        (.deadline, 504), (.limit, 429), (.denied, 502), (.upstream, 502),
    ])
    func everyFailureHasItsStatus(failure: CallOutcome.Failure, status: Int) {
        let outcome = CallOutcome(failure: failure, message: "said so")
        #expect(outcome.apiError(of: "weather", timeoutMilliseconds: 5)?.status == status)
    }

    @Test func anAgentsOwnWordsAndHintsReachTheClient() throws {
        var outcome = CallOutcome(failure: .upstream, message: "The forecast is closed.")
        outcome.httpStatus = 503
        outcome.errorCode = "closed"
        outcome.retryAfterMilliseconds = 1500
        let error = try #require(outcome.apiError(of: "weather", timeoutMilliseconds: 5))
        #expect((error.status, error.code, error.message) == (503, "closed", "The forecast is closed."))
        #expect(error.retryAfterMilliseconds == 1500)
    }
}
