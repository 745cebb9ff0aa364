package import Articles
internal import Atlas
package import Language
internal import Text

/// Finds the countries a text names, by their names, adjectives, capitals, governments and towns.
package struct PlaceFinder: ~Copyable {
  private var context: PlaceContext

  /// What the gazetteer's names stand for in an article.
  package static func findings(in article: Article, _ tagging: Tagging) -> PlaceFindings {
    var finder = PlaceFinder(article, tagging)
    finder.judge()
    let listed = PlaceFindings(finder.context.candidates.compactMap { PlaceFinding($0) })
    return UnlistedPlaces.findings(finder.context, listed: listed)
  }

  private init(_ article: Article, _ tagging: Tagging) {
    context = PlaceContext(
      article: article,
      tagging: tagging,
      candidates: Self.candidates(in: article, tagging)
    )
  }

  private static func candidates(in article: Article, _ tagging: Tagging) -> [PlaceCandidate] {
    let gazetteer = Gazetteer.english
    let tokens = article.tokens
    var candidates: [PlaceCandidate] = []
    candidates.reserveCapacity(tokens.count / 12)
    for (number, sentence) in article.sentences.enumerated() {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard tokens[index].kind == .word, tokens[index].shape != .lower,
          let match = gazetteer.longestName(at: index, in: sentence.tokens, of: article)
        else {
          index += 1
          continue
        }
        let isInHeadline = tagging.isTitleCase[number]
        candidates.append(
          PlaceCandidate(match: match, sentence: number, isInHeadline: isInHeadline)
        )
        index = match.tokens.upperBound
      }
    }
    return candidates
  }

  private mutating func judge() {
    apply(PlaceRule.bySentence)
    settle()
    weigh()
    apply(PlaceRule.byArticle)
    settle()
    apply(PlaceRule.byName)
  }

  /// Keeps what was found out, for the same names elsewhere.
  private mutating func settle() {
    for candidate in context.candidates {
      guard let country = candidate.verdict?.country else { continue }
      context.settle(candidate.match.key, country)
    }
  }

  /// Asks the rules in order about each candidate that has no verdict.
  private mutating func apply(_ rules: [PlaceRule]) {
    for index in context.candidates.indices where context.candidates[index].verdict == nil {
      for place in rules.indices {
        guard let verdict = rules[place].judge(index, context) else { continue }
        context.candidates[index].verdict = verdict
        if rules[place].name == PlaceRule.personalName.name { bear(context.candidates[index]) }
        break
      }
    }
  }

  /// Notes that a person bears the name, unless it is a well-known province's.
  private mutating func bear(_ candidate: PlaceCandidate) {
    guard candidate.entry.isPersonal || candidate.entry.isTown else { return }
    context.borne.insert(hash: candidate.match.key)
  }

  /// Gathers what unmistakable names say of the article.
  private mutating func weigh() {
    var doubtful = WordSet()
    // One bit for each of them, for most words are none.
    var bits: UInt64 = 0
    for candidate in context.candidates where candidate.verdict != .nothing {
      let first = candidate.tokens.lowerBound
      if candidate.tokens.count == 1,
        context.startsSentence(first, of: candidate) || context.tagging.entries[first].isKnown
      {
        doubtful.insert(context.tokens[first].word)
        bits |= 1 << (context.tokens[first].word.hash & 63)
      }
      if context.isTown(candidate) { context.own.insert(hash: candidate.match.key) }
      if let country = candidate.verdict?.country {
        context.evidence.count(candidate, for: country)
      } else if context.isUnmistakable(candidate), let country = candidate.entry.countries.first {
        context.evidence.count(candidate, for: country)
      }
    }
    readWords(doubtful, bits)
  }

  /// Notes which of the words are also written small, and where "of" stands.
  private mutating func readWords(_ doubtful: WordSet, _ bits: UInt64) {
    let tokens = context.tokens
    for index in tokens.indices {
      let word = tokens[index].word
      if word == "of" { context.ofs.append(index) }
      if bits >> (word.hash & 63) & 1 != 0, tokens[index].kind == .word,
        tokens[index].shape == .lower, doubtful.contains(word)
      {
        context.writtenSmall.insert(word)
      }
    }
  }
}
