import Foundation
import Testing

/// So many records, each an article with a few quotations.
private func records(_ count: Int) -> [String] {
  (1...count).map { number in
    let paragraph = "“The bridge is \(number) years old,” said Ada Marsh, the mayor. She left. "
    let text = String(repeating: paragraph, count: 1 + number % 5)
    return #"{"id":"r\#(number)","text":"\#(text)"}"#
  }
}

private func member(_ name: String, of line: String) throws -> String? {
  let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
  return try #require(object)[name] as? String
}

private func isAlive(_ process: Int32) -> Bool {
  let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
  return state.map { !$0.contains(") Z ") } ?? false
}

@Suite struct WorkerTests {
  @Test func `as many jobs as one likes write the same`() throws {
    let input = records(60).joined(separator: "\n")
    let one = try RunningProgram(["analyze", "--jsonl"], input: input).end()
    #expect(one.status == 0)
    #expect(try one.lines.map { try member("id", of: $0) } == (1...60).map { "r\($0)" })
    let three = try RunningProgram(["analyze", "--jsonl", "--jobs", "3"], input: input).end()
    #expect(three.status == 0)
    #expect(three.lines == one.lines)
  }

  @Test(arguments: [1, 2]) func `a record whose worker is killed is named, the others are as ever`(
    jobs: Int
  ) throws {
    let input = records(300).joined(separator: "\n")
    let undisturbed = try RunningProgram(["analyze", "--jsonl"], input: input).end()
    let program = try RunningProgram(["analyze", "--jsonl", "--jobs", "\(jobs)"], input: input)
    for number in 0..<8 {
      _ = RunningProgram.comes {
        !program.isRunning || program.progress >= number * 30 && !program.workers.isEmpty
      }
      if let worker = program.workers.randomElement() { kill(worker, SIGKILL) }
    }
    let outcome = program.end()
    var errors: [String] = []
    #expect(outcome.lines.count == 300)
    for (index, (line, expected)) in zip(outcome.lines, undisturbed.lines).enumerated()
    where line != expected {
      #expect(try member("id", of: line) == "r\(index + 1)")
      let error = try #require(try member("error", of: line))
      #expect(
        error == "standard input, line \(index + 1): the analysis was ended by signal 9 (Killed)"
      )
      errors.append("onrecord: " + error)
    }
    #expect((1...8).contains(errors.count))
    #expect(outcome.errors == errors)
    #expect(outcome.status == 1)
  }

  @Test func `lines that are no article are answered with the reason`() throws {
    let input = [
      #"{"id":"a","text":"One."}"#, #"{"id":"b","text":}"#, "",
      "\u{feff}{\"id\":\"c\",\"text\":\"x\"}",
      #"{"id":"d"}"#, #"{"id":"e","text":""# + String(repeating: "x ", count: 1 << 19) + "\"}",
      #"{"text":"x"}"#, #"{"id":"f","text":"Two."}"#,
    ]
    let arguments = ["analyze", "--jsonl", "--max-size", "1"]
    let outcome = try RunningProgram(arguments, input: input.joined(separator: "\n")).end()
    #expect(outcome.status == 1)
    let ids = try outcome.lines.map { try member("id", of: $0) }
    #expect(ids == ["a", "b", "c", "d", nil, nil, "f"])
    let errors = try outcome.lines.map { try member("error", of: $0) }
    #expect(
      errors == [
        nil, "standard input, line 2: this is not a JSON object: a value is missing at byte 18",
        nil,
        "standard input, line 5: there is no \"text\" that holds a string",
        "standard input, line 6: this is longer than 1 MB (see --max-size)",
        "standard input, line 7: there is no \"id\" that holds a string", nil,
      ]
    )
    #expect(outcome.errors == errors.compactMap { $0.map { "onrecord: \($0)" } })
  }

  @Test func `of several files, those that cannot be read or take too long are named`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let fifo = folder.appendingPathComponent("endless.txt").path
    let article = folder.appendingPathComponent("b.txt").path
    try Data("He left.\n".utf8).write(to: URL(fileURLWithPath: article))
    try #require(mkfifo(fifo, 0o600) == 0)
    let writer = open(fifo, O_RDWR | O_CLOEXEC)
    defer { close(writer) }
    let files = ["/nowhere/a.txt", fifo, article]
    let outcome = try RunningProgram(["analyze", "--timeout", "3"] + files).end()
    #expect(outcome.status == 1)
    #expect(try outcome.lines.map { try member("id", of: $0) } == ["a", "endless", "b"])
    #expect(
      outcome.errors == [
        "onrecord: /nowhere/a.txt: there is no such file",
        "onrecord: \(fifo): the analysis took longer than 3 s (see --timeout)",
      ]
    )
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `a signal leaves whole records behind, and no worker`(number: Int32) throws {
    let pipe = Pipe()
    let input = records(2000).joined(separator: "\n")
    let program = try RunningProgram(
      ["analyze", "--jsonl", "--jobs", "2"],
      input: input,
      output: pipe.fileHandleForWriting
    )
    let workers = try program.workers(atLeast: 2)
    program.signal(number)
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    let outcome = program.end()
    #expect(outcome.isKilled && outcome.status == number)
    #expect(output.isEmpty || output.last == 0x0a)
    for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
      #expect(try member("format", of: String(line)) == "onrecord/2")
    }
    #expect(!workers.contains(where: isAlive))
    #expect(outcome.errors.isEmpty)
  }

  @Test func `workers do not outlive the program`() throws {
    let pipe = Pipe()
    let input = records(2000).joined(separator: "\n")
    let program = try RunningProgram(
      ["analyze", "--jsonl"],
      input: input,
      output: pipe.fileHandleForWriting
    )
    let workers = try program.workers(atLeast: 1)
    program.signal(SIGKILL)
    _ = program.end()
    #expect(RunningProgram.comes { !workers.contains(where: isAlive) })
  }

  @Test func `a full disk is an error, and nobody reading ends the work`() throws {
    let input = records(20).joined(separator: "\n")
    let full = FileHandle(forWritingAtPath: "/dev/full")
    let unwritten = try RunningProgram(["analyze", "--jsonl"], input: input, output: full).end()
    #expect(unwritten.status == 1)
    #expect(
      unwritten.errors == [
        "onrecord: standard output: cannot be written: No space left on device"
      ]
    )
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let unread = try RunningProgram(
      ["analyze", "--jsonl"],
      input: input,
      output: pipe.fileHandleForWriting
    ).end()
    #expect(unread.status == 1 && !unread.isKilled)
    #expect(unread.errors.isEmpty)
  }
}
