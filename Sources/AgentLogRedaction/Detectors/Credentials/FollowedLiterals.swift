extension Detector.Start {
  /// What may follow a short prefix, in lower case, for both cases count.
  enum Follower: String {
    case letters = "abcdefghijklmnopqrstuvwxyz"
    case alphanumeric = "abcdefghijklmnopqrstuvwxyz0123456789"
    case base64 = "abcdefghijklmnopqrstuvwxyz0123456789./+"
    case url = "abcdefghijklmnopqrstuvwxyz0123456789-_.~"
  }

  /// Prefixes of three bytes, each with every character that may follow it: an anchor of three
  /// bytes alone would make the first look stop at its last two bytes before anything, these stop
  /// it three times less often. In either case; the pattern minds it.
  static func literals(
    _ prefixes: String..., followedBy follower: Follower, reach: Int = 0
  ) -> [Detector.Start] {
    prefixes.flatMap { prefix in
      follower.rawValue.map { next in
        .literal(
          Detector.Literal(text: prefix.lowercased() + [next], ignoresCase: true, reach: reach))
      }
    }
  }
}
