// SPDX-License-Identifier: Apache-2.0

import Foundation
import HostJSON
import Testing

private func written(_ body: (inout JSONWriter) -> Void) -> String {
    var bytes: [UInt8] = []
    bytes.appendJSON(body)
    return String(decoding: bytes, as: UTF8.self)
}

@Test func commasStandWhereTheyBelong() {
    let text = written {
        $0.object {
            $0.field("a", 1)
            $0.array("b") {
                $0.value(true)
                $0.object { _ in }
                $0.array { _ in }
                $0.array { $0.value("x") }
                $0.raw("null".utf8)
            }
            $0.object("c") { $0.field("d", nil as String?) }
            $0.field("e", 0.5)
        }
    }
    #expect(text == #"{"a":1,"b":[true,{},[],["x"],null],"c":{"d":null},"e":0.5}"#)
}

@Test func writingAppends() {
    var bytes = Array("data: ".utf8)
    bytes.appendJSON { $0.value(1) }
    bytes.appendJSON { $0.value("x") }
    #expect(String(decoding: bytes, as: UTF8.self) == #"data: 1"x""#)
}

@Test(arguments: [Double.nan, .infinity, -.infinity])
func whatIsNoNumberIsNull(value: Double) {
    #expect(written { $0.value(value) } == "null")
}

@Test func everyScalarSurvivesWritingAndReading() throws {
    let scalars = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars.filter { $0.value < 0x3000 || $0.value % 97 == 0 })
    let bytes = Array(text.utf8)
    #expect(try JSONDocument(parsing: JSONText(bytes).json).root.utf8 == bytes)
    #expect(try JSONDecoder().decode(String.self, from: Data(text.json)) == text)
}

@Test func onlyWhatHasToBeIsEscaped() {
    #expect(
        written { $0.value("\"\\/\u{8}\u{C}\n\r\t\0\u{1F}\u{7F}ä😀") }
            == "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u{7F}ä😀\""
    )
}
