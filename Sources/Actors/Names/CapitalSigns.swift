internal import Language
internal import Text

/// What capitals show that are owed to no name.
extension NameFinder {
  /// Whether a word of a closed class is an abbreviation where it stands in capitals: the WHO.
  func isAbbreviation(_ index: Int) -> Bool {
    Self.abbreviations.contains(context.tokens[index].word)
      || index > start && context.tags[index - 1] == .determiner
      || index + 1 < end && context.isCapitalized(index + 1)
        && context.tokens[index + 1].shape != .allCaps
  }

  /// Whether a word of the language is in capitals for emphasis: a HUGE crowd.
  func isEmphasis(_ index: Int) -> Bool {
    let entry = context.entries[index]
    guard context.tokens[index].shape == .allCaps, entry.isKnown,
      context.tokens[index].span.count > 3,
      entry.canBeAdjective || entry.canBeAdverb || entry.canBeAnyVerb,
      context.facts[index].wordClass == nil
    else { return false }
    return context.tokens[index - 1].kind == .word && context.tokens[index - 1].word != "the"
  }

  /// Whether it is the letter that stands for who asks or answers, Q or A.
  func isTurn(_ index: Int) -> Bool {
    index == start && context.tokens[index].span.count == 1 && index + 1 < context.tokens.count
      && context.tokens[index + 1].kind == .colon
  }

  /// Whether a title and what it is of or for begin here: Commissioner of Police.
  func isOffice(_ index: Int) -> Bool {
    guard context.facts[index].isTitle, index + 2 < end else { return false }
    let link = context.tokens[index + 1].word
    return (link == MentionWords.of || link == MentionWords.for_)
      && context.isCapitalized(index + 2)
  }

  /// Whether it stands in capitals alone between square brackets, as what a link leads to does: [INSIGHT].
  func isLabel(_ index: Int) -> Bool {
    guard index > start, index + 1 < context.tokens.count, context.tokens[index].shape == .allCaps
    else {
      return false
    }
    let (open, close) = (context.tokens[index - 1], context.tokens[index + 1])
    return open.kind == .open && close.kind == .close
      && context.utf8[open.span.lower] == 0x5b && context.entries[index].isKnown
  }

  /// Whether it says where a lawmaker was elected or for which party: Smith "(D-Mass.)".
  func isConstituency(_ index: Int) -> Bool {
    let span = context.tokens[index].span
    guard index > start else { return false }
    let before = context.tokens[index - 1].kind
    if span.count == 1 { return before == .open }
    guard span.count > 2, context.utf8[span.lower + 1] == 0x2d else { return false }
    return before == .open || before == .comma
  }

  /// Whether it says of which time zone the hour before it is: 9am ET.
  func isTimeZone(_ index: Int) -> Bool {
    guard index > start, context.tokens[index].shape == .allCaps,
      Self.timeZones.contains(context.tokens[index].word)
    else { return false }
    let before = context.tokens[index - 1]
    return before.kind == .number || Self.hours.contains(before.word)
  }

  /// Whether the words beside it are in capitals too, so that capitals say nothing.
  func isShouted(_ index: Int) -> Bool {
    let isBefore = index > start && context.tokens[index - 1].shape == .allCaps
    let isAfter = index + 1 < end && context.tokens[index + 1].shape == .allCaps
    return isBefore && isAfter
  }

  /// The run with the number before it where it is one of several bodies: the 2nd Battalion.
  func numbered(_ run: Range<Int>) -> Range<Int> {
    let number = run.lowerBound - 1
    guard number >= start, context.tokens[number].kind == .number else { return run }
    let end = WordEnd(context.utf8, context.tokens[number].span)
    let isOrdinal =
      end.has("st", after: 1) || end.has("nd", after: 1) || end.has("rd", after: 1)
      || end.has("th", after: 1)
    let last = run.upperBound - 1
    let isBody = context.facts[last].isOrganization || context.entries[last].isGroupNoun
    return isOrdinal && isBody ? number..<run.upperBound : run
  }

  /// Whether it is built of words of the language by a hyphen, and owes its capital to its place: Two-time.
  func isCompoundOfWords(_ index: Int) -> Bool {
    let span = context.tokens[index].span
    guard !context.isPersonNoun(index),
      let first = context.utf8[span.lower..<span.upper].firstIndex(of: 0x2d),
      let last = context.utf8[span.lower..<span.upper].lastIndex(of: 0x2d),
      CharacterClass(byte: context.utf8[last + 1]) == .lowercase
    else { return false }
    let lexicon = Lexicon.english
    return lexicon[Word(context.utf8, Span(span.lower, first))].isKnown
      && lexicon[Word(context.utf8, Span(last + 1, span.upper))].isKnown
  }

  private static let abbreviations = WordSet(["us", "who"])
  private static let timeZones = WordKind.timeZone.words
  private static let hours = WordKind.hour.words
}
