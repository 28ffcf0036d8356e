/* SPDX-License-Identifier: Apache-2.0
 *
 * The binary form of AgentABI 1, as numbers: an edit of the header that moves or resizes a released field does
 * not compile. A field that is appended gets a line here; SIZE grows with it; no other number ever changes.
 */
#include "agent_abi.h"

#define SIZE(type, bytes) _Static_assert(sizeof(type) == (bytes), #type " has changed its size")
#define AT(type, field, offset) _Static_assert(offsetof(type, field) == (offset), #type "." #field " has moved")

SIZE(agent_str, 16);
AT(agent_str, ptr, 0);
AT(agent_str, len, 8);

SIZE(agent_bytes, 16);
AT(agent_bytes, ptr, 0);
AT(agent_bytes, len, 8);

SIZE(agent_kv, 32);
AT(agent_kv, key, 0);
AT(agent_kv, value, 16);

SIZE(agent_event, 112);
AT(agent_event, struct_size, 0);
AT(agent_event, kind, 4);
AT(agent_event, index, 8);
AT(agent_event, http_status, 12);
AT(agent_event, text, 16);
AT(agent_event, id, 32);
AT(agent_event, name, 48);
AT(agent_event, bytes, 64);
AT(agent_event, headers, 80);
AT(agent_event, header_count, 88);
AT(agent_event, tokens_in, 96);
AT(agent_event, tokens_out, 104);

SIZE(agent_result, 64);
AT(agent_result, struct_size, 0);
AT(agent_result, status, 4);
AT(agent_result, finish_reason, 8);
AT(agent_result, error_code, 24);
AT(agent_result, message, 40);
AT(agent_result, http_status, 56);
AT(agent_result, retry_after_ms, 60);

SIZE(agent_responder, 56);
AT(agent_responder, struct_size, 0);
AT(agent_responder, reserved, 4);
AT(agent_responder, emit, 8);
AT(agent_responder, finish, 16);
AT(agent_responder, state, 24);
AT(agent_responder, wait, 32);
AT(agent_responder, on_state, 40);
AT(agent_responder, relay, 48);

SIZE(agent_message, 88);
AT(agent_message, struct_size, 0);
AT(agent_message, flags, 4);
AT(agent_message, role, 8);
AT(agent_message, content, 24);
AT(agent_message, name, 40);
AT(agent_message, tool_call_id, 56);
AT(agent_message, json, 72);

SIZE(agent_request, 160);
AT(agent_request, struct_size, 0);
AT(agent_request, flags, 4);
AT(agent_request, host_data, 8);
AT(agent_request, respond, 16);
AT(agent_request, request_id, 24);
AT(agent_request, agent_id, 40);
AT(agent_request, model, 56);
AT(agent_request, user, 72);
AT(agent_request, traceparent, 88);
AT(agent_request, deadline_ns, 104);
AT(agent_request, body_json, 112);
AT(agent_request, messages, 128);
AT(agent_request, message_count, 136);
AT(agent_request, headers, 144);
AT(agent_request, header_count, 152);

SIZE(agent_host, 104);
AT(agent_host, struct_size, 0);
AT(agent_host, abi_major, 4);
AT(agent_host, abi_minor, 6);
AT(agent_host, host_data, 8);
AT(agent_host, name, 16);
AT(agent_host, version, 32);
AT(agent_host, service, 48);
AT(agent_host, log, 56);
AT(agent_host, fail, 64);
AT(agent_host, stream_next, 72);
AT(agent_host, stream_on_ready, 80);
AT(agent_host, stream_error, 88);
AT(agent_host, stream_close, 96);

SIZE(agent_llm_v1, 16);
AT(agent_llm_v1, struct_size, 0);
AT(agent_llm_v1, reserved, 4);
AT(agent_llm_v1, chat, 8);

SIZE(agent_http_request, 88);
AT(agent_http_request, struct_size, 0);
AT(agent_http_request, reserved, 4);
AT(agent_http_request, method, 8);
AT(agent_http_request, url, 24);
AT(agent_http_request, headers, 40);
AT(agent_http_request, header_count, 48);
AT(agent_http_request, body, 56);
AT(agent_http_request, timeout_ns, 72);
AT(agent_http_request, max_response_bytes, 80);

SIZE(agent_http_v1, 16);
AT(agent_http_v1, struct_size, 0);
AT(agent_http_v1, reserved, 4);
AT(agent_http_v1, fetch, 8);

SIZE(agent_create, 40);
AT(agent_create, struct_size, 0);
AT(agent_create, reserved, 4);
AT(agent_create, agent_id, 8);
AT(agent_create, settings_json, 24);

SIZE(agent_plugin, 152);
AT(agent_plugin, struct_size, 0);
AT(agent_plugin, abi_major, 4);
AT(agent_plugin, abi_minor, 6);
AT(agent_plugin, min_host_minor, 8);
AT(agent_plugin, reserved16, 10);
AT(agent_plugin, layout, 12);
AT(agent_plugin, flags, 16);
AT(agent_plugin, max_concurrency, 20);
AT(agent_plugin, id, 24);
AT(agent_plugin, version, 40);
AT(agent_plugin, build, 56);
AT(agent_plugin, description, 72);
AT(agent_plugin, settings_schema, 88);
AT(agent_plugin, services, 104);
AT(agent_plugin, service_count, 112);
AT(agent_plugin, create, 120);
AT(agent_plugin, destroy, 128);
AT(agent_plugin, handle, 136);
AT(agent_plugin, extension, 144);

SIZE(agent_selftest_v1, 16);
AT(agent_selftest_v1, struct_size, 0);
AT(agent_selftest_v1, reserved, 4);
AT(agent_selftest_v1, run, 8);

_Static_assert(AGENT_LAYOUT == 0xA6080810u, "plugins and hosts compare this number");
