#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes labelled conversations between people and the made-up agents of domains.py.

    synthetic.py OUT_DIRECTORY [CONVERSATIONS] [SEED]

Writes synthetic.jsonl and synthetic-agents.json, in the form that `slipring eval` reads. Every agent is there twice,
with a long and with a short description; a conversation uses one kind.
"""
import json
import random
import sys

from domains import (ACKNOWLEDGEMENTS, CHANGES, CITIES, DAYS, DOMAINS, FOLLOW_UPS, JOINERS, NOBODY, OPENERS, PEOPLE, SUBJECTS,
                     TIMES)

NUMBERS = ["2", "3", "4", "5", "7", "12", "20", "40", "50", "100", "120", "250", "400", "900"]
SLOTS = {"{c}": CITIES, "{d}": DAYS, "{t}": TIMES, "{p}": PEOPLE, "{n}": NUMBERS}
DETAILS = ["{}: {{n}}.", "- {}: none", "{}: see below for {{d}}.", "| {} | {{n}} | {{t}} |", "{}, {{n}} % of it {{d}}."]
SORRY = ["Sorry, I cannot help with that.", "I can only help with other things.", "That is not something I do."]


def filled(text, rng):
    for slot, choices in SLOTS.items():
        while slot in text:
            text = text.replace(slot, rng.choice(choices), 1)
    return text


def typo(text, rng):
    """Swaps, drops or doubles a letter inside a long word."""
    words = text.split(" ")
    long = [i for i, word in enumerate(words) if word.isalpha() and len(word) >= 5]
    if not long:
        return text
    at = rng.choice(long)
    word, i = words[at], rng.randrange(1, len(words[at]) - 1)
    words[at] = rng.choice([word[:i] + word[i + 1] + word[i] + word[i + 2:], word[:i] + word[i + 1:], word[:i] + word[i] + word[i:]])
    return " ".join(words)


def agents():
    out = {}
    for name, (short, bullets, requests, _, _) in DOMAINS.items():
        out[name + "_agent"] = short
        title = name.capitalize() + "Agent"
        out[name + "_long_agent"] = f"{title}. {short}\nCapabilities:\n" + "".join(f"* {bullet}\n" for bullet in bullets) + \
            f"* Answers questions such as \"{requests[0].format(c='[city]', d='tomorrow', n='two', p='[name]', t='noon')}\""
    return out


class Conversation:
    def __init__(self, rng):
        self.rng = rng
        self.domains = rng.sample(list(DOMAINS), rng.choice([2, 3, 3, 3, 4, 4, 5, 6, 8, 12]))
        self.suffix = rng.choice(["_agent", "_long_agent"])
        self.last = None
        self.turns = []
        self.used = set()

    def id(self, domain):
        return domain + self.suffix

    def pick(self, phrases):
        """A phrase that this conversation has not had yet, if there is one."""
        fresh = [phrase for phrase in phrases if phrase not in self.used] or phrases
        phrase = self.rng.choice(fresh)
        self.used.add(phrase)
        return filled(phrase, self.rng)

    def add(self, user, domains, tags, reply):
        if self.rng.random() < 0.06:
            user = typo(user, self.rng)
        if self.rng.random() < 0.3:
            user = user[0].upper() + user[1:]
        self.turns.append({"user": user, "expect": [self.id(d) for d in domains], "tags": tags, "assistant": filled(reply, self.rng)})

    def reply(self, domain):
        """A short answer, or one that goes into what the agent knows about, in its own words, as models do."""
        short = self.rng.choice(DOMAINS[domain][4])
        if self.rng.random() < 0.5:
            return short
        details = self.rng.sample(DOMAINS[domain][1], self.rng.randint(1, 2))
        lines = [self.rng.choice(DETAILS).format(detail) for detail in details]
        return self.rng.choice(["\n", " "]).join([short, *lines])

    def subject(self, domain):
        return filled(self.rng.choice(CHANGES).replace("{x}", self.rng.choice(SUBJECTS[domain].split("|"))), self.rng)

    def request(self, domain):
        return self.rng.choice(OPENERS if self.turns else [""]) + self.pick(DOMAINS[domain][2])

    def switch(self):
        domain = self.rng.choice([d for d in self.domains if d != self.last])
        if self.last and self.rng.random() < 0.2:
            self.add(self.subject(domain), [domain], ["switch", "ellip"], self.reply(domain))
        else:
            self.add(self.request(domain), [domain], ["switch" if self.last else "first"], self.reply(domain))
        self.last = domain

    def several(self):
        pair = self.rng.sample(self.domains, 2)
        parts = [self.pick(DOMAINS[d][2]) for d in pair]
        reply = " ".join(self.reply(d) for d in pair)
        self.add(self.rng.choice(JOINERS).join(parts), pair, ["multi"], reply)
        self.last = pair[-1]

    def stay(self):
        kind = self.rng.random()
        own = DOMAINS[self.last]
        phrase, tags = (FOLLOW_UPS, ["stay", "ellip"]) if kind < 0.45 else (ACKNOWLEDGEMENTS, ["stay", "ack"]) if kind < 0.6 \
            else (own[3], ["stay", "ellip"]) if kind < 0.85 else (own[2], ["stay"])
        self.add(self.pick(phrase), [self.last], tags, self.reply(self.last))

    def nobody(self):
        others = [d for d in DOMAINS if d not in self.domains]
        text = self.pick(NOBODY) if self.rng.random() < 0.6 else self.pick(DOMAINS[self.rng.choice(others)][2])
        self.add(text, [], ["oos"], self.rng.choice(SORRY))

    def play(self):
        for _ in range(self.rng.randint(3, 8)):
            roll = self.rng.random()
            if roll < 0.16:
                self.nobody()
            elif roll < 0.24:
                self.several()
            elif self.last and roll < 0.66:
                self.stay()
            else:
                self.switch()
        return self


def make(count, seed):
    rng = random.Random(seed)
    for number in range(count):
        conversation = Conversation(rng).play()
        yield {"id": f"synthetic-{number}", "agents": [conversation.id(d) for d in conversation.domains], "turns": conversation.turns}


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    count, seed = (int(x) for x in (sys.argv[2:] + ["1500", "1"][len(sys.argv) - 2:]))
    with open(f"{sys.argv[1]}/synthetic.jsonl", "w") as file:
        for conversation in make(count, seed):
            file.write(json.dumps(conversation) + "\n")
    with open(f"{sys.argv[1]}/synthetic-agents.json", "w") as file:
        json.dump(agents(), file, indent=1)
