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

  /// That of the source.
  package var descriptor: Int32 { base.descriptor }
  /// Whether the source is at its end, or its jobs are others than those that were done.
  package var isAtEnd: Bool { isOther || base.isAtEnd }
  /// The reason of the source, where reading ended before the end.
  package var failure: String? { base.failure }

  /// The next job not done before; nil for all of them once the jobs are others.
  package mutating func next() -> Job? {
    while remaining > 0, let job = base.next() {
      if isEmpty(job) { continue }
      remaining -= 1
      if remaining == 0 { isOther = !wasLast(job) }
    }
    return remaining == 0 && !isOther ? base.next() : nil
  }

  /// Has the source read on.
  package mutating func fill() { base.fill() }
}
