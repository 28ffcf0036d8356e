// SPDX-License-Identifier: Apache-2.0

import Testing
import TravelKit

@Suite struct CurrencyTableTests {
    @Test func everyLineOfTheTableIsACurrency() {
        #expect(Currency.all.count == 154)
        for currency in Currency.all {
            #expect(currency.code.count == 3)
            #expect((0...3).contains(currency.minorUnits))
            #expect(!currency.one.isEmpty && !currency.many.isEmpty)
        }
        #expect(Set(Currency.all).count == Currency.all.count)
    }

    @Test(arguments: [
        ("US", "USD"), ("FR", "EUR"), ("PK", "PKR"), ("TR", "TRY"), ("JP", "JPY"), ("GB", "GBP"), ("AE", "AED"),
        ("BG", "EUR"),
        ("HR", "EUR"), ("BT", "BTN"), ("PA", "PAB"), ("ZW", "ZWG"), ("XK", "EUR"), ("jp", "JPY"),
    ])
    func everyCountryHasItsOwn(country: String, code: String) {
        #expect(Currency(country: country)?.code == code)
    }

    @Test func whatDoesNotExistIsNotFound() {
        #expect(Currency(code: "XYZ") == nil)
        #expect(Currency(country: "AQ") == nil)
        #expect(Currency(country: "") == nil)
        #expect(Currency.near("USX").map(\.code) == ["UGX", "USD"])
        #expect(Currency.near("Q").isEmpty)
    }

    @Test(arguments: [("JPY", 0), ("KRW", 0), ("USD", 2), ("KWD", 3), ("IQD", 3), ("RSD", 2), ("CLP", 0)])
    func minorUnitsAreThoseOfTheStandard(code: String, units: Int) {
        #expect(Currency(code: code)?.minorUnits == units)
    }
}
