// SPDX-License-Identifier: Apache-2.0

import HostAnswers
import UpstreamHTTP

extension AnswerFailure {
    /// What a client may know of a failed exchange: not where the provider is.
    init(_ failure: HTTPFailure) {
        switch failure.kind {
        case .timeout: self.init(.timeout, "the model's provider did not answer in time")
        case .cancelled: self.init(.cancelled, "the request to the model's provider was cancelled")
        case .resolve, .connect, .addressDenied: self.init(.upstream, "the model's provider cannot be reached")
        case .tls: self.init(.upstream, "there is no secure connection to the model's provider")
        case .responseTooLarge: self.init(.upstream, "the model's provider sent more than is allowed")
        case .broken: self.init(.upstream, "the model's provider broke off its answer")
        case .invalidRequest: self.init(.upstream, "the model's provider is not configured correctly")
        }
    }
}
