// SPDX-License-Identifier: Apache-2.0

import AgentTestKit
import Testing
import Weather

@Suite struct WeatherSettingsTests {
    @Test func theDocumentedSettingsAreThoseThatAreRead() throws {
        let documented = try DocumentedSettings(of: "Weather").rows
        #expect(documented == DocumentedSettings.rows(of: WeatherSettings.self))
    }
}
