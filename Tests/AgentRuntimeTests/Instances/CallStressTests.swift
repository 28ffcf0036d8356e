// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import HostAnswers
import HostSupport
import Testing

/// Calls on many threads at once, of readers that leave whenever they like.
@Suite struct CallStressTests {
    @Test(arguments: ["echo", "emits_from_thread", "waits_for_cancellation", "waits_for_room", "blocks"])
    func everyCallIsLetGoOfHoweverItsReaderLeaves(fixture: String) throws {
        let rig = try CallRig(fixture)
        var limits = AnswerLimits()
        limits.events = 1
        let ends = Concurrently.map(Array(0..<200), threads: 4) { [limits] number -> Bool in
            guard let asked = try? rig.ask("one two three four", limits: limits) else { return false }
            for _ in 0..<number % 5 { _ = asked.look() }
            asked.call.stop(number.isMultiple(of: 2) ? .cancelled : .deadline)
            let isRead = number.isMultiple(of: 3) || (try? asked.read()) != nil
            asked.call.release()
            return isRead
        }
        #expect(ends.allSatisfy { $0 })
        try rig.retire()
        #expect(rig.instance.inFlight == 0)
        #expect(rig.instance.contractViolations.isEmpty)
    }
}
