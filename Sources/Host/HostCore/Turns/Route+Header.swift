// SPDX-License-Identifier: Apache-2.0

package import AgentRouting

extension Route {
    /// For `x-route`: how it came about, how sure that is, and why a model's word did not count.
    ///
    /// `embedded 0.83`, `named`, `llm`, `embedded 0.62 fallback:timeout`
    package var headerValue: String {
        var value = source == .embedded ? "embedded \(Self.twoDecimals(confidence))" : source.name
        if let failure = modelDecision?.failure { value += " fallback:\(failure.rawValue)" }
        if modelDecision?.isCached == true { value += " cached" }
        return value
    }

    private static func twoDecimals(_ value: Double) -> String {
        let hundredths = value.isNaN ? 0 : Int((min(max(value, 0), 1) * 100).rounded())
        let digits = String(hundredths % 100)
        return "\(hundredths / 100)." + (digits.utf8.count == 1 ? "0" : "") + digits
    }
}
