/// A block of an imported document.
package struct ImportBlock: Sendable, Equatable {
  /// What a block is.
  package enum Kind: String, Sendable, CaseIterable {
    case paragraph, heading, list, quote, table, caption, code, pullQuote
  }

  /// Why a block is no part of the article.
  package enum Reason: String, Sendable, CaseIterable {
    case hidden, navigation, comments, related, advertisement, sharing, newsletter, author, notice
    case footer, form, outside, title, links, boilerplate
  }

  /// What the block is, whether it belongs to the article or not.
  package var kind: Kind
  /// The level of a heading, 1 to 6, and the depth of an item of a list from 1.
  package var level: Int?
  /// The text; its lines, where it has several, are parted by newlines.
  package var text: String
  /// The places of the text that lead elsewhere; empty where none does.
  package var links: [Link]
  /// Why it is left out; nil for what belongs to the article.
  package var reason: Reason?

  /// A place of a block's text that leads to an address.
  package struct Link: Sendable, Equatable {
    /// Which Unicode code points of the text, from 0.
    package var range: Range<Int>
    /// The target of the link, which is not checked.
    package var address: String

    /// A link over some code points of a block's text.
    package init(range: Range<Int>, address: String) {
      self.range = range
      self.address = address
    }
  }

  /// A block that belongs to the article, having no reason to be left out.
  package init(
    kind: Kind,
    level: Int? = nil,
    text: String,
    links: [Link] = []
  ) {
    self.kind = kind
    self.level = level
    self.text = text
    self.links = links
  }
}
