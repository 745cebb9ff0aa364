import Children
import Recognition
import Text

/// A document fetched from an address that the person gave.
package struct Address {
  /// The body of the answer, with any compression undone.
  package let bytes: [UInt8]
  /// The encoding it was sent as; nil where the server says nothing of it.
  package let label: String?
  /// Where it was found in the end.
  package let final: String
  /// Whether the answer was longer than the limit.
  package let isCut: Bool

  /// Fetches a document of at most `limit` bytes through curl.
  package init(fetching address: String, limit: Int) throws(FormatError) {
    let words = [
      "curl", "--silent", "--show-error", "--fail", "--location", "--max-redirs", "5",
      "--proto", "=http,https", "--proto-redir", "=http,https", "--max-time", "20",
      "--compressed", "--write-out", "%{stderr}\n%{content_type}\n%{url_effective}", "--", address,
    ]
    guard let child = Child(words, limit: limit), child.status != 127 else {
      throw .missing(program: "curl", package: "curl")
    }
    var lines = String(decoding: child.complaint, as: UTF8.self).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    let effective = lines.popLast().map(String.init) ?? address
    let type = lines.popLast() ?? ""
    guard child.status == 0 || child.isCut else {
      throw .failed(program: "curl", reason: Self.reason(lines))
    }
    bytes = child.output
    isCut = child.isCut
    label = Self.charset(in: type)
    final = WebAddress.isOne(effective) ? effective : address
  }

  private static func reason(_ lines: [Substring]) -> String {
    let line = lines.last { !$0.isEmpty } ?? "it ended without a word"
    let prefix = "curl: "
    return String(line.hasPrefix(prefix) ? line.dropFirst(prefix.count) : line)
  }

  private static func charset(in type: Substring) -> String? {
    guard let place = type.lowercased().firstPlace(of: "charset=") else { return nil }
    let rest = type.lowercased()[place.upperBound...]
    return String(rest.prefix { $0 != ";" && !$0.isWhitespace })
  }
}
