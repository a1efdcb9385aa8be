/// Says why bytes are no token, once a scan has refused them: reason and place of the first offence.
///
/// Bytes that are right as far as they go, and then end, are cut off (`unexpectedEnd`), not wrong:
/// a truncated last line is told from a broken one by that.
struct FaultFinder {
  let bytes: PaddedBytes
  let extent: JSONTape.Extent

  func isEnd(_ index: Int) -> Bool {
    index >= bytes.count || (extent == .line && bytes[index] == 0x0A)
  }

  /// The fault at `place`, which is that the text ends there, or else `reason`, told at `start`.
  func fault(_ reason: JSONFault.Reason, _ place: Int, from start: Int? = nil) -> JSONFault {
    isEnd(place)
      ? JSONFault(.unexpectedEnd, at: min(place, bytes.count))
      : JSONFault(reason, at: start ?? place)
  }

  // MARK: - Numbers and literals

  /// Why no number begins at `start`, which holds a digit or a minus.
  func number(_ start: Int) -> JSONFault {
    var index = start
    func digits() -> Bool {
      let first = index
      while bytes[index] &- 0x30 <= 9 { index += 1 }
      return index > first
    }
    if bytes[index] == 0x2D { index += 1 }
    guard digits() else { return fault(.badNumber, index, from: start) }
    if bytes[index] == 0x2E {
      index += 1
      guard digits() else { return fault(.badNumber, index, from: start) }
    }
    if bytes[index] | 0x20 == 0x65 {
      index += 1
      if bytes[index] == 0x2B || bytes[index] == 0x2D { index += 1 }
      guard digits() else { return fault(.badNumber, index, from: start) }
    }
    return JSONFault(.badNumber, at: start)
  }

  /// Why neither `true`, `false` nor `null` begins at `start`, where no other value begins either.
  func literal(_ start: Int) -> JSONFault {
    guard isWordByte(start) else { return fault(.expectedValue, start) }
    // "+1" and ".5" are meant as numbers.
    if bytes[start] < 0x41 { return JSONFault(.badNumber, at: start) }
    var index = start
    while isWordByte(index) { index += 1 }
    let word = bytes.slice(start..<index)
    let isCut = ["true", "false", "null"].contains { $0.utf8.starts(with: word) }
    return isCut ? fault(.badLiteral, index, from: start) : JSONFault(.badLiteral, at: start)
  }

  /// Whether a number or literal that ends here goes on in a way that makes it none: `01`, `1.2.3`,
  /// `2024-11-15`, `0x1F`, `nullable`.
  func isWordByte(_ index: Int) -> Bool {
    let byte = bytes[index]
    return byte &- 0x30 <= 9 || (byte | 0x20) &- 0x61 <= 25
      || byte == 0x5F || byte == 0x2E || byte == 0x2B || byte == 0x2D
  }

  // MARK: - Strings

  /// Why the string whose inside begins at `start` is none.
  func string(_ start: Int) -> JSONFault {
    var index = start
    while !isEnd(index) {
      let byte = bytes[index]
      if byte == 0x5C {
        let next = Tokens.escape(bytes, index)
        if next < 0 { return escape(index) }
        index = next
      } else if byte >= 0x80 {
        if let fault = character(&index) { return fault }
      } else if byte < 0x20 {
        return JSONFault(.controlCharacter, at: index)
      } else {
        index += 1
      }
    }
    return fault(.unexpectedEnd, index)
  }

  private func escape(_ start: Int) -> JSONFault {
    guard bytes[start + 1] == 0x75 else { return fault(.badEscape, start + 1, from: start) }
    for index in (start + 2)..<(start + 6) where !isHexDigit(index) {
      return fault(.badEscape, index, from: start)
    }
    guard Tokens.hexUnit(bytes, start + 2) & 0xFC00 == 0xD800 else {
      return JSONFault(.loneSurrogate, at: start)
    }
    // The other half: \uDC00 to \uDFFF.
    for index in (start + 6)..<(start + 12) {
      let byte = bytes[index]
      let belongs =
        switch index - start {
        case 6: byte == 0x5C
        case 7: byte == 0x75
        case 8: byte | 0x20 == 0x64
        case 9: (byte | 0x20) &- 0x63 <= 3
        default: isHexDigit(index)
        }
      if !belongs { return fault(.loneSurrogate, index, from: start) }
    }
    return JSONFault(.loneSurrogate, at: start)
  }

  private func isHexDigit(_ index: Int) -> Bool {
    bytes[index] &- 0x30 <= 9 || (bytes[index] | 0x20) &- 0x61 <= 5
  }

  /// Moves over one character beyond ASCII, or says why it is none (Unicode 15, table 3-7).
  private func character(_ index: inout Int) -> JSONFault? {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[index] {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if bytes[index] == 0xE0 { second = 0xA0...0xBF }
      if bytes[index] == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if bytes[index] == 0xF0 { second = 0x90...0xBF }
      if bytes[index] == 0xF4 { second = 0x80...0x8F }
    default: return JSONFault(.badUTF8, at: index)
    }
    for place in (index + 1)..<(index + length) {
      let range = place == index + 1 ? second : 0x80...0xBF
      if !range.contains(bytes[place]) { return fault(.badUTF8, place, from: index) }
    }
    index += length
    return nil
  }
}
