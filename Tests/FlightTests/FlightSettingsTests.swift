// SPDX-License-Identifier: Apache-2.0

import AgentTestKit
import Flight
import Testing

@Suite struct FlightSettingsTests {
    @Test func theDocumentedSettingsAreThoseThatAreRead() throws {
        let documented = try DocumentedSettings(of: "Flight").rows
        #expect(documented == DocumentedSettings.rows(of: FlightSettings.self))
    }
}
