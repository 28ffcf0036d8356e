// SPDX-License-Identifier: Apache-2.0

import HostJSON

/// The server-sent events of a stream that are not chunks.
package enum ServerSentEvents {
    /// A clean end.
    package static func done(to output: inout [UInt8]) { output += "data: [DONE]\n\n".utf8 }

    /// A broken end: nothing follows, not even `done`.
    package static func error(_ error: APIError, to output: inout [UInt8]) {
        output += "data: ".utf8
        output.appendJSON { $0.value(error) }
        output += "\n\n".utf8
    }

    /// A comment, which every client skips: it keeps a silent connection open.
    package static func ping(to output: inout [UInt8]) { output += ": ping\n\n".utf8 }

    /// An event with a name, as Anthropic's and the Responses format have them.
    static func event(_ name: String, to output: inout [UInt8], _ members: (inout JSONWriter) -> Void) {
        output += "event: ".utf8
        output += name.utf8
        output += "\ndata: ".utf8
        output.appendJSON { $0.object(members) }
        output += "\n\n".utf8
    }
}
