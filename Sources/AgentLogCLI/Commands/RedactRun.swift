import AgentLogEvents
import AgentLogJSON
import AgentLogRedaction

/// One run of `redact`: what can be wrong with the call is found first, then logs are read and written
/// one after the other.
struct RedactRun {
  let invocation: Invocation
  let session: Session

  func callAsFunction() throws(UsageError) -> ExitStatus {
    var options = RedactionOptions()
    options.dropsSignatures = invocation.dropsSignatures
    options.maxDepth = invocation.maxDepth
    options.maxLine = invocation.maxLine
    let audit = try AuditPlan.make(invocation, session)
    guard let folder = invocation.outputFolder else {
      guard let input = try singleInput() else { return .inconclusive }
      return pass(input, Redactor(audit, options))
    }
    let targets = try RedactionTargets(
      inputs: invocation.operands, folder: folder, force: invocation.force)
    return write(targets, Redactor(audit, options))
  }

  // MARK: - One log, to standard output

  /// The one log, or nil where it is not there.
  private func singleInput() throws(UsageError) -> String? {
    if invocation.force { throw UsageError("--force goes with --output") }
    let inputs = invocation.operands
    if inputs.isEmpty {
      guard !session.environment.inputIsTerminal else {
        throw UsageError("nothing to redact; give a log, or pipe one in")
      }
      return "-"
    }
    if inputs.contains("") { throw UsageError("an input has an empty name") }
    let (streams, problems) = InputResolver.resolve(inputs)
    let files = streams.flatMap(\.files)
    if files.count > 1 || inputs.count > 1 {
      throw UsageError(
        "several logs cannot go to standard output; name a folder for them with --output DIR")
    }
    if let problem = problems.first {
      session.warn("'\(problem.path)' \(problem.message)")
      return nil
    }
    return files.first ?? inputs[0]
  }

  private func pass(_ input: String, _ redactor: Redactor) -> ExitStatus {
    let failure = copy(input, redactor, to: session.output, flushes: invocation.lineBuffered)
    session.output.flush()
    if let failure { session.warn(failure) }
    return failure == nil ? .passed : .inconclusive
  }

  // MARK: - Files, to a folder

  private func write(_ plan: RedactionTargets, _ redactor: Redactor) -> ExitStatus {
    var status = ExitStatus.passed
    for problem in plan.problems {
      session.warn("'\(problem.path)' \(problem.message)")
      status = .inconclusive
    }
    for target in plan.targets {
      do throws(UsageError) {
        let file = try RedactedFile(target.output, force: invocation.force)
        let before = redactor.counts.masked
        let failure = file.write { sink in
          copy(target.input, redactor, to: sink, flushes: false)
        }
        if let failure {
          session.warn(failure)
          status = .inconclusive
        } else if !invocation.quiet {
          let count = redactor.counts.masked - before
          session.output.write(
            "\(target.output)  \(count == 1 ? "1 place" : "\(count) places") masked\n")
        }
      } catch {
        session.warn(error.lines.joined(separator: "; "))
        status = .inconclusive
      }
    }
    return status
  }

  // MARK: - Copying

  /// Reads one log and writes it redacted; gives what went wrong, or nil.
  private func copy(
    _ input: String, _ redactor: Redactor, to sink: Sink, flushes: Bool
  ) -> String? {
    let overlong = redactor.counts.overlong
    do throws(InputProblem) {
      let log = try RawLog(path: input, lineLimit: invocation.maxLine, isLive: flushes)
      let buffer = PaddedBuffer(capacity: Chunk.size)
      var piece: RawLog.Piece
      repeat {
        piece = try log.next(into: buffer)
        if piece.hasMark { sink.write(bytes: [0xEF, 0xBB, 0xBF]) }
        if piece.overlong != nil {
          redactor.passOver(endsLine: piece.endsLine) { sink.write(raw: $0) }
        }
        redactor.redact(buffer.bytes, endsFile: piece.endsFile) { sink.write(raw: $0) }
        if flushes { sink.flush() }
        // Nobody reads on: what is left need not be looked at.
        if sink.failure != nil { return nil }
      } while !piece.endsFile
      if let problem = log.problem { throw problem }
    } catch {
      return "'\(error.path)' \(error.message)"
    }
    let passed = redactor.counts.overlong - overlong
    guard passed > 0 else { return nil }
    return """
      '\(input)' has \(passed == 1 ? "a line" : "\(passed) lines") longer than \
      \(invocation.maxLine) bytes, masked whole; see --max-line
      """
  }
}
