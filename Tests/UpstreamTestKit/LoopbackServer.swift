// SPDX-License-Identifier: Apache-2.0

import Glibc
import Synchronization
import TestSupport

/// A server on 127.0.0.1 that says exactly the bytes that a test writes down; a thread for each connection.
package final class LoopbackServer: Sendable {
    package let port: UInt16
    private let listener: Int32
    private let accepted: Counter

    /// `serve` runs on a thread of its own for each connection, which is closed when it returns.
    package init(_ serve: @escaping @Sendable (Connection) -> Void) {
        let (listener, port) = bindToLoopback()
        precondition(listen(listener, 1024) == 0, "no listener on loopback")
        self.listener = listener
        self.port = port
        let accepted = Counter()
        self.accepted = accepted
        startThread {
            while true {
                let peer = accept(listener, nil, nil)
                guard peer >= 0 else { break }
                accepted.add(1)
                startThread {
                    serve(Connection(peer))
                    close(peer)
                }
            }
            close(listener)
        }
    }

    /// Ends `accept`.
    ///
    /// That thread closes the socket: nobody else may get its number while it is in use there.
    deinit { Glibc.shutdown(listener, Int32(SHUT_RDWR)) }

    /// How many connections there were so far.
    package var connections: Int { accepted.value }

    package func url(_ path: String = "/", host: String = "127.0.0.1", scheme: String = "http") -> String {
        "\(scheme)://\(host):\(port)\(path)"
    }
}

/// A port of 127.0.0.1 that nobody listens on and nobody else gets.
package final class ClosedPort: Sendable {
    package let number: UInt16
    private let socket: Int32

    package init() { (socket, number) = bindToLoopback() }

    deinit { close(socket) }
}

private func bindToLoopback() -> (socket: Int32, port: UInt16) {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutableBytes(of: &address) { bytes in
        let pointer = bytes.assumingMemoryBound(to: sockaddr.self).baseAddress
        precondition(bind(socket, pointer, length) == 0, "no port on loopback")
        getsockname(socket, pointer, &length)
    }
    return (socket, UInt16(bigEndian: address.sin_port))
}

/// The server's end of a connection; every call blocks.
package struct Connection: Sendable {
    private let socket: Int32

    package init(_ socket: Int32) {
        self.socket = socket
        var on: Int32 = 1
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    }

    /// The next request, head and body, or nil when the peer closed.
    ///
    /// Understands `content-length` and nothing else.
    package func readRequest() -> String? {
        var bytes: [UInt8] = []
        while !bytes.suffix(4).elementsEqual("\r\n\r\n".utf8) {
            guard let byte = read(atMost: 1).first else { return nil }
            bytes.append(byte)
        }
        let head = String(decoding: bytes, as: UTF8.self)
        let field = head.lowercased().split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
        var left = field.flatMap { Int($0.dropFirst(15).filter { $0 != " " }) } ?? 0
        while left > 0 {
            let piece = read(atMost: left)
            guard !piece.isEmpty else { return nil }
            bytes += piece
            left -= piece.count
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Empty when the peer closed or reset.
    package func read(atMost count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = max(0, recv(socket, buffer.baseAddress, count, 0))
        }
    }

    package func send(_ text: String) { send(Array(text.utf8)) }

    /// `onStall` runs whenever the peer's and our own socket buffers are full.
    ///
    /// False once the peer is gone.
    @discardableResult
    package func send(_ bytes: [UInt8], onStall: () -> Void = {}) -> Bool {
        var rest = bytes[...]
        var flags = Int32(MSG_NOSIGNAL | MSG_DONTWAIT)
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, flags) }
            if sent < 0, errno == EAGAIN {
                onStall()
                flags = Int32(MSG_NOSIGNAL)
            } else if sent < 0 {
                return false
            }
            rest = rest.dropFirst(max(0, sent))
        }
        return true
    }

    /// Returns when the peer has closed or reset.
    package func waitForClose() {
        while !read(atMost: 4096).isEmpty {}
    }

    /// Closing the socket now makes the peer see a reset.
    package func resetOnClose() {
        var linger = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
    }
}

private func startThread(_ body: @escaping @Sendable () -> Void) {
    final class Box: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Box(body)).toOpaque()
    let result = pthread_create(
        &thread,
        nil,
        { pointer in
            guard let pointer else { return nil }
            Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue().body()
            return nil
        },
        box
    )
    precondition(result == 0, "no thread for the test server")
    pthread_detach(thread)
}
