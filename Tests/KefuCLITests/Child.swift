import Foundation
import Glibc

/// A program that runs beside the test, with pipes for its three streams.
///
/// One loop writes and reads whatever is ready, so that no pipe fills up while the other side waits; a deadline ends the
/// program, and leaving the scope does too.
final class Child {
  struct Failure: Error {
    var reason: String
  }

  let process: pid_t
  private var input: Int32
  private var output: Int32
  private var error: Int32
  private var hasEnded = false
  private(set) var outputBytes: [UInt8] = []
  private(set) var errorBytes: [UInt8] = []

  init(
    _ program: String, _ arguments: [String], in folder: String, environment: [String: String]
  ) throws {
    let pipes = try Child.makePipes()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipes[0].reading, 0)
    posix_spawn_file_actions_adddup2(&actions, pipes[1].writing, 1)
    posix_spawn_file_actions_adddup2(&actions, pipes[2].writing, 2)
    // A shell starts programs with the default for SIGPIPE; the test's own setting must not pass on.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    // Nor must the signals that the threads of tests hold back.
    var held = sigset_t()
    sigemptyset(&held)
    posix_spawnattr_setsigmask(&attributes, &held)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let words = ["env", "-C", folder, program] + arguments
    var texts = words.map { strdup($0) } + [nil]
    var settings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in texts + settings { free(text) } }
    var process: pid_t = 0
    let status = posix_spawn(&process, "/usr/bin/env", &actions, &attributes, &texts, &settings)
    self.process = process
    input = pipes[0].writing
    output = pipes[1].reading
    error = pipes[2].reading
    close(pipes[0].reading)
    close(pipes[1].writing)
    close(pipes[2].writing)
    guard status == 0 else {
      hasEnded = true
      throw Failure(reason: "\(program): \(String(cString: strerror(status)))")
    }
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
    signal(SIGPIPE, SIG_IGN)
  }

  private static func makePipes() throws -> [(reading: Int32, writing: Int32)] {
    try (0..<3).map { _ in
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { throw Failure(reason: "pipe") }
      // Another program, started meanwhile, must not keep this one's input open.
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return (ends[0], ends[1])
    }
  }

  deinit {
    closeAll()
    if !hasEnded {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
  }

  private func closeAll() {
    for descriptor in [input, output, error] where descriptor >= 0 { close(descriptor) }
    (input, output, error) = (-1, -1, -1)
  }

  func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// Writes all of `bytes` and reads until there is as much as wanted.
  ///
  /// - Parameters:
  ///   - bytes: What to write.
  ///   - lines: How many lines of output in all; `nil` closes the input and reads to the end.
  ///   - seconds: After so many the program is ended.
  /// - Throws: `Failure` if the program has not done so in time.
  func exchange(_ bytes: [UInt8], lines: Int? = nil, seconds: Double = 120) throws {
    var written = 0
    var count = outputBytes.count { $0 == 0x0A }
    let deadline = Date(timeIntervalSinceNow: seconds)
    if bytes.isEmpty, lines == nil { closeInput() }
    while output >= 0 || error >= 0 {
      if let lines, written == bytes.count || input < 0, count >= lines { return }
      var polled = [
        pollfd(fd: written < bytes.count ? input : -1, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: output, events: Int16(POLLIN), revents: 0),
        pollfd(fd: error, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&polled, 3, 1_000) >= 0 || errno == EINTR else { throw Failure(reason: "poll") }
      guard Date() < deadline else {
        kill(process, SIGKILL)
        throw Failure(
          reason: "no end after \(seconds) s: \(String(decoding: errorBytes, as: UTF8.self))")
      }
      if polled[0].revents != 0 {
        let more = bytes[written...].withUnsafeBytes {
          Glibc.write(input, $0.baseAddress, $0.count)
        }
        // A program that does not want the rest of its input may leave it.
        if more < 0, errno != EAGAIN, errno != EINTR { closeInput() }
        written += max(0, more)
        if written == bytes.count, lines == nil { closeInput() }
      }
      if polled[1].revents != 0 {
        let before = outputBytes.count
        output = receive(from: output, into: &outputBytes)
        count += outputBytes[before...].count { $0 == 0x0A }
      }
      if polled[2].revents != 0 { error = receive(from: error, into: &errorBytes) }
    }
  }

  /// Reads what is there; returns the descriptor, or -1 at its end.
  private func receive(from descriptor: Int32, into bytes: inout [UInt8]) -> Int32 {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(descriptor, &buffer, buffer.count)
    if count > 0 { bytes += buffer[..<count] }
    if count > 0 || (count < 0 && errno == EINTR) { return descriptor }
    close(descriptor)
    return -1
  }

  /// Waits for the end; the exit status, or 128 and the signal.
  func wait() -> Int32 {
    closeAll()
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    hasEnded = true
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// Resident memory in bytes, apart from what is mapped from files.
  func residentMemory() throws -> Int {
    let numbers = try String(contentsOfFile: "/proc/\(process)/statm", encoding: .utf8)
      .split(separator: " ").compactMap { Int($0) }
    guard numbers.count > 2 else { throw Failure(reason: "statm") }
    return (numbers[1] - numbers[2]) * sysconf(Int32(_SC_PAGESIZE))
  }
}
