// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Testing
import TravelKit

@Suite struct MoneyFormatTests {
    @Test(arguments: [
        ("0", 2, "0.00"), ("1", 0, "1"), ("28010", 2, "28,010.00"), ("1234567.891", 2, "1,234,567.89"),
        ("0.005", 2, "0.01"),
        ("0.004", 2, "0.00"), ("2.675", 2, "2.68"), ("9.995", 2, "10.00"), ("999999.5", 0, "1,000,000"),
        ("-1234.5", 1, "-1,234.5"),
        ("-0.001", 2, "0.00"), ("100", 0, "100"), ("1000", 0, "1,000"), ("0.1", 3, "0.100"),
    ])
    func roundingIsExactAndGrouped(value: String, places: Int, text: String) throws {
        #expect(try #require(Decimal(string: value)).grouped(places: places) == text)
    }

    @Test(arguments: [
        ("37387.5", "JPY", "37,388"), ("1.23456", "KWD", "1.235"), ("92.1", "EUR", "92.10"), ("0.05", "EUR", "0.050"),
        ("0.000122", "USD", "0.00012"), ("0.4", "JPY", "0.40"), ("0", "EUR", "0.00"), ("0.25", "USD", "0.25"),
    ])
    func anAmountHasTheMinorUnitsOfItsCurrency(value: String, code: String, text: String) throws {
        let currency = try #require(Currency(code: code))
        #expect(try #require(Decimal(string: value)).formatted(in: currency) == text)
    }

    @Test func aPublishedRateKeepsAllItsDigits() throws {
        #expect(try #require(Decimal(string: "0.0000615")).grouped == "0.0000615")
        #expect(try #require(Decimal(string: "12345.678901")).grouped == "12,345.678901")
    }
}
