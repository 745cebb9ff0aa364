import Commands
import Export
import Interface
import Testing
import Text

/// The command of the reader that these words are.
private func reading(_ words: [String], standing: String? = nil) throws -> ReadRequest {
  let request = try Request(words, standing: standing)
  guard case .read(let command) = request else { throw Unexpected(request: request) }
  return command
}

private func analyzing(_ words: [String]) throws -> AnalyzeCommand {
  let request = try Request(words)
  guard case .analyze(let command) = request else { throw Unexpected(request: request) }
  return command
}

private func exporting(_ words: [String]) throws -> ExportCommand {
  let request = try Request(words)
  guard case .export(let command) = request else { throw Unexpected(request: request) }
  return command
}

private struct Unexpected: Error {
  let request: Request
}

@Suite struct RequestTests {
  @Test func `without a command the reader is meant`() throws {
    #expect(try reading(["a.txt"]).files == ["a.txt"])
    #expect(try reading([]).files == [])
    #expect(try reading(["a.txt", "+/radar", "b.txt"]).files == ["a.txt", "b.txt"])
    #expect(try reading(["read", "a.txt"]).files == ["a.txt"])
  }

  @Test(arguments: ["read", "analyze", "export", "stats", "schema", "keys", "help"])
  func `a command is the first word and nothing later`(command: String) throws {
    let later = try reading(["--plain", command])
    #expect(later.files == [command])
    #expect(later.plain)
  }

  @Test(arguments: [
    ["--theme", "paper", "a.txt"], ["--theme=paper", "a.txt"], ["a.txt", "--theme", "paper"],
    ["--theme", "dusk", "--theme", "paper", "a.txt"], ["read", "--theme=paper", "--", "a.txt"],
  ])
  func `an option can be written in the ways of GNU`(words: [String]) throws {
    let command = try reading(words)
    #expect(command.theme == "paper")
    #expect(command.files == ["a.txt"])
    #expect(!command.plain)
  }

  @Test func `words among which there is no option mean the same as behind two dashes`() throws {
    let (one, other) = (try reading(["a", "+/b", "c"]), try reading(["--", "a", "+/b", "c"]))
    #expect(one.files == other.files)
    #expect(one.pattern == other.pattern)
    #expect(try reading(["a"], standing: "--ascii").ascii)
    #expect(throws: UsageError.self) { try reading([""]) }
  }

  @Test func `after two dashes nothing is an option`() throws {
    let command = try reading(["--plain", "--", "--ascii"])
    #expect(command.plain)
    #expect(!command.ascii)
    #expect(command.files == ["--ascii"])
    #expect(try analyzing(["analyze", "--", "-", "--"]).articles.files == ["-", "--"])
  }

  @Test func `a dash is standard input, and a pattern comes before or after it`() throws {
    for words in [["-", "+/radar", "--plain"], ["+/radar", "--plain", "-"]] {
      let command = try reading(words)
      #expect(command.files == ["-"])
      #expect(command.pattern == "radar")
      #expect(command.plain)
    }
  }

  @Test func `a value that begins with a dash is given after an equals sign`() throws {
    #expect(try reading(["--speaker=-x"]).speaker == "-x")
    #expect(try reading(["--theme", "-"]).theme == "-")
  }

  @Test func `the values of options are of their kinds`() throws {
    let command = try reading(
      ["--date", "2007-04-25", "--width=60", "--color", "never", "--quote", "3", "--pane", "map"]
    )
    #expect(command.date == CalendarDate(iso: "2007-04-25"))
    #expect(command.width == 60)
    #expect(command.color == .never)
    #expect(command.quote == 3)
    #expect(command.pane == .map)
    let plain = try reading([])
    #expect(plain.width == 80)
    #expect(plain.color == .auto)
  }

  @Test func `analyze takes files or lines`() throws {
    let files = try analyzing(["analyze", "a.txt", "--explain", "b.txt"])
    #expect(files.articles.files == ["a.txt", "b.txt"])
    #expect(files.explain)
    #expect(try analyzing(["analyze", "--jsonl"]).articles.jsonl)
    let limited = try analyzing(
      ["analyze", "--jsonl", "--jobs", "2", "--timeout=0.5", "--max-size", "32"]
    )
    #expect(limited.articles.jobs == 2)
    #expect(limited.articles.timeout == 0.5)
    #expect(limited.articles.maxSize == 32)
  }

  @Test func `export takes a format, what belongs to it, and where it goes`() throws {
    let command = try exporting(["export", "csv", "--table", "coverage", "--bom", "a.txt"])
    #expect(command.setting.format == .csv)
    #expect(command.setting.table == .coverage)
    #expect(command.setting.hasMark)
    #expect(command.output == nil)
    let lines = try exporting(["export", "html", "--jsonl", "-o", "page.html", "--jobs", "2"])
    #expect(lines.setting.format == .html)
    #expect(lines.output == "page.html")
    #expect(lines.articles.jobs == 2)
  }

  @Test func `what is kept can be told and forgotten`() throws {
    let tasks: [([String], StateCommand.Task)] = [
      (["state"], .tell), (["state", "forget", "--all"], .forgetAll),
      (["state", "forget", "a.txt", "b.txt"], .forget(["a.txt", "b.txt"])),
    ]
    for (words, task) in tasks {
      guard case .state(let command) = try Request(words) else {
        Issue.record("\(words) is no command of the state")
        continue
      }
      #expect(command.task == task)
    }
  }

  @Test func `options of the environment come before those of the command line`() throws {
    let command = try reading(
      ["--theme", "paper", "a.txt"],
      standing: "--ascii  --theme dusk --width=60"
    )
    #expect(command.ascii)
    #expect(command.theme == "paper")
    #expect(command.width == 60)
    #expect(command.files == ["a.txt"])
  }

  @Test func `options of the environment are the reader's alone`() throws {
    #expect(throws: Never.self) { try Request(["analyze", "a.txt"], standing: "--bogus") }
    #expect(throws: Never.self) { try Request(["--help"], standing: "--bogus") }
    #expect(throws: UsageError.self) { try Request([], standing: "--bogus") }
  }
}
