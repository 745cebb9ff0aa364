private import PageFacts

/// The table of what formats are known by.
enum FormatSigns {
  /// The names of headers that mails have.
  static let headers = Set(rows("header").map { $0[1] })

  /// The formats of the endings of file names.
  static let endings: [String: Format] = Dictionary(
    rows("ending").compactMap { row in Format(rawValue: row[2]).map { (row[1], $0) }
    },
    uniquingKeysWith: { first, _ in first }
  )

  /// The names of the elements whose tags are left over in texts.
  static let tags = rows("tag").map { $0[1] }

  /// The names of the elements that pages begin with.
  static let beginnings = Set(tags + rows("beginning").map { $0[1] })

  private static let all = PageFacts.rows(of: "format-signs.tsv")

  private static func rows(_ kind: String) -> [[String]] {
    all.filter { $0.count == 3 && $0[0] == kind }
  }
}
