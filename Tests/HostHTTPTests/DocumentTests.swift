// SPDX-License-Identifier: Apache-2.0

import Foundation
import HostHTTP
import Testing

/// docs/http.md names all that there is.
@Suite struct DocumentTests {
    private let document: String

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        document = try String(contentsOf: root.appending(path: "docs/http.md"), encoding: .utf8)
    }

    @Test func everyRouteIsDocumented() {
        for route in RouteTable.standard.routes {
            let path = route.path.replacing("{}", with: "{id}")
            let isNamed = document.contains("`\(path)`") || document.contains(" \(path)`")
            #expect(isNamed, "\(path) is not in docs/http.md")
        }
    }

    @Test func everyHeaderOfOursIsDocumented() {
        for header in ResponseContext.headers where header.isOwn && !header.name.hasPrefix("x-ratelimit-") {
            let isNamed = document.contains("`\(header.name)`")
            #expect(isNamed, "\(header.name) is not in docs/http.md")
        }
    }

    @Test func everyHeaderInTheDocumentExists() {
        let table = document.split(separator: "| header | says |")[1].split(separator: "\n\n")[0]
        let names = table.matches(of: /\n\| `([a-z-]+)` \|/).map { String($0.1) }
        #expect(names.count > 5)
        for name in names { #expect(ResponseContext.headers.contains { $0.name == name }, "\(name) is no header") }
    }

    @Test func everyStatusOfAMalformedRequestIsDocumented() {
        for reason in MalformedRequest.allCases {
            #expect(document.contains("\(reason.status)"), "\(reason)")
        }
    }
}
