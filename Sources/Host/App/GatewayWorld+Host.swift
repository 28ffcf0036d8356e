// SPDX-License-Identifier: Apache-2.0

import ModelGateway
import NIOCore
import NIOPosix

extension GatewayWorld {
    /// The world of a host: its waits are kept by an event loop, which has a timer already.
    static let ofHost = GatewayWorld { instant, body in
        let loop = MultiThreadedEventLoopGroup.singleton.any()
        loop.scheduleTask(deadline: .uptimeNanoseconds(instant)) { body() }
    }
}
