private import Assets

/// The outlines of `outlines.bin`, each level decoded when it is first drawn.
enum OutlineTable {
  /// The units, in order of code, the disputed parts of a country after it.
  static let units = index.units

  /// For the world: lines within 0.3 degrees.
  static let coarse = level(0)
  /// For continents: lines within 0.06 degrees.
  static let medium = level(1)
  /// For countries: lines within 0.02 degrees.
  static let fine = level(2)

  /// The level whose lines are as fine as a dot of this many degrees, or finer.
  static func level(dot degrees: Double) -> OutlineLevel {
    degrees > 0.45 ? coarse : degrees > 0.06 ? medium : fine
  }

  /// The unit of a country itself, without what is disputed of it; nil for an unknown code.
  static func unit(of country: Country.Code) -> OutlineUnit? {
    let index = table[country.ordinal]
    return index < 0 ? nil : units[Int(index)]
  }

  /// The indices of the units that are countries themselves, one for each code.
  static let places = table.filter { $0 >= 0 }.map(Int.init)

  private static let bytes = Array(Asset.file("outlines.bin"))

  private static let index: (units: [OutlineUnit], levels: [Int]) = {
    let header = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? 0
    var reader = OutlineReader(bytes, at: header + 1)
    let units = (0..<reader.number()).compactMap { _ in OutlineUnit(from: &reader) }
    var levels: [Int] = []
    while reader.position < bytes.count {
      let count = reader.number()
      levels.append(reader.position)
      reader.skip(count)
    }
    return (units, levels)
  }()

  private static func level(_ number: Int) -> OutlineLevel {
    var reader = OutlineReader(bytes, at: index.levels[number])
    return OutlineLevel(from: &reader, units: units.count)
  }

  /// For each letter pair the index of the unit of that code, or -1.
  private static let table: [Int16] = {
    var table = [Int16](repeating: -1, count: 26 * 26)
    for (index, unit) in units.enumerated() where table[unit.code.ordinal] < 0 {
      table[unit.code.ordinal] = Int16(index)
    }
    return table
  }()
}
