// SPDX-License-Identifier: Apache-2.0

import CCurl
import Glibc

extension CurlTransport {
    /// Carries its values across `pthread_create`, which passes one pointer.
    private final class Luggage {
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
        let luggage = Unmanaged.passRetained(Luggage(inbox, limits))
        var everything = sigset_t()
        var before = sigset_t()
        sigfillset(&everything)
        pthread_sigmask(SIG_SETMASK, &everything, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }

        var thread = pthread_t()
        let result = pthread_create(
            &thread,
            nil,
            { pointer in
                guard let pointer else { return nil }
                ccurl_name_thread("http")
                let luggage = Unmanaged<Luggage>.fromOpaque(pointer).takeRetainedValue()
                CurlLoop(inbox: luggage.inbox, limits: luggage.limits).run()
                return nil
            },
            luggage.toOpaque()
        )
        guard result == 0 else {
            luggage.release()
            return nil
        }
        return thread
    }
}
