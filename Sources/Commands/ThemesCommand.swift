package import ArgumentParser

/// `onrecord themes [THEME]...`: the themes are to be listed and checked.
package struct ThemesCommand: ParsableCommand {
  /// What `onrecord themes --help` says above the options.
  package static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the themes and check them.",
    usage: "onrecord themes [THEME]...",
    discussion: """
      Themes are built in, or files in $XDG_CONFIG_HOME/onrecord/themes, else ~/.config/onrecord/themes. \
      A theme in which something is wrong is named with the file, the line and what is wrong there, and \
      the exit status is 1.
      """
  )

  /// The names of themes and the paths of theme files; all there are where none is named.
  @Argument(
    help: ArgumentHelp("The themes, by name or path; else all.", valueName: "theme"),
    completion: .file()
  )
  package var themes: [String] = []

  @OptionGroup private var program: ProgramOptions

  /// The command that lists and checks all themes.
  package init() {}
}
