// SPDX-License-Identifier: Apache-2.0

package import HostAnswers
package import HostJSON
import Synchronization

/// A model that says what the test says, when the test says it.
package final class ScriptedModel: ChatModel {
    /// A call that was made: what was asked, and the stream that waits for the answer.
    package struct Call: Sendable {
        package let call: ModelCall
        package let stream: AnswerBuffer

        fileprivate init(_ call: ModelCall) {
            self.call = call
            var limits = AnswerLimits()
            limits.events = 64
            limits.bytes = 1 << 20
            stream = AnswerBuffer(limits: limits)
        }

        /// Whoever asked lost interest before the end.
        package var isClosed: Bool { stream.isCancelled }

        package func answer(_ text: String, finish reason: String = "stop") {
            _ = stream.send(.text(text))
            _ = stream.send(.finish(reason: reason))
            stream.finish()
        }

        package func fail(_ kind: AnswerFailure.Kind, _ message: String = "no") {
            stream.finish(.failed(AnswerFailure(kind, message)))
        }

        /// The messages of the body.
        package var prompt: [JSONValue] {
            (try? JSONDocument(parsing: call.body).root["messages"]).map { Array($0.elements) } ?? []
        }
    }

    private let made = Mutex<[Call]>([])
    private let script: @Sendable (Call) -> Void

    /// - Parameter script: what happens at each call, at once; nothing, unless given.
    package init(_ script: @escaping @Sendable (Call) -> Void = { _ in }) { self.script = script }

    package convenience init(answering text: String) { self.init { $0.answer(text) } }

    package var calls: [Call] { made.withLock { $0 } }

    package func complete(_ call: ModelCall) -> any AnswerSource & Sendable {
        let call = Call(call)
        made.withLock { $0.append(call) }
        script(call)
        return call.stream
    }
}
