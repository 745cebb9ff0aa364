internal import Articles
internal import Language
internal import Text

/// Finds the person whom a sentence introduces, who is likely to speak in the quotation after it: its
/// subject, else the only person it names.
struct PersonBefore {
  private let syntax: Syntax

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// The person of the sentence.
  func person(in sentence: Range<Int>) -> Decision.Phrase? {
    if let subject = syntax.subject(in: sentence), isPerson(subject) {
      return phrase(subject, in: sentence)
    }
    let named = named(in: sentence)
    return named.count == 1 ? phrase(named[0], in: sentence) : nil
  }

  private func named(in sentence: Range<Int>) -> [NounPhrase] {
    var found: [NounPhrase] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let phrase = syntax.phrases.phrase(at: index)
      if let phrase, syntax.tags[phrase.head] == .properNoun, isPerson(phrase) {
        found.append(phrase)
      }
      index = max(index + 1, phrase?.tokens.upperBound ?? 0)
    }
    return found
  }

  /// Whether the phrase is for a person: he or she, a noun for one, a first name, a title, or a name
  /// whose office stands behind it.
  private func isPerson(_ phrase: NounPhrase) -> Bool {
    switch syntax.headClass(phrase.head) {
    case .person: return syntax.tags[phrase.head] == .noun
    case .thirdPerson: return syntax.symbols[phrase.head] != .they
    case .name: break
    default: return false
    }
    let isTitled = phrase.tokens.contains { index in
      index != phrase.head && syntax.entries[index].isPersonNoun
        || index < phrase.head && NameLexicon.english[syntax.tokens[index].word].firstName != nil
    }
    return isTitled || hasOffice(phrase) || isFullName(phrase)
  }

  /// Whether the phrase is of two or three capitalized words that no dictionary holds, and the last is a
  /// surname or does not look like a plural: Hale Wanderers.
  private func isFullName(_ phrase: NounPhrase) -> Bool {
    let head = syntax.tokens[phrase.head]
    let isPlural = WordEnd(syntax.article.utf8, head.span).has("s", after: 2)
    return (2...3).contains(phrase.tokens.count)
      && (!isPlural || NameLexicon.english[head.word].isSurname)
      && phrase.tokens.allSatisfy {
        syntax.tokens[$0].shape == .capitalized && !syntax.entries[$0].isKnown
      }
  }

  /// Whether the sentence's subject is a name.
  func namesSubject(in sentence: Range<Int>) -> Bool {
    syntax.subject(in: sentence).map { syntax.tags[$0.head] == .properNoun } ?? false
  }

  /// Whether a comma and a noun for a person follow.
  private func hasOffice(_ phrase: NounPhrase) -> Bool {
    let comma = phrase.tokens.upperBound
    guard comma + 1 < syntax.tokens.count, syntax.symbols[comma] == .comma,
      let office = syntax.phrases.phrase(from: comma + 1)
    else { return false }
    return syntax.entries[office.head].isPersonNoun && syntax.tags[office.head] != .properNoun
  }

  private func phrase(_ phrase: NounPhrase, in sentence: Range<Int>) -> Decision.Phrase {
    let rest = Range(from: phrase.tokens.upperBound, to: sentence.upperBound)
    let verb = rest.first { syntax.tags[$0].isFinite } ?? sentence.upperBound - 1
    let group = VerbGroup(endingAt: verb, in: sentence, syntax.tags)
    let source = SourceCandidate(phrase.tokens, head: phrase.head, isBefore: true)
    let extent = SourceExtent(syntax, before: group).extent(source)
    return Decision.Phrase(tokens: phrase.tokens, head: phrase.head, extent: extent)
  }
}
