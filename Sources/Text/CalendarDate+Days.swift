internal import Glibc

extension CalendarDate {
  /// The day it is, in Universal Time.
  package static var today: CalendarDate {
    CalendarDate(daysSince1970: time(nil) / 86_400)
  }

  /// The day that many days after 1 January 1970.
  package init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// How many days after 1 January 1970 it is.
  package var daysSince1970: Int {
    let years = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    let leaps = years / 4 - years / 100 + years / 400
    return years * 365 + leaps + (months * 153 + 2) / 5 + day - 1 - 719_468
  }

  /// The last day of a month, or of a year where the month is nil; nil beyond the calendar.
  package init?(lastDayOf month: Int?, year: Int) {
    let month = month ?? 12
    guard
      let last = (28...31).reversed().lazy
        .compactMap({ CalendarDate(year: year, month: month, day: $0) }).first
    else { return nil }
    self = last
  }
}
