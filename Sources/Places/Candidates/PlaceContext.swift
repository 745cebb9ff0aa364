internal import Articles
internal import Atlas
internal import Language
internal import Text

/// What the rules that tell places from their namesakes look at.
struct PlaceContext: ~Copyable {
  let article: Article
  let tagging: Tagging
  var candidates: [PlaceCandidate]
  /// What unmistakable names say for each country.
  var evidence = CountryEvidence()
  /// The names that a person bears in this article.
  var borne = WordSet()
  /// The towns of which the article names the police, the schools or the people.
  var own = WordSet()
  /// The countries of names that were settled where their place in the sentence shows them.
  private(set) var settled = WordTable<Country.Code?>(capacity: 7, missing: nil)
  /// The words of ambiguous candidates that the article also writes small.
  var writtenSmall = WordSet()
  /// The tokens that are the word "of".
  var ofs: [Int] = []

  var tokens: [Token] { article.tokens }

  /// What the name tables know of a token's word.
  func facts(_ token: Int) -> NameFacts { NameLexicon.english[tokens[token].word] }

  /// Keeps the country of a name unless it is settled already.
  mutating func settle(_ key: UInt64, _ country: Country.Code) {
    settled.update(hash: key) { $0 = $0 ?? country }
  }

  /// The tokens of the candidate's sentence.
  func sentence(of candidate: PlaceCandidate) -> Range<Int> {
    article.sentences[candidate.sentence].tokens
  }

  /// The token before the candidate in its sentence.
  func before(_ candidate: PlaceCandidate) -> Int? {
    let index = candidate.tokens.lowerBound - 1
    return index >= sentence(of: candidate).lowerBound ? index : nil
  }

  /// The token after the candidate in its sentence.
  func after(_ candidate: PlaceCandidate) -> Int? {
    let index = candidate.tokens.upperBound
    return index < sentence(of: candidate).upperBound ? index : nil
  }

  /// The candidate that ends right before a token.
  func candidate(endingAt token: Int, before index: Int) -> PlaceCandidate? {
    guard index > 0, candidates[index - 1].tokens.upperBound == token else { return nil }
    return candidates[index - 1]
  }

  /// The candidate that begins with a token.
  func candidate(beginningAt token: Int, after index: Int) -> PlaceCandidate? {
    guard index + 1 < candidates.count, candidates[index + 1].tokens.lowerBound == token else {
      return nil
    }
    return candidates[index + 1]
  }

  /// Whether the token is a word that begins with a capital and belongs to no closed class.
  func isName(_ token: Int) -> Bool {
    tokens[token].kind == .word && tokens[token].shape != .lower
      && !tagging.entries[token].isClosedClass
  }

  /// Whether a capital at the token is owed to where it stands.
  func startsSentence(_ token: Int, of candidate: PlaceCandidate) -> Bool {
    let start = sentence(of: candidate).lowerBound
    return token == start || tokens[token - 1].kind == .quote || tokens[token - 1].kind == .colon
      || tokens[token - 1].kind == .dash
  }

  /// Whether the candidate is where something is or happens: in it, near it, its police.
  func isLocated(_ candidate: PlaceCandidate) -> Bool {
    if let before = locator(before: candidate), PlaceWords.within.contains(tokens[before].word) {
      return true
    }
    if isKindOf(candidate) { return true }
    if let dateline = article.dateline, dateline.contains(article.span(ofTokens: candidate.tokens))
    {
      return true
    }
    guard let after = after(candidate) else { return false }
    return PlaceWords.kinds.contains(tokens[after].word)
  }

  /// Whether it can stand for one country only, or is a country's that something is in: in Ireland.
  func isUnmistakable(_ candidate: PlaceCandidate) -> Bool {
    candidate.entry.isUnmistakable
      || candidate.entry.kind == .name && !candidate.entry.isOrdinary && isWithin(candidate)
  }

  /// Whether something of a town's own follows, or "the town of" stands before it: Paris firefighters.
  func isTown(_ candidate: PlaceCandidate) -> Bool {
    guard candidate.entry.isTown else { return false }
    if isKindOf(candidate) { return true }
    guard let after = after(candidate) else { return false }
    return PlaceWords.institutions.contains(tokens[after].word)
      || PlaceWords.kinds.contains(tokens[after].word)
  }

  /// Whether "in" or the like stands right before the candidate.
  func isWithin(_ candidate: PlaceCandidate) -> Bool {
    guard let before = before(candidate), PlaceWords.within.contains(tokens[before].word) else {
      return false
    }
    return after(candidate).map { !isName($0) } ?? true
  }

  /// Whether it is said to be a town or province: "the village of", "villages of".
  private func isKindOf(_ candidate: PlaceCandidate) -> Bool {
    let of = candidate.tokens.lowerBound - 1
    guard of > sentence(of: candidate).lowerBound, tokens[of].word == "of" else { return false }
    let kind = tokens[of - 1].word
    return PlaceWords.kinds.contains(kind) || PlaceWords.manyKinds.contains(kind)
      || PlaceWords.offices.contains(kind)
  }

  /// Whether the candidate is where something comes from, goes to or belongs to.
  func isReached(_ candidate: PlaceCandidate) -> Bool {
    guard let before = locator(before: candidate) else { return false }
    return PlaceWords.toward.contains(tokens[before].word)
  }

  /// The word before the candidate, past "the", "northern" and "the city of".
  private func locator(before candidate: PlaceCandidate) -> Int? {
    let start = sentence(of: candidate).lowerBound
    var index = candidate.tokens.lowerBound - 1
    var steps = 0
    while index > start, steps < 4, PlaceWords.between.contains(tokens[index].word) {
      index -= 1
      steps += 1
    }
    return index >= start ? index : nil
  }
}
