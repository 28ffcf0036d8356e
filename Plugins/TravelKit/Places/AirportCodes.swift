// SPDX-License-Identifier: Apache-2.0

/// Finds codes of airports in a text: "SEA", "KSEA", and "sea to jfk", which can only be a route.
enum AirportCodes {
    static func mention(in words: Words, at index: Int) -> PlaceMention? {
        let word = words[index]
        let length = word.text.utf8.count
        guard length == 3 || length == 4, isMeant(words, index) else { return nil }
        let code = word.text.uppercased()
        guard let airport = length == 3 ? Airport(iata: code) : Airport(icao: code) else { return nil }
        return PlaceMention(
            place: airport.place,
            alternatives: [],
            range: word.range,
            words: index..<index + 1,
            name: index..<index + 1,
            isGuess: false
        )
    }

    /// Capitals are enough, unless the whole text is in capitals or they are a currency ("EUR"); small letters must be part
    /// of a route.
    ///
    /// The search of the tables is last, because it takes the most time.
    private static func isMeant(_ words: Words, _ index: Int) -> Bool {
        let word = words[index]
        guard word.number == nil, !notAirports.contains(word.text) else { return false }
        let isCommon = word.traits.contains(.common)
        let isCapital = word.letterCase == .upper
        guard isCapital || !isCommon else { return false }
        let isInRoute = isInRoute(words, index)
        let standsOut = words.count == 1 || words.contains { $0.letterCase != .upper }
        guard isInRoute || isCapital && standsOut && !isCommon else { return false }
        return !Table.names.hasKey(word.text)
    }

    private static func isInRoute(_ words: Words, _ index: Int) -> Bool {
        let before = index > 0 ? words[index - 1].text : ""
        let after = index + 1 < words.count ? words[index + 1] : nil
        if words[max(0, index - 4)..<index].contains(where: { $0.text == "between" }) { return true }
        if before == "from" || after?.text == "to" || after?.gap == .arrow { return true }
        if words[index].gap == .arrow || before == "to" && index >= 2 { return true }
        return isJoined(words, index - 1, index) || isJoined(words, index, index + 1)
    }

    /// "sea-jfk", "SEA / JFK": codes on both sides, so that "Val-d'Isère" stays one name.
    private static func isJoined(_ words: Words, _ first: Int, _ second: Int) -> Bool {
        guard first >= 0, second < words.count, [.hyphen, .dash, .slash].contains(words[second].gap) else {
            return false
        }
        return [first, second].allSatisfy { index in
            let code = words[index].text.uppercased()
            return !notAirports.contains(words[index].text) && !words[index].traits.contains(.common)
                && (Airport(iata: code) ?? Airport(icao: code)) != nil
        }
    }

    /// Codes of currencies and other abbreviations that are also airports somewhere.
    private static let notAirports = Set(
        words: """
            usd eur gbp jpy cny inr pkr aed aud cad chf sek nok dkk pln czk huf ron bgn try ils zar brl mxn ars clp cop
            pen krw hkd sgd thb idr myr php vnd twd nzd sar qar kwd bhd omr egp ngn kes ghs rub uah isk lkr bdt npr mvr
            btc eth utc gmt est pst cst cet mst edt pdt eta etd asap api fyi btw pls thx mon tue wed thu fri sun jan feb
            mar apr may jun jul aug sep oct nov dec
            """
    )
}
