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

/// Writes the documents of the records and an export of them, then runs a line of shell.
private func outcome(_ export: String, then line: String) throws -> ShellOutcome {
  let checks = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Checks").path
  return try ShellOutcome(
    """
    set -e; cat > records.jsonl <<'END'
    \(records)END
    onrecord export jsonl --jsonl < records.jsonl > documents.jsonl
    onrecord export \(export) --jsonl < records.jsonl
    CHECKS='\(checks)'; \(line)
    """
  )
}

@Suite struct ExportReadersTests {
  @Test(arguments: ["csv", "tsv", "html"])
  func `python reads what was found`(format: String) throws {
    let outcome = try outcome(
      "\(format) -o export.\(format)",
      then: "python3 $CHECKS/exports.py \(format) ."
    )
    #expect(outcome.errors.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test(
    .enabled(if: Reader.hasModules("pandas"), "pandas is not installed"),
    arguments: ["", " --bom"]
  )
  func `pandas reads the table`(option: String) throws {
    let outcome = try outcome(
      "csv -o export.csv\(option)",
      then: "sed -i '1s/^\\xef\\xbb\\xbf//' export.csv; python3 $CHECKS/exports.py pandas ."
    )
    #expect(outcome.errors.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test(.enabled(if: Reader.hasModules("shapely"), "shapely is not installed"))
  func `shapely finds rings as they have to be`() throws {
    let outcome = try outcome(
      "geojson -o export.geojson",
      then: "python3 $CHECKS/exports.py geojson ."
    )
    #expect(outcome.errors.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test(.enabled(if: Reader.has("ogrinfo"), "GDAL is not installed"))
  func `GDAL reads the countries with their roles`() throws {
    let outcome = try outcome(
      "geojson -o export.geojson",
      then: "ogrinfo -q -al -geom=SUMMARY -where \"role = 'excluded'\" export.geojson"
    )
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("alpha3 (String) = ITA"))
    #expect(!outcome.output.contains("alpha3 (String) = NOR"))
    #expect(outcome.output.contains("MULTIPOLYGON : "))
    #expect(!outcome.errors.contains("Warning"))
  }

  @Test(.enabled(if: Reader.hasModules("rdflib"), "rdflib is not installed"))
  func `rdflib reads the annotations, and their selectors find the words`() throws {
    let outcome = try outcome(
      "annotations -o export.jsonld",
      then: "python3 $CHECKS/exports.py annotations ."
    )
    #expect(outcome.errors.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test(
    .enabled(
      if: Reader.hasModules("markdown_it, yaml"),
      "markdown-it-py or PyYAML is not installed"
    )
  )
  func `a parser of CommonMark reads the notes`() throws {
    let outcome = try outcome("markdown -o .", then: "python3 $CHECKS/exports.py markdown .")
    #expect(outcome.errors.isEmpty)
    #expect(outcome.status == 0)
  }
}
