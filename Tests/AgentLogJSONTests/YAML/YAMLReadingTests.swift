import AgentLogJSON
import Testing

/// What is read, against the JSON it means.
@Suite struct YAMLReadingTests {
  /// id, YAML, JSON.
  static let cases: [(id: String, yaml: String, json: String)] = [
    ("map", "a: 1\nb: two\n", #"{"a":1,"b":"two"}"#),
    ("map without a last newline", "a: b", #"{"a":"b"}"#),
    ("carriage returns before newlines", "a: b\r\nc:\r\n- d\r\n", #"{"a":"b","c":["d"]}"#),
    ("byte order mark", "\u{FEFF}a: b\n", #"{"a":"b"}"#),
    ("nested maps", "a:\n  b:\n    c: d\n  e: f\n", #"{"a":{"b":{"c":"d"},"e":"f"}}"#),
    ("list in a map, indented or not", "a:\n- 1\nb:\n  - 2\n", #"{"a":[1],"b":[2]}"#),
    ("maps in a list", "- a: 1\n  b: 2\n-   c: 3\n    d: 4\n", #"[{"a":1,"b":2},{"c":3,"d":4}]"#),
    ("lists in a list", "- - a\n  - b\n-\n  - c\n", #"[["a","b"],["c"]]"#),
    ("empty values", "a:\nb: # nothing\nc:\n  d:\n", #"{"a":null,"b":null,"c":{"d":null}}"#),
    ("empty elements", "-\n- # nothing\n- a\n", #"[null,null,"a"]"#),
    ("comments", "# one\na: b # two\n  # three\nc: d#four\n", #"{"a":"b","c":"d#four"}"#),
    ("document markers", "---\na: b\n...\n# end\n", #"{"a":"b"}"#),
    ("version", "%YAML 1.2 # said\n---\n- a\n", #"["a"]"#),
    ("scalar", "just text\n", #""just text""#),
    (
      "keys with spaces, quotes and dashes", "a b : 1\n'c: d': 2\n\"e\\tf\": 3\n-g: 4\n",
      #"{"-g":4,"a b":1,"c: d":2,"e\tf":3}"#
    ),
    ("keys that YAML 1.1 misread", "on: 1\nno: 2\ny: 3\n", #"{"no":2,"on":1,"y":3}"#),
    ("url", "a: http://example.org/#b?c=d\n", #"{"a":"http://example.org/#b?c=d"}"#),
    ("plain over lines", "a: b\n c\n\n  d\ne: f\n", #"{"a":"b c\nd","e":"f"}"#),
    ("single quotes", "a: 'it''s'\nb: 'x\n  y\n\n  z'\n", #"{"a":"it's","b":"x y\nz"}"#),
    (
      "double quotes", #"a: "\x41\u00e9\U0001F600\t\"\\\/\0\e\N""#,
      #"{"a":"Aé😀\t\"\\/\u0000\u001b"# + "\u{85}" + #""}"#
    ),
    ("double quotes over lines", "a: \"b \n  c\\\n  d\\n\n\n  e\"\n", #"{"a":"b cd\n\ne"}"#),
    ("literal", "a: |\n  b\n   c\n\n  d\ne: f\n", #"{"a":"b\n c\n\nd\n","e":"f"}"#),
    ("literal, chomped", "- |-\n a\n\n- |+\n b\n\n- |\n c\n\n", #"["a","b\n\n","c\n"]"#),
    ("literal, with a digit", "a: |2-\n    b\n  c\n", #"{"a":"  b\nc"}"#),
    ("literal of nothing", "a: |\nb: |+\n\nc: >-\n", #"{"a":"","b":"\n","c":""}"#),
    ("folded", "a: >\n  b\n  c\n\n  d\n    e\n  f\n", #"{"a":"b c\nd\n  e\nf\n"}"#),
    ("folded with blank lines first", "a: >-\n\n\n  b\n  c\n", #"{"a":"\n\nb c"}"#),
    (
      "literal with a comment and a hash", "a: | # here\n  # text\nb: 1\n",
      ##"{"a":"# text\n","b":1}"##
    ),
    ("literal ended by a marker", "|\na\n...\n", #""a\n""#),
    ("flow list", "[a, 'b', \"c\", [], {}, 1, ]", #"["a","b","c",[],{},1]"#),
    (
      "flow map", "{a: 1, 'b':2, \"c\": , d, e: [f]}",
      #"{"a":1,"b":2,"c":null,"d":null,"e":["f"]}"#
    ),
    (
      "flow over lines", "a: [b, # one\n  c\n  ]\nd: {e:\n  f}\n", #"{"a":["b","c"],"d":{"e":"f"}}"#
    ),
    ("flow pair", "[a: b, c]", #"[{"a":"b"},"c"]"#),
    ("flow text over lines", "[a\n b, {c\n d: e}]", #"["a b",{"c d":"e"}]"#),
    (
      "JSON", #"{"a": [1, 2.5e-3, true, null], "b": {"c": "\u0041"}}"#,
      #"{"a":[1,0.0025,true,null],"b":{"c":"A"}}"#
    ),
    ("nulls", "[null, Null, NULL, ~]", "[null,null,null,null]"),
    (
      "booleans", "[true, True, TRUE, false, False, FALSE]",
      "[true,true,true,false,false,false]"
    ),
    ("integers", "[0, -1, +12, 0o17, 0xfF, 123456789012]", "[0,-1,12,15,255,123456789012]"),
    ("floats", "[0.5, .5, 5., -.5, +1.5, 1e3, 1.5E-3]", "[0.5,0.5,5,-0.5,1.5,1000,0.0015]"),
    (
      "text that begins like a number", "[1.2.3, 1e, 12:30, 2026-01-31, 0x, 1 2, +]",
      #"["1.2.3","1e","12:30","2026-01-31","0x","1 2","+"]"#
    ),
    (
      "text that looks like words", "[tRue, nuLL, 'true', \"null\", '1']",
      #"["tRue","nuLL","true","null","1"]"#
    ),
    ("tabs between and behind", "a:\tb\t\nc: [d,\te]\t# f\n", #"{"a":"b","c":["d","e"]}"#),
    ("tab on a blank line", "a: b\n\t\nc: d\n", #"{"a":"b","c":"d"}"#),
  ]

  @Test(arguments: cases.map(\.id))
  func `what it means in JSON`(id: String) throws {
    let item = try #require(Self.cases.first { $0.id == id })
    let document = try JSONDocument(name: id, yaml: item.yaml.utf8)
    let text = try #require(CanonicalJSON.text(of: document.root))
    #expect(String(decoding: text, as: UTF8.self) == item.json)
  }

  @Test func `a large number keeps every digit`() throws {
    let text = "[18446744073709551616, 0xFFFFFFFFFFFFFFFF, 0.10000000000000000000001]"
    let root = try JSONDocument(name: "test", yaml: text.utf8).root
    #expect(
      root.elements.map { String(decoding: $0.raw, as: UTF8.self) }
        == ["18446744073709551616", "18446744073709551615", "0.10000000000000000000001"])
  }

  @Test func `values and keys have their places in the YAML`() throws {
    let text =
      "\u{FEFF}# c\r\na:\r\n  - 'x\r\n    y'\r\n  - {é: 1, z: [10]}\r\nb: |\r\n  text\r\nc:\r\n"
    let root = try JSONDocument(name: "test", yaml: text.utf8).root
    #expect(root.position == (2, 1))
    #expect(root.members.map { $0.key.position.line } == [2, 6, 8])
    let list = try #require(root["a"])
    #expect(list.position == (3, 3))
    #expect(list.elements[0].position == (3, 5))
    #expect(list.elements[1].position == (5, 5))
    let z = try #require(list.elements[1]["z"])
    #expect(z.position == (5, 16), "columns count bytes")
    #expect(z.elements[0].position == (5, 17))
    #expect(try #require(root["b"]).position == (6, 4))
    #expect(try #require(root["c"]).position == (8, 1), "a missing value is where its key is")
  }
}
