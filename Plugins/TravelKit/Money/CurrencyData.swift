// SPDX-License-Identifier: Apache-2.0
// Made by scripts/make-currencies from Unicode CLDR 47 (Unicode License v3); do not edit.

/// ISO 4217, one currency a line: code, minor units, one, many, the countries that use it.
enum CurrencyData {
    static let lines = """
        AED|2|UAE dirham|UAE dirhams|AE
        AFN|2|Afghan Afghani|Afghan afghanis|AF
        ALL|2|Albanian lek|Albanian lekë|AL
        AMD|2|Armenian dram|Armenian drams|AM
        AOA|2|Angolan kwanza|Angolan kwanzas|AO
        ARS|2|Argentine peso|Argentine pesos|AR
        AUD|2|Australian dollar|Australian dollars|AU CC CX HM KI NF NR TV
        AWG|2|Aruban florin|Aruban florin|AW
        AZN|2|Azerbaijani manat|Azerbaijani manats|AZ
        BAM|2|Bosnia-Herzegovina convertible mark|Bosnia-Herzegovina convertible marks|BA
        BBD|2|Barbadian dollar|Barbadian dollars|BB
        BDT|2|Bangladeshi taka|Bangladeshi takas|BD
        BGN|2|Bulgarian lev|Bulgarian leva|
        BHD|3|Bahraini dinar|Bahraini dinars|BH
        BIF|0|Burundian franc|Burundian francs|BI
        BMD|2|Bermudan dollar|Bermudan dollars|BM
        BND|2|Brunei dollar|Brunei dollars|BN
        BOB|2|Bolivian boliviano|Bolivian bolivianos|BO
        BRL|2|Brazilian real|Brazilian reals|BR
        BSD|2|Bahamian dollar|Bahamian dollars|BS
        BTN|2|Bhutanese ngultrum|Bhutanese ngultrums|BT
        BWP|2|Botswanan pula|Botswanan pulas|BW
        BYN|2|Belarusian ruble|Belarusian rubles|BY
        BZD|2|Belize dollar|Belize dollars|BZ
        CAD|2|Canadian dollar|Canadian dollars|CA
        CDF|2|Congolese franc|Congolese francs|CD
        CHF|2|Swiss franc|Swiss francs|CH LI
        CLP|0|Chilean peso|Chilean pesos|CL
        CNY|2|Chinese yuan|Chinese yuan|CN
        COP|2|Colombian peso|Colombian pesos|CO
        CRC|2|Costa Rican colón|Costa Rican colóns|CR
        CUP|2|Cuban peso|Cuban pesos|CU
        CVE|2|Cape Verdean escudo|Cape Verdean escudos|CV
        CZK|2|Czech koruna|Czech korunas|CZ
        DJF|0|Djiboutian franc|Djiboutian francs|DJ
        DKK|2|Danish krone|Danish kroner|DK FO GL
        DOP|2|Dominican peso|Dominican pesos|DO
        DZD|2|Algerian dinar|Algerian dinars|DZ
        EGP|2|Egyptian pound|Egyptian pounds|EG
        ERN|2|Eritrean nakfa|Eritrean nakfas|ER
        ETB|2|Ethiopian birr|Ethiopian birrs|ET
        EUR|2|euro|euros|AD AT AX BE BG BL CY DE EA EE ES EU FI FR GF GP GR HR IC IE IT LT LU LV MC ME MF MQ\
         MT NL PM PT RE SI SK SM TF VA XK YT
        FJD|2|Fijian dollar|Fijian dollars|FJ
        FKP|2|Falkland Islands pound|Falkland Islands pounds|FK
        GBP|2|British pound|British pounds|GB GG GS IM JE TA
        GEL|2|Georgian lari|Georgian laris|GE
        GHS|2|Ghanaian cedi|Ghanaian cedis|GH
        GIP|2|Gibraltar pound|Gibraltar pounds|GI
        GMD|2|Gambian dalasi|Gambian dalasis|GM
        GNF|0|Guinean franc|Guinean francs|GN
        GTQ|2|Guatemalan quetzal|Guatemalan quetzals|GT
        GYD|2|Guyanaese dollar|Guyanaese dollars|GY
        HKD|2|Hong Kong dollar|Hong Kong dollars|HK
        HNL|2|Honduran lempira|Honduran lempiras|HN
        HTG|2|Haitian gourde|Haitian gourdes|HT
        HUF|2|Hungarian forint|Hungarian forints|HU
        IDR|2|Indonesian rupiah|Indonesian rupiahs|ID
        ILS|2|Israeli new shekel|Israeli new shekels|IL PS
        INR|2|Indian rupee|Indian rupees|IN
        IQD|3|Iraqi dinar|Iraqi dinars|IQ
        IRR|2|Iranian rial|Iranian rials|IR
        ISK|0|Icelandic króna|Icelandic krónur|IS
        JMD|2|Jamaican dollar|Jamaican dollars|JM
        JOD|3|Jordanian dinar|Jordanian dinars|JO
        JPY|0|Japanese yen|Japanese yen|JP
        KES|2|Kenyan shilling|Kenyan shillings|KE
        KGS|2|Kyrgystani som|Kyrgystani soms|KG
        KHR|2|Cambodian riel|Cambodian riels|KH
        KMF|0|Comorian franc|Comorian francs|KM
        KPW|2|North Korean won|North Korean won|KP
        KRW|0|South Korean won|South Korean won|KR
        KWD|3|Kuwaiti dinar|Kuwaiti dinars|KW
        KYD|2|Cayman Islands dollar|Cayman Islands dollars|KY
        KZT|2|Kazakhstani tenge|Kazakhstani tenges|KZ
        LAK|2|Laotian kip|Laotian kips|LA
        LBP|2|Lebanese pound|Lebanese pounds|LB
        LKR|2|Sri Lankan rupee|Sri Lankan rupees|LK
        LRD|2|Liberian dollar|Liberian dollars|LR
        LSL|2|Lesotho loti|Lesotho lotis|LS
        LYD|3|Libyan dinar|Libyan dinars|LY
        MAD|2|Moroccan dirham|Moroccan dirhams|EH MA
        MDL|2|Moldovan leu|Moldovan lei|MD
        MGA|2|Malagasy ariary|Malagasy ariaries|MG
        MKD|2|Macedonian denar|Macedonian denari|MK
        MMK|2|Myanmar kyat|Myanmar kyats|MM
        MNT|2|Mongolian tugrik|Mongolian tugriks|MN
        MOP|2|Macanese pataca|Macanese patacas|MO
        MRU|2|Mauritanian ouguiya|Mauritanian ouguiyas|MR
        MUR|2|Mauritian rupee|Mauritian rupees|MU
        MVR|2|Maldivian rufiyaa|Maldivian rufiyaas|MV
        MWK|2|Malawian kwacha|Malawian kwachas|MW
        MXN|2|Mexican peso|Mexican pesos|MX
        MYR|2|Malaysian ringgit|Malaysian ringgits|MY
        MZN|2|Mozambican metical|Mozambican meticals|MZ
        NAD|2|Namibian dollar|Namibian dollars|NA
        NGN|2|Nigerian naira|Nigerian nairas|NG
        NIO|2|Nicaraguan córdoba|Nicaraguan córdobas|NI
        NOK|2|Norwegian krone|Norwegian kroner|BV NO SJ
        NPR|2|Nepalese rupee|Nepalese rupees|NP
        NZD|2|New Zealand dollar|New Zealand dollars|CK NU NZ PN TK
        OMR|3|Omani rial|Omani rials|OM
        PAB|2|Panamanian balboa|Panamanian balboas|PA
        PEN|2|Peruvian sol|Peruvian soles|PE
        PGK|2|Papua New Guinean kina|Papua New Guinean kina|PG
        PHP|2|Philippine peso|Philippine pesos|PH
        PKR|2|Pakistani rupee|Pakistani rupees|PK
        PLN|2|Polish zloty|Polish zlotys|PL
        PYG|0|Paraguayan guarani|Paraguayan guaranis|PY
        QAR|2|Qatari riyal|Qatari riyals|QA
        RON|2|Romanian leu|Romanian lei|RO
        RSD|2|Serbian dinar|Serbian dinars|RS
        RUB|2|Russian ruble|Russian rubles|RU
        RWF|0|Rwandan franc|Rwandan francs|RW
        SAR|2|Saudi riyal|Saudi riyals|SA
        SBD|2|Solomon Islands dollar|Solomon Islands dollars|SB
        SCR|2|Seychellois rupee|Seychellois rupees|SC
        SDG|2|Sudanese pound|Sudanese pounds|SD
        SEK|2|Swedish krona|Swedish kronor|SE
        SGD|2|Singapore dollar|Singapore dollars|SG
        SHP|2|St. Helena pound|St. Helena pounds|AC SH
        SLE|2|Sierra Leonean leone|Sierra Leonean leones|SL
        SOS|2|Somali shilling|Somali shillings|SO
        SRD|2|Surinamese dollar|Surinamese dollars|SR
        SSP|2|South Sudanese pound|South Sudanese pounds|SS
        STN|2|São Tomé & Príncipe dobra|São Tomé & Príncipe dobras|ST
        SYP|2|Syrian pound|Syrian pounds|SY
        SZL|2|Swazi lilangeni|Swazi emalangeni|SZ
        THB|2|Thai baht|Thai baht|TH
        TJS|2|Tajikistani somoni|Tajikistani somonis|TJ
        TMT|2|Turkmenistani manat|Turkmenistani manat|TM
        TND|3|Tunisian dinar|Tunisian dinars|TN
        TOP|2|Tongan paʻanga|Tongan paʻanga|TO
        TRY|2|Turkish lira|Turkish lira|TR
        TTD|2|Trinidad & Tobago dollar|Trinidad & Tobago dollars|TT
        TWD|2|New Taiwan dollar|New Taiwan dollars|TW
        TZS|2|Tanzanian shilling|Tanzanian shillings|TZ
        UAH|2|Ukrainian hryvnia|Ukrainian hryvnias|UA
        UGX|0|Ugandan shilling|Ugandan shillings|UG
        USD|2|US dollar|US dollars|AS BQ DG EC FM GU IO MH MP PR PW SV TC TL UM US VG VI
        UYU|2|Uruguayan peso|Uruguayan pesos|UY
        UZS|2|Uzbekistani som|Uzbekistani som|UZ
        VES|2|Venezuelan bolívar|Venezuelan bolívars|VE
        VND|0|Vietnamese dong|Vietnamese dong|VN
        VUV|0|Vanuatu vatu|Vanuatu vatus|VU
        WST|2|Samoan tala|Samoan tala|WS
        XAF|0|Central African CFA franc|Central African CFA francs|CF CG CM GA GQ TD
        XCD|2|East Caribbean dollar|East Caribbean dollars|AG AI DM GD KN LC MS VC
        XCG|2|Caribbean guilder|Caribbean guilders|CW SX
        XOF|0|West African CFA franc|West African CFA francs|BF BJ CI GW ML NE SN TG
        XPF|0|CFP franc|CFP francs|NC PF WF
        YER|2|Yemeni rial|Yemeni rials|YE
        ZAR|2|South African rand|South African rand|ZA
        ZMW|2|Zambian kwacha|Zambian kwachas|ZM
        ZWG|2|Zimbabwean gold|Zimbabwean gold|ZW
        """
}
