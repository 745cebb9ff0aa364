package import Articles

/// By what an article is found again: its text or, where that has changed, where it came from.
package struct ArticleName: Hashable, Sendable {
  /// What stays the same as long as the text does.
  package let fingerprint: Fingerprint
  /// The whole path of its file, or its address; nil for a pipe and for the sample.
  package let address: String?

  /// The name of an article that was read from an address, or from nowhere that is known.
  package init(_ article: Article, address: String?) {
    fingerprint = Fingerprint(of: article)
    self.address = address
  }
}
