/// The schema `false`: no value fits.
package struct NeverInstruction: SchemaInstruction {
  package var site: Int32

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool { run.broken(site, index) }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    Complaint(text: "must not be here", summary: "must not be here")
  }
}
