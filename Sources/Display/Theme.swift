/// How each role looks.
package struct Theme: Equatable, Sendable {
  /// What a person chooses the theme by; that of a file which inherits is its own.
  package var name: String
  private var paints: [Paint]

  /// A theme in which every role looks like plain text.
  package init(name: String) {
    self.name = name
    paints = Array(repeating: Paint(), count: Role.allCases.count)
  }

  /// The paint of a role as the theme gives it, before ground and overlay.
  package subscript(role: Role) -> Paint {
    get { paints[Int(role.rawValue)] }
    set { paints[Int(role.rawValue)] = newValue }
  }

  /// How a cell looks: the paint of its role, over the fill of its ground, under its overlay.
  ///
  /// Colours that a role leaves open are those of text, so that a theme can have its own background.
  ///
  /// A role that colours areas lends its fill to what is drawn over a ground, and its ink to what
  /// is written on itself.
  package func paint(_ role: Role, ground: Role?, overlay: Overlay) -> Paint {
    var paint = self[role]
    paint.foreground = paint.foreground ?? self[.text].foreground
    paint.background = paint.background ?? self[.text].background
    if let ground {
      paint.background = self[ground].fill
      if role.isFill { paint = Paint(self[role].fill, on: paint.background) }
    }
    if overlay.isEmpty { return paint }
    if overlay.contains(.dimmed) { paint.lay(self[.muted]) }
    if overlay.contains(.bold) { paint.emphasis.insert(.bold) }
    if overlay.contains(.underlined) { paint.emphasis.insert(.underline) }
    if overlay.contains(.match) { paint.lay(self[.search]) }
    if overlay.contains(.selected) { paint.lay(self[.selection]) }
    if overlay.contains(.currentMatch) { paint.lay(self[.searchCurrent]) }
    return paint
  }
}

extension Theme {
  /// Whether the theme has colours for the areas of the map, and not emphasis alone.
  package var hasFills: Bool { self[.mapLand].fill != nil && self[.mapCovered].fill != nil }

  /// The theme for a terminal of so few colours that greys become its own background: what stands on
  /// grey alone is reversed.
  package var withFewColors: Theme {
    var theme = self
    for role in Role.allCases where role != .text && !role.isFill {
      guard self[role].background?.isGrey == true else { continue }
      theme[role].background = nil
      theme[role].emphasis.insert(.reverse)
    }
    return theme
  }
}

extension Role {
  /// Whether the role colours an area of the map.
  package var isFill: Bool { Role.mapSea.rawValue...Role.mapSelected.rawValue ~= rawValue }
}

extension Paint {
  fileprivate mutating func lay(_ other: Paint) {
    foreground = other.foreground ?? foreground
    background = other.background ?? background
    emphasis.formUnion(other.emphasis)
  }
}
