internal import Articles

/// Finds the quotations of an article with their cues and sources.
package struct QuotationFinder {
  private let syntax: Syntax
  private let proposer: Proposer
  private let features: AnswerFeatures
  private let weights: WeightTable
  private var answers: [Answer] = []

  /// The quotations of an article, in text order.
  package static func quotations(_ syntax: Syntax) -> [Quotation] {
    var finder = QuotationFinder(syntax, .english)
    for paragraph in syntax.article.paragraphs { finder.read(paragraph) }
    return QuotationBuilder(syntax).quotations(finder.answers)
  }

  init(_ syntax: Syntax, _ weights: WeightTable) {
    self.syntax = syntax
    self.weights = weights
    proposer = Proposer(syntax, weights)
    features = AnswerFeatures(syntax)
  }

  private mutating func read(_ paragraph: Paragraph) {
    let proposals = proposer.proposals(in: paragraph)
    answers += Resolution(proposals).answers(features, weights)
  }
}
