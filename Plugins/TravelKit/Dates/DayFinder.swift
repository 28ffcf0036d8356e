// SPDX-License-Identifier: Apache-2.0

/// Days that a text names, and the words that name them.
package struct DayMention: Sendable {
    package let days: Days
    package let words: Range<Int>
}

/// Finds the days that a text names: "tomorrow", "next weekend", "Dec 25", "from Friday to Sunday".
package enum DayFinder {
    package static func find(in text: String) -> [DayMention] { find(in: Words(text)) }

    package static func find(in words: Words) -> [DayMention] {
        var found: [DayMention] = []
        var index = 0
        while index < words.count {
            guard DayWords.mayStart(words[index]),
                let (days, end) = DayReader(words: words, start: index, last: found.last).days()
            else {
                index += 1
                continue
            }
            let mention = DayMention(days: days, words: index..<end)
            if let last = found.last, let span = span(last, mention, in: words) {
                found[found.count - 1] = span
            } else {
                found.append(mention)
            }
            index = end
        }
        return found
    }

    /// Two days with "to" or the like between them are one span, and so are "today or tomorrow", "Sat and Sun".
    private static func span(_ first: DayMention, _ last: DayMention, in words: Words) -> DayMention? {
        let between = first.words.upperBound..<last.words.lowerBound
        let isJoined =
            switch between.count {
            case 0: [.dash, .hyphen, .slash].contains(words[last.words.lowerBound].gap)
            case 1: joining.contains(words[between.lowerBound].text)
            case 2: words[between.lowerBound + 1].text == "the" && joining.contains(words[between.lowerBound].text)
            default: false
            }
        guard isJoined else { return nil }
        return DayMention(
            days: .span(first.days, last.days),
            words: first.words.lowerBound..<last.words.upperBound
        )
    }

    private static let joining = Set(words: "to until till through thru and or")
}

extension Words {
    /// The word at an index, empty outside of the text.
    package func text(_ index: Int) -> String { indices.contains(index) ? self[index].text : "" }
}
