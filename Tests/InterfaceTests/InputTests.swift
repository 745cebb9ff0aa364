import Display
import Interface
import Testing

@Suite struct InputTests {
  @Test func `a key with meta that means nothing is Escape and the key`() {
    var reader = Reader()
    reader.press("/bridgM-J")
    #expect(reader.status.contains(" q1/5"))
    reader.press("?M-J")
    #expect(reader.status.contains(" q2/5"))
    reader.press("/brM-q")
    #expect(reader.effects == [.quit(0)])
  }

  @Test(arguments: ["]", "m", "`", "?"])
  func `^C ends the program also where a key is awaited`(begun: String) {
    var reader = Reader()
    reader.press(begun + "^C")
    #expect(reader.effects == [.quit(130)])
  }

  @Test func `a pasted text becomes one line of the prompt`() {
    var reader = Reader()
    reader.paste("q")
    #expect(reader.status.hasPrefix(" pasted text goes into a prompt: / & or :"))
    reader.press("/")
    reader.paste("bri\u{1B}[A\u{9B}dge\nq")
    #expect(reader.status == "/bri[Adge q")
    reader.paste(String(repeating: "x", count: 100_000))
    #expect(reader.status.hasPrefix("/…xxx"))
    #expect(reader.effects.isEmpty)
  }

  @Test(arguments: ["q0", "q-1", "q-9223372036854775808", "q99999999999999999999"])
  func `a number that no quotation has is refused`(command: String) {
    var reader = Reader()
    reader.press(":\(command)Enter")
    #expect(reader.status.hasPrefix(" there is no quotation "))
  }

  @Test(arguments: ["0", "-1", "-99999999999999999999", "99999999999999999999", "11"])
  func `a number that no paragraph has is refused`(number: String) {
    var reader = Reader()
    reader.press(":\(number)Enter")
    #expect(reader.status.hasPrefix(" there is no paragraph "))
  }

  @Test func `more than all is all`() {
    var reader = Reader()
    reader.press(":99999999999999999999%Enter")
    #expect(reader.status.contains("100%"))
  }
}
