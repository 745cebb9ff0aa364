import Testing

@testable import Export

@Suite struct MarkdownNoteTests {
  @Test func `a note has front matter, and its quotations are blocks to link to`() throws {
    let sample = try Sample.analysed()
    let bytes = Exporter(ExportSetting(.markdown)).file(sample.article, sample.analysis)
    #expect(
      String(decoding: bytes, as: UTF8.self) == #"""
        ---
        title: "A card, and \"no\""
        date: 2007-04-25
        source: "http://host/a b?c=1"
        speakers:
          - "Éva Kis"
        covered:
          - "Norway"
        excluded:
          - "Fiji"
        ---

        # A card, and "no"

        ## Quotations

        > “Café … no”
        >
        > — **Éva Kis**, \=mayor of Oslo (direct, ¶1, 1–12)

        ^q1

        ## Actors

        - **Éva Kis** (person), \=mayor of Oslo, Norway, [[#^q1]]

        ## Coverage

        > The card would cover Norway, not Fiji
        >
        > — **covered**: Norway

        ^c1

        > The card would cover Norway, not Fiji
        >
        > — **excluded**: Fiji

        ^c2

        """#
    )
  }

  @Test(arguments: [
    ("- a", #"\- a"#), ("12. a", #"12\. a"#), ("a - b 1.", "a - b 1."), ("# a", ##"\# a"##),
    ("<b> & [[x]] %%y%%", #"\<b\> \& \[\[x\]\] \%\%y\%\%"#), ("a\nb", "a&#10;b"),
    ("\u{202e}x\u{1b}", "&#8238;x\u{fffd}"), ("\0\u{9b}", "\u{fffd}\u{fffd}"), ("^q1", #"\^q1"#),
  ])
  func `no text is taken for markup`(text: String, escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }

  @Test(arguments: [
    ("a \"b\" \\", #""a \"b\" \\""#), ("a\nb\tc", #""a\nb\tc""#),
    ("\0\u{1b}\u{202e}\u{feff}", #""\U00000000\U0000001b\U0000202e\U0000feff""#),
    ("---\nx: é😀", #""---\nx: é😀""#),
  ])
  func `front matter holds any text`(text: String, quoted: String) {
    #expect(YAMLText.quoted(text) == quoted)
  }
}
