import Display
import Testing

@Suite struct CharacterWidthTests {
  @Test(
    arguments: [
      ("a", 1), ("é", 1), ("“", 1), ("\u{301}", 0), ("\u{ad}", 0), ("\u{200d}", 0), ("\u{200e}", 0),
      ("日", 2), ("🦊", 2), ("\u{fffd}", 1),
    ] as [(Unicode.Scalar, Int)]
  )
  func `a character takes as many columns as terminals give it`(
    scalar: Unicode.Scalar,
    columns: Int
  ) {
    #expect(CharacterWidth.columns(of: scalar) == columns)
  }

  @Test(
    arguments: [
      "\0", "\t", "\n", "\u{1b}", "\u{7f}", "\u{9b}", "\u{2028}", "\u{202e}", "\u{2066}",
      "\u{fff9}",
      "\u{e0041}",
    ] as [Unicode.Scalar]
  )
  func `what must not reach a terminal has no width`(scalar: Unicode.Scalar) {
    #expect(CharacterWidth.columns(of: scalar) == nil)
  }
}
