import AgentLogCheck
import AgentLogJSON
import AgentLogRedaction
import AgentLogSchema
import AgentLogTestSupport

@testable import AgentLogReplay

/// What the tests of recordings share.
enum Recording {
  static let audit: CompiledAudit = {
    do {
      return try CompiledAudit(
        .shipped, policy: PolicyFile.safeDefault(), today: CivilDate(daysSince1970: 20_500))
    } catch { preconditionFailure("the safe default compiles: \(error)") }
  }()

  static func settings(
    signatures: Normaliser.Signatures = .kept
  ) -> FixtureRecorder.Settings {
    FixtureRecorder.Settings(
      audit, fields: ReplayFields(), schema: .init(name: "agent-run", version: "1.0.0"),
      signatures: signatures)
  }

  /// The bytes of a fixture of a log.
  static func bytes(
    of log: String, signatures: Normaliser.Signatures = .kept
  ) -> [UInt8] {
    let sink = FixtureMemory()
    let recorder = FixtureRecorder(settings(signatures: signatures), sink: sink)
    let feed = EventFeed(audit)
    var text = log
    text.withUTF8 { feed.push(UnsafeRawBufferPointer($0)) { recorder.event($0) } }
    feed.finish { recorder.event($0) }
    _ = recorder.finish()
    return sink.bytes
  }

  static func fixture(
    of log: String, signatures: Normaliser.Signatures = .kept
  ) throws -> Fixture {
    try Fixture(bytes(of: log, signatures: signatures))
  }

  /// The log that a fixture of a log gives back.
  static func replayed(
    _ log: String, signatures: Normaliser.Signatures = .kept
  ) throws -> String {
    String(
      decoding: FixtureLog(try fixture(of: log, signatures: signatures)).bytes, as: UTF8.self)
  }

  /// Compares two logs.
  static func compare(_ left: String, _ right: String, ignore: [String] = []) -> Comparison {
    let symbols = DiffSymbols()
    let sides = [left, right].map { log in
      let side = DiffSide(settings(), symbols)
      let feed = EventFeed(audit)
      var number = 0
      func add(_ event: ReplayValue) {
        number += 1
        side.add(event, line: number)
      }
      var text = log
      text.withUTF8 { feed.push(UnsafeRawBufferPointer($0), add) }
      feed.finish(add)
      return side
    }
    return Comparer.compare(
      sides[0], sides[1], symbols, rules: DiffRules(ignore), masker: LeakMasker.shipped)
  }

  /// A run of the sample logs.
  static func sample(_ path: String) throws -> String {
    String(decoding: try Corpora.committed("Fixtures/logs/" + path), as: UTF8.self)
  }
}
