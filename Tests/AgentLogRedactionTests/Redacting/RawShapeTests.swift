import Testing

@testable import AgentLogRedaction

@Suite struct `Redacting what a policy wants no raw text of` {
  @Test(arguments: [
    (
      "an object keeps its keys", #"{"args":{"user":"u7","deep":{"n":5,"x":[1.5,"b"]},"ok":true}}"#,
      #"{"args":{"user":"[arguments:1]","deep":{"n":0,"x":[0.0,"[arguments:2]"]},"ok":true}}"#
    ),
    ("an empty object says so", #"{"args":{}}"#, #"{"args":{"redacted": "[arguments:1]"}}"#),
    (
      "an object without texts says so", #"{"args":{"n":5,"redacted":1}}"#,
      #"{"args":{"n":0,"redacted":0, "redacted_": "[arguments:1]"}}"#
    ),
    ("a list without texts says so", #"{"result":[5]}"#, #"{"result":[0, "[result:1]"]}"#),
    ("an empty list says so", #"{"result":[]}"#, #"{"result":["[result:1]"]}"#),
    ("a text", #"{"content":"hello"}"#, #"{"content":"[prompt:1]"}"#),
    ("an empty text", #"{"content":""}"#, #"{"content":"[prompt:1]"}"#),
    ("what is masked stays", #"{"content":"[REDACTED]"}"#, #"{"content":"[REDACTED]"}"#),
    ("nothing raw", #"{"args":null,"result":0}"#, #"{"args":null,"result":0}"#),
    (
      "keys that are data", #"{"args":{"order 7713":{"jane_doe_12345":"x"},"plain_2":"y"}}"#,
      #"{"args":{"[key:1]":{"[key:2]":"[arguments:1]"},"plain_2":"[arguments:2]"}}"#
    ),
    (
      "a leak in it is not told apart", #"{"args":{"to":"\#(Fake.jane)"},"x":"\#(Fake.jane)"}"#,
      #"{"args":{"to":"[arguments:1]"},"x":"[email:1]"}"#
    ),
    (
      "a key in it that leaks", #"{"args":{"\#(Fake.token)":1}}"#,
      #"{"args":{"[key:1]":0, "redacted": "[arguments:1]"}}"#
    ),
    (
      "a hash in it stays", #"{"args":{"h":"0123456789abcdef0123456789abcdef"}}"#,
      #"{"args":{"h":"0123456789abcdef0123456789abcdef"}}"#
    ),
  ])
  func `leaves the shape and no text`(id: String, log: String, expected: String) throws {
    let redacting = try Redacting()
    let masked = redacting(log)
    #expect(masked == expected, "\(id)")
    #expect(redacting(masked) == masked, "\(id)")
    #expect(redacting.found(in: masked) == [], "\(id)")
  }

  @Test(arguments: [
    #"{"args":{"a":"[arguments:1]","b":"raw"}}"#, #"{"args":{"a":"[arguments:1]","n":7}}"#,
    #"{"args":{"a":"[arguments:1]","b":["raw"]}}"#, #"{"args":{"n":0}}"#, #"{"args":{"ok":true}}"#,
    #"{"args":{"a":"[arguments:1]","thoughtSignature":"no ciphertext"}}"#,
  ])
  func `a container that is masked only in part is raw`(record: String) throws {
    #expect(try Redacting().found(in: record) == ["args"])
  }
}

@Suite struct `Signatures of providers` {
  static let thinking = #"{"type":"thinking","thinking":"x","signature":"\#(Fake.signature)"}"#

  @Test(arguments: [
    #"{"blocks":[\#(thinking)]}"#, #"{"part":{"thoughtSignature":"\#(Fake.signature)"}}"#,
    #"{"item":{"type":"reasoning","encrypted_content":"\#(Fake.signature)"}}"#,
    #"{"d":[{"type":"reasoning.encrypted","data":"\#(Fake.signature)"}]}"#,
    #"{"d":{"type":"redacted_thinking","data":"\#(Fake.signature)"}}"#,
    #"{"s":"{\"thinking_signature\":\"\#(Fake.signature)\"}"}"#,
  ])
  func `stay whole, or go whole`(record: String) throws {
    // Finds something in the middle of the signature.
    let greedy = Detector(
      id: "greedy", title: "anything", family: .custom, tier: .structural,
      starts: Detector.Start.literals("BdjrzLok"), pattern: "BdjrzLok", remedy: "",
      flagged: [], clean: [])
    #expect(try Redacting([greedy])(record) == record)
    var options = RedactionOptions()
    options.dropsSignatures = true
    guard !record.contains(#"\""#) else { return }
    let dropped = try Redacting([greedy], options: options)(record)
    let parts = record.components(around: Fake.signature)
    #expect(dropped == parts.0 + "[text:1]" + parts.1)
    #expect(try Redacting([greedy], options: options)(dropped) == dropped)
  }

  @Test(arguments: [
    (
      #"{"signature":"\#(Fake.signature)"}"#,
      #"{"signature":"EqQBCgIYAhIM1gbcDa9GJwZA2b3hGgx[greedy:1]"#
    ),
    (#"{"thoughtSignature":"BdjrzLok in plain words"}"#, #"{"thoughtSignature":"[greedy:1] in"#),
  ])
  func `what is none is masked like anything else`(record: String, start: String) throws {
    let greedy = Detector(
      id: "greedy", title: "anything", family: .custom, tier: .structural,
      starts: Detector.Start.literals("BdjrzLok"), pattern: "BdjrzLok", remedy: "",
      flagged: [], clean: [])
    let masked = try Redacting([greedy])(record)
    #expect(masked.hasPrefix(start), "\(masked)")
  }

  @Test func `stay in raw messages`() throws {
    let masked = try Redacting()(#"{"messages":[\#(Self.thinking)]}"#)
    #expect(
      masked
        == #"{"messages":[{"type":"[prompt:1]","thinking":"[prompt:2]","signature":"\#(Fake.signature)"}]}"#
    )
  }
}

extension String {
  fileprivate func components(around part: String) -> (String, String) {
    guard let range = firstRange(of: part) else { return (self, "") }
    return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
  }
}

@Suite struct `Redacting what a policy says of single fields` {
  static func policy(_ verdict: Verdict, deep: [String] = ["ssn"]) throws -> Policy {
    var policy = try PolicyFile.safeDefault()
    policy.fields = deep.map { (name: $0, verdict: verdict) }
    policy.settle()
    return policy
  }

  @Test(arguments: [
    (
      "a masked field", Verdict.redacted, #"{"a":{"ssn":"x y","t":[{"ssn":5}]}}"#,
      #"{"a":{"ssn":"[ssn:1]","t":[{"ssn":0}]}}"#
    ),
    (
      "a masked object", .redacted, #"{"ssn":{"a":"x","n":7,"ok":true,"e":""}}"#,
      #"{"ssn":{"a":"[ssn:1]","n":0,"ok":true,"e":""}}"#
    ),
    (
      "a masked field in a document", .redacted, #"{"a":"{\"ssn\":\"x\"}"}"#,
      #"{"a":"{\"ssn\":\"[ssn:1]\"}"}"#
    ),
    (
      "the detector's name goes before the field's", .redacted, #"{"ssn":"\#(Fake.jane)"}"#,
      #"{"ssn":"[email:1]"}"#
    ),
    (
      "nothing at all", .forbidden, #"{"ssn":"x","a":{"ssn":{"b":1}},"z":1}"#,
      #"{"ssn":"","a":{"ssn":{}},"z":1}"#
    ),
    (
      "nothing where a number was", .forbidden, #"{"ssn":7,"a":[{"ssn":true}]}"#,
      #"{"ssn":null,"a":[{"ssn":null}]}"#
    ),
    (
      "a hash or nothing", .hashed, #"{"ssn":"x","a":{"ssn":"[x:1]"}}"#,
      #"{"ssn":"","a":{"ssn":""}}"#
    ),
    (
      "a hash", .hashed, #"{"ssn":"0123456789abcdef0123456789abcdef"}"#,
      #"{"ssn":"0123456789abcdef0123456789abcdef"}"#
    ),
    (
      "nothing inside of raw arguments", .forbidden, #"{"args":{"ssn":"x","b":"y"}}"#,
      #"{"args":{"ssn":"","b":"[arguments:1]"}}"#
    ),
    (
      "a leak behind what was emptied", .forbidden,
      #"{"ssn":{"b":1,"c":[2]},"x":"\#(Fake.jane) tail-b"}"#,
      #"{"ssn":{},"x":"[email:2]"}"#
    ),
    ("what may stand there", .allowed, #"{"ssn":"x"}"#, #"{"ssn":"x"}"#),
  ])
  func `leaves what may stand there`(
    id: String, verdict: Verdict, log: String, expected: String
  ) throws {
    let redacting = try Redacting(Stubborn.all, policy: try Self.policy(verdict))
    let masked = redacting(log)
    #expect(masked == expected, "\(id)")
    #expect(redacting(masked) == masked, "\(id)")
    #expect(redacting.found(in: masked) == [], "\(id)")
  }

  @Test func `where a kind of content is forbidden, null is left`() throws {
    var policy = try PolicyFile.safeDefault()
    policy.prompts = .forbidden
    policy.settle()
    let redacting = try Redacting(policy: policy)
    let masked = redacting(#"{"content":"x","messages":[{"a":"b"}],"prompt":{"a":[1,{}]}}"#)
    #expect(masked == #"{"content":null,"messages":null,"prompt":null}"#)
    #expect(redacting.found(in: masked) == [])
  }

  @Test func `an id that leaks stays an id`() throws {
    let redacting = try Redacting()
    let log = """
      {"run_id":"\(Fake.jane)","x":"\(Fake.jane)"}
      {"run_id":"\(Fake.joe)"}
      {"run_id":"run of \(Fake.jane)","trace_id":"[x:1]"}

      """
    #expect(
      redacting(log) == """
        {"run_id":"redacted-email-1","x":"[email:1]"}
        {"run_id":"redacted-email-2"}
        {"run_id":"run of [email:1]","trace_id":"[x:1]"}

        """)
  }
}
