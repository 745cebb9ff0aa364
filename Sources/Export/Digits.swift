/// At most eight decimal digits, the first in the lowest byte.
struct Digits {
  /// What has more digits.
  static let limit: UInt = 100_000_000

  let digits: UInt64
  let count: Int

  /// The digits of a number below the limit, zeros before them up to the width: the number is halved until each
  /// byte holds one of them, and the multiplications divide by a hundred and by ten.
  @inline(__always) init(_ value: UInt, width: Int) {
    let fours = UInt64(value / 10_000 | (value % 10_000) &<< 32)
    let hundreds = (fours &* 10_486) >> 20 & 0x0000_007f_0000_007f
    let twos = hundreds | (fours &- hundreds &* 100) << 16
    let tens = (twos &* 103) >> 10 & 0x000f_000f_000f_000f
    let ones = tens | (twos &- tens &* 10) << 8
    let zeros = min(ones.trailingZeroBitCount / 8, 8 - width)
    digits = (ones | 0x3030_3030_3030_3030) &>> UInt64(truncatingIfNeeded: zeros &* 8)
    count = 8 &- zeros
  }
}
