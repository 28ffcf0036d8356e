// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import HostAnswers
import HostConfig
import HostSupport
import TestSupport
import Testing
import UpstreamHTTP
import UpstreamTestKit

/// The host's services as a plugin in C uses them.
@Suite struct ServiceTests {
    private static let page: [ScriptedTransport.Step] = [
        .part(.head(status: 200, headers: [HTTPField("content-type", "text/plain"), HTTPField("empty", "")])),
        .part(.body(Array("first".utf8))), .part(.body([])), .part(.body(Array("last".utf8))),
    ]
    private static let url = "http://weather.test/now"

    private func fetch(
        _ steps: [ScriptedTransport.Step],
        _ adjust: (inout AgentConfig) -> Void = { _ in }
    ) throws -> (Answer, ScriptedTransport) {
        let transport = ScriptedTransport()
        transport.answer("GET", Self.url, with: steps)
        let rig = try CallRig("fetches", services: AgentServices(transport: transport), adjust)
        let answer = try rig.answer(to: Self.url)
        try rig.retire()
        return (answer, transport)
    }

    @Test func anAnswerIsReadWithItsStatusItsFieldsAndItsBody() throws {
        let (answer, transport) = try fetch(Self.page)
        #expect(answer.text == "200 content-type=text/plain empty=|first||last")
        #expect(answer.isWhole)
        #expect(transport.requests.map(\.url) == [Self.url])
        #expect(transport.requests.map(\.method) == ["GET"])
        #expect(transport.requests.map(\.reach) == [.publicAddresses])
    }

    @Test func aFailureBringsItsStatusAndItsText() throws {
        let (answer, _) = try fetch([.fail(HTTPFailure(.broken, "weather.test closed early"))])
        #expect(answer.failure?.kind == .upstream)
        #expect(answer.failure?.message == "weather.test closed early")
    }

    @Test func aHostThatTheSettingsNameMayBeAnywhere() throws {
        let (_, transport) = try fetch([]) { $0.settings = #"{"url":"http:\/\/weather.test\/"}"# }
        #expect(transport.requests.map(\.reach) == [.anyAddress])
    }

    @Test func aHostOutsideTheListIsNotAsked() throws {
        let (answer, transport) = try fetch([]) { $0.egress = ["elsewhere.test"] }
        #expect(answer.failure?.kind == .denied)
        #expect(transport.requests.isEmpty)
    }

    @Test(arguments: [(CancelReason.cancelled, AnswerFailure.Kind.cancelled), (.deadline, .deadline)])
    func cancellingACallClosesItsStreams(reason: CancelReason, failure: AnswerFailure.Kind) throws {
        let transport = ScriptedTransport()
        transport.answer("GET", Self.url, with: [.part(.body(Array("begun".utf8))), .hold])
        let rig = try CallRig("fetches", services: AgentServices(transport: transport))
        let asked = try rig.ask(Self.url)
        var text = ""
        while text != "|begun" { text += asked.look().text }
        asked.call.stop(reason)
        #expect(try asked.read().failure?.kind == failure)
        #expect(transport.cancelled == 1)
        asked.call.release()
        try rig.retire()
    }

    @Test func aWakerIsNotForgottenWhileItsThreadWaits() throws {
        let source = ScriptedSource()
        let rig = try CallRig("waits_twice", services: .scripted(ScriptedSources(source)))
        let asked = try rig.ask()
        for _ in 0..<2 { try #require(source.awaited.wait(until: .soon)) }
        source.send(.event(.text("x")))
        #expect(try asked.read().text == "read woken")
        asked.call.release()
        try rig.retire()
    }

    @Test func aStreamThatIsClosedOrWasNeverOpenMeetsNothing() throws {
        let rig = try CallRig("abuses_streams")
        #expect(try rig.answer().text == "abcdefg")
        #expect(rig.instance.contractViolations == [.unreadableServiceRequest: 2])
        #expect(rig.log.lines.contains("http://weather.test/"))
    }
}
