package import ArgumentParser

/// `onrecord state [forget FILE...|--all]`: what is kept is to be told, or forgotten.
package struct StateCommand: ParsableCommand {
  /// What `onrecord state --help` says above the options.
  package static let configuration = CommandConfiguration(
    commandName: "state",
    abstract: "Tell what is kept of what was read, or forget it.",
    usage: "onrecord state [forget FILE...|--all]",
    discussion: """
      The reader keeps of every article where it came from, where one was in it, marks, filter, panes, \
      corrections and notes, and for all of them the theme and what was written in prompts. Nothing of the \
      text is kept but the words at such places and around them.
      """
  )

  @Argument(
    help: ArgumentHelp("The word forget, and the articles to forget.", valueName: "file"),
    completion: .file()
  )
  private var words: [String] = []

  /// Whether everything is to be forgotten.
  @Flag(help: "Forget everything.")
  private var all = false

  @OptionGroup private var program: ProgramOptions

  /// The command without words, which only tells what is kept.
  package init() {}

  /// What is to be done.
  package enum Task: Equatable, Sendable {
    /// How much is kept, and where, is to be told.
    case tell
    /// All that is kept is to be forgotten.
    case forgetAll
    /// What is kept of these files is to be forgotten; at least one is named.
    case forget([String])
  }

  /// What is to be done with what is kept.
  package var task: Task {
    words.isEmpty ? .tell : all ? .forgetAll : .forget(Array(words.dropFirst()))
  }

  /// What the parser cannot see to be wrong.
  func check() throws {
    if let word = words.first, word != "forget" {
      throw ValidationError("there is no “\(word)” of the state; say forget, or nothing")
    }
    if all && words.isEmpty { throw ValidationError("say forget --all to forget everything") }
    if all && words.count > 1 { throw ValidationError("name files or give --all, not both") }
    if !all && words.count == 1 { throw ValidationError("name a file to forget, or give --all") }
  }
}
