extension ServeSession {
  /// Takes lines until there are no more; the bell lets what runs be finished and refuses the rest.
  package nonisolated func receiveAll(of input: ByteInput) async {
    var splitter = LineSplitter()
    while true {
      switch await input.next() {
      case .bytes(let bytes):
        for line in splitter.lines(in: bytes) { await receive(line) }
      case .bell: await terminate()
      case .end(let reason):
        if let reason { host.log("standard input cannot be read: \(reason)") }
        if let line = splitter.lastLine() { await receive(line) }
        return await endInput()
      }
    }
  }
}
