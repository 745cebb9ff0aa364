import Analysis
import Articles
import Interface
import Testing
import Text

/// Another day than the article's own for its groups.
@Suite struct DatingTests {
  private func day(_ text: String) -> PublicationDate {
    PublicationDate(date: CalendarDate(iso: text), basis: .declared)
  }

  @Test func `a year means its last day, and date alone the article's own`() {
    var reader = Reader()
    reader.press(":dateSpace1985Enter:dateEnter")
    #expect(reader.effects == [.analyze(day("1985-12-31")), .analyze(day("2011-05-03"))])
  }

  @Test func `a day that is none is told how days are written`() {
    var reader = Reader()
    reader.press(":dateSpace85Enter")
    #expect(reader.status.hasPrefix(" a date is written 2007-04-25 or 2007"))
    #expect(reader.effects.isEmpty)
  }

  @Test func `keys go from one change of the groups to the next, before one is analysed too`()
    throws
  {
    var sample = ArticleSample.bridge
    sample.group("NATO", on: "2011-05-03")
    var reader = Reader(sample)
    reader.press("4>><")
    #expect(
      reader.effects == [
        .analyze(day("2017-06-05")), .analyze(day("2020-03-27")),
        .analyze(day("2017-06-05")),
      ]
    )
  }

  @Test func `what was asked for is said once it is analysed`() {
    var sample = ArticleSample.bridge
    sample.group("NATO", on: "1985-12-31")
    var reader = Reader(sample)
    reader.press(":dateSpace1985Enter")
    reader.show(sample)
    #expect(reader.status.hasPrefix(" as of 1985-12-31 · NATO 16 members"))
  }

  @Test func `where no group is spoken of the keys say so`() {
    var reader = Reader()
    reader.press("4>")
    #expect(reader.status.hasPrefix(" nothing is said of a group whose members change"))
    #expect(reader.effects.isEmpty)
  }
}
