import AgentLogEvents
import AgentLogJSON
import Testing

@Suite struct IdentityHashTests {
  private let hash = IdentityHash()

  private func hash(_ id: [UInt8], before: [UInt8] = [], behind: [UInt8] = []) -> UInt64 {
    let buffer = PaddedBuffer(capacity: 16)
    buffer.append(before + id + behind)
    return hash.hash(buffer.bytes, before.count..<before.count + id.count)
  }

  @Test func `equal ids of any length have one hash, wherever they stand`() {
    for length in 0..<80 {
      let id = (0..<length).map { UInt8($0 &* 7 & 0x7F) }
      let expected = hash(id)
      #expect(hash(id, before: [1, 2, 3], behind: Array("behind the id".utf8)) == expected)
    }
  }

  @Test func `every byte and the length count`() {
    var seen: Set<UInt64> = []
    var count = 0
    for length in 0..<80 {
      let id = [UInt8](repeating: 0x61, count: length)
      seen.insert(hash(id))
      count += 1
      for index in 0..<length {
        var other = id
        other[index] ^= 1
        seen.insert(hash(other))
        count += 1
      }
    }
    #expect(seen.count == count)
  }
}
