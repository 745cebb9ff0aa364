package import Analysis
package import Articles
import Text

extension Analysis {
  /// The quotations that fit words as a person writes them in the filter prompt; nil where none do.
  package func quotations(by words: String, in article: Article) -> Set<Quotation.ID>? {
    Filter(words, in: self, of: article).map { filter in
      Set(quotations.filter(filter.keeps).map(\.id))
    }
  }
}

extension Analysis {
  /// The same with some of the quotations alone, which keep their numbers.
  package func keeping(_ kept: Set<Quotation.ID>) -> Analysis {
    var analysis = self
    analysis.quotations.removeAll { !kept.contains($0.id) }
    for index in analysis.actors.indices {
      analysis.actors[index].quotations.removeAll { !kept.contains($0) }
    }
    return analysis
  }
}

extension Article {
  /// The offset where a text stands first, as a person writes it in the search prompt; nil where it
  /// stands nowhere.
  package func first(_ words: String) -> Int? { Pattern(words).matches(in: utf8).first?.lower }
}
