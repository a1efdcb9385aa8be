import AgentLogJSON
import Testing

@testable import AgentLogRedaction

/// Detectors that make masking hard: they find something where something else was masked.
enum Stubborn {
  static func detector(
    _ id: String, _ starts: [Detector.Start], _ pattern: String, context: [String] = []
  ) -> Detector {
    Detector(
      id: id, title: id, family: .custom, tier: .structural, starts: starts, pattern: pattern,
      context: context, remedy: "", flagged: [], clean: [])
  }

  /// Finds what stands behind a placeholder.
  static let behind = detector(
    "behind", Detector.Start.inside("] tail", reach: 1), #"\] tail-(?P<value>[a-z]+)"#)
  /// Finds placeholders themselves, in text and under a key.
  static let greedy = detector(
    "greedy",
    Detector.Start.inside("[email", reach: 0) + [.key(Detector.KeyTest("all") { _ in true })],
    #"[^\x00]+"#)
  /// Needs a word that only a masked key has.
  static let underMail = detector(
    "under-mail", [.digits(9...9)], #"[0-9]{9}"#, context: ["email"])
  static let all = [Detectors.email, behind, underMail]
}

@Suite struct `The proof of a redaction` {
  @Test func `what a mask brings to light is masked as a whole field`() throws {
    let redacting = try Redacting(Stubborn.all)
    #expect(
      redacting(#"{"a":"\#(Fake.jane) tail-secret","b":"\#(Fake.jane)"}"#)
        == #"{"a":"[email:2]","b":"[email:1]"}"#)
    #expect(
      redacting(#"{"\#(Fake.jane)":"123456789","b":"\#(Fake.jane) 123456789"}"#)
        == #"{"[email:1]":"123456789","b":"[email:2]"}"#)
    #expect(redacting("\(Fake.jane) tail-secret\n") == "[text:1]\n")
  }

  @Test func `a detector that finds everything ends with everything masked`() throws {
    let redacting = try Redacting([Stubborn.greedy])
    let masked = redacting(#"{"a":"x y","b":{"c":12.5,"d":[true,null,"z",0]}}"#)
    #expect(
      masked
        == #"{"a":"[greedy:1]","b":{"c":0.0,"d":[true,null,"[greedy:2]",0]}}"#)
    #expect(redacting(masked) == masked)
  }

  @Test func `everything masked is the last resort, and clean`() throws {
    let record = #"{"args":{},"\#(Fake.jane)":{"n":7,"k 1":"\#(Fake.joe)"},"e":"x"}"#
    let buffer = PaddedBuffer(capacity: 256)
    buffer.append(Array(record.utf8))
    let redacting = try Redacting(Stubborn.all)
    var tape = JSONTape()
    #expect(tape.readWhole(buffer.bytes, extent: .line) == nil)
    let field = try #require(
      redacting.plan.policy.fieldRules.firstIndex { $0.name == "args" })
    let value = MarkedValue(
      nodes: tape.nodes, marks: [RedactionMark(node: 2, reason: .field(field))])
    for keepsNames in [true, false] {
      var plan = MaskingPlan(
        buffer.bytes, value, whole: [], ids: [], PlaceholderNumbers(), redacting.plan)
      plan.maskEverything(keepsNames: keepsNames)
      let masked = PaddedBuffer(capacity: 256)
      Edits.apply(plan.edits, to: buffer.bytes, 0..<buffer.count, into: masked)
      let text = String(decoding: masked.bytes.slice(0..<masked.count), as: UTF8.self)
      #expect(redacting.found(in: text) == [])
      #expect(
        text
          == (keepsNames
            ? #"{"args":{"redacted": "[arguments:1]"},"[key:1]":{"n":0,"[key:2]":"[text:1]"},"e":"[text:2]"}"#
            : #"{"[key:1]":{"redacted": "[arguments:1]"},"[key:2]":{"[key:3]":0,"[key:4]":"[text:1]"},"[key:5]":"[text:2]"}"#)
      )
    }
  }

  /// Records of every shape, made of pieces that leak, look like placeholders and wrap each other.
  @Test(arguments: 0..<60)
  func `holds for generated logs`(seed: Int) throws {
    var made = Maker(seed: UInt64(seed))
    let log = (0..<12).map { _ in made.line() }.joined(separator: "\n")
    let redacting = try Redacting(Stubborn.all + [Detectors.githubToken])
    let masked = redacting(log)
    #expect(redacting(masked) == masked, "redacting again changes something")
    let before = log.split(separator: "\n", omittingEmptySubsequences: false)
    let after = masked.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(before.count == after.count)
    for (old, new) in zip(before, after) {
      let found = redacting.found(in: String(new))
      #expect(found == [] || found == nil)
      let wasRecord = redacting.found(in: String(old)) != nil
      #expect(wasRecord == (found != nil), "\(old) -> \(new)")
    }
    for secret in [Fake.jane, Fake.joe, Fake.token] { #expect(!masked.contains(secret)) }
  }

  /// A small pseudo-random maker of lines.
  struct Maker {
    var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }

    mutating func text() -> String {
      let pieces = [
        " \(Fake.jane) ", " \(Fake.joe) ", " \(Fake.token) ", "[email:1]", " tail-x", "123456789",
        "[text:2]", "plain",
        "é", " ", "a=", "%40", "&#64;", "[", "]",
      ]
      return (0..<next(4) + 1).map { _ in pieces[next(pieces.count)] }.joined()
    }

    mutating func value(_ depth: Int) -> String {
      switch next(depth > 3 ? 5 : 8) {
      case 0: return "\(next(2_000_000_000))"
      case 1: return ["true", "null", "0", "1.5e3"][next(4)]
      case 2, 3: return Self.quoted(text())
      case 4: return Self.quoted(text()).replacing("@", with: #"\u0040"#)
      case 5: return Self.quoted(value(depth + 1))
      case 6: return "[" + (0..<next(4)).map { _ in value(depth + 1) }.joined(separator: ", ") + "]"
      default: return object(depth + 1)
      }
    }

    mutating func object(_ depth: Int) -> String {
      let names = [
        "args", "content", "a", "event", Fake.jane, "[email:1]", "k 7", "thoughtSignature",
      ]
      let members = (0..<next(4)).map { _ in
        Self.quoted(names[next(names.count)]) + ":" + value(depth)
      }
      return "{" + members.joined(separator: ",") + "}"
    }

    mutating func line() -> String {
      switch next(8) {
      case 0: text()
      case 1: "10:00 [info] " + object(0)
      case 2: String(object(0).dropLast()) + ",}"
      default: object(0)
      }
    }

    static func quoted(_ text: String) -> String {
      "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "\""
    }
  }
}
