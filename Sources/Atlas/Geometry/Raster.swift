/// The country of each dot of a view.
package struct Raster: Equatable, Sendable {
  package let width: Int
  package let height: Int
  private let codes: [Country.Code?]
  private let disputed: [Bool]

  /// The countries of a view: each dot the one that holds its centre.
  ///
  /// A country too small for that has the dot nearest to its label.
  package init(_ viewport: Viewport) {
    self.init(
      rows: Array(repeating: String(repeating: "..", count: viewport.width), count: viewport.height)
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
    codes = dots.joined().map { Country.Code($0) }
    disputed = dots.joined().map { $0 != ".." && $0 == $0.lowercased() }
  }

  /// The country of a dot; nil for the sea.
  package subscript(x: Int, y: Int) -> Country.Code? { codes[y * width + x] }

  /// Whether a dot belongs to a territory that another country claims as well.
  package func isDisputed(x: Int, y: Int) -> Bool { disputed[y * width + x] }

  /// How many dots a country has.
  package func dots(of country: Country.Code) -> Int { codes.count { $0 == country } }

  /// The countries that have a dot, in order of code.
  package var countries: [Country.Code] { Set(codes.compactMap(\.self)).sorted() }
}
