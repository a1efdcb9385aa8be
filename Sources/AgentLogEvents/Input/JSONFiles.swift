/// The `.json` files of a folder and of the folders in it, in the order of their paths' bytes.
package enum JSONFiles {
  /// - Returns: paths that begin with `root`, and what could not be listed, one sentence each.
  package static func below(_ root: String) -> (paths: [String], problems: [String]) {
    let walk = DirectoryWalk(root)
    return (
      walk.files.filter { $0.hasSuffix(".json") },
      walk.problems.map { "'\($0.path)' \($0.message)" }
    )
  }
}
