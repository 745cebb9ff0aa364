import FoundationEssentials
import Training

/// Fits the weight table to annotated articles, or packs the one there is for the program.
///
///     Fitting GOLD.jsonl WEIGHTS.tsv ROWS
///     Fitting WEIGHTS.tsv
@main
enum Main {
  /// Fits weights to marked articles, or packs weights that were fitted before.
  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.count == 2 { return try WeightFile.pack(arguments[1]) }
    guard arguments.count == 4, let most = Int(arguments[3]) else {
      print("usage: Fitting GOLD.jsonl WEIGHTS.tsv ROWS, or Fitting WEIGHTS.tsv")
      return
    }
    let records = try GoldFile.records(at: arguments[1])
    let samples = records.map { SampleMaker.samples($0.article, $0.quotations) }
    let answers = Self.answers(records, samples, most: most)
    FitProgress.counts(samples.flatMap(\.self) + answers)
    var fitted = Fit.fit(samples.flatMap(\.self), most: most)
    fitted.merge(Fit.fit(answers, most: most / 4)) { first, _ in first }
    try WeightFile.write(fitted, to: arguments[2])
  }

  /// Samples of answers, each article's made with weights fitted to other articles.
  private static func answers(
    _ records: [GoldRecord],
    _ samples: [[Sample]],
    most: Int
  ) -> [Sample] {
    let folds = 4
    return (0..<folds).flatMap { fold in
      let others = samples.enumerated().filter { $0.offset % folds != fold }.flatMap(\.element)
      let weights = Fit.fit(others, most: most)
      let own = records.enumerated().filter { $0.offset % folds == fold }.map(\.element)
      return own.flatMap {
        SampleMaker.answerSamples($0.article, $0.quotations, weights: weights)
      }
    }
  }
}
