// SPDX-License-Identifier: Apache-2.0

/// The weather codes of the WMO (table 4677, as Open-Meteo uses it) in words.
enum Condition {
    static func text(_ code: Int) -> String { texts[code] ?? "Unknown conditions (code \(code))" }

    private static let texts = [
        0: "Clear sky", 1: "Mainly clear", 2: "Partly cloudy", 3: "Overcast",
        45: "Fog", 48: "Rime fog",
        51: "Light drizzle", 53: "Drizzle", 55: "Dense drizzle",
        56: "Light freezing drizzle", 57: "Freezing drizzle",
        61: "Light rain", 63: "Rain", 65: "Heavy rain",
        66: "Light freezing rain", 67: "Freezing rain",
        71: "Light snow", 73: "Snow", 75: "Heavy snow", 77: "Snow grains",
        80: "Light rain showers", 81: "Rain showers", 82: "Violent rain showers",
        85: "Light snow showers", 86: "Heavy snow showers",
        95: "Thunderstorm", 96: "Thunderstorm with light hail", 99: "Thunderstorm with heavy hail",
    ]
}
