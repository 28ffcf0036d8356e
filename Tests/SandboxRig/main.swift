// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostSandbox
import HostSupport
import Misbehaviour

// Two programs for the tests of the sandbox, by the first argument:
//
//   host   stands for the host: it has a secret in its environment and its memory and an open file, starts the other
//          one, and prints how that ended.
//   guest  enters the sandbox that its arguments describe, or none, and does what the last two arguments say.

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "host": exit(RigHost(Array(arguments.dropFirst())).run())
case "guest": RigGuest(Array(arguments.dropFirst())).run()
default: exit(64)
}
