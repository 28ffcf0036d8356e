/* SPDX-License-Identifier: Apache-2.0
 *
 * Acts on files and sockets. */
#define _GNU_SOURCE
#include "misbehaviour.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/io_uring.h>
#include <linux/netlink.h>
#include <mqueue.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

static int ended(long result) { return result < 0 ? errno : 0; }

int act_read(const char *path) {
  char text[4096];
  int file = open(path, O_RDONLY);
  if (file < 0) return errno;
  ssize_t count = read(file, text, sizeof text - 1);
  if (count < 0) return errno;
  text[count] = 0;
  for (ssize_t index = 0; index < count; index++)
    if (text[index] < ' ') text[index] = ' ';
  printf("read %s\n", text);
  return 0;
}

static int list(const char *path) {
  DIR *folder = opendir(path);
  return folder != NULL && readdir(folder) != NULL ? 0 : errno;
}

static int write_to(const char *path, int flags) {
  int file = open(path, O_WRONLY | flags, 0600);
  return file < 0 ? errno : ended(write(file, "x", 1));
}

static struct sockaddr_un address(const char *path) {
  struct sockaddr_un address = { .sun_family = AF_UNIX };
  strncpy(address.sun_path, path, sizeof address.sun_path - 1);
  return address;
}

static int connect_to(const char *path) {
  struct sockaddr_un to = address(path);
  int end = socket(AF_UNIX, SOCK_STREAM, 0);
  return end < 0 ? errno : ended(connect(end, (struct sockaddr *)&to, sizeof to));
}

/* A pair of datagram sockets needs no peer that agrees. */
static int send_from_pair(const char *path) {
  struct sockaddr_un to = address(path);
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_DGRAM, 0, ends) != 0) return errno;
  return ended(sendto(ends[0], "x", 1, 0, (struct sockaddr *)&to, sizeof to));
}

static int ring(void) {
  struct io_uring_params parameters = { 0 };
  return ended(syscall(SYS_io_uring_setup, 1, &parameters));
}

static int queue(void) {
  mqd_t queue = mq_open("/slipring-misbehaviour", O_CREAT | O_RDWR, 0600, NULL);
  if (queue < 0) return errno;
  return ended(mq_unlink("/slipring-misbehaviour"));
}

static int share(void) {
  int segment = shmget(IPC_PRIVATE, 4096, IPC_CREAT | 0600);
  return segment < 0 ? errno : ended(shmctl(segment, IPC_RMID, NULL));
}

int act_on_files(const char *act, const char *argument) {
#define ACT(name, expression)                                                                                          \
  if (strcmp(act, name) == 0) return (expression)
  ACT("socket-inet", ended(socket(AF_INET, SOCK_STREAM, 0)));
  ACT("socket-inet6", ended(socket(AF_INET6, SOCK_DGRAM, 0)));
  ACT("socket-netlink", ended(socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE)));
  ACT("connect-unix", connect_to(argument));
  ACT("send-from-pair", send_from_pair(argument));
  ACT("io-uring", ring());
  ACT("message-queue", queue());
  ACT("shared-memory", share());
  ACT("read", act_read(argument));
  ACT("list", list(argument));
  ACT("create", write_to(argument, O_CREAT));
  ACT("overwrite", write_to(argument, 0));
  ACT("truncate", ended(truncate(argument, 0)));
  ACT("remove", ended(unlink(argument)));
  ACT("make-folder", ended(mkdir(argument, 0700)));
  ACT("change-mode", ended(chmod(argument, 0666)));
  ACT("change-times", ended(utimensat(AT_FDCWD, argument, NULL, 0)));
  ACT("use-descriptor", ended(fcntl(atoi(argument), F_GETFD)));
  return -1;
#undef ACT
}
