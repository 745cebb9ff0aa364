import Articles
import Testing

@Suite struct MeantTextTests {
  @Test func `A letter and its accents become one character`() {
    let apart = "Jose\u{301} Pe\u{301}rez, Nguye\u{302}\u{303}n, A\u{30a}sa"
    #expect(
      Array(MeantText.of(apart).unicodeScalars)
        == Array("Jos\u{e9} P\u{e9}rez, Nguy\u{1ec5}n, \u{c5}sa".unicodeScalars)
    )
  }

  @Test func `An accent that makes no other character stays where it is`() {
    #expect(
      Array(MeantText.of("x\u{301} 水\u{303}").unicodeScalars)
        == Array("x\u{301} 水\u{303}".unicodeScalars)
    )
  }

  @Test func `Hyphens and blanks of no width are left out`() {
    #expect(MeantText.of("Ger\u{ad}ma\u{200b}ny\u{feff} pays") == "Germany pays")
  }

  @Test(arguments: [
    (
      #"He was glad."We are late,"he said."But here.""#,
      #"He was glad. "We are late," he said. "But here.""#
    ),
    ("They come from China.We sell them.", "They come from China. We sell them."),
    (#""It runs,"said Ann."It does.""#, #""It runs," said Ann. "It does.""#),
  ])
  func `A missing blank behind a mark is put in`(glued: String, text: String) {
    #expect(MeantText.of(glued) == text)
  }

  @Test(arguments: [
    "See www.mill.Example.org or ann@post.Example today.", "The U.S. and Ann B. Lee met.",
    #"A 5"x7" board, he said. "Good." "Yes.""#, "Node.js and e.g. this",
    "It ended.\n\n\"So,\" she said.",
    #"{"key":"value"}"#, "“Late,” he said. “But here.”", "",
  ])
  func `A text with its blanks stays as it is`(text: String) {
    #expect(MeantText.of(text) == text)
  }
}
