internal import Language
internal import Text

/// The rows of the weight table: a feature's name, its values and its weight in thousandths.
///
///     startLemmaSymbol	=say	that		1240
enum WeightRows {
  /// Reads all rows; a row that names nothing known is left out.
  static func read(_ bytes: [UInt8]) -> [(feature: Feature, weight: Int)] {
    let names = FeatureNames()
    var rows: [(feature: Feature, weight: Int)] = []
    var columns: [Span] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x09 || byte == 0x0a {
      columns.append(Span(start, index))
      start = index + 1
      guard byte == 0x0a else { continue }
      if let row = row(columns, bytes, names) { rows.append(row) }
      columns.removeAll(keepingCapacity: true)
    }
    return rows
  }

  private static func row(
    _ columns: [Span],
    _ bytes: [UInt8],
    _ names: FeatureNames
  ) -> (feature: Feature, weight: Int)? {
    guard columns.count == 5, let template = names.templates[Word(bytes, columns[0])],
      let first = names.value(bytes, columns[1]), let second = names.value(bytes, columns[2]),
      let third = names.value(bytes, columns[3])
    else { return nil }
    return (Feature(template, first, second, third), number(bytes, columns[4]))
  }

  private static func number(_ bytes: [UInt8], _ span: Span) -> Int {
    var value = 0
    for index in span.lower..<span.upper where bytes[index] != 0x2d {
      value = value * 10 + Int(bytes[index] &- 0x30)
    }
    return !span.isEmpty && bytes[span.lower] == 0x2d ? -value : value
  }
}

/// The names of features and their values in the weight table.
package struct FeatureNames {
  private(set) var templates: [Word: FeatureTemplate] = [:]
  private var values: [Word: FeatureValue] = [:]

  init(_ table: CueTable = .english) {
    for template in FeatureTemplate.allCases { templates[Word("\(template)")] = template }
    values[Word("")] = FeatureValue.none
    for number in 0...200 { values[Word("\(number)")] = FeatureValue(number) }
    for symbol in Symbol.allCases { values[Word("\(symbol)")] = FeatureValue(symbol) }
    for (number, lemma) in table.lemmas.enumerated() where number > 0 {
      values[Word("=" + lemma)] = FeatureValue(lemma: number)
    }
  }

  /// The value that is named so, a lemma being named "=said"; nil where none is.
  func value(_ bytes: [UInt8], _ span: Span) -> FeatureValue? { values[Word(bytes, span)] }

  /// The columns that name a feature.
  package static func columns(of feature: Feature, _ table: CueTable = .english) -> [String] {
    ["\(feature.template)"] + feature.values.map { name(of: $0, table) }
  }

  private static func name(of raw: Int, _ table: CueTable) -> String {
    switch raw {
    case 0: ""
    case ..<256: "\(raw - 1)"
    case ..<1024: "\(Symbol.allCases[raw - 256])"
    default: "=" + table.lemmas[raw - 1024]
    }
  }
}
