// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A thread of the plugin's own.
///
/// It blocks all signals: those are for the host's threads. Memory: what the thread runs is retained when it is made,
/// and released on the thread itself.
struct Thread: Sendable {
    private let id: pthread_t

    /// nil: the system has no thread to give.
    init?(name: String, _ body: @escaping @Sendable () -> Void) {
        let context = unsafe Unmanaged.passRetained(Body(name: name, run: body))
        var all = sigset_t()
        var before = sigset_t()
        unsafe sigfillset(&all)
        unsafe pthread_sigmask(SIG_SETMASK, &all, &before)
        defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }

        var id = pthread_t()
        let status = unsafe pthread_create(&id, nil, { unsafe Thread.main($0) }, context.toOpaque())
        guard status == 0 else {
            unsafe context.release()
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
        guard let context = unsafe context else { return nil }
        let body = unsafe Unmanaged<Body>.fromOpaque(context).takeRetainedValue()
        setName(body.name)
        body.run()
        return nil
    }

    /// Names the current thread, as `top -H` shows it.
    ///
    /// The kernel cuts the name to 15 bytes; without /proc there is none.
    private static func setName(_ name: String) {
        guard let file = unsafe fopen("/proc/thread-self/comm", "w") else { return }
        unsafe fputs(name, file)
        unsafe fclose(file)
    }
}
