// SPDX-License-Identifier: Apache-2.0

import TravelKit

extension Dialogue {
    /// The currency that is meant.
    func currency(_ operand: Operand) throws(Unclear) -> Currency {
        switch operand {
        case .currency(let mention): return try meaning(of: mention)
        case .country(let country): return try currency(of: country)
        case .reference:
            guard let country = countries.all.last else { throw .reference }
            return try currency(of: country)
        case .unknown(let text):
            let isTraded = Vocabulary.noCurrencies.contains(text.lowercased())
            throw .unknown(text, near: text.count == 3 && !isTraded ? Currency.near(text) : [])
        }
    }

    private func currency(of country: CountryMention) throws(Unclear) -> Currency {
        guard let currency = country.currency else { throw .noCurrency(country: country.name) }
        return currency
    }

    /// "Rupees" are those of the exchange or country that was talked about; otherwise only a usual meaning is taken.
    private func meaning(of mention: CurrencyMention) throws(Unclear) -> Currency {
        if let chosen, mention.candidates.contains(chosen) { return chosen }
        if let first = mention.candidates.first, mention.hasUsual { return first }
        let used = (exchange?.parts.map(\.currency) ?? []) + (exchange?.targets ?? [])
        let talkedAbout = used + countries.all.reversed().compactMap(\.currency)
        guard let meant = talkedAbout.first(where: mention.candidates.contains) else {
            throw .meaning(mention.text, mention.candidates)
        }
        return meant
    }

    /// "What is the currency of Japan?", "what is PKR?", "what is their currency called?".
    func name(_ message: ParsedMessage) throws(Unclear) -> CurrencyQuestion {
        let operands = message.items.map(\.operand)
        for case .country(let country) in operands {
            return .name(of: try currency(of: country), country: country.name)
        }
        for case .currency(let mention) in operands where !mention.isAmbiguous {
            let currency = try meaning(of: mention)
            guard let home = currency.home else { break }
            return .name(of: currency, country: home)
        }
        guard let country = countries.all.last else { throw .reference }
        return .name(of: try currency(of: country), country: country.name)
    }
}
