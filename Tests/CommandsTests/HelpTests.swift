import Commands
import Testing

/// The text about the program that these words ask for, or nil.
private func text(_ words: [String]) -> String? {
  guard case .text(let text)? = try? Request(words) else { return nil }
  return text
}

/// The long options that the help of a command lists.
private func listed(_ command: String) -> [Substring] {
  let lines = (text(["help", command]) ?? "").split(separator: "\n").filter { $0.hasPrefix("  -") }
  return lines.compactMap { line in line.split(separator: " ").first { $0.hasPrefix("--") } }
}

@Suite struct HelpTests {
  @Test(arguments: [
    "read", "analyze", "export", "stats", "schema", "keys", "themes", "state", "config", "help",
  ])
  func `every line of the help fits a terminal of 80 columns`(command: String) throws {
    for line in try #require(text(["help", command])).split(separator: "\n") {
      #expect(line.count <= 80, "\(line)")
    }
  }

  @Test func `the help of a command lists the options it takes and no other`() {
    #expect(
      listed("analyze") == [
        "--explain", "--output", "--resume", "--jsonl", "--corrected", "--date", "--jobs",
        "--timeout", "--max-size", "--version", "--help",
      ]
    )
    #expect(listed("keys") == ["--version", "--help"])
    #expect(listed("read").contains("--no-mouse"))
    #expect(!listed("read").contains("--jsonl"))
  }

  @Test func `the help of the reader names the other commands`() throws {
    let lines = try #require(text(["--help"])).split(separator: "\n")
    for command in ["analyze", "export", "stats", "schema", "keys", "themes", "state", "config"] {
      #expect(lines.contains { $0.hasPrefix("  \(command) ") })
    }
    #expect(lines.contains("USAGE: onrecord [read] [OPTION]... [FILE]... [+/TEXT]"))
  }

  @Test(arguments: [
    (["--help"], "read"), (["-h", "a.txt"], "read"), (["help"], "read"),
    (["analyze", "a.txt", "-h"], "analyze"), (["analyze", "--help"], "analyze"),
    (["keys", "-h"], "keys"), (["help", "--help"], "help"),
  ])
  func `help can be asked for in several ways`(words: [String], command: String) throws {
    let help = try #require(text(words))
    #expect(help == text(["help", command]))
  }

  @Test(arguments: [
    ["--version"], ["-V"], ["analyze", "-V"], ["keys", "--version"], ["help", "-V"],
  ])
  func `every command tells the version`(words: [String]) throws {
    let version = try #require(text(words))
    #expect(version.split(separator: ".").map { Int($0) != nil } == [true, true, true])
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `the script of a shell completes commands, options and their values`(shell: String) throws {
    let script = try #require(text(["--generate-completion-script", shell]))
    for word in ["analyze", "keys", "jsonl", "no-mouse", "never", "quotes"] {
      #expect(script.contains(word))
    }
  }

  @Test func `the manual can be made from a description of all commands`() throws {
    let description = try #require(text(["--experimental-dump-help"]))
    #expect(description.contains("\"commandName\" : \"analyze\""))
  }
}
