extension DocumentCheck {
  /// Expects numbers from 1, names, and that every quote belongs to the actor that is its source.
  mutating func checkActors() {
    expect(isCounted(document.actors.map(\.id)), "numbers of actors")
    var speakers = [Int?](repeating: nil, count: document.quotes.count)
    for actor in document.actors {
      expect(actor.name.contains { !$0.isWhitespace }, "name of an actor")
      checkMentions(of: actor)
      checkAffiliation(of: actor)
      expect(actor.quotes.isEmpty ? actor.quotedWords == 0 : actor.quotedWords > 0, "quoted words")
      for quote in actor.quotes {
        guard speakers.indices.contains(quote - 1) else {
          expect(false, "quote of an actor")
          continue
        }
        expect(speakers[quote - 1] == nil, "a quote of two actors")
        speakers[quote - 1] = actor.id
      }
    }
    expect(speakers == document.quotes.map { $0.speaker?.actor }, "quotes of actors")
  }

  private mutating func checkMentions(of actor: DecodedDocument.Actor) {
    expect(!actor.mentions.isEmpty, "an actor without mentions")
    expect(actor.mentions.allSatisfy { isInText($0.start, $0.end) }, "a mention outside the text")
    let starts = actor.mentions.map(\.start)
    expect(zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }, "order of mentions")
    expect(Set(actor.mentions).count == actor.mentions.count, "a mention twice")
  }

  /// Nobody speaks for himself, not even by way of others.
  private mutating func checkAffiliation(of actor: DecodedDocument.Actor) {
    var steps = 0
    var next = actor.affiliation
    while let number = next, steps <= document.actors.count {
      guard isActor(number) else { return expect(false, "affiliation") }
      next = document.actors[number - 1].affiliation
      steps += 1
    }
    expect(steps <= document.actors.count, "a circle of affiliations")
  }
}
