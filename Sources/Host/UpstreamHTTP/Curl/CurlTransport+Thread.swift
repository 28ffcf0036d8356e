// SPDX-License-Identifier: Apache-2.0

import CCurl
import Glibc

extension CurlTransport {
    /// Carries its values across `pthread_create`, which passes one pointer.
    private final class ThreadContext {
        let inbox: CurlInbox
        let limits: Limits

        init(_ inbox: CurlInbox, _ limits: Limits) {
            self.inbox = inbox
            self.limits = limits
        }
    }

    /// A thread that runs a `CurlLoop` until the inbox says stop; nil if the system has none to give.
    ///
    /// Of its own, since curl blocks where a thread of the concurrency pool must not. All signals are blocked in it and in
    /// the look-up threads that curl starts from it: SIGPIPE would end the host, and the others have handlers elsewhere.
    static func spawn(_ inbox: CurlInbox, _ limits: Limits) -> pthread_t? {
        let context = unsafe Unmanaged.passRetained(ThreadContext(inbox, limits))
        var everything = sigset_t()
        var before = sigset_t()
        unsafe sigfillset(&everything)
        unsafe pthread_sigmask(SIG_SETMASK, &everything, &before)
        defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }

        var thread = pthread_t()
        let result = unsafe pthread_create(
            &thread,
            nil,
            { pointer in
                guard let pointer = unsafe pointer else { return nil }
                unsafe ccurl_name_thread("http")
                let context = unsafe Unmanaged<ThreadContext>.fromOpaque(pointer).takeRetainedValue()
                CurlLoop(inbox: context.inbox, limits: context.limits).run()
                return nil
            },
            unsafe context.toOpaque()
        )
        guard result == 0 else {
            unsafe context.release()
            return nil
        }
        return thread
    }
}
