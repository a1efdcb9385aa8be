@testable import AgentLogRedaction
import Testing

@Suite struct `Payment cards` {
  @Test(arguments: [
    ("Visa", "4539 1488 0343 6467"), ("Mastercard", "5425 2334 3010 9903"),
    ("Mastercard, 2 series", "2223 0000 4841 0010"), ("American Express", "3782 822463 10005"),
    ("Diners Club", "3056 930902 5904"), ("Discover", "6011 0009 9013 9424"),
    ("JCB", "3530 1113 3330 0000"), ("Maestro", "6759 6498 2643 8453"),
    ("UATP", "1220 000000 00003"),
  ])
  func `a number of each network holds`(network: String, number: String) {
    #expect(Checksum.paymentCard(Checksum.digits(number.utf8)), "\(network)")
  }

  @Test(arguments: [
    ("Luhn fails", "4539 1488 0343 6468"), ("no issuer", "9539 1488 0343 6463"),
    ("too short for its issuer", "5425 2334 3010 993"), ("noughts", "0000 0000 0000 0000"),
    ("milliseconds", "1748503543012"), ("nothing", ""),
  ])
  func `what is no card does not`(why: String, number: String) {
    #expect(!Checksum.paymentCard(Checksum.digits(number.utf8)), "\(why)")
  }

  @Test(arguments: ["4242424242424242", "378282246310005", "30569309025904", "4222222222222"])
  func `published test numbers are known and hold`(number: String) {
    let digits = Checksum.digits(number.utf8)
    #expect(Checksum.isTestCard(digits))
    #expect(Checksum.paymentCard(digits))
  }

  @Test func `one random number in ten passes Luhn`() {
    let passed = (100_000..<101_000).count { Checksum.luhn(Checksum.digits(String($0).utf8)) }
    #expect(passed == 100)
  }
}
