import Display
import Foundation
import Testing
import Themes

/// Why the theme that a file of this text holds is refused, or nil.
private func refusal(_ text: String) throws -> String? {
  let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).toml")
  try text.write(to: file, atomically: false, encoding: .utf8)
  defer { try? FileManager.default.removeItem(at: file) }
  do throws(ThemeProblem) {
    _ = try ThemeFiles.theme(file.path)
    return nil
  } catch {
    return error.description.replacingOccurrences(of: file.path, with: "mine.toml")
  }
}

@Suite struct ThemeFilesTests {
  @Test(arguments: ThemeFiles.names)
  func `every theme that is built in can be used on both backgrounds`(name: String) throws {
    for isLight in [false, true] {
      #expect(try ThemeFiles.theme(name, isLight: isLight).name == name)
    }
  }

  @Test func `a file inherits from a theme that is built in`() throws {
    #expect(try refusal("inherits = \"dusk\"\n[roles]\nheading = 130\n") == nil)
  }

  @Test(arguments: ["dawn", "/nowhere/dawn.toml", "dawn.toml", "", "/tmp", "../dusk"])
  func `a theme that is not there is named with those that are`(name: String) {
    #expect(throws: ThemeProblem.unknown(name)) { try ThemeFiles.theme(name) }
    #expect(
      ThemeProblem.unknown(name).description
        == "there is no theme \"\(name)\"; built in are dusk, paper, high-contrast, "
        + "colour-blind-safe, monochrome"
    )
  }

  @Test func `a file longer than a theme is refused`() throws {
    let long = String(repeating: "# a line that says nothing\n", count: 3000)
    #expect(
      try refusal(long) == "theme mine.toml, line 1: this is longer than the 64 kB of a theme"
    )
    #expect(try refusal(String(repeating: "#", count: 64 << 10)) == nil)
    #expect(try refusal(String(repeating: "#", count: 64 << 10 + 1)) != nil)
  }

  @Test func `a key that is nested without end is refused`() throws {
    let key = String(repeating: "a.", count: 30_000) + "a"
    for text in ["\(key) = 1\n", "[\(key)]\n", "[roles]\ntext = { \(key) = 1 }\n"] {
      #expect(try refusal(text)?.hasSuffix(": a key has more than 32 parts") == true)
    }
  }

  @Test func `a theme that inherits from itself is refused`() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).toml")
    try "inherits = \"\(file.path)\"\n".write(to: file, atomically: false, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(throws: ThemeProblem.self) { try ThemeFiles.theme(file.path) }
  }
}
