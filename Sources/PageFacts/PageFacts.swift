private import CPageFacts

/// The rows of an embedded table of facts about pages: fields parted by tabs, the first line its source.
package enum PageFacts {
  /// The rows of the table of this name; a name that is not embedded is a programmer error.
  package static func rows(of name: String) -> [[String]] {
    for index in 0..<page_facts_count() {
      let facts = page_facts_at(index)
      guard String(cString: facts.name) == name else { continue }
      let bytes = UnsafeBufferPointer(start: facts.bytes, count: facts.count)
      return bytes.split(separator: 0x0a).dropFirst().map { row in
        row.split(separator: 0x09, omittingEmptySubsequences: false).map {
          String(decoding: $0, as: UTF8.self)
        }
      }
    }
    preconditionFailure("no embedded table is named \(name)")
  }
}
