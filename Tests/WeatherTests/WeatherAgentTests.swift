// SPDX-License-Identifier: Apache-2.0

import AgentKit
import FoundationEssentials
import Testing
import Weather

/// The agent as a client sees it: a conversation goes in, an answer comes out.
struct WeatherAgentTests {
    // MARK: - The acceptance dialogues

    @Test func currentConditionsComeInBothUnits() async throws {
        let answer = try await answer(to: "What is the weather in Istanbul?")
        #expect(answer.contains("**Istanbul, Türkiye**"))
        #expect(answer.contains("Now (12:15 local time): **14.2 °C (57.6 °F)**, partly cloudy"))
        #expect(answer.contains("feels like 13 °C (55.4 °F), humidity 72%, wind 12 km/h (8 mph)"))
    }

    @Test func aMixedQuestionIsAnsweredInItsOwnPart() async throws {
        let answer = try await answer(to: "What's the weather in Seattle, and do any flights go direct to New York?")
        #expect(answer.contains("Seattle, Washington, United States"))
        #expect(!answer.contains("New York"))
    }

    @Test func thereIsWhereTheJourneyLeads() async throws {
        let text = """
            I want to travel from NYC to Paris next week. What is the weather like there, and can you find me some \
            flights?
            """
        let answer = try await answer(to: text)
        #expect(answer.contains("Paris, Île-de-France, France"))
        #expect(answer.contains("Mon, Nov 23") && answer.contains("Sun, Nov 29"))
        #expect(!answer.contains("Sun, Nov 22"))
    }

    @Test func fiveDaysAreFiveRows() async throws {
        let client = OpenMeteoStandIn()
        let answer = try await answer(to: "5 day forecast for Paris, France", client)
        #expect(answer.contains("Paris, Île-de-France, France"))
        #expect(rows(of: answer).count == 5)
        #expect(client.asked.contains { $0.contains("name=Paris&count=5&language=en&format=json") })
        #expect(client.asked.contains { $0.contains("forecast_days=5&timezone=auto") })
    }

    @Test func tomorrowThereIsThatDayAlone() async throws {
        let first = try await answer(to: "5 day forecast for Paris, France")
        let answer = try await answer(
            to: .init(.user, "5 day forecast for Paris, France"),
            .init(.assistant, first),
            .init(.user, "What about there tomorrow?")
        )
        #expect(answer.contains("Paris, Île-de-France, France"))
        #expect(rows(of: answer).count == 1 && rows(of: answer)[0].contains("Tomorrow, Mon, Nov 23"))
        #expect(rows(of: answer)[0].contains("11 °C (51.8 °F)") && !answer.contains("Now ("))
    }

    // MARK: - Which place

    @Test func aQualifierChoosesAmongNamesakes() async throws {
        #expect(try await answer(to: "weather in Paris, Texas").contains("Paris, Texas, United States"))
        #expect(try await answer(to: "weather in Paris, TX").contains("Paris, Texas, United States"))
        #expect(try await answer(to: "weather in Paris").contains("Paris, Île-de-France, France"))
    }

    @Test func severalCitiesAreAllAnswered() async throws {
        let answer = try await answer(to: "Weather in London, Paris and Tokyo?")
        let order = ["London, England", "Paris, Île", "Tokyo, Japan"].map { answer.firstRange(of: $0)?.lowerBound }
        #expect(!order.contains(nil) && order.compactMap(\.self) == order.compactMap(\.self).sorted())
    }

    @Test func aMisspeltCityIsTakenForTheNearestAndSaidSo() async throws {
        let answer = try await answer(to: "weather in Istambul")
        #expect(answer.contains("**Istanbul, Türkiye** (I took “Istambul” for Istanbul)"))
    }

    @Test(arguments: [
        "weather in Xyzzyville", "What's the weather in Smallville, Kansas?", "weather in Paris, Ruritania",
    ])
    func anUnknownPlaceIsSaidToBeUnknown(question: String) async throws {
        let client = OpenMeteoStandIn()
        #expect(try await answer(to: question, client).contains("could not find a place called"))
        #expect(!client.asked.contains { $0.contains("/v1/forecast") })
    }

    @Test(arguments: ["What's the weather?", "Will it rain tomorrow?", "weather here", "What's happening?", ""])
    func withoutAPlaceItAsksAndCallsNobody(question: String) async throws {
        let client = OpenMeteoStandIn()
        #expect(try await answer(to: question, client).contains("Which city"))
        #expect(client.asked.isEmpty)
    }

    @Test func aCountryIsTooLargeToHaveOneWeather() async throws {
        #expect(try await answer(to: "weather in France").contains("Which city there do you mean?"))
    }

    // MARK: - Which days

    @Test func daysBeyondTheForecastAreRefusedWithTheLimit() async throws {
        let answer = try await answer(to: "weather in London on December 25")
        #expect(answer.contains("Friday, December 25, 2026 is too far ahead: forecasts reach 16 days"))
        #expect(rows(of: answer).isEmpty)
    }

    @Test func aLongerForecastIsCutWithASentence() async throws {
        let answer = try await answer(to: "20 day forecast for London")
        #expect(rows(of: answer).count == 16 && answer.contains("later days are left out"))
    }

    @Test func thePastIsToldAsSuch() async throws {
        #expect(try await answer(to: "weather in London yesterday").contains("is in the past"))
    }

    @Test func todayIsTheDayOfThePlace() async throws {
        // Sunday, 23:30 UTC: in Tokyo it is Monday already, so that Tuesday is the second day of a forecast.
        let late = Date(timeIntervalSince1970: 1_795_390_200)
        let client = OpenMeteoStandIn()
        _ = try await answer(to: "weather in Tokyo on Tuesday", client, at: late)
        #expect(client.asked.last?.contains("forecast_days=2&") == true)
    }

    // MARK: - Failures

    @Test func aRefusalIsToldInTheUpstreamsWords() async throws {
        let error = await error { url in
            url.contains("forecast")
                ? HTTPResponse(#"{"error":true,"reason":"Latitude must be in range"}"#, status: 400) : nil
        }
        #expect(error?.kind == .upstream && error?.message.contains("Latitude must be in range") == true)
    }

    @Test func aLimitSaysWhenToTryAgain() async throws {
        let error = await error { _ in HTTPResponse("", status: 429, headers: [("Retry-After", "7")]) }
        #expect(error?.code == "weather_limited" && error?.retryAfter == .seconds(7))
    }

    @Test(arguments: [500, 502, 503])
    func anUpstreamOutOfOrderIsNotNothingFound(status: Int) async throws {
        let error = await error { _ in HTTPResponse("oops", status: status) }
        #expect(error?.message == "Open-Meteo's place search is out of order right now (HTTP \(status)).")
    }

    @Test func garbageIsToldAsUnexpected() async throws {
        let error = await error { _ in HTTPResponse("<html>") }
        #expect(error?.message.hasPrefix("Open-Meteo's place search sent something unexpected") == true)
    }

    @Test func anUnreachableUpstreamIsNamed() async throws {
        let error = await error { _ in throw AgentError(.upstream, code: "refused", message: "connection refused") }
        #expect(error?.message == "Open-Meteo's place search could not be reached: connection refused")
    }

    @Test func oneFailingCityCostsItsPartOnly() async throws {
        let client = OpenMeteoStandIn { $0.contains("name=Paris") ? HTTPResponse("", status: 500) : nil }
        let answer = try await answer(to: "weather in London and Paris", client)
        #expect(answer.contains("London, England") && answer.contains("**Paris**: Open-Meteo's place search is out of"))
    }

    // MARK: - Settings and cache

    @Test(arguments: [
        #"{"forecast_url":"ftp://x"}"#, #"{"geocoding_url":"https://"}"#, #"{"forecast_url":"http://a b"}"#,
        #"{"forecast_url":3}"#,
    ])
    func aBadSettingIsRefusedByName(settings: String) {
        let error = #expect(throws: AgentError.self) {
            try WeatherAgent(context: AgentContext(settingsJSON: settings, http: OpenMeteoStandIn()))
        }
        #expect(error?.kind == .settings && error?.message.contains("_url") == true)
    }

    @Test func theSameQuestionIsAskedUpstreamOnce() async throws {
        let client = OpenMeteoStandIn()
        let agent = try agent(client)
        for _ in 0..<3 { _ = try await respond(agent, [.init(.user, "weather in London")]) }
        #expect(client.asked.count == 2)
    }

    @Test func theSchemaIsJSONAndNamesEverySetting() throws {
        struct Schema: Decodable { let properties: [String: Property] }
        struct Property: Decodable { let description: String }
        let schema = try JSONDecoder().decode(Schema.self, from: Data(WeatherAgent.plugin.settingsSchema.utf8))
        let shared: Set = ["upstream_timeout_ms", "llm_answers", "llm_extraction", "llm_timeout_ms", "llm_max_tokens"]
        #expect(Set(schema.properties.keys) == shared.union(["geocoding_url", "forecast_url", "cache_seconds"]))
    }

    // MARK: - Helpers

    private func agent(_ client: OpenMeteoStandIn, at now: Date = noon) throws -> WeatherAgent {
        try WeatherAgent(context: AgentContext(http: client, now: { now }))
    }

    private func respond(_ agent: WeatherAgent, _ messages: [Message]) async throws -> String {
        let (reply, collected) = Reply.collecting()
        try await agent.respond(to: AgentRequest(messages: messages), reply: reply)
        return collected.text
    }

    private func answer(
        to question: String,
        _ client: OpenMeteoStandIn = OpenMeteoStandIn(),
        at now: Date = noon
    ) async throws -> String {
        try await respond(agent(client, at: now), [.init(.user, question)])
    }

    private func answer(to messages: Message...) async throws -> String {
        try await respond(agent(OpenMeteoStandIn()), messages)
    }

    private func error(_ fault: @escaping @Sendable (String) throws -> HTTPResponse?) async -> AgentError? {
        do {
            _ = try await answer(to: "weather in London", OpenMeteoStandIn(override: fault))
            return nil
        } catch {
            return error as? AgentError
        }
    }

    private func rows(of answer: String) -> [Substring] {
        answer.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| Day") }
    }
}

/// Sunday, November 22, 2026, 12:00 UTC.
private let noon = Date(timeIntervalSince1970: 1_795_348_800)
