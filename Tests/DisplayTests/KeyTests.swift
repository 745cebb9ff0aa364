import Display
import Testing

@Suite struct KeyTests {
  @Test(arguments: ["^F", "M-v", "PgDn", "S-Tab", "F1", "g", "Space", "Esc", "↑", "]"])
  func `a label reads as the key it labels`(label: String) {
    #expect(Key(label)?.label == label)
  }

  @Test func `a sequence is its keys in order`() {
    #expect(Key.sequence("]q") == [.character("]"), .character("q")])
    #expect(Key.sequence("''") == [.character("'"), .character("'")])
    #expect(Key("]q") == nil)
    #expect(Key("M-←") == Key(.left, .meta))
  }
}
