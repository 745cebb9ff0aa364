/// What the fit tells on the way.
package enum FitProgress {
  /// Prints how many samples and candidates each choice has.
  package static func counts(_ samples: [Sample]) {
    for stage in Sample.Stage.allCases {
      let own = samples.filter { $0.stage == stage }
      let candidates = own.reduce(0) { $0 + $1.candidates.count }
      print("\(stage): \(own.count) samples, \(candidates) candidates")
    }
  }

  /// Prints the loss, and the share of choices that were hit in per cent, of each stage.
  static func round(_ number: Int, _ losses: [Double], _ hits: [Double]) {
    let figures = zip(losses, hits).map { loss, hit in
      "\((loss * 1000).rounded() / 1000) \((hit * 1000).rounded() / 10) %"
    }
    print("round \(number): " + figures.joined(separator: "  "))
  }
}
