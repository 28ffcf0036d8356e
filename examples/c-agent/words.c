/* SPDX-License-Identifier: Apache-2.0
 *
 * words.c - an agent in plain C: it says back what the user said, a word at a time.
 *
 * handle() starts the answer and returns; it never waits (hence AGENT_PLUGIN_NONBLOCKING). Each answer is a small
 * object of its own that writes until the host has no room, and goes on when the host's waker says so. No thread,
 * no global state: what an answer needs hangs off it, and goes when it has finished.
 */
#include "agent_abi.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

typedef struct words {
    const agent_host *host;              /* valid until destroy returns */
} words;

typedef struct answer {
    const agent_request *request;
    agent_str rest;                      /* what is still to say; the request's memory, ours until finish */
    /* Turns at writing that were asked for. A waker may run inside on_state, or on another thread while this one is
       still on its way out: then it only asks, and whoever writes takes one more turn. */
    atomic_int turns;
} answer;

/* ---- what an answer does ------------------------------------------------------------------------- */

static agent_str last_user_text(const agent_request *request)
{
    for (size_t i = request->message_count; i-- > 0;) {
        const agent_message *message = request->messages[i];
        if (message->role.len == 4 && memcmp(message->role.ptr, "user", 4) == 0)
            return message->content;
    }
    return (agent_str){NULL, 0};
}

/* The next word with the space after it: bytes of UTF-8 are cut at ASCII spaces only, so no character is ever cut. */
static agent_str next_word(agent_str rest)
{
    size_t len = 0;
    while (len < rest.len && rest.ptr[len] != ' ')
        len++;
    while (len < rest.len && rest.ptr[len] == ' ')
        len++;
    return (agent_str){rest.ptr, len};
}

static agent_status emit(const answer *answer, agent_str text)
{
    agent_event event = {.struct_size = sizeof event, .kind = AGENT_EVENT_TEXT, .text = text};
    return answer->request->respond->emit(answer->request, &event);
}

/* The only exit: tells the host, exactly once, and frees the answer. */
static void finish(answer *answer, agent_status status)
{
    agent_result result = {.struct_size = sizeof result, .status = status};
    if (status < 0) {
        result.error_code = AGENT_STR("words_failed");
        result.message = AGENT_STR("The answer could not be delivered.");
    }
    answer->request->respond->finish(answer->request, &result);
    free(answer);
}

/* OK: all is said. WOULD_BLOCK: the host has no room. Else: stop. */
static agent_status say_what_fits(answer *answer)
{
    while (answer->rest.len > 0) {
        agent_str word = next_word(answer->rest);
        agent_status status = emit(answer, word);
        if (status != AGENT_OK)
            return status;
        answer->rest.ptr += word.len;
        answer->rest.len -= word.len;
    }
    return AGENT_OK;
}

/* Starts the answer, and goes on with it when the host wakes us. It ends the answer, or leaves it to the waker: in
   both cases it is not ours to touch afterwards. */
static void run(void *arg)
{
    answer *answer = arg;
    if (atomic_fetch_add(&answer->turns, 1) > 0)
        return;
    do {
        agent_status status = say_what_fits(answer);
        if (status == AGENT_WOULD_BLOCK) {
            /* Both bits, so that a client who leaves while we wait wakes us too. */
            uint32_t mask = AGENT_REQUEST_WRITABLE | AGENT_REQUEST_CANCELLED;
            status = answer->request->respond->on_state(answer->request, mask, run, answer);
            if (status == AGENT_OK)
                continue;
        }
        finish(answer, status);
        return;
    } while (atomic_fetch_sub(&answer->turns, 1) > 1);
}

/* ---- what the host calls ------------------------------------------------------------------------- */

static agent_status create(const agent_host *host, const agent_create *how, void **out)
{
    (void)how;                           /* no settings; how->settings_json would hold them */
    words *agent = malloc(sizeof *agent);
    if (!agent)
        return host->fail(host, AGENT_E_FAIL, AGENT_STR("out of memory"));
    agent->host = host;
    *out = agent;
    return AGENT_OK;
}

static void destroy(void *instance)
{
    free(instance);
}

static agent_status handle(void *instance, const agent_request *request)
{
    words *agent = instance;
    answer *answer = malloc(sizeof *answer);
    if (!answer)
        return AGENT_E_FAIL;             /* an error here: the host finishes */
    answer->request = request;
    answer->rest = last_user_text(request);
    atomic_init(&answer->turns, 0);
    agent->host->log(agent->host, request, AGENT_LOG_DEBUG, AGENT_STR("saying it back"), NULL, 0);
    run(answer);
    return AGENT_OK;
}

static const agent_plugin plugin = {
    .struct_size = sizeof plugin,
    .abi_major = AGENT_ABI_MAJOR,
    .abi_minor = AGENT_ABI_MINOR,
    .layout = AGENT_LAYOUT,
    /* No thread, no TLS, no signal handler: this one may really be unloaded. */
    .flags = AGENT_PLUGIN_NONBLOCKING | AGENT_PLUGIN_IDEMPOTENT | AGENT_PLUGIN_UNLOADABLE,
    .id = AGENT_STR_INIT("words"),
    .version = AGENT_STR_INIT("1.0.0"),
    .build = AGENT_STR_INIT("c11"),
    .description = AGENT_STR_INIT("Repeats what was said, word for word. For trying out a host."),
    .create = create,
    .destroy = destroy,
    .handle = handle,
};

const agent_plugin *agent_plugin_v1(void)
{
    return &plugin;
}
