package import Articles
private import Children
package import ImportRecord
private import Recognition
private import Text

/// Reads documents that are no plain text through `onrecord-import`, which stands beside the program.
package enum Importer {
  /// What is to be imported.
  package enum Source {
    /// What stands at an address.
    case address(String)
    /// Bytes that were read already, with their format where it is known.
    case bytes([UInt8], format: String?)
  }

  /// The most bytes of an answer that are read.
  package static let limit = 128 << 20

  /// What the importer in this folder finds in a source; `name` is what messages call it.
  package static func read(
    _ source: Source,
    name: String,
    folder: String,
    limit: Int = limit
  ) throws(ImportError) -> Import {
    let (words, input) = arguments(source)
    guard let child = Child([folder + "/onrecord-import"] + words, input: input, limit: limit),
      child.status != 127
    else { throw ImportError(sentence: "\(name): reading it takes onrecord-import in \(folder)") }
    if child.status != 0, !child.isCut {
      throw ImportError(sentence: complaint(child, of: name) ?? "\(name): the importer died of it")
    }
    guard var found = Import(lines: child.output) else {
      throw ImportError(sentence: "\(name): the importer gave no answer")
    }
    if child.isCut { found.record.notice = "only a part of it was read" }
    return found
  }

  private static func arguments(_ source: Source) -> (words: [String], input: [UInt8]) {
    switch source {
    case .address(let address): (["--", address], [])
    case .bytes(let bytes, let format): ((format.map { ["--format", $0] } ?? []) + ["-"], bytes)
    }
  }

  /// The article that an import makes; where the record names no source, it is the page's address.
  ///
  /// `isRaw` asks for what was left out of it too, which is shown but never analysed.
  package static func article(_ found: Import, record: Record, isRaw: Bool = false) -> Article {
    let kept = found.blocks.filter { isRaw || $0.reason == nil }
    if found.record.format == "text" {
      let text = Sanitizer.clean(kept.map(\.text).joined(separator: "\n\n"))
      return PlainText.read(MeantText.of(text), record: record)
    }
    var record = record
    record.title = found.record.title.map { Sanitizer.clean($0) } ?? record.title
    record.published = record.published ?? found.record.day
    record.isList = found.record.isList
    record.source = record.source ?? found.record.address.map { Sanitizer.clean($0) }
    let pieces = kept.map {
      ComposedText.Piece(kind: $0.paragraph, words: $0.words.changed(by: MeantText.of))
    }
    let names = found.record.byline.joined(separator: ", ")
    let byline = names.isEmpty ? nil : Sanitizer.clean(names)
    let isMail = found.record.format == "mail"
    return ComposedText.article(
      isMail ? ComposedText.unwrapped(pieces) : pieces,
      record: record,
      byline: byline
    )
  }

  /// What the importer said went wrong, with the name of the document in place of its own.
  private static func complaint(_ child: Child, of name: String) -> String? {
    let lines = String(decoding: child.complaint, as: UTF8.self).split(separator: "\n")
    let mark = "onrecord-import: "
    let line = lines.first { $0.hasPrefix(mark) }
    guard let sentence = line?.dropFirst(mark.count) else { return nil }
    let input = "standard input: "
    let rest =
      sentence.hasPrefix(input) ? "\(name): " + sentence.dropFirst(input.count) : "\(sentence)"
    return Sanitizer.clean(rest.contains(name) ? rest : "\(name): \(rest)")
  }
}

/// Why a document could not be imported: one sentence that names it.
package struct ImportError: Error, Equatable, CustomStringConvertible {
  /// What a person is told: it names the document.
  package let sentence: String

  /// An error in the words of the importer or about it.
  package init(sentence: String) { self.sentence = sentence }

  /// The sentence alone.
  package var description: String { sentence }
}

extension ImportRecord {
  /// The day it was published, in its own zone.
  fileprivate var day: CalendarDate? { published.flatMap { CalendarDate(iso: $0.prefix(10)) } }
}

extension ImportBlock {
  /// What it is in an article; what was left out is never analysed.
  fileprivate var paragraph: Paragraph.Kind { reason == nil ? kind.paragraph : .boilerplate }

  /// The text with those of its links that lead to whole addresses in the web.
  fileprivate var words: LinkedText {
    let offsets = text.unicodeScalars.reduce(into: [0]) { offsets, scalar in
      offsets.append((offsets.last ?? 0) + UTF8.width(scalar))
    }
    let links = links.compactMap { link -> Hyperlink? in
      guard WebAddress.isOne(link.address), link.range.upperBound < offsets.count else {
        return nil
      }
      let span = Span(offsets[link.range.lowerBound], offsets[link.range.upperBound])
      return span.isEmpty ? nil : Hyperlink(span, to: Sanitizer.line(link.address))
    }
    return LinkedText(text, links: links)
  }
}

extension ImportBlock.Kind {
  /// What it is in an article; what only stands beside the text is never analysed.
  fileprivate var paragraph: Paragraph.Kind {
    switch self {
    case .paragraph: .body
    case .heading: .heading
    case .list: .list
    case .quote: .quote
    case .table, .code: .body
    case .caption, .pullQuote: .boilerplate
    }
  }
}
