/// A recorded, redacted and normalised run, as it lies in a file.
///
/// JSON Lines: a header, then ids, texts, events and calls in their order, then a trailer that counts
/// them, so that a file that was cut short shows. `Schemas/formats/fixture-1.json` describes a line.
package struct Fixture: Sendable {
  package static let format = "agentlog.fixture/1"
  package static let suffix = ".agentlog.jsonl"
  package static let pendingSuffix = ".pending"

  package var header: Header
  /// The forms of ids by their names, `run:1`.
  package var ids: [String: IDForm]
  package var items: [Item]
  package var trailer: Trailer

  /// The first line.
  package struct Header: Sendable, Hashable {
    package var schema: Schema?
    package var policy: String
    package var signatures: Normaliser.Signatures
    /// How times are given back; nil where the first event had none.
    package var clock: TimeForm?

    package struct Schema: Sendable, Hashable {
      /// A shipped name, or the path that was given.
      package var name: String
      package var version: String

      package init(name: String, version: String) {
        self.name = name
        self.version = version
      }
    }

    package init(
      schema: Schema?, policy: String, signatures: Normaliser.Signatures, clock: TimeForm? = nil
    ) {
      self.schema = schema
      self.policy = policy
      self.signatures = signatures
      self.clock = clock
    }
  }

  /// One event or call.
  package struct Item: Sendable, Hashable {
    /// 1-based line in the file.
    package var line: Int
    package var lane: String
    package var content: Content

    package enum Content: Sendable, Hashable {
      /// Normalised.
      case event(ReplayValue)
      case call(RecordedCall)
    }
  }

  /// The last line.
  package struct Trailer: Sendable, Hashable {
    package var events = 0
    package var calls = 0
    package var ids = 0
    package var texts = 0
    /// Lines, header and trailer too.
    package var lines = 0
    /// Places that were masked before anything was written.
    package var masked = 0
    /// Events whose time lies before that of one before them.
    package var backwards = 0
    /// Signatures that were left out.
    package var dropped = 0

    package init() {}
  }

  package var events: [ReplayValue] {
    items.compactMap { if case .event(let event) = $0.content { event } else { nil } }
  }
  package var calls: [(line: Int, call: RecordedCall)] {
    items.compactMap { item in
      if case .call(let call) = item.content { (item.line, call) } else { nil }
    }
  }
}

/// A call of a tool or a model and what came of it, redacted.
package struct RecordedCall: Sendable, Hashable {
  /// `tool` or `model`.
  package var kind: String
  package var name: String
  package var lane: String
  package var input: ReplayValue
  package var outcome: Outcome
  /// How many calls of its lane were open when it began.
  package var overlaps: Int
  /// What a model took for it, where that is known.
  package var usage: Usage?

  /// Tokens.
  package struct Usage: Sendable, Hashable {
    package var input: Int
    package var output: Int

    package init(input: Int, output: Int) {
      self.input = input
      self.output = output
    }
  }

  package enum Outcome: Sendable, Hashable {
    case output(ReplayValue)
    case error(errorClass: String, message: String?)
  }

  package init(
    kind: String = "tool", name: String, lane: String, input: ReplayValue, outcome: Outcome,
    overlaps: Int = 0
  ) {
    self.kind = kind
    self.name = name
    self.lane = lane
    self.input = input
    self.outcome = outcome
    self.overlaps = overlaps
  }
}

/// Why a file is no fixture, or none that this version reads.
package struct FixtureFault: Error, Sendable, Hashable {
  /// 1-based; 0 where the whole file is meant.
  package var line: Int
  package var message: String
  /// The file says a version that is not known here: a newer program wrote it.
  package var isUnknownVersion = false

  package init(line: Int, _ message: String, isUnknownVersion: Bool = false) {
    self.line = line
    self.message = message
    self.isUnknownVersion = isUnknownVersion
  }

  /// `file:12: …`.
  package func text(_ path: String) -> String {
    (line > 0 ? "\(path):\(line): " : "\(path): ") + message
  }
}
