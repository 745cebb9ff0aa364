import Foundation
import Jobs
import Testing

/// A worker in a language that is everywhere: it gives a job back in capitals, unless told otherwise.
private let script = #"""
  open(my $s, "+<&=", 3) or die; binmode $s;
  sub take { my ($n) = @_; my $b = "";
    while (length $b < $n) { sysread($s, $b, $n - length $b, length $b) or exit 0 } $b }
  while (1) {
    my ($kind, $length) = unpack("CV", take(5));
    my $job = take($length);
    kill("KILL", $$) if $job eq "die";
    exit 7 if $job eq "leave";
    sleep 1000 if $job eq "hang";
    if ($job eq "chatter") { syswrite($s, "Fatal error"); sleep 1000 }
    my $body = $job =~ /^fill (\d+)/ ? "x" x $1 : uc $job;
    my $frame = pack("CV", $job eq "fail" ? 4 : 3, length $body) . $body;
    while (length $frame) { substr($frame, 0, syswrite($s, $frame)) = "" }
  }
  """#

/// What a pool wrote, and how it ended.
private struct Run {
  var ending: Pool.Ending
  var lines: [String]

  /// Does jobs with so many workers, which may work on one for so many seconds.
  init(_ jobs: [String], workers: Int = 1, seconds: Double = 60, bytes: Int = 1 << 20) throws {
    let output = try TemporaryFile()
    var source = JobList(jobs.map { Array($0.utf8) })
    let command = WorkerCommand(program: "/usr/bin/perl", arguments: ["perl", "-e", script])
    var pool = Pool(
      command,
      limits: Pool.Limits(workers: workers, seconds: seconds, bytes: bytes),
      output: output.descriptor
    )
    ending = try pool.run(&source) { job, outcome in
      Array("\(job.number) \(Self.words(outcome))\n".utf8)
    }
    lines = try output.text.split(separator: "\n").map(String.init)
  }

  private static func words(_ outcome: Outcome) -> String {
    guard case .answer(let answer) = outcome else { return "\(outcome)" }
    return "\(answer.kind) \(String(decoding: answer.body, as: UTF8.self))"
  }
}

/// A file that is gone after the test.
private struct TemporaryFile: ~Copyable {
  let descriptor: Int32
  private let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    try #require(descriptor >= 0)
  }

  var text: String { get throws { try String(contentsOfFile: path, encoding: .utf8) } }

  deinit {
    close(descriptor)
    unlink(path)
  }
}

@Suite struct PoolTests {
  @Test(arguments: [1, 2, 5]) func `answers come in the order of the jobs`(workers: Int) throws {
    let jobs = (1...300).map { "job \($0)" }
    let run = try Run(jobs, workers: workers)
    #expect(run.ending == .complete)
    #expect(run.lines == (1...300).map { "\($0) document JOB \($0)" })
  }

  @Test(arguments: [1, 2]) func `a job without an answer is named and the others go on`(
    workers: Int
  ) throws {
    let jobs = ["a", "die", "b", "leave", "fail", "c", "chatter", "die", "d"]
    let run = try Run(jobs, workers: workers)
    #expect(
      run.lines == [
        "1 document A", "2 killed(signal: 9)", "3 document B", "4 ended(status: 7)",
        "5 failure FAIL", "6 document C", "7 garbled", "8 killed(signal: 9)", "9 document D",
      ]
    )
    #expect(run.ending == .complete)
  }

  @Test(arguments: [1, 2]) func `a worker that takes too long is ended`(workers: Int) throws {
    let run = try Run(["a", "hang", "b", "hang"], workers: workers, seconds: 0.5)
    #expect(run.lines == ["1 document A", "2 late", "3 document B", "4 late"])
  }

  @Test func `while one job takes long, the others wait in a bounded space`() throws {
    let jobs = ["hang"] + (2...300).map { _ in "fill 20000" }
    let run = try Run(jobs, workers: 2, seconds: 1, bytes: 100_000)
    #expect(run.lines.count == 300)
    #expect(run.lines[0] == "1 late")
    #expect(run.lines.dropFirst().allSatisfy { $0.utf8.count > 20_000 })
  }

  @Test func `answers and jobs of any size come through`() throws {
    let run = try Run(["fill 5000000", String(repeating: "a", count: 3_000_000)], workers: 2)
    #expect(run.lines.map(\.utf8.count) == [5_000_011, 3_000_011])
  }

  @Test func `a program that is not there is an error`() throws {
    var source = JobList([[1]])
    let command = WorkerCommand(program: "/nowhere", arguments: ["nowhere"])
    let limits = Pool.Limits(workers: 1, seconds: 1, bytes: 1)
    var pool = Pool(command, limits: limits, output: 1)
    #expect(throws: PoolError.noWorker(reason: "No such file or directory")) {
      try pool.run(&source) { _, _ in [] }
    }
  }

  @Test func `a full device is an error, and nobody reading is an ending`() throws {
    let full = open("/dev/full", O_WRONLY | O_CLOEXEC)
    defer { close(full) }
    #expect(throws: PoolError.unwritable("standard output", reason: "No space left on device")) {
      try written(to: full)
    }
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    #expect(try written(to: ends[1]) == .unread)
  }

  private func written(to descriptor: Int32) throws -> Pool.Ending {
    var source = JobList([[0x61]])
    let command = WorkerCommand(program: "/usr/bin/perl", arguments: ["perl", "-e", script])
    let limits = Pool.Limits(workers: 1, seconds: 60, bytes: 1)
    var pool = Pool(command, limits: limits, output: descriptor)
    return try pool.run(&source) { _, _ in [0x61] }
  }

  @Test func `lines are jobs, and one over the cap has no worker`() throws {
    let input = try TemporaryFile()
    let text = "a\n" + String(repeating: "b", count: 200_000) + "\n\nc"
    try #require(write(input.descriptor, text, text.utf8.count) == text.utf8.count)
    lseek(input.descriptor, 0, SEEK_SET)
    var lines = JobLines(of: input.descriptor, cap: 100_000)
    var jobs: [Job] = []
    while !lines.isAtEnd {
      lines.fill()
      while let job = lines.next() { jobs.append(job) }
    }
    #expect(
      jobs == [
        Job(number: 1, payload: [0x61]), Job(number: 2, payload: [], isTooLong: true),
        Job(number: 3, payload: []), Job(number: 4, payload: [0x63]),
      ]
    )
    #expect(lines.failure == nil)
  }

  @Test func `lines that cannot be read end with the reason`() {
    var lines = JobLines(of: -1, cap: 10)
    lines.fill()
    #expect(lines.isAtEnd)
    #expect(lines.failure == "Bad file descriptor")
  }
}
