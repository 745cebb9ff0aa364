/// The pass over a page before it is parsed: it takes out the start tags that would make parsing slow, and
/// never any text.
///
/// Parsers that follow the standard take quadratic time on depth, attributes and open formatting. The pass
/// itself is linear.
package struct PreScan {
  /// What may be left out of a page besides.
  package enum Omission: Sendable {
    case nothing
    /// Comments, what scripts and styles hold, attributes that say nothing of an
    /// article, and formatting without any others.
    case unread
  }

  /// The page without the tags beyond the limits, and with number references in range.
  package static func pass(_ bytes: [UInt8], omitting omission: Omission = .nothing) -> [UInt8] {
    parts(of: bytes, omitting: omission).page
  }

  /// A page without what is left out of it, and what its scripts hold as linked data.
  static func parts(
    of bytes: [UInt8],
    omitting omission: Omission
  ) -> (page: [UInt8], linkedData: [[UInt8]]) {
    var scan = PreScan(omission: omission)
    scan.output.reserveCapacity(bytes.count + 8)
    bytes.withUnsafeBufferPointer { scan.run(over: Markup(bytes: $0)) }
    return (scan.output, scan.linkedData)
  }

  private let omission: Omission
  private var output: [UInt8] = []
  private var linkedData: [[UInt8]] = []
  private var nesting = Nesting()
  private var attributes = 0

  private init(omission: Omission) { self.omission = omission }

  /// What keeps the words on the two sides of a tag apart.
  private static let gap: UInt8 = 0x0a
  private static let replacement: [UInt8] = [0xef, 0xbf, 0xbd]
  private static let attributesOfTag = 200
  private static let attributesOfPage = 400_000

  private mutating func run(over markup: Markup) {
    var copied = 0
    var index = 0
    while let mark = markup.nextMark(from: index) {
      guard let piece = markup.piece(at: mark, isForeign: nesting.isForeign) else {
        index = mark + 1
        continue
      }
      index = piece.end
      markup.copy(copied..<mark, to: &output)
      write(piece, of: markup)
      copied = piece.end
    }
    markup.copy(copied..<markup.count, to: &output)
  }

  /// Writes a piece as it is to stand.
  private mutating func write(_ piece: Markup.Piece, of markup: Markup) {
    switch piece.kind {
    case .comment:
      if omission == .nothing { markup.copy(piece.start..<piece.end, to: &output) }
    case .reference:
      output.append(contentsOf: Self.replacement)
    case .end(let name):
      if nesting.close(name) {
        markup.copy(piece.start..<piece.end, to: &output)
      } else {
        writeGap(for: name)
      }
    case .start(let name):
      let isForeign = nesting.isForeign
      let isOpen = nesting.open(
        name,
        isWanted: omission == .nothing || markup.hasAttribute(of: AttributeName.parsed, piece.start)
      )
      if isOpen {
        write(tag: piece.start..<piece.end, of: markup, isForeign: isForeign)
      } else {
        writeGap(for: name)
      }
    case .raw(let name, let contents):
      if nesting.admit() {
        write(piece, name, contents, of: markup)
      } else {
        output.append(Self.gap)
      }
    }
  }

  /// Writes what stands for a tag that was taken out: formatting parts no words.
  private mutating func writeGap(for name: Markup.Name) {
    if !name.traits.contains(.formatting) { output.append(Self.gap) }
  }

  /// Writes a start tag without the attributes beyond the limit, and without those left out.
  private mutating func write(tag: Range<Int>, of markup: Markup, isForeign: Bool) {
    let allowed = min(Self.attributesOfTag, Self.attributesOfPage - attributes)
    let wanted = omission == .nothing || isForeign ? nil : AttributeName.parsed
    attributes += markup.copy(tag: tag, with: wanted, upTo: allowed, to: &output)
  }

  /// Writes an element whose contents are no markup, without the contents where they are to be left out.
  private mutating func write(
    _ piece: Markup.Piece,
    _ name: Markup.Name,
    _ contents: Range<Int>,
    of markup: Markup
  ) {
    let tag = piece.start..<contents.lowerBound
    write(tag: tag, of: markup, isForeign: false)
    let leavesOut = omission == .unread && (name == .script || name == .style)
    if leavesOut, name == .script, markup.isLinkedData(tag) {
      linkedData.append([])
      markup.copy(contents, to: &linkedData[linkedData.count - 1])
    }
    markup.copy((leavesOut ? contents.upperBound : contents.lowerBound)..<piece.end, to: &output)
  }
}
