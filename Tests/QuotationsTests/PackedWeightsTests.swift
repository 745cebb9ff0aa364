import Assets
import FoundationEssentials
@testable import Quotations
import Testing

@Suite struct PackedWeightsTests {
  @Test func `the program embeds the weights of the table, packed`() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")
    let table = try Data(contentsOf: sources.appendingPathComponent("CAssets/weights.tsv"))
    #expect(Array(Asset.file("weights.bin")) == PackedWeights.pack(Array(table)))
  }

  @Test func `a feature has room for all reporting words`() {
    #expect(CueTable.english.lemmas.count <= 1024)
  }
}
