/// What a policy says of a key, as bits beside those of the detectors' key tests: asked once for each
/// different key.
enum PolicyRoles {
  /// A rule about fields holds for it wherever it stands.
  static let deep: UInt64 = 1 << UInt64(DetectorSet.mostKeyTests)
  /// A rule about fields holds for it as a member of the record.
  static let top: UInt64 = deep << 1
  /// An id, as a member of the record.
  static let id: UInt64 = deep << 2
  /// What must be a hash, as a member of the record.
  static let hash: UInt64 = deep << 3

  /// Those that count only for members of the record.
  static let topOnly = top | id | hash
  static let all = deep | topOnly

  /// The roles of a value that does not stand directly in a record.
  static func inside(_ roles: UInt64) -> UInt64 { roles & ~topOnly }
}
