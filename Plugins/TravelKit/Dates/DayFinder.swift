// SPDX-License-Identifier: Apache-2.0

/// Days named in a text, and the words that name them.
package struct DayMention: Sendable, Hashable {
    package let days: Days
    package let words: Range<Int>
}

/// Finds the days that a text names: "tomorrow", "next weekend", "Dec 25", "from Friday to Sunday".
package enum DayFinder {
    package static func find(in text: String) -> [DayMention] { find(in: Words(text)) }

    package static func find(in words: Words) -> [DayMention] {
        var found: [DayMention] = []
        var index = 0
        while index < words.count {
            guard DayWords.mayStart(words[index]), let (days, end) = Reader(words: words, start: index).days() else {
                index += 1
                continue
            }
            let mention = DayMention(days: days, words: index..<end)
            if let last = found.last, let span = span(last, mention, in: words) {
                found[found.count - 1] = span
            } else {
                found.append(mention)
            }
            index = end
        }
        return found
    }

    /// Two days with "to" or the like between them are one span.
    private static func span(_ first: DayMention, _ last: DayMention, in words: Words) -> DayMention? {
        let between = first.words.upperBound..<last.words.lowerBound
        let isJoined =
            switch between.count {
            case 0: [.dash, .hyphen].contains(words[last.words.lowerBound].gap)
            case 1:
                ["to", "until", "till", "through", "thru"].contains(words[between.lowerBound].text)
                    || words[between.lowerBound].text == "and" && words.text(first.words.lowerBound - 1) == "between"
            default: false
            }
        guard isJoined else { return nil }
        return DayMention(
            days: .span(first.days, last.days),
            words: first.words.lowerBound..<last.words.upperBound
        )
    }
}

extension Words {
    /// The word's letters, empty beyond the ends.
    func text(_ index: Int) -> String { indices.contains(index) ? self[index].text : "" }
}

// MARK: - One mention

/// Reads one day or span of days that starts at a word.
private struct Reader {
    typealias Found = (Days, end: Int)

    let words: Words
    let start: Int

    func days() -> Found? {
        relative() ?? named() ?? counted() ?? calendar() ?? weekday()
    }

    private func word(_ ahead: Int) -> String { words.text(start + ahead) }

    private func found(_ days: Days, _ length: Int) -> Found { (days, start + length) }

    /// "today", "tonight", "the day after tomorrow", "yesterday".
    private func relative() -> Found? {
        switch DayWords.corrected(word(0)) {
        case "now", "currently": return found(.today, 1)
        case "today", "tonight", "tonite": return found(.today, 1)
        case "tomorrow": return found(.tomorrow, 1)
        case "yesterday": return found(.fromToday(-1), 1)
        case "day" where DayWords.corrected(word(2)) == "tomorrow" && word(1) == "after":
            return found(.fromToday(2), 3)
        case "overmorrow": return found(.fromToday(2), 1)
        case "this" where ["morning", "afternoon", "evening"].contains(word(1)): return found(.today, 2)
        default: return nil
        }
    }

    /// "this weekend", "next week", "the coming days".
    private func named() -> Found? {
        let weeks = DayWords.weeks(word(0))
        let length = weeks == nil ? 0 : 1
        switch DayWords.corrected(word(length)) {
        case "weekend", "weekends": return found(.weekend(weeks: weeks ?? 0), length + 1)
        case "week" where weeks != nil: return found(.week(weeks: weeks ?? 0), length + 1)
        case "week" where ["the", "a", "for", "whole", "entire"].contains(words.text(start - 1)) && word(1) != "from":
            return found(.fromToday(0, count: 7), 1)
        case "weekly": return found(.fromToday(0, count: 7), 1)
        case "days" where ["coming", "next"].contains(word(0)): return found(.fromToday(0, count: 3), 2)
        default: return nil
        }
    }

    /// "in three days", "5 day forecast", "next 3 days", "a week from now", "2 days ago".
    private func counted() -> Found? {
        let lead = ["in", "next", "coming", "following", "within", "upcoming"].contains(word(0)) ? 1 : 0
        let article = lead == 1 && word(1) == "the" && DayWords.leads.contains(word(2)) ? 2 : 0
        let at = lead + article
        guard let (number, length) = DayWords.count(words, start + at), number > 0, number <= 400 else { return nil }
        let unit = word(at + length)
        guard ["day", "days", "week", "weeks"].contains(unit) else { return nil }
        let days = unit.hasPrefix("week") ? number * 7 : number
        let end = at + length + 1
        if word(end) == "ago" { return found(.fromToday(-days), end + 1) }
        if word(end) == "from", ["now", "today"].contains(word(end + 1)) { return found(.fromToday(days), end + 2) }
        if word(0) == "in", article == 0 { return found(.fromToday(days), end) }
        if word(end) == "later" { return found(.fromToday(days), end + 1) }
        return unit == "week" && lead == 0 && number == 1 && words.text(start) == "a"
            ? nil : found(.fromToday(0, count: days), end)
    }

    /// "December 25", "25th of Dec 2026", "25.12.", "12/25", "2026-12-25", "Christmas".
    private func calendar() -> Found? {
        CalendarDate(words: words, start: start).map { ($0.days, $0.end) }
    }

    /// "on Friday", "next Mon".
    private func weekday() -> Found? {
        let weeks = DayWords.weeks(word(0))
        let length = weeks == nil ? 0 : 1
        guard let weekday = DayWords.weekday(words, start + length) else { return nil }
        if word(length + 1) == "week", weeks == nil { return found(.weekday(weekday, weeks: 1), 2) }
        return found(.weekday(weekday, weeks: weeks ?? 0), length + 1)
    }
}
