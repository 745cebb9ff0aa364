internal import Analysis
internal import Text

extension Coreference {
  /// An organization with and without its country or field: "US Congress" … "the Congress".
  func byNameWithoutCountry(_ index: Int) -> Int? {
    let markable = markables[index]
    guard markable.kind == .organization, markable.core.count > 1 else { return nil }
    let whole = NameKey(context.tokens, markable.core)
    if let entity = names.entity(short: whole) { return entity }
    return entity(calledAnyOf: shortCores(of: markable))
  }

  /// The name of an organization without its country, without its field, and without both.
  func shortCores(of markable: Markable) -> [Range<Int>] {
    let core = markable.core
    let start = startWithoutCountry(core)
    let end = core.lastIndex { isFieldMark($0) } ?? core.upperBound
    var cores: [Range<Int>] = []
    if start > core.lowerBound { cores.append(start..<core.upperBound) }
    if end < core.upperBound { cores.append(core.lowerBound..<end) }
    if cores.count > 1, start < end { cores.append(start..<end) }
    return cores.filter { $0.count > 1 }
  }

  private func entity(calledAnyOf cores: [Range<Int>]) -> Int? {
    for core in cores {
      if let entity = entity(called: core) { return entity }
    }
    return nil
  }

  /// The organization that is called so and never by a longer name.
  private func entity(called core: Range<Int>) -> Int? {
    guard let entity = names.entity(named: NameKey(context.tokens, core)),
      entities[entity].isNamed, markables[entities[entity].fullest].core.count == core.count
    else { return nil }
    return entity
  }

  private func isFieldMark(_ index: Int) -> Bool {
    let word = context.tokens[index].word
    return word == MentionWords.of || word == MentionWords.for_
  }

  private func startWithoutCountry(_ core: Range<Int>) -> Int {
    var start = core.lowerBound
    guard let place = places.place(at: start) else { return start }
    while start < core.upperBound, places.place(at: start) == place { start += 1 }
    let isCountry = place.form == .adjective || places.isCountry(core.lowerBound..<start)
    return isCountry ? start : core.lowerBound
  }
}
