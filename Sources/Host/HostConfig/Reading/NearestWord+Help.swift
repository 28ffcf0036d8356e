// SPDX-License-Identifier: Apache-2.0

import HostSupport

extension NearestWord {
    /// The help line of a diagnostic about `text`: a guess, and every word that is allowed.
    ///
    /// Text that came from the environment gets no guess, which could reveal the value.
    static func help(for text: Text, among words: [String], _ introduction: String) -> String {
        let all = introduction + (words.isEmpty ? "none" : words.joined(separator: ", "))
        guard text.value == text.shown, let guess = guess(for: text.value, among: words) else { return all }
        return "did you mean `\(guess)`? \(all)"
    }
}
