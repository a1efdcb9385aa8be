/// So that the parsers can compare code points with what they mean: `next == "{"`, `case "a"`.
extension UInt32 {
  static func == (value: UInt32, scalar: Unicode.Scalar) -> Bool { value == scalar.value }
  static func != (value: UInt32, scalar: Unicode.Scalar) -> Bool { value != scalar.value }
  static func ~= (scalar: Unicode.Scalar, value: UInt32) -> Bool { value == scalar.value }

  static func ~= (scalars: ClosedRange<Unicode.Scalar>, value: UInt32) -> Bool {
    scalars.lowerBound.value <= value && value <= scalars.upperBound.value
  }
}

extension UInt32? {
  static func == (value: UInt32?, scalar: Unicode.Scalar) -> Bool { value == scalar.value }
  static func != (value: UInt32?, scalar: Unicode.Scalar) -> Bool { value != scalar.value }
}
