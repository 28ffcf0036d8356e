// SPDX-License-Identifier: Apache-2.0

extension String {
    /// The text, if it has at most `limit` characters; otherwise its beginning and its end, for that is where people
    /// say what they want.
    package func excerpt(_ limit: Int) -> String {
        guard utf8.count > limit, let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end < endIndex
        else {
            return bounded(limit)
        }
        return "\(String(prefix(limit * 3 / 5)).bounded(limit)) [...] \(String(suffix(limit * 2 / 5)).bounded(limit))"
    }

    /// A character may consist of any number of bytes: no more than eight each are let through.
    private func bounded(_ characters: Int) -> String {
        var room = characters * 8
        guard utf8.count > room else { return self }
        return String(
            prefix { character in
                room -= character.utf8.count
                return room >= 0
            }
        )
    }
}
