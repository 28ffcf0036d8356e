// SPDX-License-Identifier: Apache-2.0

extension ListenerConfig {
    /// What makes a socket, whatever the listener is called: a reload that gives it another name keeps its connections.
    package enum Socket: Hashable, Sendable {
        case fixed(address: String, port: Int)
        /// The system chooses the port; the name stands for it.
        case chosen(address: String, name: String)
    }

    package var socket: Socket {
        port == 0 ? .chosen(address: address, name: name) : .fixed(address: address, port: port)
    }
}
