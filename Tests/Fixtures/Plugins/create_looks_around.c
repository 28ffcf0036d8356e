/* SPDX-License-Identifier: Apache-2.0
 *
 * Starts only where it sees nothing of the host: no variable that is not needed to start, no descriptor. */
#include "fixture.h"
#include <fcntl.h>

extern char **environ;

static int is_needed(const char *variable) {
  static const char *const needed[] = {
    "PATH=", "LD_LIBRARY_PATH=", "LANG=", "LC_ALL=", "TZ=", "TMPDIR=", "SWIFT_BACKTRACE=",
  };
  for (size_t index = 0; index < sizeof needed / sizeof *needed; index++)
    if (strncmp(variable, needed[index], strlen(needed[index])) == 0) return 1;
  return 0;
}

static agent_status create(const agent_host *host, const agent_create *how, void **out) {
  (void)how, (void)out;
  agent_str descriptor = TEXT("a descriptor of the host is open");
  for (char **variable = environ; *variable; variable++)
    if (!is_needed(*variable)) return host->fail(host, AGENT_E_DENIED, (agent_str){ *variable, strlen(*variable) });
  for (int number = 4; number < 256; number++)
    if (fcntl(number, F_GETFD) != -1) return host->fail(host, AGENT_E_DENIED, descriptor);
  return AGENT_OK;
}

FIXTURE(.create = create)
