import Testing

@testable import Options

extension OptionsTests {
  struct HelpTests {
    /// The options that the help of a command lists.
    private func listed(_ command: CommandName) -> [Substring] {
      Help.text(of: command).split(separator: "\n").filter {
        $0.hasPrefix("  -") || $0.hasPrefix("   ")
      }
      .compactMap { line in line.split(separator: " ").first { $0.hasPrefix("--") } }
    }

    @Test(arguments: CommandName.allCases)
    func `every line of the help fits a terminal of 80 columns`(command: CommandName) {
      for line in Help.text(of: command).split(separator: "\n") {
        #expect(line.count <= 80, "\(line)")
      }
    }

    @Test func `the help of a command lists the options it takes and no other`() {
      #expect(listed(.analyze) == ["--jsonl", "--explain", "--date", "--help", "--version"])
      #expect(listed(.keys) == ["--help", "--version"])
      #expect(listed(.read).contains("--no-mouse"))
      #expect(!listed(.read).contains("--jsonl"))
    }

    @Test func `the help of the reader names every command`() {
      let lines = Help.text(of: .read).split(separator: "\n")
      for command in CommandName.allCases {
        #expect(lines.contains { $0.hasPrefix("  \(command.rawValue) ") })
      }
    }

    @Test(arguments: [
      (["--help"], CommandName.read), (["-h", "--width"], .read), (["help"], .read),
      (["analyze", "a.txt", "-h"], .analyze), (["help", "keys"], .keys), (["help", "help"], .help),
    ])
    func `help can be asked for in several ways`(arguments: [String], command: CommandName) throws {
      #expect(try Invocation(arguments).help() == Help.text(of: command))
    }

    @Test func `there is no help of what is no command`() throws {
      #expect(try Invocation(["a.txt"]).help() == nil)
      let invocation = try Invocation(["help", "reading"])
      #expect(throws: UsageError("there is no command \"reading\"")) { try invocation.help() }
    }

    @Test func `every option stands in the table once, with a letter of its own`() {
      #expect(
        Option.table.map(\.name.rawValue).sorted() == OptionName.allCases.map(\.rawValue).sorted()
      )
      let letters = Option.table.compactMap(\.letter)
      #expect(Set(letters).count == letters.count)
    }

    @Test func `every command stands in the table once`() {
      #expect(Command.table.map(\.name) == CommandName.allCases)
    }
  }
}
