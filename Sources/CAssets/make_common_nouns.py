"""Makes common-nouns.bin from Debian's package wordnet-base: which words are ordinary nouns.

usage: make_common_nouns.py WORDNET-FOLDER   (as for make_lexicon.py)

common-nouns.bin is a Bloom filter of the nouns in small letters and their regular plurals: after the
text header, which ends in a newline, 2^20 bits; a word's five bits are given by its 64-bit FNV-1a
hash plus nought to four times its upper 24 bits (see CommonNouns.swift).
"""
import os
import re
import sys

BITS = 1 << 20


def fnv(word):
    value = 0xCBF29CE484222325
    for byte in word.encode("utf-8"):
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return value


def places(word):
    value = fnv(word)
    step = value >> 40 | 1
    return [(value + index * step) % BITS for index in range(5)]


def plural(word):
    if re.search("(s|sh|ch|x|z)$", word):
        return word + "es"
    return word[:-1] + "ies" if re.search("[^aeiou]y$", word) else word + "s"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    nouns = set()
    with open(os.path.join(sys.argv[1], "data.noun"), encoding="latin-1") as file:
        for line in file:
            if line.startswith("  "):
                continue
            fields = line.split(" ")
            for index in range(int(fields[3], 16)):
                word = fields[4 + 2 * index]
                if re.fullmatch("[a-z][a-z-]+", word):
                    nouns.update((word, plural(word)))
    bits = bytearray(BITS // 8)
    for word in nouns:
        for place in places(word):
            bits[place >> 3] |= 1 << (place & 7)
    header = "OnRecord common nouns. Derived from WordNet 3.0, Copyright 2006 by Princeton " \
        "University, all rights reserved; see README for the licence.\n"
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, "common-nouns.bin"), "wb") as file:
        file.write(header.encode("ascii"))
        file.write(bits)
    filled = sum(bin(byte).count("1") for byte in bits) / BITS
    print(len(nouns), "words,", round(100 * filled ** 5, 2), "% of other words pass")


main()
