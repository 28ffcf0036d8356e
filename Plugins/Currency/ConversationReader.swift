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
    private var lastTurnWasOurs = false
    private var lastTurnNamedAPlace = false

    init(today: CivilDate) { self.today = today }

    /// An earlier message.
    ///
    /// Of an answer only a place counts, and only if the question named none.
    mutating func take(_ text: String, by role: CurrencyQuestion.Role, places: [Turn.Sighting]) {
        switch role {
        case .assistant:
            if !lastTurnNamedAPlace, let first = Element.places(in: text, places).first { countries.append(first) }
        case .user:
            let turn = Turn(text, places: places)
            let isFollowUp = lastTurnWasOurs && (turn.amount != nil || turn.isReversed)
            lastTurnWasOurs = turn.isAboutMoney || isFollowUp
            note(text, places)
            if lastTurnWasOurs { _ = try? question(turn) }
        }
    }

    /// The message to answer.
    mutating func question(_ text: String, places: [Turn.Sighting]) -> CurrencyQuestion {
        note(text, places)
        do throws(Unclear) {
            return try question(Turn(text, places: places))
        } catch {
            return .unclear(error)
        }
    }

    private mutating func note(_ text: String, _ places: [Turn.Sighting]) {
        let named = Element.places(in: text, places)
        countries += named
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
        exchange = asked
        guard asked.isComplete else { throw .source(targets: targets, amount: turn.amount) }
        return .exchange(asked)
    }

    /// "what about yen?", "the rate for the lira", "yen" as an answer to our question.
    private mutating func question(about item: Turn.Item, _ turn: Turn) throws(Unclear) -> CurrencyQuestion {
        let currency = try currency(item.operand)
        let before = exchange ?? Exchange()
        let day = try day(turn, before)
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
        guard let place = countries.last else { throw .reference }
        return .name(of: try currency(.place(place)), country: place.country)
    }
}

// MARK: - Which currency, which day

extension ConversationReader {
    /// The day whose rate is wanted; of days that could be near, the last one that has been.
    ///
    /// nil = the latest rate.
    private func day(_ turn: Turn, _ before: Exchange? = nil) throws(Unclear) -> CivilDate? {
        if let year = turn.year, turn.day == nil { throw .onlyYear(year) }
        guard let said = turn.day, let days = said.resolved(today: today) else { return before?.day }
        var day = days.lowerBound
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
        case .unknown(let text): throw .unknown(text, near: text.count == 3 ? Currency.near(text) : [])
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
        if let first = mention.candidates.first, mention.hasUsual { return first }
        let used = (exchange?.parts.map(\.currency) ?? []) + (exchange?.targets ?? [])
        let talkedAbout = used + countries.reversed().compactMap { Currency(country: $0.countryCode) }
        guard let meant = talkedAbout.first(where: mention.candidates.contains) else {
            throw .meaning(mention.text, mention.candidates)
        }
        return meant
    }
}

extension Element {
    /// The places of a text, without those inside the names of currencies.
    static func places(in text: String, _ places: [Turn.Sighting]) -> [Turn.Sighting] {
        guard !places.isEmpty else { return [] }
        return all(of: text, places: places).compactMap(\.sighting)
    }
}

extension [Currency] {
    fileprivate var unique: [Currency] {
        reduce(into: []) { unique, currency in if !unique.contains(currency) { unique.append(currency) } }
    }
}
