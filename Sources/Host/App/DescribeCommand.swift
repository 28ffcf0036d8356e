// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import HostConfig
import HostJSON

/// Prints, as JSON, what the program has that documents have to name.
///
/// Not for people: the tests of the documents compare the two.
struct DescribeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "describe", shouldDisplay: false)

    func run() {
        var bytes: [UInt8] = []
        bytes.appendJSON {
            $0.object {
                $0.field("keys", ConfigReference.sections.flatMap(\.keys).map(\.name))
                $0.field("codes", DiagnosticCode.allCases.map(\.rawValue))
                $0.field("variables", ProcessEnvironment.Variable.allCases.map(\.rawValue))
            }
        }
        print(String(decoding: bytes, as: UTF8.self))
    }
}
