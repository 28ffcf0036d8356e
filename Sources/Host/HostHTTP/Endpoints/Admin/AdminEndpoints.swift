// SPDX-License-Identifier: Apache-2.0

import HostCore

/// The state of the host, as JSON.
enum AdminEndpoints {
    static func agents(_ request: Request) -> Reply { report(request) { $0.agents() } }
    static func generations(_ request: Request) -> Reply { report(request) { $0.generations() } }
    static func usage(_ request: Request) -> Reply { report(request) { $0.usage() } }
    static func routing(_ request: Request) -> Reply { report(request) { $0.routing() } }

    private static func report(_ request: Request, _ json: (Administration) -> [UInt8]) -> Reply {
        .now(Response(json: request.listener.administration.map(json) ?? []))
    }
}
