// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostJSON
import HostSupport
import HostTelemetry

/// The list of models as Anthropic's clients read it.
extension ModelList {
    func json(in format: WireFormat) -> [UInt8] {
        guard format == .messages else { return json }
        var bytes: [UInt8] = []
        bytes.appendJSON {
            $0.object {
                $0.array("data") { for model in models { $0.object(model.writeForMessages) } }
                $0.field("has_more", false)
                $0.field("first_id", models.first?.id)
                $0.field("last_id", models.last?.id)
            }
        }
        return bytes
    }
}

extension ModelList.Model {
    func json(in format: WireFormat) -> [UInt8] {
        guard format == .messages else { return json }
        var bytes: [UInt8] = []
        bytes.appendJSON { $0.object(writeForMessages) }
        return bytes
    }

    fileprivate func writeForMessages(_ writer: inout JSONWriter) {
        writer.field("type", "model")
        writer.field("id", id)
        writer.field("display_name", id)
        writer.field("created_at", Timestamp(seconds: created).rfc3339)
    }
}
