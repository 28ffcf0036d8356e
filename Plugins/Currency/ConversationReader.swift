// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import TravelKit

/// Follows a conversation: which exchange it was about last, and which places were named.
struct ConversationReader {
    private let today: CivilDate
    /// The last exchange, perhaps with one side missing.
    private var exchange: Exchange?
    /// Countries, the latest last.
    private var countries: [Turn.Sighting] = []
    /// How many of them the last message that named any did.
    private var lastPlaces = 0
    private var lastTurnWasOurs = false
    private var lastTurnNamedAPlace = false
    /// The last turn of ours, if something had to be asked back: the next one may answer that.
    private var pending: (unclear: Unclear, turn: Turn)?
    /// What one word for several currencies was said to mean.
    private var chosen: Currency?

    init(today: CivilDate) { self.today = today }

    /// An earlier message.
    ///
    /// Of an answer only a place counts, and only if the question named none; of what surely is not about money, too.
    mutating func take(_ talk: inout Talk, _ index: Int) {
        let isOurs = talk.messages[index].role == .user
        guard isOurs || talk.needsPlaces && !lastTurnNamedAPlace else { return }
        if !isOurs {
            if let place = talk[index].firstPlace { countries.append(place) }
        } else if pending == nil, !talk[index].mayBeAboutMoney {
            lastTurnWasOurs = false
            if talk.needsPlaces { note(talk[index].sightings) }
        } else {
            let turn = talk[index].turn
            let answersUs = turn.amount != nil || turn.isReversed || pending != nil && !turn.isEmpty
            lastTurnWasOurs = turn.isAboutMoney || lastTurnWasOurs && answersUs
            note(talk[index].elements.compactMap(\.sighting))
            if lastTurnWasOurs { _ = answered(turn) }
        }
    }

    /// The message to answer.
    mutating func question(_ talk: inout Talk, _ index: Int) -> CurrencyQuestion {
        note(talk[index].elements.compactMap(\.sighting))
        return answered(talk[index].turn)
    }

    private mutating func answered(_ turn: Turn) -> CurrencyQuestion {
        let turn = completed(turn)
        do throws(Unclear) {
            defer { chosen = nil }
            let question = try question(turn)
            pending = nil
            return question
        } catch {
            pending = (error, turn)
            return .unclear(error)
        }
    }

    /// The turn before, if this one only answers what was asked back about it: "Mexican pesos", "Japan".
    private mutating func completed(_ turn: Turn) -> Turn {
        guard let pending, let item = turn.onlyItem else { return turn }
        switch pending.unclear {
        case .meaning(_, let candidates):
            guard let meant = try? currency(item.operand), candidates.contains(meant) else { return turn }
            chosen = meant
            return pending.turn
        case .reference, .everything:
            var turn = turn
            turn.asksForRate = turn.asksForRate || pending.turn.asksForRate && turn.amount == nil
            turn.asksForName = turn.asksForName || pending.turn.asksForName && item.operand.isPlace
            return turn
        default: return turn
        }
    }

    private mutating func note(_ named: [Turn.Sighting]) {
        countries += named
        if !named.isEmpty { lastPlaces = named.count }
        lastTurnNamedAPlace = !named.isEmpty
    }
}

extension ConversationReader {
    /// Fills what the turn leaves open from what was asked before.
    private mutating func question(_ turn: Turn) throws(Unclear) -> CurrencyQuestion {
        if turn.asksForName { return try name(turn) }
        if let subject = turn.subject { return try question(about: subject, turn) }
        let before = exchange
        var parts: [Exchange.Part] = []
        for item in turn.sources { parts.append(try part(item)) }
        if turn.sources.count == 1, parts[0].amount == nil { parts[0].amount = turn.amount }
        var targets: [Currency] = []
        for item in turn.targets { targets.append(try currency(item.operand)) }
        let asked = Exchange(parts: parts, targets: targets.unique, day: try day(turn))
        switch (parts.isEmpty, targets.isEmpty) {
        case (false, false): return try finish(asked)
        case (false, true): return try finish(parts: parts, before, turn)
        case (true, false) where turn.isReversed && before?.parts.map(\.currency) == asked.targets:
            return try followUp(before, turn)
        case (true, false): return try finish(targets: asked.targets, before, turn)
        case (true, true): return try followUp(before, turn)
        }
    }

    /// Only what is converted was said: "convert 100 USD", "and 20 GBP?", "and from yen?"; the rest stays.
    private mutating func finish(
        parts: [Exchange.Part],
        _ before: Exchange?,
        _ turn: Turn
    ) throws(Unclear) -> CurrencyQuestion {
        var asked = Exchange(parts: parts, targets: before?.targets ?? [], day: try day(turn, before))
        asked.targets.removeAll { target in parts.contains { $0.currency == target } }
        if asked.targets.isEmpty {
            asked.targets = before?.parts.map(\.currency).filter { $0 != parts[0].currency } ?? []
        }
        if asked.parts.count == 1, asked.parts[0].amount == nil { asked.parts[0].amount = before?.parts.first?.amount }
        if asked.targets.isEmpty, turn.asksForRate { return rates(of: parts[0].currency, on: asked.day) }
        return try finish(asked)
    }

    /// Only what it is converted to was said: "and in pounds?".
    private mutating func finish(
        targets: [Currency],
        _ before: Exchange?,
        _ turn: Turn
    ) throws(Unclear) -> CurrencyQuestion {
        var asked = Exchange(parts: before?.parts ?? [], targets: targets, day: try day(turn, before))
        if asked.parts.count == 1, let amount = turn.amount { asked.parts[0].amount = amount }
        if asked.parts.isEmpty, turn.asksForRate, let spokenOf, !targets.contains(spokenOf) {
            asked.parts = [.init(amount: turn.amount, currency: spokenOf)]
        }
        exchange = asked
        guard asked.isComplete else { throw .source(targets: targets, amount: turn.amount) }
        return .exchange(asked)
    }

    /// "what about yen?", "the rate for the lira", "yen" as an answer to our question.
    private mutating func question(about item: Turn.Item, _ turn: Turn) throws(Unclear) -> CurrencyQuestion {
        let currency = try currency(item.operand)
        let before = exchange ?? Exchange()
        let day = try day(turn, before)
        if before.isComplete, let amount = turn.amount, item.operand.isPlace {
            let parts = before.parts.map { Exchange.Part(amount: amount, currency: $0.currency) }
            return try finish(Exchange(parts: parts, targets: [currency], day: day))
        }
        let isAnotherTarget = before.isComplete ? !turn.asksForRate && turn.amount == nil : !before.parts.isEmpty
        if isAnotherTarget { return try finish(Exchange(parts: before.parts, targets: [currency], day: day)) }
        let others = (before.parts.map(\.currency) + before.targets).filter { $0 != currency }
        let targets = before.parts.isEmpty ? before.targets : Array(others.prefix(1))
        let asked = Exchange(parts: [.init(amount: turn.amount, currency: currency)], targets: targets, day: day)
        if targets.isEmpty, turn.asksForRate { return rates(of: currency, on: day) }
        if targets.isEmpty, turn.amount == nil, case .place = item.operand { throw .everything }
        return try finish(asked)
    }

    /// "and 250?", "the other way round?", or nothing that we could use.
    private mutating func followUp(_ before: Exchange?, _ turn: Turn) throws(Unclear) -> CurrencyQuestion {
        let asksAgain = turn.amount != nil || turn.isReversed || turn.asksForRate || turn.day != nil || turn.year != nil
        if before == nil, turn.asksForRate, let spokenOf {
            if let origin, origin != spokenOf, turn.amount == nil {
                return try finish(Exchange(parts: [.init(amount: nil, currency: origin)], targets: [spokenOf]))
            }
            if turn.amount == nil { return rates(of: spokenOf, on: try day(turn)) }
        }
        guard var asked = before, asksAgain || !asked.isComplete else { throw .everything }
        if turn.isReversed, asked.isComplete {
            asked = Exchange(
                parts: asked.targets.map { .init(amount: asked.parts[0].amount, currency: $0) },
                targets: asked.parts.map(\.currency).unique
            )
        }
        asked.day = try day(turn, before)
        for index in asked.parts.indices where turn.amount != nil || turn.asksForRate {
            asked.parts[index].amount = turn.amount
        }
        guard !asked.parts.isEmpty else { throw .source(targets: asked.targets, amount: turn.amount) }
        return try finish(asked)
    }

    /// Without a second currency; a follow-up may name one.
    private mutating func rates(of currency: Currency, on day: CivilDate?) -> CurrencyQuestion {
        exchange = Exchange(parts: [.init(amount: nil, currency: currency)], day: day)
        return .rates(of: currency, on: day)
    }

    private mutating func finish(_ asked: Exchange) throws(Unclear) -> CurrencyQuestion {
        exchange = asked
        guard let first = asked.parts.first else { throw .everything }
        guard asked.isComplete else { throw .target(first) }
        return .exchange(asked)
    }

    private func name(_ turn: Turn) throws(Unclear) -> CurrencyQuestion {
        let named = (turn.sources + turn.targets + [turn.subject].compactMap(\.self)).map(\.operand)
        for case .place(let place) in named {
            return .name(of: try currency(.place(place)), country: place.country)
        }
        for case .currency(let mention) in named where !mention.isAmbiguous {
            let currency = try meaning(of: mention)
            guard let home = currency.home else { break }
            return .name(of: currency, country: home)
        }
        guard let place = countries.last else { throw .reference }
        return .name(of: try currency(.place(place)), country: place.country)
    }

    /// The currency of the place that was spoken of last.
    private var spokenOf: Currency? { countries.last.flatMap { Currency(country: $0.countryCode) } }

    /// That of the place named just before it in the same message: where a journey starts.
    private var origin: Currency? {
        guard countries.count > 1, lastPlaces > 1 else { return nil }
        return Currency(country: countries[countries.count - 2].countryCode)
    }
}

// MARK: - Which currency, which day

extension ConversationReader {
    /// The day whose rate is wanted; of days that could be near, the last one that has been.
    ///
    /// nil = the latest rate.
    private func day(_ turn: Turn, _ before: Exchange? = nil) throws(Unclear) -> CivilDate? {
        if let year = turn.year, turn.day == nil, let days = Days.year(year).resolved(today: today) {
            throw .manyDays(days)
        }
        guard let said = turn.day, var days = said.resolved(today: today) else { return before?.day }
        if case .month(let month, nil) = said, days.lowerBound > today {
            days = Days.month(month, year: days.lowerBound.year - 1).resolved(today: today) ?? days
        }
        guard !days.contains(today) else { return nil }
        if days.upperBound < today, days.count(atLeast: 8) { throw .manyDays(days) }
        var day = days.upperBound < today ? days.upperBound : days.lowerBound
        if day > today, case .weekday = said { day = day.adding(days: -7) }
        if day > today, case .date(let month, let number, nil) = said {
            day = CivilDate(year: day.year - 1, month: month, day: number) ?? day
        }
        guard day <= today else { throw .future(day) }
        return day == today ? nil : day
    }
}

extension ConversationReader {
    private func part(_ item: Turn.Item) throws(Unclear) -> Exchange.Part {
        Exchange.Part(amount: item.amount, currency: try currency(item.operand))
    }

    private func currency(_ operand: Turn.Operand) throws(Unclear) -> Currency {
        switch operand {
        case .currency(let mention): return try meaning(of: mention)
        case .unknown(let text):
            let isTraded = Vocabulary.noCurrencies.contains(text.lowercased())
            throw .unknown(text, near: text.count == 3 && !isTraded ? Currency.near(text) : [])
        case .reference:
            guard let place = countries.last else { throw .reference }
            return try currency(.place(place))
        case .place(let place):
            guard let currency = Currency(country: place.countryCode) else { throw .noCurrency(country: place.country) }
            return currency
        }
    }

    /// "Rupees" are those of the exchange or country talked about; otherwise only a usual meaning is taken.
    private func meaning(of mention: CurrencyMention) throws(Unclear) -> Currency {
        if let chosen, mention.candidates.contains(chosen) { return chosen }
        if let first = mention.candidates.first, mention.hasUsual { return first }
        let used = (exchange?.parts.map(\.currency) ?? []) + (exchange?.targets ?? [])
        let talkedAbout = used + countries.reversed().compactMap { Currency(country: $0.countryCode) }
        guard let meant = talkedAbout.first(where: mention.candidates.contains) else {
            throw .meaning(mention.text, mention.candidates)
        }
        return meant
    }
}

extension ClosedRange<CivilDate> {
    fileprivate func count(atLeast least: Int) -> Bool { lowerBound.days(until: upperBound) + 1 >= least }
}

extension [Currency] {
    fileprivate var unique: [Currency] {
        reduce(into: []) { unique, currency in if !unique.contains(currency) { unique.append(currency) } }
    }
}
