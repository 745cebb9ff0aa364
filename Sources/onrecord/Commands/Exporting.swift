import Commands
import Export
import Files
import Jobs

/// `onrecord export`: articles in, a format out.
struct Exporting {
  private let articles: ArticleSelection
  private let setting: ExportSetting
  private let path: Path?

  init(_ command: ExportCommand) throws(FileError) {
    articles = try ArticleSelection(command.articles)
    var setting = command.setting
    setting.isSingle = articles.isSingle
    self.setting = setting
    path = command.output.map(Path.init(argument:))
  }

  /// Writes one file, a file for each article in a folder, or standard output.
  func run() throws {
    guard let path else { return try exported(to: BatchOutput()).end() }
    if path.isOfFolder, !path.isDirectory { try Folder.make(path) }
    if path.isDirectory { return try exported(to: ExportFolder(path)).end() }
    let file = try OutputFile(path)
    var output = BatchOutput()
    output.descriptor = file.descriptor
    output.name = file.name
    output.abandon = file.discard
    let batch: AnalysisBatch
    do {
      batch = try exported(to: output)
    } catch {
      file.discard()
      throw error
    }
    try file.finish()
    try batch.end()
  }

  private func exported(to output: BatchOutput) throws -> AnalysisBatch {
    guard setting.isSingle || !setting.format.holdsOneArticle else {
      throw ExportCommand.needsFolder
    }
    var output = output
    output.exporter = Exporter(setting)
    output.holdsErrors = setting.format == .jsonl
    return try articles.analyzed(as: .part(setting), to: output)
  }

  private func exported(to folder: ExportFolder) throws -> AnalysisBatch {
    var output = BatchOutput()
    output.folder = folder
    var setting = setting
    setting.isSingle = true
    return try articles.analyzed(as: .file(setting), to: output)
  }
}
