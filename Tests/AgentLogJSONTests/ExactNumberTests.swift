import AgentLogJSON
import Testing

@Suite struct ExactNumberTests {
  private func number(_ text: String) throws -> ExactNumber {
    try #require(ExactNumber(text.utf8), "\(text) is a number")
  }

  @Test(arguments: [
    ["0", "-0", "0.0", "-0e5", "0e999999999999999999999", "0.000e-3"],
    ["1", "1.0", "10e-1", "0.1e1", "0.001E+3", "1000000000000000000000e-21"],
    ["-250", "-2.5e2", "-0.25e3", "-2500e-1"],
    ["1e400", "10e399", "0.1e401"],
    ["12345678901234567890123", "12345678901234567890.123e3", "1.23456789012345678901230e22"],
    ["9223372036854775807", "9223372036854775807.0"],
  ])
  func `equal numbers are equal however they are spelt`(spellings: [String]) throws {
    for left in spellings {
      for right in spellings {
        #expect(try number(left) == number(right), "\(left) and \(right)")
        #expect(try number(left).hashValue == number(right).hashValue)
        #expect(try !(number(left) < number(right)))
      }
    }
  }

  @Test func `numbers are ordered exactly`() throws {
    let ascending = [
      "-1e999999999999", "-1e400", "-18446744073709551617", "-18446744073709551616", "-2", "-1.5",
      "-1", "-0.1", "-1e-400", "0", "1e-999999999999", "1e-400", "1e-308",
      "0.1", "0.1000000000000000000000000001", "0.2", "1", "1.5", "9007199254740992",
      "9007199254740993", "9223372036854775807", "9223372036854775808", "12345678901234567890",
      "12345678901234567890.5", "12345678901234567891", "1e100", "1e400",
      "1.0000000000000000000001e400",
      "1e999999999999", "1e99999999999999999999999999",
    ]
    for (index, left) in ascending.enumerated() {
      for (other, right) in ascending.enumerated() {
        #expect(try (number(left) < number(right)) == (index < other), "\(left) < \(right)")
        #expect(try (number(left) == number(right)) == (index == other), "\(left) == \(right)")
      }
    }
  }

  @Test(arguments: [
    "", "-", "+1", "01", "-01", ".5", "1.", "1.e2", "1e", "1e+", "0x1", "1 ", " 1", "1_000", "NaN",
    "1.2.3", "--1", "1e1.5",
  ])
  func `what JSON calls no number is none`(text: String) {
    #expect(ExactNumber(text.utf8) == nil)
  }

  @Test(arguments: [
    ("0", true), ("-3", true), ("1.0", true), ("1e2", true), ("1.5e1", true), ("1e400", true),
    ("0e-9", true), ("12345678901234567890123", true), ("1.5", false), ("1e-1", false),
    ("12345678901234567890.5", false), ("1e-999999999999", false), ("15e-1", false),
    ("150e-1", true),
  ])
  func `a whole number is one by value`(text: String, isInteger: Bool) throws {
    #expect(try number(text).isInteger == isInteger)
  }

  @Test(arguments: [
    ("0.3", "0.1", true), ("0.35", "0.1", false), ("4.5", "1.5", true), ("7", "2", false),
    ("-6", "2", true), ("6", "-2", true), ("0", "0.3", true), ("0.0075", "0.0001", true),
    ("0.00751", "0.0001", false), ("1e308", "0.123456789", false), ("1e308", "0.5", true),
    ("12391239123", "1e-8", true), ("3", "1e2", false), ("300", "1e2", true),
    ("1e999999999999", "7", false), ("7e999999999999", "7", true), ("1e-999999999999", "1", false),
    ("12345678901234567890120", "3", true), ("12345678901234567890121", "3", false),
    ("18446744073709551616", "4294967296", true), ("9223372036854775807", "7", true),
    ("99999999999999999999999999", "9999999999999", true),
    ("1e50", "9223372036854775807", false), ("9999999999999999998e9", "9999999999999999999", false),
    ("9999999999999999999e9", "9999999999999999999", true),
    // 2^64 + 1 = 274177 · 67280421310721; carries over 64 bits while it is reduced.
    ("18446744073709551617e15", "2204644845509705728", true),
    ("18446744073709551617e14", "2204644845509705728", false),
    ("9e9000000000000000000", "3e-9000000000000000000", true),
    ("10e9223372036854775807", "0.7e-9223372036854775807", false),
  ])
  func `multiples are exact`(text: String, divisor: String, isMultiple: Bool) throws {
    #expect(try number(text).isMultiple(of: number(divisor)) == isMultiple)
  }

  @Test func `a divisor beyond the bound is told apart, not guessed`() throws {
    let wide = try number("0.12345678901234567891")
    #expect(!wide.isDivisor)
    #expect(try number("1").isMultiple(of: wide) == nil)
    #expect(try number("1").isMultiple(of: number("0")) == nil)
    #expect(try number("0.1234567890123456789").isDivisor)
  }

  @Test(arguments: [0, 1, -1, 10, 999, -1_000, .max, .min, 1 << 53 + 1] as [Int64])
  func `a 64-bit integer is the number of its text, and back`(value: Int64) throws {
    #expect(try number(String(value)) == ExactNumber(value))
    #expect(ExactNumber(value).int64 == value)
  }

  @Test(arguments: [
    "9223372036854775808", "-9223372036854775809", "1e19", "1e400", "0.5", "1e-400",
  ])
  func `what does not fit 64 bits is no such integer`(text: String) throws {
    #expect(try number(text).int64 == nil)
  }

  @Test func `a hostile number costs no more than its digits`() throws {
    let long =
      "1" + String(repeating: "0", count: 100_000) + "." + String(repeating: "0", count: 9) + "1"
    #expect(try number(long) > number("1e99999"))
    #expect(try number("1e" + String(repeating: "9", count: 10_000)) > number(long))
    #expect(try number(long).isMultiple(of: number("1e-10")) == true)
    #expect(try number(long).isMultiple(of: number("3e-10")) == false)
  }

  @Test func `a number can be read in place`() throws {
    withPadded(Array("[-12.50,1]".utf8)) { bytes in
      #expect(ExactNumber(bytes, 1..<7) == ExactNumber("-12.5".utf8))
      #expect(ExactNumber(bytes, 1..<8) == nil)
    }
  }
}
