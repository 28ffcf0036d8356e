// SPDX-License-Identifier: Apache-2.0

/// Words of the language that are also names of places somewhere, or look like a misspelt one.
enum CommonWords {
    /// Never a place by itself.
    static func contains(_ word: String) -> Bool { common.contains(word) }

    /// A place only where a place is expected, and written like one: "in Nice", not "nice weather".
    static func isAlsoAName(_ word: String) -> Bool { alsoNames.contains(word) }

    /// Words that a place follows.
    static let beforeAPlace: Set<String> = [
        "in", "at", "for", "to", "from", "of", "near", "around", "over", "via", "through", "into", "between", "towards",
        "visit", "visiting", "leaving", "departing", "arriving", "reaching", "outside", "within", "about", "toward",
    ]

    private static let alsoNames = list(
        """
        nice reading bath split mobile orange sale most hull cork buffalo phoenix male best police march moss deal rugby
        sandwich wells bury batman surprise normal independence hope liberty paradise enterprise providence champaign
        victoria jordan chad turkey georgia como bar tours brest lens angers essen worms wells lincoln jackson madison
        aurora florence sofia lima corona java salem columbia carolina ontario troy eden van bari pau metz mons ghent
        page delta green lake bay beach hill wood field park west east north south central union summit heaven eagle
        """
    )

    private static let common = list(
        """
        a able about after again against all almost also always am an and another any anyone anything anytime are area
        arent around arrival arrivals arrive arrives arriving as ask at available away back be because been before being
        below best better between big book booking both bring bus but buy by call came can cant capital car cash change
        cheap cheaper check city class clear clouds cloudy code cold come coming condition conditions connect connecting
        connection convert converted cost could country currency currencies current currently date dates day days degree
        degrees delay delayed depart departing departs departure departures did different direct do does doesnt doing
        dollar dollars done dont down drink during each early eat either else enough euro euros even evening ever every
        everyone exchange fast few find fine first flew flies flight flights flown fly flying fog fold follow following
        food for forecast forecasts found four free friday from full gate get gets getting give go goes going gone good
        got great had hail half happen happening has have having he hello help her here hey hi high him his hot hour
        hours how humid humidity i ice id if ill im in instead into is isnt it its ive january february april june july
        august september october november december just keep kind know land landing last late later latest least leave
        leaves leaving left less let like list little local long look looking lot love low make man many map market
        maximum may maybe me mean meet meeting mid middle might minimum minute minutes moment monday money month months
        more morning much must my name near need new next night nights no non none nonstop noon nor not nothing now number
        of off often ok okay old on once one only open or other our out outside over pack part pay people per percent
        place places plan plane planes planning please pound pounds price quick quid quite rain rainfall raining rainy
        rate rates rather real really recommend return right round route routes run said same saturday save say schedule
        scheduled search second see seem send several shall she should show showing side since single sky snow snowing
        snowy so some someone something soon sort spend start starting status stay still stop stopover stops storm storms
        such summer sun sunday sunny sunrise sunset sure swap take takes taking talk tell temp temperature temperatures
        ten than thank thanks that the their them then there these they thing things think this those three through
        thursday ticket tickets time times to today todays together tomorrow tonight too total towards town transfer
        travel traveling travelling trip true try tuesday two under until up upcoming update use usually vacation value
        very via view visit visiting visited visits wait want wants warm was watch way we weather wednesday week weekend
        weekends weeks well went were wet what whats when where which while who why wide will wind windy winter with
        within without wont work world worth would wrong yeah year yen yes yesterday yet you your yours autumn spring fall
        around destination origin airport airports airline airlines terminal aircraft noon midnight afternoon hourly
        daily weekly umbrella jacket coat wear feels feel celsius fahrenheit chance heat hotter colder warmer wetter
        convert lira yuan rupee rupees won peso pesos franc francs krona ruble rubles rial riyal dirham dirhams baht
        tourist holiday business family friends wife husband home house hotel hotels dinner lunch breakfast meeting
        conference wedding hiking swimming skiing running cycling golf picnic tour guide safe expect expected be should
        """
    )

    private static func list(_ words: String) -> Set<String> {
        Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
