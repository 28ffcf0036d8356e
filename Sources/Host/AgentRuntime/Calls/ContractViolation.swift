// SPDX-License-Identifier: Apache-2.0

/// A way in which a plugin broke the ABI's rules.
///
/// Each is answered safely, counted, and logged with its name.
package enum ContractViolation: String, Sendable, CaseIterable {
    case emitAfterFinish = "emit after finish"
    case finishTwice = "finish called twice"
    case callAfterFinish = "a request used after finish"
    case unreadableEvent = "an event that is NULL, too short, or points nowhere"
    case eventTooLarge = "an event over 1 MiB"
    case unreadableResult = "a result that is NULL, too short, or of an unknown status"
    case errorAfterFinish = "handle returned an error after finish"
    case unknownStatus = "handle returned a status that is no error"
    case tooManyWakers = "more than 8 wakers on one request"
    case unreadableServiceRequest = "a service request that is NULL, too short, or points nowhere"
}
