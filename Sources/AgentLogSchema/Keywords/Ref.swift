import AgentLogJSON

/// `$ref`: the value fits another schema of the same document: `#`, or `#/$defs/name` and other
/// JSON Pointers.
package struct RefKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "$ref"

  package var site: Int32 { -1 }
  package var schema: Int32

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    guard let reference = value.string else {
      builder.mistake(value, "'$ref' is \(value.kindName); expected a string")
      return
    }
    guard reference.utf8.first == 0x23 else {
      builder.mistake(
        value, "'\(reference)' is outside this schema; only references from '#' are followed")
      return
    }
    guard let pointer = decode(reference.utf8.dropFirst()),
      pointer.isEmpty || pointer.utf8.first == 0x2F
    else {
      builder.mistake(
        value, "'\(reference)' is no reference by JSON Pointer, as '#/$defs/name'")
      return
    }
    let root = builder.referenceRoot
    guard let target = builder.find(JSONPointer.tokens(pointer)) else {
      let names = root["$defs"]?.members.compactMap(\.key.string) ?? []
      let nearest = Nearest.of(reference, among: names.map { "#/$defs/\($0)" })
      builder.mistake(value, "'\(reference)' leads to nothing in this schema", nearest: nearest)
      return
    }
    builder.add(.ref(RefKeyword(schema: builder.referred(target, pointer))))
  }

  /// Resolves percent-encoding, or gives nil where it is none.
  private static func decode(_ text: some Sequence<UInt8>) -> String? {
    var bytes: [UInt8] = []
    var rest = text.makeIterator()
    while let byte = rest.next() {
      guard byte == 0x25 else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.next(), let low = rest.next(),
        let value = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(value)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    run.judge(Int(schema), index)
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint { Complaint(text: "", summary: "") }

  func reach(_ parts: SchemaParts) -> InstructionReach { InstructionReach(inPlace: [Int(schema)]) }
}
