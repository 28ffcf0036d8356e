// SPDX-License-Identifier: Apache-2.0

import CCurl

extension HTTPFailure {
    /// What a result code of curl means for a transfer to `peer`; nil for success.
    init?(_ code: CURLcode, peer: String) {
        switch code {
        case CURLE_OK:
            return nil
        case CURLE_URL_MALFORMAT:
            self.init(.invalidRequest, "the URL is not a valid http or https URL")
        case CURLE_COULDNT_RESOLVE_HOST:
            self.init(.resolve, "the name of \(peer) cannot be resolved")
        case CURLE_COULDNT_RESOLVE_PROXY:
            self.init(.resolve, "the name of the proxy for \(peer) cannot be resolved")
        case CURLE_COULDNT_CONNECT:
            self.init(.connect, "\(peer) accepts no connection")
        case CURLE_OPERATION_TIMEDOUT:
            self.init(.timeout, "\(peer) timed out")
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR:
            self.init(.tls, "the certificate of \(peer) cannot be verified")
        case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_SSL_CERTPROBLEM, CURLE_SSL_ENGINE_INITFAILED:
            self.init(.tls, "no TLS connection could be agreed on with \(peer)")
        case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR:
            self.init(.broken, "\(peer) closed the connection before its answer was complete")
        case CURLE_BAD_CONTENT_ENCODING:
            self.init(.broken, "\(peer) sent compressed data that cannot be decoded")
        default:
            self.init(.broken, "\(peer) broke the rules of HTTP (curl error \(code.rawValue))")
        }
    }
}
