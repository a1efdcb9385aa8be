/// Takes lines while a pass goes on, from whichever thread folds.
package final class LineOutput: @unchecked Sendable {
  // Unchecked because one thread folds at a time, and nobody else writes.
  private let output: (String) -> Void

  package init(_ output: @escaping (String) -> Void) { self.output = output }

  func write(_ line: String) { output(line) }
}
