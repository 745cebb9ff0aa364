package import Display

/// How many colours the terminal shows.
package enum ColorDepth: Sendable {
  case none, eight, sixteen, indexed, direct

  /// The depth that this number of colours, as curses counts them, stands for.
  package init(colors: Int) {
    self =
      switch colors {
      case ..<8: .none
      case ..<16: .eight
      case ..<256: .sixteen
      case ..<0x100_0000: .indexed
      default: .direct
      }
  }

  /// The number curses knows a colour by at this depth; -1 is the terminal's own.
  package func number(of color: Color?) -> Int32 {
    guard let color, self != .none else { return -1 }
    let (red, green, blue) = color.components
    switch self {
    case .none: return -1
    case .direct: return Int32(red) << 16 | Int32(green) << 8 | Int32(blue)
    case .indexed:
      if case .indexed(let index) = color { return Int32(index) }
      return nearest(to: (red, green, blue), in: 16..<256)
    case .eight: return hue(red, green, blue)
    case .sixteen:
      if case .indexed(let index) = color, index < 16 { return Int32(index) }
      return nearest(to: (red, green, blue), in: 0..<16)
    }
  }

  private func nearest(to color: (Int, Int, Int), in range: Range<Int>) -> Int32 {
    var best = (index: 0, distance: Int.max)
    for index in range {
      let other = Color.indexed(UInt8(index)).components
      let (red, green, blue) = (other.0 - color.0, other.1 - color.1, other.2 - color.2)
      let distance = 2 * red * red + 4 * green * green + 3 * blue * blue
      if distance < best.distance { best = (index, distance) }
    }
    return Int32(best.index)
  }

  /// The nearest of the eight: which of red, green and blue stand above the middle.
  private func hue(_ red: Int, _ green: Int, _ blue: Int) -> Int32 {
    let high = max(red, green, blue)
    let low = min(red, green, blue)
    if high - low < 32 { return high > 127 ? 7 : 0 }
    let middle = (high + low) / 2
    return (red > middle ? 1 : 0) | (green > middle ? 2 : 0) | (blue > middle ? 4 : 0)
  }
}

extension Color {
  /// Red, green and blue from 0 to 255, by xterm's palette.
  var components: (Int, Int, Int) {
    switch self {
    case .rgb(let red, let green, let blue): (Int(red), Int(green), Int(blue))
    case .indexed(let index): Self.palette(Int(index))
    }
  }

  private static func palette(_ index: Int) -> (Int, Int, Int) {
    if index >= 232 {
      let gray = 8 + 10 * (index - 232)
      return (gray, gray, gray)
    }
    if index >= 16 {
      let cube = index - 16
      return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    }
    let on = index < 8 ? 205 : 255
    if index == 7 { return (229, 229, 229) }
    if index == 8 { return (127, 127, 127) }
    return (index & 1 == 0 ? 0 : on, index & 2 == 0 ? 0 : on, index & 4 == 0 ? 0 : on)
  }

  private static func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }
}
