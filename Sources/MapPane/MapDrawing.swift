import Atlas
import Display

extension MapScene {
  /// The map: fills, borders, sites, chips at the edge, names.
  mutating func drawMap() {
    guard let raster = map.raster, let viewport = map.viewport,
      raster.width == layout.map.width * 2, raster.height == layout.map.height * 2
    else { return drawSea() }
    let fills = MapFills(standings)
    var dots = MapDots(raster, viewport, fills: fills)
    if let selected = map.selected, setting.palette == .many, !setting.isASCII {
      dots.outline(selected)
    }
    self.dots = dots
    drawFills(dots)
    if setting.palette == .none || setting.isASCII {
      drawSmall(raster, viewport)
    } else if layout.map.width >= 60 {
      drawBorders(dots)
    }
    if fills.isDotted { drawDots(dots, fills) }
    drawNames(dots, raster, viewport)
  }

  /// What is not certain is dotted with.
  static func dot(_ setting: MapSetting) -> Unicode.Scalar {
    setting.palette == .none ? " " : setting.isASCII ? "." : "·"
  }

  /// Dots over what is not certain, where no border runs; without colours its pattern has gaps there.
  private mutating func drawDots(_ dots: MapDots, _ fills: MapFills) {
    let dot = Self.dot(setting)
    let step = setting.palette == .none ? 4 : 2
    for row in 0..<layout.map.height {
      for column in stride(from: (row & 1) * step / 2, to: layout.map.width, by: step) {
        guard dots.quad(row: row, column: column).isUniform,
          let country = dots.owner(row: row, column: column), fills.isDotted(country)
        else { continue }
        let cell = drawing.grid[row, column]
        guard cell.role != .mapBorder, cell.role != .mapSelected, cell.ground != .mapSelected else {
          continue
        }
        drawing.grid[row, column] = Cell(dot, .mapLabel, ground: cell.ground)
      }
    }
  }

  private mutating func drawSea() {
    let cell = setting.palette == .none ? Cell.blank : Cell(" ", .mapSea, ground: .mapSea)
    drawing.grid.fill(layout.map, with: cell)
  }

  private mutating func drawFills(_ dots: MapDots) {
    let cells = MapCells(setting: setting)
    for row in 0..<layout.map.height {
      for column in 0..<layout.map.width {
        let cell = cells.cell(dots.quad(row: row, column: column))
        set(cell, row: row, column: column, country: dots.owner(row: row, column: column))
      }
    }
  }

  /// Where a cell has but one fill, a country of few dots has a cell nevertheless.
  private mutating func drawSmall(_ raster: Raster, _ viewport: Viewport) {
    let cells = MapCells(setting: setting)
    for standing in standings where raster.dots(of: standing.country) <= 6 {
      guard let dot = raster.heart(of: standing.country) else { continue }
      drawing.grid[dot.y / 2, dot.x / 2] = cells.area(MapFill(standing).base)
    }
  }

  /// Dim dots between countries of the same fill.
  private mutating func drawBorders(_ dots: MapDots) {
    for row in 0..<layout.map.height {
      for column in 0..<layout.map.width where drawing.grid[row, column].scalar == " " {
        guard let fill = drawing.grid[row, column].ground, fill != .mapSea, fill != .mapSelected,
          let scalar = dots.border(row: row, column: column)
        else { continue }
        drawing.grid[row, column] = Cell(scalar, .mapBorder, ground: fill)
      }
    }
  }
}
