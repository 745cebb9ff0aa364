internal import ArgumentParser

/// `onrecord schema`: the JSON Schema of documents is to be printed.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of the documents.",
    usage: "onrecord schema"
  )

  @OptionGroup private var program: ProgramOptions
}
