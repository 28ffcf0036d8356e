// SPDX-License-Identifier: Apache-2.0

import AgentKit
import Flight
import FoundationEssentials
import Testing

/// The agent as a client sees it: a conversation goes in, an answer comes out.
struct FlightAgentTests {
    // MARK: - The acceptance dialogues

    @Test func allAirportsOfACityAreSearched() async throws {
        let client = AeroAPIStandIn()
        let answer = try await answer(to: "What flights go from London to Seattle?", client)
        let origins = client.asked.map { $0.split(separator: "/")[1] }.sorted()
        #expect(origins == ["LCY", "LGW", "LHR", "LTN", "STN"])
        #expect(client.asked.allSatisfy { $0.contains("/flights/to/SEA?type=Airline&connection=nonstop&start=") })
        #expect(answer.contains("| BA49 | 15:25 GMT, LHR | 17:10 PST, SEA |"))
    }

    @Test func theyFlyWhereTheTalkWas() async throws {
        let client = AeroAPIStandIn()
        let answer = try await answer(
            to: [
                .init(.user, "What's the weather in Istanbul?"), .init(.assistant, "**Istanbul, Türkiye** 14 °C"),
                .init(.user, "What's their exchange rate?"), .init(.assistant, "1 TRY = 0.024 USD (US dollar)"),
                .init(.user, "Do they fly out from Seattle?"),
            ],
            client
        )
        #expect(answer.contains("**Seattle (SEA) → Istanbul (IST, SAW)**") && answer.contains("TK204"))
    }

    @Test func theOriginStandsInTheOtherPartOfTheQuestion() async throws {
        let client = AeroAPIStandIn()
        let answer = try await answer(
            to: "What's the weather in Seattle, and do any flights go direct to New York tomorrow?",
            client
        )
        #expect(
            Set(client.asked.map { $0.split(separator: "?")[0] }) == [
                "/airports/SEA/flights/to/JFK", "/airports/SEA/flights/to/LGA", "/airports/SEA/flights/to/EWR",
            ]
        )
        #expect(answer.contains("DL552"))
    }

    @Test func theLimitOfTwoDaysIsToldWithoutACall() async throws {
        let client = AeroAPIStandIn()
        let text = """
            I want to travel from NYC to Paris next week. What is the weather like there, and can you find me some \
            flights?
            """
        let answer = try await answer(to: text, client)
        #expect(
            answer.contains("New York (JFK, LGA, EWR) → Paris (CDG, ORY)") && answer.contains("at most 2 days ahead")
        )
        #expect(client.asked.isEmpty)
    }

    @Test func eachLegIsSearchedAndTheConnectionNoted() async throws {
        let answer = try await answer(to: "Seattle to Dubai to Lahore")
        #expect(answer.contains("**Seattle (SEA) → Dubai (DXB, DWC)**"))
        #expect(answer.contains("**Dubai (DXB, DWC) → Lahore (LHE)**"))
        // EK622 leaves 25 minutes after the landing: too short to change planes.
        #expect(answer.contains("Connection in Dubai: EK230, then EK624 after 3 h 10 min."))
    }

    @Test func aMissingOriginIsAskedFor() async throws {
        let client = AeroAPIStandIn()
        let answer = try await answer(to: "Show me flights to New York tomorrow", client)
        #expect(answer.hasPrefix("Where do you want to fly from to New York?"))
        #expect(client.asked.isEmpty)
    }

    @Test func theAnswerToThatQuestionCompletesIt() async throws {
        let client = AeroAPIStandIn()
        let answer = try await answer(
            to: [
                .init(.user, "Show me flights to New York tomorrow"),
                .init(.assistant, "Where do you want to fly from to New York?"), .init(.user, "Seattle"),
            ],
            client
        )
        #expect(answer.contains("on Mon, Nov 23") && answer.contains("DL552"))
    }

    // MARK: - Days

    @Test func theDayIsTheOriginsLocalDay() async throws {
        let client = AeroAPIStandIn()
        _ = try await answer(to: "flights from Seattle to Lahore tomorrow", client)
        #expect(client.asked.first?.contains("start=2026-11-23T08%3A00%3A00Z&end=2026-11-24T08%3A00%3A00Z") == true)
    }

    @Test(arguments: [
        ("flights from Seattle to Lahore yesterday", "Saturday, November 21, 2026 is in the past"),
        ("flights from Seattle to Lahore on December 25", "Friday, December 25, 2026"),
        ("flights from Seattle to Lahore in three days", "Wednesday, November 25, 2026"),
    ])
    func daysOutOfReachAreRefusedByName(question: String, sentence: String) async throws {
        let client = AeroAPIStandIn()
        #expect(try await answer(to: question, client).contains(sentence))
        #expect(client.asked.isEmpty)
    }

    // MARK: - Single flights

    @Test(arguments: ["What is the status of DL552?", "dl552", "is DL 552 on time?", "Delta flight 552"])
    func aFlightIsFoundByItsNumber(question: String) async throws {
        let client = AeroAPIStandIn()
        let answer = try await answer(to: question, client)
        #expect(client.asked == ["/flights/DL552"])
        #expect(answer.contains("**DL552**, Seattle (SEA) → New York (JFK): **Scheduled / Delayed, 35 min late**"))
        #expect(answer.contains("- Departs Mon, Nov 23, 15:47 PST (now 16:22), SEA, gate A4"))
        #expect(answer.contains("- Arrives Tue, Nov 24, 00:02 EST, JFK, terminal 4"))
        #expect(answer.contains("- Aircraft B739"))
    }

    @Test func itIsTheFlightSpokenOf() async throws {
        let client = AeroAPIStandIn()
        _ = try await answer(
            to: [.init(.user, "status of DL552"), .init(.assistant, "…"), .init(.user, "is it delayed?")],
            client
        )
        #expect(client.asked == ["/flights/DL552"])
    }

    @Test func anUnknownNumberIsNoFailure() async throws {
        #expect(try await answer(to: "status of ZZ999").contains("lists no flight ZZ999"))
    }

    // MARK: - Places

    @Test(arguments: [
        ("flights from Xanadu to Seattle", "“Xanadu”"),
        ("flights from France to Seattle", "Which city or airport in France"),
        ("flights from Seattle to Seattle", "both where you start"),
        ("flights from Paris, Ruritania to Seattle", "Ruritania"),
        ("flights", "Where do you want to fly from, and where to?"),
        ("flights from Seattle", "Where do you want to fly to from Seattle?"),
    ])
    func whatIsUnclearIsAskedBack(question: String, sentence: String) async throws {
        let client = AeroAPIStandIn()
        #expect(try await answer(to: question, client).contains(sentence))
        #expect(client.asked.isEmpty)
    }

    @Test func aMisspeltCityIsTakenForTheNearestAndSaidSo() async throws {
        let answer = try await answer(to: "flights from Londn to Seatle")
        #expect(answer.contains("(I took “Londn” for London.)") && answer.contains("BA49"))
    }

    @Test(arguments: [
        ("flights from London or Paris to Seattle", "Paris"), ("flights from London to Seattle or Boston", "Boston"),
    ])
    func whatIsNotLookedAtIsSaid(question: String, other: String) async throws {
        let answer = try await answer(to: question)
        #expect(answer.contains("(I did not look at \(other): ask for it by itself.)") && answer.contains("BA49"))
    }

    // MARK: - Failures

    @Test func withoutAKeyItSaysWhatToSet() async throws {
        let client = AeroAPIStandIn()
        let answer = try await answer(to: "flights from London to Seattle", client, settings: "{}")
        #expect(answer.contains("AEROAPI_KEY") && answer.contains("`api_key`"))
        #expect(client.asked.isEmpty)
    }

    @Test func aRefusedKeyIsToldWithoutTheKey() async throws {
        let error = await error { _ in
            HTTPResponse(#"{"title":"Unauthorized","reason":"bad key sesame","detail":"x","status":401}"#, status: 401)
        }
        #expect(error?.message.contains("refused the API key (HTTP 401)") == true)
        #expect(error?.message.contains("sesame") == false)
    }

    @Test func aBadRequestIsToldInFlightAwaresWords() async throws {
        let error = await error { _ in
            HTTPResponse(#"{"title":"Bad","detail":"Invalid start","status":400}"#, status: 400)
        }
        #expect(error?.message == "FlightAware refused the request: Invalid start")
    }

    @Test func itsWordsAreLeftOutWhenTheyRepeatTheKey() async throws {
        let error = await error { _ in HTTPResponse(#"{"detail":"key sesame is odd"}"#, status: 400) }
        #expect(error?.message == "FlightAware refused the request: HTTP 400")
    }

    @Test func aLimitSaysWhenToTryAgain() async throws {
        let error = await error { _ in HTTPResponse("", status: 429, headers: [("retry-after", "9")]) }
        #expect(error?.code == "flights_limited" && error?.retryAfter == .seconds(9))
    }

    @Test func anUpstreamOutOfOrderIsNotNothingFound() async throws {
        #expect(
            await error { _ in HTTPResponse("", status: 503) }?.message.contains("out of order right now (HTTP 503)")
                == true
        )
        #expect(await error { _ in HTTPResponse("<html>") }?.message.contains("sent something unexpected") == true)
    }

    @Test func onePairThatFailsIsNamedBesideTheOthers() async throws {
        let client = AeroAPIStandIn { $0.contains("/LTN/") ? HTTPResponse("", status: 500) : nil }
        let answer = try await answer(to: "flights from London to Seattle", client)
        #expect(answer.contains("BA49") && answer.contains("Not checked: LTN → SEA: FlightAware is out of order"))
    }

    @Test func nothingFoundIsSaidWithTheAirports() async throws {
        let answer = try await answer(to: "flights from Lahore to Seattle tomorrow")
        #expect(
            answer.contains("No nonstop airline flights are listed from Lahore (LHE) to Seattle (SEA) on Mon, Nov 23.")
        )
    }

    @Test func atMostSixPairsAreAskedAtOnce() async throws {
        let client = AeroAPIStandIn()
        _ = try await answer(to: "flights from London to New York", client)
        #expect(client.asked.count == 15 && client.mostAtOnce <= 6 && client.keys == ["sesame"])
    }

    @Test(arguments: [#"{"aeroapi_url":"nonsense"}"#, #"{"aeroapi_url":7}"#, #"{"api_key":"a b"}"#])
    func aBadSettingIsRefused(settings: String) {
        let error = #expect(throws: AgentError.self) {
            try FlightAgent(context: AgentContext(settingsJSON: settings, http: AeroAPIStandIn()))
        }
        #expect(error?.kind == .settings)
    }

    // MARK: - Helpers

    private func answer(
        to messages: [Message],
        _ client: AeroAPIStandIn,
        settings: String = #"{"api_key":"sesame"}"#
    ) async throws -> String {
        let context = AgentContext(settingsJSON: settings, http: client, now: { noon })
        let (reply, collected) = Reply.collecting()
        try await FlightAgent(context: context).respond(to: AgentRequest(messages: messages), reply: reply)
        return collected.text
    }

    private func answer(
        to question: String,
        _ client: AeroAPIStandIn = AeroAPIStandIn(),
        settings: String = #"{"api_key":"sesame"}"#
    ) async throws -> String {
        try await answer(to: [.init(.user, question)], client, settings: settings)
    }

    private func error(_ fault: @escaping @Sendable (String) throws -> HTTPResponse?) async -> AgentError? {
        do {
            _ = try await answer(to: "flights from Seattle to Dubai", AeroAPIStandIn(override: fault))
            return nil
        } catch {
            return error as? AgentError
        }
    }
}

/// Sunday, November 22, 2026, 12:00 UTC; 04:00 in Seattle.
private let noon = Date(timeIntervalSince1970: 1_795_348_800)
