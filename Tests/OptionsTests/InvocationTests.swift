import Options
import Testing

/// Why a command line is refused, or nil.
private func refusal(_ arguments: [String], environment: String? = nil) -> String? {
  do throws(UsageError) {
    _ = try Invocation(arguments, environment: environment)
    return nil
  } catch {
    return error.description
  }
}

extension OptionsTests {
  struct InvocationTests {
    @Test func `without a command the reader is meant`() throws {
      let invocation = try Invocation(["a.txt"])
      #expect(invocation.command == .read)
      #expect(invocation.operands == ["a.txt"])
      #expect(try Invocation([]).command == .read)
    }

    @Test(arguments: CommandName.allCases)
    func `a command is the first word and nothing later`(command: CommandName) throws {
      #expect(try Invocation([command.rawValue]).command == command)
      #expect(try Invocation([command.rawValue]).operands.isEmpty)
      let later = try Invocation(["--plain", command.rawValue])
      #expect(later.command == .read)
      #expect(later.operands == [command.rawValue])
    }

    @Test(arguments: [
      ["--theme", "paper", "a.txt"], ["--theme=paper", "a.txt"], ["a.txt", "--theme", "paper"],
      ["--the", "paper", "a.txt"], ["--theme", "dusk", "--theme", "paper", "a.txt"],
      ["read", "--theme=paper", "--", "a.txt"],
    ])
    func `an option can be written in the ways of GNU`(arguments: [String]) throws {
      let invocation = try Invocation(arguments)
      #expect(invocation.text(.theme) == "paper")
      #expect(invocation.operands == ["a.txt"])
      #expect(!invocation.has(.plain))
    }

    @Test func `after two dashes nothing is an option`() throws {
      let invocation = try Invocation(["--plain", "--", "--ascii", "-", "--"])
      #expect(invocation.has(.plain))
      #expect(!invocation.has(.ascii))
      #expect(invocation.operands == ["--ascii", "-", "--"])
    }

    @Test func `a dash and a pattern are operands`() throws {
      #expect(try Invocation(["-", "+/radar", "--plain"]).operands == ["-", "+/radar"])
    }

    @Test func `a value that begins with a dash is given after an equals sign`() throws {
      #expect(try Invocation(["--speaker=-x"]).text(.speaker) == "-x")
      #expect(try Invocation(["--theme", "-"]).text(.theme) == "-")
    }

    @Test(arguments: [
      (["--plian"], "there is no option --plian; did you mean --plain?"),
      (["--colour=never"], "there is no option --colour; did you mean --color?"),
      (["--elephant"], "there is no option --elephant"),
      (["-hx", "-x"], nil),
      (["-x"], "there is no option -x"),
      (["-xV"], "there is no option -x"),
      (["--p"], "--p could be --plain or --pane"),
      (["analyze", "--theme=dusk"], "there is no option --theme"),
      (["--plain=3"], "--plain takes no value"),
      (["a.txt", "--width"], "--width needs a value: a number from 20"),
      (["--date="], "--date needs a value: a day as YYYY-MM-DD"),
      (["--speaker", "--plain"], "--speaker needs a value: a part of a speaker's name"),
      (["keys", "all"], "\"all\" is one argument too many for onrecord keys"),
      (["help", "read", "keys"], "\"keys\" is one argument too many for onrecord help"),
    ])
    func `what means nothing is refused in a sentence`(arguments: [String], sentence: String?) {
      #expect(refusal(arguments) == sentence)
    }

    @Test func `a value is refused with what the option takes`() throws {
      let invocation = try Invocation(["--width", "wide", "--quote", "3"])
      #expect(try invocation.value(.quote) { Int($0) } == 3)
      #expect(try invocation.value(.pane) { Int($0) } == nil)
      #expect(throws: UsageError("--width takes a number from 20, not \"wide\"")) {
        try invocation.value(.width) { Int($0) }
      }
    }

    @Test func `options of the environment come before those of the command line`() throws {
      let invocation = try Invocation(
        ["--theme", "paper", "a.txt"],
        environment: "--ascii  --theme dusk --width=60"
      )
      #expect(invocation.has(.ascii))
      #expect(invocation.text(.theme) == "paper")
      #expect(invocation.text(.width) == "60")
      #expect(invocation.operands == ["a.txt"])
    }

    @Test func `options of the environment are the reader's alone`() throws {
      let invocation = try Invocation(["analyze", "a.txt"], environment: "--ascii")
      #expect(!invocation.has(.ascii))
      #expect(
        refusal([], environment: "--bogus") == "ONRECORD_OPTS: there is no option --bogus"
      )
      #expect(refusal(["--help"], environment: "--bogus") == nil)
    }
  }
}
