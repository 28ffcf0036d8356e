// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostSupport
import ModelGateway

/// The answer of a model, taken as fast as the client reads it: no thread and no task waits for either of them.
final class ModelSource: AnswerSource {
    private let stream: ChatStream
    private let wake: @Sendable () -> Void
    /// Who answers, as `provider/model`.
    private var model: String?

    init(_ stream: ChatStream, wake: @escaping @Sendable () -> Void) {
        self.stream = stream
        self.wake = wake
    }

    var agents: [String] { [] }
    /// The gateway watches the time of its providers.
    var nextDeadline: UInt64? { nil }

    func settle() -> Bool { true }

    func take(into writer: any AnswerWriter) -> AnswerEnd? {
        // A model that is faster than the client may not keep the event loop for itself.
        for _ in 0..<256 where !writer.isTooLarge {
            switch stream.next() as ChatStream.Next {
            case .element(let event):
                if case .model(let name) = event { model = name }
                writer.add(event)
            case .pending:
                stream.onReady(wake)
                return nil
            case .ended(let failure):
                return AnswerEnd(failure)
            }
        }
        wake()
        return nil
    }

    func expire(at now: UInt64) {}
    func cancel() { stream.close() }

    func describe(in context: inout ResponseContext) {
        // A name may come from the client.
        guard let model, model.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else { return }
        context.model = model
    }
}

/// An answer of a provider that passes as it is: the bytes of a body.
final class BodySource: AnswerSource {
    private let stream: BoundedStream<[UInt8], ChatFailure>
    private let wake: @Sendable () -> Void

    init(_ stream: BoundedStream<[UInt8], ChatFailure>, wake: @escaping @Sendable () -> Void) {
        self.stream = stream
        self.wake = wake
    }

    var agents: [String] { [] }
    var nextDeadline: UInt64? { nil }

    func settle() -> Bool { true }

    func take(into writer: any AnswerWriter) -> AnswerEnd? {
        while !writer.isTooLarge {
            switch stream.next() as BoundedStream<[UInt8], ChatFailure>.Next {
            case .element(let bytes): writer.add(.text(bytes))
            case .pending:
                stream.onReady(wake)
                return nil
            case .ended(let failure):
                return AnswerEnd(failure)
            }
        }
        return nil
    }

    func expire(at now: UInt64) {}
    func cancel() { stream.close() }
    func describe(in context: inout ResponseContext) {}
}

extension AnswerEnd {
    fileprivate init(_ failure: ChatFailure?) { self = failure.map { .failed(APIError($0)) } ?? .complete }
}

/// Gathers a body that passes as it is.
final class VerbatimWriter: AnswerWriter {
    private static let bytesLimit = 32 << 20

    private var body: [UInt8] = []
    private var isWhole = false

    var isStream: Bool { false }
    var hasBegun: Bool { !body.isEmpty }
    private(set) var isTooLarge = false

    func begin(agent: String) {}

    func add(_ event: ChatEvent) {
        guard case .text(let bytes) = event, !isTooLarge else { return }
        isTooLarge = body.count + bytes.count > Self.bytesLimit
        if !isTooLarge { body += bytes }
    }

    func ping() {}
    func finish() { isWhole = true }
    func fail(_ error: APIError) {}
    func takeOutput() -> [UInt8] { isWhole ? body : [] }
}
