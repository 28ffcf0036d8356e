// SPDX-License-Identifier: Apache-2.0

/// All names of currencies: a phrase in lower case, and the currencies that it may mean.
enum CurrencyVocabulary {
    struct Meaning: Sendable {
        /// The usual one first, if there is one.
        var candidates: [Currency]
        /// Whether the first candidate is meant if nothing else decides.
        var hasUsual: Bool
    }

    static let longestPhrase = 5

    static func meaning(of phrase: String) -> Meaning? { phrases[phrase] }

    /// The longest currency symbol that `text` starts with.
    static func symbol(at text: Substring) -> (symbol: String, meaning: Meaning)? {
        guard mayBeSymbol(text) else { return nil }
        let found = CurrencyWords.symbols.first { text.hasPrefix($0.symbol) }
        return found.map { ($0.symbol, Meaning(candidates: $0.codes.compactMap(Currency.init(code:)), hasUsual: true)) }
    }

    /// A quick check: all symbols have a dollar sign or something beyond ASCII among their first characters.
    private static func mayBeSymbol(_ text: Substring) -> Bool {
        for byte in text.utf8.prefix(4) {
            if byte == UInt8(ascii: "$") || byte >= 0x80 { return true }
            guard byte >= 65, byte <= 90 else { return false }
        }
        return false
    }

    /// The words that names begin with: a quick check, which few words pass.
    static let firstWords = Set(phrases.keys.map { String($0.prefix { $0 != " " }) })
    /// The words that names of currencies and numbers in words begin with.
    static let starters = firstWords.union(adjectives.keys).union(CurrencyWords.notes.keys).union(NumberWords.starters)

    /// The folded words that names end with: the dollar of "new zealand dollar".
    static let lastWords = Set(phrases.keys.map { Words.key(of: String($0.split(separator: " ").last ?? "")) })
        .union(CurrencyWords.notes.keys).union(CurrencyWords.minorUnits.keys)

    /// "canadian", "mexican": the words before a family's name that mean one currency each.
    static let adjectives: [String: Currency] = {
        let named = Currency.all.compactMap { currency -> (String, Currency)? in
            let words = currency.one.lowercased().split(separator: " ")
            guard words.count == 2, words[0] != "us", words[0].utf8.count > 3 else { return nil }
            return (String(words[0]), currency)
        }
        return Dictionary(named) { first, _ in first }.filter { word, _ in !word.isOne(of: "south north new") }
    }()

    /// The word itself if it names a currency, else a name that differs in a letter or two: "dollras".
    static func corrected(_ word: String) -> String {
        let letters = Array(word.utf8)
        guard letters.count >= 5, phrases[word] == nil, adjectives[word] == nil, WordTraits(of: word).isEmpty else {
            return word
        }
        let tolerance = letters.count >= 7 ? 2 : 1
        let near = names[letters[0], default: []].lazy.compactMap { name in
            Spelling.distance(letters.span, name.utf8.span, atMost: tolerance).map { (name: name, distance: $0) }
        }
        return near.min { $0.distance < $1.distance }?.name ?? word
    }

    /// Single words for currencies by their first letter, common ones first.
    private static let names: [UInt8: [String]] = {
        let common = "dollars dollar euros euro pounds pound rupees rupee pesos francs"
            .split(separator: " ").map(String.init)
        let single = phrases.keys.filter { $0.utf8.count >= 5 && !$0.utf8.contains(32) }.sorted()
        return Dictionary(grouping: common + single) { $0.utf8.first ?? 0 }
    }()

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

    /// Code, full names and aliases: each means one currency only.
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

    /// "dollars", "rupees", "yen": the last words of names, which families of currencies share.
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
