internal import MapPane

extension Action {
  /// The same so many times, as a count before its keys asks for; what cannot be done more than once is
  /// done once.
  func times(_ count: Int) -> Action {
    switch self {
    case .move(let motion): motion.times(count)
    case .jump(.step(let target, let steps)): .jump(.step(target, steps * count))
    case .jump(.again(let steps)): .jump(.again(steps * count))
    case .search(.next(let steps)): .search(.next(steps * count))
    case .desk(.next(let steps)): .desk(.next(steps * count))
    case .map(.step(let steps)): .map(.step(steps * count))
    case .map(.scroll(let lines)): .map(.scroll(lines * count))
    default: self
    }
  }
}

extension Motion {
  /// The beginning and the end with a count are the paragraph of that number.
  fileprivate func times(_ count: Int) -> Action {
    switch self {
    case .line(let steps): .move(.line(steps * count))
    case .halfPage(let steps): .move(.halfPage(steps * count))
    case .page(let steps): .move(.page(steps * count))
    case .paragraph(let steps): .move(.paragraph(steps * count))
    case .start, .end: .jump(.paragraph(count))
    case .percent: .move(.percent(min(100, count)))
    }
  }
}
