// SPDX-License-Identifier: Apache-2.0

import Testing

/// One message, no conversation.
@Suite struct SingleQuestionTests {
    @Test(arguments: [
        ("Convert 100 dollars to euros", "100 USD > EUR"),
        ("100 USD in EUR", "100 USD > EUR"),
        ("100 usd to eur", "100 USD > EUR"),
        ("100USD to EUR", "100 USD > EUR"),
        ("USD 100 to EUR", "100 USD > EUR"),
        ("usd100 in eur", "100 USD > EUR"),
        ("$100 in €", "100 USD > EUR"),
        ("100$ to euro", "100 USD > EUR"),
        ("€20 to pounds", "20 EUR > GBP"),
        ("20€ in £", "20 EUR > GBP"),
        ("$100 CAD to EUR", "100 CAD > EUR"),
        ("US$50 in yen", "50 USD > JPY"),
        ("A$50 in HK$", "50 AUD > HKD"),
        ("R$ 250 para USD", "250 BRL > USD"),
        ("how much is 100 USD in yen?", "100 USD > JPY"),
        ("How much is 1,000.50 USD in PKR?", "1000.5 USD > PKR"),
        ("1.000,50 EUR in USD", "1000.5 EUR > USD"),
        ("2k usd in gbp", "2000 USD > GBP"),
        ("1.5 million yen in dollars", "1500000 JPY > USD"),
        ("£1.5m in euros", "1500000 GBP > EUR"),
        ("5 grand in euros from pounds", "5000 GBP > EUR"),
        ("a hundred bucks in quid", "100 USD > GBP"),
        ("two thousand five hundred euros in francs", "2500 EUR > CHF"),
        ("twenty five euros in dollars", "25 EUR > USD"),
        ("3 lakh rupees in usd", "? which rupees: INR LKR MUR"),
        ("3 lakh indian rupees in usd", "300000 INR > USD"),
        ("what are 50 quid in bucks", "50 GBP > USD"),
        ("100 Swiss francs to Turkish lira", "100 CHF > TRY"),
        ("100 swiss francs into turkish liras", "100 CHF > TRY"),
        ("50 kuwaiti dinars in omani rials", "50 KWD > OMR"),
        ("10 US dollars in Canadian dollars", "10 USD > CAD"),
        ("10 U.S. dollars in Aussie dollars", "10 USD > AUD"),
        ("30 New Zealand dollars to Hong Kong dollars", "30 NZD > HKD"),
        ("Jamaica dollars to US dollars", "JMD > USD"),
        ("100 złotych to kč", "100 PLN > CZK"),
        ("1 000 000 IDR to USD", "1000000 IDR > USD"),
        ("1'000 CHF to EUR", "1000 CHF > EUR"),
        ("CHF 1’000.50 to EUR", "1000.5 CHF > EUR"),
        ("0.5 EUR to USD", "0.5 EUR > USD"),
        (".75 GBP to USD", "0.75 GBP > USD"),
        ("convert -5 USD to EUR", "-5 USD > EUR"),
        ("convert -$5 to EUR", "-5 USD > EUR"),
        ("convert minus 5 dollars to EUR", "-5 USD > EUR"),
        ("0 USD to EUR", "0 USD > EUR"),
        ("100 USD to USD", "100 USD > USD"),
        ("CNY ¥100 to USD", "100 CNY > USD"),
        ("How much are 50 euros worth in Japanese currency?", "50 EUR > JPY"),
        ("How much is 20 dollars in Mexican money?", "20 USD > MXN"),
        ("CONVERT 100 DOLLARS TO EUROS", "100 USD > EUR"),
        ("I need to change 500 quid for my trip to Thailand", "500 GBP > THB"),
        ("convert $100 and €50 to pounds", "100 USD, 50 EUR > GBP"),
        ("1e3 usd to eur", "USD > EUR"),
    ])
    func anAmountIsConverted(text: String, question: String) {
        #expect(asked(text) == question)
    }

    @Test(arguments: [
        ("What's the exchange rate for Turkish Lira to USD?", "TRY > USD"),
        ("What is the exchange rate from the United States to France?", "USD > EUR"),
        ("exchange rate between the dollar and the yen", "USD > JPY"),
        ("USD/TRY", "USD > TRY"),
        ("usd/try", "USD > TRY"),
        ("usd to try", "USD > TRY"),
        ("USDPKR", "USD > PKR"),
        ("the fx rate eurusd", "EUR > USD"),
        ("EUR-USD rate", "EUR > USD"),
        ("EUR -> GBP", "EUR > GBP"),
        ("pound to euro exchange rate", "GBP > EUR"),
        ("euro vs dollar", "EUR > USD"),
        ("What's the pound worth against the dollar?", "GBP > USD"),
        ("from yen to won", "JPY > KRW"),
        ("to euros from pounds", "GBP > EUR"),
        ("What is the rate of the Indian rupee in Pakistani rupees?", "INR > PKR"),
        ("exchange rate Japan to Thailand", "JPY > THB"),
        ("What's the rate from USD to Pakistan's currency?", "USD > PKR"),
        ("how many yen per dollar?", "USD > JPY"),
        ("dollars per euro", "EUR > USD"),
    ])
    func aRateIsAskedFor(text: String, question: String) {
        #expect(asked(text) == question)
    }

    @Test(arguments: [
        ("how many euros is 100 dollars?", "100 USD > EUR"),
        ("How many yen do I get for 250 euros?", "250 EUR > JPY"),
        ("how many dollars do I need to buy 100 euros", "100 EUR > USD"),
        ("in euros, how much is 100 dollars?", "100 USD > EUR"),
        ("I have 100 USD. How many pounds can I buy?", "100 USD > GBP"),
        ("How many rupiah is a dollar?", "1 USD > IDR"),
        ("how much is a euro in dollars", "1 EUR > USD"),
        ("How many yen are in one euro?", "1 EUR > JPY"),
        ("convert to euros 100 USD", "100 USD > EUR"),
        ("convert 100 from USD to EUR", "100 USD > EUR"),
        ("how much is 100 dollars in Japan?", "100 USD > JPY"),
        ("How much is 100 USD in Lahore?", "100 USD > PKR"),
        ("Give me euros for 80 pounds", "80 GBP > EUR"),
    ])
    func theOrderOfTheWordsDoesNotMatter(text: String, question: String) {
        #expect(asked(text) == question)
    }

    @Test(arguments: [
        ("100 USD in EUR, GBP and JPY", "100 USD > EUR GBP JPY"),
        ("convert 50 euros to dollars and pounds", "50 EUR > USD GBP"),
        ("how much is 20 EUR and 30 GBP in dollars?", "20 EUR, 30 GBP > USD"),
        ("USD to EUR, USD", "USD > EUR USD"),
        ("rate of the euro in yen or dollars", "EUR > JPY USD"),
    ])
    func severalTargetsAndAmountsAreKept(text: String, question: String) {
        #expect(asked(text) == question)
    }

    @Test(arguments: [
        ("weather in Tokyo and how much is 100 USD in yen?", "100 USD > JPY"),
        ("5 day forecast for Paris and convert 100 dollars to euros", "100 USD > EUR"),
        ("Flights from Seattle to Dubai tomorrow, and what is 300 USD in dirhams of the UAE?", "300 USD > AED"),
        ("I'm flying from Seattle to Dubai with 100 dollars, how much is it in UAE dirhams?", "100 USD > AED"),
        ("What's the weather in Seattle, and how much is 100 USD?", "? target of 100 USD"),
        ("I'm going to Lahore. How much is 100 USD there?", "100 USD > PKR"),
        ("Weather in Istanbul, and what is their exchange rate with the dollar?", "TRY > USD"),
        ("I travel from the United States to France next week, what's the exchange rate?", "USD > EUR"),
        ("Is it 20 degrees in Rome? And 20 EUR in USD?", "20 EUR > USD"),
    ])
    func onlyThePartAboutMoneyCounts(text: String, question: String) {
        #expect(asked(text) == question)
    }

    @Test(arguments: [
        ("Convert 100 USD", "? target of 100 USD"),
        ("How much is 100 dollars?", "? target of 100 USD"),
        ("convert to euros", "? source for EUR"),
        ("convert 100 to euros", "? source for 100 EUR"),
        ("What's the exchange rate?", "? everything"),
        ("hello", "? everything"),
        ("convert some money", "? everything"),
        ("What's their exchange rate?", "? whose"),
        ("300 USD in dirhams", "? which dirhams: AED MAD"),
        ("100 pesos in dollars", "? which pesos: ARS CLP COP"),
        ("100 XYZ to USD", "? unknown XYZ: "),
        ("100 USX to EUR", "? unknown USX: UGX USD"),
        ("convert 100 USD to XYZ", "? unknown XYZ: "),
        ("convert 100 blorps to USD", "? unknown blorps: "),
        ("convert 100 USD to zorkmids", "? unknown zorkmids: "),
        ("how much is one bitcoin in euros", "? unknown bitcoin: "),
        ("What is the exchange rate of the dollar in Antarctica?", "? none in Antarctica"),
        ("what is the rate of the Turkish lira?", "rates of TRY"),
        ("What's the exchange rate in Japan?", "rates of JPY"),
        ("how is the pound trading?", "rates of GBP"),
        ("What is the currency of Japan?", "name JPY Japan"),
        ("Which currency do they use in Lahore?", "name PKR Pakistan"),
        ("What currency is used in Croatia?", "name EUR Croatia"),
    ])
    func whatIsMissingIsNotMadeUp(text: String, question: String) {
        #expect(asked(text) == question)
    }

    @Test(arguments: [
        ("100 USD in EUR on March 3", "100 USD > EUR on 2026-03-03"),
        ("100 USD in EUR on 2025-03-03", "100 USD > EUR on 2025-03-03"),
        ("USD to EUR on December 24", "USD > EUR on 2025-12-24"),
        ("USD to EUR yesterday", "USD > EUR on 2026-11-21"),
        ("USD to EUR today", "USD > EUR"),
        ("what was the rate of EUR to USD last Friday?", "EUR > USD on 2026-11-20"),
        ("What was 100 dollars in euros in 2020?", "? which day of 2020"),
        ("2020 USD in EUR", "2020 USD > EUR"),
        ("USD to EUR tomorrow", "? future 2026-11-23"),
        ("weather tomorrow in Rome and 100 USD in EUR", "100 USD > EUR"),
    ])
    func aDayMayBeNamed(text: String, question: String) {
        #expect(asked(text) == question)
    }

    @Test(arguments: [
        ("I want to try to convert 100 USD to EUR", "100 USD > EUR"),
        ("all I have is 100 EUR, what is that in USD", "100 EUR > USD"),
        ("I won 100 dollars, how much is it in euros?", "100 USD > EUR"),
        ("my pen cost 5 EUR, in USD?", "5 EUR > USD"),
        ("is there a way to turn 10 GBP into USD", "10 GBP > USD"),
        ("100 all to usd", "100 ALL > USD"),
        ("100 ALL to USD", "100 ALL > USD"),
        ("real quick: 10 USD in EUR", "10 USD > EUR"),
        ("Mark says 10 USD in EUR", "10 USD > EUR"),
    ])
    func englishWordsAreNoCurrencies(text: String, question: String) {
        #expect(asked(text) == question)
    }
}
