import AgentLogJSON

/// `uniqueItems`: no two elements are equal. O(n) by hashes for more than a few elements, which is
/// the one keyword that allocates for a value that fits.
package struct UniqueItemsKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "uniqueItems"
  static let vocabulary: SchemaVocabularies = .validation

  package var site: Int32

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    guard let isOn = value.bool else {
      builder.mistake(value, "'uniqueItems' is \(value.kindName); expected true or false")
      return
    }
    guard isOn else { return }
    let site = builder.site(keyword, rule: "event/bad-value")
    builder.add(.uniqueItems(UniqueItemsKeyword(site: site)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    let node = run.view.nodes[index]
    guard node.kind == .array, node.count > 1 else { return true }
    let isUnique = node.count <= 8 ? fewDiffer(index, run.view) : manyDiffer(index, run.view)
    return isUnique || run.broken(site, index)
  }

  private func fewDiffer(_ index: Int, _ view: JSONView) -> Bool {
    let end = Int(view.nodes[index].next)
    var element = index + 1
    while element < end {
      var other = Int(view.nodes[element].next)
      while other < end {
        if JSONEquality.equal(view, element, view, other) { return false }
        other = Int(view.nodes[other].next)
      }
      element = Int(view.nodes[element].next)
    }
    return true
  }

  private func manyDiffer(_ index: Int, _ view: JSONView) -> Bool {
    var seen = Set<Element>(minimumCapacity: Int(view.nodes[index].count))
    var element = index + 1
    while element < Int(view.nodes[index].next) {
      if !seen.insert(Element(view: view, index: element)).inserted { return false }
      element = Int(view.nodes[element].next)
    }
    return true
  }

  private struct Element: Hashable {
    let view: JSONView
    let index: Int

    static func == (left: Element, right: Element) -> Bool {
      JSONEquality.equal(left.view, left.index, right.view, right.index)
    }

    func hash(into hasher: inout Hasher) { JSONEquality.hash(view, index, into: &hasher) }
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    Complaint(text: "has equal items; each must differ", summary: "has equal items")
  }
}
