extension Check {
  /// Other parts of a connection string stand before the password. Passwords of manuals are in use
  /// here, and noted.
  static let connectionString = Check("connection string") { match, tier in
    let parts = [
      "server=", "server =", "data source", "host=", "hostname=", "user id", "uid=", "userid=",
      "user=", "provider=", "driver=", "accountname=", "endpoint=", "initial catalog", "dbname=",
      "database=", "sharedaccesskeyname=",
    ]
    guard match.value.count > 1, match.bytes[0] != 0x5B, match.isNear(parts, within: 200) else {
      return nil
    }
    switch StandIn(match.bytes, isQuoted: true) {
    case .nothing: return nil
    case .example: return .placeholder
    case .none: return StandIn(match.bytes, isQuoted: false) == .nothing ? nil : tier
    }
  }
}
