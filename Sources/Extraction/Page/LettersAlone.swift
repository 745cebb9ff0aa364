extension StringProtocol {
  /// Its letters and digits alone, in small letters, by which titles and names are compared.
  var lettersAlone: String {
    var letters: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case 0x80...: return lettersOfAnyKind
      case 0x41...0x5a: letters.append(byte | 0x20)
      case 0x61...0x7a, 0x30...0x39: letters.append(byte)
      default: continue
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private var lettersOfAnyKind: String {
    String(
      String.UnicodeScalarView(
        lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
      )
    )
  }

  /// Whether any letter or digit stands in it.
  var hasLetters: Bool {
    let isPlain = utf8.contains {
      0x61...0x7a ~= $0 || 0x41...0x5a ~= $0 || 0x30...0x39 ~= $0
    }
    return isPlain || contains { $0.isLetter || $0.isNumber }
  }
}
