// SPDX-License-Identifier: Apache-2.0

import HostHTTP
import TestSupport
import Testing

/// The machine reads the same whatever the network does to the bytes, and whatever clients do to HTTP.
@Suite struct RequestMachineFuzzTests {
    private static let requests: [String] = [
        "GET /livez HTTP/1.1\r\nhost: a\r\n\r\n",
        "\r\nGET /v1/models?x=y HTTP/1.1\r\nHost: [::1]:80\r\nx: 1\r\nConnection: Upgrade, close\r\nUpgrade: h2c\r\n\r\n",
        "POST /v1/chat HTTP/1.1\r\nhost: a.test:8001\r\ncontent-length: 5\r\n\r\nhello",
        "POST /v1/chat HTTP/1.0\r\nconnection: Keep-Alive\r\ncontent-length: 2\r\n\r\n{}",
        "POST http://a.test/v1/chat?q HTTP/1.1\r\nhost: b\r\nexpect: 100-Continue\r\ncontent-length: 3\r\n\r\nabc",
        "POST /c HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=\"y\"\r\n0123456789\r\n0\r\n\r\n",
        "POST /c HTTP/1.1\r\nhost: a\r\nTransfer-Encoding: Chunked\r\n\r\n1 ;a\r\nz\r\n0\r\ntrailer: 1\r\nx: 2\r\n\r\n",
        "POST /nothing HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\n\r\nhello",
        "POST /no HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n",
        "POST /no HTTP/1.1\r\nhost: a\r\nexpect: 100-continue\r\ncontent-length: 5\r\n\r\nhello",
        "OPTIONS * HTTP/1.1\r\nhost:\r\nx:\t a b \t\r\n\r\n",
        "CONNECT a.test:443 HTTP/1.1\r\nhost: a.test:443\r\n\r\n",
    ]

    /// What is put in the place of a byte, or between two.
    private static let bits: [String] = [
        "\r", "\n", "\r\n", " ", "\t", "\0", ":", ",", ";", "0", "1", "F", "é", "\u{7F}", "/", "HTTP/1.1", "\r\n ",
        "content-length: 1\r\n", "transfer-encoding: chunked\r\n", "transfer-encoding: gzip, chunked\r\n",
        "host: b\r\n",
        "connection: close\r\n", "99999999999999999999", "\r\n\r\n", "GET / HTTP/1.1\r\nhost: a\r\n\r\n", "[", "@", "%",
    ]

    private static func small() -> RequestLimits {
        var limits = RequestLimits()
        limits.requestLineBytes = 48
        limits.headBytes = 150
        limits.fields = 5
        limits.chunkExtensionBytes = 6
        return limits
    }

    @Test(arguments: requests)
    func aCutAnywhereChangesNothing(request: String) {
        let input = Array((request + request).utf8)
        let whole = MachineRig.events(of: input)
        #expect(whole == ReferenceParser.events(of: input))
        #expect(whole.count >= 2)
        for cut in 0...input.count { #expect(MachineRig.events(of: input, cutAt: [cut]) == whole) }
        #expect(MachineRig.events(of: input, cutAt: Array(1..<input.count)) == whole, "byte by byte")
    }

    @Test(arguments: 0..<20)
    func whateverArrivesIsReadAsTheReferenceReadsIt(seed: Int) {
        var random = SplitMix(seed: UInt64(seed))
        for number in 0..<1000 {
            let input = Self.mutated(&random)
            let limits = number.isMultiple(of: 3) ? Self.small() : .standard
            let bodyLimit = number.isMultiple(of: 5) ? 4 : 1 << 20
            let wanted = ReferenceParser.events(of: input, limits: limits, bodyLimit: bodyLimit)
            let cuts = (0..<Int.random(in: 0...6, using: &random))
                .map { _ in Int.random(in: 0...input.count, using: &random) }.sorted()
            for cuts in [[], cuts] {
                let seen = MachineRig.events(of: input, cutAt: cuts, limits: limits, bodyLimit: bodyLimit)
                guard seen == wanted else {
                    let text = String(decoding: input, as: UTF8.self).debugDescription
                    Issue.record("seed \(seed), case \(number), cut at \(cuts): \(text)\n\(seen)\n\(wanted)")
                    return
                }
            }
        }
    }

    private static func mutated(_ random: inout SplitMix) -> [UInt8] {
        var input: [UInt8] = []
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            input += Array((requests.randomElement(using: &random) ?? "").utf8)
        }
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            let bit = Array((bits.randomElement(using: &random) ?? "").utf8)
            var place = Int.random(in: 0..<input.count, using: &random)
            // Often at the beginning of a line.
            if Bool.random(using: &random) { place = input[place...].firstIndex(of: 10).map { $0 + 1 } ?? place }
            guard place < input.count else { continue }
            switch Int.random(in: 0..<4, using: &random) {
            case 0: input.insert(contentsOf: bit, at: place)
            case 1: input.replaceSubrange(place..<min(place + bit.count, input.count), with: bit)
            case 2: input[place] = UInt8.random(in: 0...255, using: &random)
            default: input.removeSubrange(place..<min(place + Int.random(in: 1...9, using: &random), input.count - 1))
            }
        }
        return input
    }
}
