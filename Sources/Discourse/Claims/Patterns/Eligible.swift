internal import Articles

extension ClaimPattern {
  /// "Students from Belarus are not eligible", "Greece is subject to the measure".
  static let eligible = ClaimPattern(name: "eligible", cues: .subject) { reader, index in
    guard reader.tag(index) == .adjective || reader.isWord(["eligible", "entitled"], at: index),
      reader.tag(index - 1) == .be || reader.tag(index - 2) == .be
    else { return [] }
    let group = ClaimVerb(reader, verb: index)
    guard let phrase = reader.places(endingAt: group.start) else { return [] }
    return [
      reader.draft(.covered, phrase, at: group, by: .none, isTentative: !phrase.isTelling)
    ]
  }

  /// "Fiji became the first country to offer the vaccine": it is covered.
  static let firstCountry = ClaimPattern(name: "first-country", cues: .member) { reader, index in
    guard reader.isWord(ordinals, at: index - 1), reader.tag(index + 1) == .to,
      reader.tag(index + 2).isMainVerb || reader.isVerb(index + 2),
      let object = reader.object(from: index + 3), reader.isCoverer(object)
    else { return [] }
    let group = ClaimVerb(reader, verb: index + 2)
    guard let phrase = reader.places(endingAt: index + 1) else { return [] }
    return [reader.draft(.covered, phrase, at: group, by: .none, isTentative: true)]
  }

  private static let ordinals = WordSet([
    "first", "second", "third", "fourth", "fifth", "latest", "only", "last",
  ])

  /// "A treaty between Austria and Italy": it covers both.
  static let treatyBetween = ClaimPattern(name: "treaty-between", cues: .coverer) { reader, index in
    guard let noun = reader.phrases.phrase(at: index), noun.head == index,
      reader.isWord(["between"], at: index + 1),
      !reader.has(.service, at: index) || reader.isWord(["route", "routes"], at: index),
      let phrase = PlaceListParser(reader: reader).list(from: index + 2)
    else { return [] }
    return [
      ClaimDraft(
        role: .covered,
        affirmative: .covered,
        phrase: phrase,
        anchor: index,
        tokens: noun.tokens.lowerBound..<phrase.tokens.upperBound,
        isTentative: !reader.isWord(["treaty", "convention", "pact"], at: index),
        subject: noun.tokens
      )
    ]
  }
}
