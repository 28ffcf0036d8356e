// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import HostConfig
import HostSupport
import TestSupport
import Testing

/// The host's services as a plugin in C uses them.
@Suite struct ServiceTests {
    private static let page: [EventPull] = [
        .event(.headers(status: 200, fields: [.init("content-type", "text/plain"), .init("empty", "")])),
        .event(.body(Array("first".utf8))), .event(.body([])), .event(.body(Array("last".utf8))),
    ]

    private func fetch(
        _ pulls: [EventPull],
        _ adjust: (inout AgentConfig) -> Void = { _ in }
    ) throws -> (Answer, ScriptedServices) {
        let services = ScriptedServices([ScriptedSource(pulls)])
        let rig = try CallRig("fetches", services: services, adjust)
        let answer = try rig.answer(to: "http://weather.test/now")
        try rig.retire()
        return (answer, services)
    }

    @Test func anAnswerIsReadWithItsStatusItsFieldsAndItsBody() throws {
        let (answer, services) = try fetch(Self.page + [.ended(nil)])
        #expect(answer.text == "200 content-type=text/plain empty=|first||last")
        #expect(answer.outcome == CallOutcome())
        #expect(services.fetches.map(\.url) == ["http://weather.test/now"])
        #expect(services.fetches.map(\.method) == ["GET"])
        #expect(services.fetches.map(\.mayReachPrivateAddresses) == [false])
    }

    @Test func aFailureBringsItsStatusAndItsText() throws {
        let (answer, _) = try fetch([.ended(ServiceFailure(.upstream, "weather.test closed early"))])
        #expect(answer.outcome.failure == .upstream)
        #expect(answer.outcome.message == "weather.test closed early")
    }

    @Test func aHostThatTheSettingsNameMayBeAnywhere() throws {
        let (_, services) = try fetch([.ended(nil)]) { $0.settings = #"{"url":"http:\/\/weather.test\/"}"# }
        #expect(services.fetches.map(\.mayReachPrivateAddresses) == [true])
    }

    @Test func aHostOutsideTheListIsNotAsked() throws {
        let (answer, services) = try fetch([.ended(nil)]) { $0.egress = ["elsewhere.test"] }
        #expect(answer.outcome.failure == .denied)
        #expect(services.fetches.isEmpty)
    }

    @Test(arguments: [(CancelReason.cancelled, CallOutcome.Failure.cancelled), (.deadline, .deadline)])
    func cancellingACallClosesItsStreams(reason: CancelReason, failure: CallOutcome.Failure) throws {
        let source = ScriptedSource()
        let rig = try CallRig("fetches", services: ScriptedServices([source]))
        let asked = try rig.ask("http://weather.test/")
        source.send(.event(.body(Array("begun".utf8))))
        var answer = Answer()
        while answer.text != "|begun" { answer.add(asked.call.take().emission) }
        asked.call.cancel(reason)
        answer.outcome = try asked.read().outcome
        #expect(answer.outcome.failure == failure)
        #expect(source.isClosed)
        asked.call.release()
        try rig.retire()
    }

    @Test func aWakerIsNotForgottenWhileItsThreadWaits() throws {
        let source = ScriptedSource()
        let rig = try CallRig("waits_twice", services: ScriptedServices([source]))
        let asked = try rig.ask()
        for _ in 0..<2 { try #require(source.awaited.wait(until: .soon)) }
        source.send(.event(.body([1])))
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
