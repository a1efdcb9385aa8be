import AgentLogJSON

/// `date-time`: RFC 3339, section 5.6, by value: the day exists, the offset is there, a leap
/// second stands where leap seconds can.
enum DateTimeFormat {
  static func holds(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    Timestamp.read(bytes, range)?.form == .rfc3339
  }

  static func complaint(_ bytes: PaddedBytes, _ range: Range<Int>) -> String {
    switch Timestamp.read(bytes, range)?.form {
    case .withoutOffset: "has no UTC offset"
    default: "is no RFC 3339 date-time"
    }
  }
}
