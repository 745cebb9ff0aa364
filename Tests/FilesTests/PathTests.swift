import Files
import Testing

@Suite struct PathTests {
  @Test(arguments: [
    ("a.txt", "a.txt"), ("/home/ada/a.txt", "a.txt"), ("folder/", "folder"), ("/", "/"), ("", ""),
  ])
  func `the last component stands after the last slash`(path: String, name: String) {
    #expect(Path(path).lastComponent == Path(name))
  }

  @Test func `a name that is not UTF-8 keeps its bytes and can be shown`() {
    let path = Path(argument: Arguments.text(of: [0x2f, 0x63, 0xe9]))
    #expect(path.bytes == [0x2f, 0x63, 0xe9])
    #expect(path.description == "/c\u{fffd}")
    #expect(path.lastComponent.bytes == [0x63, 0xe9])
    #expect(path.appending("a").bytes == [0x2f, 0x63, 0xe9, 0x2f, 0x61])
  }
}
