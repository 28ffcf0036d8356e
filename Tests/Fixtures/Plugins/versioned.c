/* SPDX-License-Identifier: Apache-2.0
 *
 * Says in every token which code, which instance of it and which settings answer, for as many tokens and with as long a
 * pause between two as the message asks for: "20 every 50 ms". */
#include "fixture.h"
#include <stdio.h>

#ifndef VERSION
#define VERSION "1.0.0"
#endif
#ifndef ID
#define ID "versioned"
#endif

typedef struct instance {
  int number; /* counts the instances of this image */
  char tag[32];
} instance;

static int created;

/* The value of "tag" in the settings; they are small and this agent's own. */
static void read_tag(const agent_create *how, char *tag, size_t size) {
  char settings[512], *value;
  snprintf(settings, sizeof settings, "%.*s", (int)how->settings_json.len, how->settings_json.ptr);
  value = strstr(settings, "\"tag\":\"");
  snprintf(tag, size, "%.*s", value ? (int)strcspn(value + 7, "\"") : 0, value ? value + 7 : "");
}

static agent_status create(const agent_host *host, const agent_create *how, void **out) {
  instance *self = calloc(1, sizeof *self);
  (void)host;
  if (!self) return AGENT_E_LIMIT;
  self->number = __atomic_add_fetch(&created, 1, __ATOMIC_RELAXED);
  read_tag(how, self->tag, sizeof self->tag);
  *out = self;
  return AGENT_OK;
}

static agent_status say(const instance *self, const agent_request *request) {
  char token[128];
  int length = snprintf(token, sizeof token, "%s#%d%s%s ", VERSION, self->number, *self->tag ? "/" : "", self->tag);
  return fixture_emit(request, token, (size_t)length);
}

static agent_status handle(void *object, const agent_request *request) {
  char asked[64] = "";
  int tokens = 1, pause_ms = 0;
  agent_status status = AGENT_OK;
  if (request->message_count > 0) {
    agent_str text = request->messages[request->message_count - 1]->content;
    snprintf(asked, sizeof asked, "%.*s", (int)text.len, text.ptr);
    sscanf(asked, "%d every %d", &tokens, &pause_ms);
  }
  for (int token = 0; token < tokens && status == AGENT_OK; token++) {
    status = say(object, request);
    if (pause_ms && token + 1 < tokens &&
        request->respond->wait(request, AGENT_REQUEST_CANCELLED, (uint64_t)pause_ms * 1000000) == AGENT_OK)
      status = AGENT_E_CANCELLED;
  }
  fixture_finish(request, status);
  return AGENT_OK;
}

FIXTURE(.id = TEXT(ID), .version = TEXT(VERSION), .description = TEXT("Tells its version."), .create = create,
        .destroy = free, .handle = handle)
