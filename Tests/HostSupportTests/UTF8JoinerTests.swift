// SPDX-License-Identifier: Apache-2.0

import HostSupport
import TestSupport
import Testing

private func joined(_ pieces: [[UInt8]]) -> [[UInt8]] {
    var joiner = UTF8Joiner()
    return pieces.map { Array(joiner.join($0[...])) } + [Array(joiner.finish())]
}

@Test func everySplitOfATextGivesWholeCharactersAndTheSameText() {
    let bytes = Array("aß€😀\u{10FFFF}z".utf8)
    for first in 0...bytes.count {
        for second in first...bytes.count {
            let pieces = joined([Array(bytes[..<first]), Array(bytes[first..<second]), Array(bytes[second...])])
            #expect(Array(pieces.joined()) == bytes)
            #expect(pieces.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
        }
    }
}

@Test func aByteAtATimeHoldsBackAtMostThree() {
    let bytes = Array("aß€😀😀z".utf8)
    var joiner = UTF8Joiner()
    var given = 0
    for (index, byte) in bytes.enumerated() {
        given += joiner.join([byte]).count
        #expect(index + 1 - given <= 3)
    }
    #expect(given == bytes.count)
}

@Test func wholePiecesPassAtOnce() {
    #expect(joined([Array("weather 😀".utf8), Array(" ok".utf8)]) == [Array("weather 😀".utf8), Array(" ok".utf8), []])
}

@Test func whatNeverEndsBecomesAReplacementCharacter() {
    #expect(joined([[0x61, 0xF0, 0x9F, 0x98]]) == [[0x61], Array("\u{FFFD}".utf8)])
}

@Test(arguments: 0..<8)
func invalidBytesAreReplacedWhereverTheCutsAre(block: UInt64) {
    var random = SplitMix(seed: block)
    let telling: [UInt8] = [0x41, 0x80, 0x9F, 0xA0, 0xBF, 0xC1, 0xC3, 0xE0, 0xE2, 0xED, 0xF0, 0xF4, 0xF5, 0x90, 0x8F]
    for _ in 0..<500 {
        var pieces: [[UInt8]] = []
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let count = Int.random(in: 0...4, using: &random)
            pieces.append((0..<count).map { _ in telling.randomElement(using: &random) ?? 0 })
        }
        let whole = String(decoding: pieces.joined(), as: UTF8.self)
        #expect(Array(joined(pieces).joined()) == Array(whole.utf8), "\(pieces)")
    }
}
