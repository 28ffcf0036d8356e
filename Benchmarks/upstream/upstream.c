// SPDX-License-Identifier: Apache-2.0
//
// A model's provider for benchmarks: one thread, one epoll loop, answers that are ready beforehand. The first letter of
// the path says which: /j JSON at once, /b a stream in one burst, /p a paced stream of a token per interval.
//
//     upstream PORT TOKENS_OF_A_BURST TOKENS_OF_A_PACED_STREAM INTERVAL_MS

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { MOST = 8192, INPUT = 65536 };

struct peer {
    int open;
    int have;
    int left;  // tokens of a paced stream that are still to be sent
    long due;
    char input[INPUT];
};

static struct peer *peers;
static char json_reply[8192], burst_reply[65536], paced_head[1024], token_chunk[512], paced_tail[1024];
static int paced_tokens;
static long interval_us;

static long now_us(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000L + time.tv_nsec / 1000;
}

static void append_chunk(char *out, const char *data) {
    sprintf(out + strlen(out), "%zx\r\n%s\r\n", strlen(data), data);
}

#define EVENT(delta, finish) \
    "data: {\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":" delta \
    ",\"finish_reason\":" finish "}]}\n\n"
#define HEAD "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
#define TAIL \
    EVENT("{}", "\"stop\"") \
    "data: {\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[]," \
    "\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":9,\"total_tokens\":18}}\n\ndata: [DONE]\n\n"

static void prepare(int burst_tokens) {
    append_chunk(token_chunk, EVENT("{\"content\":\"token \"}", "null"));
    strcpy(paced_head, HEAD);
    append_chunk(paced_head, EVENT("{\"role\":\"assistant\",\"content\":\"\"}", "null"));
    append_chunk(paced_tail, TAIL);
    strcat(paced_tail, "0\r\n\r\n");
    strcpy(burst_reply, paced_head);
    char text[4096] = "";
    for (int i = 0; i < burst_tokens; i++) {
        strcat(burst_reply, token_chunk);
        strcat(text, "token ");
    }
    strcat(burst_reply, paced_tail);
    char body[6144];
    sprintf(body,
            "{\"id\":\"c\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"m\",\"choices\":[{\"index\":0,\"message\":"
            "{\"role\":\"assistant\",\"content\":\"%s\"},\"finish_reason\":\"stop\"}],"
            "\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":9,\"total_tokens\":18}}",
            text);
    sprintf(json_reply, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %zu\r\n\r\n%s", strlen(body), body);
}

static void hang_up(int fd) {
    close(fd);
    peers[fd].open = 0;
}

/* Loopback takes these sizes at once; a peer that is not reading is given up. */
static void say(int fd, const char *data) {
    size_t length = strlen(data);
    if (peers[fd].open && send(fd, data, length, MSG_NOSIGNAL) != (ssize_t)length) hang_up(fd);
}

static void answer(int fd, char kind) {
    if (kind == 'j') return say(fd, json_reply);
    if (kind == 'b') return say(fd, burst_reply);
    say(fd, paced_head);
    say(fd, token_chunk);
    peers[fd].left = paced_tokens - 1;
    peers[fd].due = now_us() + interval_us;
}

static void read_requests(int fd) {
    struct peer *peer = &peers[fd];
    ssize_t count = recv(fd, peer->input + peer->have, INPUT - 1 - peer->have, 0);
    if (count <= 0) {
        if (count == 0 || errno != EAGAIN) hang_up(fd);
        return;
    }
    peer->have += count;
    peer->input[peer->have] = 0;
    while (peer->open) {
        char *end = strstr(peer->input, "\r\n\r\n");
        if (!end) return;
        char *length = strcasestr(peer->input, "content-length:");
        int whole = (int)(end + 4 - peer->input) + (length && length < end ? atoi(length + 15) : 0);
        if (peer->have < whole) return;
        char *path = strchr(peer->input, '/');
        char kind = path ? path[1] : 'j';
        memmove(peer->input, peer->input + whole, peer->have - whole + 1);
        peer->have -= whole;
        answer(fd, kind);
    }
}

static void pace(int highest) {
    long now = now_us();
    for (int fd = 0; fd <= highest; fd++) {
        struct peer *peer = &peers[fd];
        if (!peer->open || peer->left <= 0 || peer->due > now) continue;
        peer->due += interval_us;
        say(fd, token_chunk);
        if (--peer->left == 0) say(fd, paced_tail);
    }
}

int main(int count, char **arguments) {
    if (count != 5) return 64;
    paced_tokens = atoi(arguments[3]);
    interval_us = atol(arguments[4]) * 1000;
    prepare(atoi(arguments[2]));
    peers = calloc(MOST, sizeof *peers);
    int server = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), yes = 1, highest = 0;
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(atoi(arguments[1])), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (!peers || bind(server, (struct sockaddr *)&address, sizeof address) || listen(server, 4096)) return 1;
    int epoll = epoll_create1(0);
    struct epoll_event wanted = {.events = EPOLLIN, .data.fd = server}, events[512];
    epoll_ctl(epoll, EPOLL_CTL_ADD, server, &wanted);
    for (;;) {
        int ready = epoll_wait(epoll, events, 512, 1);
        for (int i = 0; i < ready; i++) {
            int fd = events[i].data.fd;
            if (fd != server) {
                read_requests(fd);
                continue;
            }
            while ((fd = accept4(server, NULL, NULL, SOCK_NONBLOCK)) >= 0) {
                if (fd >= MOST) {
                    close(fd);
                    continue;
                }
                setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
                peers[fd].open = 1;
                peers[fd].have = peers[fd].left = 0;
                if (fd > highest) highest = fd;
                wanted.data.fd = fd;
                epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &wanted);
            }
        }
        pace(highest);
    }
}
