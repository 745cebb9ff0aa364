internal import ArgumentParser

/// `onrecord config`: which settings there are, and where, is to be told.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Tell which settings are in use, and where they are.",
    usage: "onrecord config",
    discussion: """
      Settings are in $XDG_CONFIG_HOME/onrecord/config.toml, else ~/.config/onrecord/config.toml: \
      theme = "NAME" and keymap = "less" at its top, and under [keys] other keys for commands, as next-quote = "J ]q"; \
      under [keys-map], [keys-text], [keys-quotes] and [keys-actors] for one pane alone.
      """
  )

  @OptionGroup private var program: ProgramOptions
}
