internal import ArgumentParser
package import Interface
internal import Text

/// How the values of options are read.
enum Values {
  /// A day written YYYY-MM-DD.
  static func day(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(iso: text) else {
      throw ValidationError("it takes a day as YYYY-MM-DD")
    }
    return day
  }

  /// A whole number that is not less than `least`.
  static func number(_ text: String, from least: Int) throws -> Int {
    guard let number = Int(text), number >= least else {
      throw ValidationError("it takes a number from \(least)")
    }
    return number
  }

  /// The columns of lines: a number from 20, or 0.
  static func columns(_ text: String) throws -> Int {
    guard let number = Int(text), number == 0 || number >= 20 else {
      throw ValidationError("it takes a number from 20, or 0")
    }
    return number
  }

  /// A whole number in a range.
  static func number(_ text: String, in range: ClosedRange<Int>) throws -> Int {
    guard let number = Int(text), range.contains(number) else {
      throw ValidationError("it takes a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// A span of time in seconds, of a year at most.
  static func seconds(_ text: String) throws -> Double {
    guard let seconds = Double(text), seconds > 0, seconds < 31_557_600 else {
      throw ValidationError("it takes a number of seconds above 0")
    }
    return seconds
  }
}

/// When colours are used.
package enum ColorChoice: String, CaseIterable, Sendable, ExpressibleByArgument {
  case auto, always, never
}

extension KeyScheme: ExpressibleByArgument {}

extension PaneName: ExpressibleByArgument {
  /// The pane whose title, in small letters, this is.
  package init?(argument: String) {
    guard let pane = PaneName.allCases.first(where: { $0.word == argument }) else { return nil }
    self = pane
  }

  /// The titles of the panes in small letters: text, quotes, actors, map.
  package static var allValueStrings: [String] { allCases.map(\.word) }

  private var word: String { title.lowercased() }
}
