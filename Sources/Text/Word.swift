package import Assets

/// The identity of a word irrespective of case, of the shape of its apostrophe, of soft hyphens and of
/// whether its accents are marks of their own: a 64-bit FNV-1a hash.
///
/// Rules compare words, never strings: `token.word == "said"`. Like all that is read for every token
/// it is public, for only that is inlined into other modules.
public struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
  public let hash: UInt64

  /// FNV-1a's offset basis.
  @usableFromInline static var seed: UInt64 { 0xcbf2_9ce4_8422_2325 }
  /// FNV-1a's prime.
  @usableFromInline static var prime: UInt64 { 0x100_0000_01b3 }

  /// What parts the hashes of words that differ in their last letters only, in tables that are read in
  /// place: 2^64 divided by the golden ratio.
  @inlinable public static var spread: UInt64 { 0x9e37_79b9_7f4a_7c15 }

  /// The word that stands for no text at all.
  public static let none = Word("")

  public init(_ text: String) {
    self.init(utf8: text.utf8)
  }

  /// The word of a literal, which the compiler works out: it holds no apostrophe but '.
  @inlinable @inline(__always)
  public init(stringLiteral text: StaticString) {
    var hash = Self.seed
    for index in 0..<text.utf8CodeUnitCount {
      let byte = unsafe text.utf8Start[index]
      hash = (hash ^ UInt64(byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte)) &* Self.prime
    }
    self.hash = hash
  }

  /// The word these UTF-8 bytes spell; ASCII capitals count as small letters, ’ counts as '.
  package init(utf8: some Sequence<UInt8>) {
    var hasher = WordHasher()
    for byte in utf8 { hasher.add(byte) }
    self = hasher.word
  }

  /// The word these bytes of a text spell.
  package init(_ utf8: [UInt8], _ span: Span) {
    hash = unsafe utf8.withUnsafeBufferPointer { unsafe Self.hash($0, span.lower, span.upper) }
  }

  /// The word that a field of an embedded table spells.
  package init(_ field: AssetBytes) {
    hash = unsafe field.withUnsafeBytes { unsafe Self.hash($0, 0, field.count) }
  }

  /// The hash of the bytes from one offset to another, which must lie in the buffer.
  @inline(__always)
  private static func hash(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ lower: Int,
    _ upper: Int
  ) -> UInt64 {
    var hash = seed
    // The last ASCII letter, and the hash of all before it.
    var (letter, before): (UInt8, UInt64) = (0xff, seed)
    var index = lower
    while index < upper {
      let byte = unsafe bytes[index]
      if byte < 0x80 {
        (letter, before) = (byte, hash)
        hash = mixed(hash, byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
        continue
      }
      let next = index + 1 < upper ? unsafe bytes[index + 1] : 0
      if byte == 0xe2, next == 0x80, index + 2 < upper, unsafe bytes[index + 2] == 0x99 {
        hash = mixed(hash, 0x27)
        index += 3
      } else if byte == 0xc2, next == 0xad {
        index += 2
      } else if let pair = Composition.bytes(of: letter, byte, next) {
        hash = mixed(mixed(before, UInt8(pair >> 8)), UInt8(pair & 0xff))
        index += 2
      } else {
        hash = mixed(hash, byte)
        index += 1
      }
      letter = 0xff
    }
    return hash
  }

  @inline(__always) private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* prime
  }

  fileprivate init(hash: UInt64) {
    self.hash = hash
  }

  /// The word of one small ASCII letter.
  @inline(__always) init(letter: UInt8) {
    hash = (Self.seed ^ UInt64(letter)) &* Self.prime
  }

  /// The word with one small ASCII letter more at its end.
  @inline(__always) func followed(by letter: UInt8) -> Word {
    Word(hash: (hash ^ UInt64(letter)) &* Self.prime)
  }
}

/// Builds a `Word` byte by byte.
package struct WordHasher {
  private var hash = Word.seed
  private var pending: [2 of UInt8] = [0, 0]
  private var pendingCount = 0

  /// The hash of a word without bytes.
  package init() {}

  /// Adds one UTF-8 byte.
  package mutating func add(_ byte: UInt8) {
    if byte == 0xe2, pendingCount == 0 {
      pending[0] = byte
      pendingCount = 1
    } else if pendingCount == 1, byte == 0x80 {
      pending[1] = byte
      pendingCount = 2
    } else if pendingCount == 2, byte == 0x99 {
      pendingCount = 0
      mix(0x27)
    } else {
      flush()
      mix(byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte)
    }
  }

  /// The word added so far.
  package var word: Word {
    var copy = self
    copy.flush()
    return Word(hash: copy.hash)
  }

  private mutating func flush() {
    for index in 0..<pendingCount { mix(pending[index]) }
    pendingCount = 0
  }

  private mutating func mix(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* Word.prime
  }
}
