import TOML
import Testing

@Suite struct DocumentTests {
  @Test func `strings and whole numbers are read as text, with table and line`() throws {
    let document = try Document(
      "name = \"dusk\"\n\n[palette]\namber = 179\n\"two words\" = 'a\\b'\n"
    )
    #expect(document.values(of: "").map(\.key) == ["name"])
    #expect(document.values(of: "").map(\.text) == ["dusk"])
    #expect(document.values(of: "palette").map(\.key) == ["amber", "two words"])
    #expect(document.values(of: "palette").map(\.text) == ["179", "a\\b"])
    #expect(document.values.map(\.line) == [1, 4, 5])
  }

  @Test(arguments: ["[1, 2]", "true", "1.5", "1979-05-27", "{ a = 1 }"])
  func `any other value has no text`(value: String) throws {
    let document = try Document("[roles]\ntitle = \(value)\n")
    #expect(document.values.map(\.table) == ["roles"])
    #expect(document.values.map(\.key) == ["title"])
    #expect(document.values.map(\.text) == [nil])
  }

  @Test(arguments: [
    ("[roles\n", 1), ("\n\na = \n", 3), ("a = 1\na = 2\n", 2), ("a = \"open", 1), ("\u{0}", 1),
  ])
  func `what is no TOML is refused with its line`(text: String, line: Int) throws {
    let error = try #require(throws: SyntaxError.self) { try Document(text) }
    #expect(error.line == line)
    #expect(!error.reason.isEmpty)
  }

  @Test(arguments: ["", "\n# nothing\n", "[roles]\n"])
  func `a document without values is one`(text: String) throws {
    #expect(try Document(text).values.isEmpty)
  }

  @Test(arguments: [
    "a" + String(repeating: ".a", count: 32) + " = 1\n",
    "[a" + String(repeating: ".a", count: 32) + "]",
    "a = { b = 1, \"x\"" + String(repeating: ".'y'", count: 32) + " = 1 }\n",
  ])
  func `a key of too many parts is refused`(text: String) throws {
    let error = try #require(throws: SyntaxError.self) { try Document("\n" + text) }
    #expect(error.line == 2)
    #expect(error.reason == "a key has more than 32 parts")
  }

  @Test(arguments: [
    "a" + String(repeating: ".a", count: 31) + " = 1\n",
    "# " + String(repeating: ".", count: 99) + "\n",
    "a = \"\\\"" + String(repeating: ".", count: 99) + "\" # ...\n",
    "a = '\\' # '" + String(repeating: ".", count: 99) + "\n",
    "a = [" + String(repeating: "1.5, ", count: 99) + "]\n",
  ])
  func `dots in strings, comments and numbers are no parts`(text: String) throws {
    #expect(throws: Never.self) { try Document(text) }
  }

  @Test(arguments: ["[!a]", "[\u{e}a]", "[a.!b]", "[[!a]]", "a = { ! = 1 }", "[a\u{e}]\nb = 1"])
  func `what begins no key is refused`(text: String) {
    #expect(throws: SyntaxError.self) { try Document(text) }
  }
}
