/// Why no more could be done: the system's reason.
package enum PoolError: Error, Equatable, CustomStringConvertible {
  case unwritable(reason: String)
  /// No worker could be started.
  case noWorker(reason: String)

  package var description: String {
    switch self {
    case .unwritable(let reason): "standard output: cannot be written: \(reason)"
    case .noWorker(let reason): "no process could be started for the analysis: \(reason)"
    }
  }
}
