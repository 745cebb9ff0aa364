import Foundation
import Testing

@Suite struct ImporterTests {
  @Test func `A page comes as its record and its blocks`() throws {
    let run = try ImporterRun(
      "<html lang=en><title>The mill</title><article><h1>The mill</h1><p>It runs, said Ann Lee, again.</p>"
    )
    #expect(
      run.lines == [
        #"{"format":"html","kind":"article","title":"The mill","language":"en"}"#,
        #"{"kind":"heading","level":1,"text":"The mill","leftOut":"title"}"#,
        #"{"kind":"paragraph","text":"It runs, said Ann Lee, again."}"#,
      ]
    )
    #expect(run.status == 0)
  }

  @Test func `A format that is named is taken`() throws {
    let run = try ImporterRun("<html>a *b* c", ["--format=text"])
    #expect(run.lines.last == #"{"kind":"paragraph","text":"<html>a *b* c"}"#)
  }

  @Test(arguments: [
    (["--format", "word"], "onrecord-import: --format takes one of"),
    (["--wrong"], "onrecord-import: there is no option --wrong"),
    (["a", "b"], "onrecord-import: name one document, not 2"),
  ])
  func `Arguments that mean nothing are told with status 2`(
    arguments: [String],
    sentence: String
  ) throws {
    let run = try ImporterRun(arguments)
    #expect(run.complaint.hasPrefix(sentence))
    #expect(run.status == 2)
  }

  @Test(arguments: [
    ("/nowhere/at/all.html", "onrecord-import: /nowhere/at/all.html: there is no such file\n"),
    ("/", "onrecord-import: /: this is a directory; name a file in it\n"),
    ("-", "onrecord-import: standard input: there is no text in it\n"),
  ])
  func `What cannot be read is told in one sentence`(source: String, sentence: String) throws {
    let run = try ImporterRun([source])
    #expect(run.complaint == sentence)
    #expect(run.status == 1)
    #expect(run.lines.isEmpty)
  }

  @Test(arguments: [
    "<div>", "<table>", "<p>", "<b>", "<p a=1 ", "<ul><li>", "<svg><title>", "<!--",
  ])
  func `A page made to hurt is read within the limits`(piece: String) throws {
    let run = try ImporterRun(String(repeating: piece, count: 100_000) + "> the last words")
    #expect(run.isClean)
    #expect(run.status == 0 || run.complaint.hasSuffix("there is no text in it\n"))
  }

  @Test func `Of a page that is too long the first 16 megabytes are read, with a notice`() throws {
    let page = "<p>It runs, said Ann Lee.</p><!--\(String(repeating: "x", count: 17 << 20))-->"
    let run = try ImporterRun(page)
    #expect(
      run.lines == [
        #"{"format":"html","kind":"article","notice":"only the first 16 MB were read"}"#,
        #"{"kind":"paragraph","text":"It runs, said Ann Lee."}"#,
      ]
    )
  }

  @Test func `A page that takes too much time ends the importer with a sentence`() throws {
    let sentence =
      "<p>The <b id=x>mill</b> runs, said Ann Lee, again and again, and it will run on.\n"
    let page = String(repeating: sentence, count: (15 << 20) / sentence.utf8.count)
    let run = try ImporterRun(["-"], input: Data(page.utf8), behind: "ulimit -S -t 1")
    #expect(run.complaint == "onrecord-import: it takes more time than it may\n")
    #expect(run.lines.isEmpty)
    #expect(run.isClean && run.status == 1)
  }

  @Test func `A page that takes too much memory ends the importer with a sentence`() throws {
    let attributes = (0..<200).map { " a\($0)=\"\"" }.joined()
    let page = String(repeating: "<p\(attributes)>x", count: 10_000)
    let run = try ImporterRun(page)
    #expect(run.isClean)
  }
}
