import AgentLogEvents
import AgentLogJSON

extension Auditor {
  /// Judges a field of the record by the rules about shape that its key stands under.
  func judgeShape(
    _ node: Int, _ path: [TapeWalk.Step], _ roles: UInt64, _ nodes: [JSONNode],
    _ bytes: PaddedBytes, _ place: LinePlace, _ result: inout ScanResult
  ) {
    guard redaction?.judgesShape ?? true, path.count == 1,
      roles >> UInt64(DetectorSet.mostKeyTests) != 0,
      let what = rawShape(node, nodes, bytes)
    else { return }
    for (index, rule) in ShapeRule.all.enumerated()
    where roles >> UInt64(DetectorSet.mostKeyTests + index) & 1 != 0 {
      redaction?.marks.append(RedactionMark(node: node, reason: .shape(index)))
      result.details.append(
        FindingDetail(
          pointer: TapeNames.pointer(path[...], nodes, bytes, masker),
          message: "\(what); \(rule.instead)", summary: rule.site.summary))
      let offset = Int(nodes[node].start) - (nodes[node].kind == .string ? 1 : 0)
      add(plan.shapeBase + index, at: offset, place, &result)
    }
  }

  /// What a value is where it is raw; nil where it is a hash, masked, or no text at all.
  private func rawShape(_ node: Int, _ nodes: [JSONNode], _ bytes: PaddedBytes) -> String? {
    let value = nodes[node]
    switch value.kind {
    case .object: return MaskedTree.isMasked(node, nodes, bytes) ? nil : "an object"
    case .array: return MaskedTree.isMasked(node, nodes, bytes) ? nil : "an array"
    case .string:
      return HarmlessShape.isMasked(bytes, value.range) ? nil : "a text"
    default: return nil
    }
  }
}

/// Values that give nothing away: hashes, `***`, `[REDACTED]`.
enum HarmlessShape {
  static func isMasked(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let first = bytes[range.lowerBound]
    let last = bytes[range.upperBound - 1]
    if first == 0x2A { return range.allSatisfy { bytes[$0] == 0x2A } }
    if first == 0x5B && last == 0x5D || first == 0x3C && last == 0x3E {
      let inner = bytes[range.lowerBound + 1] | 0x20
      return range.count <= 64 && inner >= 0x61 && inner <= 0x7A
        && range.dropFirst().dropLast().allSatisfy { isPlain(bytes[$0]) }
    }
    return isHash(bytes, range)
  }

  /// At least 32 hexadecimal digits, with or without the name of the method before them.
  static func isHash(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    for index in range.prefix(10) where bytes[index] == 0x3A || bytes[index] == 0x2D {
      start = index + 1
    }
    let digits = range.upperBound - start
    guard digits >= 16, digits <= 128 else { return false }
    return (start..<range.upperBound).allSatisfy { HexText.digit(bytes[$0]) >= 0 }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x2E, 0x20: true
    default: false
    }
  }
}
