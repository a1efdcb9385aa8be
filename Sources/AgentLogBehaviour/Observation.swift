package import AgentLogEvents

/// One event as behaviour rules, tables of runs and alerts see it: what was watched for, read once
/// by the thread that scanned the record. Plain memory; texts are ranges of the chunk.
package struct Observation: Sendable {
  /// Bit ``Watched/bit``: the record has a value for it that is neither null nor empty.
  package var mask: UInt64 = 0
  package var role = EventRole.other
  package var flags = Flags()
  package var level = UInt8(0)
  /// Bit `i`: the record meets condition `i` of the request.
  package var conditions = UInt8(0)
  /// Bit `i`: the record has the field of probe `i`, and there holds what it looks for.
  package var probes = UInt8(0)
  package var probeHits = UInt8(0)
  package var probeValues = SIMD8<Double>(repeating: 0)
  /// Nanoseconds since 1970.
  package var time = Int64(0)
  /// Identities: equal where the values are, 0 where there is none.
  package var tool = UInt64(0)
  package var args = UInt64(0)
  package var callID = UInt64(0)
  package var model = UInt64(0)
  package var errorClass = UInt64(0)
  package var span = UInt64(0)
  package var parent = UInt64(0)
  package var key = UInt64(0)
  package var effect = UInt64(0)
  package var latency = 0.0
  package var tokensIn = 0.0
  package var tokensOut = 0.0
  package var tokens = 0.0
  package var cost = 0.0
  package var steps = 0.0
  package var maxSteps = 0.0
  package var errors = 0.0
  package var maxErrors = 0.0
  package var share = 0.0
  package var elapsed = 0.0
  /// Where the values stand that become texts, or places of findings.
  package var toolText = ByteRange()
  package var modelText = ByteRange()
  package var errorText = ByteRange()
  package var stopText = ByteRange()
  package var spanText = ByteRange()
  package var parentText = ByteRange()
  package var argsText = ByteRange()
  package var resultText = ByteRange()
  package var promptText = ByteRange()
  package var releaseText = ByteRange()
  package var offeredText = ByteRange()
  /// Where the value begins that shows an error, thinking or a body.
  package var errorOffset = UInt32(0)
  package var thinkingOffset = UInt32(0)
  package var bodyOffset = UInt32(0)

  package init() {}

  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The record says that something failed, or that it went well.
    package static let failed = Flags(rawValue: 1)
    package static let succeeded = Flags(rawValue: 2)
    /// It carries an error whatever it says of itself.
    package static let carriesError = Flags(rawValue: 4)
    package static let failsValidation = Flags(rawValue: 8)
    package static let timedOut = Flags(rawValue: 16)
    /// The record says that it comes from no production.
    package static let isTrial = Flags(rawValue: 32)
    /// An answer is logged, and is empty or null.
    package static let emptyAnswer = Flags(rawValue: 64)
    /// The arguments are a hash, not the arguments.
    package static let hashedArgs = Flags(rawValue: 128)
  }

  @inline(__always)
  package func has(_ watched: Watched) -> Bool { mask & watched.bit != 0 }

  package var isFailure: Bool { flags.contains(.failed) }
}
