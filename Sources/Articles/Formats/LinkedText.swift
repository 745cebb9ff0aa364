package import Text

/// A place of a text that leads to an address.
package struct Hyperlink: Sendable, Equatable {
  /// The words that lead there.
  package var span: Span
  /// The target of the link, which is not checked.
  package let address: String

  /// A link over a span of UTF-8 offsets into the text it stands in.
  package init(_ span: Span, to address: String) {
    self.span = span
    self.address = address
  }
}

/// A text with the places in it that lead to addresses.
package struct LinkedText: Sendable, Equatable {
  /// The words, into which the spans of the links are UTF-8 offsets.
  package private(set) var text: String
  /// In the order of the text.
  package private(set) var links: [Hyperlink]

  /// A text with its links, which must be in the order of the text.
  package init(_ text: String, links: [Hyperlink] = []) {
    self.text = text
    self.links = links
  }

  /// The text after a change that leaves nearly all of its characters where they are; a link whose words
  /// are no longer found is none any more.
  package func changed(by change: (String) -> String) -> LinkedText {
    let new = change(text)
    guard new != text, !links.isEmpty else { return LinkedText(new, links: links) }
    let (old, bytes) = (Array(text.utf8), Array(new.utf8))
    let shrinkage = max(0, old.count - bytes.count)
    var place = 0
    var found: [Hyperlink] = []
    for link in links {
      let words = Array(
        change(String(decoding: old[link.span.lower..<link.span.upper], as: UTF8.self)).utf8
      )
      let start = min(max(place, link.span.lower - shrinkage), bytes.count)
      guard let range = bytes[start...].firstRange(of: words), !range.isEmpty else { continue }
      found.append(Hyperlink(Span(range.lowerBound, range.upperBound), to: link.address))
      place = range.upperBound
    }
    return LinkedText(new, links: found)
  }

  /// The links of a text that stands this many bytes further on in another.
  package func links(movedBy offset: Int) -> [Hyperlink] {
    links.map { Hyperlink(Span($0.span.lower + offset, $0.span.upper + offset), to: $0.address) }
  }
}
