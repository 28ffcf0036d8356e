// SPDX-License-Identifier: Apache-2.0

package import AgentKit
import FoundationEssentials
import TravelKit

/// Answers questions about the weather: reads the question, asks Open-Meteo, writes the answer.
package struct WeatherAgent: Agent {
    package static let plugin = PluginInfo(
        id: "weather_agent",
        version: "0.1.0",
        description: """
            Get real-time weather conditions and multi-day forecasts for any city worldwide: temperature (°C, °F), \
            feels-like, humidity, wind, chance of rain or snow, sunrise and sunset, for today, tomorrow, the weekend or up to 16 \
            days ahead. Answers what the weather is like there, whether to take an umbrella, and what to wear or pack.
            """,
        settingsSchema: WeatherSettings.schema,
        services: [.http],
        isIdempotent: true
    )

    private let openMeteo: OpenMeteo
    private let assistant: Assistant
    private let now: @Sendable () -> Int64

    package init(context: AgentContext) throws {
        let settings: WeatherSettings = try context.settings()
        openMeteo = OpenMeteo(settings, http: context.http)
        assistant = Assistant(context, settings.model, in: "a travel assistant")
        now = { Int64(context.now().timeIntervalSince1970) }
    }

    package func respond(to request: AgentRequest, reply: Reply) async throws {
        switch try await question(request) {
        case .weather(let places, let days):
            let reports = try await reports(places, days)
            let answer = WeatherAnswer.text(reports)
            // Without a forecast it is a question or a limit, which is written unchanged.
            guard reports.contains(where: \.isForecast) else { return try await reply.appendText(answer) }
            try await assistant.answer(request, facts: answer, to: reply)
        case .nowhere:
            try await reply.appendText(WeatherAnswer.askForPlace)
        }
    }

    /// Read by the tables; by a language model, if there is one, when they leave something open.
    private func question(_ request: AgentRequest) async throws -> WeatherQuestion {
        let conversation = Conversation(request.messages)
        let read = WeatherQuestion(conversation)
        guard assistant.reads(doubtful: read.isDoubtful) else { return read }
        return try await WeatherExtraction.question(request, conversation, assistant) ?? read
    }

    /// One report for each place, in order; requests run at the same time.
    ///
    /// If a request fails, its place gets an error message; if all fail, this throws.
    private func reports(_ places: [NamedPlace], _ days: Days?) async throws -> [WeatherReport] {
        try await withThrowingTaskGroup(of: (Int, Result<WeatherReport, any Error>).self) { group in
            for (index, place) in places.enumerated() {
                group.addTask { (index, await Self.result { try await report(place, days) }) }
            }
            var results = [Result<WeatherReport, any Error>?](repeating: nil, count: places.count)
            for try await (index, result) in group { results[index] = result }
            try Task.checkCancellation()
            let all = zip(places, results.compactMap(\.self))
            guard all.contains(where: { (try? $1.get()) != nil }) else { return try all.map { try $1.get() } }
            return all.map { place, result in (try? result.get()) ?? .failed(place, result.reason) }
        }
    }

    private func report(_ place: NamedPlace, _ days: Days?) async throws -> WeatherReport {
        if let place = place.place, place.isTooLarge { return .tooLarge(place) }
        guard let found = try await openMeteo.locate(place) else { return .unknown(place) }
        let today = LocalTime(now(), in: TimeZones.shared.rules(found.timezone ?? "UTC") ?? .utc).date
        let span = ForecastSpan(days, today: today)
        guard let count = span.count else { return .outOfReach(found, span) }
        let forecast = try await openMeteo.forecast(at: found, days: count)
        // Open-Meteo's date decides what "tomorrow" is: its clock and ours may be on two sides of midnight.
        let itsSpan = ForecastSpan(days, today: forecast.today ?? today)
        return .forecast(found, forecast, itsSpan, mended: place.isGuess ? place.written : nil)
    }

    private static func result<T>(_ body: () async throws -> T) async -> Result<T, any Error> {
        do { return .success(try await body()) } catch { return .failure(error) }
    }
}

extension Result {
    /// The failure in words.
    fileprivate var reason: String {
        guard case .failure(let error) = self else { return "" }
        return (error as? AgentError)?.message ?? "Something went wrong on the way."
    }
}

extension Place {
    /// A country or a state has more than one weather.
    fileprivate var isTooLarge: Bool { kind == .country || kind == .region && !regionCode.isEmpty }
}
