import Terminal
import Testing

@Suite struct TerminalSizeTests {
  /// No terminal is behind this descriptor.
  private static let nothing: Int32 = -1

  @Test func `where no terminal tells its size the environment does`() {
    #expect(
      TerminalSize(of: Self.nothing, lines: "30", columns: "100")
        == TerminalSize(height: 30, width: 100)
    )
  }

  @Test(arguments: [nil, "", "0", "-5", "x", "4e3"])
  func `what is no size is not taken`(value: String?) {
    #expect(TerminalSize(of: Self.nothing, lines: value, columns: value) == .usual)
  }

  @Test(arguments: ["32767", "65535", "65536", "999999999999999999999999"])
  func `a size that no screen has is cut`(value: String) {
    let size = TerminalSize(of: Self.nothing, lines: value, columns: value)
    #expect(size == TerminalSize(height: 500, width: 1000))
  }
}
