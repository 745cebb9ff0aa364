import ImportRecord

/// The text of a block while it is read: white space collapsed, with its links.
struct LineText {
  private(set) var bytes: [UInt8] = []
  private(set) var links: [ImportBlock.Link] = []
  private(set) var letters = 0
  private(set) var linkLetters = 0
  private var scalars = 0
  private var pending: UInt8?
  private var link: (start: Int, address: String)?

  /// Adds a text as it stands in a page, or in preformatted text with its white space.
  mutating func append(_ text: ArraySlice<UInt8>, isPreformatted: Bool) {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte <= 0x20 {
        isPreformatted ? keep(byte) : space()
      } else if byte < 0x80 {
        add(byte)
      } else if let special = Special(text, at: index) {
        if special == .space { space() }
        index += special == .nothing ? 2 : 1
      } else {
        add(byte)
      }
      index += 1
    }
  }

  /// A character of several bytes that is no part of a line as it stands.
  private enum Special {
    /// A blank that does not break (two bytes).
    case space
    /// A soft hyphen (two bytes).
    case hyphen
    /// A mark of no width (three bytes).
    case nothing

    init?(_ text: ArraySlice<UInt8>, at index: Int) {
      guard index + 1 < text.endIndex else { return nil }
      let third = index + 2 < text.endIndex ? text[index + 2] : 0
      switch (text[index], text[index + 1], third) {
      case (0xc2, 0xa0, _): self = .space
      case (0xc2, 0xad, _): self = .hyphen
      case (0xe2, 0x80, 0x8b), (0xef, 0xbb, 0xbf): self = .nothing
      default: return nil
      }
    }
  }

  private mutating func add(_ byte: UInt8) {
    flushSpace()
    put(byte)
    letters += 1
    if link != nil { linkLetters += 1 }
  }

  private mutating func keep(_ byte: UInt8) {
    flushSpace()
    if byte == 0x0a || byte == 0x20 || byte == 0x09 { put(byte == 0x0a ? 0x0a : 0x20) }
  }

  /// Adds a line break.
  mutating func breakLine() { if !bytes.isEmpty { pending = 0x0a } }

  /// Adds white space, of which only one blank stays.
  mutating func space() { if !bytes.isEmpty, pending == nil { pending = 0x20 } }

  /// Adds words of our own that part what stands before from what follows.
  mutating func part(by separator: String) {
    if bytes.isEmpty { return }
    pending = nil
    bytes.append(contentsOf: separator.utf8)
    scalars += separator.unicodeScalars.count
  }

  /// Begins a link to an address.
  mutating func beginLink(to address: String) {
    flushSpace()
    link = (scalars, address)
  }

  /// Ends the link that is open.
  mutating func endLink() {
    guard let open = link else { return }
    link = nil
    if open.start < scalars {
      links.append(ImportBlock.Link(range: open.start..<scalars, address: open.address))
    }
  }

  /// Takes what was read as a block of its own; an open link goes on in the next.
  mutating func take() -> LineText {
    let address = link?.address
    endLink()
    let taken = self
    self = LineText()
    if let address { link = (0, address) }
    return taken
  }

  private mutating func flushSpace() {
    guard let byte = pending else { return }
    pending = nil
    bytes.append(byte)
    scalars += 1
  }

  private mutating func put(_ byte: UInt8) {
    bytes.append(byte)
    if byte & 0xc0 != 0x80 { scalars += 1 }
  }
}
