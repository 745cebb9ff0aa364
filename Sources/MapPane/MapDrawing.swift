import Atlas
import Display

extension MapScene {
  /// The map: fills, borders, sites, chips at the edge, names.
  mutating func drawMap() {
    guard let raster = map.raster, let viewport = map.viewport,
      raster.width == layout.map.width * 2, raster.height == layout.map.height * 2
    else { return drawSea() }
    var dots = MapDots(raster, viewport, fills: MapFills(standings))
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
    drawNames(dots, raster, viewport)
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
