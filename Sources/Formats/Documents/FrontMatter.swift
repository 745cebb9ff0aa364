import Extraction
import ImportRecord

/// What stands before a Markdown text: its title, who wrote it and when.
struct FrontMatter {
  private var values: [(name: String, text: String)] = []
  /// The text behind it.
  let rest: Substring

  /// The front matter of a text: between lines of `---` or `+++`, or in lines that begin with `%`.
  init(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let first = lines.first else {
      rest = text[...]
      return
    }
    if first == "---" || first == "+++",
      let end = lines.dropFirst().firstIndex(where: { $0 == first || $0 == "..." })
    {
      values = Self.values(in: lines[1..<end])
      rest = text[lines[end].endIndex...]
    } else if first.hasPrefix("%") {
      let marked = lines.prefix { $0.hasPrefix("%") }
      values = zip(["title", "author", "date"], marked).map { ($0, Self.plain($1.dropFirst())) }
      rest = text[(marked.last?.endIndex ?? text.startIndex)...]
    } else {
      rest = text[...]
    }
  }

  /// Tells a record what stands in it.
  func tell(_ record: inout ImportRecord) {
    record.title = first("title")
    record.byline = values.filter { $0.name == "author" || $0.name == "authors" }.flatMap {
      Extraction.names(in: $0.text)
    }
    record.published = first("date").flatMap { Extraction.moment(in: $0) }
    record.language = first("lang") ?? first("language")
    record.address = first("url") ?? first("canonical")
  }

  private func first(_ name: String) -> String? {
    values.first { $0.name == name && !$0.text.isEmpty }?.text
  }

  /// The values of lines such as `title: "A title"`, and of the items of lists under a name.
  private static func values(in lines: ArraySlice<Substring>) -> [(name: String, text: String)] {
    var values: [(name: String, text: String)] = []
    var name = ""
    for line in lines {
      let words = line.drop(while: \.isWhitespace)
      if words.hasPrefix("- ") {
        values.append((name, plain(words.dropFirst(2))))
      } else if line.first?.isLetter == true,
        let colon = line.firstIndex(where: { ":=".contains($0) })
      {
        name = plain(line[..<colon]).lowercased()
        values.append((name, plain(line[line.index(after: colon)...])))
      }
    }
    return values
  }

  /// A value without the marks around it; a list in brackets as its items, parted by commas.
  private static func plain(_ text: Substring) -> String {
    let line = text.onOneLine
    guard line.hasPrefix("["), line.hasSuffix("]") else { return unquoted(line[...]) }
    let items = line.dropFirst().dropLast().split(separator: ",")
    return items.map { unquoted($0.drop { $0 == " " }) }.joined(separator: ", ")
  }

  /// A text without the marks of quotation around it, and what stands in it for such marks as they are.
  private static func unquoted(_ text: Substring) -> String {
    for mark in ["\"", "'"] where text.count > 1 && text.hasPrefix(mark) && text.hasSuffix(mark) {
      let inner = String(text.dropFirst().dropLast())
      return inner.replacing(mark == "'" ? "''" : "\\\"", with: mark)
    }
    return String(text)
  }
}
