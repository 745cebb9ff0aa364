/// Why no more could be done.
package enum PoolError: Error, Equatable, CustomStringConvertible {
  /// The name of the output, and the system's reason.
  case unwritable(String, reason: String)
  /// No worker could be started.
  case noWorker(reason: String)

  /// One sentence: the output, or what could not be started, with the reason of the system.
  package var description: String {
    switch self {
    case .unwritable(let name, let reason): "\(name): cannot be written: \(reason)"
    case .noWorker(let reason): "no process could be started for the analysis: \(reason)"
    }
  }
}
