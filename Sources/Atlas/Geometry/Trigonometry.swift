private import Glibc

/// Sines and cosines of hundredths of a degree, looked up.
enum Trigonometry {
  private static let quarter = (0...9000).map { sin(Double($0) * .pi / 18_000) }

  /// The sine of an angle of at most three quarters of a turn.
  @inline(__always) static func sine(_ hundredths: Int) -> Double {
    hundredths < 0 ? -positiveSine(-hundredths) : positiveSine(hundredths)
  }

  @inline(__always) static func cosine(_ hundredths: Int) -> Double { sine(hundredths + 9000) }

  @inline(__always) private static func positiveSine(_ hundredths: Int) -> Double {
    if hundredths <= 9000 { return quarter[hundredths] }
    if hundredths <= 27_000 {
      let mirrored = 18_000 - hundredths
      return mirrored < 0 ? -quarter[-mirrored] : quarter[mirrored]
    }
    return -quarter[36_000 - hundredths]
  }
}
