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

  private static let abbreviations = WordSet(["us", "who"])
  private static let timeZones = WordKind.timeZone.words
  private static let hours = WordKind.hour.words
}
