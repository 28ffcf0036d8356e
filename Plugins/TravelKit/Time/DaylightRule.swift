// SPDX-License-Identifier: Apache-2.0

/// The yearly rule at the end of a TZif file, valid after its last transition: "PST8PDT,M3.2.0,M11.1.0".
struct DaylightRule: Sendable {
    typealias Clock = TimeZoneRules.Clock

    private let standard: Clock
    private let daylight: (clock: Clock, start: Transition, end: Transition)?

    init?(_ text: String) {
        var scanner = Scanner(text: Substring(text))
        guard let name = scanner.name(), let offset = scanner.time() else { return nil }
        standard = Clock(offset: -offset, abbreviation: name)
        guard let summer = scanner.name() else {
            daylight = nil
            return
        }
        let summerOffset = scanner.time().map { -$0 } ?? standard.offset + 3_600
        guard let start = scanner.transition(), let end = scanner.transition() else { return nil }
        daylight = (Clock(offset: summerOffset, abbreviation: summer), start, end)
    }

    func clock(at moment: Int64) -> Clock {
        guard let daylight else { return standard }
        let local = moment + Int64(standard.offset)
        let year = CivilDate(dayNumber: Int(local).quotientRoundedDown(by: 86_400)).year
        let start = daylight.start.moment(year: year, offset: standard.offset)
        let end = daylight.end.moment(year: year, offset: daylight.clock.offset)
        let isSummer = start < end ? (start..<end).contains(moment) : !(end..<start).contains(moment)
        return isSummer ? daylight.clock : standard
    }

    /// When the clocks change: a weekday of a week of a month, or a day of the year.
    private struct Transition {
        enum Day {
            case weekday(month: Int, week: Int, weekday: Int)
            case julian(Int)
            case zeroBased(Int)
        }

        let day: Day
        let time: Int

        func moment(year: Int, offset: Int) -> Int64 {
            Int64(dayNumber(in: year)) * 86_400 + Int64(time - offset)
        }

        private func dayNumber(in year: Int) -> Int {
            let newYear = CivilDate(year: year, month: 1, day: 1)?.dayNumber ?? 0
            switch day {
            case .zeroBased(let number): return newYear + number
            case .julian(let number):
                let isAfterLeapDay = CivilDate.length(ofMonth: 2, year) == 29 && number >= 60
                return newYear + number - (isAfterLeapDay ? 0 : 1)
            case .weekday(let month, let week, let weekday):
                guard let first = CivilDate(year: year, month: month, day: 1) else { return newYear }
                let firstIsoWeekday = first.weekday.rawValue
                let ahead = ((weekday + 6) % 7 - firstIsoWeekday).remainderRoundedDown(by: 7)
                let last = CivilDate.length(ofMonth: month, year) - 1
                let day = ahead + 7 * (week - 1)
                return first.dayNumber + (day > last ? day - 7 : day)
            }
        }
    }
}

// MARK: - Reading

extension DaylightRule {
    private struct Scanner {
        var text: Substring

        /// "PST", or anything in angle brackets: "<+0330>".
        mutating func name() -> String? {
            let isQuoted = text.first == "<"
            if isQuoted { text.removeFirst() }
            let name = text.prefix { isQuoted ? $0 != ">" : $0.isLetter }
            text = text.dropFirst(name.count + (isQuoted ? 1 : 0))
            return name.isEmpty ? nil : String(name)
        }

        /// "8", "-3:30", in seconds.
        mutating func time() -> Int? {
            let isNegative = text.first == "-"
            if let sign = text.first, "+-".contains(sign) { text.removeFirst() }
            guard let hours = number() else { return nil }
            var seconds = hours * 3_600
            for unit in [60, 1] where text.first == ":" {
                text.removeFirst()
                seconds += (number() ?? 0) * unit
            }
            return isNegative ? -seconds : seconds
        }

        /// ",M3.2.0/2", ",J60", ",59".
        mutating func transition() -> Transition? {
            guard text.popFirst() == "," else { return nil }
            guard let day = day() else { return nil }
            guard text.first == "/" else { return Transition(day: day, time: 7_200) }
            text.removeFirst()
            return time().map { Transition(day: day, time: $0) }
        }

        private mutating func day() -> Transition.Day? {
            switch text.first {
            case "M":
                text.removeFirst()
                guard let month = number(), text.popFirst() == ".", let week = number(), text.popFirst() == ".",
                    let weekday = number(), (1...5).contains(week), (0...6).contains(weekday)
                else { return nil }
                return .weekday(month: month, week: week, weekday: weekday)
            case "J":
                text.removeFirst()
                return number().map(Transition.Day.julian)
            default:
                return number().map(Transition.Day.zeroBased)
            }
        }

        private mutating func number() -> Int? {
            let digits = text.prefix { $0.isASCII && $0.isNumber }
            text = text.dropFirst(digits.count)
            return digits.count <= 4 ? Int(digits) : nil
        }
    }
}
