/// SHA-256 of FIPS 180-4 over bytes that come in pieces. Pure Swift, no state on the heap.
package struct SHA256: Sendable {
  /// The hash value H.
  private var state = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)
  /// The beginning of a block that is not full yet.
  private var pending = SIMD64<UInt8>()
  /// How many bytes have come.
  private var count = 0

  package init() {}

  /// The hash of a text.
  package static func hash(_ text: some Sequence<UInt8>) -> Digest {
    var hasher = SHA256()
    hasher.update(text)
    return hasher.finalize()
  }

  /// The hash of bytes in place.
  package static func hash(_ bytes: UnsafeRawBufferPointer) -> Digest {
    var hasher = SHA256()
    hasher.update(bytes)
    return hasher.finalize()
  }

  package mutating func update(_ text: some Sequence<UInt8>) {
    let isDone: Void? = text.withContiguousStorageIfAvailable {
      update(UnsafeRawBufferPointer($0))
    }
    if isDone == nil { Array(text).withUnsafeBytes { update($0) } }
  }

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    var index = 0
    let filled = count & 63
    count += bytes.count
    if filled > 0 {
      index = min(64 - filled, bytes.count)
      keep(bytes[..<index], behind: filled)
      guard filled + index == 64 else { return }
      withUnsafeBytes(of: pending) { Self.compress(&state, $0, 0) }
    }
    while bytes.count - index >= 64 {
      Self.compress(&state, bytes, index)
      index += 64
    }
    keep(bytes[index...], behind: 0)
  }

  private mutating func keep(_ bytes: Slice<UnsafeRawBufferPointer>, behind filled: Int) {
    withUnsafeMutableBytes(of: &pending) {
      UnsafeMutableRawBufferPointer(rebasing: $0[filled...])
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes))
    }
  }

  /// The hash of all that came. The value may go on to be updated: it works on a copy.
  package func finalize() -> Digest {
    var copy = self
    // One bit, zeros up to the last eight bytes of a block, the length in bits.
    let zeros = (119 - count & 63) & 63
    withUnsafeTemporaryAllocation(byteCount: 80, alignment: 8) { tail in
      tail.initializeMemory(as: UInt8.self, repeating: 0)
      tail[0] = 0x80
      tail.storeBytes(of: (UInt64(count) << 3).bigEndian, toByteOffset: zeros + 1, as: UInt64.self)
      copy.update(UnsafeRawBufferPointer(rebasing: tail[..<(zeros + 9)]))
    }
    return Digest(words: copy.state)
  }

  /// 32 bytes.
  package struct Digest: Sendable, Hashable {
    fileprivate let words: SIMD8<UInt32>

    package var bytes: [UInt8] {
      (0..<32).map { UInt8(truncatingIfNeeded: words[$0 / 4] >> UInt32(24 - $0 % 4 * 8)) }
    }

    /// 64 lower-case hexadecimal digits.
    package var hex: String {
      let digits = Array("0123456789abcdef".utf8)
      return String(
        decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
  }

  // MARK: - The compression function (FIPS 180-4, section 6.2.2)

  private static func compress(
    _ state: inout SIMD8<UInt32>, _ bytes: UnsafeRawBufferPointer, _ start: Int
  ) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      // Plain pointers: checks of each index would cost a debug build most of its time.
      let block = bytes.baseAddress! + start
      let words = schedule.baseAddress!
      for index in 0..<16 {
        words[index] = UInt32(
          bigEndian: block.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self))
      }
      var index = 16
      while index < 64 {
        let early = words[index &- 15]
        let late = words[index &- 2]
        let sigma0 = rotate(early, 7) ^ rotate(early, 18) ^ early &>> 3
        let sigma1 = rotate(late, 17) ^ rotate(late, 19) ^ late &>> 10
        words[index] = words[index &- 16] &+ sigma0 &+ words[index &- 7] &+ sigma1
        index &+= 1
      }
      rounds(&state, words)
    }
  }

  @inline(__always)
  private static func rounds(
    _ state: inout SIMD8<UInt32>, _ words: UnsafeMutablePointer<UInt32>
  ) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    constants.withUnsafeBufferPointer { constants in
      let constants = constants.baseAddress!
      var index = 0
      // Eight rounds at a time, so that the names go round instead of the values.
      while index < 64 {
        let k = constants + index
        let w = words + index
        round(a, b, c, &d, e, f, g, &h, k[0] &+ w[0])
        round(h, a, b, &c, d, e, f, &g, k[1] &+ w[1])
        round(g, h, a, &b, c, d, e, &f, k[2] &+ w[2])
        round(f, g, h, &a, b, c, d, &e, k[3] &+ w[3])
        round(e, f, g, &h, a, b, c, &d, k[4] &+ w[4])
        round(d, e, f, &g, h, a, b, &c, k[5] &+ w[5])
        round(c, d, e, &f, g, h, a, &b, k[6] &+ w[6])
        round(b, c, d, &e, f, g, h, &a, k[7] &+ w[7])
        index &+= 8
      }
    }
    state = state &+ SIMD8(a, b, c, d, e, f, g, h)
  }

  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
    _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ word: UInt32
  ) {
    let choice = g ^ e & (f ^ g)
    let first = h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ choice &+ word
    let majority = a & b | c & (a | b)
    d = d &+ first
    h = first &+ (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ majority
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (4.2.2).
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
