package import AgentLogEvents
package import AgentLogFindings
package import AgentLogJSON

/// What can be found only by looking at the records of a stream together: a secret that comes again
/// where nothing gives it away, and a value that is split over the pieces of a message.
///
/// Fed in the order of the log, on one thread. Memory is bounded; what falls outside of a bound is
/// counted in ``omitted``.
package final class StreamAudit {
  package private(set) var omitted: [String: Int] = [:]
  private let plan: CompiledAudit
  private let taints: Taints
  private let deltas: OpenDeltas

  /// Something found at a record, or at an earlier one.
  package struct Found {
    /// Index among the sites of the audit.
    package var site: Int
    package var place: Place
    package var detail: FindingDetail

    package enum Place {
      /// At an offset in the record at hand.
      case here(Int)
      /// At a record before it.
      case kept(AgentLogEvents.Place)
    }
  }

  package init(_ plan: CompiledAudit, masker: Masker) {
    self.plan = plan
    taints = Taints(plan, masker: masker)
    deltas = OpenDeltas(plan, masker: masker)
  }

  /// Whether a record without findings and without a piece of a message must be looked at.
  package var isWatching: Bool { taints.isWatching || deltas.isOpen }

  /// Looks at one record.
  ///
  /// - Parameters:
  ///   - leaks: what the audit found in it.
  ///   - piece: the piece of a message that it is, or nil.
  ///   - place: where the record stands.
  package func take(
    _ row: UnsafePointer<EventRow>, _ bytes: PaddedBytes, leaks: [FindingDetail],
    piece: DeltaPiece?, at place: Place
  ) -> [Found] {
    var found = taints.take(row, bytes, leaks: leaks, at: place)
    found += deltas.take(row, bytes, piece: piece, at: place)
    return found
  }

  /// No more records of this chunk will come: its bytes go away.
  package func endChunk() { taints.settle() }

  /// No more records will come.
  package func finish() -> [Found] {
    let found = deltas.finish()
    omitted.merge(taints.omitted) { $0 + $1 }
    omitted.merge(deltas.omitted) { $0 + $1 }
    return found
  }
}
