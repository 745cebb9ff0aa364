private import CLinux
private import Glibc

/// The most memory that the process held since some moment, beyond what it held then.
struct PeakMemory {
  private let before: Int

  /// From now on.
  init() {
    malloc_trim(0)
    before = Self.kilobytes(of: "VmRSS:")
    let file = unsafe fopen("/proc/self/clear_refs", "w")
    guard let file = unsafe file else { return }
    unsafe fputs("5", file)
    unsafe fclose(file)
  }

  /// In MiB.
  var mebibytes: Double { Double(max(0, Self.kilobytes(of: "VmHWM:") - before)) / 1024 }

  private static func kilobytes(of name: String) -> Int {
    guard let file = unsafe fopen("/proc/self/status", "r") else { return 0 }
    defer { unsafe fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 8192)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe fread($0.baseAddress, 1, $0.count, file)
    }
    let text = String(decoding: bytes[..<count], as: UTF8.self)
    let line = text.split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0
  }
}
