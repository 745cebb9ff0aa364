package import Analysis
internal import Articles
package import Language

/// Finds the quotations of an article with their cues and sources.
package struct QuotationFinder: ~Copyable {
  private let syntax: Syntax
  private var proposer: Proposer
  private var rating: AnswerRating
  private let labels: SpeakerLabels
  private let signatures: SignatureLines
  private let topics: TopicClauses
  private var ruled: [Decision] = []
  private var answers: [Decision] = []

  /// The quotations of an article, in text order.
  package static func quotations(_ syntax: Syntax) -> [Quotation] {
    var finder = QuotationFinder(syntax, .english)
    for index in syntax.article.paragraphs.indices { finder.read(paragraph: index) }
    return QuotationBuilder(syntax).quotations(finder.answers, finder.ruled)
  }

  init(_ syntax: Syntax, _ weights: WeightTable) {
    self.syntax = syntax
    proposer = Proposer(syntax, weights)
    rating = AnswerRating(syntax, weights)
    labels = SpeakerLabels(syntax)
    signatures = SignatureLines(syntax)
    topics = TopicClauses(syntax)
  }

  private mutating func read(paragraph index: Int) {
    if let quotation = labels.quotation(inParagraph: index)
      ?? signatures.quotation(signedBy: index)
    {
      ruled.append(Decision(quotation))
      return
    }
    let paragraph = syntax.article.paragraphs[index]
    var fixed = signatures.quotations(in: paragraph)
    let proposals = proposer.proposals(in: paragraph)
    let found = proposals.isEmpty ? [] : Resolution(proposals).answers(&rating)
    for answer in found {
      if let quotation = topics.quotation(after: answer) { fixed.append(quotation) }
    }
    ruled += fixed.map { Decision($0) }
    for answer in found where !fixed.contains(where: { $0.takes(from: answer) }) {
      answers.append(Decision(answer, syntax))
    }
  }
}
