package import Analysis
package import Articles
import Atlas
package import Memory

extension Correction {
  /// What was kept of it, in an article; nil where the words that it is of are gone.
  package init?(_ memory: ArticleMemory.Correction, in article: Article) {
    guard let span = memory.passage.span(in: article) else { return nil }
    switch (memory.kind, memory.name) {
    case (.quotation, let name?): self.init(span, .speaker(name))
    case (.quotation, nil): self.init(span, .noQuotation)
    case (.actor, let name?): self.init(span, .named(name))
    case (.claim, let name?):
      guard let role = CoverageRole(rawValue: name) else { return nil }
      self.init(span, .noClaim(role))
    case (.role, let name?):
      let words = name.split(separator: " ").map(String.init)
      guard words.count == 2, let role = CoverageRole(rawValue: words[0]),
        let country = Country.Code(words[1])
      else { return nil }
      self.init(span, .noRole(role, country))
    case (.actor, nil), (.claim, nil), (.role, nil): return nil
    }
  }

  /// What is to be kept of it.
  func memory(in article: Article) -> ArticleMemory.Correction {
    let passage = Anchor(span, in: article)
    return switch change {
    case .speaker(let name): ArticleMemory.Correction(at: passage, name: name)
    case .noQuotation: ArticleMemory.Correction(at: passage, name: nil)
    case .named(let name): ArticleMemory.Correction(of: .actor, at: passage, name: name)
    case .noClaim(let role):
      ArticleMemory.Correction(of: .claim, at: passage, name: role.rawValue)
    case .noRole(let role, let country):
      ArticleMemory.Correction(of: .role, at: passage, name: "\(role.rawValue) \(country)")
    }
  }
}
