// SPDX-License-Identifier: Apache-2.0

package import HostJSON

/// The answer of `/v1/models`: the names that a client may send as `model`, in a stable order.
package struct ModelList: Sendable, JSONWritable {
    package struct Model: Sendable, JSONWritable {
        package var id: String
        /// Seconds since 1970.
        package var created: Int
        package var ownedBy: String

        package init(id: String, created: Int, ownedBy: String = "slipring") {
            self.id = id
            self.created = created
            self.ownedBy = ownedBy
        }

        package func write(to writer: inout JSONWriter) {
            writer.object {
                $0.field("id", id)
                $0.field("object", "model")
                $0.field("created", created)
                $0.field("owned_by", ownedBy)
            }
        }
    }

    package var models: [Model]

    package init(_ models: [Model]) { self.models = models }

    package func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("object", "list")
            $0.array("data") { for model in models { $0.value(model) } }
        }
    }
}
