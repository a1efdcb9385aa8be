import AgentLogEvents
import AgentLogFindings
import AgentLogJSON

/// Messages that are logged in pieces: joined, so that a value split over them is found.
///
/// A message ends when its run logs something that is no piece of it, or the stream ends. At most
/// the bytes of a message, and of all open ones, are kept that the policy says.
final class OpenDeltas {
  private(set) var omitted: [String: Int] = [:]
  private let plan: CompiledAudit
  private let texts: TextAudit
  private let pieces: TextAudit
  /// The bytes that are kept of a message, and of all.
  private let longest: Int
  private let most: Int
  // Asked for each record, and never while it changes.
  @exclusivity(unchecked) private var open: [Key: Message] = [:]
  private var bytesKept = 0

  private struct Key: Hashable {
    var run: UInt64
    var message: [UInt8]
  }

  private struct Message {
    let text = PaddedBuffer(capacity: 256)
    /// Where each piece begins in the text, and in the log.
    var starts: [Int] = []
    var places: [Place] = []
    var isCut = false
  }

  init(_ plan: CompiledAudit, masker: Masker) {
    self.plan = plan
    texts = TextAudit(
      plan.detectors, policy: plan.policy, harmless: plan.harmless, masker: masker)
    pieces = TextAudit(plan.detectors, policy: plan.policy, harmless: plan.harmless, masker: masker)
    longest = plan.policy.limits.deltaBytes
    most = plan.policy.limits.deltaTotalBytes
  }

  var isOpen: Bool { !open.isEmpty }

  func take(
    _ row: UnsafePointer<EventRow>, _ bytes: PaddedBytes, piece: DeltaPiece?, at place: Place
  ) -> [StreamAudit.Found] {
    let run = row.pointee.runHash
    guard let piece else { return open.isEmpty ? [] : close { $0.run == run } }
    let key = Key(run: run, message: Array(bytes.slice(piece.message.range)))
    // Another message without an id of its own ends the one before it.
    let found = key.message.isEmpty ? close { $0.run == run && $0 != key } : []
    var message = open[key] ?? Message()
    message.starts.append(message.text.count)
    message.places.append(place)
    if message.text.count + piece.text.range.count > longest
      || bytesKept + piece.text.range.count > most
    {
      if !message.isCut { omitted["messages in pieces, cut", default: 0] += 1 }
      message.isCut = true
    } else {
      let before = message.text.count
      if piece.isEscaped {
        JSONText.decode(bytes, piece.text.range, into: message.text)
      } else {
        message.text.append(bytes.slice(piece.text.range))
      }
      bytesKept += message.text.count - before
    }
    open[key] = message
    return found
  }

  func finish() -> [StreamAudit.Found] { close { _ in true } }

  private func close(_ isOver: (Key) -> Bool) -> [StreamAudit.Found] {
    let ended = open.filter { isOver($0.key) }.sorted {
      ($0.value.places[0].file, $0.value.places[0].offset)
        < ($1.value.places[0].file, $1.value.places[0].offset)
    }
    var found: [StreamAudit.Found] = []
    for (key, message) in ended {
      open[key] = nil
      bytesKept -= message.text.count
      found += look(message)
    }
    return found
  }

  /// Finds what the pieces hold only together: what lies over the border of two, and what one holds
  /// and another gives away. What a piece holds for itself was found there.
  private func look(_ message: Message) -> [StreamAudit.Found] {
    guard message.starts.count > 1 else { return [] }
    let bytes = message.text.bytes
    guard texts.mayHold(bytes, 0..<bytes.count, isEscaped: false) else { return [] }
    texts.audit(bytes, 0..<bytes.count)
    return texts.leaks.compactMap { leak in
      let first = message.starts.lastIndex { $0 <= leak.range.lowerBound } ?? 0
      let last = message.starts.lastIndex { $0 < leak.range.upperBound } ?? first
      if last == first, isFound(leak, alone: first, in: message) { return nil }
      let detector = plan.detectors.detectors[leak.detector]
      let how =
        last == first
        ? ", given away by another record of its message"
        : ", split over \(last - first + 1) records"
      return StreamAudit.Found(
        site: LeakSites.index(
          detector: leak.detector, tier: leak.tier, isAccepted: leak.acceptedBy != nil),
        place: .kept(message.places[first]),
        detail: FindingDetail(
          pointer: "", message: LeakMessage.text(leak, detector) + how, summary: detector.title,
          leak: LeakFacts(
            detector: detector.id, tier: leak.tier.rawValue, length: leak.length,
            encoding: leak.encoding.isEmpty ? "pieces" : "pieces " + leak.encoding),
          acceptedBy: leak.acceptedBy))
    }
  }

  /// Whether a piece shows by itself what the message shows.
  private func isFound(_ leak: TextAudit.Leak, alone piece: Int, in message: Message) -> Bool {
    let end = piece + 1 < message.starts.count ? message.starts[piece + 1] : message.text.count
    let range = message.starts[piece]..<end
    let bytes = message.text.bytes
    guard pieces.mayHold(bytes, range, isEscaped: false) else { return false }
    pieces.audit(bytes, range)
    return pieces.leaks.contains { $0.detector == leak.detector && $0.range == leak.range }
  }
}
