// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostSupport
import Synchronization

/// HTTP over libcurl: all exchanges share one thread, one cache of connections and one set of limits.
///
/// Nothing is started before the first request, so a host without upstreams pays nothing.
package final class CurlTransport: HTTPTransport {
    package struct Limits: Sendable {
        package var connections = 2048
        package var connectionsPerHost = 1024
        /// Connections kept alive for later requests.
        package var idleConnections = 256
        /// Exchanges under way, waiting for a connection or paused; more are refused.
        package var exchanges = 8192
        /// What one exchange may hold back for its reader.
        package var bufferedParts = 256
        package var bufferedBytes = 256 << 10
        /// `http_proxy`, `https_proxy` and `no_proxy`, as curl reads them; requests limited to public addresses go direct.
        package var usesEnvironmentProxy = true
        /// Certificates to trust, as PEM; nil takes the system's.
        package var certificateFile: String?

        package init() {}
    }

    private enum Thread {
        case unborn
        case running(pthread_t)
        case over
    }

    private let limits: Limits
    private let inbox = CurlInbox()
    private let thread = Mutex(Thread.unborn)
    private let lastID = Atomic<CurlInbox.ExchangeID>(0)

    package init(limits: Limits = Limits()) { self.limits = limits }

    deinit {
        // Not joined: the last owner may be a waker on the curl thread itself.
        if let running = stop() { pthread_detach(running) }
    }
}

extension CurlTransport {
    package func start(_ request: HTTPRequest) -> HTTPExchange {
        let id = lastID.wrappingAdd(1, ordering: .relaxed).newValue
        let exchange = HTTPExchange(
            elementLimit: limits.bufferedParts,
            costLimit: limits.bufferedBytes,
            onClose: { [inbox] in inbox.post(.cancel(id)) }
        )
        do throws(HTTPFailure) {
            let checked = try CheckedRequest(request)
            try ensureThread()
            inbox.post(.start(id, checked, exchange))
        } catch {
            exchange.finish(throwing: error)
        }
        return exchange
    }

    /// Ends every exchange as cancelled and returns once the thread is gone.
    ///
    /// Later requests fail. Not for wakers.
    package func shutdown() {
        guard let running = stop() else { return }
        precondition(pthread_equal(running, pthread_self()) == 0, "a waker cannot shut the transport down")
        pthread_join(running, nil)
    }
}

// MARK: - The thread

extension CurlTransport {
    private func ensureThread() throws(HTTPFailure) {
        try thread.withLock { thread throws(HTTPFailure) in
            switch thread {
            case .running: return
            case .over: throw HTTPFailure(.cancelled, "the host shuts down")
            case .unborn:
                guard let new = Self.spawn(inbox, limits) else {
                    throw HTTPFailure(.connect, "no thread can be started for HTTP")
                }
                thread = .running(new)
            }
        }
    }

    /// Tells the thread to stop; whoever gets it back has to join or detach it.
    private func stop() -> pthread_t? {
        thread.withLock { thread in
            defer { thread = .over }
            guard case .running(let running) = thread else { return nil }
            inbox.post(.stop)
            return running
        }
    }
}
