internal import Analysis
internal import Language
internal import Text

extension Coreference {
  /// The holder of an office that is told with whose it is, wherever the name stands: "China's ambassador to
  /// Norway" … "China's ambassador to Norway, Lin Xiamen", "the Karsk mayor" … "the mayor of Karsk, Petro Hnat".
  func byOffice(_ index: Int) -> Int? {
    let markable = markables[index]
    guard markable.kind == .person, markable.determination != .indefinite, !markable.isGroup,
      let key = officeKey(of: markable)
    else { return nil }
    return holders[key].only { entities[$0].admits(markable) }
  }

  /// Notes who holds the offices that are told beside names.
  mutating func noteHolders() {
    for index in markables.indices where markables[index].kind == .person {
      let markable = markables[index]
      guard !markable.isGroup, let key = officeKey(of: markable) else { continue }
      let holder =
        markable.form == .name
        ? markable.entity : byNameAfter(index) ?? byApposition(index) ?? -1
      guard holder >= 0 else { continue }
      holders.update(hash: key.hash) { $0.renew(holder, capacity: 4) }
    }
  }

  /// The noun of an office, the word before it and the names in what it is of; nil where there are none.
  private func officeKey(of markable: Markable) -> NameKey? {
    switch markable.form {
    case .description:
      return officeKey(markable.head, in: markable.tokens.lowerBound..<officeEnd(of: markable))
    case .name:
      guard let last = markable.role.last else { return nil }
      return officeKey(last, in: markable.role)
    case .pronoun: return nil
    }
  }

  private func officeKey(_ head: Int, in office: Range<Int>) -> NameKey? {
    guard context.facts(of: head).isTitle,
      !office.contains(where: { Self.bygone.contains(context.tokens[$0].word) })
    else { return nil }
    var key: NameKey?
    let noun = context.tokens[head].word
    for index in office where index != head && context.tags[index] == .properNoun {
      if key == nil {
        key = NameKey(ShortTitles.english[noun] ?? noun)
        if let modifier = modifier(of: head, in: office), context.tags[modifier] != .properNoun {
          key?.add(context.tokens[modifier].word)
        }
      }
      key?.add(context.tokens[index].word)
    }
    return key
  }

  /// Past what an office is of, or the place an envoy is sent to.
  private func officeEnd(of markable: Markable) -> Int {
    let post = places.endPastPost(markable.head + 1, context)
    return max(markable.head + 1, post > markable.head + 1 ? post : complementEnd(of: markable))
  }

  private static let bygone = WordKind.bygone.words
}
