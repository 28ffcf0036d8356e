// SPDX-License-Identifier: Apache-2.0

import HostConfig
import Testing

/// What `slipring explain` prints.
struct ExplanationTests {
    @Test(arguments: DiagnosticCode.allCases)
    func everyCodeHasASummaryAndAnExplanation(code: DiagnosticCode) {
        #expect(!code.summary.isEmpty && !code.summary.contains("\n"))
        #expect(code.explanation.text != code.summary)
    }

    @Test func noTwoCodesMeanTheSame() {
        #expect(Set(DiagnosticCode.allCases.map(\.summary)).count == DiagnosticCode.allCases.count)
        #expect(Set(DiagnosticCode.allCases.map(\.explanation.text)).count == DiagnosticCode.allCases.count)
    }

    @Test(arguments: DiagnosticCode.allCases.filter { $0.explanation.wrong != nil })
    func theWrongExampleIsReportedWithItsCode(code: DiagnosticCode) throws {
        let wrong = try #require(code.explanation.wrong)
        #expect(parse(wrong).diagnostics.map(\.code) == [code], "\(parse(wrong).report)")
    }

    @Test(arguments: DiagnosticCode.allCases.filter { $0.explanation.right != nil })
    func theRightExampleHasNothingWrong(code: DiagnosticCode) throws {
        let right = try #require(code.explanation.right)
        #expect(parse(right).report == [])
    }
}
