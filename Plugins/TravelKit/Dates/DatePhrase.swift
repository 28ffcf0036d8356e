// SPDX-License-Identifier: Apache-2.0

/// A date as people write it: "December 25", "25.12.2026", "Christmas", "in March 2024".
struct DatePhrase {
    let days: Days
    let end: Int

    init?(words: Words, start: Int) {
        guard
            let found = Self.iso(words, start) ?? Self.monthFirst(words, start) ?? Self.dayFirst(words, start)
                ?? Self.numeric(words, start) ?? Self.holiday(words, start) ?? Self.ordinal(words, start)
                ?? Self.wholeMonth(words, start) ?? Self.wholeYear(words, start)
        else { return nil }
        (days, end) = found
    }

    private typealias Found = (Days, Int)

    /// "2026-12-25", "2026/12/25".
    private static func iso(_ words: Words, _ start: Int) -> Found? {
        guard start + 2 < words.count, words[start].text.utf8.count == 4, let year = words[start].number,
            let month = words[start + 1].number, let day = words[start + 2].number,
            words[start + 1].gap == words[start + 2].gap, [.hyphen, .slash].contains(words[start + 1].gap)
        else { return nil }
        return date(month: month, day: day, year: year, end: start + 3)
    }

    /// "December 25", "Dec 25th, 2026", "December 25-28", "Dec 25 and 26".
    private static func monthFirst(_ words: Words, _ start: Int) -> Found? {
        guard start + 1 < words.count, let month = DayWords.month(words[start].text),
            let day = DayWords.ordinal(words[start + 1].text)
        else { return nil }
        var end = start + 2
        let year = year(words, &end)
        guard let first = date(month: month, day: day, year: year, end: end) else { return nil }
        if let (last, after) = lastOfSpan(words, end), last > day, DayWords.month(words.text(after)) == nil,
            let until = date(month: month, day: last, year: year, end: after)
        {
            return (.span(first.0, until.0), until.1)
        }
        return first
    }

    /// The second day of "25-28", "25 to 28", "25th through the 28th", and where it ends.
    private static func lastOfSpan(_ words: Words, _ end: Int) -> (day: Int, end: Int)? {
        guard end < words.count else { return nil }
        if [.hyphen, .dash].contains(words[end].gap) {
            return DayWords.ordinal(words[end].text).map { ($0, end + 1) }
        }
        guard words[end].text.isOne(of: "to until till through thru and or") else { return nil }
        let at = words.text(end + 1) == "the" ? end + 2 : end + 1
        return DayWords.ordinal(words.text(at)).map { ($0, at + 1) }
    }

    /// "25 December", "the 25th of Dec 2026", "25-28 December".
    private static func dayFirst(_ words: Words, _ start: Int) -> Found? {
        guard let day = DayWords.ordinal(words.text(start)) else { return nil }
        let span = lastOfSpan(words, start + 1).flatMap { $0.day > day ? $0 : nil }
        let next = span?.end ?? start + 1
        let at = words.text(next) == "of" ? next + 1 : next
        guard let month = DayWords.month(words.text(at)) else { return nil }
        var end = at + 1
        let year = year(words, &end)
        guard let first = date(month: month, day: day, year: year, end: end) else { return nil }
        guard let span else { return first }
        return date(month: month, day: span.day, year: year, end: end).map { (.span(first.0, $0.0), $0.1) }
    }

    /// "25.12.", "25.12.2026"; with slashes the month is first, as in the United States, if it can be.
    private static func numeric(_ words: Words, _ start: Int) -> Found? {
        guard start + 1 < words.count, let one = words[start].number, let two = words[start + 1].number,
            words[start].text.utf8.count <= 2, words[start + 1].text.utf8.count <= 2
        else { return nil }
        let gap = words[start + 1].gap
        var end = start + 2
        let hasYear = end < words.count && words[end].gap == gap && words[end].text.utf8.count == 4
        let year = hasYear ? words[end].number : nil
        if hasYear { end += 1 }
        // "10/20/50" is a list.
        if !hasYear, end < words.count, words[end].gap == .slash, words[end].number != nil { return nil }
        switch gap {
        case .dot where isDottedDate(words, start, hasYear): return date(month: two, day: one, year: year, end: end)
        case .slash where one > 12: return date(month: two, day: one, year: year, end: end)
        case .slash: return date(month: one, day: two, year: year, end: end)
        default: return nil
        }
    }

    /// "25.12." is a date and "12.5" an amount: a second full stop, a year or "on the" makes the difference.
    private static func isDottedDate(_ words: Words, _ start: Int, _ hasYear: Bool) -> Bool {
        let afterLast = words[start + 1].range.upperBound
        let isClosed = afterLast < words.source.endIndex && words.source[afterLast] == "."
        return hasYear || isClosed || words.text(start - 1).isOne(of: "on am the")
    }

    private static let holidayWords = Set(holidays.map { $0.words[0] })
    /// Month, day, name; a text for the reason given at `Set(words:)`.
    private static let holidays = """
        12 24 christmas eve
        12 25 christmas day
        12 25 christmas
        12 25 xmas
        12 26 boxing day
        12 31 new year eve
        12 31 new years eve
        1 1 new year day
        1 1 new years day
        10 31 halloween
        2 14 valentine day
        2 14 valentines day
        """.split(separator: "\n").map { line in
            let parts = line.split(separator: " ")
            return (words: parts[2...].map(String.init), month: Int(parts[0]) ?? 1, day: Int(parts[1]) ?? 1)
        }

    /// "in March", "March 2024", "of next March"; a month alone may be somebody's name ("May", "June").
    private static func wholeMonth(_ words: Words, _ start: Int) -> Found? {
        guard words.text(start).utf8.count > 3, let month = DayWords.month(words.text(start)) else { return nil }
        var end = start + 1
        let year = year(words, &end)
        let isMeant = words.text(start - 1).isOne(of: "in during of this next until by mid early late since for")
        guard isMeant || year != nil else { return nil }
        return (.month(month, year: year), end)
    }

    /// "in 2020", unless a word follows that the number may count.
    private static func wholeYear(_ words: Words, _ start: Int) -> Found? {
        guard words.text(start - 1).isOne(of: "in during since year") else { return nil }
        var end = start
        guard let year = year(words, &end), end == words.count || words[end].gap != .space else { return nil }
        return (.year(year), end)
    }

    private static func holiday(_ words: Words, _ start: Int) -> Found? {
        if words.text(start) == "thanksgiving" { return (.thanksgiving, start + 1) }
        guard holidayWords.contains(words.text(start)) else { return nil }
        for holiday in holidays where holiday.words.indices.allSatisfy({ words.text(start + $0) == holiday.words[$0] })
        {
            return date(month: holiday.month, day: holiday.day, year: nil, end: start + holiday.words.count)
        }
        return nil
    }

    /// "the 25th".
    private static func ordinal(_ words: Words, _ start: Int) -> Found? {
        guard words.text(start - 1).isOne(of: "the on"), words.text(start).first?.isNumber == true,
            words.text(start).last?.isNumber == false,
            let day = DayWords.ordinal(words.text(start))
        else { return nil }
        return (.dayOfMonth(day), start + 1)
    }

    private static func year(_ words: Words, _ end: inout Int) -> Int? {
        guard end < words.count, words[end].text.utf8.count == 4, let year = words[end].number,
            (1900...2200).contains(year)
        else { return nil }
        end += 1
        return year
    }

    private static func date(month: Int, day: Int, year: Int?, end: Int) -> Found? {
        // In a leap year, so that February 29 is a date.
        guard CivilDate(year: year ?? 2024, month: month, day: day) != nil else { return nil }
        return (.date(month: month, day: day, year: year), end)
    }
}
