import AgentLogJSON
import Testing

@Suite struct PaddedBufferTests {
  @Test func `content survives growth and is followed by a NUL`() {
    let buffer = PaddedBuffer(capacity: 1)
    var expected: [UInt8] = []
    for round in 1...40 {
      let piece = [UInt8](repeating: UInt8(round), count: round * 7)
      switch round % 3 {
      case 0: buffer.append(piece[...])
      case 1: piece.withUnsafeBytes { buffer.append($0) }
      default:
        buffer.append(upTo: piece.count + 5) {
          $0.copyBytes(from: piece)
          return piece.count
        }
      }
      expected += piece
      #expect(buffer.count == expected.count && buffer.capacity >= buffer.count)
      #expect(Array(buffer.bytes.slice(0..<buffer.count)) == expected)
      #expect(buffer.bytes[buffer.count] == 0)
    }
  }

  @Test func `a shorter content is sealed where it ends`() {
    let buffer = PaddedBuffer(capacity: 8)
    buffer.append(Array("abcdef".utf8))
    buffer.truncate(to: 2)
    #expect(buffer.bytes[2] == 0)
    buffer.append(byte: 0x63)
    buffer.seal()
    #expect(Array(buffer.bytes.slice(0..<3)) == Array("abc".utf8))
    buffer.removeAll()
    #expect(buffer.count == 0 && buffer.bytes[0] == 0)
  }

  @Test func `memory is given back, content is not`() {
    let buffer = PaddedBuffer(capacity: 16)
    buffer.append([UInt8](repeating: 0x61, count: 10_000))
    buffer.truncate(to: 100)
    buffer.shrink(to: 64)
    #expect(buffer.capacity == 100)
    #expect(Array(buffer.bytes.slice(0..<100)) == [UInt8](repeating: 0x61, count: 100))
    #expect(buffer.bytes[100] == 0)
  }
}
