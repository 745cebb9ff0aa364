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
    ("The minister spoke on Tuesday, 17 April 2007.", "2007-04-17"),
    ("On Friday March 9th, 2012, the pass was sold in Malta.", "2012-03-09"),
    ("It rained on Monday, 5 May 2003, and on Tuesday, 6 May 2003.", "2003-05-06"),
    ("On Saturday, April 2, 2016 a quake struck.", "2016-04-02"),
  ])
  func `a weekday with its whole date tells the day`(text: String, day: String) {
    let found = date(text)
    #expect(found.date?.description == day)
    #expect(found.basis == .inferred)
  }

  @Test(arguments: [
    "The talks began in 1994. They ended in May 1996.",
    "The treaty was signed in 2003 and will enter into force in 2006.",
    "The pass covers all Nato members, said Ana Kovel, born 3 March 1962.",
    "The harbour has not frozen since 1905, said Ana Kovel.",
    "President Marsh, who was elected in 2014, added that it would cover all Nato members.",
    "The treaty runs until 2047.",
    "Ana Kovel, who has lived in Warsaw since 1980, left on 4 May.",
    "The ferry was built in 1931 and sank on 12 June 1958.",
    "The fair will open on Monday, 5 May 2003.",
    "In 2003 an earthquake killed many. Two quakes struck on Saturday.",
  ])
  func `a year that is merely named says nothing of the day`(text: String) {
    #expect(date(text) == .unknown)
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
  func `the number of members tells the date where no day is given`(text: String, day: String) {
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
