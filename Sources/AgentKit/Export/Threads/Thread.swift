// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A thread of the plugin's own.
///
/// Signals are the host's business: its threads take them, not this one.
struct Thread: Sendable {
    private let id: pthread_t

    /// nil: the system has no thread to give.
    init?(name: String, _ body: @escaping @Sendable () -> Void) {
        let context = Unmanaged.passRetained(Body(name: name, run: body))
        var all = sigset_t()
        var before = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }

        var id = pthread_t()
        let status = pthread_create(&id, nil, { Thread.main($0) }, context.toOpaque())
        guard status == 0 else {
            context.release()
            return nil
        }
        self.id = id
    }

    /// Waits for its end; once.
    func join() { pthread_join(id, nil) }

    private final class Body {
        let name: String
        let run: @Sendable () -> Void

        init(name: String, run: @escaping @Sendable () -> Void) {
            self.name = name
            self.run = run
        }
    }

    private static func main(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        guard let context else { return nil }
        let body = Unmanaged<Body>.fromOpaque(context).takeRetainedValue()
        nameThread(body.name)
        body.run()
        return nil
    }

    /// For whoever looks at the process with `top -H`.
    ///
    /// The kernel cuts the name to 15 bytes; without /proc there is none.
    private static func nameThread(_ name: String) {
        guard let file = fopen("/proc/thread-self/comm", "w") else { return }
        fputs(name, file)
        fclose(file)
    }
}
