package import Articles
internal import Language
internal import Quotations
internal import Text

/// Makes samples of the choices from annotated articles.
package struct SampleMaker {
  private let syntax: Syntax
  private let gold: [AlignedQuotation]
  /// The samples of all choices so far, in the order in which they were made.
  package private(set) var samples: [Sample] = []

  /// Where the words of a gold quotation stand, in tokens.
  private struct AlignedQuotation {
    let content: Set<Int>
    let cue: Range<Int>
    let source: Range<Int>?
  }

  /// The samples of an article.
  package static func samples(_ article: Article, _ gold: [GoldQuotation]) -> [Sample] {
    var maker = SampleMaker(article, gold)
    maker.makeSamples()
    return maker.samples
  }

  /// The samples of whole answers, given weights that were not fitted to the article.
  package static func answerSamples(
    _ article: Article,
    _ gold: [GoldQuotation],
    weights: [UInt64: Float]
  ) -> [Sample] {
    let maker = SampleMaker(article, gold)
    let table = WeightTable(
      weights.map { (Feature(key: $0.key), Int(($0.value * 1000).rounded())) }
    )
    var proposer = Proposer(maker.syntax, table)
    let cues = CueCandidates(maker.syntax)
    let features = AnswerFeatures(maker.syntax)
    return article.paragraphs.flatMap { paragraph in
      Resolution(proposer.proposals(of: cues.candidates(in: paragraph))).drafts.map { draft in
        Sample(.answer, isRight: maker.isRight(draft)) { features.append(draft, to: &$0) }
      }
    }
  }

  private init(_ article: Article, _ gold: [GoldQuotation]) {
    let syntax = Syntax(article, Tagging(article))
    self.syntax = syntax
    self.gold = gold.map { quotation in
      let words = quotation.content.flatMap { Array(syntax.tokens(in: $0)) }
      return AlignedQuotation(
        content: Set(words.filter { syntax.isWord($0) }),
        cue: quotation.cue.map { syntax.tokens(in: $0) } ?? 0..<0,
        source: quotation.source.map { syntax.tokens(in: $0) }
      )
    }
  }

  private mutating func makeSamples() {
    let cues = CueCandidates(syntax)
    let features = CueFeatures(syntax)
    let covered = gold.reduce(into: Set<Int>()) { $0.formUnion($1.content) }
    for sentence in syntax.article.sentences {
      let candidates = cues.candidates(in: sentence.tokens)
      for (index, cue) in candidates.enumerated() where !covered.contains(cue.token) {
        let owner = owner(of: cue, among: candidates, index)
        let sample = Sample(.cue, isRight: owner != nil) { features.append(cue, to: &$0) }
        samples.append(sample)
        if let owner { makeSamples(cue, owner) }
      }
    }
  }

  /// The gold quotation whose cue the candidate heads: the first verb of the cue, or its first word.
  private func owner(
    of cue: CueCandidate,
    among candidates: [CueCandidate],
    _ index: Int
  ) -> AlignedQuotation? {
    guard let owner = gold.first(where: { $0.cue.contains(cue.token) }) else { return nil }
    let rivals = candidates.filter { owner.cue.contains($0.token) }
    let head = rivals.first { $0.form.isVerb } ?? rivals.first
    return head?.token == cue.token ? owner : nil
  }

  private mutating func makeSamples(_ cue: CueCandidate, _ owner: AlignedQuotation) {
    var choice = SourceChoice(syntax, Choice())
    choice.turn(to: cue)
    let sources = choice.candidates
    let chosen = sourceTarget(sources, owner)
    if let chosen {
      var target = [Float](repeating: 0, count: sources.count + 1)
      target[chosen] = 1
      samples.append(Sample(.source, choice.sink, target: target))
    }
    let source = chosen.flatMap { $0 > 0 ? sources[$0 - 1] : nil }
    var content = ContentChoice(syntax, Choice())
    content.turn(to: Report(cue, source: source, in: syntax))
    guard let best = best(content.candidates, owner) else { return }
    var target = [Float](repeating: 0, count: content.candidates.count)
    target[best] = 1
    samples.append(Sample(.content, content.sink, target: target))
  }

  /// The number of the right source in the choice: 0 for none, nil where no candidate is right.
  private func sourceTarget(_ sources: [SourceCandidate], _ owner: AlignedQuotation) -> Int? {
    guard let right = owner.source else { return 0 }
    let hits = sources.indices.filter { right.contains(sources[$0].head) }
    let first = hits.min { left, right in
      let (left, right) = (sources[left], sources[right])
      return (left.isPossessor ? 1 : 0, left.head) < (right.isPossessor ? 1 : 0, right.head)
    }
    return first.map { $0 + 1 }
  }

  /// The candidate that shares most words with the gold content, at least half of all.
  private func best(_ candidates: [ContentCandidate], _ owner: AlignedQuotation) -> Int? {
    var best: (index: Int, overlap: Float)?
    for (index, candidate) in candidates.enumerated() {
      let overlap = overlap(candidate, owner.content)
      if overlap >= 0.5, overlap > best?.overlap ?? 0 { best = (index, overlap) }
    }
    return best?.index
  }

  /// Whether content and source are those of one gold quotation.
  private func isRight(_ draft: Draft) -> Bool {
    gold.contains { quotation in
      guard overlap(draft.content.candidate, quotation.content) >= 0.5 else { return false }
      guard let right = quotation.source, let found = draft.source.candidate else {
        return quotation.source == nil && draft.source.candidate == nil
      }
      return right.overlaps(found.tokens)
    }
  }

  private func overlap(_ candidate: ContentCandidate, _ words: Set<Int>) -> Float {
    var shared = 0
    var count = 0
    for piece in candidate.pieces {
      for token in piece where syntax.isWord(token) {
        count += 1
        if words.contains(token) { shared += 1 }
      }
    }
    return Float(shared) / Float(max(1, count + words.count - shared))
  }
}
