extension Check {
  /// `sig=` signs a shared access only where the same text says until when (`se=`), of which
  /// version (`sv=`) or for whom (`skn=`): looked for in the kibibyte around it.
  static let sharedAccess = Check("shared access") { match, tier in
    let first = max(0, match.range.lowerBound - 1024)
    let last = min(match.text.count, match.range.upperBound + 1024)
    let text = match.text
    for index in first..<last where text[index] == 0x3D && index >= 2 {
      let name = (text[index - 2] | 0x20, text[index - 1] | 0x20)
      let border = index < 3 || isBorder(text[index - 3])
      if border && (name == (0x73, 0x65) || name == (0x73, 0x76)) { return tier }
      if name == (0x6B, 0x6E), index >= 3, text[index - 3] | 0x20 == 0x73 { return tier }
    }
    return nil
  }

  private static func isBorder(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return !(lower >= 0x61 && lower <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x5F)
  }
}
