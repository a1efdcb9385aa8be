import AgentLogJSON

/// Lines of which the collector has delivered parts so far, by lane.
///
/// Bounded: at most ``most`` lanes, and together no more bytes than a line may have. A line beyond
/// that is only counted.
struct OpenLines {
  struct Lane {
    var name: [UInt8]
    var lines: InnerLines
    /// Bytes of a line that grew too long to be kept, else 0.
    var dropped = 0
    /// Where its first part stood.
    var place: Chunk.OuterPlace
  }

  static let most = 64

  private var lanes: [Lane] = []
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  var isEmpty: Bool { lanes.isEmpty }
  var isFull: Bool { lanes.count >= Self.most }

  func contains(_ name: [UInt8]) -> Bool { lanes.contains { $0.name == name } }

  /// Adds a part to its lane.
  mutating func add(_ part: InnerLines, to name: [UInt8]) {
    guard let place = part.places.first else { return }
    let index =
      lanes.firstIndex { $0.name == name }
      ?? {
        let lines = InnerLines(PaddedBuffer(capacity: part.buffer.count))
        lanes.append(Lane(name: name, lines: lines, place: place))
        return lanes.count - 1
      }()
    if lanes[index].dropped > 0 {
      lanes[index].dropped += part.buffer.count
      return
    }
    lanes[index].lines.join(part)
    guard lanes.reduce(0, { $0 + $1.lines.buffer.count }) > limit else { return }
    let largest = lanes.indices.max {
      lanes[$0].lines.buffer.count < lanes[$1].lines.buffer.count
    }
    guard let largest else { return }
    lanes[largest].dropped = lanes[largest].lines.buffer.count
    lanes[largest].lines.removeAll()
    lanes[largest].lines.buffer.shrink(to: 0)
  }

  mutating func take(_ name: [UInt8]) -> Lane? {
    lanes.firstIndex { $0.name == name }.map { lanes.remove(at: $0) }
  }

  /// The lane whose first part came first.
  mutating func takeOldest() -> Lane? { lanes.isEmpty ? nil : lanes.removeFirst() }
}
