"""Makes lexicon.bin from Debian's package wordnet-base and the tables beside this script.

usage: make_lexicon.py WORDNET-FOLDER   (after `apt-get download wordnet-base; dpkg -x *.deb .`
                                         the folder is usr/share/wordnet)

lexicon.bin is an open-addressing hash table: after the text header, which ends in a newline, 2^k
slots of eight bytes, little-endian: the lower half of the word's 64-bit FNV-1a hash, then 32 bits of
flags (see Lexicon.swift). A word's first slot is given by the upper k bits of its hash times SPREAD,
since FNV hardly spreads the last letters over its upper bits; words of the closed classes come first.
Empty slots are zero. The order of the sections in closed-class.tsv gives the numbers of the classes.
"""
import collections
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
NOUN, BASE, THIRD, PAST, PARTICIPLE, GERUND, ADJECTIVE, ADVERB, PLURAL, PERSON = (1 << i for i in range(10))
MAIN_SHIFT = 10  # two bits: noun, verb, adjective, adverb
COMMUNICATION, GROUP, TIME = 1 << 12, 1 << 13, 1 << 14
CLOSED_SHIFT, CUE_SHIFT = 16, 21
SPREAD = 0x9E3779B97F4A7C15  # 2^64 divided by the golden ratio
LEXICOGRAPHER = {"person": 18, "communication": 10, "group": 14, "time": 28}


def table(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#") and line.strip():
                yield line.rstrip("\n").split("\t")


class WordNet:
    def __init__(self, folder):
        self.folder = folder
        self.counts = collections.Counter()
        self.sense_counts = collections.Counter()
        for line in self.lines("cntlist.rev"):
            key, _, count = line.split()
            lemma, sense = key.split("%")
            kind, file = sense.split(":")[:2]
            pos = {"1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj"}[kind]
            self.counts[lemma, pos] += int(count)
            self.sense_counts[lemma, pos, int(file)] += int(count)
        self.files = collections.defaultdict(list)
        for pos in ("noun", "verb", "adj", "adv"):
            for line in self.lines("data." + pos):
                if line.startswith("  "):
                    continue
                fields = line.split(" ")
                for index in range(int(fields[3], 16)):
                    word = fields[4 + 2 * index].split("(")[0]
                    if re.fullmatch(r"[a-z][a-z'-]*", word):
                        self.files[word, pos].append(int(fields[1]))
        self.exceptions = {pos: collections.defaultdict(list) for pos in ("noun", "verb", "adj")}
        for pos, forms in self.exceptions.items():
            for line in self.lines(pos + ".exc"):
                form, *lemmas = line.split()
                for lemma in lemmas:
                    forms[lemma].append(form)

    def lines(self, name):
        with open(os.path.join(self.folder, name), encoding="latin-1") as file:
            yield from file

    def verb_forms(self, lemma):
        """The third person, the past forms and participles, and the -ing form."""
        irregular = self.exceptions["verb"].get(lemma, [])
        third = plural(lemma)
        gerund = [f for f in irregular if f.endswith("ing")]
        past = [f for f in irregular if not f.endswith("ing") and not f.endswith("s")]
        if lemma.endswith(("ee", "oe", "ye")) or not lemma.endswith("e"):
            gerund = gerund or [lemma + "ing"]
        elif lemma.endswith("ie"):
            gerund = gerund or [lemma[:-2] + "ying"]
        else:
            gerund = gerund or [lemma[:-1] + "ing"]
        if not past:
            regular = lemma + "d" if lemma.endswith("e") else lemma + "ed"
            past = [lemma[:-1] + "ied" if re.search("[^aeiou]y$", lemma) else regular]
        return third, past, gerund


IRREGULAR_PAST = dict(line.split(":") for line in """
say:said tell:told speak:spoke write:wrote think:thought know:knew see:saw find:found feel:felt hear:heard
go:went come:came give:gave take:took make:made get:got hold:held lead:led leave:left begin:began become:became
bring:brought buy:bought catch:caught choose:chose do:did draw:drew drive:drove eat:ate fall:fell fight:fought
fly:flew forget:forgot grow:grew keep:kept lose:lost mean:meant meet:met pay:paid read:read ride:rode rise:rose
run:ran sell:sold send:sent shake:shook sing:sang sink:sank sit:sat sleep:slept spend:spent stand:stood
steal:stole swear:swore swim:swam teach:taught throw:threw understand:understood wake:woke wear:wore win:won
arise:arose bear:bore bite:bit break:broke forgive:forgave freeze:froze hide:hid ring:rang show:showed
shrink:shrank spring:sprang strike:struck strive:strove undertake:undertook withdraw:withdrew foresee:foresaw
overcome:overcame undergo:underwent mistake:mistook forbid:forbade drink:drank blow:blew
""".split())
IRREGULAR_PARTICIPLE = dict(line.split(":") for line in """
speak:spoken write:written know:known see:seen go:gone come:come give:given take:taken get:got begin:begun
become:become choose:chosen do:done draw:drawn drive:driven eat:eaten fall:fallen fly:flown forget:forgotten
grow:grown ride:ridden rise:risen run:run shake:shaken sing:sung sink:sunk steal:stolen swear:sworn
swim:swum throw:thrown wake:woken wear:worn arise:arisen bear:borne bite:bitten break:broken forgive:forgiven
freeze:frozen hide:hidden ring:rung show:shown shrink:shrunk spring:sprung strive:striven undertake:undertaken
withdraw:withdrawn foresee:foreseen overcome:overcome undergo:undergone mistake:mistaken forbid:forbidden
drink:drunk blow:blown
""".split())


def plural(word):
    if re.search("(s|sh|ch|x|z|o)$", word):
        return word + "es"
    return word[:-1] + "ies" if re.search("[^aeiou]y$", word) else word + "s"


def fnv(word):
    value = 0xCBF29CE484222325
    for byte in word.encode("utf-8"):
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return value


def lexicon(wordnet):
    flags = collections.Counter()

    def mark(word, bits):
        flags[word] |= bits

    cues = {}
    for lemma, _, _ in table("cues.tsv"):
        cues.setdefault(lemma, len(cues) + 1)
    weight = collections.defaultdict(collections.Counter)
    kinds = collections.defaultdict(set)
    for lemma, kind, _ in table("cues.tsv"):
        kinds[lemma].add(kind)
    verbs = {w for w, pos in wordnet.files if pos == "verb"} | {l for l in cues if "verb" in kinds[l]}
    for lemma in verbs:
        third, past, gerund = wordnet.verb_forms(lemma)
        cue = cues.get(lemma, 0) << CUE_SHIFT if "verb" in kinds[lemma] else 0
        count = wordnet.counts[lemma, "verb"] + 1
        if count == 1 and not cue:
            continue
        ordinary = {form: PAST | PARTICIPLE for form in past}
        if lemma in IRREGULAR_PAST:
            ordinary = {IRREGULAR_PAST[lemma]: PAST}
            participle = IRREGULAR_PARTICIPLE.get(lemma, IRREGULAR_PAST[lemma])
            ordinary[participle] = ordinary.get(participle, 0) | PARTICIPLE
        elif lemma == "put" or lemma in past:
            ordinary = {lemma: PAST | PARTICIPLE}
        entries = [(lemma, BASE), (third, THIRD)] + [(g, GERUND) for g in gerund] + list(ordinary.items())
        if lemma == "tweet" or lemma == "retweet":
            cue = cues[lemma] << CUE_SHIFT
        for form, bits in entries:
            mark(form, bits)
            weight[form]["verb"] += count
            if cue and (form == lemma or not flags[form] >> CUE_SHIFT or cues.get(form) is None):
                flags[form] = flags[form] & (1 << CUE_SHIFT) - 1 | cue
    for (word, pos), files in wordnet.files.items():
        count = wordnet.counts[word, pos] + (1 if pos != "noun" else 0)
        if pos != "noun" and count == 1 and re.search("(able|ible|ive|ous|ic|al|ful|less|ly|ed|ing)$", word):
            continue
        if pos == "adj":
            mark(word, ADJECTIVE)
            weight[word]["adj"] += count
            for form in wordnet.exceptions["adj"].get(word, []):
                mark(form, ADJECTIVE)
        elif pos == "adv":
            mark(word, ADVERB)
            weight[word]["adv"] += count
    for (word, pos), files in wordnet.files.items():
        if pos != "noun" or len(word) < 2:
            continue
        total = sum(wordnet.sense_counts[word, "noun", f] for f in set(files))
        bits = NOUN
        for name, bit in (("person", PERSON), ("communication", COMMUNICATION), ("group", GROUP), ("time", TIME)):
            file = LEXICOGRAPHER[name]
            share = wordnet.sense_counts[word, "noun", file] / total if total else files.count(file) / len(files)
            if share >= 0.5:
                bits |= bit
        forms = wordnet.exceptions["noun"].get(word) or [plural(word)]
        noun_cue = cues.get(word, 0) << CUE_SHIFT if "noun" in kinds.get(word, ()) else 0
        for form, extra in [(word, NOUN)] + [(f, PLURAL) for f in forms]:
            known = form in flags
            if known or noun_cue or bits != NOUN and (total or bits & (PERSON | GROUP)):
                flags[form] |= bits & ~NOUN | extra
                weight[form]["noun"] += wordnet.counts[word, "noun"]
                if noun_cue and not flags[form] >> CUE_SHIFT:
                    flags[form] |= noun_cue
    for lemma, index in cues.items():
        if not flags[lemma] >> CUE_SHIFT:
            flags[lemma] |= index << CUE_SHIFT
    order = ["noun", "verb", "adj", "adv"]
    for word, counts in weight.items():
        main = max(order, key=lambda pos: counts[pos])
        flags[word] |= order.index(main) << MAIN_SHIFT
    for number, (_, words) in enumerate(table("closed-class.tsv"), 1):
        for word in words.split(" "):
            if not flags[word] >> CLOSED_SHIFT & 31:
                flags[word] |= number << CLOSED_SHIFT
    return flags


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    flags = lexicon(WordNet(sys.argv[1]))
    power = max(1, (len(flags) * 3 // 2).bit_length())
    slots = [0] * (1 << power)
    for word in sorted(flags, key=lambda word: (flags[word] >> CLOSED_SHIFT & 31 == 0, word)):
        value = fnv(word)
        slot = (value * SPREAD & (1 << 64) - 1) >> 64 - power
        while slots[slot]:
            slot = (slot + 1) % len(slots)
        slots[slot] = (value & 0xFFFFFFFF) | flags[word] << 32
    header = "OnRecord lexicon. Derived from WordNet 3.0, Copyright 2006 by Princeton University, all rights " \
        "reserved; see README for the licence. Slots 2^%d\n" % power
    with open(os.path.join(HERE, "lexicon.bin"), "wb") as file:
        file.write(header.encode("ascii"))
        for slot in slots:
            file.write(slot.to_bytes(8, "little"))
    print(len(flags), "words", len(slots), "slots")


main()
