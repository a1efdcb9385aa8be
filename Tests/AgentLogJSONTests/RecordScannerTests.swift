import AgentLogJSON
import Testing

@Suite struct RecordScannerTests {
  private func plan(_ paths: [[String]]) -> KeyPlan {
    KeyPlan(paths: paths.map { $0.map { Array($0.utf8) } })
  }

  /// What a scan noted, as text.
  private struct Noted {
    var end = 0
    var values: [Int: String] = [:]
    var slots: [Int: Slot] = [:]
    var mayRepeatKeys = false
    var hasOtherKeys = false
  }

  private func scan(_ text: String, _ paths: [[String]], times: Int = 1) -> Noted {
    var scanner = RecordScanner(plan: plan(paths))
    return withPadded(text.utf8) { bytes in
      var noted = Noted()
      for _ in 0..<times { noted.end = scanner.scan(bytes, 0) }
      var present = scanner.present
      while let slot = present.popFirst() {
        noted.slots[slot] = scanner.slots[slot]
        noted.values[slot] = String(
          decoding: bytes.slice(scanner.slots[slot].range), as: UTF8.self)
      }
      noted.mayRepeatKeys = scanner.mayRepeatKeys
      noted.hasOtherKeys = scanner.hasOtherKeys
      return noted
    }
  }

  @Test func `known keys are noted with kind, place and value`() throws {
    let text =
      #"{"s":"a\n", "i":-12 ,"d":1.5,"t":true,"f":false,"n":null,"l":[1,{"s":2}],"o":{"i":7}}"#
    let paths = ["s", "i", "d", "t", "f", "n", "l", "o", "none"].map { [$0] }
    for times in 1...2 {
      let noted = scan(text, paths, times: times)
      #expect(noted.end == text.utf8.count)
      #expect(
        noted.values == [
          0: "a\\n", 1: "-12", 2: "1.5", 3: "true", 4: "false", 5: "null", 6: #"[1,{"s":2}]"#,
          7: #"{"i":7}"#,
        ])
      #expect(
        (0..<8).map { noted.slots[$0]?.kind } == [
          .string, .integer, .decimal, .bool, .bool, .null, .array, .object,
        ])
      #expect(noted.slots[0]?.isEscaped == true && noted.slots[0]?.offset == 5)
      #expect(noted.slots[1]?.isExact == true && noted.slots[1]?.value == -12)
      #expect(noted.slots[2]?.isExact == false)
      #expect(noted.slots[3]?.value == 1 && noted.slots[4]?.value == 0)
      #expect(!noted.mayRepeatKeys && !noted.hasOtherKeys)
    }
  }

  @Test(
    arguments: [
      ("123456789012345678", true, 123_456_789_012_345_678), ("1234567890123456789", false, nil),
      ("-12345678901234567", true, -12_345_678_901_234_567), ("-0", true, 0),
    ] as [(String, Bool, Int64?)])
  func `an integer is exact up to 18 bytes`(text: String, isExact: Bool, value: Int64?) {
    let slot = scan("{\"i\":\(text)}", [["i"]]).slots[0]
    #expect(slot?.isExact == isExact)
    if let value { #expect(slot?.value == value) }
  }

  @Test func `nested fields have slots of their own, and so may their object`() {
    let paths = [["a", "b"], ["a", "c", "d"], ["a"], ["b"]]
    let noted = scan(#"{"b":1,"a":{"x":0,"b":2,"c":{"d":3}}}"#, paths)
    #expect(noted.values == [0: "2", 1: "3", 2: #"{"x":0,"b":2,"c":{"d":3}}"#, 3: "1"])
    #expect(scan(#"{"a":[{"b":2}]}"#, paths).values == [2: #"[{"b":2}]"#])
    #expect(!noted.hasOtherKeys, "of the record itself")
  }

  @Test func `a key written with escapes is the same key`() {
    let noted = scan(#"{"\u0065vent":1,"\u0078":2}"#, [["event"]])
    #expect(noted.values == [0: "1"])
    #expect(noted.hasOtherKeys)
  }

  @Test func `keys of any length are found, and only they`() {
    let lengths = [0, 1, 5, 6, 7, 8, 9, 13, 14, 15, 16, 17, 24, 31, 40]
    let keys = lengths.map { String(repeating: "k", count: $0) }
    let members = keys.enumerated().map { "\"\($1)\":\($0)" }.joined(separator: ",")
    #expect(scan("{\(members)}", keys.map { [$0] }, times: 2).values.count == keys.count)
    for key in keys where !key.isEmpty {
      for index in key.indices {
        var other = key
        other.replaceSubrange(index...index, with: "x")
        #expect(scan("{\"\(other)\":1}", keys.map { [$0] }).values.isEmpty, "\(other)")
      }
    }
  }

  @Test func `long keys that differ in the middle alone are told apart`() {
    let keys = ["response_a_tokens_used", "response_b_tokens_used", "response_c_tokens_used"]
    let noted = scan(
      #"{"response_b_tokens_used":1,"response_x_tokens_used":2,"response_a_tokens_used":3}"#,
      keys.map { [$0] })
    #expect(noted.values == [1: "1", 0: "3"])
    #expect(noted.hasOtherKeys)
  }

  @Test(arguments: [
    (#"{"a":1,"a":2}"#, true), (#"{"x":1,"x":2}"#, true), (#"{"y":{"x":1,"x":2}}"#, true),
    (#"{"y":[{"x":1},{"x":2}],"x":3}"#, false), (#"{"a":{"a":1}}"#, false),
    (#"{"x":1,"y":{"x":2}}"#, false), (#"{"o":{"p":1},"o":{"p":2}}"#, true),
    (#"{"a":1,"\u0061":2}"#, true), (#"{"x":{"\u0061":1,"a":2}}"#, true), (#"{"":1,"":2}"#, true),
  ])
  func `a repeated key is never missed`(text: String, repeats: Bool) {
    #expect(scan(text, [["a"], ["o", "p"]]).mayRepeatKeys == repeats)
    #expect(scan(text, [["a"], ["o", "p"]], times: 3).mayRepeatKeys == repeats)
  }

  @Test func `a scan forgets the record before`() {
    var scanner = RecordScanner(plan: plan([["a"], ["b"]]))
    withPadded(#"{"a":1,"z":{"a":1,"a":2}}"#.utf8) { _ = scanner.scan($0, 0) }
    withPadded(#"{"b":[[}"#.utf8) { #expect(scanner.scan($0, 0) == -1) }
    withPadded(#"{"b":2}"#.utf8) { #expect(scanner.scan($0, 0) == 7) }
    #expect(!scanner.present.contains(0) && scanner.present.contains(1))
    #expect(!scanner.mayRepeatKeys && !scanner.hasOtherKeys)
  }

  /// Everything a scan tells, for comparison.
  private func told(_ scanner: inout RecordScanner, _ text: String) -> [String] {
    withPadded(text.utf8) { bytes in
      let end = scanner.scan(bytes, 0)
      var lines = ["\(end) \(scanner.mayRepeatKeys) \(scanner.hasOtherKeys)"]
      guard end >= 0 else { return lines }
      let noted = scanner.noted
      var present = noted.present
      while let slot = present.popFirst() {
        let value = noted.slots[slot]
        lines.append(
          "\(slot) \(value.kind) \(value.range) \(value.isEscaped) \(value.isExact) "
            + "\(noted.texts.contains(slot)) \(noted.naturals.contains(slot))")
      }
      return lines
    }
  }

  @Test func `what a scanner expects never changes what it finds`() {
    var random = UInt64(7)
    func pick(_ count: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % count
    }
    let paths = [
      ["event"], ["a"], ["ab"], ["kind_of_key_16b"], ["o", "a"], ["o", "deep", "b"], ["o"],
    ]
    let plan = KeyPlan(paths: paths.map { $0.map { Array($0.utf8) } }, telling: [0])
    let keys = [
      "event", "a", "ab", "abc", "kind_of_key_16b", "kind_of_key_16c", "other", #"\u0061"#, "o", "",
    ]
    let values = [
      "1", "-2", "3.5", "12345678901234567890", #""""#, #""x""#, #""tool_call""#,
      #""run_started""#, #""\u0078""#, "null", #"[1,{"a":2}]"#, "{}", #"{"a":1,"b":2}"#,
      #"{"deep":{"b":"s"},"a":7}"#, #"{"a":1,"a":2}"#, #"{"deep":{"b":1},"deep":2}"#,
    ]
    var used = RecordScanner(plan: plan)
    for _ in 0..<3_000 {
      let members = (0..<pick(7)).map { _ in
        let blank = pick(5) == 0 ? " " : ""
        let key = keys[pick(keys.count)]
        return "\(blank)\"\(key)\"\(blank):\(blank)\(values[pick(values.count)])"
      }
      var text = "{" + members.joined(separator: ",") + "}"
      if pick(20) == 0 { text.removeLast(1 + pick(min(text.count, 4))) }
      var fresh = RecordScanner(plan: plan)
      #expect(told(&used, text) == told(&fresh, text), "\(text)")
    }
  }

  @Test func `texts and naturals are what they say`() {
    let text = #"{"a":"","b":"x","c":0,"d":-1,"e":1.0,"f":1234567890123456789,"g":"x","g":""}"#
    var scanner = RecordScanner(plan: plan(["a", "b", "c", "d", "e", "f", "g"].map { [$0] }))
    withPadded(text.utf8) { _ = scanner.scan($0, 0) }
    #expect(scanner.noted.texts == SlotSet([1]))
    #expect(scanner.noted.naturals == SlotSet([2]))
    #expect(scanner.noted.isRepeated)
  }

  @Test func `records have the number of their kind, and few kinds have one`() {
    let plan = KeyPlan(paths: [[Array("event".utf8)], [Array("a".utf8)]], telling: [0])
    var scanner = RecordScanner(plan: plan)
    func kind(_ text: String) -> Int {
      withPadded(text.utf8) { _ = scanner.scan($0, 0) }
      return scanner.noted.kind
    }
    let first = kind(#"{"event":"one"}"#)
    #expect(first > 0 && first < NotedFields.kindCount)
    #expect(kind(#"{"event":"two"}"#) != first)
    #expect(kind(#"{"a":"one"}"#) == 0 && kind(#"{"event":"\u006fne"}"#) == 0)
    for number in 0..<1_000 {
      #expect(kind("{\"event\":\"event \(number)\"}") < NotedFields.kindCount)
    }
    #expect(kind(#"{"event":"one"}"#) == first)
  }
}
