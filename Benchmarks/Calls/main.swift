// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import Glibc
import HostConfig

// What it costs to cross the ABI and back, without HTTP, routing or a thread.
//
//     CallBenchmark <slipring> <agent that answers with one text> <agent that answers with 20>
//
// Prints one line of JSON; each figure is the median of several passes, in nanoseconds.

let arguments = CommandLine.arguments
guard arguments.count == 4 else {
    fail("usage: CallBenchmark <slipring> <answer.so> <burst.so>", status: 64)
}

do {
    let directory = try RunDirectory(bases: RunDirectory.bases(preferred: []))
    defer { directory.remove() }
    let probe = PluginProbe(executable: arguments[1])
    let loader = PluginLoader(stager: PluginStager(directory: directory.plugins)) { probe.run($0) }
    let one = try Rig(file: arguments[2], loader)
    let burst = try Rig(file: arguments[3], loader)
    let (single, twenty) = (try one.call(expecting: 1), try burst.call(expecting: 20))
    let figures = [
        ("call_ns", single),
        ("call_of_20_events_ns", twenty),
        ("emit_per_event_ns", (twenty - single) / 19),
        ("request_in_C_form_ns", one.layOut()),
    ]
    print("{" + figures.map { "\"\($0)\": \(($1 * 10).rounded() / 10)" }.joined(separator: ", ") + "}")
} catch {
    fail("CallBenchmark: \(error)", status: 1)
}

func fail(_ reason: String, status: Int32) -> Never {
    // C's `stderr` is a global variable, which Swift 6 does not let through.
    let line = Array((reason + "\n").utf8)
    write(STDERR_FILENO, line, line.count)
    exit(status)
}
