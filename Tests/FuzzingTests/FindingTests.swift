import Foundation
import Fuzzing
import Testing

/// The texts that were once found to be too much for the analysis, made small.
@Suite struct FindingTests {
  private static let texts: [(name: String, text: String)] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Findings")
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil
    )
    return (files ?? []).compactMap { file in
      (try? String(contentsOf: file, encoding: .utf8)).map { (file.lastPathComponent, $0) }
    }
  }()

  @Test func `there are such texts`() {
    #expect(!Self.texts.isEmpty)
  }

  @Test(arguments: texts.map(\.text))
  func `what was found once is taken now`(text: String) {
    #expect(Suspect(text).faults == [])
  }
}
