// SPDX-License-Identifier: Apache-2.0

package import CSandbox
import Glibc

extension SystemCallFilter {
    /// The processor whose calls the rules number, as the kernel names it to a filter; 0 if this program does not know it.
    package static let architecture: UInt32 = SANDBOX_AUDIT_ARCH

    /// The rules as classic BPF over the kernel's `struct seccomp_data`; what the program returns is the verdict.
    ///
    /// Linear, since recent kernels remember which calls are allowed whatever their arguments, and run no filter for them.
    package var program: [sandbox_instruction] {
        // The numbering of another processor: 32-bit calls on x86-64.
        var program: [sandbox_instruction] = [.loadArchitecture, .skip(1, ifEqual: Self.architecture), .refuse(ENOSYS)]
        // Calls newer than the rules answer as on the kernel that the rules were written for. The x32 numbering, which
        // sets a high bit, is among them.
        program += [.loadCall, .skip(1, ifNotAbove: UInt32(SANDBOX_LAST_KNOWN_CALL)), .refuse(ENOSYS)]
        for rule in rules where rule.call >= 0 {
            let body = rule.verdict.instructions
            program.append(.skip(body.count, unlessEqual: UInt32(rule.call)))
            program += body
        }
        return program + [.allow]
    }
}

extension SystemCallFilter.Rule.Verdict {
    /// Ends with a verdict on every path, so that what follows is reached by a jump alone.
    fileprivate var instructions: [sandbox_instruction] {
        switch self {
        case .refused(let error): [.refuse(error)]
        case .allowedIf(let checks): checks.flatMap(\.instructions) + [.allow]
        }
    }
}

extension SystemCallFilter.Check {
    /// Refuses, or goes on behind itself.
    fileprivate var instructions: [sandbox_instruction] {
        let load: [sandbox_instruction] = [.loadArgument(argument)] + (mask == .max ? [] : [.mask(mask)])
        if isOneOf {
            let tests = values.indices.map { sandbox_instruction.skip(values.count - $0, ifEqual: values[$0]) }
            return load + tests + [.refuse(EPERM)]
        }
        return load + values.flatMap { [sandbox_instruction.skip(1, unlessEqual: $0), .refuse(EPERM)] }
    }
}

// MARK: - The few instructions that it takes

extension sandbox_instruction {
    // `struct seccomp_data`: the call, the architecture, the address of the instruction, six arguments of 64 bits.
    fileprivate static let loadCall = load(0)
    fileprivate static let loadArchitecture = load(4)
    /// Both processors that are known put the low half first.
    fileprivate static func loadArgument(_ index: Int) -> Self { load(UInt32(16 + 8 * index)) }

    fileprivate static let allow = verdict(UInt32(SECCOMP_RET_ALLOW))
    fileprivate static func refuse(_ error: Int32) -> Self { verdict(UInt32(SECCOMP_RET_ERRNO) | UInt32(error)) }

    fileprivate static func mask(_ bits: UInt32) -> Self { Self(code: 0x54, if_true: 0, if_false: 0, value: bits) }
    fileprivate static func skip(_ count: Int, ifEqual value: UInt32) -> Self {
        Self(code: 0x15, if_true: distance(count), if_false: 0, value: value)
    }
    fileprivate static func skip(_ count: Int, unlessEqual value: UInt32) -> Self {
        Self(code: 0x15, if_true: 0, if_false: distance(count), value: value)
    }
    fileprivate static func skip(_ count: Int, ifNotAbove value: UInt32) -> Self {
        Self(code: 0x25, if_true: 0, if_false: distance(count), value: value)
    }

    private static func load(_ offset: UInt32) -> Self { Self(code: 0x20, if_true: 0, if_false: 0, value: offset) }
    private static func verdict(_ value: UInt32) -> Self { Self(code: 0x06, if_true: 0, if_false: 0, value: value) }

    /// BPF jumps forward only, over at most 255 instructions.
    private static func distance(_ count: Int) -> UInt8 {
        guard let distance = UInt8(exactly: count) else { preconditionFailure("a rule of the filter is too long") }
        return distance
    }
}
