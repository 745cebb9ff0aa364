extension JSONScanner {
  /// Steps over a value, however deeply nested.
  mutating func skipValue() throws(JSONLineError) {
    var closers: [UInt8] = []
    repeat {
      if let closer = try skipValueBeginning() {
        closers.append(closer)
        continue
      }
      while let closer = closers.last, try !skipComma(before: closer) {
        try expect(closer)
        closers.removeLast()
      }
    } while !closers.isEmpty
  }

  /// Steps over a comma, and over a key where what goes on ends as objects do; whether there was one.
  private mutating func skipComma(before closer: UInt8) throws(JSONLineError) -> Bool {
    guard take(0x2c) else { return false }
    if closer == 0x7d { try skipKey() }
    return true
  }

  /// Steps over a whole value, or into an object or array that holds one: then its closing bracket.
  @inline(__always) private mutating func skipValueBeginning() throws(JSONLineError) -> UInt8? {
    guard let byte = peek() else { throw failure("a value is missing") }
    switch byte {
    case 0x22:
      try skipString()
      return nil
    case 0x5b:
      _ = take(byte)
      return take(0x5d) ? nil : 0x5d
    case 0x7b:
      _ = take(byte)
      if take(0x7d) { return nil }
      try skipKey()
      return 0x7d
    default:
      try skipLiteral()
      return nil
    }
  }

  @inline(__always) private mutating func skipKey() throws(JSONLineError) {
    guard peek() == 0x22 else { throw failure("a key is missing") }
    try skipString()
    try expect(0x3a)
  }

  /// Steps over a number, true, false or null.
  private mutating func skipLiteral() throws(JSONLineError) {
    let literal = takeWhile { byte in
      byte &- 0x30 < 10 || byte == 0x2b || byte == 0x2d || byte == 0x2e
        || (byte | 0x20) &- 0x61 < 26
    }
    guard let first = literal.first else { throw failure("a value is missing") }
    let isNumber = first == 0x2d || first &- 0x30 < 10
    guard isNumber || Self.names.contains(Array(literal)) else {
      throw failure("a value is unknown")
    }
  }

  private static let names: [[UInt8]] = ["true", "false", "null"].map { Array($0.utf8) }
}
