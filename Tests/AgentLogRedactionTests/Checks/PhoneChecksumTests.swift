@testable import AgentLogRedaction
import Testing

@Suite struct `Telephone numbers` {
  @Test(arguments: [
    "+44 20 7946 0958", "+1 212 736 5000", "+49 30 901820", "+358 9 1601", "+905321234567",
    "+852 2123 4567",
  ])
  func `an assigned code and a length that can be`(number: String) {
    #expect(Checksum.internationalPhone(Checksum.digits(number.utf8)))
  }

  @Test(arguments: [
    "+999 123 456 789", "+1 212 136 5000", "+1 212 736 500", "+44 20", "+11 111 111 1111",
    "+1234567890123456",
  ])
  func `no such code, area, exchange or length`(number: String) {
    #expect(!Checksum.internationalPhone(Checksum.digits(number.utf8)))
  }

  @Test(arguments: [
    ("12125550100", 1), ("442079460958", 44), ("35891601", 358), ("85221234567", 852),
    ("79161234567", 7), ("999123", nil), ("21012345", nil), ("", nil), ("3", nil),
  ])
  func `the code is the one that is assigned`(number: String, code: Int?) {
    #expect(Checksum.callingCode(Checksum.digits(number.utf8)) == code)
  }
}
