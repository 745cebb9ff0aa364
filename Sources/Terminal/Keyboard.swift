internal import Display
private import Glibc

/// Where keys come from.
///
/// It is read byte by byte, so that what was typed after the key that ends the reader is left to
/// whoever reads the terminal next.
struct Keyboard {
  let descriptor: Int32
  private var decoder: InputDecoder
  /// How many bytes can be read without waiting.
  private var waiting = 0
  /// When a byte was last read.
  private var lastByte = ContinuousClock.now

  init(_ descriptor: Int32, _ keys: KeySequences) {
    self.descriptor = descriptor
    decoder = InputDecoder(keys)
  }

  /// The next input of the bytes that are there, or of one that silence has ended.
  mutating func next() -> Input? {
    while waiting > 0 {
      var byte: UInt8 = 0
      guard read(descriptor, &byte, 1) == 1 else {
        waiting = 0
        break
      }
      waiting -= 1
      if waiting == 0 { lastByte = .now }
      if let input = decoder.take(byte) { return input }
    }
    return silence == 0 ? decoder.settle() : nil
  }

  /// How many milliseconds of silence are left until what has begun ends; -1 where nothing has.
  var silence: Int32 {
    guard waiting == 0, let patience = decoder.patience else { return -1 }
    let passed = lastByte.duration(to: .now)
    let left = Duration.milliseconds(patience) - passed
    return left <= .zero ? 0 : Int32(left / .milliseconds(1)) + 1
  }

  /// Takes nothing for there that was counted, after somebody else has read from the terminal.
  mutating func forgetCount() { waiting = 0 }

  /// Counts what can be read, after the descriptor has become ready; false where nothing can come any
  /// more.
  mutating func count() -> Bool {
    var count: Int32 = 0
    guard ioctl(descriptor, UInt(FIONREAD), &count) == 0, count > 0 else { return false }
    waiting = Int(count)
    return true
  }
}
