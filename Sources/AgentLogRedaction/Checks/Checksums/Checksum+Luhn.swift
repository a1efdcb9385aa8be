extension Checksum {
  /// Luhn's formula (ISO/IEC 7812-1, annex B): from the right every second digit doubled and its
  /// digits summed, the whole divisible by ten. One random number in ten passes.
  static func luhn(_ digits: some BidirectionalCollection<UInt8>) -> Bool {
    var sum = 0
    var doubles = false
    for digit in digits.reversed() {
      let value = doubles ? Int(digit) * 2 : Int(digit)
      sum += value > 9 ? value - 9 : value
      doubles.toggle()
    }
    return !digits.isEmpty && sum % 10 == 0
  }
}
