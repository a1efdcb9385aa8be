import AgentLogSchema
import Testing

struct URIReferenceTests {
  /// RFC 3986, section 5.4, against `http://a/b/c/d;p?q`.
  static let table: [(reference: String, target: String)] = [
    ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
    ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
    ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
    ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"),
    ("g;x?y#s", "http://a/b/c/g;x?y#s"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"),
    ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../", "http://a/b/"),
    ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../", "http://a/"),
    ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("../../../../g", "http://a/g"),
    ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."),
    (".g", "http://a/b/c/.g"), ("g..", "http://a/b/c/g.."), ("..g", "http://a/b/c/..g"),
    ("./../g", "http://a/b/g"), ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"),
    ("g/../h", "http://a/b/c/h"), ("g;x=1/./y", "http://a/b/c/g;x=1/y"),
    ("g;x=1/../y", "http://a/b/c/y"), ("g?y/./x", "http://a/b/c/g?y/./x"),
    ("g#s/../x", "http://a/b/c/g#s/../x"),
  ]

  @Test func `references resolve as RFC 3986 says`() {
    let base = URIReference("http://a/b/c/d;p?q")
    for (reference, target) in Self.table {
      let found = URIReference(reference).resolved(against: base)
      let text = found.resource + (found.fragment.map { "#" + $0 } ?? "")
      #expect(text == target, "\(reference)")
    }
  }

  @Test func `a fragment belongs to a URN as it is`() {
    let base = URIReference("urn:uuid:feebdaed-ffff-0000-2020-1200deadbeef?=q")
    let found = URIReference("#/a").resolved(against: base)
    #expect(found.resource == base.resource)
    #expect(found.fragment == "/a")
  }

  @Test(arguments: [("a%20b", "a b"), ("%C3%A9", "é"), ("%2", nil), ("%zz", nil), ("%-1", nil)])
  func `percent-encoding is resolved or refused`(text: String, decoded: String?) {
    #expect(URIReference.decode(text) == decoded)
  }
}
