// SPDX-License-Identifier: Apache-2.0

import HostSupport
import Testing

/// The examples of FIPS 180-4, as NIST publishes them for SHA-256.
@Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
])
func aDigestIsTheStandards(text: String, digest: String) {
    #expect(sha256(Array(text.utf8)) == digest)
}

@Test func aDigestDoesNotDependOnHowTheBytesArrive() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let whole = sha256(bytes)
    for size in [1, 3, 55, 56, 63, 64, 65, 127, 129, 999] {
        var digest = SHA256()
        for start in stride(from: 0, to: bytes.count, by: size) {
            digest.update(bytes.span.extracting(start..<min(start + size, bytes.count)))
        }
        #expect(digest.finish() == whole, "pieces of \(size)")
    }
}

private func sha256(_ bytes: [UInt8]) -> String {
    var digest = SHA256()
    digest.update(bytes.span)
    return digest.finish()
}
