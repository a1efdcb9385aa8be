extension Checksum {
  /// Verhoeff's formula over the dihedral group D5 (J. Verhoeff, Error Detecting Decimal Codes,
  /// 1969), the check digit last: Aadhaar.
  static func verhoeff(_ digits: some BidirectionalCollection<UInt8>) -> Bool {
    guard !digits.isEmpty else { return false }
    var check = 0
    for (place, digit) in digits.reversed().enumerated() {
      check = product(check, permuted(Int(digit), place))
    }
    return check == 0
  }

  /// The product of two elements of D5: 0 to 4 turn, 5 to 9 turn and flip.
  private static func product(_ left: Int, _ right: Int) -> Int {
    switch (left < 5, right < 5) {
    case (true, true): (left + right) % 5
    case (true, false): (left + right - 5) % 5 + 5
    case (false, true): (left - right) % 5 + 5
    case (false, false): (left - right + 5) % 5
    }
  }

  /// The digit after so many permutations as its place has.
  private static func permuted(_ digit: Int, _ place: Int) -> Int {
    let permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
    return (0..<place % 8).reduce(digit) { value, _ in permutation[value] }
  }
}
