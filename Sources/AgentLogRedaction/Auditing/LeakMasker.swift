import AgentLogEvents
package import AgentLogFindings
import AgentLogJSON

/// The masker of everything that is published: shows no text that a detector flags.
package enum LeakMasker {
  /// Goes by all shipped detectors. Shared by threads; nothing is made ready before the first text.
  package static let shipped = of(nil)

  /// Goes by all detectors of a set: those of a policy, and planted values.
  package static func of(_ set: DetectorSet) -> Masker { of(Optional(set)) }

  private static func of(_ set: DetectorSet?) -> Masker {
    let audit = Lock(Asked(set: set))
    return Masker { text, keys in audit.withValue { $0.flags(text, keys) } }
  }

  /// Texts are short and the same ones come again and again.
  private struct Asked {
    /// nil for the shipped detectors.
    let set: DetectorSet?
    private var audit: TextAudit?
    private var answers: [[UInt8]: Bool] = [:]
    private static let most = 4_096

    init(set: DetectorSet?) { self.set = set }

    mutating func flags(_ text: [UInt8], _ keys: [[UInt8]]) -> Bool {
      // No text that may be shown at all holds a zero.
      let question = ([text] + keys).reduce(into: []) { $0 += $1 + [0] }
      if let known = answers[question] { return known }
      let audit = audit ?? TextAudit(set ?? .shipped)
      self.audit = audit
      let buffer = PaddedBuffer(capacity: text.count)
      buffer.append(text)
      let isFlagged =
        Self.leaks(buffer.bytes, keys, audit)
        || Self.undo(buffer.bytes).map { Self.leaks($0.bytes, keys, audit) } ?? false
      if answers.count >= Self.most { answers.removeAll(keepingCapacity: true) }
      answers[question] = isFlagged
      return isFlagged
    }

    private static func leaks(
      _ bytes: PaddedBytes, _ keys: [[UInt8]], _ audit: TextAudit
    ) -> Bool {
      let words = keys.map { KeyWords($0) }
      let roles = words.last.map { audit.scanner.set.roles($0) } ?? 0
      let all = 0..<bytes.count
      guard roles != 0 || audit.mayHold(bytes, all, isEscaped: false) else { return false }
      audit.audit(bytes, all, keys: words, roles: roles)
      return !audit.leaks.isEmpty
    }

    /// A text in base 64 or hexadecimal that is too short for an audit to look into it: by chance
    /// one in a million is readable to the last byte, and such a one is only not shown.
    private static func undo(_ bytes: PaddedBytes) -> PaddedBuffer? {
      let all = 0..<bytes.count
      guard bytes.count < Base64Text.shortest,
        bytes.slice(all).allSatisfy({ Base64Text.isDigit($0) })
      else { return nil }
      let buffer = PaddedBuffer(capacity: bytes.count)
      if bytes.count.isMultiple(of: 2), bytes.slice(all).allSatisfy({ HexText.digit($0) >= 0 }) {
        HexText.decode(bytes, all, buffer)
        if Readable.isText(buffer.bytes, share: 100) { return buffer }
      }
      Base64Text.decode(bytes, all, buffer)
      return Readable.isText(buffer.bytes, share: 100) ? buffer : nil
    }
  }
}
