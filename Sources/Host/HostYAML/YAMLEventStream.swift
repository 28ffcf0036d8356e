// SPDX-License-Identifier: Apache-2.0

import CYAML

/// Pulls events out of libyaml.
///
/// It owns the parser, which points into itself and into the text: neither ever moves.
@safe struct YAMLEventStream: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let bytes: UnsafeMutableBufferPointer<UInt8>

    init(_ text: String) {
        unsafe bytes = .allocate(capacity: text.utf8.count)
        _ = unsafe bytes.initialize(fromContentsOf: Array(text.utf8))
        unsafe parser = .allocate(capacity: 1)
        unsafe parser.initialize(to: yaml_parser_t())
        guard unsafe yaml_parser_initialize(parser) == 1 else { fatalError("out of memory") }
        unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
        unsafe bytes.deallocate()
    }

    /// The next event; not to be called again after `streamEnd` or an error.
    mutating func next() throws(YAMLProblem) -> YAMLEvent {
        while true {
            var event = unsafe yaml_event_t()
            guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw problem() }
            defer { unsafe yaml_event_delete(&event) }
            if let copy = unsafe YAMLEvent(event) { return copy }
        }
    }

    private func problem() -> YAMLProblem {
        if unsafe parser.pointee.error == YAML_READER_ERROR { return unreadableCharacter() }
        let what = unsafe string(parser.pointee.problem) ?? "not understood"
        let mark = unsafe YAMLMark(from: parser.pointee.problem_mark)
        guard let context = unsafe string(parser.pointee.context) else {
            return YAMLProblem(.syntax, what, at: mark)
        }
        let begin = unsafe YAMLMark(from: parser.pointee.context_mark)
        return YAMLProblem(.syntax, "\(what), \(context) that begins at \(begin.line):\(begin.column)", at: mark)
    }

    private func unreadableCharacter() -> YAMLProblem {
        let code = unsafe String(max(0, parser.pointee.problem_value), radix: 16, uppercase: true)
        let offset = unsafe parser.pointee.problem_offset
        return YAMLProblem(.syntax, "the character U+\(code) is not allowed in YAML", at: .byte(offset))
    }
}

// MARK: - Copies of what C owns

extension YAMLEvent {
    /// Nil for what means nothing to a reader: the start of the stream.
    fileprivate init?(_ event: yaml_event_t) {
        let data = unsafe event.data
        unsafe self.init(kind: .end, mark: YAMLMark(from: event.start_mark, to: event.end_mark))
        switch unsafe event.type {
        case YAML_STREAM_START_EVENT, YAML_NO_EVENT: return nil
        case YAML_STREAM_END_EVENT: kind = .streamEnd
        case YAML_DOCUMENT_START_EVENT: kind = .documentStart
        case YAML_ALIAS_EVENT: unsafe kind = .alias(string(data.alias.anchor) ?? "")
        case YAML_SCALAR_EVENT:
            let bytes = unsafe UnsafeBufferPointer(start: data.scalar.value, count: data.scalar.length)
            let isPlain = unsafe data.scalar.style == YAML_PLAIN_SCALAR_STYLE
            kind = unsafe .scalar(String(decoding: bytes, as: UTF8.self), isPlain: isPlain)
            unsafe (anchor, tag) = (string(data.scalar.anchor), string(data.scalar.tag))
        case YAML_SEQUENCE_START_EVENT:
            kind = .sequenceStart
            unsafe (anchor, tag) = (string(data.sequence_start.anchor), string(data.sequence_start.tag))
        case YAML_MAPPING_START_EVENT:
            kind = .mappingStart
            unsafe (anchor, tag) = (string(data.mapping_start.anchor), string(data.mapping_start.tag))
        default: break
        }
    }
}

extension YAMLMark {
    fileprivate init(from start: yaml_mark_t, to end: yaml_mark_t? = nil) {
        let sameLine = end.flatMap { $0.line == start.line ? Int($0.column - start.column) : nil } ?? 1
        self.init(line: Int(start.line) + 1, column: Int(start.column) + 1, length: max(1, sameLine))
    }
}

private func string(_ characters: UnsafePointer<CChar>?) -> String? {
    unsafe characters.map { unsafe String(cString: $0) }
}

private func string(_ characters: UnsafePointer<yaml_char_t>?) -> String? {
    unsafe characters.map { unsafe String(cString: $0) }
}
