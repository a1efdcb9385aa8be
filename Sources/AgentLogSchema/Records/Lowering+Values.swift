import AgentLogEvents
import AgentLogJSON

/// What is asked of the value of one field.
extension Lowering {
  /// What is asked of one field: checks where tables can say it, else the value's own tape.
  mutating func property(
    _ slot: Int, _ node: Int, _ property: Int, _ block: inout EventProgram.Block
  ) {
    if let checks = checks(of: node, slot) ?? nestedChecks(of: node, slot) {
      block.checks += checks
      return
    }
    noteSites([node])
    block.deep.append(EventProgram.DeepCheck(slot: slot, node: node, property: property))
  }

  mutating func checks(of node: Int, _ slot: Int) -> [EventProgram.SlotCheck]? {
    let mark = (sets: sets, sites: sites, siteOfKey: siteOfKey)
    var checks: [EventProgram.SlotCheck] = []
    for instruction in schema.instructions(of: node) {
      guard let check = check(instruction, slot) else {
        (sets, sites, siteOfKey) = mark
        return nil
      }
      checks.append(check)
    }
    return checks
  }

  /// Checks of an object's members, which have slots of their own.
  mutating func nestedChecks(of node: Int, _ slot: Int) -> [EventProgram.SlotCheck]? {
    guard let members = NestedMembers.members(of: node, in: schema),
      let parent = slots.first(where: { $0.value == slot })?.key
    else { return nil }
    let mark = (sets: sets, sites: sites, siteOfKey: siteOfKey)
    var checks: [EventProgram.SlotCheck] = []
    for instruction in schema.instructions(of: node) {
      if case .type = instruction, let check = check(instruction, slot) { checks.append(check) }
    }
    for member in members {
      let name = schema.parts.name(ofField: Int(member.field))
      guard let own = slots[EventField.memberName(name, of: parent)],
        let inner = self.checks(of: Int(member.schema), own)
      else {
        (sets, sites, siteOfKey) = mark
        return nil
      }
      checks += inner.map { check in
        var nested = check
        nested.parent = slot
        return nested
      }
    }
    return checks
  }

  mutating func check(_ instruction: Instruction, _ slot: Int) -> EventProgram.SlotCheck? {
    func make(_ site: Int, _ demand: EventProgram.Demand) -> EventProgram.SlotCheck {
      EventProgram.SlotCheck(slot: slot, site: site, demand: demand)
    }
    switch instruction {
    case .type(let type):
      return make(
        site(type.site, slot: slot), .kinds(type.kinds, wholeDecimals: type.wholeDecimals))
    case .const(let const):
      guard let texts = texts(instruction) else { return nil }
      return make(
        site(const.site, slot: slot), .text(set: set(texts.strings), kinds: texts.others))
    case .oneOfValues(let values):
      guard let texts = texts(instruction) else { return nil }
      return make(
        site(values.site, slot: slot), .text(set: set(texts.strings), kinds: texts.others))
    case .format(let format):
      let made = make(site(format.site, slot: slot), .format(format.format))
      // A time without an offset is told apart from no time: it has the next site.
      if format.format == .dateTime, made.site == sites.count - 1 { _ = add(sites[made.site]) }
      return made
    case .minLength(let length):
      return make(site(length.site, slot: slot), .minLength(length.least))
    case .maxLength(let length):
      return make(site(length.site, slot: slot), .maxLength(length.most))
    case .bound(let bound):
      guard let limit = schema.parts.literals[Int(bound.literal)].integer else { return nil }
      let demand: EventProgram.Demand =
        switch bound.relation {
        case .atLeast: .atLeast(limit)
        case .moreThan: .above(limit)
        case .atMost: .atMost(limit)
        case .lessThan: .below(limit)
        }
      return make(site(bound.site, slot: slot), demand)
    default: return nil
    }
  }

  /// The strings of a `const` or `enum`, and the bits of the other kinds that it allows whole:
  /// only `null` can be told by its kind.
  func texts(_ instruction: Instruction) -> (strings: [[UInt8]], others: UInt8)? {
    let literals: [Int]
    switch instruction {
    case .const(let const): literals = [Int(const.literal)]
    case .oneOfValues(let values): literals = schema.parts.list(values.literals)
    default: return nil
    }
    var strings: [[UInt8]] = []
    var others: UInt8 = 0
    for literal in literals {
      if let text = schema.string(ofLiteral: literal), text.count < 256, !text.isEmpty {
        if !strings.contains(text) { strings.append(text) }
      } else if schema.parts.literals[literal].kind == .null {
        others |= JSONKind.null.bit
      } else {
        return nil
      }
    }
    return strings.count > 64 ? nil : (strings, others)
  }

  mutating func set(_ texts: [[UInt8]]) -> Int {
    if let known = sets.firstIndex(of: texts) { return known }
    sets.append(texts)
    return sets.count - 1
  }
}
