import AgentLogJSON

/// A way that a log is wrapped line by line by what collected it.
///
/// An envelope only says where the text of the log stands in an outer line; taking it out, joining
/// parts and keeping places is ``EnvelopeReader``'s work.
protocol Envelope: Sendable {
  /// False for envelopes that are no JSON: their lines come without nodes.
  static var isJSON: Bool { get }

  /// Appends what the line holds, in the order of the log.
  ///
  /// - Returns: false when the line is none of this envelope; it then passes through untouched.
  static func take(_ line: OuterLine, into entries: inout [EnvelopeEntry]) -> Bool
}

extension Envelope {
  static var isJSON: Bool { true }
}

/// All envelopes; the first one that fits a file is taken.
enum Envelopes {
  static let all: [any Envelope.Type] = [
    DockerEnvelope.self, CRIEnvelope.self, JournaldEnvelope.self, LokiLineEnvelope.self,
    LokiDocumentEnvelope.self, GrafanaEnvelope.self,
  ]

  /// How many lines that are not blank are looked at.
  private static let sniffed = 32

  /// The envelope of a file by its first lines, or nil where they are the log itself.
  static func sniff(_ bytes: PaddedBytes) -> (any Envelope.Type)? {
    var tape = JSONTape()
    var entries: [EnvelopeEntry] = []
    var start = 0
    var seen = 0
    while start < bytes.count && seen < sniffed {
      let end = OuterLine.end(bytes, start)
      defer { start = end + 1 }
      guard Tokens.blanks(bytes, start) < end else { continue }
      seen += 1
      let line = OuterLine(bytes, start..<end, &tape)
      for envelope in all where line.isJSON || !envelope.isJSON {
        if envelope.take(line, into: &entries) { return envelope }
      }
    }
    return nil
  }
}

/// A piece of the log in an outer line.
struct EnvelopeEntry {
  enum Form {
    /// The bytes as they stand there.
    case plain
    /// The inside of a JSON string.
    case string
    /// The inside of a JSON array of byte values.
    case bytes
    /// The collector has left the text out.
    case lost
  }

  /// How the text ends.
  enum Ending {
    /// The line ends here.
    case complete
    /// It goes on in the next entry of the same lane.
    case partial
    /// It goes on unless it ends with a newline or is shorter than this.
    case partialFrom(Int)
  }

  /// Where it stands in the outer bytes.
  var range: Range<Int>
  var form: Form
  var ending: Ending = .complete
  /// What parts of one line have in common: standard output or error, a process.
  var lane: [UInt8] = []
  /// When it was logged, where the envelope's order may not be that of the log.
  var time: Range<Int>?
}
