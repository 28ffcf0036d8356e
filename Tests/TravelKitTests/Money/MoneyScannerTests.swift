// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Testing
import TravelKit

@Suite struct MoneyScannerTests {
    @Test(arguments: [
        ("5", "5"), ("100", "100"), ("1,000", "1000"), ("1,000.50", "1000.5"), ("1.000,50", "1000.5"), ("1,50", "1.5"),
        ("1.5", "1.5"), ("1.000", "1"), ("1.000.000", "1000000"), ("1,00,000", "100000"),
        ("12,345,678.90", "12345678.9"),
        ("1'000'000", "1000000"), ("1 000", "1000"), ("1 000 000,25", "1000000.25"), ("1\u{202F}000", "1000"),
        ("2k", "2000"),
        ("1.5m", "1500000"), ("3bn", "3000000000"), (".5", "0.5"), ("0.1", "0.1"), ("1.5 million", "1500000"),
        ("2 thousand", "2000"), ("a hundred", "100"), ("two hundred thousand", "200000"), ("-7", "-7"),
        ("minus 7", "-7"),
    ])
    func amountsAreReadAsPeopleWriteThem(text: String, amount: String) {
        #expect(MoneyScanner.scan(text).compactMap(\.amount) == [Decimal(string: amount)])
    }

    @Test(arguments: [
        "5 days", "10 %", "10%", "3rd", "20°", "10:30", "7 pm", "B737", "two tickets", "someone", "which one",
    ])
    func countsOfOtherThingsAreNoAmounts(text: String) {
        #expect(MoneyScanner.scan(text).compactMap(\.amount) == [])
    }

    @Test(arguments: [
        ("USD", "USD"), ("usd", "USD"), ("US dollars", "USD"), ("dollars", "USD"), ("bucks", "USD"), ("$", "USD"),
        ("CA$", "CAD"), ("loonies", "CAD"), ("quid", "GBP"), ("pounds sterling", "GBP"), ("Egyptian pounds", "EGP"),
        ("yen", "JPY"), ("¥", "JPY"), ("renminbi", "CNY"), ("Turkish Lira", "TRY"), ("lira", "TRY"), ("₺", "TRY"),
        ("PKR", "PKR"), ("Pakistani rupees", "PKR"), ("New Taiwan dollars", "TWD"), ("Costa Rican colón", "CRC"),
        ("Icelandic krona", "ISK"), ("CFA francs", "XOF"), ("São Tomé & Príncipe dobra", "STN"), ("mark", ""),
        ("gold", ""),
        ("try it", ""), ("all of it", ""), ("cup", ""), ("house", ""),
    ])
    func currenciesAreKnownByCodeNameSymbolAndSlang(text: String, code: String) {
        let mentions = MoneyScanner.scan(text).compactMap(\.currency)
        #expect(mentions.compactMap(\.candidates.first?.code) == (code.isEmpty ? [] : [code]))
    }

    @Test(arguments: ["rupees", "pesos", "dinars", "kroner", "crowns", "Rs 5", "shillings"])
    func wordsForSeveralCurrenciesHaveNoUsualMeaning(text: String) throws {
        let mention = try #require(MoneyScanner.scan(text).compactMap(\.currency).first)
        #expect(mention.isAmbiguous)
        #expect(!mention.hasUsual)
    }

    @Test func everyTokenKnowsWhereItStands() {
        let text = "pay 1,000.50 Turkish lira!"
        #expect(MoneyScanner.scan(text).map { String(text[$0.range]) } == ["pay", "1,000.50", "Turkish lira", "!"])
    }

    @Test(arguments: [
        "", " ", "\u{0}", "€€€", "....", "1,,2", "1.2.3,4,5", "💶", "e\u{301}uros", "-", "--5", "٣ دولار", "\u{FEFF}5",
    ])
    func nothingBreaksIt(text: String) {
        for token in MoneyScanner.scan(text) { #expect(!text[token.range].isEmpty) }
    }
}
