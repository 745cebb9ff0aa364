import Analysis
import Articles
import Discourse
import Testing
import Text

@Suite struct DateInferenceTests {
  private func date(_ text: String, published: String? = nil) -> PublicationDate {
    let day = published.flatMap { CalendarDate(iso: $0) }
    let article = PlainText.read(text, record: Record(id: "test", published: day))
    return Analyzer.analyze(article).coverage.asOf
  }

  @Test func `a declared date counts`() {
    let found = date("The pact of 1990 covers Malta.", published: "1995-02-03")
    #expect(found.date?.description == "1995-02-03")
    #expect(found.basis == .declared)
  }

  @Test(arguments: [
    ("The talks began in 1994. They ended in May 1996.", "1996-05-31"),
    ("The treaty was signed in 2003 and will enter into force in 2006.", "2003-12-31"),
    ("The ministry plans to build the radar from 2012.", "2011-12-31"),
    ("The plan would protect Malta by 2012. It was drawn up in March 2009.", "2009-03-31"),
  ])
  func `the last year that is past tells the date`(text: String, day: String) {
    let found = date(text)
    #expect(found.date?.description == day)
    #expect(found.basis == .inferred)
  }

  @Test(arguments: [
    (
      "The radar, planned from 2012, would cover all Nato members. The 27-nation alliance met.",
      "2009-03-31"
    ),
    (
      "The radar, planned from 2012, would cover all Nato members. The 28-nation alliance met.",
      "2011-12-31"
    ),
    ("The radar would cover all Nato members. The 19-nation alliance met.", "2004-03-28"),
  ])
  func `the number of members tells the date where no past year does`(text: String, day: String) {
    let found = date(text)
    #expect(found.date?.description == day)
    #expect(found.basis == .inferred)
  }

  @Test(arguments: ["The ferry will sail in 2190 chairs.", "It rained on Malta."])
  func `without a year nothing is known`(text: String) {
    #expect(date(text) == .unknown)
  }

  @Test func `another day gives other members`() throws {
    let article = PlainText.read("The pass covers all Nato members.", record: Record(id: "test"))
    let early = try #require(CalendarDate(iso: "1990-01-01"))
    let late = try #require(CalendarDate(iso: "2025-01-01"))
    #expect(Analyzer.analyze(article, asOf: early).coverage.countries.count == 16)
    #expect(Analyzer.analyze(article, asOf: late).coverage.countries.count == 32)
  }
}
