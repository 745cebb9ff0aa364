import Fuzzing
import Glibc
import Jobs

/// A process that analyses texts and may die of it.
enum Worker {
  static let command = WorkerCommand(program: "/proc/self/exe", arguments: ["Fuzz", "worker"])

  /// The seconds that a worker may take for one text.
  static let limit: Double = 20

  /// Answers each text with the name of a fault, or with nothing.
  static func serve() {
    var channel = WorkerChannel.toParent()
    channel.serve { job in
      let fault = Suspect(String(decoding: job, as: UTF8.self)).faults.first
      return Answer(fault == nil ? .document : .failure, body: Array((fault ?? "").utf8))
    }
  }

  /// What is wrong with what a worker made of a text.
  static func fault(_ outcome: Outcome) -> String? {
    switch outcome {
    case .answer(let answer):
      answer.kind == .failure ? String(decoding: answer.body, as: UTF8.self) : nil
    case .killed(let signal): "ended by signal \(signal)"
    case .ended(let status): "ended with status \(status)"
    case .late: "no answer in \(Int(limit)) s"
    case .garbled, .tooLong: "no answer"
    }
  }

  /// What is wrong with what a worker of its own makes of a text.
  static func fault(of text: String) -> String? {
    var fault: String?
    var source = JobList([Array(text.utf8)])
    try? run(&source, workers: 1) { fault = Self.fault($1) }
    return fault
  }

  /// Has workers answer all texts of a source.
  static func run(
    _ source: inout some JobSource,
    workers: Int,
    _ take: (Job, Outcome) -> Void
  ) throws {
    let output = open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer { close(output) }
    let limits = Pool.Limits(workers: workers, seconds: limit, bytes: 1 << 16)
    var pool = Pool(command, limits: limits, output: output)
    _ = try pool.run(&source) { job, outcome in
      take(job, outcome)
      return []
    }
  }
}
