/// What the rules keep of one run beyond numbers; made when the first rule needs it. Plain memory
/// behind a pointer in the run, freed with it: looking a state up retains nothing.
package struct RunMemory {
  /// How many ids one rule keeps of one run; beyond it the rule cannot tell any more.
  package static let idLimit = 65_536

  private var states: UnsafeMutableBufferPointer<Unmanaged<AnyObject>?>

  package init() {
    states = .allocate(capacity: 4)
    states.initialize(repeating: nil)
  }

  /// Releases every state. The memory is of no use after it.
  func free() {
    for state in states { state?.release() }
    states.deallocate()
  }

  /// The state of that number, or nil. It lives as long as the run is open.
  package func state(_ number: Int) -> Unmanaged<AnyObject>? {
    number < states.count ? states[number] : nil
  }

  /// Keeps a state under a number that has none.
  package mutating func set(_ state: AnyObject, _ number: Int) {
    if number >= states.count {
      let larger = UnsafeMutableBufferPointer<Unmanaged<AnyObject>?>.allocate(
        capacity: number + 4)
      larger.initialize(repeating: nil)
      for (index, state) in states.enumerated() { larger[index] = state }
      states.deallocate()
      states = larger
    }
    states[number] = Unmanaged.passRetained(state)
  }
}
