// SPDX-License-Identifier: Apache-2.0

/// Turns a YAML text into one tree, and refuses texts that are built to hurt: deep ones, and aliases that multiply.
package struct YAMLComposer: ~Copyable {
    private static let depthLimit = 64
    private static let sizeLimit = Size(nodes: 100_000, bytes: 4 << 20)

    private var events: YAMLEventStream
    private var anchors: [String: (node: YAMLNode, size: Size, height: Int)] = [:]
    private var size = Size()
    /// Problems that do not keep the rest from being read.
    private var problems: [YAMLProblem] = []

    /// The tree, if there is one, and everything that is wrong with the text.
    package static func compose(_ text: String) -> (root: YAMLNode?, problems: [YAMLProblem]) {
        var composer = YAMLComposer(text)
        var root: YAMLNode?
        do throws(YAMLProblem) { root = try composer.document() } catch { composer.problems.append(error) }
        return (root, composer.problems)
    }

    private init(_ text: String) { events = YAMLEventStream(text) }

    private mutating func document() throws(YAMLProblem) -> YAMLNode? {
        guard case .documentStart = try events.next().kind else { return nil }
        let root = try node(try events.next(), depth: 1).node
        _ = try events.next()
        let next = try events.next()
        guard case .documentStart = next.kind else { return root }
        throw YAMLProblem(
            .severalDocuments,
            "a second document begins here",
            at: next.mark,
            help: "put one document in a file; `---` separates documents"
        )
    }
}

// MARK: - Nodes

extension YAMLComposer {
    /// A node, how much it holds, and how many levels it has.
    private typealias Composed = (node: YAMLNode, size: Size, height: Int)

    private mutating func node(_ event: YAMLEvent, depth: Int) throws(YAMLProblem) -> Composed {
        guard depth <= Self.depthLimit else { throw .tooDeep(event.mark, limit: Self.depthLimit) }
        if case .alias(let name) = event.kind { return try alias(name, event.mark, depth: depth) }
        let before = size
        try grow(by: Size(nodes: 1, bytes: 0), at: event.mark)
        let (content, height) = try content(of: event, depth: depth)
        let composed = (node: YAMLNode(content, at: event.mark), size: size - before, height: height)
        if let anchor = event.anchor { anchors[anchor] = composed }
        return composed
    }

    private mutating func content(
        of event: YAMLEvent,
        depth: Int
    ) throws(YAMLProblem) -> (YAMLNode.Content, height: Int) {
        switch event.kind {
        case .scalar(let text, let isPlain):
            try grow(by: Size(nodes: 0, bytes: text.utf8.count), at: event.mark)
            return (.scalar(text, isPlain: try plainness(event.tag, isPlain, at: event.mark)), 1)
        case .sequenceStart:
            try expect(event.tag, oneOf: ["seq"], at: event.mark)
            let (nodes, height) = try sequence(depth: depth + 1)
            return (.sequence(nodes), height + 1)
        default:
            try expect(event.tag, oneOf: ["map"], at: event.mark)
            let (entries, height) = try mapping(depth: depth + 1)
            return (.mapping(entries), height + 1)
        }
    }

    /// A copy of what was written at the anchor, counted as if it had been written out.
    private mutating func alias(_ name: String, _ mark: YAMLMark, depth: Int) throws(YAMLProblem) -> Composed {
        guard let known = anchors[name] else {
            throw YAMLProblem(
                .syntax,
                "alias `*\(name)` refers to nothing above it",
                at: mark,
                help: "an anchor `&\(name)` has to come, complete, before its alias"
            )
        }
        guard depth + known.height - 1 <= Self.depthLimit else { throw .tooDeep(mark, limit: Self.depthLimit) }
        try grow(by: known.size, at: mark)
        return known
    }

    private mutating func sequence(depth: Int) throws(YAMLProblem) -> ([YAMLNode], height: Int) {
        var nodes: [YAMLNode] = []
        var height = 0
        while true {
            let event = try events.next()
            if case .end = event.kind { return (nodes, height) }
            let composed = try node(event, depth: depth)
            nodes.append(composed.node)
            height = max(height, composed.height)
        }
    }

    private mutating func mapping(depth: Int) throws(YAMLProblem) -> ([YAMLNode.Entry], height: Int) {
        var mapping = Mapping()
        var height = 0
        while true {
            let event = try events.next()
            if case .end = event.kind { return (mapping.merged(), height) }
            let key = try node(event, depth: depth)
            let value = try node(try events.next(), depth: depth)
            height = max(height, value.height)
            if let problem = mapping.add(key.node, at: event.mark, value.node) { problems.append(problem) }
        }
    }

    /// A mapping as it grows: each key once, and under `<<` what it takes over from others.
    private struct Mapping {
        private var entries: [YAMLNode.Entry] = []
        private var lines: [String: Int] = [:]
        private var inherited: [YAMLNode] = []

        mutating func add(_ key: YAMLNode, at mark: YAMLMark, _ value: YAMLNode) -> YAMLProblem? {
            guard case .scalar(let name, let isPlain) = key.content else { return .keyIsNoString(mark) }
            if let line = lines[name] { return .duplicate(name, mark, firstLine: line) }
            lines[name] = mark.line
            guard isPlain && name == "<<" else {
                entries.append(YAMLNode.Entry(key: name, mark: mark, value: value))
                return nil
            }
            if case .sequence(let nodes) = value.content { inherited = nodes } else { inherited = [value] }
            return inherited.allSatisfy(\.isMapping) ? nil : .mergesNoMapping(value.mark)
        }

        /// Its own keys first, then those that the earlier of the others brings.
        func merged() -> [YAMLNode.Entry] {
            var all = entries
            var names = Set(lines.keys)
            for case .mapping(let more) in inherited.map(\.content) {
                all += more.filter { names.insert($0.key).inserted }
            }
            return all
        }
    }
}

// MARK: - Limits and tags

extension YAMLComposer {
    /// How much a tree holds once every alias is written out.
    private struct Size {
        var nodes = 0
        var bytes = 0

        static func - (one: Size, other: Size) -> Size {
            Size(nodes: one.nodes - other.nodes, bytes: one.bytes - other.bytes)
        }
    }

    private mutating func grow(by more: Size, at mark: YAMLMark) throws(YAMLProblem) {
        size.nodes += more.nodes
        size.bytes += more.bytes
        guard size.nodes <= Self.sizeLimit.nodes && size.bytes <= Self.sizeLimit.bytes else {
            throw YAMLProblem(
                .tooLarge,
                "with its aliases written out, the file holds more than \(Self.sizeLimit.nodes) values or 4 MiB",
                at: mark
            )
        }
    }

    /// A tag may take a number's meaning from a plain scalar, or give it to a quoted one.
    private func plainness(_ tag: String?, _ isPlain: Bool, at mark: YAMLMark) throws(YAMLProblem) -> Bool {
        try expect(tag, oneOf: ["str", "int", "float", "bool", "null"], at: mark)
        guard let tag, tag != "!" else { return isPlain && tag == nil }
        return !tag.hasSuffix(":str")
    }

    private func expect(_ tag: String?, oneOf names: [String], at mark: YAMLMark) throws(YAMLProblem) {
        guard let tag, tag != "!", !names.contains(where: { tag == "tag:yaml.org,2002:\($0)" }) else { return }
        throw YAMLProblem(
            .unsupported,
            "the tag `\(tag)` has no meaning here",
            at: mark,
            help: "leave the tag out"
        )
    }
}

extension YAMLProblem {
    fileprivate static func tooDeep(_ mark: YAMLMark, limit: Int) -> YAMLProblem {
        YAMLProblem(.tooDeep, "more than \(limit) levels of nesting", at: mark)
    }

    fileprivate static func keyIsNoString(_ mark: YAMLMark) -> YAMLProblem {
        YAMLProblem(.unsupported, "a key has to be a plain word", at: mark)
    }

    fileprivate static func mergesNoMapping(_ mark: YAMLMark) -> YAMLProblem {
        YAMLProblem(.unsupported, "`<<` merges a mapping, or a list of mappings", at: mark)
    }

    fileprivate static func duplicate(_ name: String, _ mark: YAMLMark, firstLine: Int) -> YAMLProblem {
        YAMLProblem(
            .duplicateKey,
            "the key `\(name)` appears twice",
            at: mark,
            help: "it first appears in line \(firstLine)"
        )
    }
}
