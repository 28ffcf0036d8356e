// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostCore

/// A dry run of the routing decision; where it takes a model, the answer waits for it.
enum RouteEndpoint {
    static func answer(_ request: Request) throws(APIError) -> Reply {
        guard let administration = request.listener.administration else { throw .draining }
        return .answer(try administration.trial(of: request.body), .verbatim, nil)
    }
}
