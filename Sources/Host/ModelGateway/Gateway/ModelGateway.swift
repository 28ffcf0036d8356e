// SPDX-License-Identifier: Apache-2.0

package import ChatWire
package import HostConfig
import HostStreams

/// Completes chats with whichever configured provider has the model.
package final class ModelGateway: ChatModel {
    package struct Limits: Sendable {
        /// How long a provider may be silent; reasoning models think for a while.
        package var idleTimeoutMilliseconds = 120_000
        package var maxResponseBytes = 64 << 20
        /// What one completion may hold back for its reader.
        package var bufferedEvents = 256
        package var bufferedBytes = 256 << 10

        package init() {}
    }

    package let catalog: ModelCatalog
    private let transport: any HTTPTransport
    private let limits: Limits
    private let report: @Sendable (_ model: String, _ problem: String) -> Void

    /// - Parameter report: receives every failure of a provider in words for the operator, who may know where it is.
    package init(
        providers: [ModelProviderConfig],
        aliases: [String: String] = [:],
        transport: any HTTPTransport,
        limits: Limits = Limits(),
        report: @escaping @Sendable (_ model: String, _ problem: String) -> Void = { _, _ in }
    ) {
        self.catalog = ModelCatalog(providers: providers, aliases: aliases)
        self.transport = transport
        self.limits = limits
        self.report = report
    }
}

extension ModelGateway {
    package func complete(_ call: ModelCall) -> ChatStream {
        do throws(ChatFailure) {
            return try start(call)
        } catch {
            let stream = ChatStream(elementLimit: 1, costLimit: 1)
            stream.finish(throwing: error)
            return stream
        }
    }

    private func start(_ call: ModelCall) throws(ChatFailure) -> ChatStream {
        let document = try Self.parse(call.body)
        let target = try catalog.resolve(document.root["model"]?.string)
        var upstream = try target.provider.speaks.call(to: target, body: document)
        upstream.request.reach = .anyAddress  // the operator named it
        upstream.request.totalTimeoutMilliseconds = call.timeoutMilliseconds
        upstream.request.idleTimeoutMilliseconds = limits.idleTimeoutMilliseconds
        upstream.request.maxResponseBytes = limits.maxResponseBytes
        return relay(transport.start(upstream.request), as: target.name, reader: upstream.reader)
    }

    private func relay(_ exchange: HTTPExchange, as name: String, reader: any AnswerReader) -> ChatStream {
        let stream = ChatStream(
            elementLimit: limits.bufferedEvents,
            costLimit: limits.bufferedBytes,
            onClose: { exchange.close() }
        )
        let completion = Completion(of: exchange, into: stream, reader: reader) { [report] in report(name, $0) }
        completion.advance()
        return stream
    }

    private static func parse(_ body: [UInt8]) throws(ChatFailure) -> JSONDocument {
        guard let document = try? JSONDocument(parsing: body), document.root.kind == .object else {
            throw ChatFailure(.invalidRequest, "the chat body is not a JSON object")
        }
        return document
    }
}
