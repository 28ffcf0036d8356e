// SPDX-License-Identifier: Apache-2.0

package import AgentKit
import FoundationEssentials
import TravelKit

/// Answers questions about exchange rates: reads the question, asks Frankfurter, writes the answer.
package struct CurrencyAgent: Agent {
    package static let plugin = PluginInfo(
        id: "currency_agent",
        version: "0.1.0",
        description: """
            Get currency exchange rates and convert amounts of money between currencies. Knows the currency of every \
            country and city, so that it answers what their currency or exchange rate is, how much an amount is worth, \
            and what it costs in another currency.
            Currencies of the world by name, code or slang: dollar USD, euro EUR, pound GBP, quid, yen JPY, rupee INR PKR, \
            franc CHF, yuan CNY, Turkish lira TRY, zloty PLN, forint HUF, koruna CZK, krona SEK, kroner, krone NOK DKK, \
            ruble, peso MXN, baht THB, ringgit MYR, rupiah IDR, dirham AED, shekel ILS, dinar, BRL CAD AUD SGD HKD KRW ZAR.
            """,
        settingsSchema: CurrencySettings.schema,
        services: [.http],
        isIdempotent: true
    )

    private let frankfurter: Frankfurter
    private let assistant: Assistant
    private let now: @Sendable () -> Date

    package init(context: AgentContext) throws {
        let settings: CurrencySettings = try context.settings()
        frankfurter = Frankfurter(settings, http: context.http)
        assistant = Assistant(context, settings.model, in: "a travel assistant")
        now = context.now
    }

    package func respond(to request: AgentRequest, reply: Reply) async throws {
        switch try await question(request) {
        case .exchange(let exchange): try await answer(lines(exchange), request, reply)
        case .rates(let currency, let day):
            let part = Exchange.Part(amount: nil, currency: currency)
            let exchange = Exchange(parts: [part], targets: .major(besides: currency), day: day)
            try await answer(lines(exchange), note: CurrencyAnswer.note(alone: currency), request, reply)
        case .name(let currency, let country):
            try await reply.appendText(CurrencyAnswer.text(nameOf: currency, country: country))
        case .unclear(let unclear): try await reply.appendText(CurrencyAnswer.text(unclear))
        }
    }

    /// Read by the tables; by a language model, if there is one, when they leave something open.
    private func question(_ request: AgentRequest) async throws -> CurrencyQuestion {
        let today = CivilDate(now())
        let read = CurrencyQuestion(Conversation(request.messages), today: today)
        guard assistant.reads(doubtful: read.isDoubtful) else { return read }
        return try await CurrencyExtraction.question(request, today: today, assistant) ?? read
    }

    /// A language model may word an answer with rates; any other answer is written unchanged.
    private func answer(
        _ lines: [CurrencyAnswer.Line],
        note: String? = nil,
        _ request: AgentRequest,
        _ reply: Reply
    ) async throws {
        let text = CurrencyAnswer.text(lines, note: note)
        guard lines.contains(where: \.isRate) else { return try await reply.appendText(text) }
        try await assistant.answer(request, facts: text, to: reply)
    }

    /// One line for each amount in each currency; Frankfurter is asked only for what needs a rate.
    private func lines(_ exchange: Exchange) async throws -> [CurrencyAnswer.Line] {
        var lines: [CurrencyAnswer.Line] = []
        for part in exchange.parts {
            let quotes = exchange.targets.filter { part.lineWithoutRate($0) == nil }
            let found = quotes.isEmpty ? [] : try await rates(part, quotes, exchange.day)
            lines += exchange.targets.compactMap { target in
                part.lineWithoutRate(target) ?? found.first { $0.target == target }?.line
            }
        }
        return lines
    }

    private func rates(
        _ part: Exchange.Part,
        _ quotes: [Currency],
        _ day: CivilDate?
    ) async throws -> [(target: Currency, line: CurrencyAnswer.Line)] {
        do {
            let rates = try await frankfurter.rates(of: part.currency, in: quotes, on: day)
            return quotes.map { quote in
                let rate = rates.first { $0.quote == quote.code }
                return (
                    quote, rate.map { .converted(part, $0, target: quote) } ?? .missing(part.currency, quote, on: day)
                )
            }
        } catch Frankfurter.Refusal.noRate {
            return quotes.map { ($0, .missing(part.currency, $0, on: day)) }
        } catch Frankfurter.Refusal.invalid(let reason) {
            return [(quotes[0], .refused(part.currency, quotes, reason: reason))]
        }
    }
}

extension Exchange.Part {
    /// The line, if it needs no rate.
    fileprivate func lineWithoutRate(_ target: Currency) -> CurrencyAnswer.Line? {
        if let amount, amount < 0 { return .negative(self, target: target) }
        if target == currency { return .same(self) }
        guard let amount else { return nil }
        if amount == 0 { return .zero(currency, target: target) }
        return amount > 1_000_000_000_000_000 ? .tooLarge : nil
    }
}

extension [Currency] {
    /// The currencies that others are quoted in most often.
    fileprivate static func major(besides currency: Currency) -> [Currency] {
        ["USD", "EUR", "GBP"].compactMap(Currency.init(code:)).filter { $0 != currency }
    }
}

extension CivilDate {
    /// The day of a moment in UTC, as rates have it.
    fileprivate init(_ moment: Date) {
        self.init(dayNumber: Int((moment.timeIntervalSince1970 / 86_400).rounded(.down)))
    }
}
