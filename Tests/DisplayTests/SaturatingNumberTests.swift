import Display
import Testing

@Suite struct SaturatingNumberTests {
  @Test(
    arguments: [
      ("0", 0), ("12", 12), ("-12", -12), ("+3", 3), ("9223372036854775807", Int.max),
      ("9223372036854775808", .max), ("99999999999999999999999", .max),
      ("-9223372036854775808", .min), ("-99999999999999999999999", .min),
    ]
  )
  func `a number too large is the largest`(text: String, number: Int) {
    #expect(Int(saturating: text) == number)
  }

  @Test(arguments: ["", "-", "+", "x", "1x", "--1", "1.5", "١"])
  func `other texts are no numbers`(text: String) { #expect(Int(saturating: text) == nil) }
}
