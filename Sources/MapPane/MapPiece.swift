import Atlas
import Display

/// A stretch of a line beside or below the map: what it says, what it means, where it leads.
struct MapPiece: Equatable, Sendable {
  var text: String
  var role: Role = .text
  var country: Country.Code?

  var width: Int { CharacterWidth.columns(of: text) }

  /// Pieces in lines of at most so many columns, a space between them; later lines are indented.
  static func lines(of pieces: [MapPiece], indent: Int, columns: Int) -> [[MapPiece]] {
    var lines: [[MapPiece]] = []
    var line: [MapPiece] = []
    var used = 0
    for piece in pieces {
      if !line.isEmpty, used + 1 + piece.width > columns {
        lines.append(line)
        line = [MapPiece(text: String(repeating: " ", count: max(0, indent - 1)))]
        used = max(0, indent - 1)
      }
      used += piece.width + (line.isEmpty ? 0 : 1)
      line.append(piece)
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The words of a text in lines of at most so many columns.
  static func lines(
    of text: String,
    indent: Int,
    columns: Int,
    role: Role = .muted
  ) -> [[MapPiece]] {
    LineBreaking.lines(of: text, columns: max(8, columns - indent)).map { range in
      let units = Array(text.utf8)[range]
      let line = String(repeating: " ", count: indent) + String(decoding: units, as: UTF8.self)
      return [MapPiece(text: line, role: role)]
    }
  }
}
