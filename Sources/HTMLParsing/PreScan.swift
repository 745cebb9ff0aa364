/// The pass over a page before it is parsed: it takes out the start tags that would make parsing slow, and
/// never any text.
///
/// Parsers that follow the standard take quadratic time on depth, attributes and open formatting. The pass
/// itself is linear.
package struct PreScan {
  /// What may be left out of a page besides.
  package enum Omission: Sendable {
    case nothing
    /// Comments, what scripts and styles hold but for linked data, and the tags of bare formatting.
    case unread
  }

  /// The page without the tags beyond the limits, and with number references in range.
  package static func pass(_ bytes: [UInt8], omitting omission: Omission = .nothing) -> [UInt8] {
    var scan = PreScan(omission: omission)
    scan.output.reserveCapacity(bytes.count + 8)
    bytes.withUnsafeBufferPointer { scan.run(over: Markup(bytes: $0)) }
    return scan.output
  }

  private let omission: Omission
  private var output: [UInt8] = []
  private var nesting = Nesting()
  private var attributes = 0

  private init(omission: Omission) { self.omission = omission }

  /// What keeps the words on the two sides of a tag apart.
  private static let gap: [UInt8] = [0x0a]
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
      guard let replacement = take(piece, in: markup) else { continue }
      markup.copy(copied..<mark, to: &output)
      output.append(contentsOf: replacement)
      copied = piece.end
    }
    markup.copy(copied..<markup.count, to: &output)
  }

  /// What is to stand in the place of a piece; nil where it stays as it is.
  private mutating func take(_ piece: Markup.Piece, in markup: Markup) -> [UInt8]? {
    switch piece.kind {
    case .comment:
      return omission == .unread ? [] : nil
    case .reference:
      return [0xef, 0xbf, 0xbd]
    case .end(let name):
      return nesting.close(name) ? nil : replacement(of: name)
    case .start(let name):
      let isWanted = omission == .nothing || markup.hasAttributes(piece.start)
      guard nesting.open(name, isWanted: isWanted) else { return replacement(of: name) }
      return excess(piece, in: markup)
    case .raw(let name, let contents):
      guard nesting.admit() else { return Self.gap }
      return shortened(piece, name: name, contents: contents, in: markup)
    }
  }

  /// What stands for a tag that was taken out: formatting parts no words.
  private func replacement(of name: Markup.Name) -> [UInt8] {
    name.traits.contains(.formatting) ? [] : Self.gap
  }

  /// A start tag without the attributes beyond the limit; nil where it keeps within it.
  private mutating func excess(_ piece: Markup.Piece, in markup: Markup) -> [UInt8]? {
    let allowed = min(Self.attributesOfTag, Self.attributesOfPage - attributes)
    let (count, end) = markup.attributes(of: piece.start, upTo: allowed)
    attributes += count
    guard let end else { return nil }
    var tag: [UInt8] = []
    markup.copy(piece.start..<end, to: &tag)
    return tag + [0x3e]
  }

  /// An element whose contents are no markup, without the contents where they are to be left out.
  private mutating func shortened(
    _ piece: Markup.Piece,
    name: Markup.Name,
    contents: Range<Int>,
    in markup: Markup
  ) -> [UInt8]? {
    let start = Markup.Piece(kind: .start(name), start: piece.start, end: contents.lowerBound)
    let tag = excess(start, in: markup)
    let leavesOut =
      omission == .unread && (name == .script || name == .style)
      && !markup.isLinkedData(piece.start..<contents.lowerBound)
    guard tag != nil || leavesOut else { return nil }
    var result = tag ?? []
    if tag == nil { markup.copy(start.start..<start.end, to: &result) }
    markup.copy((leavesOut ? contents.upperBound : contents.lowerBound)..<piece.end, to: &result)
    return result
  }
}
