package import AgentLogEvents
package import AgentLogFindings
package import AgentLogJSON

/// What can be found only by looking at the records of a stream together: a secret that comes again
/// where nothing gives it away, a value that is split over the pieces of a message, a hash that
/// disagrees with its arguments, a sample that is none.
///
/// Fed in the order of the log, on one thread. Memory is bounded; what falls outside of a bound is
/// counted in ``omitted``.
package final class StreamAudit {
  package private(set) var omitted: [String: Int] = [:]
  private let plan: CompiledAudit
  private let taints: Taints
  private let deltas: OpenDeltas
  private let pairs: HashPairs
  private let samples: SampleRates

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
    pairs = HashPairs(plan)
    samples = SampleRates(plan)
  }

  /// Whether a record without findings and without a piece of a message must be looked at.
  package var isWatching: Bool { taints.isWatching || deltas.isOpen }

  /// What the audit noted of one record beside leaks.
  package struct Notes {
    /// The piece of a message that it is, or nil.
    package var piece: DeltaPiece?
    package var pair: HashPair?
    /// What only a sample of may stand there.
    package var samples: ArraySlice<SampledValue>

    package init(piece: DeltaPiece?, pair: HashPair?, samples: ArraySlice<SampledValue>) {
      self.piece = piece
      self.pair = pair
      self.samples = samples
    }
  }

  /// Looks at one record.
  ///
  /// - Parameters:
  ///   - leaks: what the audit found in it.
  ///   - place: where the record stands.
  package func take(
    _ row: UnsafePointer<EventRow>, _ bytes: PaddedBytes, leaks: [FindingDetail],
    notes: Notes, at place: Place
  ) -> [Found] {
    var found = taints.take(row, bytes, leaks: leaks, at: place)
    found += deltas.take(row, bytes, piece: notes.piece, at: place)
    if let pair = notes.pair,
      let disagreement = pairs.take(pair, run: row.pointee.runHash, bytes, at: place)
    {
      found.append(disagreement)
    }
    for value in notes.samples {
      samples.take(value, event: Int(row.pointee.event), at: place)
    }
    return found
  }

  /// No more records of this chunk will come: its bytes go away.
  package func endChunk() { taints.settle() }

  /// No more records will come.
  ///
  /// - Parameter events: how many records the stream had of an event, as the rows name events.
  package func finish(events: (_ event: Int) -> Int) -> [Found] {
    let found = deltas.finish() + samples.finish(events)
    omitted.merge(pairs.omitted) { $0 + $1 }
    omitted.merge(samples.omitted) { $0 + $1 }
    omitted.merge(taints.omitted) { $0 + $1 }
    omitted.merge(deltas.omitted) { $0 + $1 }
    return found
  }
}
