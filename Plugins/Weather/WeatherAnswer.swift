// SPDX-License-Identifier: Apache-2.0

import TravelKit

/// What is known about one place.
enum WeatherReport: Equatable {
    /// `mended` is the name as the user wrote it, if its spelling was corrected.
    case forecast(Location, Forecast, ForecastSpan, mended: String?)
    case outOfReach(Location, ForecastSpan)
    case unknown(NamedPlace)
    case tooLarge(Place)
    case failed(NamedPlace, String)

    var isForecast: Bool { if case .forecast = self { true } else { false } }
}

/// Writes answers as Markdown, in both units and local times.
enum WeatherAnswer {
    static let askForPlace =
        "Which city is it about? Ask me, for example: “What is the weather in Istanbul tomorrow?”"

    static func text(_ reports: [WeatherReport]) -> String {
        let parts = reports.map(text)
        let hasData = reports.contains(where: \.isForecast)
        return (parts + (hasData ? ["Source: [Open-Meteo](https://open-meteo.com)."] : [])).joined(separator: "\n\n")
    }

    private static func text(_ report: WeatherReport) -> String {
        switch report {
        case .forecast(let place, let forecast, let span, let mended):
            text(place, forecast, span, mended)
        case .outOfReach(let place, let span):
            "**\(place.title)**: \(span.limits ?? "No forecast reaches that day.")"
        case .unknown(let place): unknown(place)
        case .tooLarge(let place): tooLarge(place)
        case .failed(let place, let reason): "**\(place.name)**: \(reason)"
        }
    }

    private static func text(_ place: Location, _ forecast: Forecast, _ span: ForecastSpan, _ mended: String?) -> String
    {
        let heading = "**\(place.title)**" + (mended.map { " (I took “\($0)” for \(place.name))" } ?? "")
        let current = span.showsToday ? currentText(forecast.current) : nil
        return [heading, current, table(forecast.daily, span), span.limits].compactMap(\.self)
            .joined(separator: "\n\n")
    }

    private static func unknown(_ place: NamedPlace) -> String {
        let near = PlaceIndex.near(place.written).map(\.title).filter { $0 != place.fullName }
        let hint =
            near.isEmpty
            ? "Please check the spelling, or name a larger city nearby."
            : "Did you mean \(near.joined(separator: " or "))?"
        return "I could not find a place called “\(place.fullName)”. \(hint)"
    }

    private static func tooLarge(_ place: Place) -> String {
        let city = place.kind == .country ? Countries.largestCity(of: place.countryCode) : nil
        let example = city.map { " For example: “What is the weather in \($0)?”" } ?? ""
        return "\(place.name) is too large to have one weather. Which city there do you mean?\(example)"
    }
}

// MARK: - Now

extension WeatherAnswer {
    private static func currentText(_ current: Forecast.Current) -> String? {
        guard let temperature = current.temperature_2m else { return nil }
        let condition = current.weather_code.map { ", \(Condition.text($0).lowercased())" } ?? ""
        let details = [
            current.apparent_temperature.map { "feels like \(both($0))" },
            current.relative_humidity_2m.map { "humidity \(rounded($0))%" },
            current.wind_speed_10m.map { "wind \(rounded($0)) km/h (\(rounded($0 * 0.621_371)) mph)" },
        ]
        let time = current.time.split(separator: "T").last.map { " (\($0) local time)" } ?? ""
        return (["Now\(time): **\(both(temperature))**\(condition)"] + details.compactMap(\.self))
            .joined(separator: ", ") + "."
    }
}

// MARK: - Day by day

extension WeatherAnswer {
    private static func table(_ daily: Forecast.Daily, _ span: ForecastSpan) -> String? {
        let rows = daily.time.indices.compactMap { index -> String? in
            guard let day = CivilDate(iso: daily.time[index]), span.shown?.contains(day) == true else { return nil }
            return row(daily, index, day, span.today)
        }
        guard !rows.isEmpty else { return "Open-Meteo sent no forecast for the days you asked for." }
        let head = [
            "| Day | Weather | Low | High | Rain chance | Sunrise | Sunset |", "|---|---|---|---|---|---|---|",
        ]
        return (head + rows).joined(separator: "\n")
    }

    private static func row(_ daily: Forecast.Daily, _ index: Int, _ day: CivilDate, _ today: CivilDate) -> String {
        func value<T>(_ column: [T?]?) -> T? { column.flatMap { $0.indices.contains(index) ? $0[index] : nil } }
        let cells = [
            name(of: day, today),
            value(daily.weather_code).map(Condition.text),
            value(daily.temperature_2m_min).map(both),
            value(daily.temperature_2m_max).map(both),
            value(daily.precipitation_probability_max).map { "\(rounded($0))%" },
            value(daily.sunrise).flatMap(clock),
            value(daily.sunset).flatMap(clock),
        ]
        return "| " + cells.map { $0 ?? "–" }.joined(separator: " | ") + " |"
    }

    private static func name(of day: CivilDate, _ today: CivilDate) -> String {
        switch today.days(until: day) {
        case 0: "Today, \(day.short)"
        case 1: "Tomorrow, \(day.short)"
        default: day.short
        }
    }

    private static func clock(_ time: String) -> String? { time.split(separator: "T").last.map(String.init) }
}

// MARK: - Figures

extension WeatherAnswer {
    /// `14.2 °C (57.6 °F)`.
    static func both(_ celsius: Double) -> String {
        "\(decimal(celsius)) °C (\(decimal(celsius * 9 / 5 + 32)) °F)"
    }

    /// With one decimal, unless that is 0.
    private static func decimal(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e6 else { return "–" }
        let tenths = Int((value * 10).rounded())
        let text = "\(abs(tenths) / 10)" + (tenths % 10 == 0 ? "" : ".\(abs(tenths % 10))")
        return tenths < 0 ? "-\(text)" : text
    }

    private static func rounded(_ value: Double) -> String {
        value.isFinite && abs(value) < 1e6 ? "\(Int(value.rounded()))" : "–"
    }
}

extension Location {
    /// "Paris, Île-de-France, France".
    var title: String {
        let region = admin1 == name ? nil : admin1
        return [name, region, country == name ? nil : country].compactMap(\.self).joined(separator: ", ")
    }
}
