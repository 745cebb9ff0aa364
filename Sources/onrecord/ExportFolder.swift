import Export
import Files

/// A folder in which each article has a file.
struct ExportFolder {
  private let path: Path
  /// The names that were given to files so far.
  private var names: Set<String> = []

  init(_ path: Path) { self.path = path }

  /// Writes an answer: a line with the name of the file, then what is in it; a name that was given before
  /// gets a number.
  mutating func take(_ body: [UInt8]) throws(FileError) {
    let end = body.firstIndex(of: 0x0a) ?? body.count
    if end == body.count { return }
    let name = unique(String(decoding: body[..<end], as: UTF8.self))
    let file = try OutputFile(path.appending(name))
    try file.write(Array(body[(end + 1)...]))
    try file.finish()
  }

  private mutating func unique(_ name: String) -> String {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    var candidate = name
    var number = 2
    while !names.insert(candidate).inserted {
      candidate = "\(name[..<dot])-\(number)\(name[dot...])"
      number += 1
    }
    return candidate
  }

  /// What the file of an article is called: its id without what file systems, or links between notes,
  /// do not take.
  static func name(for id: String, _ format: ExportFormat) -> String {
    var stem = ""
    for scalar in id.unicodeScalars where stem.utf8.count < 120 {
      let isWritten = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      guard isWritten || !stem.isEmpty else { continue }
      stem += isWritten || " -_,.".unicodeScalars.contains(scalar) ? String(scalar) : "-"
    }
    return "\(stem.isEmpty ? "article" : stem).\(format.ending)"
  }
}
