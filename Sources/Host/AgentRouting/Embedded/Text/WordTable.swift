// SPDX-License-Identifier: Apache-2.0

import WordTable

/// The compiled-in word vectors: 50,000 English words and word pieces.
///
/// Nothing is read, built or copied at start-up; tools/routing/pack_table.py describes the layout. The only file here
/// that touches raw memory: `init` checks the sizes once, and every offset below comes from a checked header or a
/// checked unit.
@safe package struct WordTable: @unchecked Sendable {
    /// A word or word piece: its row in the table.
    typealias Unit = UInt16

    static let shared = WordTable()
    static let longestWord = 23

    let units: Int
    private let slotMask: UInt32
    private let bytes: UnsafeRawBufferPointer
    /// The first unit of each length: units are sorted by length.
    private let firstOfLength: [Int]
    private let scales, slots, rows: Int
    /// Where the texts of the units of each length begin.
    private let texts: [Int]

    private init() {
        let file = unsafe UnsafeRawBufferPointer(start: word_table_bytes(), count: word_table_length())
        let header = (0...Self.longestWord + 5).map { index in
            unsafe Int(UInt32(littleEndian: file.load(fromByteOffset: 4 * index, as: UInt32.self)))
        }
        let (units, slotCount, firsts) = (header[1], header[3], Array(header[4...]))
        unsafe bytes = file
        self.units = units
        slotMask = UInt32(slotCount - 1)
        firstOfLength = firsts
        scales = 4 * header.count
        slots = scales + 4 * units
        rows = slots + 2 * slotCount
        var texts = [rows + Vector.dimensions * units]
        for length in 0...Self.longestWord {
            texts.append(texts[length] + length * (firsts[length + 1] - firsts[length]))
        }
        self.texts = texts
        let isWhole = texts.last == file.count && header[2] == Vector.dimensions && firsts.last == units
        precondition(isWhole, "the word table is torn; remake it with tools/routing/pack_table.py")
    }

    /// How much the unit says: its vector's length times this is its weight in a text.
    func scale(_ unit: Unit) -> Float {
        precondition(unit < units)
        return unsafe Float(
            bitPattern: UInt32(littleEndian: bytes.load(fromByteOffset: scales + 4 * Int(unit), as: UInt32.self))
        )
    }

    func vector(_ unit: Unit) -> Vector {
        let scale = scale(unit)
        let row = rows + Vector.dimensions * Int(unit)
        return Vector(quarter(row), quarter(row + 16), quarter(row + 32), quarter(row + 48)) * scale
    }

    @inline(__always)
    private func quarter(_ offset: Int) -> SIMD16<Float> {
        unsafe SIMD16<Float>(bytes.loadUnaligned(fromByteOffset: offset, as: SIMD16<Int8>.self))
    }

    /// The unit that is spelt like `word`, whose `hash` is given.
    func unit(_ word: borrowing Span<UInt8>, hash: WordHash) -> Unit? {
        guard word.count <= Self.longestWord else { return nil }
        var slot = hash.slot & slotMask
        while true {
            let found = unsafe UInt16(
                littleEndian: bytes.load(fromByteOffset: slots + 2 * Int(slot), as: UInt16.self)
            )
            if found == .max { return nil }
            if isSpelt(found, word) { return found }
            slot = (slot &+ 1) & slotMask
        }
    }

    private func isSpelt(_ unit: Unit, _ word: borrowing Span<UInt8>) -> Bool {
        let length = word.count
        let position = Int(unit) - firstOfLength[length]
        guard position >= 0, Int(unit) < firstOfLength[length + 1] else { return false }
        let text = texts[length] + position * length
        for index in 0..<length where unsafe bytes[text + index] != word[index] { return false }
        return true
    }
}

/// The hash by which the table's index was made: FNV-1a, grown a letter at a time.
struct WordHash {
    private var state: UInt32 = 0x811C_9DC5

    func appending(_ letter: UInt8) -> WordHash {
        var longer = self
        longer.append(letter)
        return longer
    }

    mutating func append(_ letter: UInt8) { state = (state ^ UInt32(letter)) &* 0x0100_0193 }
    var slot: UInt32 { state ^ state >> 16 }
    var value: UInt32 { state }
}

extension FoldedText {
    /// The hash of a connector between two names.
    package static func connector(_ word: String) -> UInt32 {
        word.utf8.reduce(WordHash()) { $0.appending($1) }.value
    }
}

extension WordTable {
    func unit(_ word: borrowing Span<UInt8>) -> Unit? {
        var hash = WordHash()
        for index in word.indices { hash.append(word[index]) }
        return unit(word, hash: hash)
    }

    func unit(_ word: [UInt8]) -> Unit? { unit(word.span) }

    func unit(_ word: String) -> Unit? { unit(word.utf8.span) }
}

extension WordTable {
    /// The general topics, one a line in Sources/WordTable/topics.txt.
    static let topics: [String] = unsafe String(cString: word_table_topics()).split(separator: "\n").map(String.init)
}

// MARK: - For tests

extension WordTable {
    /// Of Sources/WordTable/words-64-int8.bin, which the weights were fitted with.
    package static let sha256 = "75a1c3130acfa2903ed58242aca02d2473c7bd60aa1b33d2e2b92c31e48ed2ad"

    package static var file: [UInt8] { unsafe Array(shared.bytes) }

    /// How near two words are in meaning, from -1 to 1; nil if one is unknown.
    package static func similarity(_ one: String, _ other: String) -> Double? {
        guard let one = shared.unit(one), let other = shared.unit(other) else { return nil }
        return Double(shared.vector(one).direction.dot(shared.vector(other).direction))
    }
}
