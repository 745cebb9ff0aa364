package import Articles

/// The number by which an article is known again, made of its text.
package struct Fingerprint: Hashable, Sendable {
  /// All 64 bits of the hash, so it may be negative.
  package let number: Int

  /// The fingerprint of an article: FNV-1a over its text, eight bytes at a time.
  package init(of article: Article) {
    let utf8 = article.utf8
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var index = 0
    while index < utf8.count {
      let end = min(index + 8, utf8.count)
      var word: UInt64 = 0
      for byte in utf8[index..<end] { word = word << 8 | UInt64(byte) }
      hash = (hash ^ word) &* 0x0000_0100_0000_01b3
      hash ^= hash >> 29
      index = end
    }
    number = Int(truncatingIfNeeded: hash ^ UInt64(utf8.count))
  }
}
