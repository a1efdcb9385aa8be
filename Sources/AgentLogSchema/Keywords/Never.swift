/// The schema `false`: no value fits.
package struct NeverInstruction: SchemaInstruction {
  /// What stands in the place of a keyword's name.
  static let keyword = "false"

  package var site: Int32

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool { run.broken(site, index) }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    Complaint(text: "must not be here", summary: "must not be here")
  }
}
