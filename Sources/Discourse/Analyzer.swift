internal import Actors
package import Analysis
package import Articles
internal import Claims
internal import Language
internal import Places
internal import Quotations
package import Text

/// The stages of the analysis, in order.
package enum Analyzer {
  /// Everything found in the article, its groups of countries as they were on the day asked for,
  /// else on its own.
  package static func analyze(_ article: Article, asOf day: CalendarDate? = nil) -> Analysis {
    let tagging = Tagging(article)
    let syntax = Syntax(article, tagging)
    let findings = PlaceFinder.findings(in: article, tagging)
    let places = findings.mentions
    let quotations = QuotationFinder.quotations(syntax)
    let attributed = ActorFinder.attributed(quotations, places: places, in: syntax)
    let date = day.map { PublicationDate(date: $0, basis: .declared) }
    let finder = ClaimFinder(article, tagging, syntax.phrases, findings)
    let coverage = Coverage(
      finder,
      of: attributed,
      places: places,
      asOf: date ?? DateInference.date(of: finder)
    )
    return Analysis(attributed, places: places, coverage: coverage)
  }
}
