package import Articles

/// The stages of the analysis, in order.
package enum Analyzer {
  /// Everything found in the article.
  package static func analyze(_ article: Article) -> Analysis {
    let tagging = Tagging(article)
    let syntax = Syntax(article, tagging)
    var analysis = Analysis()
    analysis.places = PlaceFinder.places(of: article, tagging)
    analysis.quotations = QuotationFinder.quotations(syntax)
    ActorFinder.find(syntax, &analysis)
    return analysis
  }
}
