extension ClaimPattern {
  /// All patterns in the order in which they are tried at a word; the first that finds a claim is right.
  static let all = order.map(\.pattern)

  /// Each pattern with the reason for its place.
  ///
  /// `Tests/ClaimsTests/Patterns/order.txt` has a sentence for each two patterns that make different things
  /// of the same word.
  static let order: [(pattern: ClaimPattern, reason: StaticString)] = [
    (.enumerated, "who is listed, before a row or cover-verb reads the verb of listing"),
    (.frame, "a row says more of what stands around its word than any pattern does"),
    (.follows, "a verb that says what the claim before says, whatever it is read as alone"),
    (
      .sameGoes, "takes up the claim before, with verbs that applied-to and stayed-out read as well"
    ),
    (
      .joinedClause,
      "a clause cut short to its auxiliary, before stayed-out reads a form of be in it"
    ),
    (.coverVerb, "the plainest way; before against, for whom it protects comes before from what"),
    (
      .appliedTo, "names its places with its own preposition, which widened and offered-in read too"
    ),
    (
      .widened,
      "knows a ban that is lifted and a waiver; offered-in and transferred take all for given"
    ),
    (
      .availableIn,
      "knows what is in force, before treaty-between reads the treaty that it is said of"
    ),
    (.offeredIn, "what happens to a thing, before served reads the journey in its subject"),
    (.excluded, "a verb of leaving out says so itself"),
    (.leftOut, "the same with a verb and a particle"),
    (.stayedOut, "a state, after the verbs that bring it about"),
    (.unprotected, "a state without a thing, after those that name one"),
    (
      .visaFree,
      "who needs a visa, before protection-for reads the visa as cover of where it is for"
    ),
    (.stillCharged, "where roaming costs, before obliged reads paying as a duty of any kind"),
    (.obliged, "what people have to do, before enabled reads the same verbs as what they can do"),
    (.enabled, "what people can do, before transferred reads what is brought to them"),
    (.allowedTo, "the same by a participle, after available-in has read what is free"),
    (.conditionFrom, "a duty that hangs on where somebody comes from"),
    (
      .adviceAgainst, "a journey warned against, before protection-for reads the journey as a thing"
    ),
    (.comeToAid, "a set phrase, before the noun in it is read alone"),
    (
      .protectionFor,
      "a noun of cover; before served and absence, for it reads their no and lifted itself"
    ),
    (.exemptionFor, "the same; no exemption covers, where absence would leave out"),
    (.warningFor, "the same of a warning"),
    (.toldToLeave, "what people are told where a warning holds"),
    (.deployedIn, "what is stationed, by its verb"),
    (.hostedBy, "the same from the side of the place, for verbs that are both"),
    (.installationIn, "the same by its noun alone, after its verbs"),
    (.standsIn, "the same by a verb of standing, after same-goes and stayed-out"),
    (.threatFrom, "an attack and where it comes from"),
    (.threatCalled, "who is called a threat, where no place follows the word"),
    (.wouldAttack, "who could attack, where the word is a verb"),
    (.against, "what a shield is against, after all that says whom it covers"),
    (.joined, "who takes part, after what states are given"),
    (.eligible, "who may take part, by an adjective that cover-verb does not read"),
    (.countryWhere, "what holds where a country is the only one, by the same noun"),
    (.firstCountry, "who was the first to take part, by a noun for states"),
    (.treatyBetween, "a treaty by its noun alone, after all that is said of it"),
    (.absence, "no such thing; before treaty-with, for there is none with them"),
    (.dropped, "what is done to a country, after cover-verb has read what a storm has struck"),
    (.serviceStopped, "a carrier that stops; before regulated, for which the same verbs are bans"),
    (.letIn, "whom a rule lets in or keeps out"),
    (.guarded, "whose skies are watched"),
    (.leadingState, "a state with which the sentence begins, before an idiom is seen in it"),
    (.received, "who gets it, after what people can do with it"),
    (.whenAbroad, "what a journey costs, after the duties and abilities of those on it"),
    (.regulated, "what a rule does to what goes to a country, after what carriers do"),
    (.served, "what goes to a country and stops, by its noun and after the nouns of cover"),
    (.transferred, "what is brought to a country, after what is given, lifted and stopped"),
    (.treatyWith, "a treaty and those it is with, after those there is none with"),
    (.putInside, "what a verb has inside or outside something"),
    (.keptSafe, "what a verb keeps safe"),
    (.broughtInside, "what is brought inside something, after what a verb has there"),
    (.launchIn, "what is done in a country, by its noun alone"),
    (.nothingFor, "a pronoun for nothing alone"),
    (.idiom, "a set phrase may hold any word, so that all that reads its words goes first"),
    (.needsOnly, "the vaguest: that people need little"),
  ]
}
