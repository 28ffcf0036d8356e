// SPDX-License-Identifier: Apache-2.0

package import TravelKit

/// The number of a flight as airlines write it: "DL552".
package struct FlightNumber: Sendable, Equatable {
    /// As AeroAPI expects it.
    package let ident: String

    /// The first flight number in some clauses.
    package init?(in part: AnalysedMessage.Part) {
        let words = part.message.words
        for range in part.ranges {
            for index in range {
                if let ident = Self.ident(words, index, within: range) {
                    self.ident = ident
                    return
                }
            }
        }
        return nil
    }

    private static func ident(_ words: Words, _ index: Int, within range: Range<Int>) -> String? {
        let word = words[index]
        let isAnnounced = index > range.lowerBound && words[index - 1].text.isOne(of: "flight flights")
        if isWhole(word.text, isAnnounced: isAnnounced || word.letterCase == .upper) { return word.text.uppercased() }
        guard index + 1 < range.upperBound else { return nil }
        if let airline = airline(words, index, within: range) { return airline }
        guard isNumber(words[index + 1].text), [.space, .hyphen].contains(words[index + 1].gap),
            isCode(word.text) || isLongCode(words, index),
            word.letterCase == .upper && !notAirlines.contains(word.text) || isAnnounced || isKnown(words, index)
        else { return nil }
        return word.text.uppercased() + words[index + 1].text
    }

    /// "ua 328" in lower case: only for listed airlines, with two digits or more.
    private static func isKnown(_ words: Words, _ index: Int) -> Bool {
        !notAirlines.contains(words[index].text) && words[index + 1].text.utf8.count >= 2
            && words[index + 1].gap == .space && knownCodes.contains(words[index].text)
    }

    /// "dl552", "dal552"; codes with a digit ("u2") only if nothing else can be meant.
    private static func isWhole(_ text: String, isAnnounced: Bool) -> Bool {
        for length in [2, 3] where text.utf8.count > length && isNumber(text.dropFirst(length)) {
            let code = text.prefix(length)
            if length == 3, text.utf8.count == 4, !isAnnounced { continue }
            if code.utf8.allSatisfy({ $0 > 57 }) { return !notAirlines.contains(String(code)) }
            if isAnnounced, isCode(code), code.utf8.count == 2 { return true }
        }
        return false
    }

    private static func isNumber(_ text: some StringProtocol) -> Bool {
        (1...4).contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) }
    }

    /// Two letters, or a letter and a digit.
    private static func isCode(_ text: some StringProtocol) -> Bool {
        text.utf8.count == 2 && text.utf8.allSatisfy { $0 < 128 } && text.utf8.contains { $0 > 57 }
    }

    /// The three letters of ICAO, "UAL 901"; after "from" or "to" they are an airport.
    private static func isLongCode(_ words: Words, _ index: Int) -> Bool {
        let text = words[index].text
        guard text.utf8.count == 3, text.utf8.allSatisfy({ (97...122).contains($0) }) else { return false }
        let isOnRoute = index > 0 && words[index - 1].text.isOne(of: "from to via")
        return !isOnRoute && words[index + 1].text.utf8.count >= 2
    }

    /// "Delta 552", "British Airways flight 304".
    private static func airline(_ words: Words, _ index: Int, within range: Range<Int>) -> String? {
        guard firstWords.contains(words[index].text) else { return nil }
        for (name, code) in airlines {
            let end = index + name.count
            guard end < range.upperBound, name.indices.allSatisfy({ words[index + $0].text == name[$0] }) else {
                continue
            }
            let at = words[end].text == "flight" ? end + 1 : end
            if at < range.upperBound, isNumber(words[at].text) { return code + words[at].text }
        }
        return nil
    }

    private static let notAirlines: Set<String> = [
        "am", "pm", "in", "on", "at", "to", "by", "of", "is", "or", "us", "th", "nd", "rd", "st", "usd", "eur", "gbp",
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "top", "the", "for", "aed",
        "pkr", "inr", "jpy", "cad", "aud", "chf", "no", "gmt", "utc", "as", "a", "an",
    ]

    private static let knownCodes = Set(airlines.map { $0.code.lowercased() })
    private static let firstWords = Set(airlines.compactMap(\.name.first))

    private static let airlines: [(name: [String], code: String)] = [
        "british airways BA", "american airlines AA", "united airlines UA", "delta air lines DL", "delta airlines DL",
        "alaska airlines AS", "southwest airlines WN", "air france AF", "air canada AC", "air india AI",
        "qatar airways QR", "turkish airlines TK", "singapore airlines SQ", "cathay pacific CX", "virgin atlantic VS",
        "etihad airways EY", "japan airlines JL", "pakistan international PK", "thai airways TG", "korean air KE",
        "air new zealand NZ", "american AA", "united UA", "delta DL", "alaska AS", "southwest WN", "jetblue B6",
        "emirates EK", "etihad EY", "qatar QR", "lufthansa LH", "klm KL", "iberia IB", "ryanair FR", "easyjet U2",
        "qantas QF", "swiss LX", "finnair AY", "sas SK", "turkish TK", "ana NH", "pia PK", "flydubai FZ",
    ].map { line in
        let words = line.split(separator: " ").map(String.init)
        return (Array(words.dropLast()), words.last ?? "")
    }
}
