package import Analysis
package import Articles
package import Memory

extension Correction {
  /// What was kept of it, in an article; nil where the words that it is of are gone.
  package init?(_ memory: ArticleMemory.Correction, in article: Article) {
    guard let span = memory.passage.span(in: article) else { return nil }
    switch (memory.kind, memory.name) {
    case (.quotation, let name?): self.init(span, .speaker(name))
    case (.quotation, nil): self.init(span, .noQuotation)
    case (.actor, let name?): self.init(span, .named(name))
    case (.actor, nil): return nil
    }
  }

  /// What is to be kept of it.
  func memory(in article: Article) -> ArticleMemory.Correction {
    let passage = Anchor(span, in: article)
    return switch change {
    case .speaker(let name): ArticleMemory.Correction(at: passage, name: name)
    case .noQuotation: ArticleMemory.Correction(at: passage, name: nil)
    case .named(let name): ArticleMemory.Correction(of: .actor, at: passage, name: name)
    }
  }
}
