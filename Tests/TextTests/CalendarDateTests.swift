import Testing
import Text

@Suite struct CalendarDateTests {
  @Test func `a day is the one its count gives, over two centuries`() {
    for count in -36_525...73_050 {
      #expect(CalendarDate(daysSince1970: count).daysSince1970 == count)
    }
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
    ("1900-03-01", -25_508), ("2004-12-31", 12_783),
  ])
  func `days are counted from 1970`(day: String, count: Int) {
    #expect(CalendarDate(iso: day)?.daysSince1970 == count)
  }
}
