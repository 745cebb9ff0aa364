internal import Language
internal import Text

extension ContentLimits {
  /// Sets where content before the cue may end: the tokens it ends before, nearest first, at most seven.
  func setEndsBefore(_ ends: inout Ends) {
    ends.removeAll()
    let floor = max(lowestBefore, report.cue.group.tokens.lowerBound - 48)
    var index = report.cue.group.tokens.lowerBound
    var count = 0
    while index > floor, count < 6 {
      if endsBefore(at: index) {
        append(trimmed(index), to: &ends)
        count += 1
      }
      index -= 1
      if let region = syntax.regions.region(at: index), index > region.open,
        region.tokens.upperBound == index + 1
      {
        append(trimmed(index + 1), to: &ends)
        count += 1
        index = region.open
      }
    }
  }

  /// Appends an end that holds a token of the paragraph and is not the last one.
  private func append(_ end: Int, to ends: inout Ends) {
    if end > paragraph.lowerBound, end != ends.last { ends.append(end) }
  }

  /// The first token content before the cue may begin with.
  private var lowestBefore: Int {
    let sentence = report.cue.sentence.lowerBound
    guard sentence > paragraph.lowerBound, syntax.symbols[sentence - 1] == .closeMark,
      report.tokens.lowerBound - sentence <= 2,
      !CueTable.english.isGesture[report.cue.lemma] || syntax.symbols[sentence - 2] != .stop
    else { return sentence }
    return syntax.sentence(at: sentence - 1).tokens.lowerBound
  }

  /// Whether content before the cue may end at the token: the report itself, or a mark that parts.
  private func endsBefore(at index: Int) -> Bool {
    if index == report.tokens.lowerBound || index == report.cue.group.tokens.lowerBound {
      return true
    }
    let symbol = syntax.symbols[index]
    return symbol == .comma || symbol == .dash || symbol == .semicolon || symbol == .colon
      || symbol.isStop
  }

  /// The end without the marks and signs before it.
  private func trimmed(_ index: Int) -> Int {
    var end = index
    while end > paragraph.lowerBound + 1 {
      let symbol = syntax.symbols[end - 1]
      guard symbol == .comma || symbol == .closeMark || symbol.isStop || symbol == .dash else {
        break
      }
      end -= 1
    }
    return end
  }

  /// Sets where content that ends before `end` may begin, at most ten places.
  func setStartsBefore(_ end: Int, _ starts: inout Starts) {
    starts.removeAll()
    let last = end - 1
    var floor = syntax.sentence(at: last).tokens.lowerBound
    var hops = 0
    while hops < 40, let region = syntax.regions.region(at: floor), region.open < floor {
      floor = syntax.sentence(at: region.open).tokens.lowerBound
      starts.removeAll()
      starts.append(region.open)
      hops += 1
    }
    if !starts.contains(floor), end - floor < Self.longest { starts.append(floor) }
    if syntax.symbols[floor].isConjunction, floor + 1 < end { starts.append(floor + 1) }
    var index = last
    let limit = max(floor, last - 120)
    while index > limit, starts.count < 10 {
      if let region = syntax.regions.region(at: index) {
        index = region.open
        if index > floor, !starts.contains(index) { starts.append(index) }
      } else if beginsBefore(index), !starts.contains(index) {
        starts.append(index)
      }
      index -= 1
    }
  }

  /// Whether content before the cue may begin with the token: behind a break, a conjunction,
  /// "that".
  private func beginsBefore(_ index: Int) -> Bool {
    let previous = syntax.symbols[index - 1]
    if previous.isBreak || previous.isConjunction || previous.isSubordinator { return true }
    return syntax.symbols[index] == .that || previous == .that || previous == .closeMark
      || syntax.symbols[index].isRelative
  }
}
