// SPDX-License-Identifier: Apache-2.0

import AgentKit
import Currency
import FoundationEssentials
import Testing

/// The agent whole: question in, requests to a Frankfurter that is played here, answer out.
@Suite struct CurrencyAgentTests {
    @Test func aTurkishLiraInDollars() async throws {
        let (answer, urls) = try await ask("What's the exchange rate for Turkish Lira to USD?")
        #expect(urls == ["http://rates/v2/rate/TRY/USD"])
        #expect(
            answer == """
                1 Turkish lira (TRY) = 0.02264 US dollars (USD).

                Reference rate of 2026-03-25 from Frankfurter, not a market price.
                """
        )
    }

    @Test func anAmountWithSeparatorsAndMinorUnits() async throws {
        let (answer, urls) = try await ask("How much is 1,234.50 USD in PKR and yen?")
        #expect(urls == ["http://rates/v2/rates?base=USD&quotes=PKR,JPY"])
        #expect(
            answer == """
                - 1,234.5 US dollars (USD) = 345,783.45 Pakistani rupees (PKR), at 1 USD = 280.1 PKR.
                - 1,234.5 US dollars (USD) = 184,619 Japanese yen (JPY), at 1 USD = 149.55 JPY.

                Reference rates of 2026-03-25 from Frankfurter, not a market price.
                """
        )
    }

    @Test func theirExchangeRateAfterTheWeatherInIstanbul() async throws {
        let (answer, urls) = try await ask(
            "What's the weather in Istanbul?",
            "Agent: Istanbul, Türkiye: 18 C",
            "What's their exchange rate?"
        )
        #expect(urls == ["http://rates/v2/rates?base=TRY&quotes=USD,EUR,GBP"])
        #expect(
            answer.hasPrefix("You named no second currency, so here is the Turkish lira (TRY) in major ones:\n\n- 1")
        )
        #expect(answer.contains("0.02264 US dollars (USD)"))
    }

    @Test func theirCurrencyAfterTheWeatherInLahore() async throws {
        let (answer, urls) = try await ask(
            "What's the weather in Lahore?",
            "Agent: Lahore, Pakistan: 25 C",
            "What is their currency exchange rate with USD?"
        )
        #expect(urls == ["http://rates/v2/rate/PKR/USD"])
        #expect(answer.hasPrefix("1 Pakistani rupee (PKR) = 0.00357 US dollars (USD)."))
    }

    @Test func aFollowUpKeepsAmountAndSource() async throws {
        let (answer, urls) = try await ask("Convert 100 dollars to euros", "Agent: ...", "and in pounds?")
        #expect(urls == ["http://rates/v2/rate/USD/GBP"])
        #expect(answer.hasPrefix("100 US dollars (USD) = 78.91 British pounds (GBP), at 1 USD = 0.7891 GBP."))
    }

    @Test func onlyTheNewAmountChanges() async throws {
        let (answer, _) = try await ask(
            "weather in Tokyo and how much is 100 USD in yen?",
            "Agent: ...",
            "and 250?"
        )
        #expect(answer.hasPrefix("250 US dollars (USD) = 37,388 Japanese yen (JPY)"))
    }

    @Test func aDayInThePastIsAskedForByItsDate() async throws {
        let (_, urls) = try await ask("100 USD in EUR and GBP on March 3")
        #expect(urls == ["http://rates/v2/rates?base=USD&quotes=EUR,GBP&date=2026-03-03"])
        let (_, single) = try await ask("100 USD in EUR on March 3")
        #expect(single == ["http://rates/v2/rate/USD/EUR?date=2026-03-03"])
    }

    @Test(arguments: [
        ("100 USD to USD", "That is the same currency: 100 US dollars (USD) stays as it is, without any rate."),
        ("0 USD to EUR", "Zero US dollars (USD) is zero euros (EUR), whatever the rate."),
        ("-5 USD to EUR", "I can't convert a negative amount. Without the minus it would be \"5 USD in EUR\"."),
        (
            "9000000000000000 USD to EUR",
            "That amount is larger than all the money there is; please ask for a smaller one."
        ),
        (
            "Convert 100 USD",
            "Into which currency should I convert 100 US dollars (USD)? For example: \"100 USD in EUR\"."
        ),
        ("convert to euros", "From which currency into euros (EUR)? For example: \"100 USD in EUR\"."),
        ("What is the currency of Japan?", "The currency of Japan is the Japanese yen (JPY)."),
        (
            "100 USX to EUR",
            "I know no currency \"USX\" (ISO 4217). Did you mean Ugandan shillings (UGX) or US dollars (USD)?"
        ),
    ])
    func whatNeedsNoRateAsksNobody(text: String, sentence: String) async throws {
        let (answer, urls) = try await ask(text)
        #expect(urls.isEmpty)
        #expect(answer == sentence)
    }

    @Test func theSameCurrencyAmongOthersIsSaidAndTheOthersConverted() async throws {
        let (answer, urls) = try await ask("100 USD in USD and EUR")
        #expect(urls == ["http://rates/v2/rate/USD/EUR"])
        #expect(answer.contains("That is the same currency"))
        #expect(answer.contains("92.1 euros") || answer.contains("92.10 euros"))
    }

    @Test func aTinyResultShowsDigitsInsteadOfZero() async throws {
        let (answer, _) = try await ask("2 IDR in USD")
        #expect(answer.hasPrefix("2 Indonesian rupiahs (IDR) = 0.00012 US dollars (USD), at 1 IDR = 0.000061 USD."))
    }

    @Test func aRateThatTheListLacksIsNamed() async throws {
        let (answer, _) = try await ask("100 USD in EUR and Zimbabwean gold")
        #expect(answer.contains("100 US dollars (USD) = 92.10 euros (EUR)"))
        #expect(answer.contains("Frankfurter has no rate from US dollars (USD) to Zimbabwean gold (ZWG)."))
    }
}

/// What an upstream may do to us.
@Suite struct CurrencyFaultTests {
    @Test func noSuchRateIsAnAnswer() async throws {
        let (answer, _) = try await ask(
            "100 USD in BTN",
            rates: { _ in HTTPResponse(#"{"status":404,"message":"not found"}"#, status: 404) }
        )
        #expect(answer == "Frankfurter has no rate from US dollars (USD) to Bhutanese ngultrums (BTN).")
    }

    @Test func aRefusedQuestionIsToldWithItsReason() async throws {
        let (answer, _) = try await ask(
            "100 USD in EUR on 1901-01-01",
            rates: { _ in
                HTTPResponse(#"{"status":422,"message":"date is too old"}"#, status: 422)
            }
        )
        #expect(answer == "Frankfurter did not accept the question for USD in EUR: date is too old.")
    }

    @Test(arguments: [
        (500, "rates_unavailable"), (502, "rates_unavailable"), (503, "rates_unavailable"), (429, "rates_limited"),
        (403, "rates_unavailable"), (301, "rates_unavailable"),
    ])
    func anOutageIsNoAnswer(status: Int, code: String) async throws {
        let error = await #expect(throws: AgentError.self) {
            _ = try await ask(
                "100 USD in EUR",
                rates: { _ in
                    HTTPResponse("<html>secret</html>", status: status, headers: [("Retry-After", "7")])
                }
            )
        }
        #expect(error?.code == code)
        #expect(error?.kind == .upstream)
        #expect(error?.message.contains("secret") == false)
        #expect(error?.retryAfter == (status == 429 ? .seconds(7) : status >= 500 ? .seconds(1) : nil))
    }

    @Test(arguments: [
        "", "{", "[]", "null", #"{"rate":280.1}"#, #"{"date":"2026-03-25","base":"USD","quote":"EUR","rate":"high"}"#,
        #"{"date":"2026-03-25","base":"USD","quote":"EUR","rate":0}"#,
        #"{"date":"2026-03-25","base":"USD","quote":"EUR","rate":-1}"#, #"[{"date":"2026-03-25"}]"#,
    ])
    func rubbishIsTheUpstreamsFailure(body: String) async throws {
        let error = await #expect(throws: AgentError.self) {
            _ = try await ask("100 USD in EUR", rates: { _ in HTTPResponse(body) })
        }
        #expect(error?.kind == .upstream)
        #expect(error?.code == "unexpected_response")
    }

    @Test func anotherPairThanAskedForIsNotPassedOff() async throws {
        let (answer, _) = try await ask(
            "100 USD in EUR",
            rates: { _ in
                HTTPResponse(#"{"date":"2026-03-25","base":"USD","quote":"GBP","rate":0.79}"#)
            }
        )
        #expect(answer == "Frankfurter has no rate from US dollars (USD) to euros (EUR).")
    }

    @Test func aServiceThatCannotBeReachedIsToldAsThat() async throws {
        let failure = AgentError(.upstream, code: "upstream_unavailable", message: "rates did not answer.")
        let error = await #expect(throws: AgentError.self) {
            _ = try await ask("100 USD in EUR", rates: { _ in throw failure })
        }
        #expect(error?.code == "rates_unavailable")
        #expect(error?.message == "The exchange rate service could not be reached: rates did not answer.")
    }

    @Test func theSameQuestionTwiceAsksOnce() async throws {
        let upstream = FrankfurterStandIn()
        let agent = try CurrencyAgent(
            context: AgentContext(settingsJSON: #"{"frankfurter_url":"http://rates"}"#, http: upstream)
        )
        for _ in 1...2 { _ = try await answer(of: agent, ["100 USD in EUR"]) }
        #expect(upstream.urls.count == 1)
    }

    @Test func settingsOfTheWrongTypeAreNamed() {
        let error = #expect(throws: AgentError.self) {
            _ = try CurrencyAgent(
                context: AgentContext(settingsJSON: #"{"frankfurter_url":1}"#, http: FrankfurterStandIn())
            )
        }
        #expect(error?.kind == .settings)
        #expect(error?.message == "settings.frankfurter_url must be an http or https URL without a query")
    }
}
