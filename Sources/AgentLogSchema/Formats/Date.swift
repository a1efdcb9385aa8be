import AgentLogJSON

/// `date`: `full-date` of RFC 3339, section 5.6, of a day that exists.
enum DateFormat {
  static func holds(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    range.count == 10 && CivilDate(bytes.slice(range)) != nil
  }
}
