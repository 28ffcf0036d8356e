// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import Testing

@Suite struct EgressPolicyTests {
    @Test(arguments: [
        ("http://a.test", "a.test"), ("HTTPS://A.Test:8443/x?y#z", "a.test"), ("http://a.test?q", "a.test"),
        ("http://a.test#f", "a.test"), ("http://[::1]/", "::1"), ("http://[FE80::1]:80/", "fe80::1"),
        ("http://127.0.0.1:9000/", "127.0.0.1"), ("http://a.test./", "a.test."),
    ])
    func theHostOfAURL(url: String, host: String) {
        #expect(EgressPolicy.host(of: url) == host)
    }

    @Test(arguments: [
        "", "a.test", "ftp://a.test", "file:///etc/passwd", "http:a.test", "http:///x", "http://", "//a.test",
        "http://good.test@evil.test/", "http://good.test\\@evil.test/", "http://good.test\\.evil.test/", "http://a b/",
        "http://a\t.test/", "http://%61.test/", "http://b\u{FC}cher.test/", "http://[::1", "http://[::1].evil.test/",
    ])
    func whatIsNotPlainlyAURLIsDenied(url: String) {
        #expect(EgressPolicy(allowed: nil, settings: "{}").verdict(on: url) == .denied)
        #expect(EgressPolicy(allowed: ["good.test", "evil.test", "::1"], settings: "{}").verdict(on: url) == .denied)
    }

    @Test func aListIsExact() {
        let policy = EgressPolicy(allowed: ["API.test", "10.0.0.1"], settings: #"{"url":"http://named.test"}"#)
        #expect(policy.verdict(on: "https://api.test/v1") == .anyAddress)
        #expect(policy.verdict(on: "http://10.0.0.1:81/") == .anyAddress)
        for url in ["http://sub.api.test", "http://api.test.evil", "http://named.test", "http://xapi.test"] {
            #expect(policy.verdict(on: url) == .denied)
        }
        #expect(EgressPolicy(allowed: [], settings: "{}").verdict(on: "http://a.test") == .denied)
    }

    @Test func withoutAListTheInternetIsOpenAndPrivateAddressesNeedAName() {
        let settings =
            #"{"base":"http:\/\/127.0.0.1:9000\/v1","more":["https://Inner.test/"],"x":"see http://hidden.test"}"#
        let policy = EgressPolicy(allowed: nil, settings: settings)
        #expect(policy.verdict(on: "http://127.0.0.1:9/") == .anyAddress)
        #expect(policy.verdict(on: "https://inner.test/x") == .anyAddress)
        #expect(policy.verdict(on: "http://hidden.test") == .publicOnly)
        #expect(policy.verdict(on: "http://localhost/") == .publicOnly)
    }
}
