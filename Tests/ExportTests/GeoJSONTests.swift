import Export
import Foundation
import Testing

private func features(_ samples: [Sample]) throws -> [[String: Any]] {
  let exporter = Exporter(ExportSetting(.geojson))
  let parts = samples.map { exporter.part($0.article, $0.analysis) }.filter { !$0.isEmpty }
  let bytes = exporter.opening + parts.joined(separator: exporter.separator) + exporter.closing
  let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
  #expect(object?["type"] as? String == "FeatureCollection")
  return try #require(object?["features"] as? [[String: Any]])
}

@Suite struct GeoJSONTests {
  @Test func `a country is a feature with its role and the words that say so`() throws {
    let features = try features([.analysed()])
    #expect(features.map { $0["id"] as? String } == ["a/1/FJ", "a/1/NO"])
    let norway = try #require(features[1]["properties"] as? [String: Any])
    #expect(norway["alpha3"] as? String == "NOR")
    #expect(norway["role"] as? String == "covered")
    #expect(norway["roles"] as? [String] == ["covered", "mentioned"])
    #expect(norway["basis"] as? String == "stated")
    #expect(norway["subject"] as? String == "the card")
    #expect(norway["evidence"] as? [String] == ["The card would cover Norway, not Fiji"])
  }

  @Test func `a country on the antimeridian is cut there`() throws {
    let geometry = try #require(try features([.analysed()])[0]["geometry"] as? [String: Any])
    let polygons = try #require(geometry["coordinates"] as? [[[[Double]]]])
    let longitudes = polygons.joined().joined().map { $0[0] }
    #expect(longitudes.allSatisfy { abs($0) <= 180 })
    #expect(longitudes.contains { $0 < -178 } && longitudes.contains { $0 > 177 })
  }

  @Test func `articles are joined, and one without countries adds nothing`() throws {
    #expect(try features([.analysed(), Sample(), .analysed()]).count == 4)
    #expect(try features([Sample()]).isEmpty)
  }
}
