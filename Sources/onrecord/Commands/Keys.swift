import ArgumentParser
import Files
import Interface

/// `onrecord keys`: the key table.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the keys of the reader as tables in Markdown."
  )

  func run() {
    Report.write(KeyList.text, to: .standard)
  }
}
