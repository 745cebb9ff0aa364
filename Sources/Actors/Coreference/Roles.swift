internal import Analysis
internal import Atlas
internal import Language
internal import Text

extension Coreference {
  /// Takes from a title, a role or an apposition what it says of the person.
  mutating func describe(_ index: Int, _ entity: Int) {
    let markable = markables[index]
    if markable.form == .name, entities[entity].country == nil {
      entities[entity].country = origin(of: markable)
    }
    if markable.form == .description, markable.kind == .person, entities[entity].country == nil,
      let place = places.place(at: markable.head), place.form == .adjective
    {
      entities[entity].country = place.country
    }
    if markable.form == .description, entities[entity].country == nil {
      entities[entity].country = nation(of: markable)
    }
    if markable.kind == .person, entities[entity].beside == nil {
      entities[entity].beside = body(beside: markable)
    }
    guard markable.kind == .person, !markable.role.isEmpty,
      entities[entity].isNamed || markable.form == .name, !introduces(index, entity)
    else { return }
    let role = markable.role
    let tail = Range(from: role.upperBound, to: tailEnd(of: markable))
    if entities[entity].role.map({ isRank($0) && !isRank(role) }) ?? true,
      let extent = roleExtent(of: markable, before: tail.upperBound)
    {
      entities[entity].role = extent
      entities[entity].roleTail = tail
    }
    if entities[entity].country == nil {
      entities[entity].country = country(role) ?? (markable.form == .name ? nil : country(tail))
    }
  }

  /// Whether the mention speaks of somebody whom a name after it tells, by a noun that is no role: a lucky dad.
  private func introduces(_ index: Int, _ entity: Int) -> Bool {
    markables[index].determination == .indefinite && index < entities[entity].first
      && isGeneral(markables[index].head)
  }

  /// Whether a role is a rank or a seat and nothing else, which says less than any function: Cmdr.
  private func isRank(_ role: Range<Int>) -> Bool {
    guard role.count == 1 else { return false }
    let word = context.tokens[role.lowerBound].word
    let noun = ShortTitles.english[word] ?? word
    return Self.ranks.contains(noun) || Self.seats.contains(noun)
  }

  private static let seats = WordKind.seat.words
  private static let ranks = WordKind.rank.words

  /// The country a person is said to be of: Serbia's “Novak Petrov”, “Raven Claassen” of South Africa.
  private func origin(of name: Markable) -> Country.Code? {
    guard name.kind == .person, name.core.count > 1 else { return nil }
    let clitic = name.core.lowerBound - 1
    if clitic > 0, context.tokens[clitic].isClitic, context.tags[clitic] == .possessive,
      let owner = places.place(at: clitic - 1), owner.form == .name
    {
      return owner.country
    }
    let of = name.tokens.upperBound
    guard of + 1 < context.tokens.count, context.tokens[of].word == Self.of,
      let place = places.place(at: of + 1), place.form == .name
    else { return nil }
    return place.country
  }

  /// The nation that a body of a state, or somebody not named, is said to be of: the Norwegian foreign ministry, a UK
  /// man.
  func nation(of description: Markable) -> Country.Code? {
    let head = description.head
    let isBody =
      description.kind == .organization && Self.stateBodies.contains(context.tokens[head].word)
    guard isBody || description.kind == .person && !description.isGroup else { return nil }
    for index in Range(from: description.tokens.lowerBound, to: head) {
      guard let place = places.place(at: index) else { continue }
      let tells =
        place.form == .adjective || isBody || context.tokens[index].shape == .allCaps
      return tells && !isKnown(index) && places.isCountry(index..<index + 1)
        || place.form == .adjective
        ? place.country : nil
    }
    return nil
  }

  private static let stateBodies = WordKind.stateBody.words

  /// Whether it is a country that the person right behind its name only knows well: China expert.
  private func isKnown(_ place: Int) -> Bool {
    place + 1 < context.tokens.count && places.place(at: place)?.form == .name
      && context.tokens[place].shape != .allCaps
      && Self.experts.contains(context.tokens[place + 1].word)
  }

  private static let experts = WordKind.areaExpert.words
  private static let of: Word = "of"
  private static let at: Word = "at"
  private static let war: Word = "war"

  /// The country of the first place in the range that is not merely a destination.
  private func country(_ range: Range<Int>) -> Country.Code? {
    if let first = range.first, context.tokens[first].word == Self.at { return nil }
    for index in range {
      guard let place = places.place(at: index), !ownsIndirectly(index, in: range),
        !isKnown(index)
      else { continue }
      let next = index + 1
      if next < context.tokens.count, context.tokens[next].word == Self.war { return nil }
      return index > 0 && context.tags[index - 1] == .to ? nil : place.country
    }
    return nil
  }

  /// Whether a town tells only whose something is: the Liverpool academy's director.
  private func ownsIndirectly(_ index: Int, in range: Range<Int>) -> Bool {
    guard !places.isCountry(index..<index + 1), !places.isAdjective(index) else { return false }
    return range.suffix(from: min(index + 2, range.upperBound)).contains {
      context.tags[$0] == .possessive && context.tokens[$0].isClitic
    }
  }
}
