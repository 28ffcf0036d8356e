// SPDX-License-Identifier: Apache-2.0

package import ChatFormats
import HostAnswers
import HostCore

/// One request whose answer is under way: where it comes from, and in which form it goes out.
final class Exchange {
    let source: any ClientAnswer
    let request: Request
    private let form: AnswerForm
    /// nil as long as it is not known who answers.
    private var writer: (any AnswerWriter)?
    /// The status line is out: from now on a failure is an event in the stream.
    var headIsSent = false

    var isStream: Bool { form.isStream }

    init(_ source: any ClientAnswer, as form: AnswerForm, _ request: Request) {
        self.source = source
        self.form = form
        self.request = request
    }
}

/// What the client asked to get.
package struct AnswerForm {
    let isStream: Bool
    /// - Parameter agents: who gives the answer, where agents do.
    let writer: (_ agents: [String]) -> any AnswerWriter
}

extension AnswerForm {
    package init(
        _ head: AnswerHead,
        _ format: WireFormat,
        isStream: Bool,
        includeUsage: Bool = false,
        echo: ResponseEcho? = nil
    ) {
        self.isStream = isStream
        writer = { agents in
            var head = head
            if !agents.isEmpty { head.agents = agents.joined(separator: ",") }
            return format.writer(head, stream: isStream, includeUsage: includeUsage, echo: echo)
        }
    }

    /// A body that passes as it is.
    static var verbatim: AnswerForm { AnswerForm(isStream: false) { _ in VerbatimWriter() } }
}

extension Exchange {
    /// What a look at the source brought.
    enum Step {
        case nothing
        /// Send this; more will come.
        case send([UInt8])
        /// Send this; it is the end of the answer. `isClean`: the connection can serve another request.
        case sendLast([UInt8], isClean: Bool)
        /// Nothing was sent yet: answer with an error.
        case fail(APIError)
    }

    func step() -> Step {
        var batch = AnswerBatch()
        let end = source.take(into: &batch)
        guard source.isSettled else { return .nothing }
        let writer = writer ?? form.writer(source.agents)
        self.writer = writer
        writer.write(batch)
        if writer.isTooLarge { return fail(.answerTooLarge(isStream: isStream), writer) }
        switch end {
        case nil:
            guard writer.hasBegun else { return .nothing }
            let output = writer.takeOutput()
            return output.isEmpty ? .nothing : .send(output)
        case .complete:
            writer.finish()
            return .sendLast(writer.takeOutput(), isClean: true)
        case .failed(let failure):
            return fail(APIError(failure), writer)
        }
    }

    private func fail(_ error: APIError, _ writer: any AnswerWriter) -> Step {
        guard headIsSent || (isStream && writer.hasBegun) else { return .fail(error) }
        writer.fail(error)
        return .sendLast(writer.takeOutput(), isClean: false)
    }

    /// Something for a stream that has been silent; nil for an answer in one piece, which has to be waited for, and
    /// before it is known who answers, which the head tells.
    func heartbeat() -> [UInt8]? {
        guard isStream, let writer else { return nil }
        writer.ping()
        return writer.takeOutput()
    }
}

extension APIError {
    fileprivate static func answerTooLarge(isStream: Bool) -> APIError {
        APIError(
            status: 502,
            .agent,
            code: "answer_too_large",
            "The answer is too large to be sent\(isStream ? "." : " in one piece; ask for a stream.")"
        )
    }
}
