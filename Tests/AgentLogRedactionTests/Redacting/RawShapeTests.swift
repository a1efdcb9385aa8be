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
    ("nothing raw", #"{"args":null,"result":3}"#, #"{"args":null,"result":3}"#),
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
    #"{"args":{"a":"[arguments:1]","jane doe":0}}"#, #"{"args":{"n":0}}"#, #"{"args":{"ok":true}}"#,
    #"{"args":{"a":"[arguments:1]","thoughtSignature":"no ciphertext"}}"#,
  ])
  func `a container that is masked only in part is raw`(record: String) throws {
    #expect(try Redacting().found(in: record) == ["arguments"])
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
