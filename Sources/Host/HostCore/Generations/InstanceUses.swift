// SPDX-License-Identifier: Apache-2.0

package import AgentRuntime

/// How many generations an instance belongs to: hundreds may drain while a stream goes on.
///
/// Pure; a generation is added before anybody can pin it, and removed when nobody does any more.
package struct InstanceUses {
    private var counts: [ObjectIdentifier: Int] = [:]

    package init(_ first: Generation) { add(first) }

    package mutating func add(_ generation: Generation) {
        for instance in generation.instances { counts[ObjectIdentifier(instance), default: 0] += 1 }
    }

    /// The instances that no other generation shares.
    package mutating func remove(_ generation: Generation) -> [AgentInstance] {
        generation.instances.filter { instance in
            let left = counts[ObjectIdentifier(instance), default: 1] - 1
            counts[ObjectIdentifier(instance)] = left > 0 ? left : nil
            return left == 0
        }
    }
}

extension Generation {
    /// The instances of `old` that this generation does not have.
    package func leftBehind(from old: Generation) -> [AgentInstance] {
        let kept = Set(instances.map(ObjectIdentifier.init))
        return old.instances.filter { !kept.contains(ObjectIdentifier($0)) }
    }
}
