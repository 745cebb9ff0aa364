import Testing
import Text

@Suite struct MarkedTextTests {
  @Test(arguments: [
    "Nothing is marked here.",
    "“{q1 We will not stop},” {c1 said} {s1=Ana_Kovel the minister}.",
    "“{q1 A},” {s1 Éva} {c1 said}. “{q1 B}”",
    "{s1,2 He} {c1 said} {q1 that it fell} and {c2 added} {q2 that it broke}.",
    "{s1 She} {c1 said} {q1 that {s2 he} {c2 said} “{q2=direct no}”}.",
    "{s1 Sula} {c1=other hopes} {q1=indirect to win}\n\nThe end.",
  ])
  func `marks are stripped and written back`(marked: String) throws {
    let read = try MarkedText(marked)
    #expect(!read.text.contains("{"))
    #expect(read.written == marked)
  }

  @Test func `a mark knows its span in the text without marks`() throws {
    let read = try MarkedText("“{q1 Né},” {c1 said} {s1=Ana_Kovel she}.")
    #expect(read.text == "“Né,” said she.")
    #expect(
      read.marks == [
        .init(role: .content, quotation: 1, span: Span(3, 6)),
        .init(role: .cue, quotation: 1, span: Span(11, 15)),
        .init(role: .source, quotation: 1, span: Span(16, 19), detail: "Ana_Kovel"),
      ]
    )
  }

  @Test func `quotations are numbered in text order, outer ones first`() throws {
    let read = try MarkedText("{q7 A {q2 b} c}, {c7 said} {s7 X}. “{q1 D},” {c1 said} {s1 Y}.")
    #expect(
      read.numbered.written == "{q1 A {q2 b} c}, {c1 said} {s1 X}. “{q3 D},” {c3 said} {s3 Y}."
    )
  }

  @Test func `a mark that crosses another is named where it closes`() {
    let marks: [MarkedText.Mark] = [
      .init(role: .content, quotation: 1, span: Span(0, 4)),
      .init(role: .source, quotation: 1, span: Span(2, 6)),
    ]
    #expect(MarkedText(text: "abcdef", marks: marks).written == "{q1 ab{s1 cd}q1ef}")
  }

  @Test(arguments: [
    ("{x1 a}", MarkedTextError.badMark("x1 a}")),
    ("{q a}", .badMark("q a}")),
    ("{q1a b}", .badMark("q1a b}")),
    ("{q1}", .badMark("q1}")),
    ("so} be it", .unopened("so")),
    ("{q1 so {c1 be} it", .unclosed(role: .content, quotation: 1)),
    ("{s1 He} {c1 said}", .noContent(quotation: 1)),
    ("{q1 So}, {s1 he} and {s1 she} said", .twice(role: .source, quotation: 1)),
  ])
  func `bad marks are told apart`(marked: String, error: MarkedTextError) {
    #expect(throws: error) { try MarkedText(marked) }
  }
}

@Suite struct LineDifferenceTests {
  @Test func `only the lines that differ are shown, around what differs`() {
    let long = String(repeating: "word ", count: 20)
    let expected = "one\n" + long + "{c1 said} so.\nthree"
    let found = "one\n" + long + "said so.\nthree"
    #expect(
      lineDifference(expected: expected, found: found) == """
        - …rd word word word word word word word word word {c1 said} so.
        + …rd word word word word word word word word word said so.
        """
    )
  }
}

@Suite struct CorpusFileTests {
  @Test func `a line is an entry and an indented line its next paragraph`() {
    let entries = CorpusFile.entries(of: "# about\nOne.\n\nTwo.\n  Three.\nFour.\n", file: "a.txt")
    #expect(entries.map(\.marked) == ["One.", "Two.\n\nThree.", "Four."])
    #expect(entries.map(\.testDescription) == ["a.txt:2", "a.txt:4", "a.txt:6"])
  }
}
