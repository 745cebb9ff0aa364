/// The attributes that say something of an article; all others are left out of the tree.
package enum AttributeName: String, Sendable, CaseIterable {
  case `class`, id, role, href, rel, content, property, name, datetime, itemprop, lang
  case style, hidden, title
  case ariaHidden = "aria-hidden"
  case ariaLabel = "aria-label"
  case httpEquiv = "http-equiv"
  case testID = "data-testid"
  case component = "data-component"

  /// The names a page has to keep of its attributes, with what the parser itself looks at.
  static let parsed = Set((allCases.map(\.rawValue) + ["type"]).map { Markup.Name($0) })

  static let byName: [String: AttributeName] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) }
  )
}
