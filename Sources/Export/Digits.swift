/// At most eight decimal digits, gathered from the last to the first.
struct Digits {
  /// What has more digits.
  static let limit: UInt = 100_000_000

  private var digits: UInt64 = 0
  private var count = 0

  /// The digits of a number below the limit, zeros before them up to the width.
  init(_ value: UInt, width: Int) {
    var rest = UInt32(value)
    while rest > 0 || count < width {
      digits = digits << 8 | UInt64(0x30 + rest % 10)
      rest /= 10
      count += 1
    }
  }

  func append(to output: inout OutputSpan<UInt8>) {
    var digits = digits
    for _ in 0..<count {
      output.append(UInt8(truncatingIfNeeded: digits))
      digits >>= 8
    }
  }
}
