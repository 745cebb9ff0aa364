import Analysis
import Articles
@testable import Language
@testable import Quotations
import Testing
import Text

@Suite struct QuotationKindTests {
  private func syntax(_ text: String) -> Syntax {
    let article = PlainText.read(text, record: Record(id: "test"))
    return Syntax(article, Tagging(article))
  }

  @Test(arguments: [
    ("It was late, he said.", Quotation.Kind.indirect),
    ("“It was late”, he said.", .mixed),
    ("“It was late”.", .direct),
    ("He called it “late”", .mixed),
    ("“It was late.” “It was dark.”", .direct),
    ("“It was late” - “dark”", .direct),
    ("“It was ‘late’ again”", .direct),
    ("“…”", .indirect),
  ])
  func `marks around all words make it direct, around some mixed`(
    text: String,
    kind: Quotation.Kind
  ) {
    let syntax = syntax(text)
    #expect(syntax.kind(of: [0..<syntax.tokens.count]) == kind)
  }

  @Test func `pieces are read to their own bounds`() throws {
    let syntax = syntax("He said “it was late” and “dark” again")
    let open = try #require(syntax.tokens.firstIndex { $0.word == "it" })
    #expect(syntax.kind(of: [open..<open + 3]) == .direct)
    #expect(syntax.kind(of: [0..<2]) == .indirect)
    #expect(syntax.kind(of: [0..<2, open..<open + 3]) == .mixed)
    #expect(syntax.kind(of: []) == .indirect)
    #expect(syntax.kind(of: [3..<3]) == .indirect)
  }

  @Test(arguments: [
    "No marks here", "“All of it”", "“One” or ‘two “three”’ or “four” left", "Left “open",
  ])
  func `the regions next to a token are those that a step-by-step search finds`(text: String) {
    let syntax = syntax(text)
    for token in syntax.tokens.indices {
      let marked = syntax.tokens.indices.filter { syntax.regions.contains($0) }
      #expect(syntax.regions.next(from: token) == marked.first { $0 >= token })
      #expect(syntax.regions.previous(to: token) == marked.last { $0 <= token })
    }
  }
}
