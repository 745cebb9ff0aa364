import FoundationEssentials
import Quotations

/// Writes the weight table.
package enum WeightFile {
  /// Writes weights as rows of the table; throws where the file cannot be written.
  package static func write(_ weights: [UInt64: Float], to path: String) throws {
    let rows = weights.compactMap { key, weight -> String? in
      let thousandths = Int((weight * 1000).rounded())
      guard thousandths != 0 else { return nil }
      return Sample.columns(ofFeature: key).joined(separator: "\t") + "\t\(thousandths)"
    }
    let head =
      "# Weights of the features that choose cues, sources and contents, in thousandths;"
      + " fitted by `Fitting`: feature, up to three values, weight\n"
    let text = head + rows.sorted().joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    try pack(path)
  }

  /// Writes the packed form, which the program embeds, beside the table.
  package static func pack(_ path: String) throws {
    let table = URL(fileURLWithPath: path)
    let packed = PackedWeights.pack(Array(try Data(contentsOf: table)))
    let folder = table.deletingLastPathComponent()
    try Data(packed).write(to: folder.appendingPathComponent("weights.bin"))
  }
}
