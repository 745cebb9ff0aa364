/// What kind of thing the head of a noun phrase names.
package enum HeadClass: Int, Sendable {
  case name, person, thirdPerson, firstPerson, it, otherPronoun, group, communication, time
  case plural, singular, number, relative, none
}

extension Syntax {
  /// The class of the token that heads a noun phrase or stands for one.
  package func headClass(_ head: Int) -> HeadClass {
    switch symbols[head] {
    case .he, .she, .they: return .thirdPerson
    case .i, .we, .you: return .firstPerson
    case .it: return .it
    case .who, .which, .relative, .whom, .whose, .that: return .relative
    default: break
    }
    switch tags[head] {
    case .pronoun, .objectPronoun, .reflexive, .possessive: return .otherPronoun
    case .properNoun: return .name
    case .number, .quantifier: return .number
    case .time: return .time
    default: return nounClass(head)
    }
  }

  private func nounClass(_ head: Int) -> HeadClass {
    let entry = entries[head]
    if entry.isPersonNoun { return .person }
    if entry.isGroupNoun { return .group }
    if entry.isCommunicationNoun { return .communication }
    if entry.isTimeNoun { return .time }
    return tags[head] == .pluralNoun ? .plural : .singular
  }
}
