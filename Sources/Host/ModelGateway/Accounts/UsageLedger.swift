// SPDX-License-Identifier: Apache-2.0

package import HostAnswers
import HostJSON
import Synchronization

/// Who used how much of which model since the host started.
package final class UsageLedger: Sendable {
    /// Whom a call is booked to.
    package struct Holder: Hashable, Sendable {
        package var client: String?
        package var agent: String?
        /// As `provider/model`.
        package var model: String

        package init(client: String? = nil, agent: String? = nil, model: String) {
            self.client = client
            self.agent = agent
            self.model = model
        }
    }

    /// Sums over calls.
    package struct Account: Sendable, Equatable {
        package var calls = 0
        /// Of the calls, those that failed.
        package var failures = 0
        /// Of the calls, those whose tokens the host had to estimate.
        package var estimates = 0
        package var promptTokens = 0
        package var cachedTokens = 0
        package var completionTokens = 0
        package var reasoningTokens = 0

        package init() {}
    }

    private struct State {
        var accounts: [Holder: Account] = [:]
        /// Whatever came when there was no room for another holder.
        var others = Account()
    }

    private let state = Mutex(State())
    private let limit: Int

    /// - Parameter holders: how many are told apart; wildcards let clients name models at will.
    package init(holders: Int = 4096) { limit = holders }
}

extension UsageLedger {
    /// - Parameter usage: nil if the call came to nothing.
    package func book(_ usage: Usage?, failed: Bool, to holder: Holder) {
        state.withLock { state in
            if state.accounts[holder] != nil || state.accounts.count < limit {
                state.accounts[holder, default: Account()].add(usage, failed: failed)
            } else {
                state.others.add(usage, failed: failed)
            }
        }
    }

    package func account(of holder: Holder) -> Account? { state.withLock { $0.accounts[holder] } }

    /// `GET /usage`.
    package func json() -> [UInt8] {
        let (accounts, others) = state.withLock { ($0.accounts, $0.others) }
        var bytes: [UInt8] = []
        bytes.appendJSON {
            $0.object {
                $0.array("usage") { writer in
                    for (holder, account) in accounts.sorted(by: { $0.key < $1.key }) {
                        writer.object { writer in
                            writer.field("model", holder.model)
                            writer.field("agent", holder.agent)
                            writer.field("client", holder.client)
                            account.write(to: &writer)
                        }
                    }
                }
                $0.object("others") { others.write(to: &$0) }
            }
        }
        return bytes
    }
}

extension UsageLedger.Account {
    fileprivate mutating func add(_ usage: Usage?, failed: Bool) {
        calls += 1
        if failed { failures += 1 }
        guard let usage else { return }
        if usage.isEstimated { estimates += 1 }
        Self.add(usage.promptTokens, to: &promptTokens)
        Self.add(usage.cachedTokens, to: &cachedTokens)
        Self.add(usage.completionTokens, to: &completionTokens)
        Self.add(usage.reasoningTokens, to: &reasoningTokens)
    }

    /// A provider is not trusted with numbers: no sum overflows, none falls.
    private static func add(_ tokens: Int, to sum: inout Int) { sum += min(max(tokens, 0), 1 << 32) }

    fileprivate func write(to writer: inout JSONWriter) {
        writer.field("calls", calls)
        writer.field("failures", failures)
        writer.field("estimated_calls", estimates)
        writer.field("prompt_tokens", promptTokens)
        writer.field("cached_tokens", cachedTokens)
        writer.field("completion_tokens", completionTokens)
        writer.field("reasoning_tokens", reasoningTokens)
    }
}

extension UsageLedger.Holder: Comparable {
    package static func < (one: Self, other: Self) -> Bool {
        (one.model, one.agent ?? "", one.client ?? "") < (other.model, other.agent ?? "", other.client ?? "")
    }
}
