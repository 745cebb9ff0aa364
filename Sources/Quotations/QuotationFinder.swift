package import Analysis
internal import Articles
package import Language
internal import Text

/// Finds the quotations of an article with their cues and sources.
package struct QuotationFinder: ~Copyable {
  private let syntax: Syntax
  private let cues: CueCandidates
  private var proposer: Proposer
  private var rating: AnswerRating
  private let labels: SpeakerLabels
  private let signatures: SignatureLines
  private let posts: Posts
  private let topics: TopicClauses
  private let attached: AttachedQuotations
  private let trailing: TrailingQuotations
  private let governed: GovernedQuotations
  private let fixed: FixedReports
  private let infinitives: InfinitiveReports
  private let according: AccordingReports
  private let empty: EmptyReports
  private let continued: ContinuedClause
  private var ruled: [Decision] = []
  private var answers: [Decision] = []

  /// The quotations of an article, in text order.
  package static func quotations(_ syntax: Syntax) -> [Quotation] {
    let (answers, ruled) = decisions(syntax)
    return QuotationBuilder(syntax).quotations(answers, ruled)
  }

  /// What is decided on, and what the layout gives away; all that helped to find it is gone then.
  private static func decisions(_ syntax: Syntax) -> (answers: [Decision], ruled: [Decision]) {
    var finder = QuotationFinder(syntax, .english)
    for index in syntax.article.paragraphs.indices { finder.read(paragraph: index) }
    return (finder.answers, finder.ruled)
  }

  init(_ syntax: Syntax, _ weights: WeightTable) {
    self.syntax = syntax
    let reports = AttachedReports(syntax)
    cues = CueCandidates(syntax)
    proposer = Proposer(syntax, weights, reports)
    rating = AnswerRating(syntax, weights)
    labels = SpeakerLabels(syntax)
    signatures = SignatureLines(syntax)
    posts = Posts(syntax)
    topics = TopicClauses(syntax)
    attached = AttachedQuotations(syntax, reports)
    trailing = TrailingQuotations(syntax)
    governed = GovernedQuotations(syntax)
    fixed = FixedReports(syntax)
    infinitives = InfinitiveReports(syntax)
    according = AccordingReports(syntax)
    empty = EmptyReports(syntax)
    continued = ContinuedClause(syntax)
  }

  private mutating func read(paragraph index: Int) {
    if posts.holds(index) { return }
    if let quotation = posts.quotation(signedBy: index) ?? labels.quotation(inParagraph: index)
      ?? signatures.quotation(signedBy: index)
    {
      ruled.append(quotation)
      return
    }
    let paragraph = syntax.article.paragraphs[index]
    let cues = cues.candidates(in: paragraph)
    let proposals = proposer.proposals(of: cues)
    var found = likely(proposals)
    var known = AnswerIndex(found)
    var others = signatures.quotations(in: paragraph)
    others += found.compactMap { topics.quotation(after: $0) }
    others += constructions(in: paragraph, cues, besides: known)
    if others.isEmpty {
      for answer in found { answers.append(decision(answer, known)) }
      return
    }
    let settled = Set(others.filter(\.isSpoken).compactMap { $0.cue?.lowerBound })
    if !settled.isEmpty {
      let before = Set(found.map(\.draft.proposal.cue.token))
      found = likely(proposals.filter { !settled.contains($0.cue.token) }).filter {
        let cue = $0.draft.proposal.cue
        return before.contains(cue.token) || CueTable.english.isParenthetical[cue.lemma]
      }
      known = AnswerIndex(found)
    }
    ruled += others.filter { !$0.isSpoken }
    answers += others.filter(\.isSpoken)
    var isFree = [Bool](repeating: true, count: found.count)
    for number in others.flatMap({ $0.takes(from: known) }) { isFree[number] = false }
    for number in found.indices where isFree[number] {
      answers.append(decision(found[number], known))
    }
  }

  /// What was answered, with what it goes on with behind its report that no other answer holds.
  private func decision(_ answer: Answer, _ answers: AnswerIndex) -> Decision {
    var decision = Decision(answer, syntax)
    if let rest = continued.rest(of: answer), !answers.holds(rest), answers.cues(rest).isEmpty {
      decision.goOn(with: rest)
    }
    return decision
  }

  /// The answers among the proposals of a paragraph that report something.
  private mutating func likely(_ proposals: [Proposal]) -> [Answer] {
    if proposals.isEmpty { return [] }
    return Resolution(proposals).answers(&rating).filter { !empty.contains($0) }
  }

  /// What the constructions of a paragraph with these cues tell that leave no choice, given its answers.
  private func constructions(
    in paragraph: Paragraph,
    _ cues: [[CueCandidate]],
    besides answers: AnswerIndex
  ) -> [Decision] {
    var found = attached.decisions(in: paragraph, besides: answers)
    for cues in cues where !cues.isEmpty {
      var own = fixed.quotations(of: cues)
      own += infinitives.quotations(of: cues, besides: answers)
      if let decision = according.decision(of: cues, besides: answers) { own.append(decision) }
      if let decision = trailing.decision(of: cues, besides: answers) { own.append(decision) }
      if let decision = governed.decision(of: cues, besides: answers, own) {
        own.append(decision)
      }
      found += own
    }
    return found
  }
}
