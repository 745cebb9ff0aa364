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
    var analysis = Analysis()
    analysis.places = findings.mentions
    analysis.quotations = QuotationFinder.quotations(syntax)
    ActorFinder.find(syntax, &analysis)
    let date = day.map { PublicationDate(date: $0, basis: .declared) }
    let finder = ClaimFinder(article, tagging, syntax.phrases, findings)
    analysis.coverage = Coverage(
      finder,
      quotations: analysis.quotations,
      places: analysis.places,
      asOf: date ?? DateInference.date(of: finder)
    )
    return analysis
  }
}
