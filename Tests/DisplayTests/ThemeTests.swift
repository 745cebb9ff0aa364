import Display
import Foundation
import Testing

@Suite struct ThemeTests {
  private func read(_ text: String) throws(ThemeError) -> Theme {
    try ThemeFile(name: "mine.toml", text: text).theme(isLight: false) { _ in nil }
  }

  @Test func `a role takes colours of the palette and emphasis`() throws {
    let theme = try read("[palette]\namber = 179\n[roles]\nheading = \"amber on #102030 bold\"\n")
    #expect(theme[.heading] == Paint(.indexed(179), on: .rgb(16, 32, 48), .bold))
  }

  @Test func `an unknown role is named with its line`() {
    #expect(
      throws: ThemeError(file: "mine.toml", line: 2, problem: .unknownRole("quote.loud"))
    ) {
      try read("[roles]\n\"quote.loud\" = 3\n")
    }
  }

  @Test func `an unreadable paint is named with its line`() {
    #expect(throws: ThemeError(file: "mine.toml", line: 3, problem: .unreadablePaint("border"))) {
      try read("\n[roles]\nborder = \"pinkish\"\n")
    }
  }

  @Test func `a quadrant takes two fills`() throws {
    let theme = try read("[roles]\n\"map.sea\" = 233\n\"map.covered\" = 25\n")
    let paint = theme.paint(.mapCovered, ground: .mapSea, overlay: [])
    #expect(paint == Paint(.indexed(25), on: .indexed(233)))
  }

  @Test func `what a role leaves open is that of text`() throws {
    let theme = try read("[roles]\ntext = \"16 on 255\"\nheading = \"130 bold\"\n")
    let paint = theme.paint(.heading, ground: nil, overlay: [])
    #expect(paint == Paint(.indexed(130), on: .indexed(255), .bold))
  }

  @Test func `with few colours what stands on grey alone is reversed, but no area of the map`()
    throws
  {
    let theme = try read(
      """
      [roles]
      text = "252 on 234"
      selection = "on 237"
      status = "250 on #303030"
      search = "16 on 186"
      "map.land" = "on 238"
      """
    ).withFewColors
    #expect(theme[.selection] == Paint(nil, on: nil, .reverse))
    #expect(theme[.status] == Paint(.indexed(250), on: nil, .reverse))
    #expect(theme[.search] == Paint(.indexed(16), on: .indexed(186)))
    #expect(theme[.mapLand] == Paint(nil, on: .indexed(238)))
    #expect(theme[.text] == Paint(.indexed(252), on: .indexed(234)))
  }

  @Test func `the default theme leaves what is read in the terminal's own colour`() throws {
    let theme = try #require(file("dusk.toml")).theme(isLight: false) { file($0 + ".toml") }
    for role in [Role.text, .heading, .quoteDirect, .quoteIndirect, .prompt] {
      #expect(theme[role].foreground == nil)
    }
  }

  @Test(arguments: [("dusk", true), ("paper", true), ("monochrome", false)])
  func `a theme has colours for the map or none`(name: String, hasFills: Bool) throws {
    let theme = try #require(file(name + ".toml")).theme(isLight: false) { file($0 + ".toml") }
    #expect(theme.hasFills == hasFills)
  }

  private var folder: URL {
    URL(fileURLWithPath: #filePath).appendingPathComponent("../../../themes").standardized
  }

  private func file(_ name: String) -> ThemeFile? {
    let path = folder.appendingPathComponent(name).path
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    return ThemeFile(name: name, text: text)
  }

  @Test func `every theme of the repository can be read`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.count >= 5)
    for name in names {
      let theme = try #require(file(name)).theme(isLight: false) { file($0 + ".toml") }
      #expect(theme[.selection] != Paint())
      #expect(theme[.mapExcluded] != theme[.mapCovered])
    }
  }
}
