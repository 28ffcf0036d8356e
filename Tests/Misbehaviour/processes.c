/* SPDX-License-Identifier: Apache-2.0
 *
 * Acts on processes: the host, new ones, this one. */
#define _GNU_SOURCE
#include "misbehaviour.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/sched.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static int ended(long result) { return result < 0 ? errno : 0; }

/* A child that was started is waited for, and ends by itself. */
static int started(long child) {
  if (child < 0) return errno;
  if (child == 0) _exit(0);
  waitpid((pid_t)child, NULL, 0);
  return 0;
}

static int vforked(void) {
  pid_t child = vfork();
  if (child == 0) _exit(0);
  return started(child);
}

static int clone3_process(void) {
  struct clone_args arguments = { .exit_signal = SIGCHLD };
  return started(syscall(SYS_clone3, &arguments, sizeof arguments));
}

static int execute(void) {
  printf("done\n");
  fflush(stdout);
  execl("/bin/true", "true", (char *)NULL);
  return errno;
}

static int spawn(void) {
  char *arguments[] = { "true", NULL };
  pid_t child;
  int error = posix_spawn(&child, "/bin/true", NULL, NULL, arguments, environ);
  return error != 0 ? error : started(child);
}

/* Goes on when what it came from has ended, and names itself. */
static _Noreturn void stay(const char *word, pid_t parent) {
  signal(SIGTERM, SIG_IGN);
  signal(SIGHUP, SIG_IGN);
  while (getppid() == parent) usleep(1000);
  printf("%s %d\n", word, getpid());
  fflush(stdout);
  for (;;) pause();
}

/* Leaves behind a process that belongs to nobody, in a session of its own where it can have one. */
static int leave_behind(void) {
  pid_t child = fork();
  if (child < 0) return errno;
  if (child > 0) {
    waitpid(child, NULL, 0);
    return 0;
  }
  setsid();
  setpgid(0, 0);
  pid_t middle = getpid(), orphan = fork();
  if (orphan == 0) stay("left-behind", middle);
  _exit(orphan < 0 ? 1 : 0);
}

/* Does what it can against an end that comes from outside. */
static _Noreturn void outlive(void) {
  sigset_t all;
  pid_t parent = getppid();
  prctl(PR_SET_PDEATHSIG, 0L);
  setsid();
  sigfillset(&all);
  sigprocmask(SIG_BLOCK, &all, NULL);
  printf("ready\n");
  fflush(stdout);
  stay("outlived", parent);
}

static int outlive_in_child(void) {
  pid_t child = fork();
  if (child == 0) outlive();
  if (child < 0) return errno;
  for (;;) pause();
}

static int read_memory(const char *address, int host) {
  char text[64] = { 0 };
  struct iovec here = { text, sizeof text - 1 };
  struct iovec there = { (void *)strtoul(address, NULL, 16), sizeof text - 1 };
  if (process_vm_readv(host, &here, 1, &there, 1, 0) < 0) return errno;
  printf("read %s\n", text);
  return 0;
}

static int read_memory_file(const char *address, int host) {
  char path[32], text[64] = { 0 };
  snprintf(path, sizeof path, "/proc/%d/mem", host);
  int memory = open(path, O_RDONLY);
  if (memory < 0 || pread(memory, text, sizeof text - 1, (off_t)strtoul(address, NULL, 16)) < 0) return errno;
  printf("read %s\n", text);
  return 0;
}

static int by_handle(int host) {
  long handle = syscall(SYS_pidfd_open, host, 0);
  return handle < 0 ? errno : ended(syscall(SYS_pidfd_send_signal, handle, SIGURG, NULL, 0));
}

static int queue_signal(int host) {
  siginfo_t info = { .si_signo = SIGURG, .si_code = SI_QUEUE };
  return ended(syscall(SYS_rt_sigqueueinfo, host, SIGURG, &info));
}

/* Has the kernel send it when there is something to read. */
static int by_owner(int host) {
  int ends[2];
  if (pipe(ends) != 0 || fcntl(ends[0], F_SETOWN, host) != 0) return errno;
  return 0;
}

static int get_limit(int host) {
  struct rlimit limit;
  return ended(prlimit(host, RLIMIT_NOFILE, NULL, &limit));
}

static int reschedule(int host) {
  struct sched_param parameter = { 0 };
  return ended(sched_setscheduler(host, SCHED_OTHER, &parameter));
}

static int take_memory(const char *bytes) {
  size_t size = strtoul(bytes, NULL, 10);
  char *memory = malloc(size);
  if (memory == NULL) return errno;
  for (size_t index = 0; index < size; index += 4096) ((volatile char *)memory)[index] = 1;
  return 0;
}

static int show_itself(void) {
  if (prctl(PR_SET_DUMPABLE, 1L) != 0) return errno;
  return prctl(PR_GET_DUMPABLE) == 1 ? 0 : EPERM;
}

static int look_up(const char *name) {
  const char *value = getenv(name);
  if (value == NULL) return ENOENT;
  printf("read %s\n", value);
  return 0;
}

int act_on_processes(const char *act, const char *argument, int host) {
#define ACT(name, expression)                                                                                          \
  if (strcmp(act, name) == 0) return (expression)
  ACT("fork", started(fork()));
  ACT("vfork", vforked());
  ACT("clone3", clone3_process());
  ACT("execute", execute());
  ACT("spawn", spawn());
  ACT("leave-behind", leave_behind());
  ACT("outlive", (outlive(), 0));
  ACT("outlive-in-child", outlive_in_child());
  ACT("trace", ended(ptrace(PTRACE_SEIZE, host, NULL, NULL)));
  ACT("read-memory", read_memory(argument, host));
  ACT("read-memory-file", read_memory_file(argument, host));
  ACT("signal", ended(kill(host, SIGURG)));
  ACT("signal-group", ended(kill(-getpgid(host), SIGURG)));
  ACT("signal-thread", ended(syscall(SYS_tgkill, host, host, SIGURG)));
  ACT("signal-any-thread", ended(syscall(SYS_tkill, host, SIGURG)));
  ACT("signal-queued", queue_signal(host));
  ACT("signal-by-handle", by_handle(host));
  ACT("signal-by-owner", by_owner(host));
  ACT("limit-host", get_limit(host));
  ACT("reschedule-host", reschedule(host));
  ACT("slow-down-host", ended(setpriority(PRIO_PROCESS, (id_t)host, getpriority(PRIO_PROCESS, (id_t)host))));
  ACT("take-memory", take_memory(argument));
  ACT("show-itself", show_itself());
  ACT("look-up", look_up(argument));
  ACT("crash", (abort(), 0));
  ACT("exit", (exit(atoi(argument)), 0));
  return -1;
#undef ACT
}
