// SPDX-License-Identifier: Apache-2.0

/// What a word is, apart from the names that it may spell; looked up once per word.
package struct WordTraits: OptionSet, Sendable {
    package let rawValue: UInt8

    /// A common word, never a place by itself.
    package static let common = WordTraits(rawValue: 1)
    /// Also a place, if it is written and used like one: "in Nice", not "nice weather".
    package static let alsoAName = WordTraits(rawValue: 2)
    /// A place often follows: "in", "from", "to".
    package static let beforeAPlace = WordTraits(rawValue: 4)
    /// The first word of many names: "New York", "Los Angeles".
    package static let startsNames = WordTraits(rawValue: 8)
    /// The first word of many phrases for days: "next", "in", "three".
    package static let startsDays = WordTraits(rawValue: 16)

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    init(of word: String) { self = CommonWords.traits[word] ?? [] }
}

/// Common words that are also names of places somewhere, or look like a misspelt one.
enum CommonWords {
    fileprivate static let traits: [String: WordTraits] = {
        var traits: [String: WordTraits] = [:]
        for (trait, words) in [
            (WordTraits.common, common), (.alsoAName, alsoNames), (.beforeAPlace, beforeAPlace),
            (.startsNames, startsNames), (.startsDays, startsDays),
        ] {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                traits[String(word), default: []].insert(trait)
            }
        }
        return traits
    }()

    private static let beforeAPlace = """
        in at for to from of near around over via through into between towards toward visit visiting leaving departing
        arriving reaching outside within about
        """

    private static let startsNames = """
        new los las san santa saint st fort ft port salt hong buenos rio tel abu the cape kuala great mount mt sao den
        el la le ho little north south east west grand city long red big green lake palm
        """

    private static let startsDays = """
        new now currently today todays tonight tonite tomorrow yesterday day this next last coming following upcoming past
        previous in within week weekend weekends weekly days few couple a one two three four five six seven eight nine
        ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty monday tuesday wednesday thursday friday
        saturday sunday mon tue tues wed weds thu thur thurs fri sat sun january february march april may june july
        august september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas xmas
        boxing halloween valentine valentines tmrw tmr tmw tomoz wkend tdy tomorrows overmorrow wendsday thanksgiving
        end nxt an first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth fifteenth twentieth
        thirtieth tomm tmrow tmro
        """

    private static let alsoNames = """
        nice reading bath split mobile orange sale most hull cork buffalo phoenix male best police march moss
        deal rugby sandwich wells bury batman surprise normal independence hope liberty paradise enterprise
        providence champaign victoria jordan chad turkey georgia como bar tours brest lens angers essen worms
        lincoln jackson madison aurora florence sofia lima corona java salem columbia carolina ontario troy
        eden van bari pau metz mons ghent page delta green lake bay beach hill wood field park west east north
        south central union summit heaven eagle
        """

    private static let common = """
        downtown central greater inner metropolitan beautiful lovely general detail details short kelvin english brief
        advance particular order shape person charge question addition case fact hello everybody folks dear anyway
        mountains countryside desert suburbs metric imperial
        a able about after again against all almost also always am an and another any anyone anything anytime
        are area arent around arrival arrivals arrive arrives arriving as ask at available away back be
        because been before being below best better between big book booking both bring bus but buy by call
        came can cant capital car cash change cheap cheaper check city class clear clouds cloudy code cold
        come coming condition conditions connect connecting connection convert converted cost could country
        currency currencies current currently date dates day days degree degrees delay delayed depart
        departing departs departure departures did different direct do does doesnt doing dollar dollars done
        dont down drink during each early eat either else enough euro euros even evening ever every everyone
        exchange fast few find fine first flew flies flight flights flown fly flying fog fold follow following
        food for forecast forecasts found four free friday from full gate get gets getting give go goes going
        gone good got great had hail half happen happening has have having he hello help her here hey hi high
        him his hot hour hours how humid humidity i ice id if ill im in instead into is isnt it its ive
        january february april june july august september october november december just keep kind know land
        landing last late later latest least leave leaves leaving left less let like list little local long
        look looking lot love low make man many map market maximum may maybe me mean meet meeting mid middle
        might minimum minute minutes moment monday money month months more morning much must my name near need
        new next night nights no non none nonstop noon nor not nothing now number of off often ok okay old on
        once one only open or other our out outside over pack part pay people per percent place places plan
        plane planes planning please pound pounds price quick quid quite rain rainfall raining rainy rate
        rates rather real really recommend return right round route routes run said same saturday save say
        schedule scheduled search second see seem send several shall she should show showing side since single
        sky snow snowing snowy so some someone something soon sort spend start starting status stay still stop
        stopover stops storm storms such summer sun sunday sunny sunrise sunset sure swap take takes taking
        talk tell temp temperature temperatures ten than thank thanks that the their them then there these
        they thing things think this those three through thursday ticket tickets time times to today todays
        together tomorrow tonight too total towards town transfer travel traveling travelling trip true try
        tuesday two under until up upcoming update use usually vacation value very via view visit visiting
        visited visits wait want wants warm was watch way we weather wednesday week weekend weekends weeks
        well went were wet what whats when where which while who why wide will wind windy winter with within
        without wont work world worth would wrong yeah year yen yes yesterday yet you your yours autumn spring
        fall destination origin airport airports airline airlines terminal aircraft midnight afternoon hourly
        daily weekly umbrella jacket coat wear feels feel celsius fahrenheit chance heat hotter colder warmer
        wetter lira yuan rupee rupees won peso pesos franc francs krona ruble rubles rial riyal dirham dirhams
        baht tourist holiday business family friends wife husband home house hotel hotels dinner lunch
        breakfast conference wedding hiking swimming skiing running cycling golf picnic tour guide safe expect
        expected tonite tmrw tmr overmorrow whatever hows wheres lets gonna wanna gotta needs needed pls plz
        amount hundred thousand million billion dozen quarter using whether trips journey head heading headed
        lands anywhere everywhere somewhere nowhere elsewhere fortnight thanksgiving nxt tomm returning reverse onward
        """
}
