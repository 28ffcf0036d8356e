// SPDX-License-Identifier: Apache-2.0

import AgentKit
import Currency
import FoundationEssentials
import Synchronization

/// A Frankfurter for tests: answers from a table, or however the test likes, and keeps what it was asked.
final class FrankfurterStandIn: HTTPClient {
    typealias Script = @Sendable (String) throws -> HTTPResponse

    private let asked = Mutex<[String]>([])
    private let script: Script

    init(_ script: @escaping Script = FrankfurterStandIn.table) { self.script = script }

    var urls: [String] { asked.withLock(\.self) }

    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        asked.withLock { $0.append(request.url) }
        return try script(request.url)
    }

    static let table: Script = { url in
        let path = url.split(separator: "?")[0].split(separator: "/").map(String.init)
        guard path.last == "rates" else {
            let (base, quote) = (path[path.count - 2], path[path.count - 1])
            return row(base, quote).map { HTTPResponse($0) }
                ?? HTTPResponse(#"{"status":404,"message":"not found"}"#, status: 404)
        }
        let query = url.split(separator: "?")[1].split(separator: "&").map { $0.split(separator: "=") }
        let rows = query[1][1].split(separator: ",").compactMap { row(String(query[0][1]), String($0)) }
        return HTTPResponse("[\(rows.joined(separator: ","))]")
    }

    private static func row(_ base: String, _ quote: String) -> String? {
        rates[base + quote].map { #"{"date":"2026-03-25","base":"\#(base)","quote":"\#(quote)","rate":\#($0)}"# }
    }

    private static let rates = [
        "USDPKR": "280.1", "USDJPY": "149.55", "USDEUR": "0.921", "USDGBP": "0.7891", "TRYUSD": "0.02264",
        "TRYEUR": "0.02085", "TRYGBP": "0.01787", "PKRUSD": "0.00357", "IDRUSD": "6.1e-05",
    ]
}

/// Asks a fresh agent; returns its answer and the URLs that it asked for.
func ask(
    _ turns: String...,
    rates: @escaping FrankfurterStandIn.Script = FrankfurterStandIn.table
) async throws -> (answer: String, urls: [String]) {
    let upstream = FrankfurterStandIn(rates)
    let noon = Date(timeIntervalSince1970: 1_795_348_800)  // 2026-11-22, 12:00 UTC
    let context = AgentContext(
        settingsJSON: #"{"frankfurter_url":"http://rates"}"#,
        http: upstream,
        now: { noon }
    )
    return (try await answer(of: CurrencyAgent(context: context), turns), upstream.urls)
}

func answer(of agent: CurrencyAgent, _ turns: [String]) async throws -> String {
    let messages = turns.map { turn in
        turn.hasPrefix("Agent: ") ? Message(.assistant, String(turn.dropFirst(7))) : Message(.user, turn)
    }
    let (reply, collected) = Reply.collecting()
    try await agent.respond(to: AgentRequest(messages: messages), reply: reply)
    return collected.text
}
