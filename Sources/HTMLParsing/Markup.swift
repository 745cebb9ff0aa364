/// A page's bytes as pieces of markup, found without building anything.
struct Markup {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// A piece that the pre-scan may want to change.
  struct Piece {
    enum Kind {
      case comment
      /// A number reference to a character that does not exist.
      case reference
      case start(Name)
      case end(Name)
      /// An element whose contents are no markup, from its start tag to before its end tag.
      case raw(Name, contents: Range<Int>)
    }

    let kind: Kind
    let start: Int
    let end: Int
  }

  var count: Int { bytes.count }

  /// Appends the bytes of a range as they are, entities not resolved.
  func copy(_ range: Range<Int>, to output: inout [UInt8]) {
    output.append(contentsOf: bytes[range])
  }

  /// The next place where a piece may begin.
  func nextMark(from index: Int) -> Int? {
    var index = index
    while index + 1 < count {
      let byte = bytes[index]
      if byte == 0x3c || byte == 0x26 && bytes[index + 1] == 0x23 { return index }
      index += 1
    }
    return nil
  }

  /// The piece that begins at a mark; nil where the mark is text.
  ///
  /// Within a drawing or formula all contents are markup.
  func piece(at mark: Int, isForeign: Bool) -> Piece? {
    if bytes[mark] == 0x26 { return reference(at: mark) }
    switch bytes[mark + 1] {
    case 0x21:
      return Piece(kind: .comment, start: mark, end: endOfDeclaration(at: mark)).unlessDoctype(self)
    case 0x3f:
      return Piece(kind: .comment, start: mark, end: end(of: 0x3e, from: mark + 2))
    case 0x2f where mark + 2 < count && isLetter(bytes[mark + 2]):
      let (name, end) = name(at: mark + 2)
      return Piece(kind: .end(name), start: mark, end: endOfTag(from: end))
    case let byte where isLetter(byte):
      let (name, end) = name(at: mark + 1)
      let tag = Piece(kind: .start(name), start: mark, end: endOfTag(from: end))
      return !isForeign && name.traits.contains(.raw) ? raw(tag, name) : tag
    default:
      return nil
    }
  }

  /// Copies a start tag with those of its attributes that are wanted and allowed, and gives how many it has.
  ///
  /// Without names that are wanted all are; beyond those that are allowed none is looked at.
  func copy(
    tag: Range<Int>,
    with wanted: Set<Name>?,
    upTo allowed: Int,
    to output: inout [UInt8]
  ) -> Int {
    var scan = AttributeScan(bytes: bytes, index: name(at: tag.lowerBound + 1).end)
    var count = 0
    var copied = tag.lowerBound
    var end = scan.index
    while scan.next() {
      if count == allowed {
        copy(copied..<max(copied, end), to: &output)
        output.append(0x3e)
        return count
      }
      count += 1
      if let wanted, !wanted.contains(Name(bytes[scan.name])) {
        copy(copied..<scan.name.lowerBound, to: &output)
        copied = scan.index
      }
      end = scan.index
    }
    copy(copied..<tag.upperBound, to: &output)
    return count
  }

  /// Whether a start tag has any of these attributes.
  func hasAttribute(of wanted: Set<Name>, _ tag: Int) -> Bool {
    var scan = AttributeScan(bytes: bytes, index: name(at: tag + 1).end)
    while scan.next() {
      if wanted.contains(Name(bytes[scan.name])) { return true }
    }
    return false
  }

  /// Whether a start tag of a script says that it holds linked data.
  func isLinkedData(_ tag: Range<Int>) -> Bool {
    let wanted = Array("ld+json".utf8)
    return tag.dropLast(wanted.count - 1).contains { start in
      bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
  }

  private func raw(_ tag: Piece, _ name: Name) -> Piece {
    var index = tag.end
    while index + 2 < count {
      if bytes[index] == 0x3c, bytes[index + 1] == 0x2f, isLetter(bytes[index + 2]) {
        let (closing, end) = self.name(at: index + 2)
        if closing == name {
          return Piece(kind: .raw(name, contents: tag.end..<index), start: tag.start, end: index)
        }
        index = end
      } else {
        index += 1
      }
    }
    return Piece(kind: .raw(name, contents: tag.end..<count), start: tag.start, end: count)
  }

  private func reference(at mark: Int) -> Piece? {
    var index = mark + 2
    var value = 0
    let isHexadecimal = index < count && bytes[index] | 0x20 == 0x78
    if isHexadecimal { index += 1 }
    let base = isHexadecimal ? 16 : 10
    while index < count, let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue,
      digit < base
    {
      value = min(value * base + digit, 0x11_0000)
      index += 1
    }
    guard value > 0x10_ffff else { return nil }
    if index < count, bytes[index] == 0x3b { index += 1 }
    return Piece(kind: .reference, start: mark, end: index)
  }

  private func endOfDeclaration(at mark: Int) -> Int {
    guard mark + 3 < count, bytes[mark + 2] == 0x2d, bytes[mark + 3] == 0x2d else {
      return end(of: 0x3e, from: mark + 2)
    }
    var index = mark + 4
    if index < count, bytes[index] == 0x3e { return index + 1 }
    if index + 1 < count, bytes[index] == 0x2d, bytes[index + 1] == 0x3e { return index + 2 }
    while index + 2 < count {
      if bytes[index] == 0x2d, bytes[index + 1] == 0x2d {
        if bytes[index + 2] == 0x3e { return index + 3 }
        if bytes[index + 2] == 0x21, index + 3 < count, bytes[index + 3] == 0x3e {
          return index + 4
        }
      }
      index += 1
    }
    return count
  }

  private func end(of byte: UInt8, from index: Int) -> Int {
    var index = index
    while index < count, bytes[index] != byte { index += 1 }
    return min(index + 1, count)
  }

  private func endOfTag(from index: Int) -> Int {
    var attributes = AttributeScan(bytes: bytes, index: index)
    while attributes.next() {}
    return min(attributes.index + 1, count)
  }

  private func name(at index: Int) -> (name: Name, end: Int) {
    var end = index
    var name = Name()
    while end < count, !isEndOfName(bytes[end]) {
      name.append(bytes[end])
      end += 1
    }
    return (name, end)
  }

  private func isEndOfName(_ byte: UInt8) -> Bool {
    byte == 0x3e || byte == 0x2f || byte == 0x20 || 0x09...0x0d ~= byte
  }

  private func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7a ~= byte | 0x20 }

  fileprivate func isDoctype(at mark: Int) -> Bool { mark + 2 < count && isLetter(bytes[mark + 2]) }
}

extension Markup.Piece {
  fileprivate func unlessDoctype(_ markup: Markup) -> Markup.Piece? {
    markup.isDoctype(at: start) ? nil : self
  }
}

/// The attributes of a tag, one after another, as the standard reads them.
private struct AttributeScan {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next attribute begins, or the tag's end.
  private(set) var index: Int
  /// Where the name of the attribute passed last stands.
  private(set) var name: Range<Int>

  init(bytes: UnsafeBufferPointer<UInt8>, index: Int) {
    self.bytes = bytes
    self.index = index
    name = index..<index
  }

  /// Passes an attribute; false at the end of the tag.
  mutating func next() -> Bool {
    skip { $0 == 0x20 || 0x09...0x0d ~= $0 || $0 == 0x2f }
    guard index < bytes.count, bytes[index] != 0x3e else { return false }
    let start = index
    index += 1
    skip { !($0 == 0x3d || $0 == 0x3e || $0 == 0x2f || $0 == 0x20 || 0x09...0x0d ~= $0) }
    let end = index
    name = start..<end
    skip { $0 == 0x20 || 0x09...0x0d ~= $0 }
    guard index < bytes.count, bytes[index] == 0x3d else {
      index = end
      return true
    }
    index += 1
    skip { $0 == 0x20 || 0x09...0x0d ~= $0 }
    value()
    return true
  }

  private mutating func value() {
    guard index < bytes.count else { return }
    let quote = bytes[index]
    if quote == 0x22 || quote == 0x27 {
      index += 1
      skip { $0 != quote }
      index = min(index + 1, bytes.count)
    } else {
      skip { !($0 == 0x3e || $0 == 0x20 || 0x09...0x0d ~= $0) }
    }
  }

  private mutating func skip(_ matches: (UInt8) -> Bool) {
    while index < bytes.count, matches(bytes[index]) { index += 1 }
  }
}
