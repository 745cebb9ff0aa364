private import Glibc

extension Pool {
  /// Waits until something can be done, and takes what has come; gives a signal that asks for the end.
  mutating func wait(for source: inout some JobSource, _ signals: borrowing Signals) -> Int32? {
    var requests = [
      request(signals.descriptor, reading: true),
      request(output.descriptor, writing: !output.isEmpty),
      request(source.descriptor, reading: !source.isAtEnd && hasRoom),
    ]
    requests += workers.map { worker in
      request(worker?.descriptor ?? -1, reading: true, writing: worker?.hasOutgoing ?? false)
    }
    unsafe poll(&requests, nfds_t(requests.count), Int32(Stopwatch.stretch * 500))
    stopwatch.advance(to: Stopwatch.instant)
    if requests[0].revents != 0, let signal = signals.next() { return signal }
    if requests[2].revents != 0 { source.fill() }
    for (worker, request) in requests.dropFirst(3).enumerated() where request.revents != 0 {
      listen(to: worker)
    }
    for worker in workers.indices { endIfLate(worker) }
    return nil
  }

  /// What to wait for; where nothing is, the descriptor is passed over.
  private func request(_ descriptor: Int32, reading: Bool = false, writing: Bool = false) -> pollfd
  {
    let events = (reading ? POLLIN : 0) | (writing ? POLLOUT : 0)
    return pollfd(fd: events == 0 ? -1 : descriptor, events: Int16(events), revents: 0)
  }

  private mutating func listen(to worker: Int) {
    switch workers[worker]?.receive() {
    case nil: break
    case .answers(let answers):
      for answer in answers { take(answer, from: worker) }
    case .end(let answers, let isGarbled):
      for answer in answers { take(answer, from: worker) }
      lose(worker, because: isGarbled ? .garbled : nil)
    }
  }

  private mutating func endIfLate(_ worker: Int) {
    guard assignments.isBusy(worker), stopwatch.now - beginnings[worker] > limits.seconds
    else { return }
    lose(worker, because: .late)
  }
}
