import Display
@testable import MapPane
import Testing

@Suite struct MapCellsTests {
  private func quad(_ letters: String) -> Quad {
    let roles = letters.map { letter in Role.allCases.first { $0.letter == letter } ?? .text }
    return Quad(
      upperLeft: roles[0],
      upperRight: roles[1],
      lowerLeft: roles[2],
      lowerRight: roles[3]
    )
  }

  private func cell(_ letters: String, _ change: (inout MapSetting) -> Void = { _ in }) -> Cell {
    var setting = MapSetting()
    change(&setting)
    return MapCells(setting: setting).cell(quad(letters))
  }

  @Test(arguments: [
    ("CC~~", Cell("▀", .mapCovered, ground: .mapSea)),
    ("C~~~", Cell("▘", .mapCovered, ground: .mapSea)),
    ("~C~C", Cell("▐", .mapCovered, ground: .mapSea)),
    ("CX~~", Cell("▀", .mapCovered, ground: .mapSea)),
    ("C__~", Cell("▘", .mapCovered, ground: .mapLand)),
    ("XXXX", Cell(" ", .mapExcluded, ground: .mapExcluded)),
  ])
  func `two fills of a cell are drawn as quadrants`(letters: String, expected: Cell) {
    let drawn = cell(letters)
    #expect(drawn == expected, "\(drawn)")
  }

  @Test(arguments: [("C~~~", "▀"), ("~~~C", "▄"), ("C~C~", "█")])
  func `without quadrants halves of a cell are drawn`(letters: String, glyph: String) {
    #expect(String(cell(letters) { $0.hasQuadrants = false }.scalar) == glyph)
  }

  @Test(arguments: [
    ("CCCC", "▒"), ("vvvv", "░"), ("XXXX", "╳"), ("OOOO", "▓"), ("!!!!", "!"), ("nnnn", ":"),
    ("NNNN", "="), ("C~~~", " "), ("CC~~", "▒"),
  ])
  func `without colours a fill is a pattern`(letters: String, glyph: String) {
    let drawn = cell(letters) { $0.palette = .none }
    #expect(String(drawn.scalar) == glyph && drawn.ground == nil)
  }

  @Test func `every pattern differs from the others, in ASCII as well`() {
    let fills = Role.allCases.filter { $0.isFill && $0 != .mapSea }
    #expect(Set(fills.map(\.pattern)).count == fills.count)
    #expect(Set(fills.map(\.letterPattern)).count == fills.count)
    #expect(fills.allSatisfy { $0.letterPattern.isASCII })
  }

  @Test(arguments: ["CCCC", "C~~~", "X_X_", "nn~~"])
  func `in ASCII a cell has no other characters`(letters: String) {
    let colored = cell(letters) { $0.isASCII = true }
    let plain = cell(letters) {
      $0.isASCII = true
      $0.palette = .none
    }
    #expect(colored.scalar.isASCII && plain.scalar.isASCII)
  }

  @Test func `with few colours land is a shade and what is covered a colour`() {
    let land = cell("____") { $0.palette = .few }
    let covered = cell("CCCC") { $0.palette = .few }
    #expect(land == Cell("░", .text, ground: .mapSea))
    #expect(covered == Cell(" ", .mapCovered, ground: .mapCovered))
  }
}
