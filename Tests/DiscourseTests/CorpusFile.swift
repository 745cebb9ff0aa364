import FoundationEssentials
import Testing

/// A sentence or an article in marked text, and where it stands.
struct CorpusEntry: Sendable, CustomTestStringConvertible {
  let file: String
  /// The line it begins on, from 1.
  let line: Int
  /// Its paragraphs, parted by blank lines.
  let marked: String

  var testDescription: String { "\(file):\(line)" }
}

/// The files under `Corpus`: a line is an entry, a line that begins with two spaces the next
/// paragraph of the entry before it, a line that begins with `#` a heading for the reader.
enum CorpusFile {
  /// All entries of a folder, by file name and line.
  static func entries(in folder: String) throws -> [CorpusEntry] {
    let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Corpus").appendingPathComponent(folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: directory.path)
    return try files.filter { $0.hasSuffix(".txt") }.sorted().flatMap { file in
      let data = try Data(contentsOf: directory.appendingPathComponent(file))
      return entries(of: String(decoding: data, as: UTF8.self), file: "\(folder)/\(file)")
    }
  }

  /// The entries of one file's text.
  static func entries(of text: String, file: String) -> [CorpusEntry] {
    var entries: [CorpusEntry] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      if line.hasPrefix("  "), let entry = entries.popLast() {
        let marked = entry.marked + "\n\n" + line.dropFirst(2)
        entries.append(CorpusEntry(file: file, line: entry.line, marked: marked))
      } else {
        entries.append(CorpusEntry(file: file, line: index + 1, marked: String(line)))
      }
    }
    return entries
  }
}
