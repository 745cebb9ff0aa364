package import Language
internal import Text

/// The contents a cue may have, as a choice.
package struct ContentChoice<Sink: ChoiceSink> {
  /// Where the features of the candidates go.
  package private(set) var sink: Sink
  /// The candidates for the current cue.
  package private(set) var candidates: [ContentCandidate] = []

  private var features: ContentFeatures
  private var limits: ContentLimits
  private var saying: SayingSomething
  private var report = Report.none
  /// The parts of the shapes, by their raw values.
  private var shapes: [3 of Sink.Part]
  /// The pieces before the cue with their parts: start, end, span.
  private var before: [Piece] = []
  /// Where content may begin and end, and the parts of where it may begin after the cue.
  private var starts = ContentLimits.Starts()
  private var startParts: [Sink.Part] = []
  private var ends = ContentLimits.Ends()
  private var endParts: EndParts<Sink.Part>
  /// The piece after the cue for which most speaks so far.
  private var best: Piece?

  private struct Piece {
    let tokens: Range<Int>
    let parts: (Sink.Part, Sink.Part, Sink.Part)
  }

  /// A choice for no cue yet.
  package init(_ syntax: Syntax, _ sink: Sink) {
    self.init(syntax, sink, AttachedReports(syntax))
  }

  /// The same, given the reports that quoted words have after them.
  init(_ syntax: Syntax, _ sink: Sink, _ attached: AttachedReports) {
    self.sink = sink
    features = ContentFeatures(syntax)
    limits = ContentLimits(syntax, attached)
    saying = SayingSomething(syntax)
    shapes = .init(repeating: Sink.empty)
    endParts = EndParts()
  }

  /// Makes the choice for a report.
  package mutating func turn(to report: Report) {
    self.report = report
    features.turn(to: report)
    limits.turn(to: report)
    saying.turn(to: report.cue)
    sink.removeAll()
    candidates.removeAll(keepingCapacity: true)
    before.removeAll(keepingCapacity: true)
    endParts.removeAll()
    best = nil
    for shape in ContentCandidate.Shape.allCases {
      features.append(shape, to: &sink)
      shapes[shape.rawValue] = sink.endPart()
    }
    addBefore()
    addAfter()
  }

  private mutating func addBefore() {
    guard report.cue.form != .mark || report.cue.lemma == CueTable.english.signature else { return }
    limits.setEndsBefore(&ends)
    for endRank in ends.indices {
      let end = ends[endRank]
      features.append(endBefore: end, to: &sink)
      let endPart = sink.endPart()
      limits.setStartsBefore(end, &starts)
      for rank in starts.indices where starts[rank] < end {
        addBefore(Range(from: starts[rank], to: end), rank, endPart)
      }
    }
  }

  private mutating func addBefore(_ piece: Range<Int>, _ rank: Int, _ endPart: Sink.Part) {
    let start = piece.lowerBound
    let reading = features.syntax.complements(from: start)
    let isAllowed = piece.upperBound >= saying.leastEnd(from: start, reading)
    guard !piece.overlaps(report.cue.group.tokens), isAllowed || rank == 0 else { return }
    features.append(startBefore: start, rank, to: &sink)
    let startPart = sink.endPart()
    features.append(before: piece, to: &sink)
    let added = Piece(tokens: piece, parts: (startPart, endPart, sink.endPart()))
    before.append(added)
    if isAllowed { add(.before, added) }
  }

  private mutating func addAfter() {
    limits.setStartsAfter(&starts)
    startParts.removeAll(keepingCapacity: true)
    var best = 0
    for rank in starts.indices {
      features.append(start: starts[rank], rank: rank, to: &sink)
      startParts.append(sink.endPart())
      if Sink.lead(of: startParts[rank], over: startParts[best]) > 0 { best = rank }
    }
    guard !starts.isEmpty else { return }
    addAfter(rank: best)
    for rank in starts.indices where rank != best {
      if Sink.lead(of: startParts[best], over: startParts[rank]) < longestLead {
        addAfter(rank: rank)
      }
    }
  }

  /// Contents that begin where this much less speaks for it than elsewhere never win, in thousandths.
  private var longestLead: Int32 { 5000 }

  /// Adds the pieces that begin at a start.
  private mutating func addAfter(rank: Int) {
    let start = starts[rank]
    let startPart = startParts[rank]
    let reading = features.syntax.complements(from: start)
    let isApart = start >= report.cue.sentence.upperBound
    let leastEnd = saying.leastEnd(from: start, reading)
    limits.setEnds(from: start, &ends)
    for endRank in ends.indices where ends[endRank] >= leastEnd {
      let piece = Range(from: start, to: ends[endRank])
      let endPart = endPart(piece.upperBound)
      let complement = reading[piece.upperBound]
      if let best, isHopeless(startPart, endPart, complement, beside: best) { continue }
      features.append(after: piece, endRank, complement, to: &sink)
      let added = Piece(tokens: piece, parts: (startPart, endPart, sink.endPart()))
      add(.after, added)
      if best.map({ lead(of: added, over: $0) > 0 }) ?? true { best = added }
      let isNear = endRank < 4 || endRank == ends.count - 1
      if isNear, rank < 3 || isApart { addAround(added) }
    }
  }

  /// How much more speaks for a piece than for another.
  private func lead(of piece: Piece, over other: Piece) -> Int32 {
    Sink.lead(of: piece.parts.0, over: other.parts.0)
      &+ Sink.lead(of: piece.parts.1, over: other.parts.1)
      &+ Sink.lead(of: piece.parts.2, over: other.parts.2)
  }

  /// Whether so much less speaks for a start and an end than for the best piece so far that nothing
  /// between them makes up for it.
  private func isHopeless(
    _ start: Sink.Part,
    _ end: Sink.Part,
    _ complement: Complement,
    beside best: Piece
  ) -> Bool {
    let bare = Piece(tokens: best.tokens, parts: (start, end, Sink.empty))
    return lead(of: best, over: bare) > complement.longestLead
  }

  /// The part of an end after the cue, which several starts may share.
  private mutating func endPart(_ end: Int) -> Sink.Part {
    if let known = endParts.part(of: end) { return known }
    features.append(end: end, to: &sink)
    let part = sink.endPart()
    endParts.add(end, part)
    return part
  }

  /// Joins a piece after the cue with each of the nearest pieces before it.
  private mutating func addAround(_ after: Piece) {
    for index in 0..<min(4, before.count) {
      let piece = before[index]
      guard features.mayJoin(piece.tokens, after.tokens) else { continue }
      features.append(piece.tokens, around: after.tokens, to: &sink)
      let gap = sink.endPart()
      candidates.append(
        ContentCandidate(shape: .around, before: piece.tokens, after: after.tokens)
      )
      let (start, end, span) = piece.parts
      let (afterStart, afterEnd, afterSpan) = after.parts
      let shape = shapes[ContentCandidate.Shape.around.rawValue]
      sink.add([start, end, span, afterStart, afterEnd, afterSpan, gap, shape])
    }
  }

  private mutating func add(_ shape: ContentCandidate.Shape, _ piece: Piece) {
    let isBefore = shape == .before
    let empty = piece.tokens.lowerBound..<piece.tokens.lowerBound
    candidates.append(
      ContentCandidate(
        shape: shape,
        before: isBefore ? piece.tokens : empty,
        after: isBefore ? empty : piece.tokens
      )
    )
    let (start, end, span) = piece.parts
    let none = Sink.empty
    sink.add([start, end, span, shapes[shape.rawValue], none, none, none, none])
  }
}

/// The parts of the ends seen so far; they are mostly asked for in the order they were added in.
private struct EndParts<Part> {
  private var parts: [(end: Int, part: Part)] = []
  /// Where the next end asked for is expected.
  private var next = 0

  /// The part of an end that was added before; nil where it was not.
  mutating func part(of end: Int) -> Part? {
    if next == parts.count || parts[next].end != end {
      guard let found = parts.firstIndex(where: { $0.end == end }) else { return nil }
      next = found
    }
    next += 1
    return parts[next - 1].part
  }

  /// Adds the part of an end, to be found when the same end is asked for.
  mutating func add(_ end: Int, _ part: Part) {
    parts.append((end, part))
    next = parts.count
  }

  /// Forgets all ends but keeps the room for them.
  mutating func removeAll() {
    parts.removeAll(keepingCapacity: true)
    next = 0
  }
}

extension ContentChoice<Scores> {
  /// Turns the scores of the candidates into their probabilities.
  mutating func normalize() { sink.normalize() }
}

extension Complement {
  /// Where this much more speaks for another piece than for where a piece begins and ends, nothing
  /// about the piece as a whole makes up for it, in thousandths.
  fileprivate var longestLead: Int32 {
    switch self {
    case .clause: 5000
    case .prepositional, .modifier, .marked, .rest: 6000
    case .object, .gerund, .infinitive: 6500
    case .phrase, .that, .question: 7500
    }
  }
}
