import Files
import Foundation
import Testing

@Suite struct AppendedFileTests {
  private let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())").path

  private func text() throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  @Test(arguments: [
    ("", 0, "", ""), ("one", 0, "", ""), ("one\n", 1, "one", "one\n"),
    ("one\n\ntwo\nthr", 3, "two", "one\n\ntwo\n"),
  ])
  func `whole lines are kept, and the rest of one is not`(
    before: String,
    count: Int,
    last: String,
    after: String
  ) throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(before.utf8).write(to: URL(fileURLWithPath: path))
    let file = try AppendedFile(Path(path), keepsLines: true)
    #expect(file.lineCount == count)
    #expect(String(decoding: file.lastLine, as: UTF8.self) == last)
    try OutputDescriptor(file.descriptor, name: "a").write(Array("new\n".utf8))
    #expect(try text() == after + "new\n")
  }

  @Test func `lines longer than what is read at once are counted`() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let line = String(repeating: "x", count: 600_000)
    try Data("\(line)\n\(line)\nx".utf8).write(to: URL(fileURLWithPath: path))
    let file = try AppendedFile(Path(path), keepsLines: true)
    #expect(file.lineCount == 2 && file.lastLine.count == 600_000)
    #expect(try text().utf8.count == 1_200_002)
  }

  @Test func `a file that is not to be kept is emptied`() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("one\n".utf8).write(to: URL(fileURLWithPath: path))
    #expect(try AppendedFile(Path(path), keepsLines: false).lineCount == 0)
    #expect(try text().isEmpty)
    #expect(throws: FileError.directory("/tmp")) {
      try AppendedFile(Path("/tmp"), keepsLines: true)
    }
  }
}
