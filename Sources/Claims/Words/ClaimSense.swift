/// The parts a word can play in a claim, one for each row of `claim-words.tsv`, where each is explained.
///
/// A coding key, as that has the name of the case at hand.
enum ClaimSense: Int, CaseIterable, CodingKey {
  /// What things, states and people do, and what they are called.
  case cover, reach, strike, apply, widen, available, unavailable, force, offered, works, exclude,
    leave, stay, join, exposed, outside, within, protection, exemption, warning, host, deploy,
    installation, shielding, threat, coverer, storm, people, territory, part, direction, member,
    refuse, hedge, news, list, subject, visa, enable, dropped, added, follow, journey, again,
    regulate, transfer, duty, service, resume, stop, wish, nothing, need, activity, letting, coming,
    able, safe, aid, flee, guarding

  /// Prepositions and what else leads to places, named after what they stand behind.
  case afterApplying, afterAvailable, afterCoveredThing, afterLack, afterNothing, afterService,
    afterFlights, afterStationing, afterSpot, afterGift, afterExcept, afterEffect, afterWidened,
    afterUse, afterSkies, afterMembers, afterProtection, afterLaunch, afterUsage, afterGuard,
    afterJourney, afterPeople, bindsThing, afterParticiple, beforeDoer, beforeAgent, atOccasion,
    opensClause, stormward, ungoverned, particleOfVerb, verbAway, repeatable, outOrOff, ofOrFrom

  /// Function words within and around verb groups, clauses and lists.
  case withinVerb, beforeVerb, afterAuxiliary, endsClause, echoes, manner, beAgain, isOrBecame,
    getPassive, helps, keepsOn, barely, denies, deniesBefore, withoutOrNo, couldBe, condition,
    whileAway, asked, contrary, newClause, relative, relativeOfVerb, relativeOfThing,
    relativeOfMember, joins, joinsSites, joinsObjects, joinsPlaces, inserted, exceptYet,
    exceptedAfter, exampleOf, particle, timely, timeModifier, withinObject, beforeSide, farWithin,
    needsNothing, ends

  /// Pronouns, quantifiers and numbers.
  case thingPronoun, thingObject, thingSubject, thingMention, anyThing, peoplePronoun,
    definiteThing,
    definiteSingle, definiteCount, definiteOf, theirs, listPronoun, listDeterminer, pairPronoun,
    countedOf, anaphor, quantifier, quantifierOfAll, quantifierOfEach, quantifierOfSome,
    boundOpening, boundOfMore, beforePlace, wholeOf, endOfPart

  /// Nouns for states, people and groups.
  case singleNoun, ownedNoun, pluralNoun, placeNoun, stateNoun, memberNoun, memberNeutral,
    groupNoun, memberCounting, authority, company, envoy, belonging, ordinal, peopleLink,
    peopleVerb, bound

  /// Nouns for what covers, and what is done with it.
  case treaty, treatyFirm, treatyMaking, another, scope, listNoun, listHead, partyTo, spread, aimed,
    firmCover, singleJourney, entryNoun, charge, paying, payingVerb, proof, hurdle, entryVerb,
    travelling, usage, stormName, side, compass, burden, visaNoun, roaming, exceptionNoun,
    wellWorking, usually, outset, danger, origin

  /// Verbs and participles of single constructions.
  case madeVerb, applies, extends, spreads, becoming, intoForce, inForce, openState, mustDo,
    obliging, staying, stayVerb, indoors, seeming, participle, telling, advising, linking,
    protecting, threatens, hits, includes, built, sent, stopped, permitted, exempts, omits, fears,
    stateOfLack, takes, takesIn, introduces, heeds, shuts, unharmed, barring, begins, arrives,
    handled, calledOff, comesTo, putting, keeping, takenIn, placed, receiving, standing, calling,
    posing, emanating, buying, averting, attacked, attacks, blames, recalls, calls, meant, lacks,
    gets, needs, gives, lifts, lifted, soldAfter, provided

  /// Nouns and verbs of the rows of `claim-frames.tsv`.
  case restriction, exempting, scheme, listing, arms, troops, station, offering, unclear, counted,
    approximate, openQuestion, rights, sales, produced, recallWord, peacekeeping, work, weapon,
    leftOff, advice,
    asksWhere, event, bearer, seat, stock, application, stateIn, stateOut, match, privilege, levy,
    club, regime, comingIn, visaVerb, oneOfKind

  /// A word with which the name of a group written small begins, or which can stand for a place.
  case standIn
  /// A word with which an idiom begins.
  case idiom
  /// A word that a row of `claim-frames.tsv` hangs on.
  case frame
  /// A form of be, have or do, or a modal.
  case auxiliary

  /// Those that no row of the table lists: they follow from other tables.
  static let derived: [ClaimSense] = [.standIn, .idiom, .frame, .auxiliary]
}
