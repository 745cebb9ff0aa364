internal import Analysis
internal import Language
internal import Text

/// The sources of the quotations as runs of tokens.
struct SourceReader {
  /// For each quotation the tokens of its source, or nil where it has none.
  let ranges: [Range<Int>?]
  /// All of them, each once, in text order.
  let inOrder: [Range<Int>]

  init(_ quotations: [Quotation], _ tokens: [Token]) {
    ranges = quotations.map { quotation in
      guard let span = quotation.source?.span else { return nil }
      let first = tokens.partitioningIndex { Int($0.upper) > span.lower }
      let end = tokens.partitioningIndex { Int($0.lower) >= span.upper }
      return first < end ? first..<end : nil
    }
    var inOrder: [Range<Int>] = []
    inOrder.reserveCapacity(quotations.count)
    let sorted = ranges.compactMap { $0 }.sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    for range in sorted where range != inOrder.last { inOrder.append(range) }
    self.inOrder = inOrder
  }
}

extension MentionFinder {
  /// Marks the mention a source is, taking in all of its noun phrase, or adds one for it.
  mutating func addSource(_ source: Range<Int>, sentence: Int) {
    if let index = mention(of: source, sentence: sentence) {
      found[index].isSource = true
      joinOffice(before: index, in: source)
      if isFirstPerson(found[index]) { found[index].agreement = [] }
      if found[index].kind == .unknown, found[index].tokens.lowerBound > source.lowerBound,
        let phrase = context.phrases.phrase(at: source.lowerBound), isKin(phrase.head)
      {
        found[index].kind = .person
      }
      if found[index].form == .description, !isRole(index), !holdsName(source, after: index) {
        found[index].tokens =
          source.lowerBound..<max(source.upperBound, found[index].tokens.upperBound)
      }
    } else {
      found.append(unknownSource(source, sentence: sentence))
    }
  }

  /// The longest mention that begins with the source, or with what is its owner's: Norway's “Harbour
  /// Board”.
  private func mention(of source: Range<Int>, sentence: Int) -> Int? {
    var mention = mention(from: source.lowerBound)
    while let owner = mention, let owned = self.mention(ownedBy: found[owner], in: source) {
      mention = owned
    }
    return author(of: source) ?? name(after: mention, in: source, sentence: sentence)
      ?? name(apposedTo: mention, in: source)
      ?? mention.flatMap { isOnlyOwner($0, in: source) ? nil : $0 }
  }

  /// Whether the mention is a name that owns whoever is meant: Karsk's fire regulators.
  private func isOnlyOwner(_ mention: Int, in source: Range<Int>) -> Bool {
    let clitic = found[mention].tokens.upperBound
    return found[mention].form == .name && source.contains(clitic + 1)
      && context.tokens[clitic].isClitic && context.tags[clitic] == .possessive
  }

  /// The name of whoever sends the message that the source is: a report from “Oxbow Securities”.
  private func author(of source: Range<Int>) -> Int? {
    guard let document = context.phrases.phrase(from: source.lowerBound),
      Self.messages.contains(context.tokens[document.head].word)
    else { return nil }
    let link = document.tokens.upperBound
    guard source.contains(link + 1), Self.authorship.contains(context.tokens[link].word),
      let author = self.mention(from: link + 1), found[author].form == .name,
      ends(found[author], source)
    else { return nil }
    return author
  }

  private static let messages = WordSet(WordKind.letter.list + WordKind.message.list)
  private static let authorship = WordSet(["by", "from"])

  /// The name that tells who it is that a phrase describes: a lawyer for the family, “Ana Kovel”.
  private func name(apposedTo mention: Int?, in source: Range<Int>) -> Int? {
    if let mention, !isOwner(mention),
      found[mention].form != .description || found[mention].isGroup
    {
      return nil
    }
    guard let comma = source.first(where: { context.tokens[$0].kind == .comma }),
      comma + 1 < source.upperBound,
      let head = context.phrases.phrase(at: source.lowerBound)?.head,
      context.tags[head] != .pluralNoun,
      !joinsOrActs(source.lowerBound..<comma)
    else { return nil }
    var start = comma + 1
    while start < source.upperBound {
      for index in mentions(from: start)
      where found[index].form == .name && (isPersonal(found[index]) || isKin(head))
        && ends(found[index], source)
      {
        return index
      }
      guard isPremodifier(start) else { return nil }
      start += 1
    }
    return nil
  }

  /// Whether the noun is one of kinship, behind which a first name alone can stand: his widow, Breda.
  private func isKin(_ head: Int) -> Bool { Self.kin.contains(context.tokens[head].word) }

  private static let kin = WordKind.kin.words

  /// Whether the source ends with the name, or goes on with what it is of.
  private func ends(_ name: Markable, _ source: Range<Int>) -> Bool {
    let end = name.tokens.upperBound
    return end == source.upperBound
      || end < source.upperBound && context.tags[end] == .preposition
  }

  /// Whether a verb stands in the phrase, or it is several, joined before any preposition.
  private func joinsOrActs(_ phrase: Range<Int>) -> Bool {
    let head = phrase.prefix { context.tags[$0] != .preposition }
    return head.contains { isConjunction($0) } || phrase.contains { context.tags[$0].isFinite }
  }

  /// Whether it is the possessive pronoun of a phrase for a person: “her” opposite number.
  private func isOwner(_ mention: Int) -> Bool {
    found[mention].form == .pronoun && context.tags[found[mention].head] == .possessive
  }

  /// Whether the name is a person's, or may be as it has a first and a last word.
  private func isPersonal(_ name: Markable) -> Bool {
    name.kind == .person || name.kind == .unknown && name.core.count > 1
  }

  /// The name that a phrase ends with whose first words only tell what it is: the Internet firm
  /// “Oxbow”, American writer and professor “Ana Kovel”.
  private func name(after mention: Int?, in source: Range<Int>, sentence: Int) -> Int? {
    if context.isTitleCase[sentence] { return nil }
    if let mention, found[mention].form == .pronoun || isRole(mention) { return nil }
    let isNamed = mention.map { found[$0].form == .name } ?? false
    var start = mention.map { found[$0].tokens.upperBound } ?? source.lowerBound
    while start < source.upperBound {
      let names = mentions(from: start).filter { found[$0].form == .name && !found[$0].isAttribute }
      if let name = names.max(by: { found[$0].tokens.count < found[$1].tokens.count }) {
        let end = found[name].tokens.upperBound
        let goesOn =
          end < source.upperBound && (isPremodifier(end) || context.tags[end] == .possessive)
        if goesOn, !isNamed, isPremodifier(end),
          (source.lowerBound..<start).contains(where: { isConjunction($0) })
        {
          start = end
          continue
        }
        return !goesOn && start > source.lowerBound && !isConjunction(start - 1) ? name : nil
      }
      if !isNamed, let holder = name(afterPost: start, in: source) { return holder }
      guard
        isPremodifier(start)
          || !isNamed && (isConjunction(start) || isOfOffice(start, in: source))
      else { return nil }
      start += 1
    }
    return nil
  }

  /// The person named right behind the body that an office is at: ambassador to the European Union “Ana Kovel”.
  private func name(afterPost link: Int, in source: Range<Int>) -> Int? {
    guard Self.complements.contains(context.tokens[link].word), source.contains(link - 1),
      context.isPersonNoun(link - 1) || context.facts(of: link - 1).isTitle,
      source.contains(link + 2), let post = mention(from: link + 1), found[post].form == .name
    else { return nil }
    if found[post].kind == .person { return isAddressed(found[post]) ? post : nil }
    return mentions(from: found[post].tokens.upperBound).first {
      found[$0].form == .name && isPersonal(found[$0]) && ends(found[$0], source)
    }
  }

  /// Has an office with a post reach to the name of its holder that the source turned out to be.
  private mutating func joinOffice(before name: Int, in source: Range<Int>) {
    let start = found[name].tokens.lowerBound
    guard found[name].form == .name, start > source.lowerBound + 1,
      let office = mention(from: source.lowerBound), found[office].form == .description,
      found[office].tokens.upperBound < start,
      Self.complements.contains(context.tokens[found[office].tokens.upperBound].word),
      !(found[office].tokens.upperBound..<start).contains(where: { context.tags[$0] == .mark })
    else { return }
    found[office].tokens = found[office].tokens.lowerBound..<start
  }

  /// Whether a form of address parts the name from what the office is of: minister for Health “Mr Kovel”.
  private func isAddressed(_ name: Markable) -> Bool {
    guard let first = name.role.first, let last = name.role.last, last > first else { return false }
    return context.facts[last].wordClass == .honorific && !context.facts[first].isTitle
  }

  private static let complements = WordKind.roleComplement.words

  /// Whether the token is the "of" of a capitalised office: Secretary “of” State Ana Kovel.
  private func isOfOffice(_ index: Int, in source: Range<Int>) -> Bool {
    context.tokens[index].word == MentionWords.of && source.contains(index - 1)
      && source.contains(index + 1) && context.isCapitalized(index - 1)
      && context.isCapitalized(index + 1) && mentions(from: index + 1).isEmpty
  }

  private func isConjunction(_ index: Int) -> Bool { context.tags[index] == .conjunction }

  private func isPremodifier(_ index: Int) -> Bool {
    let tag = context.tags[index]
    return tag.isNominal || tag == .adjective || tag == .determiner || tag == .number
      || tag == .participle || tag == .adverb
  }

  /// The name right behind an owner's clitic.
  private func mention(ownedBy owner: Markable, in source: Range<Int>) -> Int? {
    let clitic = owner.tokens.upperBound
    guard source.contains(clitic + 1), context.tags[clitic] == .possessive,
      context.tokens[clitic].isClitic, let owned = mention(from: clitic + 1),
      found[owned].form == .name
    else { return nil }
    return owned
  }

  private static let both: Word = "both"

  /// The longest mention that begins with the token, an article or "both" apart.
  private func mention(from start: Int) -> Int? {
    var longest: Int?
    let isPreceded = context.tags[start] == .determiner || context.tokens[start].word == Self.both
    for beginning in start...(isPreceded ? start + 1 : start) {
      for index in mentions(from: beginning) where !found[index].isAttribute {
        let length = longest.map { found[$0].tokens.count } ?? 0
        if found[index].tokens.count > length { longest = index }
      }
    }
    return longest
  }

  /// The mentions that begin with the token.
  private func mentions(from token: Int) -> Range<Int> {
    let sorted = found[..<sortedCount]
    let first = sorted.partitioningIndex { $0.tokens.lowerBound >= token }
    let end = sorted[first...].partitioningIndex { $0.tokens.lowerBound > token }
    return first..<end
  }

  /// Whether it is I or we, whom nobody else calls he or they.
  private func isFirstPerson(_ mention: Markable) -> Bool {
    guard let pronoun = mention.pronoun else { return false }
    return pronoun.person != .third && pronoun.person != .reflexive
  }

  /// Whether the source goes on with the name of whom it describes: another critic, Ana Kovel.
  private func holdsName(_ source: Range<Int>, after index: Int) -> Bool {
    let comma = found[index].tokens.upperBound
    return source.contains(comma) && context.tokens[comma].kind == .comma
      && mentions(from: comma + 1).contains { found[$0].form == .name }
  }

  /// Whether a name follows right after the mention, which is no source of its own then.
  private func isRole(_ index: Int) -> Bool {
    let end = places.endPastPost(found[index].tokens.upperBound, context)
    return mentions(from: end).contains { found[$0].form == .name }
  }

  /// A mention for a source that names or describes nobody by a noun for persons: one of them.
  private func unknownSource(_ source: Range<Int>, sentence: Int) -> Markable {
    let phrase = context.phrases.phrase(at: source.lowerBound)
    let head = phrase.map(\.head) ?? source.lowerBound
    var markable = Markable(.description, .unknown, source, head: head, sentence: sentence)
    markable.isSource = true
    markable.determination = descriptions.determination(source)
    if source.contains(where: { context.isAge($0) }) { markable.kind = .person }
    switch context.tags[head] {
    case .relative: markable.form = .pronoun
    case .pronoun: markable.agreement = []
    case .pluralNoun: markable.agreement = .they
    case .noun: markable.agreement = .it
    default: break
    }
    if places.isDemonym(head, context), source.count == 2, markable.determination == .definite {
      markable.kind = .person
      markable.agreement = .person
    }
    return markable
  }
}
