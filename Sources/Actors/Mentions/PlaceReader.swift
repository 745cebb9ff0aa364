internal import Analysis
internal import Atlas
internal import Language
internal import Text

/// Tells governments and peoples from mere places.
struct PlaceReader: ~Copyable {
  private let context: MentionContext
  private let places: PlaceIndex
  /// The last names of persons who are named in full.
  private var surnames = WordSet()
  /// Countries that act somewhere under their own names.
  private var acting: Set<Country.Code> = []

  init(_ context: MentionContext, _ places: PlaceIndex, _ runs: [Range<Int>]) {
    self.context = context
    self.places = places
    for run in runs {
      if run.count > 1, beginsAsPerson(run) {
        surnames.insert(context.tokens[run.upperBound - 1].word)
      }
      guard places.isPlace(run), let place = places.place(at: run.lowerBound), place.form == .name,
        acts(run)
      else { continue }
      acting.insert(place.country)
    }
  }

  /// Whether the run is a person's name, or one after a title: General Clark.
  private func beginsAsPerson(_ run: Range<Int>) -> Bool {
    let index = run.first { !context.facts[$0].isTitle } ?? run.lowerBound
    if index > run.lowerBound, index == run.upperBound - 1 {
      return context.facts[index].wordClass == nil
    }
    return context.facts[index].firstName != nil
      || !context.isOrdinary(index) && context.facts[index].wordClass == nil
        && places.place(at: index) == nil
  }

  /// What a place name refers to, or nil where it is an adjective or somebody's surname.
  func markable(_ run: Range<Int>, _ place: PlaceMention, sentence: Int) -> Markable? {
    let head = run.upperBound - 1
    if place.form == .adjective { return people(run, place, sentence) }
    if isSurname(run) { return nil }
    var markable = Markable(
      .name,
      governs(run, place) ? .government : .place,
      run,
      head: head,
      sentence: sentence
    )
    markable.country = place.country
    return markable
  }

  /// Whether a place's name stands for the government that sits there.
  private func governs(_ run: Range<Int>, _ place: PlaceMention) -> Bool {
    guard !context.isPremodifier(run), let form = form(of: run, place) else { return false }
    return form == .metonym || acts(run) || isAddressed(run)
      || form == .name && acting.contains(place.country) && !isLocative(run)
  }

  /// Whether a person in the article bears the place's name and no preposition says where.
  func isSurname(_ run: Range<Int>) -> Bool {
    guard run.count == 1, surnames.contains(context.tokens[run.lowerBound].word) else {
      return false
    }
    let isPossessor =
      run.upperBound < context.tokens.count && context.tokens[run.upperBound].isClitic
    return run.lowerBound == 0 || isPossessor
      || !Self.inside.contains(context.tokens[run.lowerBound - 1].word)
  }

  /// The people a demonym names, in the plural: "the Russians".
  private func people(_ run: Range<Int>, _ place: PlaceMention, _ sentence: Int) -> Markable? {
    let last = run.upperBound - 1
    let span = context.tokens[last].span
    guard run.count == 1, context.utf8[span.upper - 1] | 0x20 == 0x73, span.count > 4,
      context.phrases.phrase(at: last).map({ $0.head == last }) ?? true
    else { return nil }
    var markable = Markable(.name, .people, run, head: last, sentence: sentence)
    markable.country = place.country
    return markable
  }

  /// Makes a description a government's where a country is named with it: the Czech government.
  func govern(_ markable: inout Markable) {
    guard Self.governments.contains(context.tokens[markable.head].word),
      let place = places.firstPlace(in: markable.tokens) ?? placeAfter(markable.head)
    else { return }
    markable.kind = .government
    markable.agreement = .organization
    markable.country = place.country
  }

  /// The place right after "in" or "of": the government in Prague.
  private func placeAfter(_ head: Int) -> PlaceMention? {
    guard head + 2 < context.tokens.count, Self.within.contains(context.tokens[head + 1].word)
    else {
      return nil
    }
    return places.place(at: head + 2)
  }

  /// How the run names a country, a state's namesake of a capital included; nil for a mere town.
  private func form(of run: Range<Int>, _ place: PlaceMention) -> PlaceMention.Form? {
    if places.isCountry(run) { return place.form }
    let name = places.text(run)
    let isCapital = CountryTable[place.country]?.hasCapital(name)
    return isCapital == true ? .capital : nil
  }

  /// Whether the place does something: says, wants, angers somebody.
  private func acts(_ run: Range<Int>) -> Bool {
    let sentence = context.sentence(at: run.lowerBound)
    guard context.isSubject(run, in: sentence) else { return false }
    guard let finite = context.verb(after: run, in: sentence) else { return true }
    guard let verb = context.mainVerb(from: finite, in: sentence) else { return false }
    if context.entries[verb].cueLemma > 0 { return true }
    guard verb + 1 < sentence.upperBound else { return false }
    let next = context.tags[verb + 1]
    return next == .determiner || next.isNominal || next == .possessive || next == .to
      || next == .number
  }

  /// Whether something is said to the place or done against it: told, against, beat.
  private func isAddressed(_ run: Range<Int>) -> Bool {
    var before = run.lowerBound - 1
    if before > 0, context.tags[before] == .determiner { before -= 1 }
    guard before >= 0 else { return false }
    return Self.opponents.contains(context.tokens[before].word)
  }

  /// Whether the word before says that a place is meant.
  private func isLocative(_ run: Range<Int>) -> Bool {
    guard run.lowerBound > 0 else { return false }
    return Self.locative.contains(context.tokens[run.lowerBound - 1].word)
  }

  private static let opponents = WordKind.opponent.words
  private static let governments = WordKind.government.words
  private static let inside = WordKind.placeInside.words
  private static let within = WordSet(["in", "of"])
  private static let locative = WordKind.placeLocative.words
}
