private import CZlib

/// What bytes were before they were compressed.
enum Inflation {
  /// How the compressed bytes are wrapped.
  enum Wrapping: Int32 {
    case gzip = 31
    case none = -15
  }

  /// The bytes as they were, at most `limit`, and whether they were cut there; nil where they are damaged
  /// from the start.
  static func inflate(
    _ bytes: ArraySlice<UInt8>,
    _ wrapping: Wrapping,
    limit: Int
  ) -> (bytes: [UInt8], isCut: Bool)? {
    var stream = z_stream()
    guard zlib_begin(&stream, wrapping.rawValue) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var source = Array(bytes)
    var output: [UInt8] = []
    let status = source.withUnsafeMutableBufferPointer { buffer in
      stream.next_in = buffer.baseAddress
      stream.avail_in = UInt32(buffer.count)
      var status = run(&stream, into: &output, limit: limit)
      while status == Z_STREAM_END, wrapping == .gzip, beginsMember(stream), output.count < limit {
        inflateReset(&stream)
        status = run(&stream, into: &output, limit: limit)
      }
      return status
    }
    if output.isEmpty, status != Z_STREAM_END { return nil }
    return (output, output.count >= limit || status != Z_STREAM_END)
  }

  /// Whether one more file that was compressed follows, which belongs to the same.
  private static func beginsMember(_ stream: z_stream) -> Bool {
    guard stream.avail_in > 1, let next = stream.next_in else { return false }
    return next[0] == 0x1f && next[1] == 0x8b
  }

  private static func run(_ stream: inout z_stream, into output: inout [UInt8], limit: Int) -> Int32
  {
    var status = Z_OK
    while status == Z_OK, output.count < limit {
      let room = min(65_536, limit - output.count)
      status = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { buffer in
        stream.next_out = buffer.baseAddress
        stream.avail_out = UInt32(room)
        let status = CZlib.inflate(&stream, Z_NO_FLUSH)
        output.append(contentsOf: buffer.prefix(room - Int(stream.avail_out)))
        return status
      }
    }
    return status
  }
}
