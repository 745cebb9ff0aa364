internal import Analysis
internal import Language
internal import Text

extension Coreference {
  /// Makes the entity known by the parts of a name.
  mutating func register(_ index: Int, _ entity: Int) {
    let markable = markables[index]
    if markable.kind == .government, let country = markable.country {
      names.governments[country] = entity
      entities[entity].country = country
    }
    if markable.stretch == 0, markable.pronoun?.person == .first {
      narrator = entity
    }
    describe(index, entity)
    guard markable.form == .name, !markable.isAttribute else { return }
    if isFuller(markable, than: entities[entity]) { entities[entity].fullest = index }
    let keys = keys(of: markable)
    names.add(keys.whole, entity)
    if let ends = keys.ends { names.add(ends, entity) }
    if let tail = keys.tail { names.add(tail, entity) }
    if markable.kind == .organization {
      names.addHead(headWord(of: markable), entity)
      for core in shortCores(of: markable) {
        names.addShort(NameKey(context.tokens, core), entity)
      }
      if isFaith(markable.core) {
        names.add(NameKey(context.tokens[markable.core.upperBound - 1].word), entity)
      }
    }
    if let last = wordAfterPlace(markable) { names.addHead(last, entity) }
    if isHalved(markable) {
      names.addFirst(context.tokens[markable.core.lowerBound].word, entity)
    }
    guard markable.core.count > 1 else {
      learnKind(of: markable, entity)
      return
    }
    entities[entity].fullNames += 1
    if markable.kind == .person || markable.kind == .unknown && !isOfWords(markable) {
      names.addLast(context.tokens[markable.core.upperBound - 1].word, entity)
      names.addFirst(context.tokens[markable.core.lowerBound].word, entity)
    }
    if let nickname = nickname(in: markable.core) { names.addFirst(nickname, entity) }
    if markable.kind != .person, let acronym = acronym(of: markable.core) {
      names.addAcronym(acronym, entity)
    }
    if shortens(markable) { names.addFirst(context.tokens[markable.core.lowerBound].word, entity) }
  }

  /// The last word of a name that begins with a place, by which teams and papers are called: Karsk City Thunder.
  private func wordAfterPlace(_ markable: Markable) -> Word? {
    let (first, last) = (markable.core.lowerBound, markable.core.upperBound - 1)
    guard markable.kind == .unknown, last > first, let place = places.place(at: first),
      place.form == .name, places.place(at: last) != place
    else { return nil }
    return context.tokens[last].word
  }

  /// The word in marks within a name: Thomas “Tommo” Birch.
  private func nickname(in core: Range<Int>) -> Word? {
    core.dropFirst().dropLast().first {
      context.tokens[$0 - 1].kind == .quote && context.tokens[$0 + 1].kind == .quote
    }.map { context.tokens[$0].word }
  }

  /// Whoever is called by the last of two words is a person.
  private mutating func learnKind(of markable: Markable, _ entity: Int) {
    guard entities[entity].kind == .unknown,
      entities[entity].agreement.agrees(with: .person)
    else { return }
    let fullest = markables[entities[entity].fullest].core
    let last = fullest.upperBound - 1
    let isLast =
      fullest.count == 2 && context.tokens[fullest.lowerBound].shape != .allCaps
      && (!context.isOrdinary(last) || context.facts[last].isSurname
        || !context.isPremodifier(markable.tokens))
      && context.tokens[fullest.upperBound - 1].word
        == context.tokens[markable.core.lowerBound].word
    if isLast { entities[entity].kind = .person }
  }

  /// Whether the name is made of words of the language, none of which is a surname: Islamic State.
  private func isOfWords(_ markable: Markable) -> Bool {
    context.isOrdinary(markable.core.upperBound - 1)
      && (markable.agreement == .organization || context.isOrdinary(markable.core.lowerBound))
  }

  /// Whether a movement's name ends in a word nothing else is called: Church of Orrinology.
  private func isFaith(_ core: Range<Int>) -> Bool {
    let last = core.upperBound - 1
    return core.count == 3 && context.tokens[last - 1].word == MentionWords.of
      && Self.movements.contains(context.tokens[core.lowerBound].word)
      && !context.isOrdinary(last) && places.place(at: last) == nil
      && context.facts[last].firstName == nil
  }

  private static let movements = WordKind.movement.words

  /// Whether the mention tells more of the name; one in a title, where all words have capitals, never
  /// does beside one in running text.
  private func isFuller(_ markable: Markable, than entity: Entity) -> Bool {
    guard entity.fullest >= 0 else { return true }
    let isTitle = context.isTitleCase[markable.sentence]
    if isTitle != context.isTitleCase[markables[entity.fullest].sentence] {
      return !isTitle && (markable.core.count > 1 || markables[entity.fullest].core.count == 1)
    }
    let fullest = markables[entity.fullest].core
    return markable.core.count > fullest.count
      || markable.core.count == fullest.count
        && context.tokens[markable.core.upperBound - 1].upper
          - context.tokens[markable.core.lowerBound].lower
          > context.tokens[fullest.upperBound - 1].upper - context.tokens[fullest.lowerBound].lower
  }

  /// The keys a name is found under.
  func keys(of markable: Markable) -> NameKeys {
    let core = markable.core
    var keys = NameKeys(whole: NameKey(context.tokens, core))
    guard core.count > 2 else { return keys }
    if markable.kind == .person {
      keys.ends = NameKey(
        context.tokens[core.lowerBound].word,
        context.tokens[core.upperBound - 1].word
      )
    }
    if context.facts[core.upperBound - 2].firstName != nil
      || markable.kind == .person && core.count == 3 && isSurname(core.dropFirst())
    {
      keys.tail = NameKey(context.tokens, core.upperBound - 2..<core.upperBound)
    }
    return keys
  }

  /// Whether no dictionary holds the words, as those of a surname of two: Siobhán Ní Dhomhnaill.
  private func isSurname(_ words: Range<Int>) -> Bool {
    words.allSatisfy { context.isCapitalized($0) && !context.isOrdinary($0) }
  }

  /// Whether a company is called by the first word of its name.
  private func shortens(_ markable: Markable) -> Bool {
    let end = markable.core.upperBound
    let isCompany =
      end < context.tokens.count && markable.tokens.upperBound > end
      && context.facts[end].wordClass == .company
    return isCompany || context.facts[end - 1].wordClass == .business
  }

  /// The word without its stops.
  func letters(of index: Int) -> Word {
    let span = context.tokens[index].span
    guard context.utf8[span.lower..<span.upper].contains(0x2e) else {
      return context.tokens[index].word
    }
    var hasher = WordHasher()
    for index in span.lower..<span.upper where context.utf8[index] != 0x2e {
      hasher.add(context.utf8[index])
    }
    return hasher.word
  }

  /// The initials of a name's capitalised words, from two on.
  func acronym(of core: Range<Int>) -> Word? {
    var hasher = WordHasher()
    var count = 0
    for index in core where context.isCapitalized(index) {
      hasher.add(context.utf8[Int(context.tokens[index].lower)])
      count += 1
    }
    return count > 1 ? hasher.word : nil
  }

  /// The noun of an organization's name: ministry in "Ministry of Defence".
  func headWord(of markable: Markable) -> Word {
    for index in markable.core.dropFirst()
    where context.tokens[index].word == MentionWords.of || context.tags[index] == .preposition {
      return context.tokens[index - 1].word
    }
    return context.tokens[markable.core.upperBound - 1].word
  }
}

/// The keys of a name: all its words, first and last of a person's, the last two from a first name on.
struct NameKeys {
  let whole: NameKey
  var ends: NameKey?
  var tail: NameKey?
}
