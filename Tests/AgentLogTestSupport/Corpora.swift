import Foundation

/// Where the tests find what is not part of the repository, and the repository itself.
package enum Corpora {
  /// The folder named by `AGENTLOG_CORPORA`, or `../shared` beside the checkout; nil where absent.
  package static let root: String? = {
    let path =
      ProcessInfo.processInfo.environment["AGENTLOG_CORPORA"] ?? repository + "/../shared"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  /// True where the corpora are there. For `.enabled(if:)`, so that skipped tests are named.
  package static var isPresent: Bool { root != nil }

  /// True where everything is to be tested, however long it takes: `.ci/run` says so.
  package static let isThorough = ProcessInfo.processInfo.environment["CI"] != nil

  /// The checkout.
  package static let repository: String = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.path
  }()

  /// The bytes of a file of the corpora.
  package static func bytes(_ path: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(fileURLWithPath: (root ?? "") + "/" + path)))
  }

  /// The bytes of a file of the repository.
  package static func committed(_ path: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(fileURLWithPath: repository + "/" + path)))
  }
}
