extension Check {
  /// Degrees that exist. Four decimals say a house; fewer say a town.
  static let coordinates = Check("degrees") { match, tier in
    guard !match.endsAsOtherThing else { return nil }
    let numbers = match.bytes.split { $0 == 0x2C || $0 == 0x20 }
    var isPrecise = true
    for number in numbers {
      let parts = number.split(separator: 0x2E)
      guard parts.count == 2 else { return nil }
      let degrees = Checksum.remainder(Checksum.digits(parts[0]), 1_000)
      let isLatitude =
        numbers.count == 1
        && match.keys.last.map { $0.has("lat") || $0.has("latitude") } == true
      guard degrees < (isLatitude ? 90 : 180) else { return nil }
      isPrecise = isPrecise && parts[1].count >= 4
    }
    return isPrecise ? tier : .informational
  }
}
