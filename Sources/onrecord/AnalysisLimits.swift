import Commands

/// How much is done at once, and when an article is given up.
struct AnalysisLimits {
  /// How many articles are analysed at once.
  var jobs = 1
  /// The most seconds an article may take.
  var seconds = 60.0
  /// The most bytes an article may have.
  var bytes = DocumentFile.limit

  /// One article at once, with the limits that hold unless others are given.
  init() {}

  init(_ options: ArticleOptions) {
    jobs = options.jobs
    seconds = options.timeout
    bytes = options.maxSize << 20
  }

  /// The seconds, as they are written.
  var duration: String { Int(exactly: seconds).map { "\($0) s" } ?? "\(seconds) s" }
}
