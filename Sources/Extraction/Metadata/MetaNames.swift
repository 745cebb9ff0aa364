import HTMLParsing
import PageFacts

/// What a page's `meta` elements tell of its article.
struct MetaNames {
  /// What a name of a meta element tells.
  enum Field: String {
    case title, author, published, modified, site, address, language, kind
  }

  private var values: [Field: [(rank: Int, text: String)]] = [:]

  init(_ tree: Tree) {
    for node in tree.nodes.indices where tree.nodes[node].tag == .meta {
      guard let text = tree.string(.content, of: node), !text.isEmpty else { continue }
      for name in [AttributeName.property, .name, .itemprop, .httpEquiv] {
        guard let key = tree.string(name, of: node)?.lowercased(), let fact = Self.table[key] else {
          continue
        }
        if values[fact.field]?.count ?? 0 < Self.most {
          values[fact.field, default: []].append((fact.rank, text))
        }
        break
      }
    }
  }

  /// The values of a field, those to be believed first first.
  subscript(field: Field) -> [String] {
    (values[field] ?? []).sorted { $0.rank < $1.rank }.map(\.text)
  }

  /// The values of the most trusted name of a field: several where the page gives the name several times.
  func best(_ field: Field) -> [String] {
    let all = values[field] ?? []
    let rank = all.map(\.rank).min()
    return all.filter { $0.rank == rank }.map(\.text)
  }

  /// More values of a field than any article has.
  private static let most = 64

  private static let table: [String: (field: Field, rank: Int)] = {
    var table: [String: (field: Field, rank: Int)] = [:]
    for (rank, row) in PageFacts.rows(of: "meta-names.tsv").enumerated() {
      guard row.count == 2, let field = Field(rawValue: row[1]) else {
        preconditionFailure("meta-names.tsv: a row that says nothing: \(row)")
      }
      table[row[0]] = (field, rank)
    }
    return table
  }()
}
