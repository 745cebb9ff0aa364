import Foundation
import Testing

/// What a run of the program left behind.
private struct Outcome {
  var status: Int32
  var output: String
  var errors: String
}

/// Runs the program that was built beside these tests.
private func onrecord(_ arguments: [String], input: String = "") throws -> Outcome {
  let process = Process()
  process.executableURL = Bundle.main.bundleURL.appendingPathComponent("onrecord")
  process.arguments = arguments
  let pipes = [Pipe(), Pipe(), Pipe()]
  process.standardInput = pipes[0]
  process.standardOutput = pipes[1]
  process.standardError = pipes[2]
  try process.run()
  try pipes[0].fileHandleForWriting.write(contentsOf: Data(input.utf8))
  try pipes[0].fileHandleForWriting.close()
  let output = try pipes[1].fileHandleForReading.readToEnd() ?? Data()
  let errors = try pipes[2].fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  return Outcome(
    status: process.terminationStatus,
    output: String(decoding: output, as: UTF8.self),
    errors: String(decoding: errors, as: UTF8.self)
  )
}

private func document(_ line: some StringProtocol) throws -> [String: Any] {
  let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
  return try #require(object as? [String: Any])
}

@Suite struct AnalyzeTests {
  @Test func `lines come out in the order they went in`() throws {
    let outcome = try onrecord(
      ["analyze", "--jsonl"],
      input: """
        {"id": "a", "text": "One."}

        {"text": "Two.", "id": "b", "quotes": [{"start": 1}]}

        """
    )
    #expect(outcome.status == 0)
    let ids = try outcome.output.split(separator: "\n").map { try document($0)["id"] as? String }
    #expect(ids == ["a", "b"])
  }

  @Test func `standard input is a document as well`() throws {
    let outcome = try onrecord(["analyze", "--date", "2007-04-25", "-"], input: "He left.\n")
    #expect(outcome.status == 0)
    let article = try #require(try document(outcome.output)["article"] as? [String: Any])
    #expect(article["text"] as? String == "He left.\n")
    #expect(article["published"] as? String == "2007-04-25")
  }

  @Test(arguments: [
    (["analyze", "/nowhere"], "onrecord: /nowhere: there is no such file\n"),
    (["analyze", "-"], "onrecord: standard input: there is no text in it\n"),
  ])
  func `a document that cannot be read is named with the reason`(
    arguments: [String],
    message: String
  ) throws {
    let outcome = try onrecord(arguments)
    #expect(outcome.status == 1)
    #expect(outcome.errors == message)
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: [
    ["analyze"], ["analyze", "--jsonl", "a.txt"], ["analyze", "--date", "2007-02-30", "a.txt"],
    ["analyze", "--unknown", "a.txt"], ["help", "reading"], ["--width", "19"],
  ])
  func `arguments that mean nothing are refused`(arguments: [String]) throws {
    let outcome = try onrecord(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("onrecord: "))
  }

  @Test(arguments: [
    (["--help"], "OVERVIEW: Read articles"), (["help", "analyze"], "OVERVIEW: Write who said"),
    (["-V"], "0."), (["analyze", "--version"], "0."), (["keys"], "**Reading**"),
  ])
  func `what is asked about the program goes to standard output`(
    arguments: [String],
    beginning: String
  ) throws {
    let outcome = try onrecord(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix(beginning))
    #expect(outcome.errors.isEmpty)
  }
}
