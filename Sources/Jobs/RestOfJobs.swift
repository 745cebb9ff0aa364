/// The jobs of a source without the first of them, which were done before.
package struct RestOfJobs<Base: JobSource>: JobSource {
  private var base: Base
  /// How many jobs are still to be passed over.
  private var remaining: Int
  /// Whether the last job that was passed over is another than the one that was done last.
  private var isOther = false
  /// Whether a job is none that has an answer.
  private let isEmpty: (Job) -> Bool
  /// Whether a job is the one that was done last.
  private let wasLast: (Job) -> Bool

  /// The jobs after so many that have an answer, if the last of these is what was done last.
  package init(
    _ base: Base,
    after count: Int,
    isEmpty: @escaping (Job) -> Bool,
    wasLast: @escaping (Job) -> Bool
  ) {
    self.base = base
    remaining = count
    self.isEmpty = isEmpty
    self.wasLast = wasLast
  }

  /// Whether the jobs turned out to be others than those that were done.
  package var isRefused: Bool { isOther || isAtEnd && remaining > 0 }

  package var descriptor: Int32 { base.descriptor }
  package var isAtEnd: Bool { isOther || base.isAtEnd }
  package var failure: String? { base.failure }

  package mutating func next() -> Job? {
    while remaining > 0, let job = base.next() {
      if isEmpty(job) { continue }
      remaining -= 1
      if remaining == 0 { isOther = !wasLast(job) }
    }
    return remaining == 0 && !isOther ? base.next() : nil
  }

  package mutating func fill() { base.fill() }
}
