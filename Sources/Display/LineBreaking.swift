/// Text broken into lines of at most so many columns.
package enum LineBreaking {
  /// One line: the range of UTF-8 offsets it shows, without the space it was broken at.
  package typealias Line = Range<Int>

  /// The lines of a text that take at most `columns` columns each.
  ///
  /// Lines break at spaces and hard at line feeds, after hyphens and dashes and beside wide
  /// characters, but not within a flag or between emoji that are joined to one; a word that is longer than a line is cut. Marks on one character beyond those that a
  /// cell keeps are left out, the line ending before them. Offsets count from the beginning of `text`;
  /// there is always at least one line.
  package static func lines(of text: Substring, columns: Int) -> [Line] {
    var breaker = Breaker(limit: max(1, columns))
    for scalar in text.unicodeScalars { breaker.add(scalar) }
    return breaker.finish()
  }

  /// The lines of a whole text.
  package static func lines(of text: String, columns: Int) -> [Line] {
    lines(of: text[...], columns: columns)
  }
}

/// Whether scalars make one character with those before them: the second letter of a flag, and what a
/// joiner joins.
private struct Joint {
  private var isAfterJoiner = false
  private var isAfterLetter = false

  /// Takes the next scalar; says whether it belongs to those before.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    let isLetter = (0x1F1E6...0x1F1FF).contains(scalar.value)
    let isJoined = isAfterJoiner || isLetter && isAfterLetter
    isAfterJoiner = scalar.value == 0x200D
    isAfterLetter = isLetter && !isJoined
    return isJoined
  }
}

private struct Breaker {
  let limit: Int
  var lines: [LineBreaking.Line] = []
  var offset = 0
  var start = 0
  var used = 0
  /// Where the line can be broken: where it would end, where the next begins, columns used by then.
  var chance: (end: Int, next: Int, used: Int)?
  /// The chance there was before that after a wide character, which a mark on it takes away.
  var earlier: (end: Int, next: Int, used: Int)?
  /// Where the last character begins, and the columns used before it.
  var character = (start: 0, used: 0)
  /// What the scalars before make of the next one.
  var joint = Joint()
  /// Whether the last scalar was a space, so that a run of them ends a line once.
  var afterSpace = false
  /// How many scalars without a width of their own have come since the last character.
  var marks = 0

  init(limit: Int) { self.limit = limit }

  /// Takes the next scalar of the text, and ends the line where it does not fit any more.
  mutating func add(_ scalar: Unicode.Scalar) {
    let length = UTF8.width(scalar)
    defer { offset += length }
    if scalar == "\n" { return end(at: offset, next: offset + length) }
    let columns = scalar == "\t" ? 1 : CharacterWidth.columns(of: scalar) ?? 0
    marks = columns == 0 ? marks + 1 : 0
    let isJoined = joint.take(scalar) || columns == 0
    if !isJoined { character = (offset, used) }
    if isJoined, let chance, chance.end == offset, chance.next == offset { self.chance = earlier }
    if marks > Grid.marksPerCell { return leaveOut(length) }
    if scalar == " " || scalar == "\t" {
      note(end: afterSpace ? chance?.end ?? offset : offset, next: offset + length, used + columns)
      used += columns
      afterSpace = true
      return
    }
    afterSpace = false
    if columns == 2 && offset > start && !isJoined { note(end: offset, next: offset, used) }
    if used + columns > limit && offset > start { wrap() }
    used += columns
    if isBreakable(scalar) && used <= limit {
      note(end: offset + length, next: offset + length, used)
    }
    if columns == 2 {
      earlier = isJoined ? earlier : chance
      note(end: offset + length, next: offset + length, used)
    }
  }

  /// Leaves out a scalar between two lines.
  private mutating func leaveOut(_ length: Int) {
    if start < offset { end(at: offset, next: offset + length) } else { start = offset + length }
  }

  private func isBreakable(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "—" || scalar == "–" || scalar == "\u{200B}"
  }

  private mutating func note(end: Int, next: Int, _ used: Int) {
    if end <= start && next <= start { return }
    chance = (end, next, used)
  }

  private mutating func wrap() {
    if let chance, chance.next > start, chance.next <= offset {
      lines.append(start..<max(start, chance.end))
      start = chance.next
      used -= chance.used
    } else {
      let cut = character.start > start ? character : (offset, used)
      lines.append(start..<cut.0)
      start = cut.0
      used -= cut.1
    }
    chance = nil
  }

  private mutating func end(at offset: Int, next: Int) {
    lines.append(start..<offset)
    start = next
    used = 0
    chance = nil
    afterSpace = false
  }

  /// The lines in UTF-8 offsets, the last of them ended; one empty line where there is no text.
  mutating func finish() -> [LineBreaking.Line] {
    let last = afterSpace ? max(start, chance?.end ?? offset) : offset
    if start < offset || lines.isEmpty { lines.append(start..<max(start, last)) }
    return lines
  }
}
