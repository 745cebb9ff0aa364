import FoundationEssentials

/// Articles that texts are made of.
enum Originals {
  private struct Record: Decodable {
    var text: String
  }

  /// The texts of a file of JSON Lines.
  static func texts(of path: String) throws -> [String] {
    let lines = try Data(contentsOf: URL(filePath: path)).split(separator: UInt8(ascii: "\n"))
    return try lines.map { try JSONDecoder().decode(Record.self, from: $0).text }
  }
}
