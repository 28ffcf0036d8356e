/* SPDX-License-Identifier: Apache-2.0
 *
 * What has to go on working. */
#define _GNU_SOURCE
#include "misbehaviour.h"

#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/sysinfo.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t signals;

static void count_signal(int number) {
  (void)number;
  signals++;
}

static void *double_number(void *number) {
  *(int *)number *= 2;
  return number;
}

static int use_threads(void) {
  pthread_t threads[8];
  int numbers[8], sum = 0;
  for (int index = 0; index < 8; index++) {
    numbers[index] = index;
    int error = pthread_create(&threads[index], NULL, double_number, &numbers[index]);
    if (error != 0) return error;
  }
  for (int index = 0; index < 8; index++) {
    pthread_join(threads[index], NULL);
    sum += numbers[index];
  }
  return sum == 56 ? 0 : EDOM;
}

static int signal_itself(void) {
  signal(SIGUSR1, count_signal);
  if (raise(SIGUSR1) != 0 || kill(getpid(), SIGUSR1) != 0) return errno;
  int error = pthread_kill(pthread_self(), SIGUSR1);
  return error != 0 ? error : signals == 3 ? 0 : EDOM;
}

static int wake_itself(void) {
  int ends[2];
  char byte;
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return errno;
  return write(ends[0], "x", 1) == 1 && read(ends[1], &byte, 1) == 1 ? 0 : errno;
}

static int tell_time(const char *zone) {
  char text[32];
  time_t summer = 1782864000;
  setenv("TZ", zone, 1);
  tzset();
  struct tm *time = localtime(&summer);
  strftime(text, sizeof text, "%H:%M %Z", time);
  printf("time %s\n", text);
  return 0;
}

static int be_random(void) {
  char bytes[16];
  FILE *device = fopen("/dev/urandom", "r");
  if (device == NULL) return errno;
  return getrandom(bytes, sizeof bytes, 0) == 16 && fread(bytes, 1, 16, device) == 16 ? 0 : EIO;
}

static int use_memory(void) {
  for (int round = 0; round < 100; round++) {
    char *memory = malloc(1 << 20), *map = mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == NULL || map == MAP_FAILED) return errno;
    memory[round] = map[round] = 1;
    free(memory);
    munmap(map, 1 << 20);
  }
  return 0;
}

static int load(const char *path) {
  void *image = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (image == NULL) {
    printf("%s\n", dlerror());
    return ENOEXEC;
  }
  const void *(*entry)(void) = (const void *(*)(void))dlsym(image, "agent_plugin_v1");
  return entry != NULL && entry() != NULL ? 0 : ENOENT;
}

static int run_shell(const char *command) {
  FILE *shell = popen(command, "r");
  char text[64] = { 0 };
  if (shell == NULL) return errno;
  if (fgets(text, sizeof text, shell) == NULL) return ENODATA;
  printf("shell %s", text);
  return pclose(shell) == 0 ? 0 : ECHILD;
}

static int discard(void) {
  FILE *nowhere = fopen("/dev/null", "w");
  return nowhere != NULL && fputs("x", nowhere) >= 0 && fclose(nowhere) == 0 ? 0 : errno;
}

/* Says that it runs, and waits until the host says so, too. */
static int await_host(void) {
  char byte = 'x';
  return write(3, &byte, 1) == 1 && read(3, &byte, 1) == 1 ? 0 : EPIPE;
}

int act_harmlessly(const char *act, const char *argument) {
#define ACT(name, expression)                                                                                          \
  if (strcmp(act, name) == 0) return (expression)
  ACT("use-threads", use_threads());
  ACT("use-memory", use_memory());
  ACT("signal-itself", signal_itself());
  ACT("wake-itself", wake_itself());
  ACT("tell-time", tell_time(argument));
  ACT("be-random", be_random());
  ACT("discard", discard());
  ACT("count-processors", (printf("processors %d\n", get_nprocs()), 0));
  ACT("await-host", await_host());
  ACT("print", (puts(argument), 0));
  ACT("load", load(argument));
  ACT("run-shell", run_shell(argument));
  return -1;
#undef ACT
}

int misbehave(const char *act, const char *argument, int host) {
  setvbuf(stdout, NULL, _IOLBF, 0);
  int result = act_on_files(act, argument);
  if (result < 0) result = act_on_processes(act, argument, host);
  if (result < 0) result = act_harmlessly(act, argument);
  if (result < 0) {
    fprintf(stderr, "there is no act `%s`\n", act);
    exit(64);
  }
  return result;
}
