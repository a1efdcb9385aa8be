/// Bytes that may be read a little past their end: what the hot loops run over.
///
/// The invariant, which every maker of a value keeps: `count` bytes are followed by at least
/// ``padding`` readable ones, of which the first is NUL. No JSON token contains a raw NUL, so each
/// scanning loop stops at the end by itself and needs no bounds check per byte; a vector or word
/// load that begins at or before the end stays inside the padding.
///
/// This is one of the few places with unchecked loads. Debug builds assert every one.
@frozen
@usableFromInline
package struct PaddedBytes {
  @usableFromInline package let base: UnsafeRawPointer
  /// How many bytes count as content.
  @usableFromInline package let count: Int

  /// How many bytes behind the content may be read.
  package static let padding = 128

  /// - Precondition: `base` is followed by `count + PaddedBytes.padding` readable bytes, and the
  ///   byte at `count` is NUL. The bytes must outlive the value.
  @inlinable
  package init(unsafeBase base: UnsafeRawPointer, count: Int) {
    self.base = base
    self.count = count
    assert(base.load(fromByteOffset: count, as: UInt8.self) == 0)
  }

  @inlinable @inline(__always)
  package subscript(index: Int) -> UInt8 {
    assert(index >= 0 && index < count + 128)
    return base.load(fromByteOffset: index, as: UInt8.self)
  }

  /// Two bytes, the first in the low bits on every platform Swift runs on here.
  @inlinable @inline(__always)
  package func half(_ index: Int) -> UInt16 {
    assert(index >= 0 && index + 2 <= count + 128)
    return UInt16(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt16.self))
  }

  /// Four bytes, the first in the low bits.
  @inlinable @inline(__always)
  package func word(_ index: Int) -> UInt32 {
    assert(index >= 0 && index + 4 <= count + 128)
    return UInt32(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt32.self))
  }

  /// Eight bytes, the first in the low bits.
  @inlinable @inline(__always)
  package func long(_ index: Int) -> UInt64 {
    assert(index >= 0 && index + 8 <= count + 128)
    return UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// Sixteen bytes.
  @inlinable @inline(__always)
  package func vector(_ index: Int) -> SIMD16<UInt8> {
    assert(index >= 0 && index + 16 <= count + 128)
    return base.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
  }

  /// The bytes of a range, without the padding.
  @inlinable
  package func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    assert(range.lowerBound >= 0 && range.upperBound <= count)
    return UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
  }
}
