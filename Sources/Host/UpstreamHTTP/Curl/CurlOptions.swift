// SPDX-License-Identifier: Apache-2.0

import CCurl
import Glibc
import HostSupport

/// Sets the options of an easy handle, and remembers whether one was refused.
///
/// Borrows the handle: the transfer that makes the options owns it, and drops them before it frees it.
@safe struct CurlOptions {
    private let easy: UnsafeMutableRawPointer
    private(set) var areAllSet = true

    init(_ easy: UnsafeMutableRawPointer) { unsafe self.easy = easy }

    private mutating func check(_ code: CURLcode) {
        if code != CURLE_OK { areAllSet = false }
    }

    private mutating func set(_ option: CURLoption, _ value: Int) { unsafe check(ccurl_set_long(easy, option, value)) }
    private mutating func set(_ option: CURLoption, _ value: String?) {
        unsafe check(ccurl_set_string(easy, option, value))
    }
}

// MARK: - How to connect

extension CurlOptions {
    mutating func setPolicy(for request: CheckedRequest, under limits: CurlTransport.Limits) {
        set(CURLOPT_PROTOCOLS_STR, "http,https")
        set(CURLOPT_FOLLOWLOCATION, 0)
        set(CURLOPT_NOSIGNAL, 1)
        // Without it, ending a transfer waits for its name look-up, and every other transfer with it.
        set(CURLOPT_QUICK_EXIT, 1)
        set(CURLOPT_TCP_NODELAY, 1)
        set(CURLOPT_TCP_KEEPALIVE, 1)
        setTrust(certificateFile: limits.certificateFile)
        set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        // A second request waits for the first one's connection, to share it over HTTP/2. Without TLS there is no
        // HTTP/2 here, and curl would wait until the first answer has ended.
        set(CURLOPT_PIPEWAIT, request.url.isSecure ? 1 : 0)
        // The loop watches the clock itself; this makes curl try a name's next address in time.
        set(CURLOPT_CONNECTTIMEOUT_MS, max(1, request.limits.connect.inMilliseconds))
        // Behind a proxy the address that is reached is out of sight: who may reach public ones only goes direct.
        if !limits.usesEnvironmentProxy || request.reach == .publicAddresses { set(CURLOPT_PROXY, "") }
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    }

    private mutating func setTrust(certificateFile: String?) {
        set(CURLOPT_SSL_VERIFYPEER, 1)
        set(CURLOPT_SSL_VERIFYHOST, 2)
        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        if let certificateFile { set(CURLOPT_CAINFO, certificateFile) }
        // curl keeps parsed certificates only if they come from a file alone. Otherwise it reads all of them again for
        // every connection: 80 ms were measured, in which no other transfer moves.
        if unsafe certificateFile != nil || ccurl_certificate_file() != nil { set(CURLOPT_CAPATH, nil) }
    }
}

// MARK: - What to send

extension CurlOptions {
    mutating func setMessage(_ request: CheckedRequest, headers: UnsafeMutablePointer<curl_slist>?) {
        set(CURLOPT_URL, request.url.text)
        set(CURLOPT_PATH_AS_IS, 1)
        set(CURLOPT_ACCEPT_ENCODING, "gzip")
        unsafe check(ccurl_set_list(easy, CURLOPT_HTTPHEADER, headers))
        switch request.method {
        case "GET" where request.body.isEmpty: set(CURLOPT_HTTPGET, 1)
        case "HEAD": set(CURLOPT_NOBODY, 1)
        case "DELETE" where request.body.isEmpty, "OPTIONS" where request.body.isEmpty:
            set(CURLOPT_CUSTOMREQUEST, request.method)
        default:
            set(request.body)
            set(CURLOPT_CUSTOMREQUEST, request.method)
        }
    }

    /// curl copies the bytes; it must know their number first.
    private mutating func set(_ body: [UInt8]) {
        unsafe check(ccurl_set_size(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count)))
        if body.isEmpty { return set(CURLOPT_COPYPOSTFIELDS, "") }  // a null pointer would mean another source
        unsafe body.withUnsafeBytes { bytes in
            unsafe check(
                ccurl_set_pointer(easy, CURLOPT_COPYPOSTFIELDS, UnsafeMutableRawPointer(mutating: bytes.baseAddress))
            )
        }
    }
}

// MARK: - Whom to call

extension CurlOptions {
    /// - Parameter transfer: the address of the `CurlTransfer`, which outlives the handle.
    mutating func setCallbacks(_ transfer: UnsafeMutableRawPointer) {
        unsafe check(ccurl_set_pointer(easy, CURLOPT_PRIVATE, transfer))
        unsafe check(ccurl_set_pointer(easy, CURLOPT_OPENSOCKETDATA, transfer))
        unsafe check(ccurl_set_open_socket(easy, openSocket))
        unsafe check(ccurl_set_pointer(easy, CURLOPT_PREREQDATA, transfer))
        unsafe check(ccurl_set_before_request(easy, beforeRequest))
        unsafe check(ccurl_set_pointer(easy, CURLOPT_HEADERDATA, transfer))
        unsafe check(ccurl_set_write(easy, CURLOPT_HEADERFUNCTION, receiveHeader))
        unsafe check(ccurl_set_pointer(easy, CURLOPT_WRITEDATA, transfer))
        unsafe check(ccurl_set_write(easy, CURLOPT_WRITEFUNCTION, receiveBody))
    }
}

/// Opens a socket to an address that is allowed; curl tries the name's other addresses otherwise.
private let openSocket: curl_opensocket_callback = { transfer, _, address in
    guard let address = unsafe address,
        unsafe CurlTransfer.at(transfer).mayConnect(to: IPAddress(&address.pointee.addr))
    else {
        return ccurl_no_socket
    }
    let what = unsafe address.pointee
    return socket(what.family, what.socktype | Int32(SOCK_CLOEXEC.rawValue), what.protocol)
}

/// Runs when there is a connection, a new one or one that another request with other rights had opened.
private let beforeRequest: curl_prereq_callback = { transfer, address, _, _, _ in
    let transfer = unsafe CurlTransfer.at(transfer)
    guard unsafe transfer.mayConnect(to: address.flatMap { unsafe IPAddress($0) }) else { return CURL_PREREQFUNC_ABORT }
    transfer.connected()
    return CURL_PREREQFUNC_OK
}

private let receiveHeader: curl_write_callback = { bytes, _, count, transfer in
    let line = unsafe UnsafeRawBufferPointer(start: bytes, count: count)
    return unsafe CurlTransfer.at(transfer).receive(headerLine: line) ? count : ccurl_write_error
}

private let receiveBody: curl_write_callback = { bytes, _, count, transfer in
    let body = unsafe UnsafeRawBufferPointer(start: bytes, count: count)
    return switch unsafe CurlTransfer.at(transfer).receive(body: body) {
    case .taken: count
    case .pause: ccurl_write_pause
    case .abort: ccurl_write_error
    }
}
