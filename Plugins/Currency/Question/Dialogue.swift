// SPDX-License-Identifier: Apache-2.0

import TravelKit

/// What was said of money so far: fills the gaps of each message from those before it.
struct Dialogue {
    let today: CivilDate
    /// The exchange asked for last; one side may be missing.
    var exchange: Exchange?
    /// The countries mentioned so far.
    private(set) var countries = MentionedCountries()
    /// What one word for several currencies was said to mean, while the question with that word is read again.
    private(set) var chosen: Currency?
    /// The last question, if it was unclear: the next message may answer what the agent then asked.
    private var pending: (unclear: Unclear, message: ParsedMessage)?
    private var isAboutMoney = false

    init(today: CivilDate) { self.today = today }

    /// Takes a message before the one that asks.
    ///
    /// Of an agent's answer only a country matters, and only if the user named none before it.
    mutating func follow(_ message: inout MoneyMessage, needsCountries: Bool) {
        guard message.isFromUser else {
            if needsCountries, !countries.userNamedOne, let country = message.firstCountry {
                countries.addFromAgent(country)
            }
            return
        }
        guard pending != nil || message.mayBeAboutMoney else {
            isAboutMoney = false
            if needsCountries { countries.addFromUser(message.countries) }
            return
        }
        countries.addFromUser(message.tokens.compactMap(\.country))
        let parsed = message.parsed
        let goesOn = parsed.amount != nil || parsed.isReversed || pending != nil && !parsed.items.isEmpty
        isAboutMoney = parsed.isAboutMoney || isAboutMoney && goesOn
        if isAboutMoney { _ = question(parsed) }
    }

    /// The question that the last message asks.
    mutating func question(_ message: inout MoneyMessage) -> CurrencyQuestion {
        countries.addFromUser(message.tokens.compactMap(\.country))
        return question(message.parsed)
    }

    private mutating func question(_ message: ParsedMessage) -> CurrencyQuestion {
        let message = answeringPending(message)
        do throws(Unclear) {
            defer { chosen = nil }
            let question = try complete(message)
            pending = nil
            return question
        } catch {
            pending = (error, message)
            return .unclear(error)
        }
    }

    /// The unclear question before, if this message only answers what was asked about it: "Mexican pesos", "Japan".
    private mutating func answeringPending(_ message: ParsedMessage) -> ParsedMessage {
        guard let pending, message.items.count == 1 else { return message }
        let operand = message.items[0].operand
        switch pending.unclear {
        case .meaning(_, let candidates):
            guard let meant = try? currency(operand), candidates.contains(meant) else { return message }
            chosen = meant
            return pending.message
        case .reference, .everything:
            var message = message
            message.asksForRate = message.asksForRate || pending.message.asksForRate && message.amount == nil
            message.asksForName = message.asksForName || pending.message.asksForName && operand.isCountry
            return message
        default: return message
        }
    }
}

/// The countries that a conversation mentions, in its order.
struct MentionedCountries {
    private(set) var all: [CountryMention] = []
    /// How many of them the user's last message with any named.
    private var together = 0
    /// Whether the user's last message named any.
    private(set) var userNamedOne = false

    mutating func addFromUser(_ mentions: [CountryMention]) {
        all += mentions
        if !mentions.isEmpty { together = mentions.count }
        userNamedOne = !mentions.isEmpty
    }

    mutating func addFromAgent(_ mention: CountryMention) { all.append(mention) }

    /// The currency of the country mentioned last.
    var currency: Currency? { all.last?.currency }

    /// The currency of the one before it in the same message: where a journey starts.
    var originCurrency: Currency? { together > 1 ? all.dropLast().last?.currency : nil }
}
