/* SPDX-License-Identifier: Apache-2.0
 *
 * Leaves a process behind that would outlive the probe, and that holds a lock on the file named by its settings. */
#include "fixture.h"
#include <fcntl.h>
#include <sys/file.h>

static agent_status create(const agent_host *host, const agent_create *how, void **out) {
  (void)host, (void)out;
  char path[256] = { 0 };
  if (how->settings_json.len < 2 || how->settings_json.len > sizeof path) return AGENT_E_SETTINGS;
  memcpy(path, how->settings_json.ptr + 1, how->settings_json.len - 2);
  int file = open(path, O_RDONLY);
  if (file < 0 || flock(file, LOCK_EX) != 0) return AGENT_E_FAIL;
  if (fork() == 0)
    for (;;) pause();
  return AGENT_OK;
}

FIXTURE(.create = create)
