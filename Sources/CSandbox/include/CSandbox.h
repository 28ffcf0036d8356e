/* SPDX-License-Identifier: Apache-2.0
 *
 * The system calls of the sandbox that glibc does not wrap or that Swift cannot call (`syscall` and `prctl` are
 * variadic), and the numbers that Debian's headers lack.
 *
 * Every function but the last returns what the kernel returns: zero or more, or a negative errno. None allocates, none
 * keeps a pointer. */
#ifndef CSANDBOX_H
#define CSANDBOX_H

#include <asm/unistd.h>
#include <linux/prctl.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <stdint.h>

/* The processor that system calls are numbered for; 0 where this file does not know it. */
#if defined(__x86_64__)
#define SANDBOX_AUDIT_ARCH 0xC000003Eu
#elif defined(__aarch64__)
#define SANDBOX_AUDIT_ARCH 0xC00000B7u
#else
#define SANDBOX_AUDIT_ARCH 0u
#endif

/* System calls that are newer than the headers: from 424 on every processor has the same numbers. */
#ifndef __NR_fchmodat2
#define __NR_fchmodat2 452
#endif
#ifndef __NR_statmount
#define __NR_statmount 457
#define __NR_listmount 458
#endif
/* The newest one that the filter was written for: mseal. */
#define SANDBOX_LAST_KNOWN_CALL 462

/* Old calls that newer processors never had. */
#ifndef __NR_fork
#define __NR_fork -1
#define __NR_vfork -1
#define __NR_chmod -1
#define __NR_chown -1
#define __NR_lchown -1
#define __NR_utime -1
#define __NR_utimes -1
#define __NR_futimesat -1
#endif
#ifndef __NR_iopl
#define __NR_iopl -1
#define __NR_ioperm -1
#define __NR_modify_ldt -1
#endif

/* A Landlock ruleset: which accesses are refused unless a rule allows them. The kernel's struct as of ABI 6; fields that
 * an older kernel does not know have to be zero. */
struct sandbox_ruleset {
  uint64_t files;
  uint64_t network;
  uint64_t scopes;
};

/* One instruction of a seccomp filter, laid out as the kernel's `sock_filter`. */
struct sandbox_instruction {
  uint16_t code;
  uint8_t if_true;
  uint8_t if_false;
  uint32_t value;
};

/* The version of Landlock's ABI. */
long sandbox_landlock_version(void);
/* A descriptor of a new ruleset. */
long sandbox_landlock_create(struct sandbox_ruleset ruleset);
/* Allows `access` to the file that `file` is open on, or to all that is beneath that folder. */
long sandbox_landlock_allow(int ruleset, int file, uint64_t access);
/* Confines the calling thread and all that it starts, for good. */
long sandbox_landlock_restrict(int ruleset);

/* Whether the kernel takes a filter that answers with an errno. */
long sandbox_seccomp_probe(void);
/* Puts the calling thread and all that it starts under a filter, for good. */
long sandbox_seccomp_install(const struct sandbox_instruction *program, unsigned short count);

/* A descriptor that only names a file or folder, links followed; closed by exec. */
long sandbox_open_path(const char *path);
/* The two ends of a pipe, to read from and to write to; closed by exec. */
long sandbox_pipe(int *ends);

long sandbox_prctl(int option, unsigned long argument);
/* Gives up every capability, and the way to get one back by executing a file. */
long sandbox_drop_capabilities(void);
long sandbox_close_range(unsigned int first, unsigned int last);
/* The process that made this socket pair. */
long sandbox_socket_maker(int socket);

long sandbox_pidfd_open(int process);
/* As fork(), which Swift does not offer: only for a process with one thread. */
long sandbox_fork(void);

/* The file of the image that holds an address, valid as long as the image is loaded; NULL if none does. */
const char *sandbox_file_of_image(const void *address);

#endif
