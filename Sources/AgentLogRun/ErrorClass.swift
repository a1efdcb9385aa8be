/// An error that knows the short name it is counted under.
///
/// Adopt it where the type's own name says too little or too much: `http_503`, `validation_failed`.
public protocol ClassifiedError: Error {
  /// A word of a short list, at most 64 characters of `[A-Za-z0-9_.:-]`: no text of the error.
  var errorClass: String { get }
}

/// What a replay throws where the recorded call threw: the class and the text that were recorded.
public struct ReplayedError: ClassifiedError, Hashable, CustomStringConvertible {
  /// The word that `error_class` holds.
  public let errorClass: String
  /// The recorded text, redacted; nil where none was recorded.
  public let message: String?

  /// An error as a recording holds it.
  public init(errorClass: String, message: String? = nil) {
    self.errorClass = errorClass
    self.message = message
  }

  /// The text, or else the class.
  public var description: String { message ?? errorClass }
}

/// A tool was asked for that the run does not have.
public struct UnknownTool: ClassifiedError, Hashable, CustomStringConvertible {
  /// The word that `error_class` holds.
  public var errorClass: String { "unknown_tool" }
  /// What is wrong and what to do.
  public var description: String {
    "the tool is not among those of the run; name it in RunOptions.tools, or correct the agent"
  }
}

/// Names errors for `error_class`: what alerts count, so a name and never a text.
enum ErrorClass {
  static func of(_ error: any Error) -> String {
    if let error = error as? any ClassifiedError { return normalised(error.errorClass) }
    if error is CancellationError { return "cancelled" }
    if error is BoundReached { return "bound_reached" }
    let name = String(describing: type(of: error))
    return name.lowercased().contains("timeout") || name.lowercased().contains("timedout")
      ? "timeout" : normalised(name)
  }

  /// The name with anything that could be more than a name replaced.
  private static func normalised(_ name: String) -> String {
    let allowed = name.unicodeScalars.prefix(64).map { scalar -> Character in
      let isName =
        scalar.isASCII
        && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || "_.:-".unicodeScalars.contains(scalar))
      return isName ? Character(scalar) : "_"
    }
    return allowed.isEmpty ? "error" : String(allowed)
  }
}
