/* SPDX-License-Identifier: Apache-2.0 */
#define _GNU_SOURCE
#include "CSandbox.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Not in the headers of a system older than the kernel it may run on. */
#ifndef __NR_landlock_create_ruleset
#define __NR_landlock_create_ruleset 444
#define __NR_landlock_add_rule 445
#define __NR_landlock_restrict_self 446
#endif
#ifndef __NR_close_range
#define __NR_close_range 436
#endif
#ifndef __NR_pidfd_open
#define __NR_pidfd_open 434
#endif
enum { landlock_version_flag = 1, landlock_path_beneath = 1 };

struct path_beneath {
  uint64_t access;
  int32_t parent;
} __attribute__((packed));

_Static_assert(sizeof(struct sandbox_instruction) == sizeof(struct sock_filter), "passed to the kernel as it is");
_Static_assert(offsetof(struct sandbox_instruction, value) == offsetof(struct sock_filter, k), "the same layout");

static long result(long returned) { return returned < 0 ? -errno : returned; }

long sandbox_landlock_version(void) {
  return result(syscall(__NR_landlock_create_ruleset, NULL, 0, landlock_version_flag));
}

long sandbox_landlock_create(struct sandbox_ruleset ruleset) {
  return result(syscall(__NR_landlock_create_ruleset, &ruleset, sizeof ruleset, 0));
}

long sandbox_landlock_allow(int ruleset, int file, uint64_t access) {
  struct path_beneath rule = { .access = access, .parent = file };
  return result(syscall(__NR_landlock_add_rule, ruleset, landlock_path_beneath, &rule, 0));
}

long sandbox_landlock_restrict(int ruleset) { return result(syscall(__NR_landlock_restrict_self, ruleset, 0)); }

long sandbox_seccomp_probe(void) {
  uint32_t action = SECCOMP_RET_ERRNO;
  return result(syscall(__NR_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action));
}

long sandbox_seccomp_install(const struct sandbox_instruction *program, unsigned short count) {
  struct sock_fprog filter = { .len = count, .filter = (struct sock_filter *)program };
  return result(syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, 0, &filter));
}

long sandbox_open_path(const char *path) { return result(open(path, O_PATH | O_CLOEXEC)); }

long sandbox_pipe(int *ends) { return result(pipe2(ends, O_CLOEXEC)); }

long sandbox_prctl(int option, unsigned long argument) { return result(prctl(option, argument, 0L, 0L, 0L)); }

long sandbox_drop_capabilities(void) {
  struct __user_cap_header_struct header = { .version = _LINUX_CAPABILITY_VERSION_3 };
  struct __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3] = { { 0 } };
  /* The bounding set shrinks for a process that may shrink it; no_new_privs keeps it from mattering to any other. */
  for (unsigned long capability = 0; prctl(PR_CAPBSET_DROP, capability, 0L, 0L, 0L) == 0;) capability++;
  prctl(PR_CAP_AMBIENT, (unsigned long)PR_CAP_AMBIENT_CLEAR_ALL, 0L, 0L, 0L);
  return result(syscall(__NR_capset, &header, none));
}

long sandbox_close_range(unsigned int first, unsigned int last) {
  return result(syscall(__NR_close_range, first, last, 0));
}

long sandbox_socket_maker(int socket) {
  struct ucred maker = { 0 };
  socklen_t length = sizeof maker;
  if (getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &maker, &length) != 0) return -errno;
  return maker.pid;
}

long sandbox_pidfd_open(int process) { return result(syscall(__NR_pidfd_open, process, 0)); }

long sandbox_fork(void) { return result(fork()); }

const char *sandbox_file_of_image(const void *address) {
  Dl_info image;
  return dladdr(address, &image) != 0 ? image.dli_fname : NULL;
}
