import Testing

/// Whether nothing in a text controls a terminal or turns the order of what it shows.
private func isHarmless(_ text: String) -> Bool {
  text.unicodeScalars.allSatisfy { scalar in
    scalar == "\n"
      || scalar.properties.generalCategory != .control
        && !("\u{202a}"..."\u{202e}" ~= scalar)
  }
}

@Suite struct HostileWordTests {
  /// The title of the window, a newline, an 8-bit sequence and an override of direction.
  private static let word = "$(printf 'x\\033]0;mine\\007\\012y\\302\\233z\\342\\200\\256.txt')"

  @Test(arguments: [
    "onrecord --plain \"$w\"", "onrecord \"$w\" b", "onrecord --date \"$w\"",
    "onrecord --color \"$w\"", "onrecord --width \"$w\"", "onrecord --quote \"$w\"",
    "onrecord --pane \"$w\"", "onrecord \"--$w\"", "onrecord \"-$w\"", "onrecord help \"$w\"",
    "onrecord --plain=\"$w\"", "onrecord keys \"$w\"", "onrecord analyze \"$w\" b",
    "ONRECORD_OPTS=\"--$w\"; export ONRECORD_OPTS; onrecord",
    "onrecord --generate-completion-script \"$w\"",
    "printf 'a\\0b' > \"$w\"; onrecord --plain \"$w\"", ": > \"$w\"; onrecord analyze \"$w\"",
    "mkdir \"$w\"; onrecord --json \"$w\"", "mkfifo \"$w\"; onrecord --plain \"$w\"",
    "printf 'a\\0b' > \"$w\"; onrecord --linear \"$w\"",
    "printf 'inherits = \"%s\"' 'a\\u001b]0;mine\\u0007' > a.toml; onrecord themes ./a.toml",
    "printf '[roles]\\n\"%s\" = \"red\"' 'a\\u001b]0;mine\\u0007' > a.toml; onrecord themes ./a.toml",
    "printf '[roles]\\ntext = \"%s\"' 'a\\u009b31m\\u202e' > a.toml; onrecord themes ./a.toml",
  ])
  func `no word of a person reaches the terminal as it is`(line: String) throws {
    let outcome = try ShellOutcome("w=\(Self.word)\n\(line)")
    #expect(!outcome.errors.isEmpty)
    #expect(isHarmless(outcome.errors))
    #expect(isHarmless(outcome.output))
    #expect(outcome.errors.hasPrefix("onrecord: "))
  }

  @Test(arguments: ["a.txt", "--jsonl"])
  func `an explanation shows no control characters of the article`(input: String) throws {
    let outcome = try ShellOutcome(
      """
      printf '“We \\033[31mare\\007 leaving,” said \\302\\233the \\342\\200\\256mayor.' > a.txt
      printf '%s' '{"id": "a", "text": "“We \\u001b[31mare\\u0007,” said \\u009bthe \\u202emayor."}' \
      | onrecord analyze --explain \(input)
      """
    )
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("mayor"))
    #expect(isHarmless(outcome.output))
  }

  @Test(arguments: ["--plain", "--linear", "--json", "analyze"])
  func `a file whose name is not UTF-8 is read`(words: String) throws {
    let outcome = try ShellOutcome(
      """
      w=$(printf 'caf\\351.txt'); echo '“We are leaving,” said the mayor.' > "$w"
      echo 'Nothing is said.' > "$(printf 'caf\\350.txt')"
      onrecord \(words) "$w"
      """
    )
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.contains("leaving"))
    if words == "analyze" { #expect(outcome.output.contains("\"source\": \"caf\u{fffd}.txt\"")) }
  }

  @Test func `a name that is not UTF-8 is named as well as it can be`() throws {
    let outcome = try ShellOutcome("onrecord analyze \"$(printf 'caf\\351.txt')\"")
    #expect(outcome.status == 1)
    #expect(outcome.errors == "onrecord: caf\u{fffd}.txt: there is no such file\n")
  }

  @Test func `a pipe without a writer is said to be one`() throws {
    let outcome = try ShellOutcome("mkfifo p; onrecord --plain p")
    #expect(outcome.status == 1)
    #expect(outcome.errors == "onrecord: p: nobody writes anything to this pipe\n")
  }
}
