extension Checksum {
  /// The lengths that card numbers with these first digits have; nil where no issuer has them
  /// (ISO/IEC 7812-1; the networks' published ranges).
  static func cardLengths(_ digits: [UInt8]) -> ClosedRange<Int>? {
    guard digits.count >= 12 else { return nil }
    let six = remainder(digits[..<6], 1_000_000)
    for range in cardRanges where range.first...range.last ~= six { return range.lengths }
    return nil
  }

  /// An issuer's range and Luhn's formula: of random numbers of sixteen digits four in a hundred
  /// pass.
  static func paymentCard(_ digits: [UInt8]) -> Bool {
    guard let lengths = cardLengths(digits), lengths.contains(digits.count) else { return false }
    return !isUniform(Array(digits.dropLast())) && luhn(digits)
  }

  /// Numbers that payment services publish for tests.
  static func isTestCard(_ digits: [UInt8]) -> Bool {
    testCards.contains(digits.reduce(0) { $0 &* 10 &+ Int($1) })
  }

  private static let cardRanges: [(first: Int, last: Int, lengths: ClosedRange<Int>)] = [
    (100_000, 199_999, 15...15),  // UATP
    (220_000, 220_499, 16...19),  // Mir
    (222_100, 272_099, 16...16),  // Mastercard
    (300_000, 305_999, 14...19),  // Diners Club
    (309_500, 309_599, 14...19),  // Diners Club
    (340_000, 349_999, 15...15),  // American Express
    (352_800, 358_999, 16...19),  // JCB
    (360_000, 369_999, 14...19),  // Diners Club
    (370_000, 379_999, 15...15),  // American Express
    (380_000, 399_999, 16...19),  // Diners Club
    (400_000, 499_999, 13...19),  // Visa
    (500_000, 509_999, 12...19),  // Maestro, Elo, RuPay, Verve
    (510_000, 559_999, 16...16),  // Mastercard
    (560_000, 589_999, 12...19),  // Maestro
    (600_000, 609_999, 16...16),  // RuPay, Hipercard
    (601_100, 601_199, 16...19),  // Discover
    (620_000, 629_999, 16...19),  // UnionPay
    (630_000, 639_999, 12...19),  // Maestro
    (644_000, 659_999, 16...19),  // Discover, RuPay, Elo
    (670_000, 679_999, 12...19),  // Maestro
    (810_000, 829_999, 16...19),  // UnionPay, RuPay
    (979_200, 979_299, 16...16),  // Troy
  ]

  /// From the test pages of Stripe, Adyen, Braintree, PayPal and Worldpay.
  private static let testCards: Set<Int> = {
    let pieces: [(Int, Int)] = [
      (42_424_242, 42_424_242), (40_000_566, 55_665_556), (55_555_555, 55_554_444),
      (20_030_000, 00_000_003), (22_230_031, 22_003_222), (52_008_282, 82_828_210),
      (51_051_051, 05_105_100), (60_111_111, 11_111_117), (60_110_009, 90_139_424),
      (60_119_811, 11_111_113), (35_660_020, 20_360_505), (35_301_113, 33_300_000),
      (62_000_000, 00_000_005), (41_111_111, 11_111_111), (40_128_888, 88_881_881),
      (40_000_000, 00_000_002), (40_000_000, 00_003_220), (40_000_000, 00_009_995),
      (40_000_025, 00_003_155), (44_840_700, 00_000_000), (49_173_008, 00_000_000),
      (35_280_007, 00_000_000), (60_110_004, 00_000_000),
    ]
    return Set(
      pieces.map { $0.0 * 100_000_000 + $0.1 } + [
        378_282 * 1_000_000_000 + 246_310_005, 371_449 * 1_000_000_000 + 635_398_431,
        378_734 * 1_000_000_000 + 493_671_000, 305_693 * 100_000_000 + 09_025_904,
        385_200 * 100_000_000 + 00_023_237, 422_222 * 10_000_000 + 2_222_222,
      ])
  }()
}
