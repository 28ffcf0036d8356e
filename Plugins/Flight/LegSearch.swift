// SPDX-License-Identifier: Apache-2.0

import AgentKit
import TravelKit

/// The flights from one stop of a journey to the next.
struct Leg: Sendable, Equatable {
    let from: Stop
    let to: Stop
    /// In order of departure.
    let flights: [[Segment]]
    /// What could not be looked up, each with its reason.
    let failures: [String]
}

/// Searches all pairs of airports of each leg, a few at a time.
struct LegSearch: Sendable {
    private static let mostAtOnce = 6

    let aeroAPI: AeroAPI
    let now: Int64

    /// The first leg leaves during the window, the others up to a day later.
    func legs(along stops: [Stop], during window: Range<Int64>) async throws -> [Leg] {
        var legs: [Leg] = []
        for (index, (from, to)) in zip(stops, stops.dropFirst()).enumerated() {
            let end = index == 0 ? window.upperBound : min(window.upperBound + 86_400, now + AeroAPI.reach)
            legs.append(try await leg(from, to, during: window.lowerBound..<max(end, window.upperBound)))
        }
        return legs
    }

    private struct Pair: Sendable {
        let from: String
        let to: String
    }

    private struct Answer: Sendable {
        let pair: Pair
        let result: Result<[[Segment]], any Error>

        /// What failed, as a sentence.
        var failure: String? {
            guard case .failure(let error) = result else { return nil }
            let reason = (error as? AgentError)?.message ?? "something went wrong on the way"
            return "\(pair.from) → \(pair.to): \(reason)"
        }
    }

    private func leg(_ from: Stop, _ to: Stop, during window: Range<Int64>) async throws -> Leg {
        let pairs = from.airports.flatMap { start in to.airports.map { Pair(from: start.iata, to: $0.iata) } }
        let answers = try await answers(pairs, during: window)
        let failures = answers.compactMap(\.failure)
        // If every pair failed, nothing is known: that is an error, not an empty answer.
        let found =
            try failures.count == pairs.count
            ? answers.map { try $0.result.get() }
            : answers.compactMap { try? $0.result.get() }
        return Leg(from: from, to: to, flights: found.flatMap(\.self).sortedByDeparture, failures: failures)
    }

    /// A key that is refused once is refused for every pair, so the search ends.
    private func answers(_ pairs: [Pair], during window: Range<Int64>) async throws -> [Answer] {
        try await withThrowingTaskGroup(of: Answer.self) { group in
            for pair in pairs.prefix(Self.mostAtOnce) { group.addTask { await ask(pair, window) } }
            var waiting = pairs.dropFirst(Self.mostAtOnce)
            var answers: [Answer] = []
            while let answer = try await group.next() {
                try Task.checkCancellation()
                if case .failure(let error as AgentError) = answer.result, error.code == AeroAPI.refusedKey {
                    throw error
                }
                answers.append(answer)
                if let next = waiting.popFirst() { group.addTask { await ask(next, window) } }
            }
            return answers.sorted { ($0.pair.from, $0.pair.to) < ($1.pair.from, $1.pair.to) }
        }
    }

    private func ask(_ pair: Pair, _ window: Range<Int64>) async -> Answer {
        do {
            let flights = try await aeroAPI.flights(from: pair.from, to: pair.to, during: window)
            return Answer(pair: pair, result: .success(flights))
        } catch {
            return Answer(pair: pair, result: .failure(error))
        }
    }
}

extension [[Segment]] {
    fileprivate var sortedByDeparture: [[Segment]] {
        filter { !$0.isEmpty }.sorted {
            ($0[0].departure ?? .max, $0[0].ident) < ($1[0].departure ?? .max, $1[0].ident)
        }
    }
}
