/* SPDX-License-Identifier: Apache-2.0
 *
 * Calls a tool with arguments that are cut inside a character, and one whose index no list of tools has. */
#include "fixture.h"

static agent_status call_tool(const agent_request *request, uint32_t index, agent_str id, agent_str arguments) {
  agent_event event = { .struct_size = sizeof event, .kind = AGENT_EVENT_TOOL_CALL, .index = index, .id = id,
                        .name = id, .text = arguments };
  return request->respond->emit(request, &event);
}

static agent_status handle(void *instance, const agent_request *request) {
  (void)instance;
  agent_str none = { NULL, 0 }, id = TEXT("call"), first = TEXT("caf\xC3"), second = TEXT("\xA9"), open = TEXT("!\xC3");
  call_tool(request, 0, id, first);
  call_tool(request, 0, none, second);
  call_tool(request, 0, none, open);
  call_tool(request, 4000000000u, id, none);
  fixture_finish(request, AGENT_OK);
  return AGENT_OK;
}

FIXTURE(.flags = AGENT_PLUGIN_NONBLOCKING, .handle = handle)
