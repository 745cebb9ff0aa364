import Foundation
import Testing

/// Makes an article in the folder of a command.
private let article = """
  printf '“We are leaving Oslo,” said Ada Marsh, the mayor of Poland.\\n' > a.txt
  """

@Suite struct ExportTests {
  @Test(arguments: [
    ("csv", "article,title,"), ("tsv", "article\ttitle\t"), ("geojson", "{\"type\":\"Feature"),
    ("json", "{\n \"format\":"), ("jsonl", "{\"format\":"), ("html", "<!DOCTYPE html>"),
    ("markdown", "---\ntitle: "), ("annotations", "{\"@context\":"),
    ("labelstudio", "[\n{\"data\":"),
  ])
  func `a format goes to standard output, and the same to a file`(
    format: String,
    beginning: String
  ) throws {
    let outcome = try ShellOutcome(
      "\(article); onrecord export \(format) a.txt; onrecord export \(format) -o out a.txt; ls; "
        + "onrecord export \(format) a.txt | cmp - out"
    )
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix(beginning))
    #expect(outcome.output.hasSuffix("a.txt\nout\n"))
    #expect(outcome.errors.isEmpty)
  }

  @Test func `JSON is what analyze writes`() throws {
    let outcome = try ShellOutcome(
      """
      \(article); onrecord analyze a.txt > one; onrecord export json a.txt | cmp - one
      onrecord analyze a.txt a.txt > two; onrecord export jsonl a.txt a.txt | cmp - two
      onrecord export json a.txt a.txt | head -c 2
      """
    )
    #expect(outcome.output == "[\n")
  }

  @Test func `in a folder each article has a file named after it`() throws {
    let outcome = try ShellOutcome(
      """
      mkdir notes
      { echo '{"id": "../=x", "text": "One."}'; echo '{"id": "b/c", "text": "Two."}'
        echo '{"id": "b/c", "text": "Three."}'; } > lines
      onrecord export markdown --jsonl -o notes < lines; ls notes
      """
    )
    #expect(outcome.status == 0)
    #expect(outcome.output == "b-c-2.md\nb-c.md\nx.md\n")
  }

  @Test func `a folder that is named with a slash is made`() throws {
    let outcome = try ShellOutcome(
      """
      \(article); onrecord export markdown -o notes/ a.txt a.txt; ls notes
      onrecord export markdown -o no/folder/ a.txt; echo $?
      """
    )
    #expect(outcome.output == "a-2.md\na.md\n1\n")
    #expect(
      outcome.errors == "onrecord: no/folder/: cannot be written: No such file or directory\n"
    )
  }

  @Test func `several notes want a folder`() throws {
    let sentence =
      "onrecord: a file of this format holds one article: name a folder with --output, as in "
      + "--output notes/ (see onrecord export --help)\n"
    for command in ["export markdown a.txt a.txt", "export markdown --jsonl -o missing"] {
      let outcome = try ShellOutcome("\(article); onrecord \(command) < /dev/null; echo $?; ls")
      #expect(outcome.errors == sentence)
      #expect(outcome.output == "2\na.txt\n")
    }
  }

  @Test func `an article that cannot be read is named, and the others are there`() throws {
    let outcome = try ShellOutcome(
      "\(article); onrecord export csv -o out missing.txt a.txt; echo $?; wc -l < out"
    )
    #expect(outcome.output == "1\n2\n")
    #expect(outcome.errors == "onrecord: missing.txt: there is no such file\n")
  }

  @Test func `what cannot be written is named`() throws {
    let outcome = try ShellOutcome(
      """
      \(article); onrecord export csv -o nowhere/out a.txt; echo $?; ls
      onrecord export csv -o /dev/full a.txt; echo $?
      """
    )
    #expect(outcome.output == "1\na.txt\n1\n")
    #expect(outcome.errors.contains("nowhere/out: cannot be written: No such file or directory"))
    #expect(outcome.errors.contains("/dev/full: cannot be written: No space left on device"))
  }

  @Test func `nothing at all is a table without rows, a map without features`() throws {
    let outcome = try ShellOutcome(
      "onrecord export csv --jsonl < /dev/null | wc -l; onrecord export geojson --jsonl < /dev/null"
    )
    #expect(outcome.output == "1\n{\"type\":\"FeatureCollection\",\"features\":[\n]}\n")
  }

  @Test(arguments: [
    (["export"], "missing expected argument '<format>'"),
    (["export", "xls", "a.txt"], "the value 'xls' is invalid for '<format>'"),
    (["export", "csv"], "name a file to export, or give --jsonl"),
    (["export", "html", "--bom", "a.txt"], "--bom is for csv and tsv"),
    (["export", "html", "--table", "places", "a.txt"], "--table is for csv and tsv"),
  ])
  func `what means nothing is refused in a sentence`(words: [String], reason: String) throws {
    let outcome = try RunningProgram(words).end()
    #expect(outcome.status == 2)
    #expect(outcome.errors.first?.hasPrefix("onrecord: \(reason)") == true)
  }
}
