// SPDX-License-Identifier: Apache-2.0

import Testing

/// A text, and everything that is said about it.
struct Mistake: Sendable, CustomTestStringConvertible {
    let text: String
    let report: [String]
    var testDescription: String { text }

    init(_ text: String, _ report: String...) {
        self.text = text
        self.report = report
    }

    /// A mistake in a file that is fine otherwise: line 1 is the agents', line 2 the listeners'.
    private static func agent(_ keys: String, _ report: String...) -> Mistake {
        let text = "agents: [{ id: a, library: a.so, \(keys) }]\nlisteners: [{ agents: [{ id: a }] }]"
        return Mistake(text: text, report: report)
    }

    private static func listener(_ keys: String, _ report: String...) -> Mistake {
        Mistake(text: "listeners: [{ discover: true, \(keys) }]", report: report)
    }

    private static func provider(_ keys: String, _ report: String...) -> Mistake {
        Mistake(text: "model_providers: [{ \(keys) }]\nlisteners: [{ discover: true }]", report: report)
    }

    private static func top(_ keys: String, _ report: String...) -> Mistake {
        Mistake(text: "listeners: [{ discover: true }]\n\(keys)", report: report)
    }

    private init(text: String, report: [String]) {
        self.text = text
        self.report = report
    }

    static let all = syntax + shape + agents + listeners + models + warnings

    private static let syntax = [
        Mistake("", "1:1 SR1029 error: the file is empty"),
        Mistake("# only a comment\n", "1:1 SR1029 error: the file is empty"),
        Mistake("~", "1:1 SR1014 error: `the file` must be a mapping, but this is nothing"),
        Mistake("- a", "1:1 SR1014 error: `the file` must be a mapping, but this is a list"),
        Mistake(
            "a: [1, 2\nb: 3",
            "2:2 SR1006 error: did not find expected ',' or ']', while parsing a flow sequence that begins at 1:4"
        ),
        Mistake(
            "a:\n\t- b",
            "2:1 SR1006 error: found character that cannot start any token, "
                + "while scanning for the next token that begins at 2:1"
        ),
        Mistake("a: b: c", "1:5 SR1006 error: mapping values are not allowed in this context"),
        Mistake("a: \"\u{7}\"", "1:5 SR1006 error: the character U+7 is not allowed in YAML"),
        Mistake("a: *b", "1:4 SR1006 error: alias `*b` refers to nothing above it"),
        Mistake("a: &a [*a]", "1:8 SR1006 error: alias `*a` refers to nothing above it"),
        Mistake("a: !thing b", "1:4 SR1007 error: the tag `!thing` has no meaning here"),
        top("<<: [1]", "2:5 SR1007 error: `<<` merges a mapping, or a list of mappings"),
        top("[a]: b", "2:1 SR1007 error: a key has to be a plain word"),
        top("admin: { port: 1 }\nadmin: { port: 2 }", "3:1 SR1008 error: the key `admin` appears twice"),
        Mistake("a: 1\n---\nb: 2", "2:1 SR1009 error: a second document begins here"),
    ]

    private static let shape = [
        top("listner: 1", "2:1 SR1012 error: `listner` is not a key of the configuration"),
        top("defaults: { isolations: process }", "2:13 SR1012 error: `isolations` is not a key of `defaults`"),
        top("admin: { prot: 1, port: 1 }", "2:10 SR1012 error: `prot` is not a key of `admin`"),
        top("admin: {}", "2:8 SR1013 error: `admin` needs the key `port`"),
        top("admin: { port: }", "2:10 SR1013 error: `admin` needs the key `port`"),
        top("admin: 9901", "2:8 SR1014 error: `admin` must be a mapping, but this is an integer"),
        top("agents: {}", "2:9 SR1014 error: `agents` must be a list, but this is a mapping"),
        top("version: [1]", "2:10 SR1014 error: `version` must be a version, but this is a list"),
        top("version: latest", "2:10 SR1022 error: `latest` is not a version"),
        top("shutdown_timeout_ms: -1", "2:22 SR1016 error: `shutdown_timeout_ms` must be between 0 and 3600000"),
        top("plugin_directory: 5", "2:19 SR1014 error: `plugin_directory` must be a string, but this is an integer"),
        top("agents: [5]", "2:10 SR1014 error: `agents` must be a mapping, but this is an integer"),
    ]

    private static let agents = [
        Mistake(
            "agents: [{ library: a.so }]\nlisteners: [{ discover: true }]",
            "1:10 SR1013 error: an agent needs the key `id`"
        ),
        Mistake(
            "agents: [{ id: a b, library: a.so }]\nlisteners: [{ agents: [{ id: a b }] }]",
            "1:16 SR1017 error: `a b` is not an id"
        ),
        Mistake(
            "agents: [{ id: auto, library: a.so }]\nlisteners: [{ agents: [{ id: auto }] }]",
            "1:16 SR1017 error: `auto` is reserved: clients send it to let the router choose"
        ),
        Mistake(
            "agents: [{ id: 5, library: a.so }]\nlisteners: [{ discover: true }]",
            "1:16 SR1014 error: `id` must be a string, but this is an integer"
        ),
        Mistake(
            "agents: [{ id: a }]\nlisteners: [{ agents: [{ id: a }] }]",
            "1:10 SR1028 error: the agent has neither `library` nor `url`"
        ),
        Mistake(
            "agents: [{ id: a, library: '' }]\nlisteners: [{ agents: [{ id: a }] }]",
            "1:28 SR1028 error: the name of the library is empty"
        ),
        agent("url: http://x", "1:39 SR1028 error: the agent has a `library` and a `url`"),
        agent("isolation: thread", "1:45 SR1015 error: `isolation` cannot be `thread`"),
        agent("isolation: process", "1:45 SR3050 error: `isolation: process` is not available yet"),
        top("defaults: { isolation: process }", "2:24 SR3050 error: `isolation: process` is not available yet"),
        agent("timeout_ms: 0", "1:46 SR1016 error: `timeout_ms` must be between 1 and 86400000"),
        agent("timeout_ms: 1.5", "1:46 SR1014 error: `timeout_ms` must be an integer, but this is a number"),
        agent("timeout_ms: '5'", "1:46 SR1014 error: `timeout_ms` must be an integer, but this is a string"),
        agent("threads: 99999999999999999999", "1:43 SR1014 error: `threads` must be an integer, but this is a number"),
        agent("egress: localhost", "1:42 SR1014 error: `egress` must be a list, but this is a string"),
        agent("egress: ['http://x']", "1:43 SR1019 error: `http://x` is not a host"),
        agent("egress: ['x:80']", "1:43 SR1019 error: `x:80` is not a host"),
        agent("settings: [1]", "1:44 SR1014 error: `settings` must be a mapping, but this is a list"),
        agent(
            "settings: { a: .nan }",
            "1:49 SR1014 error: `a` must be a number that JSON can write, but this is a number"
        ),
    ]

    private static let listeners = [
        Mistake("listeners: []", "1:12 SR1029 error: the configuration has no listener to open"),
        Mistake("listeners: [{ port: 1 }]", "1:13 SR1029 error: the listener offers no agent"),
        Mistake(
            "listeners: [{ discover: true }, { discover: true, address: 0.0.0.0 }]",
            "1:33 SR1026 error: port 8001 is taken"
        ),
        Mistake(
            "listeners: [{ discover: true, port: 1 }]\nadmin: { port: 1 }",
            "2:16 SR1026 error: port 1 is taken"
        ),
        Mistake(
            "listeners: [{ name: x, discover: true, port: 1 }, { name: x, discover: true, port: 2 }]",
            "1:59 SR1025 error: the listener `x` appears twice"
        ),
        Mistake(
            "agents: [{ id: a, library: a.so }]\nlisteners: [{ agents: [{ id: a }, { id: a }] }]",
            "2:41 SR1025 error: the agent `a` appears twice"
        ),
        Mistake(
            "agents: [{ id: a, library: a.so }, { id: b, library: b.so }]\n"
                + "listeners: [{ agents: [{ id: a, default: true }, { id: b, default: true }] }]",
            "2:68 SR1027 error: there is a second default"
        ),
        listener("agents: [{ id: x }]", "1:46 SR1004 error: agent `x` is not defined"),
        listener("agents: [{ description: x }]", "1:40 SR1013 error: an agent of a listener needs the key `id`"),
        listener("type: agents", "1:37 SR1015 error: `type` cannot be `agents`"),
        listener("port: 65536", "1:37 SR1016 error: `port` must be between 0 and 65535"),
        listener("match_threshold: 1.1", "1:48 SR1016 error: `match_threshold` must be between 0.0 and 1.0"),
        listener(
            "match_threshold: high",
            "1:48 SR1014 error: `match_threshold` must be a number, but this is a string"
        ),
        listener("no_match_confidence: -1", "1:52 SR1016 error: `no_match_confidence` must be between 0.0 and 1.0"),
        listener(
            "no_match_confidence: 0.5, match_threshold: 0.5",
            "1:74 SR1008 error: `match_threshold` is another name of `no_match_confidence`, which is set as well"
        ),
        listener("routing: { certainty: 2 }", "1:53 SR1016 error: `certainty` must be between 0.0 and 1.0"),
        listener("routing: { model: openai/x }", "1:49 SR1023 error: model `openai/x` is not defined"),
        listener("max_body_bytes: 1", "1:47 SR1016 error: `max_body_bytes` must be between 1024 and 1073741824"),
        listener("address: http://x", "1:40 SR1019 error: `http://x` is not a host"),
        listener("forward_headers: [a b]", "1:49 SR1021 error: `a b` is not the name of a header"),
        listener(
            "forward_headers: [Cookie]",
            "1:49 SR1033 error: `Cookie` carries a secret of the client, and is never handed to agents"
        ),
        listener(
            "forward_headers: [x-team, proxy-authorization]",
            "1:57 SR1033 error: `proxy-authorization` is meant for a proxy, and is never handed to agents"
        ),
        listener(
            "forward_headers: [Transfer-Encoding]",
            "1:49 SR1033 error: `Transfer-Encoding` belongs to the connection, not to the message, and is never handed to agents"
        ),
        listener("cors: [example.com]", "1:38 SR1018 error: `example.com` is not an origin"),
        listener("cors: [http://example.com/path]", "1:38 SR1018 error: `http://example.com/path` is not an origin"),
        Mistake(
            "listeners: [{ discover: yes }]",
            "1:13 SR1029 error: the listener offers no agent",
            "1:25 SR1014 error: `discover` must be `true` or `false`, but this is a string"
        ),
    ]

    private static let models = [
        provider("access_key: x", "1:19 SR1013 error: a model provider needs the key `model`"),
        provider("model: gpt-4o", "1:28 SR1020 error: `gpt-4o` names no provider"),
        provider("model: openai/*, default: true", "1:28 SR1020 error: the default has to be one model"),
        provider("model: nobody/x", "1:28 SR1024 error: the address of provider `nobody` is not known"),
        provider("model: openai/x, base_url: api.example", "1:48 SR1018 error: `base_url` is not a URL"),
        provider("model: openai/x, fallback: [openai/y]", "1:49 SR1023 error: model `openai/y` is not defined"),
        provider(
            "model: openai/x }, { model: openai/x",
            "1:49 SR1025 error: the model `openai/x` appears twice"
        ),
        provider("model: openai/x, headers: { 'a b': c }", "1:49 SR1021 error: `a b` is not the name of a header"),
        provider(
            "model: openai/x, headers: { a: \"b\\nc\" }",
            "1:52 SR1021 error: the value of the header `a` has a control character"
        ),
        provider(
            "model: openai/x, provider_interface: soap",
            "1:58 SR1015 error: `provider_interface` cannot be `soap`"
        ),
        top(
            "model_providers: []\nllm_providers: []",
            "3:16 SR1025 error: `llm_providers` is the old name of `model_providers`"
        ),
        top("model_aliases: { a: {} }", "2:21 SR1013 error: a model alias needs the key `target`"),
    ]

    private static let warnings = [
        listener("max_retries: 3", "1:31 SR2001 warning: `max_retries` has no effect here"),
        listener("router: llm", "1:39 SR2004 warning: `router: llm` has no model to ask"),
        listener("synthesis: true", "1:42 SR2004 warning: `synthesis` has no model that merges answers"),
        top("prompt_guards: {}", "2:1 SR2001 warning: `prompt_guards` has no effect here"),
        Mistake(
            "listeners: [{ type: model, discover: true }]",
            "1:13 SR2004 warning: the listener has no model to offer",
            "1:28 SR2001 warning: `discover` has no effect on a model listener"
        ),
        Mistake(
            "agents: [{ id: a, url: 'http://x', egress: [] }]\nlisteners: [{ agents: [{ id: a }] }]",
            "1:36 SR2001 warning: `egress` has no effect on an agent with `url`"
        ),
        top("agents: [{ id: a, library: a.so }]", "2:16 SR2003 warning: no listener offers the agent `a`"),
        top(
            "model_aliases: { a: { target: b } }",
            "2:31 SR2005 warning: alias `a` points to `b`, which no provider has"
        ),
        top(
            "admin: { address: 0.0.0.0, port: 1 }",
            "2:19 SR2006 warning: the admin listener can be reached from other machines"
        ),
    ]
}
