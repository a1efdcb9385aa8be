@testable import AgentLogRedaction
import Testing

/// Numbers with letters, and those of wallets.
@Suite struct `Check characters of codes` {
  struct Row: Sendable, CustomTestStringConvertible {
    var id: String
    var holds: @Sendable ([UInt8]) -> Bool
    var right: [String]
    var wrong: [String]

    var testDescription: String { id }
  }

  @Test(arguments: rows)
  func `published codes hold, changed ones do not`(row: Row) {
    for code in row.right {
      #expect(row.holds(Array(code.utf8)), "\(row.id): a right code is refused")
    }
    for code in row.wrong {
      #expect(!row.holds(Array(code.utf8)), "\(row.id): a wrong code is taken: \(code)")
    }
  }

  @Test(arguments: rows)
  func `any bytes are answered`(row: Row) {
    for length in 0...20 {
      for byte in [UInt8(0x30), 0x41, 0x5A, 0x61, 0x80, 0xFF] {
        _ = row.holds([UInt8](repeating: byte, count: length))
      }
    }
    #expect(!row.holds([]))
  }

  static let rows: [Row] = [
    Row(
      id: "IBAN", holds: Checksum.iban,
      right: [
        "GB82WEST" + "12345698765432", "DE89" + "370400440532013000", "NO93" + "86011117947",
        "MT84MALT011000012345MTLCAST001S", "XK05" + "1212012345678906",
      ],
      wrong: ["GB82WEST12345698765433", "GB82WEST1234569876543", "XX89370400440532013000", "GB"]),
    Row(
      id: "NINO", holds: Checksum.nino, right: ["AB" + "123456C"],
      wrong: ["BG123456C", "NT998877A"]),
    Row(
      id: "DEA", holds: Checksum.dea,
      right: ["BB" + "1388568", "AP" + "5836727", "F9" + "1234563"],
      wrong: ["BB1388569"]),
    Row(
      id: "fiscal code", holds: Checksum.italianFiscalCode,
      right: ["MRTMTT25" + "D09F205Z", "RSSMRA85" + "T10A562S"], wrong: ["MRTMTT25D09F205A"]),
    Row(
      id: "NIF", holds: Checksum.spanishNIF,
      right: ["12345678" + "Z", "X1234567" + "L", "Z8078221" + "M"],
      wrong: ["12345678A", "A1234567L"]),
    Row(
      id: "NIR", holds: Checksum.frenchNIR,
      right: ["2550814" + "16802538", "1841276" + "45108946"],
      wrong: ["255081416802539", "255131416802538"]),
    Row(
      id: "henkilötunnus", holds: Checksum.finnishPerson,
      right: ["131052" + "308T", "131052A" + "308T", "010594Y" + "9032"],
      wrong: ["131052308U", "131352308T"]),
    Row(
      id: "GSTIN", holds: Checksum.gstin, right: ["27AAPFU" + "0939F1ZV"],
      wrong: ["27AAPFU0939F1ZA"]),
    Row(
      id: "CNPJ", holds: Checksum.cnpj, right: ["11222333" + "000181", "12ABC345" + "01DE35"],
      wrong: ["11222333000182", "12ABC34501DE36", "11111111111111"]),
    Row(
      id: "FIN", holds: Checksum.singaporeanFIN,
      right: ["S2740116" + "C", "F2346401" + "L", "M4332674" + "T"],
      wrong: ["S2740116D", "A2740116C"]),
    Row(
      id: "UEN", holds: Checksum.singaporeanUEN,
      right: ["53125226" + "D", "201434292" + "D", "S57TU0392" + "K", "R16RF0037" + "F"],
      wrong: ["53125226E", "201434292E", "S57TU0392L"]),
    Row(
      id: "KVNR", holds: Checksum.germanHealthInsurance, right: ["A123456" + "780"],
      wrong: ["A123456781", "1123456780"]),
    Row(
      id: "pension", holds: Checksum.germanPension, right: ["15070649" + "C103"],
      wrong: ["15070649C104", "15071349C103"]),
    Row(
      id: "machine-readable", holds: Checksum.machineReadable,
      right: ["L01X00T47" + "1", "C01X00T47" + "8"], wrong: ["L01X00T472"]),
    Row(
      id: "Base58Check", holds: { Checksum.bitcoinAddress($0) },
      right: [
        "1A1zP1eP5QGefi2DMPTf" + "TL5SLmv7DivfNa", "3J98t1WpEZ73CNmQviec" + "rnyiWrnqRhWNLy",
      ],
      wrong: ["1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", "0A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"]),
    Row(
      id: "Bech32", holds: { Checksum.bech32($0) },
      right: [
        "bc1qar0srrr7xfkvy5l64" + "3lydnw9re59gtzzwf5mdq",
        "BC1QW508D6QEJXTDG4Y5R3Z" + "ARVARY0C5XW7KV8F3T4",
        "bc1p5d7rjq7g6rdk2yhzks9" + "smlaqtedr4dekq08ge8ztwac72sfr9rusxg3297",
        "A12UEL5L",
      ],
      wrong: ["bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdx", "bc1Qar0srrr7xfkvy5l64", "1nwldj5"]),
    Row(
      id: "BIP-39", holds: { Checksum.mnemonic($0) },
      right: [
        "legal winner thank year wave sausage worth useful " + "legal winner thank yellow",
        "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo " + "wrong",
        "letter advice cage absurd amount doctor acoustic avoid letter advice cage absurd "
          + "amount doctor acoustic avoid letter always",
        "hamster diagram private dutch cause delay private meat slide toddler razor book "
          + "happy fancy gospel tennis maple dilemma loan word shrug inflict delay length",
      ],
      wrong: [
        "legal winner thank year wave sausage worth useful legal winner thank year",
        "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo", "the agent will now read all of the files",
      ]),
  ]
}
