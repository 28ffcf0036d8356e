// SPDX-License-Identifier: Apache-2.0

import Testing

/// Several messages: the last one asks.
@Suite struct ConversationTests {
    @Test(arguments: [
        (["Convert 100 dollars to euros", "and in pounds?"], "100 USD > GBP"),
        (["Convert 100 dollars to euros", "and to pounds and yen?"], "100 USD > GBP JPY"),
        (["Convert 100 dollars to euros", "what about yen?"], "100 USD > JPY"),
        (["Convert 100 dollars to euros", "yen?"], "100 USD > JPY"),
        (["Convert 100 dollars to euros", "and 250?"], "250 USD > EUR"),
        (["Convert 100 dollars to euros", "and a thousand?"], "1000 USD > EUR"),
        (["Convert 100 dollars to euros", "and 250 pounds?"], "250 GBP > EUR"),
        (["Convert 100 dollars to euros", "and 250 in yen?"], "250 USD > JPY"),
        (["Convert 100 dollars to euros", "and from pounds?"], "100 GBP > EUR"),
        (["Convert 100 dollars to euros", "and the other way round?"], "100 EUR > USD"),
        (["Convert 100 dollars to euros", "vice versa"], "100 EUR > USD"),
        (["Convert 100 dollars to euros", "what's the rate?"], "USD > EUR"),
        (["Convert 100 dollars to euros", "and on March 3?"], "100 USD > EUR on 2026-03-03"),
        (["Convert 100 dollars to euros", "and in Japan?"], "100 USD > JPY"),
        (["Convert 100 dollars to euros", "and in dollars?"], "100 USD > USD"),
        (["Convert 100 dollars to euros", "thanks"], "? everything"),
        (["Convert 100 dollars to euros", "double that"], "? everything"),
        (["Convert 100 dollars to euros", "and in pounds?", "and 250?"], "250 USD > GBP"),
        (["Convert 100 dollars to euros", "GBP to JPY"], "GBP > JPY"),
        (["weather in Tokyo and how much is 100 USD in yen?", "Agent: Tokyo: 20 C", "and 250?"], "250 USD > JPY"),
        (["Convert 100 USD to PKR", "and 500 rupees in dollars?"], "500 PKR > USD"),
    ])
    func aFollowUpChangesOneThing(turns: [String], question: String) {
        #expect(asked(turns) == question)
    }

    @Test(arguments: [
        (["Convert 100 USD", "Agent: Into which currency?", "yen"], "100 USD > JPY"),
        (["Convert 100 USD", "Agent: Into which currency?", "to Turkish lira please"], "100 USD > TRY"),
        (["convert to euros", "Agent: From which currency?", "100 dollars"], "100 USD > EUR"),
        (["convert to euros", "Agent: From which currency?", "dollars"], "USD > EUR"),
        (["convert to euros", "Agent: From which currency?", "100"], "? source for 100 EUR"),
        (["100 pesos in dollars", "Agent: Which one?", "100 Mexican pesos"], "100 MXN > USD"),
        (["What's their exchange rate?", "Agent: Whose?", "rate of the yen in USD"], "JPY > USD"),
    ])
    func anAnswerToOurQuestionFillsTheGap(turns: [String], question: String) {
        #expect(asked(turns) == question)
    }

    @Test(arguments: [
        (
            ["What's the weather in Istanbul?", "Agent: Istanbul, Türkiye: 18 C", "What's their exchange rate?"],
            "rates of TRY"
        ),
        (
            ["What's the weather in Lahore?", "Agent: 25 C", "What is their currency exchange rate with USD?"],
            "PKR > USD"
        ),
        (["What's the weather in Lahore?", "How much is 100 USD in their currency?"], "100 USD > PKR"),
        (["What's the weather in Istanbul?", "What's their exchange rate?", "and in pounds?"], "TRY > GBP"),
        (["What's the weather in Lahore?", "How much is 100 USD there?"], "100 USD > PKR"),
        (["What's the weather in Lahore?", "what is the local currency?"], "name PKR Pakistan"),
        (["What's the weather in Lahore?", "How many rupees is 100 USD?"], "100 USD > PKR"),
        (["What's the weather in Delhi?", "How many rupees is 100 USD?"], "100 USD > INR"),
        (
            ["What's the weather in London?", "And in Tokyo?", "convert 50 EUR to that country's currency"],
            "50 EUR > JPY"
        ),
        (["Where should I go?", "Agent: Lahore is lovely.", "What's their exchange rate with the euro?"], "PKR > EUR"),
        (
            ["Flights from Seattle to Tokyo", "Agent: From Seattle to Tokyo: none.", "What's their currency?"],
            "name JPY Japan"
        ),
        (["100 USD in EUR", "Agent: 100 US dollars (USD) = 90 euros (EUR)", "What's their exchange rate?"], "? whose"),
        (["What's the weather in Istanbul?", "and in pounds?"], "? source for GBP"),
        (["Convert 100 dollars to euros", "weather in Lahore?", "100 USD in their currency"], "100 USD > PKR"),
        (["Convert 100 dollars to euros", "weather in Lahore?", "5 day forecast", "and in pounds?"], "100 USD > GBP"),
    ])
    func referencesFollowThePlacesNamed(turns: [String], question: String) {
        #expect(asked(turns) == question)
    }

    @Test func nothingAtAllAsksBack() {
        #expect(asked([]) == "? everything")
        #expect(asked("Agent: Hello!") == "? everything")
        #expect(asked("") == "? everything")
    }

    @Test func aVeryLongMessageIsReadInTime() {
        let long = String(repeating: "100 USD to EUR and 1,000.50 try the rate ", count: 5_000)
        #expect(asked(long).hasPrefix("100 USD"))
    }
}
