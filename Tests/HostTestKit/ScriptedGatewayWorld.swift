// SPDX-License-Identifier: Apache-2.0

import HostSupport
package import ModelGateway
import Synchronization

extension GatewayWorld {
    /// A world for tests: chance always says `random`, and the clock stands until somebody waits, then it jumps.
    package static func scripted(random: Double = 1) -> GatewayWorld {
        let clock = ScriptedClock()
        return GatewayWorld(
            now: { clock.now },
            random: { random },
            wake: { instant, body in
                clock.jump(to: instant)
                body()
            }
        )
    }
}

private final class ScriptedClock: Sendable {
    private let time = Mutex<UInt64>(1_000_000_000)

    var now: UInt64 { time.withLock { $0 } }

    func jump(to instant: UInt64) { time.withLock { $0 = max($0, instant) } }
}
