/// Makes a text smaller without losing what is wrong with it.
package enum Reduction {
  /// A smaller text for which the condition still holds, as it does for the text: first by leaving out
  /// words, then characters, in ever smaller runs.
  package static func reduced(_ text: String, while holds: (String) -> Bool) -> String {
    let words = reduced(pieces(text)) { holds($0.joined()) }.joined()
    let scalars = reduced(words.unicodeScalars.map(String.init)) { holds($0.joined()) }
    return scalars.joined()
  }

  private static func reduced(_ pieces: [String], while holds: ([String]) -> Bool) -> [String] {
    var pieces = pieces
    var size = max(1, pieces.count / 2)
    while size > 0 {
      var start = 0
      while start < pieces.count {
        let fewer = Array(pieces[..<start] + pieces[min(start + size, pieces.count)...])
        if holds(fewer) { pieces = fewer } else { start += size }
      }
      size /= 2
    }
    return pieces
  }

  /// The words of a text, each with the spaces after it.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    for character in text {
      if let last = pieces.last, last.last != " " || character == " " {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
    }
    return pieces
  }
}
