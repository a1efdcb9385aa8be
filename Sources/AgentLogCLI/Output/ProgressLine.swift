import AgentLogCheck
import AgentLogJSON

/// The progress bar at work: draws what ``ProgressBar`` says on standard error and removes it.
struct ProgressLine {
  private let watch = Stopwatch()
  private let state: Lock<(bar: ProgressBar, errors: Sink)>

  init(columns: Int, errors: sending Sink) {
    state = Lock((ProgressBar(columns: columns), errors))
  }

  /// Takes the news of a pass, from any thread.
  var report: @Sendable (CheckProgress) -> Void {
    { [state, watch] progress in
      state.withValue { state in
        let line = state.bar.line(
          bytes: progress.bytesRead, expected: progress.expectedBytes, elapsed: watch.seconds)
        guard let line else { return }
        Interruption.setLineIsDrawn(true)
        state.errors.write(line)
        state.errors.flush()
      }
    }
  }

  /// Leaves the line as it was before.
  func erase() {
    state.withValue { state in
      guard let eraser = state.bar.eraser else { return }
      state.errors.write(eraser)
      state.errors.flush()
      Interruption.setLineIsDrawn(false)
    }
  }
}
