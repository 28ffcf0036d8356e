// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostSandbox
import Misbehaviour

/// The guest's part: into the sandbox, then the act.
struct RigGuest {
    private var sandbox = Sandbox()
    private var isConfined = false
    private var image = "/dev/null"
    private var act: [String] = []
    private let host: Int32

    /// - Parameter arguments: the host's id, options, and the act with its argument.
    init(_ arguments: [String]) {
        host = Int32(arguments[0]) ?? 0
        var rest = arguments.dropFirst()
        while let option = rest.popFirst() {
            switch option {
            case "--confined": isConfined = true
            case "--subprocess": sandbox.subprocess = true
            case "--disabled": sandbox.isEnabled = false
            case "--brief-thread": break
            case "--user": _ = rest.popFirst()
            case "--read": sandbox.read.append(rest.popFirst() ?? "")
            case "--write": sandbox.write.append(rest.popFirst() ?? "")
            case "--memory": sandbox.limits.memoryBytes = rest.popFirst().flatMap { Int($0) } ?? 0
            case "--image": image = rest.popFirst() ?? ""
            default: act.append(option)
            }
        }
    }

    func run() -> Never {
        if isConfined {
            do {
                let report = try sandbox.enter(image: image)
                for path in report.absent { print("absent \(path)") }
            } catch {
                print("\(error)")
                exit(71)
            }
        }
        fflush(nil)
        let result = misbehave(act[0], act.dropFirst().first ?? "", host)
        print(result == 0 ? "done" : "refused \(Self.name(of: result))")
        exit(0)
    }

    private static func name(of error: Int32) -> String {
        switch error {
        case EPERM: "EPERM"
        case EACCES: "EACCES"
        case ENOENT: "ENOENT"
        case ENOMEM: "ENOMEM"
        case ENOSYS: "ENOSYS"
        case EBADF: "EBADF"
        default: "errno \(error)"
        }
    }
}
