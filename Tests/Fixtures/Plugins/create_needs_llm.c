/* SPDX-License-Identifier: Apache-2.0
 *
 * Asks a language model at its start, which a probe does not have. */
#include "fixture.h"

static agent_status create(const agent_host *host, const agent_create *how, void **out) {
  (void)how;
  *out = NULL;
  const agent_llm_v1 *llm = host->service(host, AGENT_SERVICE_LLM);
  agent_stream *stream = NULL;
  agent_str body = TEXT("{}");
  return llm ? llm->chat(host, NULL, body, &stream) : AGENT_E_FAIL;
}

FIXTURE(.create = create)
