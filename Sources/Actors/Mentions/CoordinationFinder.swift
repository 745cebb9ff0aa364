internal import Analysis
internal import Language
internal import Text

/// Finds names joined by "and", which together are a group: "Stan and Rauschenberg".
struct CoordinationFinder: ~Copyable {
  let context: MentionContext

  /// Appends the mentions of a sentence with the groups among them.
  func append(_ mentions: [Markable], to all: inout [Markable]) {
    var index = 0
    while index < mentions.count {
      let last = end(from: index, in: mentions)
      if last > index { all.append(group(mentions[index], mentions[last])) }
      for member in index...last { all.append(mentions[member]) }
      index = last + 1
    }
  }

  /// The last member of the group that begins with the mention at `first`.
  private func end(from first: Int, in mentions: [Markable]) -> Int {
    guard isMember(mentions[first]), mentions[first].form == .name else { return first }
    var last = first
    var next = first + 1
    var isClosed = false
    while next < min(mentions.count, first + Self.largest), !isClosed,
      isMember(mentions[next]) || isPossessive(next, mentions)
    {
      if isPossessive(next, mentions) {
        next += 1
        continue
      }
      guard let joint = joint(mentions[last], mentions[next], skipping: next - last - 1) else {
        break
      }
      if joint == .comma, isApposition(next, mentions) { break }
      if joint == .and, mentions[last].kind == .person, isSecondRole(next, mentions) {
        return first
      }
      isClosed = joint == .and
      last = named(next, mentions)
      next = last + 1
    }
    return isClosed && !isSubjectAlone(mentions[last]) && !areOwned(mentions[first], mentions[last])
      ? last : first
  }

  /// Whether the mention behind a comma tells what the one before it is: Ana Kovel, president and chief.
  private func isApposition(_ index: Int, _ mentions: [Markable]) -> Bool {
    mentions[index].determination == .indefinite || isSecondRole(index, mentions)
  }

  /// Whether the mention is a noun for one person without an article, which is another role of the one before
  /// it: the chairman and founder.
  private func isSecondRole(_ index: Int, _ mentions: [Markable]) -> Bool {
    let mention = mentions[index]
    let isBare =
      mention.determination == .bare
      || mention.determination == .definite && context.isCapitalized(mention.tokens.lowerBound)
    return mention.form == .description && isBare
      && mention.agreement != .they && named(index, mentions) == index
  }

  /// The name that the mention only tells the trade of: geologist “Philip Vane”.
  private func named(_ index: Int, _ mentions: [Markable]) -> Int {
    let next = index + 1
    guard next < mentions.count, mentions[index].form == .description,
      mentions[next].form == .name, mentions[next].kind == .person,
      mentions[next].tokens.lowerBound == mentions[index].tokens.upperBound
    else { return index }
    return next
  }

  /// Whether a verb in the singular follows, so that "and" joins clauses.
  private func isSubjectAlone(_ mention: Markable) -> Bool {
    let next = mention.tokens.upperBound
    guard next < context.tokens.count else { return false }
    return Self.singular.contains(context.tokens[next].word)
      || context.tags[next] == .presentVerb && context.entries[next].canBeThirdPerson
  }

  /// Whether one is owned and the other owns what follows: Dunn's Oxbow and Kovel's Harrow.
  private func areOwned(_ first: Markable, _ last: Markable) -> Bool {
    let (before, after) = (first.tokens.lowerBound - 1, last.tokens.upperBound)
    return before > 0 && context.tokens[before].isClitic && context.tags[before] == .possessive
      && after < context.tokens.count && context.tags[after] == .possessive
  }

  /// A longer list is no group.
  private static let largest = 16
  private static let singular = WordKind.singularVerb.words

  private enum Joint { case comma, and }

  private func isMember(_ mention: Markable) -> Bool {
    mention.kind == .person && mention.form != .pronoun && mention.agreement != .they
      || mention.kind == .person && mention.form == .description
      || mention.kind == .unknown && mention.form == .name && !mention.isAttribute
  }

  /// Whether the mention is the "his" of a description that follows: Frank and his colleagues.
  private func isPossessive(_ index: Int, _ mentions: [Markable]) -> Bool {
    context.tags[mentions[index].head] == .possessive && mentions[index].form == .pronoun
      && index + 1 < mentions.count
      && mentions[index + 1].tokens.contains(mentions[index].head)
  }

  private func joint(_ left: Markable, _ right: Markable, skipping: Int) -> Joint? {
    var index = left.tokens.upperBound
    guard index < right.tokens.lowerBound else { return nil }
    if right.tokens.lowerBound - index == 1, context.tokens[index].kind == .comma { return .comma }
    if context.tokens[index].kind == .comma { index += 1 }
    let isAnd = context.tokens[index].word == MentionWords.and
    return isAnd && right.tokens.lowerBound == index + 1 ? .and : nil
  }

  private func group(_ first: Markable, _ last: Markable) -> Markable {
    var group = first
    group.tokens = Range(from: first.tokens.lowerBound, to: last.tokens.upperBound)
    group.form = .description
    group.kind = .people
    group.agreement = .they
    group.core = first.head..<first.head
    group.role = group.core
    group.isGroup = true
    group.isSubject = last.isSubject
    return group
  }
}
