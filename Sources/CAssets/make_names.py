"""Makes names.bin from name-words.tsv, first-names.tsv, surnames.tsv and gendered-nouns.tsv beside this script.

usage: make_names.py

names.bin is an open-addressing hash table, read in place. After a line of text come 2^15 slots of eight
bytes: the lower half of the word's 64-bit FNV-1a hash, little-endian; the number of its class, from 1;
whom a title or a noun is said of; whom a first name is given to; 1 in a slot that is taken, 3 where the
word is a surname. A word's first slot is the upper 15 bits of its hash times 2^64 divided by the golden ratio.
"""
import os

HERE = os.path.dirname(os.path.abspath(__file__))
MASK = 2**64 - 1
SPREAD = 0x9E3779B97F4A7C15
POWER = 15
CLASSES = ["honorific", "title", "organization", "business", "company", "particle", "suffix", "place", "thing",
           "people", "person", "firm"]
# As in Agreement.swift: he 1, she 2.
GENDERS = {"masculine": 1, "feminine": 2, "either": 3}


def rows(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        next(file)
        for line in file:
            yield line.rstrip("\n").split("\t")


def fnv(word):
    value = 0xCBF29CE484222325
    for byte in word.replace("’", "'").encode("utf-8"):
        if 0x41 <= byte <= 0x5A:
            byte |= 0x20
        value = (value ^ byte) * 0x100000001B3 & MASK
    return value


def main():
    facts = {}
    for word, kind, *gender in rows("name-words.tsv"):
        fact = facts.setdefault(fnv(word), [0, 0, 0, 1])
        fact[0] = CLASSES.index(kind) + 1
        fact[1] = GENDERS[gender[0]] if gender else 0
    for word, gender in rows("first-names.tsv"):
        facts.setdefault(fnv(word), [0, 0, 0, 1])[2] = GENDERS[gender]
    for word, gender in rows("gendered-nouns.tsv"):
        facts.setdefault(fnv(word), [0, 0, 0, 1])[1] = GENDERS[gender]
    for word, in rows("surnames.tsv"):
        facts.setdefault(fnv(word), [0, 0, 0, 1])[3] = 3
    slots = [None] * (1 << POWER)
    for hashed, fact in facts.items():
        slot = (hashed * SPREAD & MASK) >> 64 - POWER
        while slots[slot]:
            slot = (slot + 1) % len(slots)
        slots[slot] = (hashed & 0xFFFFFFFF).to_bytes(4, "little") + bytes(fact)
    with open(os.path.join(HERE, "names.bin"), "wb") as file:
        file.write(b"OnRecord names: the tables of this repository; made by make_names.py.\n")
        file.write(b"".join(slot or bytes(8) for slot in slots))
    print(len(facts), "words")


if __name__ == "__main__":
    main()
