// SPDX-License-Identifier: Apache-2.0

import HostSupport
import TestSupport
import Testing
import UpstreamHTTP
import UpstreamTestKit

/// Back-pressure, cancellation and shut-down.
@Suite(.timeLimit(.minutes(10)))
struct CurlTransportFlow {
    @Test func aReaderThatStopsHoldsTheServerBackAndLosesNothing() async throws {
        let total = 32 << 20
        let sent = Counter()
        let (stalls, stalled) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let server = LoopbackServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: \(total)\r\n\r\n")
            for start in stride(from: 0, to: total, by: blockSize) {
                let block = [UInt8](repeating: expectedByte(at: start), count: blockSize)
                guard connection.send(block, onStall: { stalled.yield() }) else { return }
                sent.add(block.count)
            }
        }
        try await withTransport { transport in
            let exchange = transport.start(localRequest(server.url()) { $0.maxResponseBytes = total })
            for await _ in stalls { break }
            #expect(sent.value < total)
            var received = 0
            while let part = try await exchange.next() {
                guard case .body(let bytes) = part else { continue }
                #expect(bytes.first == expectedByte(at: received))
                received += bytes.count
                #expect(bytes.last == expectedByte(at: received - 1))
            }
            #expect(received == total)
        }
    }

    @Test func withoutTLSARequestDoesNotWaitForTheAnswerOfAnother() async throws {
        let server = LoopbackServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.send("HTTP/1.1 200 OK\r\n\r\nsun")
            connection.waitForClose()
        }
        try await withTransport { transport in
            let exchanges = (0..<3).map { _ in transport.start(localRequest(server.url())) }
            for exchange in exchanges {
                let head = try await exchange.next()
                #expect(head == .head(status: 200, headers: []))
            }
            for exchange in exchanges { exchange.close() }
        }
    }

    @Test func closingTheStreamClosesTheConnection() async throws {
        let (closes, closed) = AsyncStream.makeStream(of: Void.self)
        let server = LoopbackServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.send("HTTP/1.1 200 OK\r\n\r\nsun")
            connection.waitForClose()
            closed.yield()
        }
        try await withTransport { transport in
            let exchange = transport.start(localRequest(server.url()))
            let head = try await exchange.next()
            #expect(head == .head(status: 200, headers: []))
            exchange.close()
            for await _ in closes { break }
        }
    }

    @Test func closingAStreamThatIsPausedClosesTheConnection() async throws {
        let (closes, closed) = AsyncStream.makeStream(of: Void.self)
        let (stalls, stalled) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let server = LoopbackServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.send("HTTP/1.1 200 OK\r\n\r\n")
            while connection.send([UInt8](repeating: 0, count: 64 << 10), onStall: { stalled.yield() }) {}
            closed.yield()
        }
        try await withTransport { transport in
            let exchange = transport.start(localRequest(server.url()) { $0.maxResponseBytes = .max })
            for await _ in stalls { break }
            exchange.close()
            for await _ in closes { break }
        }
    }

    @Test func shutDownEndsEveryExchangeAndRefusesNewOnes() async throws {
        let server = LoopbackServer { $0.waitForClose() }
        let transport = CurlTransport()
        let exchanges = (0..<20).map { _ in transport.start(localRequest(server.url())) }
        transport.shutdown()
        for exchange in exchanges { #expect(await exchange.failure()?.kind == .cancelled) }
        #expect(await transport.start(localRequest(server.url())).failure()?.kind == .cancelled)
        transport.shutdown()
    }

    @Test func aTransportThatWasNeverUsedShutsDown() async {
        let transport = CurlTransport()
        transport.shutdown()
        #expect(await transport.start(localRequest("http://127.0.0.1/")).failure()?.kind == .cancelled)
    }

    @Test func lettingGoOfATransportEndsItsExchanges() async throws {
        let server = LoopbackServer { $0.waitForClose() }
        let exchange = CurlTransport().start(localRequest(server.url()))
        #expect(await exchange.failure()?.kind == .cancelled)
    }
}

/// What the big answer consists of: blocks of one byte each, and the next block has the next byte.
private let blockSize = 64 << 10
private func expectedByte(at offset: Int) -> UInt8 { UInt8(truncatingIfNeeded: offset / blockSize) }
