// SPDX-License-Identifier: Apache-2.0

import AgentABI

extension agent_host {
    /// All functions of a fake host; `host_data` is still to be set.
    static var fake: agent_host {
        var table = agent_host()
        table.struct_size = UInt32(MemoryLayout<agent_host>.size)
        table.abi_major = UInt16(AGENT_ABI_MAJOR)
        table.abi_minor = UInt16(AGENT_ABI_MINOR)
        table.service = { FakeHost.of($0).service(String(cString: $1!)) }
        table.log = { host, request, level, message, fields, count in
            let line = FakeHost.Line(
                level: level,
                message: String(checking: message),
                fields: UnsafeBufferPointer(start: fields, count: count)
                    .map { "\(String(checking: $0.key))=\(String(checking: $0.value))" },
                hasRequest: request != nil
            )
            FakeHost.of(host).note { $0.lines.append(line) }
        }
        table.fail = { host, status, message in
            FakeHost.of(host).note { $0.failure = String(checking: message) }
            return status
        }
        table.stream_next = { stream, timeout, out in
            precondition(timeout == 0, "AgentKit never blocks on a stream")
            return FakeStream.of(stream).next(out)
        }
        table.stream_on_ready = { stream, wake, argument in
            FakeStream.of(stream).onReady(wake.map { FakeWaker(mask: 0, wake: $0, argument: argument) })
        }
        table.stream_error = { FakeStream.of($0).error() }
        table.stream_close = { FakeStream.of($0).close() }
        return table
    }
}

extension FakeHost {
    fileprivate func service(_ id: String) -> UnsafeRawPointer? {
        switch id {
        case AGENT_SERVICE_HTTP: http != nil ? UnsafeRawPointer(Self.httpTable) : nil
        case AGENT_SERVICE_LLM: llm != nil ? UnsafeRawPointer(Self.llmTable) : nil
        default: nil
        }
    }

    nonisolated(unsafe) private static let httpTable: UnsafePointer<agent_http_v1> = {
        let table = UnsafeMutablePointer<agent_http_v1>.allocate(capacity: 1)
        table.initialize(to: agent_http_v1())
        table.pointee.struct_size = UInt32(MemoryLayout<agent_http_v1>.size)
        table.pointee.fetch = { host, request, what, out in
            let host = FakeHost.of(host)
            let what = what!.pointee
            let fetch = Fetch(
                method: String(checking: what.method),
                url: String(checking: what.url),
                headers: UnsafeBufferPointer(start: what.headers, count: what.header_count)
                    .map { (String(checking: $0.key), String(checking: $0.value)) },
                body: String(decoding: UnsafeBufferPointer(start: what.body.ptr, count: what.body.len), as: UTF8.self),
                timeout: what.timeout_ns,
                maxResponseBytes: what.max_response_bytes,
                requestID: request.map { FakeCall.of($0).id }
            )
            host.note { $0.fetches.append(fetch) }
            return host.start(host.http, for: request, out)
        }
        return UnsafePointer(table)
    }()

    nonisolated(unsafe) private static let llmTable: UnsafePointer<agent_llm_v1> = {
        let table = UnsafeMutablePointer<agent_llm_v1>.allocate(capacity: 1)
        table.initialize(to: agent_llm_v1())
        table.pointee.struct_size = UInt32(MemoryLayout<agent_llm_v1>.size)
        table.pointee.chat = { host, request, body, out in
            let host = FakeHost.of(host)
            host.note { $0.chats.append(String(checking: body)) }
            return host.start(host.llm, for: request, out)
        }
        return UnsafePointer(table)
    }()
}
