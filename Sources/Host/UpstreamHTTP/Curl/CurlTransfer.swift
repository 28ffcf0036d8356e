// SPDX-License-Identifier: Apache-2.0

import CCurl
import HostSupport

/// One easy handle, from its options to its end.
///
/// Lives on the curl thread only.
///
/// It owns `easy` and the header list that `easy` reads. curl's callbacks find it by its address, which holds as long as
/// the loop keeps it; the loop takes `easy` out of the multi handle before it lets go.
@safe final class CurlTransfer {
    let id: CurlInbox.ExchangeID
    let easy: UnsafeMutableRawPointer
    private let request: CheckedRequest
    private let exchange: HTTPExchange
    private let inbox: CurlInbox
    private let alarm: CurlAlarm
    private var headerList: UnsafeMutablePointer<curl_slist>?
    private var state: TransferState

    /// nil if curl has no memory for it.
    init?(
        id: CurlInbox.ExchangeID,
        request: CheckedRequest,
        exchange: HTTPExchange,
        inbox: CurlInbox,
        alarm: CurlAlarm,
        limits: CurlTransport.Limits
    ) {
        guard let easy = unsafe curl_easy_init() else { return nil }
        self.id = id
        unsafe self.easy = easy
        self.request = request
        self.exchange = exchange
        self.inbox = inbox
        self.alarm = alarm
        self.state = TransferState(peer: request.url.authority, limits: request.limits, startedAt: .now)
        for line in request.headerLines {
            guard let longer = unsafe curl_slist_append(headerList, line) else { return nil }
            unsafe headerList = longer
        }
        guard prepare(limits) else { return nil }
        alarm.ring(by: state.deadline)
    }

    deinit {
        unsafe curl_easy_cleanup(easy)
        unsafe curl_slist_free_all(headerList)
    }

    private func prepare(_ limits: CurlTransport.Limits) -> Bool {
        var options = unsafe CurlOptions(easy)
        options.setPolicy(for: request, under: limits)
        unsafe options.setMessage(request, headers: headerList)
        unsafe options.setCallbacks(Unmanaged.passUnretained(self).toOpaque())
        return options.areAllSet
    }

    /// The transfer that curl was given `address` of.
    static func at(_ address: UnsafeMutableRawPointer?) -> CurlTransfer {
        guard let address = unsafe address else { preconditionFailure("curl lost the address of a transfer") }
        return unsafe Unmanaged<CurlTransfer>.fromOpaque(address).takeUnretainedValue()
    }
}

// MARK: - For the loop

extension CurlTransfer {
    var mayShareConnection: Bool { request.url.isSecure }

    func finish(_ failure: HTTPFailure?) { exchange.finish(throwing: failure) }

    func failure(for result: CURLcode) -> HTTPFailure? {
        state.end(HTTPFailure(result, peer: request.url.authority), at: .now)
    }

    /// The failure that is due; otherwise sets the alarm for the next look.
    func expire(at now: ContinuousClock.Instant) -> HTTPFailure? {
        let uploaded = unsafe ccurl_get_size(easy, CURLINFO_SIZE_UPLOAD_T)
        if let failure = state.expire(at: now, uploaded: uploaded) { return failure }
        alarm.ring(by: state.deadline)
        return nil
    }

    func resume() {
        guard state.resume(at: .now) else { return }
        alarm.ring(by: state.deadline)
        unsafe curl_easy_pause(easy, ccurl_pause_nothing)  // hands over what it kept, from within this call
    }
}

// MARK: - For curl's callbacks

extension CurlTransfer {
    func mayConnect(to address: IPAddress?) -> Bool {
        switch request.reach {
        case .anyAddress: return true
        case .publicAddresses:
            if let address, address.isPublic { return true }
            state.denyAddress()
            return false
        }
    }

    func connected() {
        state.connect(at: .now)
        alarm.ring(by: state.deadline)
    }

    /// False breaks the transfer off.
    func receive(headerLine: UnsafeRawBufferPointer) -> Bool {
        switch unsafe state.receive(headerLine: headerLine, at: .now) {
        case .more: return true
        case .head(let part): return exchange.send(part, cost: ResponseHead.maxBytes) != .closed
        case .abort: return false
        }
    }

    func receive(body: UnsafeRawBufferPointer) -> TransferState.BodyVerdict {
        let verdict = state.receive(bodyBytes: body.count, at: .now) {
            unsafe exchange.send(.body([UInt8](body)), cost: body.count)
        }
        if verdict == .pause { exchange.onWritable { [inbox, id] in inbox.post(.resume(id)) } }
        return verdict
    }
}
