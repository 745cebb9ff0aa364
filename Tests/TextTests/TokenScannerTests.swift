import Articles
import Testing
import Text

private func tokens(_ text: String) -> String {
  let article = PlainText.read(text, record: Record(id: "test"))
  return article.tokens.map { String(article[$0.span]) }.joined(separator: "|")
}

private func kinds(_ text: String) -> [Token.Kind] {
  PlainText.read(text, record: Record(id: "test")).tokens.map(\.kind)
}

@Suite struct TokenScannerTests {
  @Test(arguments: [
    ("Rice's aide said he'd go", "Rice|'s|aide|said|he|'d|go"),
    ("He'd Go, He’d Said Sawa’d Misr", "He|'d|Go|,|He|’d|Said|Sawa’d|Misr"),
    ("they’ll, we’re, I’ve, I’m", "they|’ll|,|we|’re|,|I|’ve|,|I|’m"),
    ("won't don’t O'Neill's", "won't|don’t|O'Neill|'s"),
    ("the 27-nation, two- and three-year plan", "the|27-nation|,|two-|and|three-year|plan"),
    (
      "U.S. Gen. Smith at 10 a.m. in Washington, D.C.",
      "U.S.|Gen.|Smith|at|10|a.m.|in|Washington|,|D.C."
    ),
    ("J. K. Rowling and J.K. Rowling, Ph.D.", "J.|K.|Rowling|and|J.K.|Rowling|,|Ph.D."),
    ("Sens. Kovel (D-Mont.) and Lee (R-N.C.)", "Sens.|Kovel|(|D-Mont.|)|and|Lee|(|R-N.C.|)"),
    ("No. 10 said no. Yes", "No.|10|said|no|.|Yes"),
    ("1,000.5 and $3.2bn, 9/11, 10:30, 2010–12", "1,000.5|and|$|3.2bn|,|9/11|,|10:30|,|2010–12"),
    ("“Go,” she said--``now''", "“|Go|,|”|she|said|--|``|now|''"),
    ("well... yes… no?!", "well|...|yes|…|no|?|!"),
    ("see https://a.org/b?c=1, or example.com.", "see|https://a.org/b?c=1|,|or|example.com|."),
    ("AT&T's @user #tag", "AT&T|'s|@user|#tag"),
    ("naïve Éluard, Łódź's", "naïve|Éluard|,|Łódź|'s"),
    ("the '90s rock 'n' roll", "the|'90s|rock|'n'|roll"),
    ("Germany - where", "Germany|-|where"),
  ])
  func `words keep what is theirs and clitics stand alone`(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test func `feet, inches and possessives are no quotation marks`() {
    #expect(!kinds("he is 6'2\" tall with 5\" guns").contains(.quote))
    #expect(!kinds("the Joneses' house").contains(.quote))
    #expect(kinds("'the boys' he said") == [.quote, .word, .word, .quote, .word, .word])
    #expect(kinds("\"in 2012\" he") == [.quote, .word, .number, .quote, .word])
  }

  @Test func `a word is the same whatever its case and apostrophe`() {
    let article = PlainText.read("DON’T Don't", record: Record(id: "test"))
    #expect(article.tokens[0].word == article.tokens[1].word)
    #expect(article.tokens[0].word == "don't")
  }

  @Test(arguments: [
    ("rice", Token.Shape.lower), ("Rice", .capitalized), ("NATO", .allCaps), ("McCain", .mixed),
    ("U.S.", .allCaps), ("Anglo-Dutch", .capitalized), ("Élan", .capitalized), ("iPhone", .mixed),
  ])
  func `a word has the shape of its capitals`(text: String, shape: Token.Shape) {
    #expect(PlainText.read(text, record: Record(id: "test")).tokens.map(\.shape) == [shape])
  }
}
