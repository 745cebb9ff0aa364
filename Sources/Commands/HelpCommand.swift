internal import ArgumentParser

/// `onrecord help [COMMAND]`: the help of a command is to be printed.
struct HelpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help",
    abstract: "Print the help of a command.",
    usage: "onrecord help [COMMAND]"
  )

  @Argument(help: ArgumentHelp("The command.", valueName: "command"))
  var topic = CommandName.read

  @OptionGroup private var program: ProgramOptions

  /// The help that is asked for, in lines of at most 80 columns.
  var text: String {
    switch topic {
    case .read: ReadCommand.helpMessage(columns: Request.columns)
    case .analyze: AnalyzeCommand.helpMessage(columns: Request.columns)
    case .export: ExportCommand.helpMessage(columns: Request.columns)
    case .stats: StatsCommand.helpMessage(columns: Request.columns)
    case .schema: SchemaCommand.helpMessage(columns: Request.columns)
    case .keys: KeysCommand.helpMessage(columns: Request.columns)
    case .themes: ThemesCommand.helpMessage(columns: Request.columns)
    case .state: StateCommand.helpMessage(columns: Request.columns)
    case .config: ConfigCommand.helpMessage(columns: Request.columns)
    case .help: HelpCommand.helpMessage(columns: Request.columns)
    }
  }
}
