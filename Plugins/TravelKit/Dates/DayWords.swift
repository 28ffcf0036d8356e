// SPDX-License-Identifier: Apache-2.0

/// The words of the calendar, also when they are misspelt.
enum DayWords {
    /// Words after which days are counted: "in the next 3 days".
    static let leads = Set(words: "next coming following upcoming")

    /// Whether the name of a day may start at this word: a quick check, which few words pass.
    static func mayStart(_ word: Word) -> Bool {
        if word.traits.contains(.startsDays) { return true }
        if let first = word.text.utf8.first, first >= 48, first <= 57 { return true }
        return word.traits.isEmpty && corrected(word.text) != word.text
    }

    /// Weeks from this one: "this" is 0, "next" 1, "last" -1.
    static func weeks(_ word: String) -> Int? {
        switch word {
        case "this", "coming", "upcoming": 0
        case "next", "following", "nxt": 1
        case "last", "past", "previous": -1
        default: nil
        }
    }

    /// The word that is meant: "tomorrow" for "tomorow" and for "tmrw".
    static func corrected(_ word: String) -> String {
        if let full = full(word) { return full }
        guard word.utf8.count >= 6, word.utf8.count <= 10, WordTraits(of: word).isEmpty else { return word }
        let letters = Array(word.utf8)
        let near = corrections.first { candidate in
            candidate.utf8.first == letters[0]
                && Spelling.distance(letters.span, candidate.utf8.span, atMost: letters.count >= 7 ? 2 : 1) != nil
        }
        return near ?? word
    }

    /// The unit of a length of time.
    enum Unit {
        /// As many days per as many units: 24 hours are one day.
        case days((days: Int, per: Int))
        case months(Int)

        init?(_ word: String) {
            switch word {
            case "day", "days": self = .days((1, 1))
            case "week", "weeks": self = .days((7, 1))
            case "fortnight", "fortnights": self = .days((14, 1))
            case "hour", "hours": self = .days((1, 24))
            case "month", "months": self = .months(1)
            case "year", "years": self = .months(12)
            default: return nil
            }
        }
    }

    /// `isListed`: right after another day, as in "Sat and Sun".
    static func weekday(_ words: Words, _ index: Int, isListed: Bool) -> Weekday? {
        guard words.indices.contains(index) else { return nil }
        let word = corrected(words[index].text)
        if let full = weekdays[word] ?? weekdays[String(word.dropLast())], word.utf8.count >= 6 { return full }
        let isMeant = words.text(index - 1).isOne(of: "on this next by until to last from")
        let isLast = index > 0 && (index + 1 == words.count || words[index + 1].gap != .space)
        guard isMeant || isListed || word != "sun" && (isLast || words[index].letterCase == .capitalized) else {
            return nil
        }
        return weekday(short: word)
    }

    static func month(_ word: String) -> Int? {
        guard let first = word.utf8.first, first > 57 else { return nil }
        return monthNumbers[word] ?? monthNumbers[corrected(word)]
    }

    /// "25", "25th", "1st", "first": a day of a month.
    static func ordinal(_ word: String) -> Int? {
        if let spelt = ordinals[word] { return spelt }
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard let day = Int(digits), (1...31).contains(day), digits.utf8.count <= 2 else { return nil }
        return ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) ? day : nil
    }

    /// A number in digits or words, and how many words it takes: "a couple of" is 2, in three words.
    static func count(_ words: Words, _ index: Int) -> (Int, length: Int)? {
        guard words.indices.contains(index) else { return nil }
        if let number = words[index].number { return (number, 1) }
        let skip = words[index].text == "a" ? 1 : 0
        switch words.text(index + skip) {
        case "couple": return (2, skip + (words.text(index + skip + 1) == "of" ? 2 : 1))
        case "few": return (3, skip + 1)
        default: break
        }
        return words[index].text.isOne(of: "a an") ? (1, 1) : NumberWords.small(words[index].text).map { ($0, 1) }
    }

    private static func full(_ short: String) -> String? {
        switch short {
        case "tmrw", "tmr", "tmw", "tomoz", "tomm", "tmrow", "tmro", "2morrow", "2moro", "2mrw", "tomorrows": "tomorrow"
        case "2day", "tdy", "todays": "today"
        case "2nite": "tonight"
        case "wkend", "weekends": "weekend"
        case "wendsday": "wednesday"
        default: nil
        }
    }

    private static let monthNumbers: [String: Int] = {
        var numbers = ["sept": 9]
        for (index, month) in months.enumerated() {
            numbers[month] = index + 1
            numbers[String(month.prefix(3))] = index + 1
        }
        return numbers
    }()

    private static let months = CivilDate.monthNames.map { $0.lowercased() }

    private static let weekdays = Dictionary(
        uniqueKeysWithValues: Weekday.allCases.map { ($0.name.lowercased(), $0) }
    )

    private static func weekday(short: String) -> Weekday? {
        switch short {
        case "mon": .monday
        case "tue", "tues": .tuesday
        case "wed", "weds": .wednesday
        case "thu", "thur", "thurs": .thursday
        case "fri": .friday
        case "sat": .saturday
        case "sun": .sunday
        default: nil
        }
    }

    private static let corrections =
        ["tomorrow", "tonight", "weekend", "yesterday"] + weekdays.keys.sorted() + months.filter { $0.count >= 6 }

    private static let ordinals: [String: Int] = {
        let names = """
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth \
            fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
            """
        let numbered = names.split(separator: " ").enumerated().map { (String($1), $0 + 1) }
        return Dictionary(uniqueKeysWithValues: numbered + [("thirtieth", 30)])
    }()
}
