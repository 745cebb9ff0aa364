import Commands
import Testing

/// Why a command line is refused, or nil.
private func refusal(_ words: [String], standing: String? = nil) -> String? {
  do throws(UsageError) {
    _ = try Request(words, standing: standing)
    return nil
  } catch {
    return error.description
  }
}

@Suite struct UsageTests {
  @Test(arguments: [
    (["--plian"], "unknown option '--plian'; did you mean '--plain'? (see onrecord --help)"),
    (
      ["--colour=never"], "unknown option '--colour'; did you mean '--color'? (see onrecord --help)"
    ),
    (["--elephants"], "unknown option '--elephants' (see onrecord --help)"),
    (["-x"], "unknown option '-x' (see onrecord --help)"),
    (["analyze", "--theme=dusk"], "unknown option '--theme' (see onrecord analyze --help)"),
    (
      ["--plain=3"],
      "the option '--plain' does not take any value, but '3' was specified (see onrecord --help)"
    ),
    (["a.txt", "--width"], "missing value for '--width <n>' (see onrecord --help)"),
    (["--speaker", "--plain"], "missing value for '--speaker <name>' (see onrecord --help)"),
    (
      ["analyze", "--jsnol"],
      "unknown option '--jsnol'; did you mean '--jsonl'? (see onrecord analyze --help)"
    ),
    (["keys", "all"], "unexpected argument 'all' (see onrecord keys --help)"),
    (["help", "read", "keys"], "unexpected argument 'keys' (see onrecord help --help)"),
    (["-", "a.txt", "-"], "standard input is read but once (see onrecord --help)"),
    (["state", "--all"], "say forget --all to forget everything (see onrecord state --help)"),
    (["state", "forget"], "name a file to forget, or give --all (see onrecord state --help)"),
    (
      ["state", "away"],
      "there is no “away” of the state; say forget, or nothing (see onrecord state --help)"
    ),
    (
      ["--json", "--speaker", "Velev"],
      "--json writes all of it; --speaker, --quote and +/TEXT print a part (see onrecord --help)"
    ),
    (["analyze"], "name a file to analyze, or give --jsonl (see onrecord analyze --help)"),
    (
      ["analyze", "--jsonl", "a.txt"],
      "name files or give --jsonl, not both (see onrecord analyze --help)"
    ),
  ])
  func `what means nothing is refused in a sentence`(words: [String], sentence: String) {
    #expect(refusal(words) == sentence)
  }

  @Test(arguments: [
    (
      ["--width", "wide"],
      "the value 'wide' is invalid for '--width <n>': it takes a number from 20, or 0"
    ),
    (
      ["--width", "-5"],
      "the value '-5' is invalid for '--width <n>': it takes a number from 20, or 0"
    ),
    (["--quote=0"], "the value '0' is invalid for '--quote <n>': it takes a number from 1"),
    (
      ["--date", "2007-02-30"],
      "the value '2007-02-30' is invalid for '--date <day>': it takes a day as YYYY-MM-DD"
    ),
    (
      ["--color", "red"],
      "the value 'red' is invalid for '--color <when>'; it takes 'auto', 'always' or 'never'"
    ),
    (
      ["--pane", "maps"],
      "the value 'maps' is invalid for '--pane <pane>'; it takes 'text', 'quotes', 'actors' or 'map'"
    ),
    (
      ["analyze", "--jsonl", "--jobs", "0"],
      "the value '0' is invalid for '--jobs <n>': it takes a number from 1 to 256"
    ),
    (
      ["analyze", "--jsonl", "--timeout", "nan"],
      "the value 'nan' is invalid for '--timeout <seconds>': it takes a number of seconds above 0"
    ),
    (
      ["analyze", "--jsonl", "--max-size", "9999999999999999999"],
      "the value '9999999999999999999' is invalid for '--max-size <mb>': it takes a number from 1 to 1024"
    ),
    (
      ["help", "reading"],
      "the value 'reading' is invalid for '<command>'; it takes read, analyze, export, stats, schema, keys, themes, state, config, help"
    ),
  ])
  func `a value is refused with what the option takes`(words: [String], reason: String) {
    #expect(
      refusal(words)?.hasPrefix(reason + " (see onrecord ") == true,
      "\(refusal(words) ?? "")"
    )
  }

  @Test(arguments: [[""], ["--plain", ""], ["analyze", "a.txt", ""]])
  func `an empty name is no file`(words: [String]) {
    #expect(refusal(words)?.contains("file is empty (see onrecord") == true)
  }

  @Test func `a mistake in the environment is told from one in the command line`() {
    #expect(
      refusal([], standing: "--bogus")
        == "ONRECORD_OPTS: unknown option '--bogus' (see onrecord --help)"
    )
  }

  @Test(arguments: [["--generate-completion-script", "tcsh"], ["-x\n\n"], ["--wi\ndth"]])
  func `a message is one line`(words: [String]) {
    #expect(refusal(words)?.contains("\n") == false)
  }
}
