// SPDX-License-Identifier: Apache-2.0

/// What a word does in a conversation, apart from what it means.
struct WordClass: OptionSet, Sendable {
    let rawValue: UInt16

    /// Grammar: says nothing of the subject.
    static let function = WordClass(rawValue: 1)
    /// "yes", "thanks", "perfect": answers what was said before.
    static let acknowledgement = WordClass(rawValue: 2)
    /// "it", "there", "that one": points at what was said before.
    static let pointer = WordClass(rawValue: 4)
    /// "Friday", "tomorrow", "noon": fills in what was asked for.
    static let date = WordClass(rawValue: 8)
    /// "find", "also", "need": begins something.
    static let request = WordClass(rawValue: 16)
    static let negation = WordClass(rawValue: 32)
    /// "and", "but", "or": goes on with what was said before.
    static let conjunction = WordClass(rawValue: 64)
    /// "else", "further": offers to begin something.
    static let offer = WordClass(rawValue: 128)
    /// "and", "also": what follows may ask for something of its own.
    static let splitter = WordClass(rawValue: 256)
    static let thanks = WordClass(rawValue: 512)

    /// The class of every unit of the table.
    static let ofUnit: [WordClass] = {
        var classes = [WordClass](repeating: [], count: WordTable.shared.units)
        for (wordClass, words) in lists {
            for word in words.split(whereSeparator: \.isWhitespace) {
                if let unit = WordTable.shared.unit(Array(word.utf8)) { classes[Int(unit)].insert(wordClass) }
            }
        }
        return classes
    }()

    private static let lists: [(WordClass, String)] = [
        (
            .function,
            """
            a about after again all also am an and another any anybody anyone anything are as at b be because been before
            being both but by c can cannot could d did do does doing done down each either else ever every everything few for
            from get gets getting give gives go goes going gonna got had has have having he hello her here hey hi him his how i
            if in into is it its just kind know let like lot m make makes many may maybe me might mine more most much must my
            need needs no nor not now of off oh ok okay on once one only or other others our out over own per please quite re
            really right s same say shall she should show so some somebody someone something soon sort still such sure t take
            tell than thank thanks that the their them then there these they thing things this those though through to too try
            under until up us use ve very wanna want wants was way we well were what when where whether which while who whom
            whose why will with within without wo would yeah yes yet you your yours
            """
        ),
        (
            .acknowledgement,
            """
            absolutely agreed alright amazing awesome cool correct definitely excellent exactly fantastic fine good great
            indeed lovely nice no nope ok okay perfect perfectly please right sounds sure thank thanks thx very wonderful
            works yeah yep yes yup
            """
        ),
        (.pointer, "he her hers him his it its one ones same she that their theirs them there these they this those"),
        (
            .date,
            """
            afternoon am april august day days december evening february first fourth friday january july june last later
            march may midnight minutes hours monday month morning next night noon november october pm saturday second
            september sunday th third thursday today tomorrow tonight tuesday wednesday week weekend weeks year
            """
        ),
        (
            .request,
            """
            add also another arrange besides book buy call cancel change check compare convert find get give help know let
            look looking make message need order pay play please purchase recommend remind rent request reserve schedule
            search send set show start suggest tell transfer want wish would
            """
        ),
        (.negation, "cannot instead never nope nor not"),
        (.conjunction, "and but or plus so then"),
        (.offer, "else further more other assist"),
        (.splitter, "also and but plus then"),
        (.thanks, "thank thanks"),
    ]
}
