internal import Analysis
internal import Language
internal import Text

extension Coreference {
  /// What is said of a name between commas: "Ana Kovel, a harbour pilot,".
  func byApposition(_ index: Int) -> Int? { appositionBefore(index) ?? appositionAfter(index) }

  /// The name before the comma that opens the apposition.
  private func appositionBefore(_ index: Int) -> Int? {
    let markable = markables[index]
    let comma = markable.tokens.lowerBound - 1
    guard !markable.isGroup, comma > 0, context.tokens[comma].kind == .comma else { return nil }
    guard let name = nameBefore(index, endingAt: beforeAge(comma)), closes(markable) else {
      return nil
    }
    return accepts(markable, markables[name]) ? markables[name].entity : nil
  }

  /// The comma before somebody's age where that stands before a comma: Ana Kovel, 34, a nurse.
  private func beforeAge(_ comma: Int) -> Int {
    let age = comma - 1
    guard age > 1, context.tokens[age].kind == .number, context.tokens[age].span.count == 2,
      context.tokens[age - 1].kind == .comma
    else { return comma }
    return age - 1
  }

  /// The name after the comma that the apposition opens: "the deputy minister, Tadeusz Rylski,".
  private func appositionAfter(_ index: Int) -> Int? {
    let markable = markables[index]
    let comma = relativeEnd(relative(in: markable) ?? complementEnd(of: markable))
    guard !markable.isGroup, markable.determination != .bare || startsSentence(markable),
      comma + 1 < context.tokens.count,
      context.tokens[comma].kind == .comma,
      let name = markables[(index + 1)...].prefix(8).first(where: {
        $0.tokens.lowerBound == comma + 1
          || $0.form == .name && $0.kind == .person && premodifies(from: comma + 1, $0)
      })
    else { return nil }
    guard name.form == .name, name.entity >= 0,
      isClosing(name.tokens.upperBound) || isOffice(markable, before: name.tokens.upperBound),
      accepts(markable, name)
    else { return nil }
    return name.entity
  }

  /// Whether nothing but what tells an office or a trade stands between a token and the name: the actress.
  private func premodifies(from start: Int, _ name: Markable) -> Bool {
    guard name.tokens.lowerBound > start, name.tokens.lowerBound < start + 5 else { return false }
    return (start..<name.tokens.lowerBound).allSatisfy { index in
      let tag = context.tags[index]
      return tag == .determiner || tag == .adjective || tag == .noun
    }
  }

  /// The first word of a relative clause that a source was taken in with.
  private func relative(in markable: Markable) -> Int? {
    Range(from: markable.head + 1, to: markable.tokens.upperBound).first {
      context.tags[$0] == .relative || context.tags[$0] == .that
    }
  }

  /// The comma that ends a relative clause which begins there, else there: the firm "that runs the ferry", Oxbow.
  private func relativeEnd(_ start: Int) -> Int {
    guard start < context.tokens.count,
      context.tags[start] == .relative || context.tags[start] == .that
    else { return start }
    let limit = min(context.tokens.count, start + 16)
    return (start..<limit).first { context.tags[$0] == .mark } ?? start
  }

  private func startsSentence(_ markable: Markable) -> Bool {
    markable.tokens.lowerBound == context.sentences[markable.sentence].tokens.lowerBound
      && context.tags[markable.head] == .noun
  }

  /// Where what belongs to a description ends: the governor “of Karsk region”, the director general “of
  /// police (DGP)”.
  func complementEnd(of markable: Markable) -> Int {
    var end = markable.tokens.upperBound
    if end < context.tokens.count, Self.postposed.contains(context.tokens[end].word) { end += 1 }
    for _ in 0..<2
    where end + 1 < context.tokens.count
      && Self.complements.contains(context.tokens[end].word)
    {
      guard let phrase = context.phrases.phrase(from: end + 1) else { break }
      end = phrase.tokens.upperBound
    }
    if end + 2 < context.tokens.count, context.tokens[end].kind == .open,
      context.tokens[end + 2].kind == .close
    {
      end += 3
    }
    return end
  }

  private static let postposed = WordKind.postposed.words
  private static let complements = WordKind.roleComplement.words

  /// Whether it is somebody's office in capitals, whose holder does what follows: Norway's Prime Minister,
  /// Kari Dahl said.
  private func isOffice(_ markable: Markable, before verb: Int) -> Bool {
    markable.determination == .possessive && context.tokens[markable.head].shape == .capitalized
      && context.tags[verb].isFinite
  }

  /// The markable of a name that ends before the token `end`, among the three before this one.
  func nameBefore(_ index: Int, endingAt end: Int) -> Int? {
    var before = index - 1
    while before >= 0, before > index - 4 {
      let markable = markables[before]
      if markable.form == .name, !markable.isAttribute, markable.tokens.upperBound == end {
        return before
      }
      before -= 1
    }
    return nil
  }

  /// Whether the two may be one: of a like kind, agreeing, and nothing known against it.
  func accepts(_ description: Markable, _ name: Markable) -> Bool {
    let isPersonal = description.kind == .person && (name.kind == .person || name.kind == .unknown)
    let isCollective =
      description.kind == .organization
      && (name.kind == .organization || name.kind == .unknown)
    let isWhole =
      description.kind == .unknown && description.isSource
      && description.tokens.lowerBound < name.tokens.lowerBound
      && description.tokens.upperBound == name.tokens.upperBound
    return (isPersonal || isCollective || isWhole)
      && name.agreement.agrees(with: description.agreement)
      && entities[name.entity].admits(description)
  }

  /// Whether a comma or stop ends the phrase before any verb does.
  private func closes(_ markable: Markable) -> Bool {
    var index = markable.tokens.upperBound
    while index < context.tokens.count, index < markable.tokens.upperBound + 30 {
      if isClosing(index) { return true }
      switch context.tags[index] {
      case .relative, .that: return true
      case let tag where tag.isFinite: return false
      default: index += 1
      }
    }
    return true
  }

  private func isClosing(_ index: Int) -> Bool {
    guard index < context.tokens.count else { return true }
    switch context.tokens[index].kind {
    case .comma, .stop, .semicolon, .dash, .quote, .close: return true
    default: return false
    }
  }
}
