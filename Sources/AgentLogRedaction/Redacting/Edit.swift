import AgentLogJSON

/// A change to a text: what stands in a range gives way to something else.
struct Edit {
  var range: Range<Int>
  var text: [UInt8]

  /// The same change where the text begins elsewhere.
  func moved(by distance: Int) -> Edit {
    Edit(range: range.lowerBound + distance..<range.upperBound + distance, text: text)
  }
}

/// Changes to one text, in order and apart from each other.
enum Edits {
  /// Puts changes in order. Of two that overlap the one that begins first wins, over the range of
  /// both. O(n log n).
  static func sort(_ edits: inout [Edit]) {
    edits.sort {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    var kept = 0
    for index in edits.indices.dropFirst() {
      if edits[index].range.lowerBound < edits[kept].range.upperBound {
        let end = max(edits[kept].range.upperBound, edits[index].range.upperBound)
        edits[kept].range = edits[kept].range.lowerBound..<end
      } else {
        kept += 1
        edits[kept] = edits[index]
      }
    }
    if edits.count > 1 { edits.removeLast(edits.count - kept - 1) }
  }

  /// Appends a part of a text, changed. O(bytes).
  ///
  /// - Parameter edits: in order; those outside of the range are left out.
  static func apply(
    _ edits: [Edit], to bytes: PaddedBytes, _ range: Range<Int>, into output: PaddedBuffer
  ) {
    var index = range.lowerBound
    for edit in edits
    where edit.range.lowerBound >= index && edit.range.upperBound <= range.upperBound {
      output.append(bytes.slice(index..<edit.range.lowerBound))
      edit.text.withUnsafeBytes { output.append($0) }
      index = edit.range.upperBound
    }
    output.append(bytes.slice(index..<range.upperBound))
  }

  /// The same changes in the JSON string that a text was decoded from. O(bytes).
  ///
  /// - Parameter edits: in order, in the decoded text.
  static func escaped(_ edits: [Edit], in bytes: PaddedBytes, _ raw: Range<Int>) -> [Edit] {
    let places = EscapedPlace.ranges(of: edits.map(\.range), in: bytes, raw)
    return zip(edits, places).map { Edit(range: $1, text: escape($0.text)) }
  }

  /// A text as the inside of a JSON string.
  static func escape(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(where: { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 }) else { return text }
    var result: [UInt8] = []
    for byte in text {
      switch byte {
      case 0x22, 0x5C: result += [0x5C, byte]
      case 0x0A: result += [0x5C, 0x6E]
      case 0x0D: result += [0x5C, 0x72]
      case 0x09: result += [0x5C, 0x74]
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        result += [0x5C, 0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: result.append(byte)
      }
    }
    return result
  }
}
