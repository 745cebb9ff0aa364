/// The elements that are open while a page is passed over, and what no longer may be opened.
struct Nesting {
  /// The elements that are open, without those whose end tags may be left out.
  private var open: [Markup.Name] = []
  /// How many start tags of each name were taken out and not yet closed.
  private var dropped: [Markup.Name: Int] = [:]
  private var formatting: [Markup.Name: Int] = [:]
  private var openFormatting = 0
  private var elements = 0
  /// How many drawings and formulas are open.
  private var foreign = 0
  private var roots = 0

  private static let depth = 256
  private static let formattingDepth = 12
  private static let rootsOfPage = 16
  private static let elementsOfPage = 250_000

  /// Whether a start tag may stay.
  mutating func open(_ name: Markup.Name) -> Bool {
    elements += 1
    if elements > Self.elementsOfPage { return false }
    if name.isRoot {
      roots += 1
      return roots <= Self.rootsOfPage
    }
    if name.endsByItself { return true }
    if name.isFormatting { return openFormatting(name) }
    if open.count < Self.depth {
      open.append(name)
      foreign += name.isForeign ? 1 : 0
      return true
    }
    dropped[name, default: 0] += 1
    return false
  }

  /// Whether an element that holds no markup may stay.
  mutating func admit() -> Bool {
    elements += 1
    return elements <= Self.elementsOfPage
  }

  /// Whether an end tag may stay.
  mutating func close(_ name: Markup.Name) -> Bool {
    if elements > Self.elementsOfPage, name.endsByItself { return false }
    if let count = dropped[name], count > 0 {
      dropped[name] = count - 1
      return false
    }
    if name.isFormatting, let count = formatting[name], count > 0 {
      formatting[name] = count - 1
      openFormatting -= 1
    } else if let place = open.lastIndex(of: name) {
      foreign -= open[place...].count(where: \.isForeign)
      open.removeSubrange(place...)
    }
    return true
  }

  private mutating func openFormatting(_ name: Markup.Name) -> Bool {
    if openFormatting >= Self.formattingDepth {
      dropped[name, default: 0] += 1
      return false
    }
    formatting[name, default: 0] += 1
    openFormatting += 1
    return true
  }

  /// Whether a drawing or formula is open, where other rules hold.
  var isForeign: Bool { foreign > 0 }
}
