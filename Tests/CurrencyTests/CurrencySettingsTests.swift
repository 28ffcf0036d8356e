// SPDX-License-Identifier: Apache-2.0

import AgentTestKit
import Currency
import Testing

@Suite struct CurrencySettingsTests {
    @Test func theDocumentedSettingsAreThoseThatAreRead() throws {
        let documented = try DocumentedSettings(of: "Currency").rows
        #expect(documented == DocumentedSettings.rows(of: CurrencySettings.self))
    }
}
