import ArgumentParser
import Glibc
import KefuFrontends

/// The files that `label` writes.
struct LabelFiles {
  let destination: Labelling.Destination

  /// Opens them.
  ///
  /// - Throws: An exit code after a message on standard error.
  init(output: String?, uncertain: String?, resumes: Bool, hasSessions: Bool) throws {
    var destination = Labelling.Destination(output: STDOUT_FILENO)
    if let output {
      destination.output = try LabelFiles.open(
        output, resumes ? O_RDWR | O_CREAT : O_WRONLY | O_CREAT | O_TRUNC)
      if resumes {
        guard flock(destination.output, LOCK_EX | LOCK_NB) == 0 else {
          throw LabelFiles.failure("'\(output)' is being written by another process")
        }
        guard let point = ResumePoint(output: destination.output, hasSessions: hasSessions) else {
          throw LabelFiles.failure("cannot read '\(output)': \(String(cString: strerror(errno)))")
        }
        destination.resume = point
      }
    }
    if let uncertain {
      destination.uncertain = try LabelFiles.open(
        uncertain, O_WRONLY | O_CREAT | (resumes ? O_APPEND : O_TRUNC))
    }
    self.destination = destination
  }

  private static func open(_ path: String, _ flags: Int32) throws -> Int32 {
    let descriptor = Glibc.open(path, flags | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw failure("cannot write '\(path)': \(String(cString: strerror(errno)))")
    }
    return descriptor
  }

  private static func failure(_ message: String) -> ExitCode {
    StandardError.print("error: \(message)")
    return ExitCode(1)
  }
}
