import Testing

/// A command that reads a short article.
private func reading(_ words: String) -> String {
  "echo '“We are leaving,” said the mayor.' > a.txt; onrecord \(words)"
}

@Suite struct OutputTests {
  static let commands = [
    reading("--plain a.txt"), reading("--linear a.txt"), reading("a.txt"),
    reading("--json a.txt"), reading("analyze a.txt"), reading("analyze --explain a.txt"),
    "echo '{\"id\": \"a\", \"text\": \"He left.\"}' | onrecord analyze --jsonl",
    "onrecord keys", "onrecord --help", "onrecord help analyze", "onrecord -V",
    "onrecord --generate-completion-script fish", "onrecord config",
    "XDG_STATE_HOME=$PWD \"$ONRECORD\" state",
  ]

  @Test(arguments: commands)
  func `a full disk ends every command with a sentence`(command: String) throws {
    let outcome = try ShellOutcome(command + " > /dev/full")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors
        == "onrecord: standard output: cannot be written: No space left on device\n"
    )
  }

  @Test(arguments: commands)
  func `a closed output ends every command with a sentence`(command: String) throws {
    let outcome = try ShellOutcome(command + " >&-")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == "onrecord: standard output: cannot be written: Bad file descriptor\n"
    )
  }

  @Test(arguments: commands)
  func `a pipe that nobody reads is no error to speak of`(command: String) throws {
    let outcome = try ShellOutcome("{ \(command); } | :")
    #expect(outcome.errors.isEmpty)
  }

  @Test func `a closed error output takes no message into a file`() throws {
    let outcome = try ShellOutcome("onrecord analyze nothing 2>&-; echo $?")
    #expect(outcome.output == "1\n")
    #expect(outcome.errors.isEmpty)
  }
}
