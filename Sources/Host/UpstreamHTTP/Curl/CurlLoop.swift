// SPDX-License-Identifier: Apache-2.0

import CCurl
import HostSupport

/// What the curl thread does: take commands, let curl work, report what ended, watch the clock, sleep.
///
/// Nothing in here is shared. Other threads post to the inbox; curl calls back only from within calls made here. The loop
/// owns `multi` from `init` to `deinit`, so no method can meet a handle that was freed.
@safe final class CurlLoop {
    private let inbox: CurlInbox
    private let limits: CurlTransport.Limits
    private let multi: UnsafeMutableRawPointer
    private let alarm = CurlAlarm()
    private var transfers: [CurlInbox.ExchangeID: CurlTransfer] = [:]
    /// How many of them may share a connection, over HTTP/2.
    private var sharing = 0 {
        didSet { hasShared = sharing > 1 || hasShared && sharing > 0 }
    }
    /// Whether two of them have overlapped; the last one may still suffer from it.
    private var hasShared = false
    private var hadNews = false

    init(inbox: CurlInbox, limits: CurlTransport.Limits) {
        precondition(ccurl_global_init() == CURLE_OK, "libcurl cannot be initialised")
        guard let multi = unsafe curl_multi_init() else { preconditionFailure("no memory for libcurl") }
        self.inbox = inbox
        self.limits = limits
        unsafe self.multi = multi
        unsafe ccurl_multi_set_long(multi, CURLMOPT_MAX_HOST_CONNECTIONS, limits.connectionsPerHost)
        unsafe ccurl_multi_set_long(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, limits.connections)
        unsafe ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, limits.idleConnections)
        unsafe inbox.wake(multi)
    }

    deinit {
        unsafe inbox.wake(nil)
        transfers = [:]
        unsafe curl_multi_cleanup(multi)
    }

    /// Returns after `stop`, when every exchange has ended.
    func run() {
        while obeyCommands() {
            var running: Int32 = 0
            unsafe curl_multi_perform(multi, &running)
            reportEnds()
            endOverdue()
            sleep()
        }
        for transfer in transfers.values {
            end(transfer, HTTPFailure(.cancelled, "the host shuts down"))
        }
    }

    /// Until a socket has news, somebody posts, or a deadline comes.
    ///
    /// libcurl 7.88 reads bytes of one HTTP/2 stream while it serves another one, and may not look at the first again
    /// before its socket has more: the transfer stalls. So after news it gets another turn, and never a long sleep.
    private func sleep() {
        var milliseconds = alarm.millisecondsLeft
        if hasShared { milliseconds = hadNews ? 0 : min(milliseconds, 20) }
        var sockets: Int32 = 0
        unsafe curl_multi_poll(multi, nil, 0, milliseconds, &sockets)
        hadNews = sockets > 0
    }

    private func end(_ transfer: CurlTransfer, _ failure: HTTPFailure?) {
        transfers[transfer.id] = nil
        if transfer.mayShareConnection { sharing -= 1 }
        unsafe curl_multi_remove_handle(multi, transfer.easy)
        transfer.finish(failure)
    }
}

// MARK: - Commands

extension CurlLoop {
    /// False after `stop`.
    private func obeyCommands() -> Bool {
        for command in inbox.takeAll() {
            switch command {
            case .start(let id, let request, let exchange): start(id, request, exchange)
            case .resume(let id): transfers[id]?.resume()
            case .cancel(let id): cancel(id)
            case .stop: return false
            }
        }
        return true
    }

    private func cancel(_ id: CurlInbox.ExchangeID) {
        guard let transfer = transfers[id] else { return }
        end(transfer, HTTPFailure(.cancelled, "the request was cancelled"))
    }

    private func start(_ id: CurlInbox.ExchangeID, _ request: CheckedRequest, _ exchange: HTTPExchange) {
        guard transfers.count < limits.exchanges else {
            let failure = HTTPFailure(.connect, "\(limits.exchanges) requests are under way already")
            return exchange.finish(throwing: failure)
        }
        guard
            let transfer = CurlTransfer(
                id: id,
                request: request,
                exchange: exchange,
                inbox: inbox,
                alarm: alarm,
                limits: limits
            ),
            unsafe curl_multi_add_handle(multi, transfer.easy) == CURLM_OK
        else {
            let failure = HTTPFailure(.connect, "no memory for a request to \(request.url.authority)")
            return exchange.finish(throwing: failure)
        }
        transfers[id] = transfer
        if transfer.mayShareConnection { sharing += 1 }
    }
}

// MARK: - Ends

extension CurlLoop {
    private func reportEnds() {
        var easy: UnsafeMutableRawPointer?
        var result = CURLE_OK
        while unsafe ccurl_multi_next_done(multi, &easy, &result) {
            guard let easy = unsafe easy else { continue }
            let transfer = unsafe CurlTransfer.at(ccurl_get_private(easy))
            end(transfer, transfer.failure(for: result))
        }
    }

    /// Looks at all transfers, but only when the earliest deadline has passed; most have moved theirs by then.
    private func endOverdue() {
        let now = ContinuousClock.now
        guard alarm.isDue(at: now) else { return }
        alarm.reset()
        for transfer in transfers.values {
            if let failure = transfer.expire(at: now) { end(transfer, failure) }
        }
    }
}
