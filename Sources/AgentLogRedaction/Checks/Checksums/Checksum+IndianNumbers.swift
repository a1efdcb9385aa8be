extension Checksum {
  /// Aadhaar: twelve digits, the first 2 to 9, Verhoeff's formula; no palindrome (UIDAI).
  static func aadhaar(_ digits: [UInt8]) -> Bool {
    digits.count == 12 && digits[0] >= 2 && digits != digits.reversed() && verhoeff(digits)
  }

  /// GSTIN: fifteen letters and digits, the last a check character modulo 36 (GST Network).
  static func gstin(_ text: [UInt8]) -> Bool {
    let values = text.compactMap { base36($0) }
    guard text.count == 15, values.count == 15 else { return false }
    let sum = values.dropLast().enumerated().reduce(0) { sum, item in
      let product = Int(item.element) * (item.offset % 2 == 0 ? 1 : 2)
      return sum + product / 36 + product % 36
    }
    return (36 - sum % 36) % 36 == Int(values[14])
  }
}
