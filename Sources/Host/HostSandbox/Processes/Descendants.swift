// SPDX-License-Identifier: Apache-2.0

package import Glibc

/// The processes below a process: its children, theirs, and so on.
package enum Descendants {
    /// Kills all of them, until none is left or they grow faster than they can be killed.
    ///
    /// Complete only if `root` is their subreaper: whoever is orphaned elsewhere is not found. Called by the keeper about
    /// itself, and by the host about a keeper.
    package static func end(of root: pid_t) {
        for _ in 0..<100 {
            let found = all(of: root)
            for id in found { kill(id, SIGKILL) }
            if root == getpid() { while reap() != nil {} }
            guard !found.isEmpty else { return }
        }
    }

    /// Takes the status of one child that has ended; nil if there is none at the moment.
    static func reap() -> (pid_t, ChildProcess.End)? {
        var status: Int32 = 0
        let id = unsafe waitpid(-1, &status, WNOHANG)
        return id > 0 ? (id, ChildProcess.End(waitStatus: status)) : nil
    }

    /// In no order; processes that have ended and are not reaped are left out.
    package static func all(of root: pid_t) -> [pid_t] {
        var children: [pid_t: [pid_t]] = [:]
        for id in ProcFile.processes() {
            guard let (state, parent) = ProcFile.stateAndParent(of: id), state != "Z" else { continue }
            children[parent, default: []].append(id)
        }
        var found: [pid_t] = []
        var next = [root]
        while let id = next.popLast() {
            let below = children.removeValue(forKey: id) ?? []
            found += below
            next += below
        }
        return found
    }
}
