// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import AgentRuntime
import ChatFormats
import HostAnswers
import HostConfig
import HostCore
import HostJSON
import HostSupport
import HostTestKit
import Testing

private let stopped = TurnEnd.complete(finishReason: "stop", Usage())

/// Agents that answer one after the other.
@Suite struct ChainTests {
    private func chain(_ fixtures: [String], _ adjust: (inout AgentConfig) -> Void = { _ in }) throws -> CoreRig {
        try CoreRig(fixtures, orchestration: .chain, adjust)
    }

    @Test func eachSeesTheAnswersBeforeItsOwn() throws {
        let rig = try TurnRig(chain(["echo", "burst", "tells_messages"]), #"say \"hi\""#)
        #expect(try rig.read() == stopped)
        let told = rig.sink.content.components(separatedBy: "\n\n").dropFirst(2).joined(separator: "\n\n")
        let lines = told.split(separator: "\n")
        let burst = String(repeating: "token ", count: 20)
        #expect(
            lines.dropLast().map(String.init) == [
                #"{"role":"assistant","name":"echo","content":"say \"hi\""} is echo: say "hi""#,
                #"{"role":"assistant","name":"burst","content":"\#(burst)"} is burst: \#(burst)"#,
                #"{"role":"user","content":"say \"hi\""} is : say "hi""#,
            ]
        )
        let body = try ChatRequest(parsing: Array((lines.last ?? "").utf8))
        #expect(body.messages.map(\.role) == [.assistant, .assistant, .user])
        #expect(body.messages.map(\.name) == ["echo", "burst", nil])
        #expect(body.messages.last?.content == #"say "hi""#)
    }

    @Test func theRestOfTheConversationStaysWhereItIs() throws {
        let core = try chain(["echo", "tells_messages"])
        let text = #"""
            {"messages": [{"role":"system","content":"ö"}, {"role":"user","content":"a"},
            {"role":"assistant","name":"x","content":"b"},{"role":"user", "content":"c"} ], "user":"me"}
            """#
        let request = try ChatRequest(parsing: Array(text.utf8))
        let rig = TurnRig(try core.chat.begin(request, .named("agents")))
        _ = try rig.read()
        let lines = rig.sink.content.split(separator: "\n").map(String.init)
        #expect(
            lines[1...5].map { $0.split(separator: " is ").last.map(String.init) } == [
                ": ö", ": a", "x: b", "echo: c", ": c",
            ]
        )
        #expect(
            rig.sink.content.contains(
                #""b"},{"role":"assistant","name":"echo","content":"c"},{"role":"user", "content":"c"} ]"#
            )
        )
    }

    @Test func theNextBeginsWhenTheOneBeforeHasEnded() throws {
        let core = try chain(["blocks", "echo"])
        let rig = try TurnRig(core)
        #expect(rig.look() == nil)
        #expect(core.instances.map(\.inFlight) == [1, 0])
        rig.turn.cancel()
    }

    @Test func eachHasItsOwnDeadline() throws {
        let core = try chain(["blocks", "echo"]) { $0.timeoutMilliseconds = $0.id == "blocks" ? 1_000 : 9_000 }
        let rig = try TurnRig(core, "hi")
        #expect(rig.look() == nil)
        rig.turn.expire(at: try #require(rig.turn.deadline))
        #expect(try rig.read() == stopped)
        #expect(rig.sink.content.hasPrefix("(blocks could not answer:"))
        #expect(rig.sink.content.hasSuffix("\n\nhi"))
    }

    @Test func oneThatFailsLeavesItsSentenceToTheNext() throws {
        let rig = try TurnRig(chain(["handle_fails", "tells_messages"]), "hi")
        #expect(try rig.read() == stopped)
        #expect(rig.sink.content.contains(#""name":"handle_fails","content":"(handle_fails could not answer"#))
    }

    @Test func oneAgentIsNoChain() throws {
        let rig = try TurnRig(chain(["tells_messages"]), "hi")
        #expect(try rig.read() == stopped)
        #expect(!rig.sink.content.contains("assistant"))
    }
}

/// Answers that a model makes one of.
@Suite struct SynthesisTests {
    @Test func theModelsAnswerStandsForAll() throws {
        let model = ScriptedModel()
        let core = try CoreRig(["echo", "burst"], mergedBy: model)
        let rig = try TurnRig(core, "a <b> c")
        while model.calls.isEmpty { #expect(rig.look() == nil) }
        #expect(rig.sink.content.isEmpty)
        let material = model.calls[0].prompt[1]["content"]?.string ?? ""
        #expect(material.contains(#"{"agent":"echo","text":"a \u003cb\u003e c"}"#))
        #expect(material.contains(#"{"agent":"burst","text":"token token"#))
        _ = model.calls[0].stream.send(.text("All "))
        #expect(rig.look() == nil)
        #expect(rig.sink.said == ["[echo,burst]", "All "])
        _ = model.calls[0].stream.send(.usage(Usage(promptTokens: 5, completionTokens: 2)))
        model.calls[0].answer("of it.", finish: "length")
        guard case .complete(let reason, let usage) = try rig.read() else { throw TurnRig.UnexpectedEnd() }
        #expect((reason, usage.promptTokens, usage.completionTokens) == ("length", 5, 2))
        #expect(rig.sink.content == "All of it.")
    }

    @Test(arguments: [AnswerFailure.Kind.upstream, .timeout])
    func whereItFailsTheAnswersStandAsTheyAre(kind: AnswerFailure.Kind) throws {
        let rig = try TurnRig(CoreRig(["echo", "echo"], mergedBy: ScriptedModel { $0.fail(kind) }), "hi")
        #expect(try rig.read() == stopped)
        #expect(rig.sink.said == ["[echo]", "hi", "[echo-1]", "\n\n", "hi"])
    }

    @Test func aModelThatSaysNothingIsAFailureToo() throws {
        let rig = try TurnRig(CoreRig(["echo", "echo"], mergedBy: ScriptedModel { $0.stream.finish() }), "hi")
        #expect(try rig.read() == stopped)
        #expect(rig.sink.content == "hi\n\nhi")
    }

    @Test func oneThatBreaksOffIsTold() throws {
        let model = ScriptedModel {
            _ = $0.stream.send(.text([65]))
            $0.fail(.upstream, "gone")
        }
        let rig = try TurnRig(CoreRig(["echo", "echo"], mergedBy: model), "hi")
        guard case .failed(let error) = try rig.read() else { throw TurnRig.UnexpectedEnd() }
        #expect(error.status == 502)
        #expect(rig.sink.content == "A")
    }

    @Test func oneThatIsTooSlowIsNotWaitedFor() throws {
        let model = ScriptedModel()
        let rig = try TurnRig(CoreRig(["echo", "echo"], mergedBy: model), "hi")
        while model.calls.isEmpty { _ = rig.look() }
        rig.turn.expire(at: try #require(rig.turn.deadline))
        #expect(rig.turn.deadline == nil)
        #expect(try rig.read() == stopped)
        #expect(rig.sink.content == "hi\n\nhi")
        #expect(model.calls[0].isClosed)
    }

    @Test func whoLeavesStopsTheModel() throws {
        let model = ScriptedModel()
        let rig = try TurnRig(CoreRig(["echo", "echo"], mergedBy: model), "hi")
        while model.calls.isEmpty { _ = rig.look() }
        rig.turn.cancel()
        #expect(model.calls[0].isClosed)
    }

    @Test func oneAnswerNeedsNoMerging() throws {
        let model = ScriptedModel()
        let alone = try TurnRig(CoreRig(["echo"], mergedBy: model), "hi")
        #expect(try alone.read() == stopped)
        let silent = try TurnRig(CoreRig(["echo", "only_a_note"], mergedBy: model), "hi")
        _ = try silent.read()
        #expect(silent.sink.content == "hi")
        #expect(model.calls.isEmpty)
    }

    @Test func aFastModelDoesNotKeepTheClientFromReading() throws {
        let model = ScriptedModel {
            for _ in 0..<64 { _ = $0.stream.send(.text([65])) }
            let stream = $0.stream
            @Sendable func refill() {
                while true {
                    switch stream.send(.text([65])) {
                    case .taken: continue
                    case .full: return stream.onRoom(refill)
                    case .closed: return
                    }
                }
            }
            refill()
        }
        let rig = try TurnRig(CoreRig(["echo", "echo"], mergedBy: model), "hi")
        while rig.sink.content.isEmpty { #expect(rig.look() == nil) }
        #expect(rig.sink.content.count <= 256)
        rig.turn.cancel()
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
