// SPDX-License-Identifier: Apache-2.0

import HostYAML

/// The text of a configuration, by lines as YAML counts them: the coordinates that every mark uses.
package struct SourceText: Sendable {
    /// As the user named it.
    package let file: String
    /// Without a byte order mark.
    package let text: String
    private let lineStarts: [String.Index]
    /// How far behind its beginning a piece of a scalar is looked for, in bytes.
    private static let searchLimit = 16 << 10

    package init(_ text: String, file: String) {
        let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        self.file = file
        self.text = text
        self.lineStarts = Self.lineStarts(of: text.unicodeScalars)
    }

    /// A line without its break, counted from 1; empty beyond the end.
    package func line(_ number: Int) -> Substring {
        guard lineStarts.indices.contains(number - 1) else { return "" }
        let end = number < lineStarts.count ? lineStarts[number] : text.endIndex
        let scalars = text.unicodeScalars[lineStarts[number - 1]..<end]
        return Substring(scalars.prefix { !Self.isBreak($0) })
    }

    func scalar(at mark: YAMLMark) -> Unicode.Scalar? {
        index(of: mark).flatMap { $0 < text.endIndex ? text.unicodeScalars[$0] : nil }
    }

    func location(of mark: YAMLMark) -> SourceLocation {
        SourceLocation(file: file, line: mark.line, column: mark.column)
    }

    /// The number of bytes before a place.
    func byteOffset(line: Int, column: Int) -> Int {
        let index = index(of: YAMLMark(line: line, column: column)) ?? text.endIndex
        return text.utf8.distance(from: text.startIndex, to: index)
    }

    func mark(ofByte offset: Int) -> YAMLMark {
        let index = text.utf8.index(text.startIndex, offsetBy: offset, limitedBy: text.endIndex) ?? text.endIndex
        let line = max(1, lineStarts.partitioningIndex { $0 > index })
        let column = text.unicodeScalars.distance(from: lineStarts[line - 1], to: index)
        return YAMLMark(line: line, column: column + 1)
    }

    /// The place of a piece of a scalar, if the scalar that begins at `start` contains it literally.
    func mark(of piece: String, from start: YAMLMark) -> YAMLMark? {
        guard let begin = index(of: start) else { return nil }
        let bytes = text.utf8[begin...].prefix(Self.searchLimit)
        let wanted = Array(piece.utf8)
        guard let found = bytes.indices.first(where: { bytes[$0...].starts(with: wanted) }) else { return nil }
        var mark = mark(ofByte: text.utf8.distance(from: text.startIndex, to: found))
        mark.length = piece.unicodeScalars.count
        return mark
    }

    private func index(of mark: YAMLMark) -> String.Index? {
        guard lineStarts.indices.contains(mark.line - 1) else { return nil }
        let start = lineStarts[mark.line - 1]
        return text.unicodeScalars.index(start, offsetBy: mark.column - 1, limitedBy: text.endIndex)
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
        default: false
        }
    }

    private static func lineStarts(of scalars: String.UnicodeScalarView) -> [String.Index] {
        var starts = [scalars.startIndex]
        var previous: Unicode.Scalar?
        for index in scalars.indices {
            let scalar = scalars[index]
            let next = scalars.index(after: index)
            if previous == "\r" && scalar == "\n" {
                starts[starts.count - 1] = next
            } else if isBreak(scalar) {
                starts.append(next)
            }
            previous = scalar
        }
        return starts
    }
}

extension [String.Index] {
    /// The first place whose element is beyond; the array is sorted.
    fileprivate func partitioningIndex(where isBeyond: (String.Index) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
