private import JSONValues

extension Import {
  /// The record and the blocks as JSON Lines.
  package var lines: [UInt8] {
    var lines = JSONLines()
    record.write(to: &lines)
    for block in blocks { block.write(to: &lines) }
    return lines.bytes
  }
}

extension ImportRecord {
  fileprivate func write(to lines: inout JSONLines) {
    lines.begin()
    lines.add("format", format)
    lines.add("kind", isList ? "list" : "article")
    lines.add("title", title)
    lines.add("byline", byline)
    lines.add("published", published)
    lines.add("address", address)
    lines.add("site", site)
    lines.add("language", language)
    lines.add("notice", notice)
    lines.end()
  }
}

extension ImportBlock {
  fileprivate func write(to lines: inout JSONLines) {
    lines.begin()
    lines.add("kind", kind.rawValue)
    lines.add("level", level)
    lines.add("text", text)
    lines.add("links", links.map { ($0.range.lowerBound, $0.range.upperBound, $0.address) })
    lines.add("leftOut", reason?.rawValue)
    lines.end()
  }
}
