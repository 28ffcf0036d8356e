// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import TravelKit

extension Dialogue {
    /// Makes a question of a message; what it leaves out is taken from what was asked before.
    mutating func complete(_ message: ParsedMessage) throws(Unclear) -> CurrencyQuestion {
        if message.asksForName { return try name(message) }
        if let subject = message.subject { return try question(about: subject, message) }
        var parts: [Exchange.Part] = []
        for source in message.sources {
            parts.append(.init(amount: source.amount, currency: try currency(source.operand)))
        }
        if parts.count == 1, parts[0].amount == nil { parts[0].amount = message.amount }
        var targets: [Currency] = []
        for target in message.targets { targets.append(try currency(target.operand)) }
        let asked = Exchange(parts: parts, targets: targets.unique, day: try message.rateDay(today: today))
        switch (parts.isEmpty, targets.isEmpty) {
        case (false, false): return try ask(asked)
        case (false, true): return try question(from: parts, message)
        case (true, false) where message.isReversed && exchange?.parts.map(\.currency) == asked.targets:
            return try followUp(message)
        case (true, false): return try question(to: asked.targets, message)
        case (true, true): return try followUp(message)
        }
    }

    /// Only what is converted was named: "convert 100 USD", "and 20 GBP?", "and from yen?".
    private mutating func question(
        from parts: [Exchange.Part],
        _ message: ParsedMessage
    ) throws(Unclear) -> CurrencyQuestion {
        var asked = exchange ?? Exchange()
        let before = asked.parts
        asked.parts = parts
        asked.day = try message.rateDay(today: today, otherwise: asked.day)
        asked.targets.removeAll { target in parts.contains { $0.currency == target } }
        if asked.targets.isEmpty { asked.targets = before.map(\.currency).filter { $0 != parts[0].currency } }
        if parts.count == 1, parts[0].amount == nil { asked.parts[0].amount = before.first?.amount }
        if asked.targets.isEmpty, message.asksForRate { return rates(of: parts[0].currency, on: asked.day) }
        return try ask(asked)
    }

    /// Only what it is converted to was named: "and in pounds?".
    private mutating func question(
        to targets: [Currency],
        _ message: ParsedMessage
    ) throws(Unclear) -> CurrencyQuestion {
        var asked = exchange ?? Exchange()
        asked.targets = targets
        asked.day = try message.rateDay(today: today, otherwise: asked.day)
        if asked.parts.count == 1, let amount = message.amount { asked.parts[0].amount = amount }
        if asked.parts.isEmpty, message.asksForRate, let theirs = countries.currency, !targets.contains(theirs) {
            asked.parts = [.init(amount: message.amount, currency: theirs)]
        }
        exchange = asked
        guard asked.isComplete else { throw .source(targets: targets, amount: message.amount) }
        return .exchange(asked)
    }

    /// One currency that may be either side: "what about yen?", "the rate for the lira", "yen" as an answer to the agent.
    private mutating func question(
        about subject: ParsedMessage.Item,
        _ message: ParsedMessage
    ) throws(Unclear) -> CurrencyQuestion {
        let currency = try currency(subject.operand)
        let before = exchange ?? Exchange()
        let day = try message.rateDay(today: today, otherwise: before.day)
        if before.isComplete, let amount = message.amount, subject.operand.isCountry {
            let parts = before.parts.map { Exchange.Part(amount: amount, currency: $0.currency) }
            return try ask(Exchange(parts: parts, targets: [currency], day: day))
        }
        let isTarget = before.isComplete ? !message.asksForRate && message.amount == nil : !before.parts.isEmpty
        if isTarget { return try ask(Exchange(parts: before.parts, targets: [currency], day: day)) }
        let others = (before.parts.map(\.currency) + before.targets).filter { $0 != currency }
        let targets = before.parts.isEmpty ? before.targets : Array(others.prefix(1))
        if targets.isEmpty, message.asksForRate { return rates(of: currency, on: day) }
        if targets.isEmpty, message.amount == nil, case .country = subject.operand { throw .everything }
        return try ask(Exchange(parts: [.init(amount: message.amount, currency: currency)], targets: targets, day: day))
    }

    /// No currency was named: "and 250?", "the other way round?", or nothing to go on with.
    private mutating func followUp(_ message: ParsedMessage) throws(Unclear) -> CurrencyQuestion {
        guard var asked = exchange else { return try rateOfMentionedCountries(message) }
        guard message.goesOn || !asked.isComplete else { throw .everything }
        let day = asked.day
        if message.isReversed, asked.isComplete {
            asked = Exchange(
                parts: asked.targets.map { .init(amount: asked.parts[0].amount, currency: $0) },
                targets: asked.parts.map(\.currency).unique
            )
        }
        asked.day = try message.rateDay(today: today, otherwise: day)
        for index in asked.parts.indices where message.amount != nil || message.asksForRate {
            asked.parts[index].amount = message.amount
        }
        guard !asked.parts.isEmpty else { throw .source(targets: asked.targets, amount: message.amount) }
        return try ask(asked)
    }

    /// "What's the exchange rate?" after "flights from Seattle to Tokyo".
    private mutating func rateOfMentionedCountries(_ message: ParsedMessage) throws(Unclear) -> CurrencyQuestion {
        guard message.asksForRate, message.amount == nil, let theirs = countries.currency else { throw .everything }
        if let origin = countries.originCurrency, origin != theirs {
            return try ask(Exchange(parts: [.init(amount: nil, currency: origin)], targets: [theirs]))
        }
        return rates(of: theirs, on: try message.rateDay(today: today))
    }

    /// Without a second currency; the next message may name one.
    private mutating func rates(of currency: Currency, on day: CivilDate?) -> CurrencyQuestion {
        exchange = Exchange(parts: [.init(amount: nil, currency: currency)], day: day)
        return .rates(of: currency, on: day)
    }

    private mutating func ask(_ asked: Exchange) throws(Unclear) -> CurrencyQuestion {
        exchange = asked
        guard let first = asked.parts.first else { throw .everything }
        guard asked.isComplete else { throw .target(first) }
        return .exchange(asked)
    }
}

extension ParsedMessage {
    /// Whether it changes something about the exchange before, or asks for it again.
    fileprivate var goesOn: Bool { amount != nil || isReversed || asksForRate || day != nil || year != nil }
}

extension [Currency] {
    fileprivate var unique: [Currency] {
        reduce(into: []) { unique, currency in if !unique.contains(currency) { unique.append(currency) } }
    }
}
