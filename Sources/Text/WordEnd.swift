/// The last letters of a word, at most four.
public struct WordEnd: Sendable {
  /// The bytes, the last one lowest; 0 for what the word lacks.
  @usableFromInline let bytes: UInt32
  /// How long the word is, in bytes.
  @usableFromInline let length: Int

  @inlinable init(bytes: UInt32, length: Int) {
    self.bytes = bytes
    self.length = length
  }

  /// The end of the word at a span of a text.
  @inlinable
  public init(_ utf8: [UInt8], _ span: Span) {
    var bytes: UInt32 = 0
    for index in max(span.lower, span.upper &- 4)..<span.upper {
      bytes = bytes << 8 | UInt32(utf8[index])
    }
    self.init(bytes: bytes, length: span.count)
  }

  /// The same end in small letters.
  @inlinable public var small: WordEnd { WordEnd(bytes: bytes | 0x2020_2020, length: length) }

  /// Whether the word ends so, after at least so many bytes; the ending is ASCII of at most four letters.
  @inlinable @inline(__always)
  public func has(_ ending: StaticString, after stem: Int = 0) -> Bool {
    var letters: UInt32 = 0
    for index in 0..<ending.utf8CodeUnitCount {
      letters = letters << 8 | UInt32(unsafe ending.utf8Start[index])
    }
    let mask = UInt32.max >> UInt32(32 - 8 * ending.utf8CodeUnitCount)
    return bytes & mask == letters && length >= ending.utf8CodeUnitCount + stem
  }
}
