internal import Articles

/// The contents a cue may have, as a choice.
struct ContentChoice {
  private(set) var choice = Choice()
  private(set) var candidates: [ContentCandidate] = []

  private let features: ContentFeatures
  private let limits: ContentLimits
  private let saying: SayingSomething
  private let shapes: [Int32]
  /// The pieces before the cue with their parts: start, end, span.
  private var before: [Piece] = []

  private var endParts: [(end: Int, part: Int32)] = []

  private struct Piece {
    let tokens: Range<Int>
    let parts: (Int32, Int32, Int32)
  }

  init(_ syntax: Syntax, _ report: Report) {
    limits = ContentLimits(syntax, report)
    saying = SayingSomething(syntax, report.cue)
    let features = ContentFeatures(syntax, report)
    self.features = features
    var choice = Choice()
    choice.reserve(features: 2048, candidates: 128)
    candidates.reserveCapacity(128)
    shapes = [.after, .before, .around].map { (shape: ContentCandidate.Shape) in
      choice.part { features.append(shape, to: &$0) }
    }
    self.choice = choice
    addBefore()
    addAfter()
  }

  private mutating func addBefore() {
    guard report.cue.form != .mark || report.cue.lemma == CueTable.english.signature else { return }
    let features = features
    let group = report.cue.group.tokens
    for end in limits.endsBefore() {
      let endPart = choice.part { features.append(endBefore: end, to: &$0) }
      for (rank, start) in limits.startsBefore(end).enumerated() where start < end {
        let piece = start..<end
        let isAllowed = saying.allows(piece, features.syntax.complements(from: start))
        guard !piece.overlaps(group), isAllowed || rank == 0 else { continue }
        let startPart = choice.part { features.append(startBefore: start, rank, to: &$0) }
        let span = choice.part { features.append(before: piece, to: &$0) }
        before.append(Piece(tokens: piece, parts: (startPart, endPart, span)))
        guard isAllowed else { continue }
        add(.before, piece, [startPart, endPart, span, shapes[1], -1, -1, -1, -1])
      }
    }
  }

  private mutating func addAfter() {
    let features = features
    let sentenceEnd = report.cue.sentence.upperBound
    for (rank, start) in limits.startsAfter().enumerated() {
      let reading = features.syntax.complements(from: start)
      let startPart = choice.part { features.append(start: start, rank: rank, to: &$0) }
      let ends = limits.ends(from: start)
      for (endRank, end) in ends.enumerated() {
        let piece = start..<end
        guard saying.allows(piece, reading) else { continue }
        let endPart = endPart(end, features)
        let span = choice.part { features.append(after: piece, endRank, reading[end], to: &$0) }
        let parts = (startPart, endPart, span)
        add(.after, piece, [startPart, endPart, span, shapes[0], -1, -1, -1, -1])
        let isNear = endRank < 4 || endRank == ends.count - 1
        if isNear, rank < 3 || start >= sentenceEnd {
          addAround(Piece(tokens: piece, parts: parts), features)
        }
      }
    }
  }

  /// The part of an end after the cue, which several starts may share.
  private mutating func endPart(_ end: Int, _ features: ContentFeatures) -> Int32 {
    if let known = endParts.first(where: { $0.end == end }) { return known.part }
    let part = choice.part { features.append(end: end, to: &$0) }
    endParts.append((end, part))
    return part
  }

  /// Joins a piece after the cue with each of the nearest pieces before it.
  private mutating func addAround(_ after: Piece, _ features: ContentFeatures) {
    for piece in before.prefix(4) where features.mayJoin(piece.tokens, after.tokens) {
      let gap = choice.part { features.append(piece.tokens, around: after.tokens, to: &$0) }
      let (start, end, span) = piece.parts
      candidates.append(
        ContentCandidate(shape: .around, before: piece.tokens, after: after.tokens)
      )
      let (afterStart, afterEnd, afterSpan) = after.parts
      choice.add([start, end, span, afterStart, afterEnd, afterSpan, gap, shapes[2]])
    }
  }

  private mutating func add(
    _ shape: ContentCandidate.Shape,
    _ piece: Range<Int>,
    _ parts: Choice.Parts
  ) {
    let isBefore = shape == .before
    let empty = piece.lowerBound..<piece.lowerBound
    candidates.append(
      ContentCandidate(
        shape: shape,
        before: isBefore ? piece : empty,
        after: isBefore ? empty : piece
      )
    )
    choice.add(parts)
  }

  private var report: Report { limits.report }
}
