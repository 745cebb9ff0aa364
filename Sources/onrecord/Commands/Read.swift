import Analysis
import Articles
import Commands
import Configuration
import Discourse
import Files
import Glibc
import Interface
import Printing
import Recognition
import Terminal
import Text
import Themes

/// `onrecord [FILE]...`: the reader.
struct Read {
  private let request: ReadRequest

  init(_ request: ReadRequest) { self.request = request }

  /// Opens the reader, or writes text or JSON where that is asked for or there is no terminal.
  func run() throws {
    var articles: [OpenArticle]
    do throws(DocumentError) {
      articles = try OpenArticle.named(request.files, hasPipe: isatty(0) != 1)
    } catch {
      Report.error(error.description)
      throw Failure.unreadable
    }
    if request.json {
      return try Analyze(files: articles.map { $0.argument ?? "-" }, date: request.date).run()
    }
    let isReader = isatty(1) == 1 && !Screen.isDumb(Environment["TERM"])
    if request.plain || request.linear || !isReader { return try print(articles) }
    try show(articles)
  }

  /// Opens the reader with the first of the articles that can be read.
  private func show(_ articles: [OpenArticle]) throws {
    var problems: [(index: Int, reason: String)] = []
    for (index, article) in articles.enumerated() {
      switch begun(article, index) {
      case .success(let first): return try show(first, index, of: articles, problems)
      case .failure(let error): problems.append((index, error.description))
      }
    }
    for problem in problems { Report.error(problem.reason) }
    throw Failure.unreadable
  }

  /// An article to be shown, and what of it is still waited for.
  private typealias First = (article: Article, awaited: Loop.Awaited?)

  /// The article at a place as far as it has come at once.
  private func begun(_ article: OpenArticle, _ index: Int) -> Result<First, DocumentError> {
    if let argument = article.argument, WebAddress.isOne(argument), !Survival.isTextOnly {
      return .success(
        (article.placeholder(published: request.date), .document(index, isRaw: false))
      )
    }
    guard article.argument == "-", isatty(0) != 1 else { return read(article).map { ($0, nil) } }
    var input = ArrivingInput(limit: DocumentFile.limit)
    input.takeMore(waiting: Self.patience)
    do throws(DocumentError) {
      let article = try input.article(published: request.date)
      if input.isAtEnd { StandardInput.keep(input.contents.bytes) }
      return .success((article, input.isAtEnd ? nil : .input(input)))
    } catch {
      return .failure(error)
    }
  }

  /// How many milliseconds nothing need come by the standard input before the reader is shown.
  private static let patience: Int32 = 200

  private func show(
    _ first: First,
    _ index: Int,
    of articles: [OpenArticle],
    _ problems: [(index: Int, reason: String)]
  ) throws {
    let configuration: Configuration
    do throws(ConfigurationFileError) {
      configuration = try ConfigurationFile.read(request.keys)
    } catch {
      throw UsageError(error.description)
    }
    var keeping = Keeping(isOff: request.noState)
    var look = try chosenLook(keeping.theme() ?? configuration.theme)
    look.bindings = configuration.bindings
    var desk = Desk(titles: articles.map(\.title))
    desk.current = index
    desk.followed = articles.count > 1 ? request.speaker : nil
    for problem in problems { desk.entries[problem.index].problem = problem.reason }
    var status: Int32 = 0
    var failure: DocumentError?
    do {
      var loop = try Loop(
        first.article,
        among: Loop.Articles(all: articles, desk: desk, date: request.date),
        awaiting: first.awaited,
        look: look,
        keeping: keeping,
        opening: request.opening
      )
      status = loop.run()
      failure = loop.failure
    } catch {
      Report.error(error.description)
      StandardInput.rewind()
      try print(articles)
    }
    if let failure { Report.error(failure.description) }
    if status != 0 { throw Failure(status: status) }
  }

  /// Prints the articles one after the other, each under its name where there are several; of all but
  /// the whole, those in which there is something to print.
  ///
  /// Where the analysis of one has died, those before it stand there already.
  private func print(_ articles: [OpenArticle]) throws {
    var hasFailed = false
    let done = Survival.failed ?? 0
    var isFirst = done == 0
    for (place, article) in articles.enumerated().dropFirst(done) {
      switch read(article) {
      case .success(let read):
        guard let text = printed(read, at: place) else { continue }
        let head = articles.count > 1 ? "\(isFirst ? "" : "\n")==> \(article.title) <==\n" : ""
        try Output.standard.write(head + text)
        isFirst = false
      case .failure(let error):
        Report.error(error.description)
        hasFailed = true
      }
    }
    if isFirst, !hasFailed { Report.error(excerpt.refusal) }
    if isFirst || hasFailed { throw Failure.unreadable }
  }

  private var excerpt: Excerpt {
    Excerpt(speaker: request.speaker, quotation: request.quote, from: request.pattern)
  }

  private func read(_ article: OpenArticle) -> Result<Article, DocumentError> {
    do throws(DocumentError) {
      let manner = DocumentFile.Manner(published: request.date)
      return .success(try article.read(manner, warn: Report.error))
    } catch {
      return .failure(error)
    }
  }

  /// What is to be printed of an article; nil where what was asked for is not in it.
  private func printed(_ article: Article, at place: Int) -> String? {
    if Survival.failed == place { Report.error(Survival.apology) }
    let analysis = Survival.analysis(of: article, at: place)
    guard let choice = excerpt.choice(of: article, analysis) else { return nil }
    return request.linear
      ? Outline(article, analysis, choice: choice).text
      : Transcript(article, analysis, columns: request.width, choice: choice).text
  }

  /// The look that the person asks for, or that of the theme they chose before, as long as there is one
  /// of this name.
  private func chosenLook(_ known: String?) throws -> Look {
    let usesColor = request.color.usesColor(wantsNone: Environment["NO_COLOR"] != nil)
    if request.theme == nil, usesColor, let known, let look = try? look(known, usesColor) {
      return look
    }
    do throws(ThemeProblem) {
      return try look(request.theme, usesColor)
    } catch {
      throw UsageError(error.description)
    }
  }

  private func look(_ theme: String?, _ usesColor: Bool) throws(ThemeProblem) -> Look {
    let first = FirstTheme(
      chosen: theme,
      usesColor: usesColor,
      background: Environment["COLORFGBG"]
    )
    return Look(
      theme: try ThemeFiles.theme(first.name, isLight: first.isLight),
      isLight: first.isLight,
      followsBackground: first.followsBackground,
      isASCII: request.ascii,
      options: Screen.Options(usesMouse: !request.noMouse, usesColor: usesColor)
    )
  }
}
