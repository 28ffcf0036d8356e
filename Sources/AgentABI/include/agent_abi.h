/* SPDX-License-Identifier: Apache-2.0
 *
 * agent_abi.h - AgentABI 1.0: the C contract between an agent host and an agent .so
 * (C11 and C++17; imported by Swift). Nothing here is frozen until the first release is tagged.
 *
 * LAWS
 *  1  A plugin exports ONE symbol, agent_plugin_v1; the major version is in its name. It imports nothing
 *     from the host, so the same .so loads in the server, in a worker, in a probe and in a test rig.
 *  2  A struct that may grow starts with struct_size, set by the side that FILLS it. Readers check it
 *     before a field newer than 1.0 and never write into it. Growth is by appending. A released field is
 *     never moved, resized, re-meant or removed.
 *  3  Strings are (ptr,len) UTF-8 without NUL. ptr may be NULL only when len == 0.
 *  4  Memory never changes owner: arguments are borrowed until the call returns (a request: until
 *     finish). Whoever wants to keep bytes copies them. Nobody frees the other side's memory.
 *     What points at a request stays readable for a while after finish, so that a late call is answered
 *     with AGENT_E_STATE; what the request points at does not.
 *  5  No exception, panic, trap or longjmp crosses a call; errors are status codes.
 *  6  The host holds no lock while it runs plugin code.
 *
 * THREADS  [control] one thread at a time for the whole plugin     [any] any thread, concurrently
 *          [request] concurrent, at most max_concurrency at once per instance
 *
 * LIFE     agent_plugin_v1 -> { create -> { handle .. finish }* -> destroy }*
 *  destroy is called only once every request of that instance has finished. When it returns, no thread,
 *  timer, signal handler or TLS destructor of that instance is left to run. The image stays mapped
 *  afterwards unless AGENT_PLUGIN_UNLOADABLE is set. During a reload two generations (two mapped copies)
 *  are live side by side: assume no global is the only one of its kind in the process.
 */
#ifndef AGENT_ABI_H
#define AGENT_ABI_H
#include <stddef.h>
#include <stdint.h>

#define AGENT_ABI_MAJOR 1
#define AGENT_ABI_MINOR 0
#define AGENT_ENTRY_SYMBOL "agent_plugin_v1"

#ifdef __cplusplus
#define AGENT_STATIC_ASSERT(c, m) static_assert(c, m)
#define AGENT_EXPORT extern "C" __attribute__((visibility("default"), used))
extern "C" {
#else
#define AGENT_STATIC_ASSERT(c, m) _Static_assert(c, m)
#define AGENT_EXPORT __attribute__((visibility("default"), used))
#endif

/* the filler of *p (a T) knew field f; and, for optional functions, also provided it */
#define AGENT_KNOWS(p, T, f) ((p) && (size_t)(p)->struct_size >= offsetof(T, f) + sizeof((p)->f))
#define AGENT_HAS(p, T, f) (AGENT_KNOWS(p, T, f) && (p)->f)

/* ---- scalars (frozen; these never grow) ---------------------------------------------------------- */
typedef struct agent_str { const char *ptr; size_t len; } agent_str;
/* an agent_str over a string literal; INIT: in a static initializer */
#define AGENT_STR_INIT(literal) {(literal), sizeof(literal) - 1}
#ifdef __cplusplus
#define AGENT_STR(literal) (agent_str{(literal), sizeof(literal) - 1})
#else
#define AGENT_STR(literal) ((agent_str){(literal), sizeof(literal) - 1})
#endif
typedef struct agent_bytes { const uint8_t *ptr; size_t len; } agent_bytes;
typedef struct agent_kv { agent_str key, value; } agent_kv;

typedef int32_t agent_status;            /* 0 ok, >0 not an error, <0 error */
#define AGENT_OK              0
#define AGENT_WOULD_BLOCK     1          /* nothing was taken or given; wait, or arm a waker */
#define AGENT_END             2          /* a stream finished cleanly */
#define AGENT_E_FAIL        (-1)
#define AGENT_E_ARGUMENT    (-2)
#define AGENT_E_SETTINGS    (-3)
#define AGENT_E_UNSUPPORTED (-4)
#define AGENT_E_CANCELLED   (-5)         /* the client is gone, or the host cancelled */
#define AGENT_E_DEADLINE    (-6)
#define AGENT_E_LIMIT       (-7)         /* quota, size or concurrency */
#define AGENT_E_DENIED      (-8)         /* policy, e.g. an egress host that is not allowed */
#define AGENT_E_UPSTREAM    (-9)         /* an LLM or HTTP peer failed */
#define AGENT_E_STATE      (-10)         /* contract broken, e.g. emit after finish */

#define AGENT_FOREVER 0xffffffffffffffffull  /* a timeout that never comes */

typedef struct agent_host agent_host;
typedef struct agent_request agent_request;
typedef struct agent_stream agent_stream;     /* opaque, host-made */
/* A waker is one-shot, runs on some host thread, must not block, may call any non-blocking function. It may
   run at once, on this thread, inside the function that arms it: hold no lock there that it needs. */
typedef void (*agent_wake_fn)(void *arg);

/* ---- events: what flows on a stream from the host, and to the client ------------------------------ */
#define AGENT_EVENT_TEXT      1u  /* text: content delta */
#define AGENT_EVENT_REASONING 2u  /* text: reasoning delta */
#define AGENT_EVENT_TOOL_CALL 3u  /* index; id and name on the first delta; text: arguments delta */
#define AGENT_EVENT_STATUS    4u  /* text: progress note, not part of the answer */
#define AGENT_EVENT_USAGE     5u  /* tokens_in, tokens_out */
#define AGENT_EVENT_HEADERS   6u  /* http_status, headers: first item of an HTTP stream */
#define AGENT_EVENT_BODY      7u  /* bytes: a piece of an HTTP body */
typedef struct agent_event {
  uint32_t struct_size, kind;            /* readers skip kinds that they do not know */
  uint32_t index, http_status;
  agent_str text, id, name;
  agent_bytes bytes;
  const agent_kv *headers; size_t header_count;
  uint64_t tokens_in, tokens_out;
} agent_event;

typedef struct agent_result {            /* how a request ends */
  uint32_t struct_size;
  agent_status status;
  agent_str finish_reason;               /* empty = "stop" */
  agent_str error_code, message;         /* when status < 0; shown to the client, so no secrets */
  uint32_t http_status, retry_after_ms;  /* hints, used only if nothing was emitted yet; 0 = by status */
} agent_result;

/* ---- a request, and the way to answer it ---------------------------------------------------------- */
#define AGENT_REQUEST_CANCELLED (1u << 0)     /* stop, then finish(AGENT_E_CANCELLED) */
#define AGENT_REQUEST_DEADLINE  (1u << 1)     /* set together with CANCELLED */
#define AGENT_REQUEST_DRAINING  (1u << 2)     /* a newer generation took over; wrap up if you can */
#define AGENT_REQUEST_WRITABLE  (1u << 3)     /* emit would be taken */
typedef struct agent_responder {              /* [any], but one thread at a time per request, except state */
  uint32_t struct_size, reserved;
  /* OK | WOULD_BLOCK | E_CANCELLED | E_DEADLINE | E_STATE. Copies. Before or after handle returned. */
  agent_status (*emit)(const agent_request *request, const agent_event *event);
  /* Exactly once. On return the request is dead and its wakers are over. */
  agent_status (*finish)(const agent_request *request, const agent_result *result);
  uint32_t (*state)(const agent_request *request);                  /* AGENT_REQUEST_* bits; cheap */
  agent_status (*wait)(const agent_request *request, uint32_t mask, uint64_t timeout_ns);     /* blocks */
  /* Runs fn(arg) once, as soon as a bit of mask is set. At least 4 may be armed at a time, E_LIMIT beyond.
     fn NULL disarms those with this arg, but one that already runs may still be running. */
  agent_status (*on_state)(const agent_request *request, uint32_t mask, agent_wake_fn fn, void *arg);
  /* Give the stream to the host: it forwards it to the client and finishes the request with its outcome.
     On OK both are gone, their wakers are over and handle may return: the tokens never enter the plugin.
     On error nothing was taken. */
  agent_status (*relay)(const agent_request *request, agent_stream *stream);
} agent_responder;

typedef struct agent_message {
  uint32_t struct_size, flags;
  agent_str role, content, name, tool_call_id;  /* content: text parts joined */
  agent_str json;                               /* the message as received */
} agent_message;

struct agent_request {
  uint32_t struct_size, flags;
  void *host_data;
  const agent_responder *respond;
  agent_str request_id, agent_id, model, user;
  agent_str traceparent;                 /* W3C trace context of this call's span */
  uint64_t deadline_ns;                  /* CLOCK_MONOTONIC; 0 = none */
  agent_str body_json;                   /* the OpenAI chat body, messages as this agent should see them */
  const agent_message *const *messages; size_t message_count;  /* array of pointers: elements may grow */
  const agent_kv *headers; size_t header_count;                /* those of forward_headers; keys in lower case */
};

/* ---- the host: a core, then services by id -------------------------------------------------------- */
#define AGENT_LOG_TRACE 0u
#define AGENT_LOG_DEBUG 1u
#define AGENT_LOG_INFO  2u
#define AGENT_LOG_WARN  3u
#define AGENT_LOG_ERROR 4u
/* Each create() gets its own agent_host: calls through it are that agent's (settings, quota, egress
   policy, cost, log name). Valid until its destroy returns. All [any]. */
struct agent_host {
  uint32_t struct_size;
  uint16_t abi_major, abi_minor;
  void *host_data;
  agent_str name, version;
  const void *(*service)(const agent_host *host, const char *id);   /* NULL: absent or denied */
  void (*log)(const agent_host *host, const agent_request *request_or_null, uint32_t level,
              agent_str message, const agent_kv *fields, size_t field_count);
  /* Records why the create now running on this thread fails; returns status. */
  agent_status (*fail)(const agent_host *host, agent_status status, agent_str message);
  /* Streams are pulled, by one thread at a time. OK: *out is valid until the next next/close.
     END | WOULD_BLOCK (timeout) | error; after END or an error only close is left to do. */
  agent_status (*stream_next)(agent_stream *stream, uint64_t timeout_ns, const agent_event **out);
  /* One waker a stream: arming again replaces it, NULL disarms. It runs when next would not block. */
  agent_status (*stream_on_ready)(agent_stream *stream, agent_wake_fn fn, void *arg);
  agent_str (*stream_error)(agent_stream *stream);                   /* text after an error, until close */
  void (*stream_close)(agent_stream *stream);                        /* cancels, outlasts a waker, frees */
};

#define AGENT_SERVICE_LLM "agent.llm/1"
typedef struct agent_llm_v1 {
  uint32_t struct_size, reserved;
  /* body: an OpenAI chat body; no "model" = the default. The request lends deadline, cancellation,
     trace and cost attribution; NULL only for background work. */
  agent_status (*chat)(const agent_host *host, const agent_request *request, agent_str body,
                       agent_stream **out);
} agent_llm_v1;

#define AGENT_SERVICE_HTTP "agent.http/1"
typedef struct agent_http_request {
  uint32_t struct_size, reserved;
  agent_str method, url;
  const agent_kv *headers; size_t header_count;
  agent_bytes body;
  uint64_t timeout_ns, max_response_bytes;   /* 0 = the request's deadline, the host's default */
} agent_http_request;
typedef struct agent_http_v1 {               /* the host's shared connection pool; policy decides where to */
  uint32_t struct_size, reserved;
  agent_status (*fetch)(const agent_host *host, const agent_request *request,
                        const agent_http_request *what, agent_stream **out);
} agent_http_v1;

/* ---- the plugin ----------------------------------------------------------------------------------- */
typedef struct agent_create {
  uint32_t struct_size, reserved;
  agent_str agent_id;                    /* the agent's id in agents.yaml */
  agent_str settings_json;               /* its settings: subtree as JSON; "{}" if none */
} agent_create;

#define AGENT_PLUGIN_NONBLOCKING (1u << 0)  /* handle returns within ~1 ms and never blocks */
#define AGENT_PLUGIN_IDEMPOTENT  (1u << 1)  /* reserved: a request that emitted nothing may be re-run */
#define AGENT_PLUGIN_UNLOADABLE  (1u << 2)  /* dlclose is safe: no Swift, Go, TLS destructors, threads */
#define AGENT_PLUGIN_SINGLE      (1u << 3)  /* reserved: one copy per process only (Go) */
typedef struct agent_plugin {            /* static, immutable */
  uint32_t struct_size;
  uint16_t abi_major, abi_minor;         /* of the header it was built with */
  uint16_t min_host_minor, reserved16;   /* oldest host minor that it accepts */
  uint32_t layout;                       /* AGENT_LAYOUT */
  uint32_t flags, max_concurrency;       /* per instance; 0 = no limit, 1 = one at a time */
  agent_str id, version, build;          /* id: [a-z0-9_-]{1,64}; version: semver; build: for people */
  agent_str description;                 /* feeds the router: when should this agent be picked? */
  agent_str settings_schema;             /* JSON Schema of settings_json, or empty */
  const char *const *services; size_t service_count;   /* ids that it cannot work without */
  agent_status (*create)(const agent_host *host, const agent_create *how, void **out);     /* [control] */
  void (*destroy)(void *instance);                                                         /* [control] */
  /* [request] OK: finish was or will be called. Error: it was not and will not be; the host finishes.
     May block unless NONBLOCKING. */
  agent_status (*handle)(void *instance, const agent_request *request);
  /* Optional: further vtables by id, e.g. AGENT_EXTENSION_SELFTEST. */
  const void *(*extension)(void *instance, const char *id);                                /* [any] */
} agent_plugin;

#define AGENT_EXTENSION_SELFTEST "agent.selftest/1"
typedef struct agent_selftest_v1 {       /* run on a new generation before traffic moves to it */
  uint32_t struct_size, reserved;
  agent_status (*run)(void *instance, uint64_t timeout_ns);
} agent_selftest_v1;

/* The one symbol. Pure: no thread, no I/O, no host; callable any number of times, in a probe process,
   before create. It is also the metadata query. */
AGENT_EXPORT const agent_plugin *agent_plugin_v1(void);

struct agent_align_ { char c; uint64_t u; };
#define AGENT_LAYOUT ((uint32_t)(0xA6000000u | sizeof(void *) << 16 | \
                      offsetof(struct agent_align_, u) << 8 | sizeof(agent_str)))
/* the same for languages that import functions, not macros */
static inline uint32_t agent_layout(void) { return AGENT_LAYOUT; }
AGENT_STATIC_ASSERT(sizeof(void *) == 8 && sizeof(size_t) == 8, "AgentABI 1 is LP64 only");
AGENT_STATIC_ASSERT(sizeof(agent_str) == 16 && sizeof(agent_kv) == 32, "frozen");

#ifdef __cplusplus
}
#endif
#endif
