import Articles
import Display
import Foundation
import Interface
import Testing
import Text

@Suite struct CommandTests {
  @Test func `every key can be read and is printed as it is written`() throws {
    for command in CommandTable.all {
      #expect(!command.keys.isEmpty)
      for name in command.keys {
        let keys = try #require(Key.sequence(name), "\(command.name): \(name)")
        #expect(keys.map(\.label).joined() == name)
      }
    }
  }

  @Test func `commands lead to a day and to a quotation, and say what is no day`() {
    var reader = Reader()
    reader.press(":dateSpace2001-02-03Enter")
    #expect(
      reader.effects == [
        .analyze(PublicationDate(date: CalendarDate(iso: "2001-02-03"), basis: .declared))
      ]
    )
    reader.press(":date")
    reader.press("SpacetodayEnter")
    #expect(reader.status.hasPrefix(" a date is written 2007-04-25"))
    reader.press(":q3Enter")
    #expect(reader.status.hasPrefix(" B:Rask · q3/5"))
    reader.press(":qEnter")
    #expect(reader.effects.last == .quit(0))
  }

  @Test func `no two commands share a key in a pane`() {
    for pane in PaneName.allCases {
      var owners: [String: String] = [:]
      for command in CommandTable.all where command.panes.contains(pane) {
        for key in command.keys {
          #expect(owners[key] == nil, "\(key) is \(owners[key] ?? "") and \(command.name)")
          owners[key] = command.name
        }
      }
    }
  }

  @Test func `no key is the beginning of a sequence`() {
    for pane in PaneName.allCases {
      let keys = CommandTable.all.filter { $0.panes.contains(pane) }.flatMap(\.keys)
      for key in keys {
        let sequence = Key.sequence(key) ?? []
        guard sequence.count > 1 else { continue }
        #expect(
          Keymap(CommandTable.all).meaning(of: Array(sequence.dropLast()), in: pane) == .beginning
        )
      }
    }
  }

  @Test func `names of commands are different`() {
    #expect(Set(CommandTable.all.map(\.name)).count == CommandTable.all.count)
  }

  @Test(arguments: [(120, 60), (80, 24)])
  func `every command is in help`(width: Int, height: Int) {
    var reader = Reader(.bridge, width, height)
    reader.press("?")
    var seen = reader.screen.joined()
    for _ in 0..<10 {
      reader.press("Space")
      seen += reader.screen.joined()
    }
    for command in CommandTable.all {
      #expect(seen.contains(command.help), "\(command.name)")
      #expect(seen.contains(command.keys.joined(separator: " ")), "\(command.name)")
    }
  }

  @Test(arguments: [(40, 12), (24, 8)])
  func `on a narrow screen what a command does follows its keys`(width: Int, height: Int) {
    var reader = Reader(.bridge, width, height)
    reader.press("?")
    var seen = ""
    for _ in 0..<300 {
      seen += " " + reader.screen[1].dropFirst().dropLast()
      reader.press("j")
    }
    seen += reader.screen[2..<height - 2].map { $0.dropFirst().dropLast() }.joined(separator: " ")
    let words = seen.split(separator: " ").joined(separator: " ")
    for command in CommandTable.all {
      #expect(words.contains(command.keys.joined(separator: " ") + " " + command.help))
    }
  }

  @Test func `every command is in the list of keys`() {
    for command in CommandTable.all {
      #expect(KeyList.text.contains("| \(command.name) | \(command.help) |"))
    }
  }

  @Test func `a bar does not end the cell of its row`() {
    #expect(KeyList.text.contains("\n| `\\|` | pipe-to | "))
  }

  @Test func `the README has the list of keys`() throws {
    let readme = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../README.md")
    let text = try String(contentsOf: readme.standardized, encoding: .utf8)
    #expect(text.contains(KeyList.text))
  }
}
