/// A colour as a theme names it.
package enum Color: Hashable, Sendable {
  /// One of the 256 colours of the xterm palette; the first 16 are the terminal's own.
  case indexed(UInt8)
  case rgb(UInt8, UInt8, UInt8)

  /// Whether it is black, white or between them.
  package var isGrey: Bool {
    switch self {
    case .indexed(let index): [0, 7, 8, 15, 16, 231].contains(index) || index >= 232
    case .rgb(let red, let green, let blue): max(red, green, blue) - min(red, green, blue) < 16
    }
  }
}

/// How a cell looks: nil colours are the terminal's own.
package struct Paint: Hashable, Sendable {
  /// The colour of the characters; nil for the terminal's own.
  package var foreground: Color?
  /// The colour behind the characters; nil for the terminal's own.
  package var background: Color?
  /// The attributes besides colours; empty for none.
  package var emphasis: Emphasis

  /// A paint; without arguments that of the terminal itself.
  package init(_ foreground: Color? = nil, on background: Color? = nil, _ emphasis: Emphasis = []) {
    self.foreground = foreground
    self.background = background
    self.emphasis = emphasis
  }

  /// The colour of an area painted so.
  package var fill: Color? { background ?? foreground }

  /// The attributes that terminals know besides colours.
  package struct Emphasis: OptionSet, Hashable, Sendable {
    /// A bit for each attribute.
    package let rawValue: UInt8

    /// The attributes whose bits are set.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Emphasis(rawValue: 1)
    package static let dim = Emphasis(rawValue: 2)
    package static let italic = Emphasis(rawValue: 4)
    package static let underline = Emphasis(rawValue: 8)
    package static let reverse = Emphasis(rawValue: 16)
  }
}
