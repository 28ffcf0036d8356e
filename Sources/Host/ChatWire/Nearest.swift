// SPDX-License-Identifier: Apache-2.0

/// The name that somebody who wrote `word` most likely meant: at most a third of its letters, and one, are wrong.
package func nearest(to word: String, among names: [String]) -> String? {
    let word = Array(word.lowercased().unicodeScalars.prefix(64))
    let limit = 1 + word.count / 3
    return
        names
        .map { (name: $0, distance: editDistance(word, Array($0.lowercased().unicodeScalars.prefix(64)))) }
        .filter { $0.distance <= limit }
        .min { $0.distance < $1.distance }?
        .name
}

/// Levenshtein's: how many letters to insert, drop or replace.
private func editDistance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var row = Array(0...other.count)
    for (i, letter) in one.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, otherLetter) in other.enumerated() {
            let replaced = diagonal + (letter == otherLetter ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
        }
    }
    return row[other.count]
}
