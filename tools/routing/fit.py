#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fits the routing model and writes its weights to the end of RoutingConstants.swift.

    fit.py FEATURES_TOOL WORK_DIRECTORY [ROUNDS]

FEATURES_TOOL is the built `RoutingFeatures`: the features come from the code that routes. The data are 900
conversations of the Schema-Guided Dialogue set's train split (sgd-train.jsonl.gz here) and synthetic ones
(synthetic.py). Every round replays them with the weights of the round before, since the router's own errors are part
of what it has to live with. Needs numpy and scipy; a few minutes.
"""
import gzip
import json
import os
import random
import subprocess
import sys

import numpy as np
from scipy.optimize import minimize

import synthetic

HERE = os.path.dirname(os.path.abspath(__file__))
CANDIDATE_PENALTY, NOBODY_PENALTY = 3e-4, 3e-4
# How much more a missed "nobody" costs than a refused request: puts probability 0.6 where about 2 % are refused.
NOBODY_WEIGHT = 2.6
# The real conversations stay with one agent for long, people who use a host with several agents switch more.
SYNTHETIC_WEIGHT, SWITCH_WEIGHT = 2.0, 2.0
LABELS = 3  # columns before the features: turn, tags, expected


# MARK: - Data

def sgd():
    with gzip.open(f"{HERE}/sgd-train.jsonl.gz", "rt") as file:
        return [json.loads(line) for line in file]


def with_strangers(conversations, rng):
    """Questions nobody here was made for, between the turns and before the first one; and requests whose agent is gone."""
    out = []
    for conversation in conversations:
        turns = conversation["turns"]
        at = rng.choice([0, rng.randrange(len(turns))])
        stranger = {"user": synthetic.filled(rng.choice(synthetic.NOBODY), rng), "expect": [], "tags": ["oos"], "assistant": rng.choice(synthetic.SORRY)}
        context = [dict(turn) for turn in turns[:at]]
        for turn in context:
            turn.pop("expect")
        out.append({**conversation, "turns": context + [stranger]})
        asking = [i for i, turn in enumerate(turns) if {"first", "new"} & set(turn["tags"]) and "ellip" not in turn["tags"]]
        if asking and rng.random() < 0.4:
            at = rng.choice(asking)
            gone = set(turns[at]["expect"]) | {a for other in turns[at].get("accept", []) for a in other}
            context = [{key: value for key, value in turn.items() if key != "expect"} for turn in turns[:at] if not gone & set(turn["expect"])]
            out.append({"id": conversation["id"], "agents": [a for a in conversation["agents"] if a not in gone],
                        "turns": context + [{"user": turns[at]["user"], "expect": [], "tags": ["oos", "gone"]}]})
    return out


def joined(conversations, rng, count=600):
    """Two first requests to different agents in one message."""
    out = []
    while len(out) < count:
        one, other = rng.sample(conversations, 2)
        expected = [c["turns"][0]["expect"][0] for c in (one, other)]
        service = {agent.split("_")[0] for agent in expected}
        if len(service) == 2 and not any("ellip" in c["turns"][0]["tags"] for c in (one, other)):
            strangers = [a for a in one["agents"] + other["agents"] if a.split("_")[0] not in service]
            agents = expected + list(dict.fromkeys(strangers))[:8]
            text = rng.choice(synthetic.JOINERS).join(c["turns"][0]["user"].rstrip(".?! ") for c in (one, other))
            out.append({"id": "joined", "agents": agents, "turns": [{"user": text, "expect": expected, "tags": ["first", "multi"]}]})
    return out


def write(path, conversations):
    with open(path, "w") as file:
        for conversation in conversations:
            file.write(json.dumps(conversation) + "\n")
    return path


# MARK: - Samples

class Samples:
    """The features of many turns: rows in groups, one group a turn."""

    def __init__(self, lines, header):
        all_rows = [line.rstrip("\n").split("\t") for line in lines]
        rows = [row for row in all_rows if row[0] != "clause"]
        clauses = [row for row in all_rows if row[0] == "clause"]
        self.clauses = np.array([row[LABELS:] for row in clauses], float)
        self.clause_expected = np.array([row[2] == "1" for row in clauses], float)
        self.clause_oos = np.array(["oos" in row[1] for row in clauses], bool)
        candidates = sum("_" not in name for name in header)
        turns = np.array([row[0] for row in rows])
        self.starts = np.flatnonzero(np.r_[True, turns[1:] != turns[:-1]])
        self.sizes = np.diff(np.r_[self.starts, len(rows)])
        self.tags = [rows[start][1].split("+") for start in self.starts]
        self.expected = np.array([row[2] == "1" for row in rows], float)
        self.x = np.array([row[LABELS:LABELS + candidates] for row in rows], float)
        best = [row[LABELS + candidates:] for row in rows if len(row) > LABELS + candidates]
        self.nobody = np.array(best, float)
        self.wanted = np.add.reduceat(self.expected, self.starts)


def samples(tool, agents, conversations, history, weights):
    command = [tool, agents, conversations, history] + ([weights] if weights else [])
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    header = lines[0].split("\t")
    return Samples(lines[1:], header), header


# MARK: - Fitting

def fit_candidates(sets, count):
    """Multinomial logit: the expected agent against all others."""
    parts = []
    for data, weight in sets:
        use = np.array([w > 0 and "multi" not in tags for w, tags in zip(data.wanted, data.tags)])
        if not use.any():
            continue
        rows = np.repeat(use, data.sizes)
        sizes = data.sizes[use]
        starts = np.r_[0, np.cumsum(sizes)[:-1]]
        costs = np.array([weight * (SWITCH_WEIGHT if "switch" in tags else 1) for tags in data.tags])[use]
        parts.append((data.x[rows], data.expected[rows], starts, sizes, costs))
    total = sum(part[4].sum() for part in parts)

    def loss(w):
        value, gradient = CANDIDATE_PENALTY * w @ w, 2 * CANDIDATE_PENALTY * w
        for x, y, starts, sizes, costs in parts:
            z = x @ w
            z -= np.repeat(np.maximum.reduceat(z, starts), sizes)
            e = np.exp(z)
            all_, right = np.add.reduceat(e, starts), np.add.reduceat(e * y, starts)
            value -= np.sum(costs * np.log(right / all_)) / total
            gradient += x.T @ (e * np.repeat(costs / all_, sizes) - e * y * np.repeat(costs / right, sizes)) / total
        return value, gradient

    return minimize(loss, np.zeros(count), jac=True, method="L-BFGS-B", options={"maxiter": 400}).x


def fit_nobody(sets, count):
    """Logit: nobody is meant, or the nearest agent is."""
    x, y, weights = [], [], []
    for data, weight in sets:
        use = np.array(["multi" not in tags and "closing" not in tags for tags in data.tags])
        nobody = data.wanted[use] == 0
        x.append(data.nobody[use])
        y.append(nobody.astype(float))
        weights.append(np.where(nobody, NOBODY_WEIGHT, 1) * weight)
    return logistic(np.concatenate(x), np.concatenate(y), np.concatenate(weights), count)


def fit_clauses(sets, count):
    """Logit: the other agent that a clause is about is meant too."""
    x = np.concatenate([data.clauses for data, _ in sets if len(data.clauses)])
    y = np.concatenate([data.clause_expected for data, _ in sets])
    weights = np.concatenate([np.full(len(data.clauses), weight) for data, weight in sets])
    return logistic(x, y, weights, count)


def logistic(x, y, weights, count):
    weights = weights / weights.sum()

    def loss(v):
        z = np.clip(x @ v, -30, 30)
        p = 1 / (1 + np.exp(-z))
        value = -np.sum(weights * (y * np.log(p) + (1 - y) * np.log(1 - p))) + NOBODY_PENALTY * v[1:] @ v[1:]
        gradient = x.T @ (weights * (p - y)) + 2 * NOBODY_PENALTY * np.r_[0, v[1:]]
        return value, gradient

    return minimize(loss, np.zeros(count), jac=True, method="L-BFGS-B", options={"maxiter": 400}).x


# MARK: - Result

SOURCE = f"{HERE}/../../Sources/Host/AgentRouting/Embedded/RoutingConstants.swift"
MARK = "    package static let fitted = RoutingModel(\n"


def write_swift(header, weights):
    """Replaces the fitted weights at the end of RoutingConstants.swift; what comes before them stays."""
    def entries(prefix):
        return "".join(f"            .{name[len(prefix):]}: {w:.3f},\n" for name, w in zip(header, weights)
                       if name.startswith(prefix) and "_" not in name[len(prefix):])

    with open(SOURCE) as file:
        chosen = file.read().split(MARK)[0]
    with open(SOURCE, "w") as file:
        file.write(f"""{chosen}{MARK}        [
{entries("")}        ],
        outOfScope: [
{entries("no_")}        ],
        clause: [
{entries("clause_")}        ]
    )
}}
""")


def main(tool, work, rounds):
    synthetic_set = write(f"{work}/synthetic.jsonl", synthetic.make(1500, 1))
    json.dump(synthetic.agents(), open(f"{work}/synthetic-agents.json", "w"))
    conversations = sgd()
    real = write(f"{work}/sgd.jsonl", conversations)
    strange = write(f"{work}/strangers.jsonl", with_strangers(conversations, random.Random(2)))
    pairs = write(f"{work}/joined.jsonl", joined(conversations, random.Random(3)))
    sets = [(f"{work}/synthetic-agents.json", synthetic_set, SYNTHETIC_WEIGHT)]
    sets += [(f"{HERE}/sgd-agents.json", path, 1.0) for path in (real, strange, pairs)]
    weights_file = None
    for round_ in range(rounds):
        data = []
        for agents, path, weight in sets:
            for history, share in (("predicted", 0.75), ("given", 0.25)):
                found, header = samples(tool, agents, path, history, weights_file)
                data.append((found, weight * share))
        counts = [sum(name.startswith(prefix) for name in header) for prefix in ("no_", "clause_")]
        weights = np.r_[fit_candidates(data, len(header) - sum(counts)), fit_nobody(data, counts[0]), fit_clauses(data, counts[1])]
        weights_file = f"{work}/weights.txt"
        with open(weights_file, "w") as file:
            file.writelines(f"{name} {w:.4f}\n" for name, w in zip(header, weights))
        print("round", round_ + 1, flush=True)
    write_swift(header, weights)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 4)
