/// The elements that are open while a page is passed over, and what no longer may be opened.
struct Nesting {
  /// The elements that are open, without those whose end tags may be left out.
  private var open: [Markup.Name] = []
  /// How many start tags of each name were taken out and not yet closed.
  private var dropped: [Markup.Name: Int] = [:]
  /// Of each name the formatting that is open, the innermost last, and whether its start tag stayed.
  private var formatting: [Markup.Name: [Bool]] = [:]
  /// How much of it stayed.
  private var openFormatting = 0
  private var elements = 0
  /// How many drawings and formulas are open.
  private var foreign = 0
  private var roots = 0

  private static let depth = 128
  private static let formattingDepth = 12
  private static let rootsOfPage = 16
  private static let elementsOfPage = 250_000

  /// Whether a start tag may stay; formatting that is not wanted never does.
  mutating func open(_ name: Markup.Name, isWanted: @autoclosure () -> Bool) -> Bool {
    elements += 1
    if elements > Self.elementsOfPage { return false }
    let traits = name.traits
    if traits.contains(.root) {
      roots += 1
      return roots <= Self.rootsOfPage
    }
    if traits.contains(.endsByItself) { return true }
    if traits.contains(.formatting) { return openFormatting(name, isWanted()) }
    if open.count < Self.depth {
      open.append(name)
      foreign += traits.contains(.foreign) ? 1 : 0
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
    if elements > Self.elementsOfPage, name.traits.contains(.endsByItself) { return false }
    if let count = dropped[name], count > 0 {
      dropped[name] = count - 1
      return false
    }
    if let stayed = formatting[name]?.popLast() {
      openFormatting -= stayed ? 1 : 0
      return stayed
    }
    if let place = open.lastIndex(of: name) {
      if foreign > 0 { foreign -= open[place...].count { $0.traits.contains(.foreign) } }
      open.removeSubrange(place...)
    }
    return true
  }

  private mutating func openFormatting(_ name: Markup.Name, _ isWanted: Bool) -> Bool {
    let stays = isWanted && openFormatting < Self.formattingDepth
    formatting[name, default: []].append(stays)
    openFormatting += stays ? 1 : 0
    return stays
  }

  /// Whether a drawing or formula is open, where other rules hold.
  var isForeign: Bool { foreign > 0 }
}
