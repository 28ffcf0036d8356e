/* SPDX-License-Identifier: Apache-2.0
 *
 * What the misbehaving agents share: a plugin that does everything right, of which each overrides what it does
 * wrong. */
#ifndef FIXTURE_H
#define FIXTURE_H
#include "agent_abi.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define FIXTURE_SHARED __attribute__((unused)) static
#define TEXT(literal) { (literal), sizeof(literal) - 1 }

FIXTURE_SHARED agent_status fixture_create(const agent_host *host, const agent_create *how, void **out) {
  (void)host, (void)how;
  *out = NULL;
  return AGENT_OK;
}

FIXTURE_SHARED void fixture_destroy(void *instance) { (void)instance; }

FIXTURE_SHARED agent_status fixture_emit(const agent_request *request, const char *text, size_t length) {
  agent_event event = { .struct_size = sizeof event, .kind = AGENT_EVENT_TEXT, .text = { text, length } };
  return request->respond->emit(request, &event);
}

FIXTURE_SHARED agent_status fixture_finish(const agent_request *request, agent_status status) {
  agent_result result = { .struct_size = sizeof result, .status = status };
  return request->respond->finish(request, &result);
}

FIXTURE_SHARED agent_status fixture_handle(void *instance, const agent_request *request) {
  (void)instance;
  fixture_emit(request, "ok", 2);
  fixture_finish(request, AGENT_OK);
  return AGENT_OK;
}

/* The arguments override fields of a sound plugin. */
#define FIXTURE_DESCRIPTOR(...)                                                                          \
  static const agent_plugin fixture_plugin = {                                                           \
    .struct_size = sizeof(agent_plugin), .abi_major = AGENT_ABI_MAJOR, .abi_minor = AGENT_ABI_MINOR,     \
    .layout = AGENT_LAYOUT, .id = TEXT("fixture"), .version = TEXT("1.0.0"),                             \
    .description = TEXT("An agent for tests."), .create = fixture_create, .destroy = fixture_destroy,    \
    .handle = fixture_handle, __VA_ARGS__                                                                \
  };

#define FIXTURE(...)                                                                                     \
  FIXTURE_DESCRIPTOR(__VA_ARGS__)                                                                        \
  const agent_plugin *agent_plugin_v1(void) { return &fixture_plugin; }

#endif
