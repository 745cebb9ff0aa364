internal import Analysis
internal import Articles
internal import Language
internal import Places
internal import Text

/// What it is that covers, as the claims of an article name it.
struct CoverageSubject {
  private let finder: ClaimFinder

  init(_ finder: ClaimFinder) {
    self.finder = finder
  }

  /// As the claims of most places name it; where none does, what a claim hangs on, else the title.
  var text: String? {
    if finder.drafts.isEmpty { return nil }
    if let tokens = dominant { return text(of: tokens) }
    for draft in finder.drafts {
      if let tokens = thing(of: draft) { return text(of: tokens) }
    }
    return finder.article.title
  }

  /// The longest name of the thing of which most places are claimed, sure claims counting twice.
  private var dominant: Range<Int>? {
    var names: [(head: Word, tokens: Range<Int>, weight: Int)] = []
    for draft in finder.drafts {
      guard let tokens = name(in: draft).flatMap(whole), let head = head(of: tokens) else {
        continue
      }
      let isSure = draft.opposite != nil && draft.certainty == .firm
      let weight = draft.phrase.items.count * (isSure ? 2 : 1)
      guard let known = names.firstIndex(where: { $0.head == head }) else {
        names.append((head, tokens, weight))
        continue
      }
      names[known].weight += weight
      if tokens.count > names[known].tokens.count { names[known].tokens = tokens }
    }
    return names.reduce(nil as (head: Word, tokens: Range<Int>, weight: Int)?) { best, name in
      best.map { $0.weight >= name.weight } ?? false ? best : name
    }?.tokens
  }

  /// What a claim is of: its subject, or what a pronoun there stands for.
  func name(in draft: ClaimDraft) -> Range<Int>? {
    guard let subject = draft.subject else { return nil }
    if finder.tagging.tags[subject.lowerBound] == .pronoun { return antecedent(of: subject) }
    let name = widened(subject)
    return name.count <= 8 ? name : nil
  }

  /// The name with what belongs to it before a noun that was taken for a verb: "the American travel ban".
  func widened(_ name: Range<Int>) -> Range<Int> {
    let tags = finder.tagging.tags
    let modifier = name.lowerBound - 1
    guard modifier > 1, tags[modifier] == .presentVerb || tags[modifier] == .baseVerb,
      finder.tagging.entries[modifier].canBeNoun
    else { return name }
    var first = modifier
    while first > 0, tags[first - 1].canPremodify, tags[first] != .determiner { first -= 1 }
    let isOpened = tags[first] == .determiner || tags[first] == .adjective
    return first < modifier && isOpened ? first..<name.upperBound : name
  }

  /// The name from its first word to its noun, without what a sentence adds to it: "the list already"; nil
  /// where it is of no noun, or of those whom the thing covers.
  private func whole(_ name: Range<Int>) -> Range<Int>? {
    let tags = finder.tagging.tags
    var end = name.upperBound
    while end > name.lowerBound, tags[end - 1] == .adverb { end -= 1 }
    let tokens = name.lowerBound..<end
    guard tokens.contains(where: { tags[$0].isNominal || tags[$0] == .gerund }) else { return nil }
    let first = finder.article.tokens[name.lowerBound].word
    let isSomebody = ClaimSense.peoplePronoun.holds(first)
    return isSomebody ? nil : tokens
  }

  /// The first thing that can cover in the sentence before, for which "it" stands.
  private func antecedent(of pronoun: Range<Int>) -> Range<Int>? {
    let sentences = finder.article.sentences
    let next = sentences.partitioningIndex { $0.tokens.upperBound > pronoun.lowerBound }
    guard next > 0, next <= sentences.count else { return nil }
    for token in sentences[next - 1].tokens {
      guard let phrase = finder.phrases.phrase(at: token), phrase.head == token,
        ClaimSense.coverer.holds(finder.article.tokens[token].word), !finder.findings.holds(token)
      else { continue }
      return phrase.tokens
    }
    return nil
  }

  /// The noun that a name is built around.
  func head(of tokens: Range<Int>) -> Word? {
    let first = finder.phrases.phrase(at: tokens.lowerBound)
    let isParted = first.map { phrase in
      tokens.contains(phrase.tokens.upperBound)
        && finder.tagging.tags[phrase.tokens.upperBound].isMainVerb
    }
    let head = isParted == true ? tokens.upperBound - 1 : first?.head ?? tokens.upperBound - 1
    return finder.article.tokens.indices.contains(head) ? finder.article.tokens[head].word : nil
  }

  /// The noun phrase nearest to the word that a claim hangs on, before it or else after it, with what it
  /// belongs to: "the price of salt"; no pronoun and no place.
  private func thing(of draft: ClaimDraft) -> Range<Int>? {
    let before = Range(from: draft.tokens.lowerBound, to: draft.anchor).reversed()
    let after = Range(from: draft.anchor, to: draft.tokens.upperBound)
    let found = (Array(before) + after).lazy.compactMap { thing(at: $0) }.first {
      !draft.phrase.tokens.overlaps($0)
    }
    guard var tokens = found else { return nil }
    while tokens.lowerBound > 1, finder.tagging.tags[tokens.lowerBound - 1] == .preposition,
      let owner = thing(at: tokens.lowerBound - 2), owner.upperBound == tokens.lowerBound - 1
    {
      tokens = owner.union(tokens)
    }
    return tokens
  }

  private func thing(at token: Int) -> Range<Int>? {
    guard let phrase = finder.phrases.phrase(at: token),
      finder.tagging.tags[phrase.head].isNominal, !finder.findings.holds(phrase.head)
    else { return nil }
    return phrase.tokens
  }

  /// A name as it is written within a sentence, without whose it is: "grey list" for "its grey list".
  func text(of name: Range<Int>) -> String {
    let isOwned = ClaimSense.theirs.holds(finder.article.tokens[name.lowerBound].word)
    let tokens = isOwned && name.count > 1 ? name.lowerBound + 1..<name.upperBound : name
    let text = String(finder.article[finder.article.span(ofTokens: tokens)])
    let first = finder.article.tokens[tokens.lowerBound].word
    let isName =
      finder.tagging.tags[tokens.lowerBound] == .properNoun
      && !(tokens.count == 1 && ClaimSense.restriction.holds(first))
    let isCapitals = text.dropFirst().prefix(1).allSatisfy(\.isUppercase)
    return !isName && !isCapitals ? text.prefix(1).lowercased() + text.dropFirst() : text
  }
}
