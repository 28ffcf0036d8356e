// SPDX-License-Identifier: Apache-2.0

/// Every way to name a currency: phrase in small letters -> the currencies it may mean.
enum CurrencyVocabulary {
    struct Meaning: Sendable {
        /// The usual one first, if there is a usual one.
        var candidates: [Currency]
        /// Whether the first candidate may be taken when nothing else decides.
        var hasUsual: Bool
    }

    static let longestPhrase = 5

    static func meaning(of phrase: String) -> Meaning? { phrases[phrase] }

    /// The currency symbol that `text` starts with: the longest.
    static func symbol(at text: Substring) -> (symbol: String, meaning: Meaning)? {
        let found = CurrencyWords.symbols.first { text.hasPrefix($0.symbol) }
        return found.map { ($0.symbol, Meaning(candidates: $0.codes.compactMap(Currency.init(code:)), hasUsual: true)) }
    }

    private static let phrases: [String: Meaning] = {
        var phrases: [String: Meaning] = [:]
        for (phrase, codes) in CurrencyWords.shared {
            phrases[phrase] = Meaning(candidates: codes.compactMap(Currency.init(code:)), hasUsual: false)
        }
        phrases.merge(families) { shared, _ in shared }
        for currency in Currency.all {
            for phrase in names(of: currency) { phrases[phrase] = Meaning(candidates: [currency], hasUsual: true) }
        }
        return phrases
    }()

    /// Code, full names and aliases: these mean one currency only.
    private static func names(of currency: Currency) -> [String] {
        let aliases = (CurrencyWords.aliases[currency.code] ?? []) + adjectiveNames(of: currency)
        return [currency.code.lowercased(), currency.one.lowercased(), currency.many.lowercased()]
            + [currency.one.lowercased() + "s"] + aliases + aliases.map { $0 + "s" }
    }

    /// "Japanese currency", "Mexican money".
    private static func adjectiveNames(of currency: Currency) -> [String] {
        let adjective = currency.one.lowercased().split(separator: " ").dropLast().joined(separator: " ")
        return adjective.isEmpty ? [] : ["currency", "money", "cash"].map { "\(adjective) \($0)" }
    }

    /// "dollars", "rupees", "yen": the last words of the names, shared by a family of currencies.
    private static let families: [String: Meaning] = {
        var families: [String: [Currency]] = [:]
        for currency in Currency.all {
            for word in Set(familyNames(of: currency)).subtracting(CurrencyWords.neverAlone) {
                families[word, default: []].append(currency)
            }
        }
        return families.mapValues(meaning(ofFamily:))
    }()

    private static func familyNames(of currency: Currency) -> [String] {
        let singular = lastWord(of: currency.one)
        return [singular, singular + "s", lastWord(of: currency.many)]
    }

    private static func meaning(ofFamily members: [Currency]) -> Meaning {
        let singular = Set(members.map { lastWord(of: $0.one) })
        let usual = singular.compactMap { CurrencyWords.usual[$0] }.first.flatMap(Currency.init(code:))
        guard let usual, members.contains(usual) else {
            return Meaning(candidates: members, hasUsual: members.count == 1)
        }
        return Meaning(candidates: [usual] + members.filter { $0 != usual }, hasUsual: true)
    }

    private static func lastWord(of name: String) -> String {
        name.split(separator: " ").last.map { $0.lowercased() } ?? ""
    }
}
