// SPDX-License-Identifier: Apache-2.0

import HostConfig
import NIOCore
package import NIOPosix

/// A listener that is bound: accepts connections from when it is told to until it is told to drain.
package final class HTTPListener: Sendable {
    private let channel: any Channel
    private let connections: ConnectionRegistry
    private let shared: SharedContext

    private init(channel: any Channel, connections: ConnectionRegistry, shared: SharedContext) {
        self.channel = channel
        self.connections = connections
        self.shared = shared
    }

    /// What its connections share; a reload replaces it, and each request takes the one that holds when it arrives.
    var context: ListenerContext {
        get { shared.current }
        set { shared.replace(newValue) }
    }

    /// The port in use; interesting where the config says 0.
    package var port: Int { channel.localAddress?.port ?? context.config.port }

    /// Blocks until the address is taken, not for an event loop; who connects waits until `accept`.
    ///
    /// - Throws: `ListenerFailure` with the address and what to do.
    package static func bind(_ context: ListenerContext, on group: MultiThreadedEventLoopGroup) throws -> HTTPListener {
        let config = context.config
        let shared = SharedContext(context)
        let connections = ConnectionRegistry(limit: config.maxConnections)
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.autoRead, value: false)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(.maxMessagesPerRead, value: 4)
            .childChannelOption(.allowRemoteHalfClosure, value: false)
            .childChannelInitializer { channel in
                guard connections.add(channel) else { return channel.close() }
                return channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(ConnectionHandler(shared))
                }
            }
        do {
            let channel = try bootstrap.bind(host: config.address, port: config.port).wait()
            return HTTPListener(channel: channel, connections: connections, shared: shared)
        } catch {
            throw ListenerFailure(config, error)
        }
    }

    /// Serves who connects, and who has been waiting.
    package func accept() { _ = channel.setOption(.autoRead, value: true) }

    /// Gives the address back; blocks until it is free.
    ///
    /// Not for an event loop.
    func stopAccepting() { try? channel.close().wait() }

    /// Stops accepting, lets requests under way finish, closes what is left after `timeoutMilliseconds`.
    package func drain(timeoutMilliseconds: Int) async {
        try? await channel.close()
        await connections.drain(timeoutMilliseconds: timeoutMilliseconds)
    }
}

/// Why a listener could not be bound.
package struct ListenerFailure: Error, CustomStringConvertible {
    package let description: String

    init(_ config: ListenerConfig, _ error: any Error) {
        let place = "listener `\(config.name)` cannot listen on \(config.address):\(config.port)"
        description =
            switch (error as? IOError)?.errnoCode {
            case EADDRINUSE: "\(place): another program does; stop it, or choose another `port:`"
            case EACCES: "\(place): this user may not; ports below 1024 need CAP_NET_BIND_SERVICE"
            case EADDRNOTAVAIL: "\(place): this machine has no such address; check `address:`"
            default: "\(place): \(error)"
            }
    }
}
