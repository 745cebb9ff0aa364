import Foundation
import Testing

/// What exports are read with that is not this project's own.
private enum Reader {
  /// Whether the shell finds a program.
  static func has(_ program: String) -> Bool {
    (try? ShellOutcome("command -v \(program)"))?.status == 0
  }

  /// Whether python has some modules.
  static func hasModules(_ names: String) -> Bool {
    (try? ShellOutcome("python3 -c 'import \(names)'"))?.status == 0
  }
}

/// Articles that try to be more than text.
private let records: String = {
  let texts = [
    "“=1+1 is \\\"all\\\" we have; really,” said Ada Marsh, the mayor.\\n\\nShe said that +1 is not.",
    "“</span><script>alert(1)</script> & <b onload=x> [[a]] **b** `c` $d$ %%e%% ^f,” said Éva Kis.",
    "“\\u05e9\\u05dc\\u05d5\\u05dd \\u202eleft\\u202c it \\u001b[31mred\\u0007,” Bo Lind said.",
    "“The first line\\r\\nthe second,” said Ada Marsh. “- and, as I said, no,” she added.",
    "The card would cover Norway, Fiji and Russia, but not Italy, said Ada Marsh. “@x,” he said.",
    "“It's \\u0000 over,” said Ada Marsh. “\\ud83d\\ude00 is fine,” she said.", "Nothing.",
  ]
  let lines = texts.enumerated().map { index, text in
    #"{"id": "=a/\#(index)\"<x>", "title": "=</title><script>x", "text": "\#(text)"}"#
  }
  return lines.joined(separator: "\n") + "\n"
}()

/// Writes the documents of these records, of the articles of this project, and of those in the folder that
/// `ONRECORD_ARTICLES` names, with an export of them, then runs a line of shell.
private func outcome(_ export: String, then line: String) throws -> ShellOutcome {
  let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
  return try ShellOutcome(
    """
    set -e; CHECKS='\(tests.path)/ReaderTests/Checks'; CORPUS='\(tests.path)/DiscourseTests/Corpus'
    cat > records.jsonl <<'END'
    \(records)END
    python3 "$CHECKS/articles.py" "$CORPUS"/Coverage/[m-r]*.txt "$CORPUS"/Articles/*.txt \
      ${ONRECORD_ARTICLES:+"$ONRECORD_ARTICLES"/*.txt} >> records.jsonl
    onrecord export jsonl --jsonl < records.jsonl > documents.jsonl
    onrecord export \(export) --jsonl < records.jsonl
    \(line)
    """
  )
}

/// Runs a check of `Checks/exports.py` on an export.
private func expectSuccess(of check: String, on export: String) throws {
  let outcome = try outcome(export, then: "python3 $CHECKS/exports.py \(check) .")
  #expect(outcome.errors.isEmpty)
  #expect(outcome.status == 0)
}

@Suite struct ExportReadersTests {
  @Test(arguments: [
    ("csv", "csv"), ("tsv", "tsv"), ("html", "html"), ("geojson", "geojson"),
    ("annotations", "jsonld"), ("labelstudio", "json"),
  ])
  func `python reads what was found`(format: String, ending: String) throws {
    try expectSuccess(of: format, on: "\(format) -o export.\(ending)")
  }

  @Test(
    .enabled(if: Reader.hasModules("pandas"), "pandas is not installed"),
    arguments: ["", " --bom"]
  )
  func `pandas reads the table`(option: String) throws {
    try expectSuccess(of: "pandas", on: "csv -o export.csv\(option)")
  }

  @Test(.enabled(if: Reader.has("soffice"), "LibreOffice is not installed"))
  func `LibreOffice reads the table, and calculates nothing`() throws {
    let outcome = try outcome(
      "csv -o export.csv",
      then: """
        mkdir home sheet
        HOME=$PWD/home timeout 100 soffice -env:UserInstallation=file://$PWD/home --headless \
          --infilter=CSV:44,34,76,1,,,true \
          --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1' --outdir sheet export.csv > log 2>&1
        mv sheet/export.csv sheet.csv; python3 $CHECKS/exports.py rows_of_sheet .
        """
    )
    #expect(outcome.errors.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test(.enabled(if: Reader.hasModules("label_studio_sdk"), "label-studio-sdk is not installed"))
  func `Label Studio takes the predictions under the interface that README gives`() throws {
    let outcome = try outcome(
      "labelstudio -o export.json",
      then: """
        awk '/^```xml/ { inside = 1; next } /^```/ { inside = 0 } inside' \
          "$CHECKS/../../../README.md" > interface.xml
        python3 $CHECKS/exports.py sdk .
        """
    )
    #expect(outcome.errors.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test(.enabled(if: Reader.hasModules("jsonschema"), "python has no jsonschema"))
  func `a validator of JSON Schema accepts every document`() throws {
    let outcome = try outcome(
      "json -o export.json",
      then: """
        onrecord schema > schema.json; python3 $CHECKS/exports.py schema .
        python3 -c 'import json; assert json.load(open("export.json")) == [
          json.loads(line) for line in open("documents.jsonl", encoding="utf-8")]'
        """
    )
    #expect(outcome.errors.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test(.enabled(if: Reader.hasModules("shapely"), "shapely is not installed"))
  func `shapely finds rings as they have to be`() throws {
    try expectSuccess(of: "shapely", on: "geojson -o export.geojson")
  }

  @Test(.enabled(if: Reader.has("ogrinfo"), "GDAL is not installed"))
  func `GDAL reads the countries with their roles`() throws {
    let outcome = try outcome(
      "geojson -o export.geojson",
      then:
        "ogrinfo -q -al -geom=SUMMARY -where \"role = 'excluded' AND article LIKE '=a/4%'\" export.geojson"
    )
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("alpha3 (String) = ITA"))
    #expect(!outcome.output.contains("alpha3 (String) = NOR"))
    #expect(outcome.output.contains("MULTIPOLYGON : "))
    #expect(!outcome.errors.contains("Warning"))
  }

  @Test(.enabled(if: Reader.hasModules("rdflib"), "rdflib is not installed"))
  func `rdflib reads the annotations, and their selectors find the words`() throws {
    try expectSuccess(of: "rdflib", on: "annotations -o export.jsonld")
  }

  @Test(.enabled(if: Reader.hasModules("pyld"), "PyLD is not installed"))
  func `a processor of JSON-LD knows every annotation for one`() throws {
    try expectSuccess(of: "pyld", on: "annotations -o export.jsonld")
  }

  @Test(
    .enabled(
      if: Reader.hasModules("markdown_it, yaml"),
      "markdown-it-py or PyYAML is not installed"
    )
  )
  func `a parser of CommonMark reads the notes`() throws {
    try expectSuccess(of: "markdown", on: "markdown -o .")
  }

  @Test(
    .enabled(
      if: Reader.has("chromium") && Reader.has("pdftotext"),
      "Chromium or pdftotext is not installed"
    )
  )
  func `a browser runs nothing of the page, and prints every quotation`() throws {
    let outcome = try outcome(
      "html -o export.html",
      then: """
        browser() { HOME=$PWD timeout 100 chromium --headless --no-sandbox --disable-gpu \
          --user-data-dir=$PWD/profile --no-pdf-header-footer "$@" 2> /dev/null; }
        browser --dump-dom file://$PWD/export.html > dom.html
        browser --print-to-pdf=$PWD/page.pdf file://$PWD/export.html
        pdftotext page.pdf page.txt; python3 $CHECKS/exports.py browser .
        """
    )
    #expect(outcome.errors.isEmpty)
    #expect(outcome.status == 0)
  }
}
