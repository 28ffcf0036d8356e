// SPDX-License-Identifier: Apache-2.0

import HostConfig
import HostJSON
import TestSupport
import Testing

/// Damaged configurations: whatever the damage, there is a configuration or there are errors, never both or neither.
struct FuzzTests {
    @Test(arguments: 0..<8)
    func aDamagedFileIsEitherReadOrRefused(seed: UInt64) throws {
        let original = Array(try repositoryFile(seed % 2 == 0 ? "agents.yaml" : "examples/plano.yaml").utf8)
        var random = SplitMix(seed: seed)
        for _ in 0..<400 {
            let bytes = damaged(original, &random)
            let loaded = parse(bytes)
            let errors = loaded.diagnostics.filter { $0.severity == .error }
            #expect((loaded.config == nil) == !errors.isEmpty, "\(String(decoding: bytes, as: UTF8.self))")
            let renderer = DiagnosticRenderer(source: loaded.source)
            #expect(renderer.text(loaded.diagnostics).isEmpty == loaded.diagnostics.isEmpty)
            #expect(renderer.json(loaded.diagnostics).hasPrefix("{"))
        }
    }

    private let pieces = [
        "&a ", "*a", "- ", ": ", "? ", "{", "}", "[", "]", "\t", "\n", "|", ">", "\"", "'", "!!int ", "#", "---\n",
        "...\n",
        "$", "${", "}", "~", "\u{FEFF}", "\u{85}", "🙂", "%", "<<: *a\n", "0x", ".inf", "\0", "\r",
    ].map { Array($0.utf8) }

    /// One to four changes: a byte, a piece of syntax put in, a range cut, a range repeated elsewhere.
    private func damaged(_ original: [UInt8], _ random: inout SplitMix) -> [UInt8] {
        var bytes = original
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(in: 0..<max(1, bytes.count), using: &random)
            let end = min(bytes.count, place + Int.random(in: 0...40, using: &random))
            switch Int.random(in: 0..<5, using: &random) {
            case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: min(place, bytes.count))
            case 2 where place < end: bytes.removeSubrange(place..<end)
            case 3 where place < end:
                let target = Int.random(in: 0...bytes.count, using: &random)
                bytes.insert(contentsOf: bytes[place..<end], at: target)
            default: bytes = Array(bytes.prefix(max(place, bytes.count / 2)))
            }
        }
        return bytes
    }
}
