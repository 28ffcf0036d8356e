// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import TravelKit

/// Writes answers as Markdown; every figure in them comes from a rate or from the question.
enum CurrencyAnswer {
    /// What is known about one part and one target.
    enum Line {
        case converted(Exchange.Part, Frankfurter.Rate, target: Currency)
        case missing(Currency, Currency, on: CivilDate?)
        case refused(Currency, [Currency], reason: String)
        case same(Exchange.Part)
        case zero(Currency, target: Currency)
        case negative(Exchange.Part, target: Currency)
        case tooLarge

        var isRate: Bool { if case .converted = self { true } else { false } }
    }

    /// The lines as a list, and where the rates come from.
    static func text(_ lines: [Line], note: String? = nil) -> String {
        let sentences = lines.map(sentence)
        let body = sentences.count == 1 ? sentences[0] : sentences.map { "- \($0)" }.joined(separator: "\n")
        return [note, body, source(lines)].compactMap(\.self).joined(separator: "\n\n")
    }

    private static func sentence(_ line: Line) -> String {
        switch line {
        case .converted(let part, let rate, let target): converted(part, rate, target)
        case .missing(let base, let quote, let day):
            "Frankfurter has no rate from \(base.title) to \(quote.title)\(day.map { " for \($0)" } ?? "")."
        case .refused(let base, let quotes, let reason):
            "Frankfurter did not accept the question for \(base) in \(list(quotes.map(\.code))): \(reason)."
        case .same(let part):
            "That is the same currency: \(amount(part.amount ?? 1, part.currency)) stays as it is, without any rate."
        case .zero(let base, let target): "Zero \(base.title) is zero \(target.title), whatever the rate."
        case .negative(let part, let target):
            """
            I can't convert a negative amount. Without the minus it would be \
            "\(plain(-(part.amount ?? 0))) \(part.currency) in \(target)".
            """
        case .tooLarge: "That amount is larger than all the money there is; please ask for a smaller one."
        }
    }

    /// The result and the rate behind it: "100 US dollars (USD) = 92.00 euros (EUR), at 1 USD = 0.92 EUR".
    private static func converted(_ part: Exchange.Part, _ rate: Frankfurter.Rate, _ target: Currency) -> String {
        let unit = "\(rate.rate.grouped) \(target)"
        guard let value = part.amount, value != 1 else {
            return "\(amount(1, part.currency)) = \(rate.rate.grouped) \(target.title)."
        }
        let result = (value * rate.rate).formatted(in: target)
        return "\(amount(value, part.currency)) = \(result) \(target.title), at 1 \(part.currency) = \(unit)."
    }

    private static func amount(_ value: Decimal, _ currency: Currency) -> String {
        value == 1 ? "1 \(currency.one) (\(currency))" : "\(plain(value)) \(currency.title)"
    }

    /// With all its digits, as it was asked.
    private static func plain(_ value: Decimal) -> String { value.grouped }

    /// Of which day and whose the rates are.
    private static func source(_ lines: [Line]) -> String? {
        let rates = lines.compactMap { line -> Frankfurter.Rate? in
            if case .converted(_, let rate, _) = line { rate } else { nil }
        }
        guard !rates.isEmpty else { return nil }
        let dates = Set(rates.map(\.date)).sorted()
        let noun = rates.count == 1 ? "Reference rate" : "Reference rates"
        return "\(noun) of \(list(dates)) from Frankfurter, not a market price."
    }
}

// MARK: - Questions back

extension CurrencyAnswer {
    static func text(_ unclear: Unclear) -> String {
        switch unclear {
        case .everything:
            "Which currencies do you mean? For example: \"100 USD in EUR\" or \"the rate of the Turkish lira in pounds\"."
        case .target(let part):
            "Into which currency should I convert \(part.amount.map { amount($0, part.currency) } ?? part.currency.many)? "
                + "For example: \"\(part.amount.map(plain) ?? "100") \(part.currency) in \(example(besides: part.currency))\"."
        case .source(let targets, let value):
            "From which currency into \(list(targets.map(\.title)))? For example: "
                + "\"\(value.map(plain) ?? "100") \(example(besides: targets[0])) in \(targets[0])\"."
        case .meaning(let word, let candidates):
            "\"\(word)\" can be several currencies: \(list(candidates.prefix(8).map(\.title), last: "or")). Which one?"
        case .unknown(let text, let near):
            "I know no currency \"\(text)\" (ISO 4217)."
                + (near.isEmpty ? " Please give its name or its three-letter code." : suggestion(near))
        case .reference:
            "Whose currency do you mean? Name a country or a currency, for example: \"the rate of the Japanese yen in USD\"."
        case .noCurrency(let country): "\(country) has no currency of its own."
        case .manyDays(let days):
            "Reference rates are kept by day: which day of \(period(days))? For example: "
                + "\"100 USD in EUR on \(days.lowerBound.adding(days: days.lowerBound.days(until: days.upperBound) / 2))\"."
        case .future(let day): "\(day) is yet to come: there are reference rates for past days only."
        }
    }

    /// "2020", "March 2024".
    static func period(_ days: ClosedRange<CivilDate>) -> String {
        let (first, last) = (days.lowerBound, days.upperBound)
        if first.monthAndYear == last.monthAndYear { return first.monthAndYear }
        return first.year == last.year ? "\(first.year)" : "\(first) to \(last)"
    }

    static func text(nameOf currency: Currency, country: String) -> String {
        "The currency of \(country) is the \(currency.one) (\(currency))."
    }

    /// Written above the rates of a currency that was asked for without a second one.
    static func note(alone currency: Currency) -> String {
        "You named no second currency, so here is the \(currency.one) (\(currency)) in major ones:"
    }

    private static func suggestion(_ near: [Currency]) -> String {
        " Did you mean \(list(near.prefix(4).map(\.title), last: "or"))?"
    }

    private static func example(besides currency: Currency) -> String { currency.code == "EUR" ? "USD" : "EUR" }

    private static func list(_ items: [String], last: String = "and") -> String {
        guard items.count > 1, let final = items.last else { return items.first ?? "" }
        return "\(items.dropLast().joined(separator: ", ")) \(last) \(final)"
    }
}
