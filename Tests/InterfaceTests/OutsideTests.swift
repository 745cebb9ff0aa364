import Interface
import Testing

@Suite struct OutsideTests {
  @Test func `other programs get what is shown`() {
    var reader = Reader()
    reader.press("oe|wcEnter!dateEnter")
    guard case .run("wc", let text?)? = reader.effects.dropFirst(2).first else {
      Issue.record("\(reader.effects)")
      return
    }
    #expect(Array(reader.effects.prefix(2)) == [.browse(nil), .edit])
    #expect(text.hasPrefix("Old Harbour Bridge Will Close for Repairs"))
    #expect(reader.effects.last == .run("date", reading: nil))
    reader.press("2|wcEnter")
    guard case .run("wc", let list?)? = reader.effects.last else {
      Issue.record("\(reader.effects)")
      return
    }
    #expect(list.contains("\n  — Ana Kovel"))
  }

  @Test func `a command that is not named is asked for`() {
    var reader = Reader()
    reader.press("|Enter")
    #expect(reader.status.hasPrefix(" a command is named: pipe wc -w"))
  }
}
