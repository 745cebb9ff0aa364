"""Reads exports as other people's tools do: exports.py KIND FOLDER, which holds documents.jsonl and an
export of the same articles. Ends with 0 where all of the analysis is found again."""
import csv, html.parser, json, os, re, sys

kind, folder = sys.argv[1:]


def read(name):
    return open(os.path.join(folder, name), encoding="utf-8", newline="").read()


documents = [json.loads(line) for line in read("documents.jsonl").splitlines()]


def line(text):
    return " ".join(text.split())


def words(document, quote):
    return " … ".join(line(document["article"]["text"][s:e]) for s, e in quote["spans"])


quotes = [(d, q) for d in documents for q in d["quotes"]]
countries = [(d, c) for d in documents for c in d["coverage"]["countries"]]


def undone(cell):
    return re.sub("^'(?='*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20])", "", cell)


# What neither HTML nor Markdown can hold.
CONTROLS = "[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]"


def check_rows(rows):
    assert len(rows) == len(quotes), (len(rows), len(quotes))
    for row, (d, q) in zip(rows, quotes):
        assert undone(row["article"]) == d["id"]
        assert undone(row["text"]).replace("\ufffd", "\0") == words(d, q), (row["text"], words(d, q))
        assert (int(row["start"]), int(row["end"])) == (q["start"], q["end"])
        assert not re.match("[=+\\-@\t\r]", row["text"]) and not re.match("[=+\\-@]", row["article"])


def check_csv():
    check_rows(list(csv.DictReader(read("export.csv").splitlines(keepends=True), strict=True)))


def check_tsv():
    rows = csv.DictReader(read("export.tsv").splitlines(keepends=True), dialect="excel-tab")
    check_rows(list(rows))


def check_pandas():
    import pandas

    path = os.path.join(folder, "export.csv")
    frame = pandas.read_csv(path, dtype=str, keep_default_na=False)
    check_rows(frame.to_dict("records"))
    by_speaker = frame.groupby("speaker").size()
    assert by_speaker.sum() == len(quotes)


def check_rows_of_sheet():
    """What LibreOffice makes of the table and writes again."""
    check_rows(list(csv.DictReader(read("sheet.csv").splitlines(keepends=True), strict=True)))


def check_position(position):
    longitude, latitude = position
    assert -180 <= longitude <= 180 and -90 <= latitude <= 90


def check_ring(ring, is_hole):
    """RFC 7946, 3.1.6: four positions, the last of them the first, the land on the left."""
    assert len(ring) >= 4 and ring[0] == ring[-1], ring
    for position in ring:
        check_position(position)
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))
    assert (area < 0) == is_hole, (area, is_hole)


def check_geojson():
    collection = json.loads(read("export.geojson"))
    assert sorted(collection) == ["features", "type"] and collection["type"] == "FeatureCollection"
    features = collection["features"]
    assert [f["properties"]["country"] for f in features] == [c["country"] for _, c in countries]
    for feature, (_, country) in zip(features, countries):
        assert sorted(feature) == ["geometry", "id", "properties", "type"]
        assert feature["type"] == "Feature" and feature["properties"]["roles"] == country["roles"]
        assert len(feature["properties"]["evidence"]) == len(country["claims"])
        shape = feature["geometry"]
        if shape is not None and shape["type"] == "Point":
            check_position(shape["coordinates"])
        elif shape is not None:
            assert shape["type"] == "MultiPolygon"
            for rings in shape["coordinates"]:
                for index, ring in enumerate(rings):
                    check_ring(ring, is_hole=index > 0)


def check_shapely():
    import shapely.geometry

    for feature in json.loads(read("export.geojson"))["features"]:
        if feature["geometry"] is None:
            continue
        shape = shapely.geometry.shape(feature["geometry"])
        west, south, east, north = shape.bounds
        assert -180 <= west <= east <= 180 and -90 <= south <= north <= 90
        for polygon in getattr(shape, "geoms", []):
            assert polygon.exterior.is_ccw and all(not hole.is_ccw for hole in polygon.interiors)


class Page(html.parser.HTMLParser):
    void = {"meta", "link", "br", "img"}

    def __init__(self):
        super().__init__()
        self.open, self.ids, self.links, self.quotations, self.reading = [], [], [], [], False

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        assert tag != "script" and not any(name.startswith("on") for name in attributes)
        if tag not in self.void:
            self.open.append(tag)
        self.ids += [attributes["id"]] if "id" in attributes else []
        self.links += [attributes["href"]] if "href" in attributes else []
        self.reading = attributes.get("itemprop") == "text"
        if self.reading:
            self.quotations.append("")

    def handle_endtag(self, tag):
        assert self.open.pop() == tag
        self.reading = False

    def handle_data(self, data):
        if self.reading:
            self.quotations[-1] += data


def check_html():
    page = Page()
    page.feed(read("export.html"))
    page.close()
    assert page.open == [] and len(set(page.ids)) == len(page.ids)
    assert all(link[0] == "#" and link[1:] in page.ids for link in page.links)
    found = [re.sub(CONTROLS, "\ufffd", words(d, q)) for d, q in quotes]
    assert page.quotations == found, (page.quotations, found)


def check_labelstudio():
    """Every region finds its words again."""
    tasks = json.loads(read("export.json"))
    assert [task["data"]["text"] for task in tasks] == [d["article"]["text"] for d in documents]
    for task, document in zip(tasks, documents):
        regions = [r for r in task["predictions"][0]["result"] if r["type"] == "labels"]
        for region in regions:
            value = region["value"]
            assert task["data"]["text"][value["start"] : value["end"]] == value["text"] != ""
        said = [r["value"]["text"] for r in regions if r["id"].startswith("q") and r["id"][-1].isdigit()]
        text = document["article"]["text"]
        assert said == [text[start:end] for q in document["quotes"] for start, end in q["spans"]]


def check_sdk():
    """The software development kit of Label Studio takes the predictions under README's interface."""
    from label_studio_sdk.label_interface import LabelInterface

    interface = LabelInterface(read("interface.xml"))
    for task in json.loads(read("export.json")):
        for prediction in task["predictions"]:
            errors = interface.validate_prediction(prediction, return_errors=True)
            assert not errors, errors


def check_schema():
    """The documents keep to what `onrecord schema` prints."""
    import jsonschema

    schema = json.loads(read("schema.json"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for document in documents:
        assert not list(validator.iter_errors(document)), document["id"]


def check_browser():
    """What Chromium makes of the page, and what it prints."""
    page = Page()
    page.feed(read("dom.html"))
    found = [re.sub(CONTROLS, "\ufffd", words(d, q)) for d, q in quotes]
    assert page.quotations == found
    letters = "".join(c for c in read("page.txt") if c.isascii() and c.isalpha())
    for d, q in quotes:
        wanted = "".join(c for c in words(d, q) if c.isascii() and c.isalpha())
        assert wanted in letters or not words(d, q).isascii(), wanted


# The terms of the W3C's context that exports use, which would have to be fetched.
OA = "http://www.w3.org/ns/oa#"
CONTEXT = {
    "id": "@id",
    "type": "@type",
    "@vocab": OA,
    "AnnotationPage": "https://www.w3.org/ns/activitystreams#OrderedCollectionPage",
    "items": {"@id": "https://www.w3.org/ns/activitystreams#items", "@container": "@list"},
    "body": OA + "hasBody",
    "target": OA + "hasTarget",
    "purpose": {"@id": OA + "hasPurpose", "@type": "@vocab"},
    "source": {"@id": OA + "hasSource", "@type": "@id"},
    "selector": OA + "hasSelector",
    "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
}


def check_annotations():
    """The model of the W3C: what has to be there, and each selector finds its words again."""
    items = json.loads(read("export.jsonld"))["items"]
    wanted = [d for d in documents for _ in d["quotes"] + d["coverage"]["claims"]]
    assert len(items) == len(wanted) and len({item["id"] for item in items}) == len(items)
    for item, document in zip(items, wanted):
        assert item["type"] == "Annotation" and item["body"] and item["target"]
        text = document["article"]["text"]
        for target in item["target"]:
            position, quote = target["selector"]
            start, end = position["start"], position["end"]
            assert text[start:end] == quote["exact"] != ""
            assert text[:start].endswith(quote["prefix"]) and text[end:].startswith(quote["suffix"])


def check_pyld():
    import pyld

    page = json.loads(read("export.jsonld"))
    page["@context"] = CONTEXT
    [node] = pyld.jsonld.expand(page)
    [listed] = node["https://www.w3.org/ns/activitystreams#items"]
    found = [item["@type"] for item in listed["@list"]]
    assert found == [[OA + "Annotation"]] * len(page["items"])


def check_rdflib():
    import rdflib

    graph = rdflib.Graph()
    page = json.loads(read("export.jsonld"))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    page["@context"] = CONTEXT
    graph.parse(data=json.dumps(page), format="json-ld")
    oa = rdflib.Namespace(OA)
    claims = [c for d in documents for c in d["coverage"]["claims"]]
    found = list(graph.subjects(rdflib.RDF.type, oa.Annotation))
    assert len(found) == len(quotes) + len(claims)
    texts = [d["article"]["text"] for d in documents]
    for selector in graph.subjects(rdflib.RDF.type, oa.TextQuoteSelector):
        parts = [str(graph.value(selector, oa[name])) for name in ("prefix", "exact", "suffix")]
        assert any("".join(parts) in text for text in texts), parts
    assert len(list(graph.subjects(rdflib.RDF.type, oa.TextPositionSelector))) == sum(
        len(q["spans"]) for _, q in quotes
    ) + len(claims)
    for item in page["items"]:
        for target in item["target"]:
            position, quote = target["selector"]
            assert any(
                text[position["start"] : position["end"]] == quote["exact"] for text in texts
            )


def check_markdown():
    import markdown_it, yaml

    found = []
    for name in sorted(name for name in os.listdir(folder) if name.endswith(".md")):
        _, front, body = read(name).split("---\n", 2)
        yaml.safe_load(front)
        tokens = markdown_it.MarkdownIt("commonmark").parse(body)
        assert not any(t.type.startswith("html") or t.type == "code_block" for t in tokens)
        for index, token in enumerate(tokens):
            if token.type == "blockquote_open":
                inline = tokens[index + 2]
                assert not any(c.type in ("html_inline", "link_open", "image") for c in inline.children)
                found.append("".join(c.content for c in inline.children).strip("“”"))
    for d, q in quotes:
        wanted = re.sub(CONTROLS, "\ufffd", words(d, q)).strip("“”")
        assert wanted in found, (wanted, found)


globals()["check_" + kind]()
