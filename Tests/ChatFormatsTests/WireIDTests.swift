// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostSupport
import TestSupport
import Testing

@Test func anIDIsItsPrefixAndTwentyLettersAndDigits() {
    var random = SplitMix(seed: 1)
    for _ in 0..<1000 {
        #expect(WireID.token(using: &random).wholeMatch(of: /[0-9A-Za-z]{20}/) != nil)
        #expect(WireID.request(using: &random).wholeMatch(of: /req_[0-9A-Za-z]{20}/) != nil)
    }
}

@Test func theGeneratorDecides() {
    var (one, same, other) = (SplitMix(seed: 1), SplitMix(seed: 1), SplitMix(seed: 2))
    let id = WireID.request(using: &one)
    #expect(WireID.request(using: &same) == id)
    #expect(WireID.request(using: &other) != id)
    #expect(WireID.request(using: &one) != id)
}

@Test func idsDoNotRepeatAndUseEveryDigit() {
    var seed = SplitMix(seed: 3)
    var random = FastRandom(seededBy: &seed)
    let ids = (0..<10_000).map { _ in WireID.request(using: &random) }
    #expect(Set(ids).count == ids.count)
    #expect(Set(ids.joined().utf8.dropFirst(4)).count == 63, "62 digits, and the prefix's underscore")
}

/// The values follow from the published algorithm for the state 1, 2, 3, 4.
@Test func theFastGeneratorIsXoshiro256PlusPlus() {
    struct Counter: RandomNumberGenerator {
        var state: UInt64 = 0
        mutating func next() -> UInt64 {
            state += 1
            return state
        }
    }
    var counter = Counter()
    var random = FastRandom(seededBy: &counter)
    #expect(
        (0..<4).map { _ in random.next() } == [41_943_041, 58_720_359, 3_588_806_011_781_223, 3_591_011_842_654_386]
    )
}

@Test(arguments: [
    ("req_1", true), ("A.b-C_9", true), ("", false), ("a b", false), ("a\n", false), ("ä", false),
    (String(repeating: "x", count: 128), true), (String(repeating: "x", count: 129), false),
])
func aClientsOwnIDIsKeptIfItIsHarmless(id: String, kept: Bool) {
    #expect(WireID.isAcceptable(id) == kept)
}
