/// An address in the web, as against the name of a file.
package enum WebAddress {
  /// Whether a text is an address that can be fetched from.
  package static func isOne(_ text: some StringProtocol) -> Bool {
    let start = text.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }
}
