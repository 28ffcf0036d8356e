/* SPDX-License-Identifier: Apache-2.0
 *
 * What a stranger's code may try. */
#ifndef MISBEHAVIOUR_H
#define MISBEHAVIOUR_H

/* Does what `act` names: zero if it worked, else an errno. May print, and may never return. `host` is the process that is
 * to be protected. */
int misbehave(const char *act, const char *argument, int host);

/* Reads as `open` and `read` do and prints what it finds. */
int act_read(const char *path);

/* Acts of the two files; -1 for an act that the file does not know. */
int act_on_files(const char *act, const char *argument);
int act_on_processes(const char *act, const char *argument, int host);
int act_harmlessly(const char *act, const char *argument);

#endif
