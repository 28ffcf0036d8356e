// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import TestSupport
import Testing

/// A decoder remembers what chunks have in common; that may not change what any of them means.
struct DeltaTemplateTests {
    private static let pieces = [
        "a", "zwei", "東京", "😀", #"\n"#, #"\""#, #"\u00e9"#, #"\ud83d\ude00"#, "", " ", #"}]}"#, #"\"},{"#, "\\\\",
    ]
    private static let frames: [(String, String)] = [
        (#"{"id":"1","choices":[{"index":0,"delta":{"content":""#, #""},"finish_reason":null}]}"#),
        (#"{"choices":[{"delta":{"role":"assistant","content":""#, #""}}],"x":1}"#),
        (#"{"choices":[{"delta":{"content":""#, #""},"finish_reason":"stop"}]}"#),
        (#"{"choices":[{"delta":{"content":""#, #"","refusal":"r"}}]}"#),
        (#"{"choices":[{"delta":{"content":""#, #""}}],"usage":{"prompt_tokens":1,"completion_tokens":2}}"#),
        (#"{"choices":[{"index":1,"delta":{"content":""#, #""}}]}"#),
        (#"{"choices":[{"delta":{"reasoning_content":""#, #"","content":"x"}}]}"#),
        (#"{"choices":[{"delta":{"content":""#, #"","content":"later"}}]}"#),
        (#"{"choices":[{"delta":{"content":"earlier","content":""#, #""}}]}"#),
    ]

    @Test(arguments: 0..<500 as Range<UInt64>)
    func aChunkMeansTheSameWhateverCameBefore(seed: UInt64) throws {
        var random = SystemlessRandom(state: seed)
        var remembers = ChatChunkDecoder()
        for _ in 0..<40 {
            let (head, tail) = try #require(Self.frames.randomElement(using: &random))
            let count = Int.random(in: 0...3, using: &random)
            let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
            let chunk = Array((head + text + tail).utf8)
            var fresh = ChatChunkDecoder()
            var (expected, found) = (AnswerBatch(), AnswerBatch())
            try fresh.decode(chunk, into: &expected)
            try remembers.decode(chunk, into: &found)
            #expect(found == expected, "seed \(seed): \(head)\(text)\(tail)")
        }
    }

    @Test(arguments: [[0xFF], [0x0A], [0xC3], [0xED, 0xA0, 0x80], [0x22], [0x5C]] as [[UInt8]])
    func whatIsNoJSONIsNoneWhateverCameBefore(text: [UInt8]) throws {
        let (head, tail) = Self.frames[0]
        var decoder = ChatChunkDecoder()
        var batch = AnswerBatch()
        for _ in 0..<2 { try decoder.decode(Array((head + "a" + tail).utf8), into: &batch) }
        let chunk = Array(head.utf8) + text + Array(tail.utf8)
        #expect(throws: AnswerFailure.self) { try decoder.decode(chunk, into: &batch) }
        #expect(batch.count == 2)
    }
}

/// SplitMix, so that a failure can be played again.
private struct SystemlessRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
