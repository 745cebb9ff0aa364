internal import ArgumentParser

/// `onrecord keys`: the keys are to be printed.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Print the keys of the reader as tables in Markdown.",
    usage: "onrecord keys"
  )

  @OptionGroup private var program: ProgramOptions
}
