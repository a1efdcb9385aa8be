import AgentLogRedaction
import Testing

/// Values that no word is near: they count as the whole string of a value under a key that says
/// nothing, and as nothing in a sentence or under a key that says what they are.
@Suite struct `Lone values` {
  private func tiers(_ text: String, _ id: String) throws -> [Tier] {
    let detector = try #require(Detectors.all.first { $0.id == id })
    return try Samples([detector]).tiers(text)
  }

  @Test(arguments: values)
  func `are found alone, and not under a key that says what else they are`(
    id: String, value: String
  ) throws {
    #expect(try !tiers(value, id).isEmpty)
    #expect(try !tiers(#"{"result": "\#(value)"}"#, id).isEmpty)
    let codes = ["bitcoin-address", "mnemonic-phrase"]
    if !codes.contains(id) {
      #expect(try tiers(#"{"order_id": "\#(value)"}"#, id).isEmpty)
    }
  }

  private static let values: [(String, String)] = [
    ("bitcoin-address", "3J98t" + "1WpEZ73CNmQviecrnyiWrnqRhWNLy"),
    ("ethereum-address", "0x27b1fdb04752bbc53600" + "7a920d24acb045561c26"),
    (
      "mnemonic-phrase",
      "legal winner thank year wave sausage wor"
        + "th useful legal winner thank yellow"
    ),
    ("uk-driving-licence", "MORGA753" + "116SM9IJ"),
    ("us-mbi", "1EG4TE" + "5MK73"),
    ("us-dea", "BB138" + "8568"),
    ("us-passport", "A1280" + "3456"),
    ("us-passport", "Z1280" + "3456"),
    ("us-passport", "X0091" + "2345"),
    ("br-cnpj", "12.ABC.34" + "5/01DE-35"),
    ("fi-henkilotunnus", "1310" + "52-308T"),
    ("es-nif", "5555" + "5555K"),
    ("de-tax-id", "47036" + "892816"),
    ("de-id-card", "L01X0" + "0T47"),
    ("de-passport", "C01X0" + "0T47"),
    ("de-health-insurance", "A1234" + "56780"),
    ("de-pension", "15070" + "649C103"),
    ("it-fiscal-code", "MRTMTT25D0" + "9F205Z"),
    ("it-vat", "01333" + "550323"),
    ("it-driving-licence", "U1K71" + "1J11M"),
    ("it-identity-card", "CA12" + "345AB"),
    ("in-pan", "ABCPE12" + "34F"),
    ("in-gstin", "27AAPFU0" + "939F1ZV"),
    ("in-voter", "MUP563" + "2811"),
    ("in-vehicle", "DL3CAB1" + "234"),
    ("sg-fin", "M433" + "2674T"),
    ("sg-uen", "S57TU0" + "392K"),
    ("kr-passport", "M7068" + "9098"),
    ("tr-national-id", "10000" + "000146"),
    ("tr-plate", "34 ABC " + "123"),
    ("ng-plate", "KJA-9" + "99PZ"),
    ("au-abn", "51824" + "753556"),
    ("de-driving-licence", "J0100" + "00SD51"),
    ("in-passport", "A345" + "6781"),
    ("in-passport", "T356" + "9075"),
    ("in-passport", "B309" + "7651"),
    ("es-passport", "AAA123" + "456"),
    ("es-passport", "PAB482" + "910"),
    ("es-passport", "XDA000" + "123"),
    ("uk-plate", "LD6" + "8 XYZ"),
    ("uk-plate", "M1" + "23 ABC"),
    ("za-id", "800101" + "5009087"),
  ]
}
