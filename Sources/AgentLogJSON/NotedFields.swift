/// What a ``RecordScanner`` noted of one record: small enough to be handed on.
@frozen
@usableFromInline
package struct NotedFields {
  /// The values by slot; valid where ``present`` has the slot.
  @usableFromInline package let slots: UnsafeMutablePointer<Slot>
  @usableFromInline package internal(set) var present = SlotSet()
  /// Slots that hold a string with at least one byte, and slots that hold an integer of at most 18
  /// digits and no sign: the commonest demands are met by a look at these.
  @usableFromInline package internal(set) var texts = SlotSet()
  @usableFromInline package internal(set) var naturals = SlotSet()
  /// A number for the text under the key that tells of what kind the record is, below
  /// ``kindCount``: mostly the same for the same text, 0 where there is none.
  @usableFromInline package internal(set) var kind = 0
  /// ``RecordScanner/mayRepeatKeys``.
  @usableFromInline package internal(set) var isRepeated = false
  /// ``RecordScanner/hasOtherKeys``.
  @usableFromInline package internal(set) var hasOthers = false

  package static let kindCount = RecordKinds.count

  init(slots: UnsafeMutablePointer<Slot>) { self.slots = slots }
}

extension RecordScanner {
  package var slots: UnsafeMutablePointer<Slot> { noted.slots }
  package var present: SlotSet { noted.present }
}
