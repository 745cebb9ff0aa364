private import JSONValues

extension ImportRecord {
  /// The record as a line of JSON Lines, with its newline.
  package var line: [UInt8] {
    var line = JSONObjectLine()
    line.add("format", format)
    line.add("kind", isList ? "list" : "article")
    line.add("title", title)
    line.add("byline", byline)
    line.add("published", published)
    line.add("address", address)
    line.add("site", site)
    line.add("language", language)
    line.add("notice", notice)
    return line.line
  }
}

extension ImportBlock {
  /// The block as a line of JSON Lines, with its newline.
  package var line: [UInt8] {
    var line = JSONObjectLine()
    line.add("kind", kind.rawValue)
    line.add("level", level)
    line.add("text", text)
    line.add("links", links.map { ($0.range.lowerBound, $0.range.upperBound, $0.address) })
    line.add("leftOut", reason?.rawValue)
    return line.line
  }
}
