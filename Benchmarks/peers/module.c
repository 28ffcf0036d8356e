/* SPDX-License-Identifier: Apache-2.0
 *
 * The peer that is hardest to beat: an nginx module that reads the request's body and answers with constant bytes.
 * `reply.h` is generated from an answer of ours: REPLY is the JSON, EVENTS are the server-sent events. */
#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "reply.h"

static ngx_str_t reply = REPLY;
static ngx_str_t events[] = EVENTS;
#define EVENT_COUNT (sizeof events / sizeof *events)

static ngx_buf_t *constant(ngx_http_request_t *r, ngx_str_t *text) {
  ngx_buf_t *buffer = ngx_calloc_buf(r->pool);
  if (buffer == NULL) return NULL;
  buffer->start = buffer->pos = text->data;
  buffer->end = buffer->last = text->data + text->len;
  buffer->memory = 1;
  return buffer;
}

static ngx_int_t send_head(ngx_http_request_t *r, off_t length, const char *type) {
  r->headers_out.status = NGX_HTTP_OK;
  r->headers_out.content_length_n = length;
  r->headers_out.content_type.data = (u_char *)type;
  r->headers_out.content_type.len = r->headers_out.content_type_len = ngx_strlen(type);
  return ngx_http_send_header(r);
}

static void send_json(ngx_http_request_t *r) {
  ngx_int_t status = send_head(r, reply.len, "application/json");
  ngx_chain_t out = { .buf = constant(r, &reply) };
  if (status == NGX_OK && out.buf != NULL) {
    out.buf->last_buf = 1;
    status = ngx_http_output_filter(r, &out);
  }
  ngx_http_finalize_request(r, status);
}

/* All events in one chain: the best that a module can do with a burst. */
static void send_burst(ngx_http_request_t *r) {
  ngx_int_t status = send_head(r, -1, "text/event-stream; charset=utf-8");
  ngx_chain_t links[EVENT_COUNT];
  for (size_t i = 0; i < EVENT_COUNT && status == NGX_OK; i++) {
    links[i] = (ngx_chain_t){ .buf = constant(r, &events[i]), .next = i + 1 < EVENT_COUNT ? &links[i + 1] : NULL };
    if (links[i].buf == NULL) status = NGX_ERROR;
  }
  if (status == NGX_OK) {
    links[EVENT_COUNT - 1].buf->last_buf = 1;
    status = ngx_http_output_filter(r, links);
  }
  ngx_http_finalize_request(r, status);
}

/* Event by event, each flushed: what a module does that does not know whether more will come. */
static void send_each(ngx_http_request_t *r) {
  ngx_int_t status = send_head(r, -1, "text/event-stream; charset=utf-8");
  for (size_t i = 0; i < EVENT_COUNT && status == NGX_OK; i++) {
    ngx_chain_t out = { .buf = constant(r, &events[i]) };
    if (out.buf == NULL) { status = NGX_ERROR; break; }
    out.buf->flush = 1;
    out.buf->last_buf = i + 1 == EVENT_COUNT;
    status = ngx_http_output_filter(r, &out);
  }
  ngx_http_finalize_request(r, status);
}

static ngx_int_t read_then(ngx_http_request_t *r, ngx_http_client_body_handler_pt answer) {
  ngx_int_t status = ngx_http_read_client_request_body(r, answer);
  return status >= NGX_HTTP_SPECIAL_RESPONSE ? status : NGX_DONE;
}

static ngx_int_t answer_json(ngx_http_request_t *r) { return read_then(r, send_json); }
static ngx_int_t answer_burst(ngx_http_request_t *r) { return read_then(r, send_burst); }
static ngx_int_t answer_each(ngx_http_request_t *r) { return read_then(r, send_each); }

/* `answer json;`, `answer burst;` or `answer each;` in a location. */
static char *set_answer(ngx_conf_t *config, ngx_command_t *command, void *unused) {
  ngx_str_t *word = (ngx_str_t *)config->args->elts + 1;
  ngx_http_core_loc_conf_t *location = ngx_http_conf_get_module_loc_conf(config, ngx_http_core_module);
  (void)command, (void)unused;
  location->handler = word->data[0] == 'j' ? answer_json : word->data[0] == 'b' ? answer_burst : answer_each;
  return NGX_CONF_OK;
}

static ngx_command_t commands[] = {
  { ngx_string("answer"), NGX_HTTP_LOC_CONF | NGX_CONF_TAKE1, set_answer, NGX_HTTP_LOC_CONF_OFFSET, 0, NULL },
  ngx_null_command
};

static ngx_http_module_t context;

ngx_module_t ngx_http_answer_module = {
  NGX_MODULE_V1, &context, commands, NGX_HTTP_MODULE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NGX_MODULE_V1_PADDING
};
