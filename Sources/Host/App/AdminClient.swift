// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import HostConfig
import HostJSON
import ModelGateway
import UpstreamHTTP

/// Which running host a command talks to.
struct AdminOptions: ParsableArguments {
    @OptionGroup var config: ConfigOptions
    @Option(help: "The admin listener, such as http://127.0.0.1:9901; without it, the one of the configuration.")
    var admin: String?

    /// - Throws: an exit code, once the reason was printed.
    func client() throws -> AdminClient {
        if let admin { return AdminClient(url: admin) }
        guard let admin = try config.require().admin else {
            Terminal.write("slipring: the configuration has no `admin:` listener; add one, or send the host SIGHUP\n")
            throw ExitCode.unreachable
        }
        return AdminClient(url: "http://\(admin.address):\(admin.port)")
    }
}

/// Asks the admin listener of a host that runs.
struct AdminClient {
    let url: String

    /// - Throws: an exit code, once the reason was printed.
    func send(_ method: String, _ path: String) async throws -> (status: Int, body: JSONDocument) {
        let transport = CurlTransport()
        defer { transport.shutdown() }
        var request = HTTPRequest(url: url + path)
        request.method = method
        // A reload waits for probes, of which each may take 5 s.
        request.totalTimeoutMilliseconds = 120_000
        request.reach = .anyAddress
        do {
            let (status, body) = try await transport.fetch(request)
            return (status, try JSONDocument(parsing: body))
        } catch {
            Terminal.write("slipring: no host answers at \(url): \(error)\n")
            throw ExitCode.unreachable
        }
    }
}
