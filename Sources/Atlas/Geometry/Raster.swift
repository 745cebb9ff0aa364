/// The country of each dot of a view.
package struct Raster: Equatable, Sendable {
  /// In dots; `owners` has `width` times `height`.
  package let width: Int
  /// In dots; `owners` has `width` times `height`.
  package let height: Int
  /// The country of each dot, row by row; nil for the sea.
  package let owners: [Country.Code?]
  /// For each dot the number of its row in `disputes.tsv`, 0 where nobody disputes it.
  private let disputes: [UInt8]
  private let counts: [Country.Code: Int]

  /// The countries of a view: each dot the one that holds its centre.
  ///
  /// A country too small for that has the dot of its label or one next to it, as far as dots go
  /// round; the countries given `first` come before others and may go farther.
  package init(_ viewport: Viewport, first countries: [Country.Code] = []) {
    var painting = Painting(viewport)
    painting.paintOutlines()
    painting.paintLabels(first: Set(countries))
    width = viewport.width
    height = viewport.height
    let units = OutlineTable.units.map { (code: $0.code, dispute: UInt8($0.dispute)) }
    owners = painting.units.map { $0 < 0 ? nil : units[Int($0)].code }
    disputes = painting.units.map { $0 < 0 ? 0 : units[Int($0)].dispute }
    counts = Dictionary(
      zip(units.map(\.code), painting.counts).filter { $0.1 > 0 },
      uniquingKeysWith: +
    )
  }

  /// A raster drawn by hand: two characters a dot, the code of a country, in small letters where
  /// it is disputed, or ".." for the sea: "PLPL..xk".
  package init(rows: [String]) {
    let dots = rows.map { row in
      let row = Array(row)
      return stride(from: 0, to: row.count - 1, by: 2).map { String(row[$0...$0 + 1]) }
    }
    width = dots.first?.count ?? 0
    height = dots.count
    precondition(dots.allSatisfy { [width] in $0.count == width }, "rows of different lengths")
    owners = dots.joined().map { Country.Code($0) }
    disputes = dots.joined().map { $0 != ".." && $0 == $0.lowercased() ? .max : 0 }
    counts = owners.reduce(into: [:]) { counts, code in
      if let code { counts[code, default: 0] += 1 }
    }
  }

  /// The country of a dot; nil for the sea.
  package subscript(x: Int, y: Int) -> Country.Code? { owners[y * width + x] }

  /// Whether a dot belongs to a territory that more than one side claims.
  package func isDisputed(x: Int, y: Int) -> Bool { disputes[y * width + x] > 0 }

  /// The dots of territory that more than one side claims, as indices into `owners`.
  package var disputed: [Int] { disputes.indices.filter { disputes[$0] > 0 } }

  /// What is said of a disputed dot; nil where nobody disputes it, or it was drawn by hand.
  package func dispute(x: Int, y: Int) -> Dispute? {
    let number = Int(disputes[y * width + x])
    return 1...Dispute.all.count ~= number ? Dispute.all[number - 1] : nil
  }

  /// How many dots a country has.
  package func dots(of country: Country.Code) -> Int { counts[country] ?? 0 }

  /// The countries that have a dot, in order of code.
  package var countries: [Country.Code] { counts.keys.sorted() }
}
