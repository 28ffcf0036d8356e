// SPDX-License-Identifier: Apache-2.0

/// How a message relates to the ones before it, whatever it is about.
///
/// Each cue is from 0 to 1.
struct Cues: Sendable, Equatable {
    /// The share of words that answer ("yes", "thanks").
    var acknowledgement: Float = 0
    var brevity: Float = 0
    /// Whether it opens with "and", "but", "what about".
    var continuation: Float = 0
    /// Whether it points back ("it", "there").
    var pointer: Float = 0
    /// Whether it begins something ("find", "also").
    var request: Float = 0
    var question: Float = 0
    var length: Float = 0
    /// The share of dates and numbers, if the message consists of little else.
    var value: Float = 0
    /// Whether it offers further help, as assistants do at the end of a task.
    var offer: Float = 0
}

extension Cues {
    /// Counts classes while a message is read.
    struct Counter {
        private var words = 0
        private var numbers = 0
        private var contents = 0
        private var dates = 0
        private var acknowledgements = 0
        private var seen: WordClass = []
        private var opening: [WordTable.Unit?] = []

        mutating func count(_ wordClass: WordClass, unit: WordTable.Unit?) {
            words += 1
            if opening.count < 2 { opening.append(unit) }
            if wordClass.contains(.acknowledgement) { acknowledgements += 1 }
            if wordClass.contains(.date) { dates += 1 }
            if wordClass.isDisjoint(with: [.function, .date, .acknowledgement]) { contents += 1 }
            seen.formUnion(wordClass)
        }

        mutating func countNumber() {
            words += 1
            numbers += 1
            if opening.count < 2 { opening.append(nil) }
        }

        func cues(asks: Bool) -> Cues {
            guard words > 0 else { return Cues(brevity: 1) }
            let share = 1 / Float(words)
            let values = Float(dates + numbers) * share
            return Cues(
                acknowledgement: Float(acknowledgements) * share,
                brevity: max(0, 1 - Float(words - 1) / RoutingConstants.briefWords),
                continuation: continues ? 1 : 0,
                pointer: seen.contains(.pointer) ? 1 : 0,
                request: seen.contains(.request) ? 1 : 0,
                question: asks ? 1 : 0,
                length: min(1, Float(contents) / RoutingConstants.longWords),
                value: numbers > 0 || values > 0.5 ? values : 0,
                offer: asks && seen.contains(.offer) ? 1 : 0
            )
        }

        private var continues: Bool {
            guard let first = opening.first ?? nil else { return false }
            if WordClass.ofUnit[Int(first)].contains(.conjunction) { return true }
            return Self.askers.contains(first) && opening.count > 1 && opening[1] == Self.about
        }

        private static let askers = ["what", "how"].compactMap { WordTable.shared.unit($0) }
        private static let about = WordTable.shared.unit("about")
    }
}
