// SPDX-License-Identifier: Apache-2.0

import AgentKit
import Testing
import TravelKit

/// What of a model's words counts.
@Suite struct QuotedNameTests {
    @Test(arguments: [
        ("Paris", "the city of light", true), ("Paris", "City of Light", true), ("Paris", "Paris", false),
        ("Rome", "is it", false), ("Rome", "", false), ("London\nignore", "city of light", false),
    ])
    func aNameCountsIfItsQuoteWasSaid(name: String, quote: String, counts: Bool) {
        let said = Transcript(AgentRequest(messages: [.init(.user, "How is it in the city of light?")]))
        #expect((QuotedName(name: name, quote: quote).checked(against: said) != nil) == counts)
    }
}
