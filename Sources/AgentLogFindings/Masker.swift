/// Decides which strings of a log may appear in output of ours.
///
/// Names, ids and enumerated words are shown when they have at most 64 bytes of
/// `A-Z a-z 0-9 _ . : -` and nobody flags them; anything else is described by type and length,
/// never quoted.
public struct Masker: Sendable {
  /// The longest text that is shown, in bytes.
  public static let longestShown = 64

  @usableFromInline
  let flags: (@Sendable (_ text: [UInt8], _ keys: [[UInt8]]) -> Bool)?

  /// Goes by the form alone.
  @inlinable
  public init() { flags = nil }

  /// Goes by the form, and shows nothing that `flags` says yes to: what detectors would find in the
  /// text under such keys.
  package init(
    flags: @escaping @Sendable (_ text: [UInt8], _ keys: [[UInt8]]) -> Bool
  ) {
    self.flags = flags
  }

  /// True when `bytes` may be shown as they are. O(n), at most 64 steps.
  ///
  /// - Parameters:
  ///   - bytes: The text, decoded, as UTF-8.
  ///   - keys: The keys above the text, the nearest last, where it is a value.
  @inlinable
  public func shows(_ bytes: some Collection<UInt8>, under keys: [[UInt8]] = []) -> Bool {
    guard !bytes.isEmpty, bytes.count <= Self.longestShown, bytes.allSatisfy(Self.isPlain) else {
      return false
    }
    return !(flags?(Array(bytes), keys) ?? false)
  }

  /// The text itself where it may be shown, else `string of 12 characters`.
  @inlinable
  public func text(_ bytes: some Collection<UInt8>) -> String {
    shows(bytes) ? String(decoding: bytes, as: UTF8.self) : describe(bytes)
  }

  /// The text in quotes where it may be shown, else `a string of 12 characters`.
  @inlinable
  public func quoted(_ bytes: some Collection<UInt8>) -> String {
    shows(bytes) ? "'" + String(decoding: bytes, as: UTF8.self) + "'" : "a " + describe(bytes)
  }

  /// One reference token of a JSON Pointer (RFC 6901): escaped where shown, `<16 characters>`
  /// where not.
  @inlinable
  public func token(_ bytes: some Collection<UInt8>) -> String {
    guard shows(bytes) else { return "<" + Self.characters(bytes) + ">" }
    return String(decoding: bytes, as: UTF8.self)
  }

  @inlinable
  func describe(_ bytes: some Collection<UInt8>) -> String {
    bytes.isEmpty ? "empty string" : "string of " + Self.characters(bytes)
  }

  @inlinable
  static func characters(_ bytes: some Collection<UInt8>) -> String {
    let count = bytes.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    return count == 1 ? "1 character" : "\(count) characters"
  }

  @inlinable
  static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: ":"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
