// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// What people say in place of a code or a full name.
package enum CurrencyWords {
    /// Names of one currency only, slang, and spellings without accents.
    static let aliases = Dictionary(
        uniqueKeysWithValues: lists(
            """
            AED: emirati dirham, uae dirham
            ALL: albanian leke
            AUD: aussie dollar, aussie, aussies, aussie buck, aussie bucks
            BDT: bangladesh taka
            BRL: brazil real, reais, brazilian reais, real, reals
            CAD: canada dollar, loonie, loonies, canadian buck, canadian bucks
            CHF: franken, sfr, swiss frank
            CNY: yuan, yuans, renminbi, rmb, chinese renminbi, kuai
            CRC: costa rican colon, colones
            CZK: czech crown, koruny, kč
            DKK: danish crown
            EGP: egypt pound
            EUR: euro's, eurs, european currency, european money
            GBP: quid, sterling, pound sterling, pounds sterling, uk pound, u.k. pound, english pound, great british \
            pound, brit pound, uk currency, uk money
            HKD: hk dollar
            ILS: shekel, sheqel, israeli shekel, nis
            IDR: rp, indonesia rupiah
            ISK: icelandic krona, icelandic kronur, icelandic crown
            JPY: yens, japan yen
            KGS: kyrgyz som
            KRW: korean won, korea won
            KZT: kazakh tenge
            LAK: lao kip
            LKR: sri lanka rupee
            MMK: burmese kyat, burma kyat
            MYR: rm
            MXN: mexico peso
            NIO: nicaraguan cordoba, cordoba
            NOK: norwegian crown
            NZD: nz dollar, kiwi dollar, n.z. dollar
            PEN: sol, soles, nuevo sol, nuevos soles
            PHP: filipino peso, piso
            PKR: pakistan rupee, pak rupee
            PLN: zloty, zlotys, zloties, złoty, złotych, zł
            PYG: guarani, guaranies
            RUB: rouble, russian rouble
            SAR: saudi rial
            SEK: swedish crown
            SGD: singaporean dollar, sing dollar
            THB: thailand baht
            TOP: tongan paanga, paanga
            TRY: tl, turkish liras, liras, türk lirası
            TTD: trinidad dollar, tt dollar
            TWD: taiwan dollar, taiwanese dollar, nt dollar
            USD: u.s. dollar, usa dollar, american dollar, united states dollar, buck, bucks, greenback, greenbacks, \
            us buck, us bucks, american buck, american bucks, usds, american currency, american money
            UZS: uzbek som
            VES: venezuelan bolivar, bolivar, bolivares
            VND: vietnam dong
            XCD: eastern caribbean dollar
            ZAR: rands, south africa rand
            """
        )
    )

    /// Of words for several currencies, the one that most people mean; the answer names it.
    ///
    /// For words that are not here (rupees, pesos, dinars) the agent asks, unless the conversation is about a country that
    /// uses one.
    static let usual = [
        "dollar": "USD", "pound": "GBP", "franc": "CHF", "ruble": "RUB", "won": "KRW", "leu": "RON", "lei": "RON",
    ]

    /// Symbols, and the currencies that use them, the usual one first.
    static let symbols: [(symbol: String, codes: [String])] = lists(
        """
        US$: USD
        CA$: CAD
        C$: CAD
        AU$: AUD
        A$: AUD
        NZ$: NZD
        HK$: HKD
        S$: SGD
        MX$: MXN
        NT$: TWD
        R$: BRL
        CN¥: CNY
        EC$: XCD
        $: USD, CAD, AUD
        €: EUR
        £: GBP
        ¥: JPY, CNY
        ￥: JPY, CNY
        ₹: INR
        ₺: TRY
        ₩: KRW
        ₽: RUB
        ₴: UAH
        ₦: NGN
        ₫: VND
        ₱: PHP
        ₪: ILS
        ฿: THB
        ₡: CRC
        ₲: PYG
        ₸: KZT
        ₼: AZN
        ₾: GEL
        ₭: LAK
        ₮: MNT
        ৳: BDT
        ֏: AMD
        ៛: KHR
        ₵: GHS
        ؋: AFN
        """
    )

    /// Abbreviations that several currencies share, none of them the usual one.
    static let shared: [(phrase: String, codes: [String])] = lists(
        """
        rs: INR, PKR, LKR, NPR, MUR
        kr: SEK, NOK, DKK, ISK
        cfa: XOF, XAF
        cfa franc: XOF, XAF
        cfa francs: XOF, XAF
        crown: SEK, NOK, DKK, CZK, ISK
        crowns: SEK, NOK, DKK, CZK, ISK
        """
    )

    /// Last words of names that say nothing about money by themselves.
    static let neverAlone = Set(words: "mark marks gold colóns sol")

    /// English words that are also codes or names: they count only next to an amount or between two currencies.
    static let alsoEnglish = Set(
        words: """
            all try top cup mad gel pen cop bob ron sos mop bam rub won real ang rand aussie aussies lei nis nad dop sol
            """
    )

    /// Those of them that mean money after "in" or "to": "in won?".
    static let behindALink = Set(words: "won rand real lei ron sol")

    /// Banknotes with a name of their own, in pounds.
    static let notes: [String: Decimal] = ["fiver": 5, "fivers": 5, "tenner": 10, "tenners": 10]

    /// Words before the name of a currency that no longer exists: "Italian lira" are not Turkish ones.
    package static let former = Set(
        words: """
            irish italian french german spanish dutch greek finnish austrian portuguese belgian maltese cypriot slovak
            slovenian estonian latvian lithuanian croatian zimbabwean
            """
    )

    /// Hundredths, and the currency they are of if none is named.
    static let minorUnits = [
        "cent": "USD", "cents": "USD", "pence": "GBP", "penny": "GBP", "pennies": "GBP", "p": "GBP",
    ]

    /// Lines of the form "name: one, two"; a text for the reason given at `Set(words:)`.
    private static func lists(_ text: String) -> [(String, [String])] {
        text.split(separator: "\n").map { entry in
            let parts = entry.split(separator: ":")
            let words = parts[1].split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace) }
            return (String(parts[0]), words.map { $0.joined(separator: " ") })
        }
    }
}
