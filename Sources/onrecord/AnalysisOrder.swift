import Export
import Text

/// What a worker is to make of its jobs.
struct AnalysisOrder: Equatable {
  /// What a job is.
  enum Job: String {
    /// A line of JSON Lines.
    case line
    /// The name of a file.
    case file
  }

  /// What an answer is.
  enum Answer: Equatable {
    /// The document as JSON on one line.
    case line
    /// The document as JSON, indented.
    case indented
    /// Why each quotation has its source, as text.
    case explanation
    /// The article's part of a file in a format.
    case part(ExportSetting)
    /// What the article adds to statistics.
    case statistics
    /// A line with a name for the file, then the file of the article alone.
    case file(ExportSetting)
  }

  var job: Job
  var answer: Answer
  /// The day of publication of articles that do not say theirs.
  var date: CalendarDate?
  /// The most bytes of one article.
  var limit: Int
  /// Whether what the person has corrected goes before what is found.
  var isCorrected = false

  /// The name by which the program is called to be a worker.
  private static let name = "onrecord-worker"

  init(_ job: Job, _ answer: Answer, date: CalendarDate?, limit: Int) {
    self.job = job
    self.answer = answer
    self.date = date
    self.limit = limit
  }

  /// The order in the words by which the program was called, the name first; nil where it is called by
  /// a person.
  init?(_ words: [String]) {
    guard words.count >= 6, words[0] == Self.name, let job = Job(rawValue: words[1]),
      let limit = Int(words[3]), let isCorrected = Bool(words[4]), let answer = Answer(words[5...])
    else { return nil }
    self.init(job, answer, date: CalendarDate(iso: words[2]), limit: limit)
    self.isCorrected = isCorrected
  }

  /// The words to call the program by.
  var words: [String] {
    [Self.name, job.rawValue, date?.description ?? "", "\(limit)", "\(isCorrected)"] + answer.words
  }
}

extension AnalysisOrder.Answer {
  fileprivate init?(_ words: ArraySlice<String>) {
    let setting = ExportSetting(words.dropFirst())
    switch (words.first, setting) {
    case ("line", _): self = .line
    case ("indented", _): self = .indented
    case ("explanation", _): self = .explanation
    case ("statistics", _): self = .statistics
    case ("part", let setting?): self = .part(setting)
    case ("file", let setting?): self = .file(setting)
    default: return nil
    }
  }

  fileprivate var words: [String] {
    switch self {
    case .line: ["line"]
    case .indented: ["indented"]
    case .explanation: ["explanation"]
    case .statistics: ["statistics"]
    case .part(let setting): ["part"] + setting.words
    case .file(let setting): ["file"] + setting.words
    }
  }
}
