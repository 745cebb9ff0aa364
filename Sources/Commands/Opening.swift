package import Interface

extension ReadRequest {
  /// What is done first in the reader.
  package var opening: [Action] {
    var actions: [Action] = []
    if let speaker { actions.append(.filter(.words(speaker))) }
    if let pattern { actions.append(.search(.find(pattern))) }
    if let quote { actions.append(.jump(.quotation(quote))) }
    if let pane { actions.append(.focus(.pane(pane))) }
    return actions
  }
}

extension ColorChoice {
  /// Whether colours are used where the person wants none by `NO_COLOR`, or does not.
  package func usesColor(wantsNone: Bool) -> Bool {
    switch self {
    case .auto: !wantsNone
    case .always: true
    case .never: false
    }
  }
}
