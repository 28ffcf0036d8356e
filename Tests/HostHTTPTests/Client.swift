// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing

/// A client of one connection that sends what the test writes, byte for byte, and reads with a limit in time.
final class Client {
    private let socket: Int32
    private var received: [UInt8] = []
    private var hasLeft = false

    /// - Parameter receiveBuffer: how much the system takes in for a client that does not read.
    init(port: Int, receiveBuffer: Int32? = nil) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var limit = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        if var receiveBuffer {
            setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, socklen_t(MemoryLayout<Int32>.size))
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(status == 0)
    }

    deinit { leave() }

    /// Hangs up.
    func leave() {
        if !hasLeft { Glibc.close(socket) }
        hasLeft = true
    }

    func send(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard sent > 0 else { return }
            rest = rest.dropFirst(sent)
        }
    }

    /// False at the end of the connection.
    private func receive() throws -> Bool {
        var piece = [UInt8](repeating: 0, count: 64 << 10)
        let count = recv(socket, &piece, piece.count, 0)
        let error = count < 0 ? errno : 0
        try #require([0, ECONNRESET].contains(error), "the server said nothing for long (\(error))")
        guard count > 0 else { return false }
        received += piece[..<count]
        return true
    }

    /// Reads until `mark`, and takes all up to its end.
    func read(to mark: String) throws -> String {
        let mark = Array(mark.utf8)
        while true {
            if let range = received.firstRange(of: mark) {
                defer { received.removeSubrange(..<range.upperBound) }
                return String(decoding: received[..<range.upperBound], as: UTF8.self)
            }
            try #require(try receive(), "the server closed after \(String(decoding: received, as: UTF8.self))")
        }
    }

    func readToEnd() throws -> String {
        while try receive() {}
        defer { received = [] }
        return String(decoding: received, as: UTF8.self)
    }

    private func read(count: Int) throws -> String {
        while received.count < count { try #require(try receive()) }
        defer { received.removeSubrange(..<count) }
        return String(decoding: received[..<count], as: UTF8.self)
    }
}

// MARK: - Answers

/// One answer, taken apart.
struct Response {
    var status: Int
    /// Names in lower case.
    var headers: [String: String]
    var body = ""
}

extension Client {
    /// The next answer's status line and headers.
    func head() throws -> Response {
        let lines = try read(to: "\r\n\r\n").split(separator: "\r\n")
        let status = Int(lines[0].split(separator: " ")[1]) ?? 0
        let fields = lines.dropFirst().map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return (parts[0].lowercased(), parts[1].trimmingPrefix(" "))
        }
        return Response(status: status, headers: Dictionary(fields.map { ($0, String($1)) }) { "\($0), \($1)" })
    }

    /// The next answer with its body.
    func response(toHEAD: Bool = false) throws -> Response {
        var response = try head()
        if toHEAD || response.status == 204 { return response }
        if response.headers["transfer-encoding"] == "chunked" {
            response.body = try chunks()
        } else if let length = response.headers["content-length"] {
            response.body = try read(count: Int(length) ?? 0)
        } else {
            response.body = try readToEnd()
        }
        return response
    }

    private func chunks() throws -> String {
        var body = ""
        while true {
            let size = Int(try read(to: "\r\n").dropLast(1), radix: 16) ?? 0
            body += try read(count: size)
            _ = try read(to: "\r\n")
            if size == 0 { return body }
        }
    }
}

// MARK: - Questions

extension Client {
    func chat(_ content: String = "hello", stream: Bool = false, version: String = "1.1", headers: String = "") {
        let body = #"{"stream":\#(stream),"messages":[{"role":"user","content":"\#(content)"}]}"#
        post(body, version: version, headers: headers)
    }

    func post(
        _ body: String,
        to path: String = "/v1/chat/completions",
        version: String = "1.1",
        headers: String = ""
    ) {
        let headers = "\(headers)content-length: \(body.utf8.count)\r\n"
        get(path, method: "POST", version: version, headers: headers)
        send(body)
    }

    func get(_ path: String, method: String = "GET", version: String = "1.1", headers: String = "") {
        send("\(method) \(path) HTTP/\(version)\r\nhost: a\r\n\(headers)\r\n")
    }
}
