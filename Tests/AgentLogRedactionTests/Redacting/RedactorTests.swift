import Testing

@testable import AgentLogRedaction

@Suite struct `Redacting a log` {
  struct Case: CustomTestStringConvertible {
    var id: String
    var log: String
    var expected: String
    var testDescription: String { id }
  }

  static let cases = [
    Case(
      id: "the place alone", log: #"{"note":"to \#(Fake.jane), cc"}"#,
      expected: #"{"note":"to [email:1], cc"}"#),
    Case(
      id: "the same value has the same number, another one another",
      log: "{\"a\":\"\(Fake.jane)\"}\n{\"b\":\"\(Fake.joe) \(Fake.jane)\"}\n",
      expected: "{\"a\":\"[email:1]\"}\n{\"b\":\"[email:2] [email:1]\"}\n"),
    Case(
      id: "kinds are counted apart",
      log: #"{"a":"\#(Fake.jane)","b":"\#(Fake.token)"}"#,
      expected: #"{"a":"[email:1]","b":"[github-token:1]"}"#),
    Case(
      id: "placeholder tier too", log: #"{"a":"me\#("@")example.com"}"#,
      expected: #"{"a":"[email:1]"}"#),
    Case(
      id: "escapes around and inside the value",
      log: #"{"a":"say \"hi\"\n to jane\u0040corp-mail.io\t\u00e9"}"#,
      expected: #"{"a":"say \"hi\"\n to [email:1]\t\u00e9"}"#),
    Case(
      id: "blanks stay as they are", log: "  { \"a\" :\t\"\(Fake.jane)\" , \"n\": 1.50 }  \r\n",
      expected: "  { \"a\" :\t\"[email:1]\" , \"n\": 1.50 }  \r\n"),
    Case(
      id: "JSON in a string, twice",
      log: #"{"a":"{\"b\": \"{\\\"c\\\": \\\"\#(Fake.jane)\\\"}\", \"k\":1}"}"#,
      expected: #"{"a":"{\"b\": \"{\\\"c\\\": \\\"[email:1]\\\"}\", \"k\":1}"}"#),
    Case(
      id: "base64 in a text",
      log: #"{"a":"got c2VuZCBpdCB0byBqYW5lQGNvcnAtbWFpbC5pbyBub3c= back"}"#,
      expected: #"{"a":"got [email:1] back"}"#),
    Case(
      id: "what is undone as a whole is masked as a whole",
      log: #"{"a":"q=jane%40corp-mail.io&x=1"}"#, expected: #"{"a":"[email:1]"}"#),
    Case(
      id: "keys", log: #"{"\#(Fake.jane)":1,"to \#(Fake.joe)":{"x":2}}"#,
      expected: #"{"[email:1]":1,"to [email:2]":{"x":2}}"#),
    Case(
      id: "text", log: "Traceback: \(Fake.jane) failed\n", expected: "Traceback: [email:1] failed\n"
    ),
    Case(
      id: "text before a record", log: "10:00 \(Fake.jane) {\"a\":\"\(Fake.joe)\"}\n",
      expected: "10:00 [email:1] {\"a\":\"[email:2]\"}\n"),
    Case(
      id: "a broken record stays broken", log: "{\"a\": \"\(Fake.jane)\", b}\n",
      expected: "{\"a\": \"[email:1]\", b}\n"),
    Case(
      id: "a cut record stays cut", log: "{\"a\": \"\(Fake.jane)",
      expected: "{\"a\": \"[email:1]"),
    Case(
      id: "a broken record masked whole stays broken",
      log: "{\"a\": \"jane%40corp-mail.io\", b}\n", expected: "{[text:1]\n"),
    Case(
      id: "a cut record masked whole stays cut", log: "{\"a\": \"jane%40corp-mail.io",
      expected: "{\"[text:1]"),
    Case(
      id: "JSON that is no object", log: "[\"\(Fake.jane)\", 3]\n\"\(Fake.joe)\"\n",
      expected: "[\"[email:1]\", 3]\n\"[email:2]\"\n"),
    Case(
      id: "a record over several lines", log: "{\n  \"a\": \"\(Fake.jane)\",\n  \"b\": 1\n}\n",
      expected: "{\n  \"a\": \"[email:1]\",\n  \"b\": 1\n}\n"),
    Case(
      id: "a key that is there twice", log: #"{"a":"\#(Fake.jane)","a":"x"}"#,
      expected: #"{"a":"[email:1]","a":"x"}"#),
    Case(
      id: "nothing", log: "{\"event\":\"x\",\"n\":12}\nplain\n\n[1]\n",
      expected: "{\"event\":\"x\",\"n\":12}\nplain\n\n[1]\n"),
  ]

  @Test(arguments: cases)
  func `masks what leaks and nothing else`(example: Case) throws {
    #expect(try Redacting()(example.log) == example.expected)
  }

  @Test(arguments: cases)
  func `a second time changes nothing`(example: Case) throws {
    let redacting = try Redacting()
    #expect(redacting(example.expected) == example.expected)
  }

  @Test(arguments: cases)
  func `does not depend on how many lines come at once`(example: Case) throws {
    guard !example.id.contains("several lines") else { return }
    #expect(try Redacting()(example.log, linesAtOnce: 1) == example.expected)
  }

  @Test func `keys that differ never become one`() throws {
    let redacting = try Redacting()
    // The second key is what the first one becomes.
    let masked = redacting(#"{"\#(Fake.jane)":1,"[email:1]":2,"\#(Fake.joe)":3}"#)
    #expect(masked == #"{"[key:1]":1,"[email:1]":2,"[email:2]":3}"#)
    // Two keys that are one, in two spellings, stay one.
    let same = redacting(#"{"\#(Fake.jane)":1,"jane\u0040corp-mail.io":2}"#)
    #expect(same == #"{"[email:1]":1,"[email:1]":2}"#)
  }

  @Test func `a nesting that nobody looks into is masked whole`() throws {
    var text = #""\#(Fake.jane)""#
    for _ in 0..<7 {
      text = #"[\#(text.quoted()), "x"]"#
    }
    let masked = try Redacting()(#"{"a":\#(text.quoted()),"b":1}"#)
    #expect(masked == #"{"a":"[email:1]","b":1}"#)
  }
}

extension String {
  fileprivate func quoted() -> String {
    "\"" + map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "\""
  }
}

@Suite struct `Secrets that come again` {
  /// Finds a secret by the key that it stands under.
  static let password = Detector(
    id: "password", title: "password", family: .credential, tier: .contextual,
    starts: [.key(Detector.KeyTest("password") { $0.has("password") })], pattern: #"[^\x00]+"#,
    remedy: "", flagged: [], clean: [])

  @Test func `are masked in the rest of their run, whatever they are wrapped in`() throws {
    let secret = "hunter2-" + "Xk9wq"
    let masked = try Redacting([Self.password])(
      """
      {"run_id":"a","x":"before \(secret)"}
      {"run_id":"a","password":"\(secret)"}
      {"run_id":"a","x":"again \(secret), and","y":{"\(secret)":1}}
      {"run_id":"b","x":"in another run \(secret)"}
      {"run_id":"a","x":"cGFzcyBodW50ZXIyLVhrOXdxIG5vdw=="}
      Traceback: \(secret)

      """)
    #expect(
      masked == """
        {"run_id":"a","x":"before \(secret)"}
        {"run_id":"a","password":"[password:1]"}
        {"run_id":"a","x":"again [password:1], and","y":{"[password:1]":1}}
        {"run_id":"b","x":"in another run \(secret)"}
        {"run_id":"a","x":"[password:2]"}
        Traceback: [password:1]

        """)
  }

  @Test func `words stay words`() throws {
    let log = #"{"run_id":"a","password":"completed","status":"completed"}"#
    #expect(
      try Redacting([Self.password])(log)
        == #"{"run_id":"a","password":"[password:1]","status":"completed"}"#)
  }
}
