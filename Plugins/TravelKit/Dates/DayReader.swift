// SPDX-License-Identifier: Apache-2.0

/// Reads the day or span of days that starts at one word.
struct DayReader {
    typealias Found = (Days, end: Int)

    let words: Words
    let start: Int
    /// The mention before it, as of Saturday in "Sat and Sun".
    let last: DayMention?

    func days() -> Found? {
        relative() ?? named() ?? counted() ?? calendar() ?? weekday()
    }

    private func word(_ ahead: Int) -> String { words.text(start + ahead) }

    private func corrected(_ ahead: Int) -> String { DayWords.corrected(word(ahead)) }

    private func found(_ days: Days, _ length: Int) -> Found { (days, start + length) }

    /// "today", "tonight", "the day after tomorrow", "yesterday".
    private func relative() -> Found? {
        switch corrected(0) {
        case "now", "currently": return found(.today, 1)
        case "today", "tonight", "tonite": return found(.today, 1)
        case "tomorrow": return found(.tomorrow, 1)
        case "yesterday": return found(.fromToday(-1), 1)
        case "day" where word(1) == "after" && corrected(2) == "tomorrow": return found(.fromToday(2), 3)
        case "day" where word(1) == "before" && corrected(2) == "yesterday": return found(.fromToday(-2), 3)
        case "overmorrow": return found(.fromToday(2), 1)
        case "this" where word(1).isOne(of: "morning afternoon evening"): return found(.today, 2)
        default: return nil
        }
    }
}

// MARK: - Weeks, months, years

extension DayReader {
    /// "this weekend", "next week", "the week after next", "last month", "the coming days".
    private func named() -> Found? {
        let ahead = DayWords.weeks(word(0))
        let length = ahead == nil ? 0 : 1
        switch corrected(length) {
        case "weekend", "weekends": return found(.weekend(weeks: ahead ?? 0), length + 1)
        case "end" where word(length + 1) == "of" && word(length + 2).isOne(of: "week the"):
            let end = word(length + 2) == "the" ? length + 3 : length + 2
            return word(end) == "week" ? found(.weekend(weeks: 0), end + 1) : nil
        case "week" where length == 0 && word(1) == "after" && word(2) == "next": return found(.week(weeks: 2), 3)
        case "week" where ahead != nil: return found(.week(weeks: ahead ?? 0), length + 1)
        case "month" where ahead != nil: return found(.months(ahead ?? 0), length + 1)
        case "year" where ahead != nil: return found(.years(ahead ?? 0), length + 1)
        case "week" where isWholeWeek: return found(.fromToday(0, count: 7), 1)
        case "weekly": return found(.fromToday(0, count: 7), 1)
        case "days" where word(0).isOne(of: "coming next"): return found(.fromToday(0, count: 3), 2)
        default: return nil
        }
    }

    private var isWholeWeek: Bool {
        words.text(start - 1).isOne(of: "the a for whole entire") && !word(1).isOne(of: "from ago")
    }

    /// "in three days", "5 day forecast", "next 3 days", "a week from now", "2 days ago", "in a month", "48 hours".
    private func counted() -> Found? {
        let lead = word(0).isOne(of: "in next coming following within upcoming") ? 1 : 0
        let article = lead == 1 && word(1) == "the" && DayWords.leads.contains(word(2)) ? 2 : 0
        let at = lead + article
        guard let (number, length) = DayWords.count(words, start + at), number > 0, number <= 400,
            let unit = DayWords.Unit(word(at + length))
        else { return nil }
        let end = at + length + 1
        guard case .days(let factor) = unit else { return counted(months: number, unit, lead, end) }
        let days = number * factor.days / factor.per
        let count = max(1, (number * factor.days + factor.per - 1) / factor.per)
        if word(end) == "ago" { return found(.fromToday(-days), end + 1) }
        if let base = base(at: end) {
            return found(base.days == .today ? .fromToday(days) : .later(base.days, days: days), base.end)
        }
        if word(0) == "in", article == 0 { return found(.fromToday(days), end) }
        if word(end) == "later" { return found(.fromToday(days), end + 1) }
        let isArticle = word(0) == "a" && lead == 0
        return isArticle && factor.days != 14 || word(at + length) == "hour"
            ? nil : found(.fromToday(0, count: count), end)
    }

    /// Months and years are counted from today: "in two months", "a year ago".
    private func counted(months number: Int, _ unit: DayWords.Unit, _ lead: Int, _ end: Int) -> Found? {
        guard case .months(let factor) = unit else { return nil }
        if word(end) == "ago" { return found(.monthsFromToday(-number * factor), end + 1) }
        if word(end) == "from", word(end + 1).isOne(of: "now today") {
            return found(.monthsFromToday(number * factor), end + 2)
        }
        return word(0) == "in" && lead == 1 ? found(.monthsFromToday(number * factor), end) : nil
    }

    /// What a count starts from: "from now", "from Friday".
    private func base(at end: Int) -> (days: Days, end: Int)? {
        guard word(end).isOne(of: "from after") else { return nil }
        if word(end + 1).isOne(of: "now today") { return (.today, end + 2) }
        guard start + end + 1 < words.count, DayWords.mayStart(words[start + end + 1]),
            let (days, last) = DayReader(words: words, start: start + end + 1, last: nil).simple()
        else { return nil }
        return (days, last - start)
    }

    private func simple() -> Found? { relative() ?? calendar() ?? weekday() }
}

// MARK: - Dates and weekdays

extension DayReader {
    /// "December 25", "25th of Dec 2026", "25.12.", "12/25", "2026-12-25", "Christmas", "in March 2024".
    private func calendar() -> Found? {
        DatePhrase(words: words, start: start).map { ($0.days, $0.end) }
    }

    /// "on Friday", "next Mon".
    private func weekday() -> Found? {
        let weeks = DayWords.weeks(word(0))
        let length = weeks == nil ? 0 : 1
        // "this coming Saturday"
        let more = length == 1 && DayWords.weeks(word(1)) != nil ? 1 : 0
        let isListed = last.map { start - $0.words.upperBound <= 1 } ?? false
        guard let weekday = DayWords.weekday(words, start + length + more, isListed: isListed) else { return nil }
        if word(length + 1) == "week", weeks == nil { return found(.weekday(weekday, weeks: 1), 2) }
        return found(.weekday(weekday, weeks: weeks ?? 0), length + more + 1)
    }
}
