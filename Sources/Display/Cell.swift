/// One cell of the screen: a character and what it means, never a colour.
package struct Cell: Equatable, Sendable {
  /// The base character; combining marks are kept by the grid.
  package var scalar: Unicode.Scalar
  /// What the character means; its paint colours the character.
  package var role: Role
  /// The role whose fill colours the background, where it is not the background of `role`.
  package var ground: Role?
  /// What lies over the role: selection, search, dimming.
  package var overlay: Overlay
  /// Whether this is the second half of the wide character to its left.
  package var isSecondHalf: Bool

  /// A cell without overlay that is no second half of a wide character.
  package init(_ scalar: Unicode.Scalar, _ role: Role = .text, ground: Role? = nil) {
    self.scalar = scalar
    self.role = role
    self.ground = ground
    overlay = []
    isSecondHalf = false
  }

  /// What every cell of a new grid is.
  package static let blank = Cell(" ")
}

/// What is laid over a cell whatever its role.
package struct Overlay: OptionSet, Hashable, Sendable {
  /// A bit for each overlay.
  package let rawValue: UInt8

  /// The overlays whose bits are set.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Selected with the keys or by dragging.
  package static let selected = Overlay(rawValue: 1)
  /// Found by the search.
  package static let match = Overlay(rawValue: 2)
  /// The match the search stands on.
  package static let currentMatch = Overlay(rawValue: 4)
  /// Set aside by a filter.
  package static let dimmed = Overlay(rawValue: 8)
  /// Stressed, as a keyboard focus in a list.
  package static let bold = Overlay(rawValue: 16)
  /// Underlined, as something that can be followed.
  package static let underlined = Overlay(rawValue: 32)
}
