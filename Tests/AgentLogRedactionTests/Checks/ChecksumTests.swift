@testable import AgentLogRedaction
import Testing

/// Published valid numbers, and the same with one digit changed.
@Suite struct `Check digits of numbers` {
  struct Row: Sendable, CustomTestStringConvertible {
    var id: String
    var holds: @Sendable ([UInt8]) -> Bool
    var right: [String]
    var wrong: [String]

    var testDescription: String { id }
  }

  static func digits(_ text: String) -> [UInt8] { Checksum.digits(text.utf8) }

  @Test(arguments: rows)
  func `published numbers hold, changed ones do not`(row: Row) {
    for number in row.right {
      #expect(row.holds(Self.digits(number)), "\(row.id): a right number is refused")
    }
    for number in row.wrong {
      #expect(!row.holds(Self.digits(number)), "\(row.id): a wrong number is taken: \(number)")
    }
  }

  /// A check digit that does not see a changed digit checks nothing. MOD 11 with a remainder of ten,
  /// and PESEL and its like, miss none.
  @Test(arguments: rows.filter { $0.id != "SSN" && $0.id != "ITIN" && $0.id != "BSNR" })
  func `every changed last digit is seen`(row: Row) {
    for number in row.right {
      let digits = Self.digits(number)
      // Medicare's check digit is the ninth, LANR's the seventh.
      let place =
        row.id == "Australian Medicare" ? 8 : row.id == "LANR" ? 6 : digits.count - 1
      for change in UInt8(1)...9 {
        var other = digits
        other[place] = (other[place] + change) % 10
        #expect(!row.holds(other), "\(row.id): a changed digit is not seen")
      }
    }
  }

  @Test(arguments: rows)
  func `any length is answered`(row: Row) {
    for length in 0...24 {
      _ = row.holds([UInt8](repeating: 7, count: length))
      #expect(!row.holds([UInt8](repeating: 0, count: length)), "\(row.id): noughts are taken")
    }
  }

  static let rows: [Row] = [
    Row(
      id: "NHS", holds: Checksum.nhs, right: ["943 476 5919", "401-023-2137", "0032698674"],
      wrong: ["943 476 5918", "9434765"]),
    Row(
      id: "SIN", holds: Checksum.sin, right: ["130 692 544", "347-677-452"],
      wrong: ["046 454 286", "812 345 678"]),
    Row(id: "BSN", holds: Checksum.bsn, right: ["111222333", "123456782"], wrong: ["111222334"]),
    Row(
      id: "PESEL", holds: Checksum.pesel, right: ["44051401458", "02070803628"],
      wrong: ["11110021111", "44053201458"]),
    Row(
      id: "CPF", holds: Checksum.cpf, right: ["529.982.247-25", "111.444.777-35"],
      wrong: ["111.111.111-11", "529.982.247-52"]),
    Row(
      id: "Aadhaar", holds: Checksum.aadhaar, right: ["2341 2341 2346", "4991 1866 5246"],
      wrong: ["1234 1234 1234", "0341 2341 2346"]),
    Row(
      id: "ABA", holds: Checksum.aba, right: ["021000021", "121042882", "3222-7162-7"],
      wrong: ["421042111"]),
    Row(
      id: "NPI", holds: Checksum.npi, right: ["1234567893", "1245319599"], wrong: ["3234567893"]),
    Row(
      id: "ABN", holds: Checksum.abn, right: ["51 824 753 556", "53 004 085 616"],
      wrong: ["52 824 753 556"]),
    Row(id: "ACN", holds: Checksum.acn, right: ["005 499 981", "006249976"], wrong: ["824753557"]),
    Row(
      id: "TFN", holds: Checksum.tfn, right: ["876 543 210", "123 456 782"], wrong: ["111111111"]),
    Row(
      id: "Australian Medicare", holds: Checksum.australianMedicare,
      right: ["2123 45670 1", "2123456701 1"], wrong: ["7123 45670 1"]),
    Row(
      id: "German tax id", holds: Checksum.germanTaxID, right: ["86 095 742 719", "47036892816"],
      wrong: ["12345678903"]),
    Row(
      id: "German VAT", holds: Checksum.germanVAT, right: ["136695976", "129273398"],
      wrong: ["123456789"]),
    Row(id: "LANR", holds: Checksum.germanDoctor, right: ["123456601"], wrong: ["123456701"]),
    Row(
      id: "Italian VAT", holds: Checksum.italianVAT, right: ["01333550323", "07643520567"],
      wrong: ["00000000000"]),
    Row(
      id: "personnummer", holds: Checksum.swedishPerson,
      right: ["19811228-9874", "811228-9874", "871220-2384", "2011 0925 2385"],
      wrong: ["200504422381", "210012289874"]),
    Row(
      id: "organisationsnummer", holds: Checksum.swedishOrganisation,
      right: ["556703-7485", "212000-0142"], wrong: ["811228-9874"]),
    Row(
      id: "Korean business", holds: Checksum.koreanBusiness,
      right: ["124-81-00998", "220-81-62517"],
      wrong: ["124-81-0099"]),
    Row(
      id: "Turkish identity", holds: Checksum.turkishPerson, right: ["10000000146", "12345678950"],
      wrong: ["00000000146"]),
    Row(
      id: "South African identity", holds: Checksum.southAfrican, right: ["800101 5009 087"],
      wrong: ["801301 5009 087"]),
    Row(
      id: "SSN", holds: Checksum.ssn, right: ["536-22-8741", "078-05-1120"],
      wrong: ["666-22-8741", "000-22-8741", "900-22-8741", "536-00-8741", "536-22-0000"]),
    Row(
      id: "ITIN", holds: Checksum.itin, right: ["911-70-1234", "911-53-1234"],
      wrong: ["911-89-1234", "811-70-1234", "911-93-1234"]),
    Row(id: "BSNR", holds: Checksum.germanPractice, right: ["021234568"], wrong: ["041234568"]),
  ]
}
