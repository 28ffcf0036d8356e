// SPDX-License-Identifier: Apache-2.0

package import AgentRuntime
package import ChatFormats
import HostSupport
import ModelGateway
package import UpstreamHTTP

/// Gives agents the host's HTTP transport and its models, in the events that `AgentRuntime` speaks.
package struct GatewayServices: AgentServices {
    private let transport: any HTTPTransport
    private let model: (any ChatModel)?

    package init(transport: any HTTPTransport, model: (any ChatModel)?) {
        self.transport = transport
        self.model = model
    }

    package var hasModel: Bool { model != nil }

    package func fetch(_ request: ServiceHTTPRequest, for agentID: String) -> any EventSource {
        var outgoing = HTTPRequest(url: request.url)
        outgoing.method = request.method
        outgoing.headers = request.headers.map { HTTPField($0.name, $0.value) }
        outgoing.body = request.body
        outgoing.reach = request.mayReachPrivateAddresses ? .anyAddress : .publicAddresses
        if let timeout = request.timeoutMilliseconds { outgoing.totalTimeoutMilliseconds = timeout }
        if let limit = request.maxResponseBytes { outgoing.maxResponseBytes = limit }
        return MappedSource(transport.start(outgoing), event: AgentEvent.init, failure: ServiceFailure.init)
    }

    package func chat(_ body: [UInt8], timeoutMilliseconds: Int?, for caller: ServiceCaller) -> any EventSource {
        guard let model else { preconditionFailure("without a model, agents have no `agent.llm/1`") }
        let call = ModelCall(body, timeoutMilliseconds: timeoutMilliseconds, for: ModelCall.Caller(caller))
        let stream = model.complete(call)
        return MappedSource(stream, event: AgentEvent.init, failure: ServiceFailure.init)
    }

    package func ask(
        _ url: String,
        _ request: ForwardedRequest,
        for agentID: String,
        report: @escaping @Sendable (String) -> Void
    ) -> any EventSource {
        ServiceAnswer(of: transport.start(request.http(to: url)), from: agentID, report: report)
    }
}

/// A bounded stream of one of the host's modules, as a source of agent events.
private final class MappedSource<Element: Sendable, Failure: Error>: EventSource {
    private let stream: BoundedStream<Element, Failure>
    /// nil: an element of which agents have no event.
    private let event: @Sendable (Element) -> AgentEvent?
    private let failure: @Sendable (Failure) -> ServiceFailure

    init(
        _ stream: BoundedStream<Element, Failure>,
        event: @escaping @Sendable (Element) -> AgentEvent?,
        failure: @escaping @Sendable (Failure) -> ServiceFailure
    ) {
        self.stream = stream
        self.event = event
        self.failure = failure
    }

    deinit { stream.close() }

    func next() -> EventPull {
        while true {
            switch stream.next() {
            case .element(let element): if let event = event(element) { return .event(event) }
            case .pending: return .pending
            case .ended(let error): return .ended(error.map(failure))
            }
        }
    }

    func onReady(_ waker: @escaping @Sendable () -> Void) { stream.onReady(waker) }

    func close() { stream.close() }
}

// MARK: - Translations

extension ModelCall.Caller {
    fileprivate init(_ caller: ServiceCaller) {
        self.init(agent: caller.agentID, client: caller.origin?.client)
        authorization = caller.origin?.authorization
        requestID = caller.origin?.requestID ?? ""
        traceparent = caller.origin?.traceparent ?? ""
    }
}

extension AgentEvent {
    fileprivate init?(_ part: HTTPPart) {
        switch part {
        case .head(let status, let headers):
            self = .headers(status: status, fields: headers.map { Field($0.name, $0.value) })
        case .body(let bytes): self = .body(bytes)
        }
    }

    init?(_ event: ChatEvent) {
        switch event {
        case .text(let text): self = .text(text)
        case .reasoning(let text): self = .reasoning(text)
        case .toolCall(let index, let id, let name, let arguments):
            self = .toolCall(index: index, id: id, name: name, arguments: arguments)
        case .usage(let usage): self = .usage(tokensIn: usage.promptTokens, tokensOut: usage.completionTokens)
        case .finish(let reason): self = .finish(reason: reason)
        case .model, .reasoningSignature: return nil
        }
    }
}

extension ServiceFailure {
    fileprivate init(_ failure: HTTPFailure) {
        let kind: CallOutcome.Failure =
            switch failure.kind {
            case .invalidRequest: .argument
            case .addressDenied: .denied
            case .cancelled: .cancelled
            case .responseTooLarge: .limit
            case .resolve, .connect, .tls, .timeout, .broken: .upstream
            }
        self.init(kind, failure.message)
    }

    fileprivate init(_ failure: ChatFailure) {
        let kind: CallOutcome.Failure =
            switch failure.kind {
            case .invalidRequest, .unknownModel: .argument
            case .denied: .denied
            case .rateLimited, .quotaExhausted: .limit
            case .cancelled: .cancelled
            case .overloaded, .timeout, .upstream: .upstream
            }
        self.init(kind, failure.message)
        retryAfterMilliseconds = failure.retryAfterMilliseconds ?? 0
        // Who relays the stream has nothing to add: the client reads what the gateway would have told it.
        let told = APIError(failure)
        code = told.code ?? ""
        httpStatus = told.status
    }
}
