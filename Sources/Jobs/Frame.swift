/// A message between the program and a worker: a kind, the length of the body, the body.
struct Frame: Equatable {
  enum Kind: UInt8 {
    /// A job for the worker.
    case job = 1
    /// A sentence that comes before the answer.
    case notice
    case document
    case failure
  }

  var kind: Kind
  var body: [UInt8]

  /// The number of bytes before the body: the kind, and the length in four, the lowest first.
  static let headerLength = 5

  /// Appends the kind, the length in four bytes, the lowest first, and the body.
  func append(to bytes: inout [UInt8]) {
    let length = UInt32(clamping: body.count)
    bytes.append(kind.rawValue)
    for shift in stride(from: 0, to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: length >> UInt32(shift)))
    }
    bytes.append(contentsOf: body)
  }
}

extension Answer {
  /// The frames that carry it.
  var frames: [Frame] {
    notices.map { Frame(kind: .notice, body: $0) } + [Frame(kind: kind.frame, body: body)]
  }
}

extension Answer.Kind {
  fileprivate var frame: Frame.Kind {
    switch self {
    case .document: .document
    case .failure: .failure
    }
  }
}
