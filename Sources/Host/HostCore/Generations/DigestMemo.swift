// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import Synchronization

/// The digests of files that were read, so that a touched file is not read again at every look.
final class DigestMemo: Sendable {
    private let seen = Mutex<[String: (FileFingerprint, String)]>([:])

    /// Known only while the file is the one that was read.
    subscript(file: String, fingerprint: FileFingerprint?) -> String? {
        get {
            seen.withLock { seen in
                guard let (known, digest) = seen[file], known == fingerprint else { return nil }
                return digest
            }
        }
        set {
            guard let fingerprint, let newValue else { return }
            seen.withLock { $0[file] = (fingerprint, newValue) }
        }
    }
}
