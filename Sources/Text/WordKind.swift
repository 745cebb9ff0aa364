private import Assets

/// Kinds of words that several rules ask for, one for each row of `word-kinds.tsv`, where each is explained.
///
/// A coding key, as that has the name of the case at hand.
package enum WordKind: Int, CaseIterable, CodingKey {
  case placeWithin, placeToward, placeModifier, placeKind, placeKindOfMany, placeDirection,
    placeTitle, placeOwned, placeInstitution,
    placeWater, placeSanctuary, placeMeal, placeDish, indefiniteArticle, sharedNames, tongue,
    speaking, officeHolder, office, compoundPrefix, compoundTail,
    deputy, ordinal, collective, indefinitePerson, demonstrative, opponent, government, placeInside,
    heldIn, placeLocative, titleBorne, singularVerb, stateBody, department, nounSurname, teamNoun,
    namePreposition, nameAdjective, nameParticle, sayingVerb, movement, naming, kin, roleComplement,
    compassQuarter, halvedState, finiteVerb, dating, timeAhead, futureModal, planning,
    pronounHe, pronounShe, pronounThey, pronounIt, pronounHimself, pronounHerself, pronounItself,
    pronounThemselves, pronounI, pronounWe, commonest, document, roleNoun, postposed, shortSubject,
    timeZone, hour, verbParticle, epithet, bygone, cueParticle,
    cuePreposition, trade, business, placeOffice, storm, rank,
    unchangedPast, demonym, namedThing, calling, letter, areaExpert, leading, boarding, employee,
    executive, reservation,
    position, appointing, jointOffice, telling, amount, message, firmHead, publicBody, teamOfFew,
    determiner, anonymity, presenting, generalPerson, standingPerson, tellingAdjective, maker, seat,
    rule, following, venue, potential, truth

  /// The words of the kind.
  package var words: WordSet { WordSet(list) }
  /// The same one by one.
  package var list: [Word] { Self.all[rawValue] }

  private static let all: [[Word]] = {
    var kinds = [[Word]](repeating: [], count: allCases.count)
    let numbers = Dictionary(uniqueKeysWithValues: allCases.map { ($0.stringValue, $0.rawValue) })
    for row in FactTable("word-kinds.tsv") {
      guard let number = numbers[row[0].text] else {
        preconditionFailure("word-kinds.tsv has a row of no known kind")
      }
      kinds[number] = row[2].pieces(partedBy: 0x20).map { Word($0) }
    }
    return kinds
  }()
}
