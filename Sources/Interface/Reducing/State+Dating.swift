internal import Analysis
import Articles
internal import MapPane
import Text

extension State {
  /// Takes a day for that of publication, or the article's own again.
  mutating func analysed(on day: CalendarDate?) -> Effect {
    let date = day.map { PublicationDate(date: $0, basis: .declared) } ?? reading.published
    reading.askedDay = date.date ?? .today
    return .analyze(date)
  }

  /// Has the map show what is analysed.
  mutating func takeMap() {
    let isAsked = article.published != reading.published
    view.map.take(reading.analysis, of: article, isDayAsked: isAsked)
  }

  /// Takes the day of a later or an earlier change of the groups that are spoken of.
  mutating func changed(_ steps: Int) -> Effect? {
    let from = reading.askedDay ?? reading.analysis.coverage.asOf.date ?? .today
    guard view.map.hasGroups else {
      say("nothing is said of a group whose members change")
      return nil
    }
    guard let day = view.map.change(steps, from: from) else {
      say("no member came or went \(steps > 0 ? "later" : "earlier")")
      return nil
    }
    return analysed(on: day)
  }
}
