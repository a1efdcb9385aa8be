#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An owned, growable buffer that keeps the invariant of ``PaddedBytes``.
package final class PaddedBuffer {
  // No method calls another's closure while it writes these, and the check of it costs more than
  // appending a byte.
  @exclusivity(unchecked) private var storage: UnsafeMutableRawPointer
  /// How many bytes fit before the buffer grows.
  @exclusivity(unchecked) package private(set) var capacity: Int
  /// How many bytes are content.
  @exclusivity(unchecked) package private(set) var count = 0

  package init(capacity: Int) {
    self.capacity = max(capacity, 64)
    guard let storage = malloc(self.capacity + PaddedBytes.padding) else {
      preconditionFailure("out of memory")
    }
    self.storage = storage
    seal()
  }

  deinit {
    // glibc takes the size of a freed block as a hint to keep blocks of that size for ever.
    if capacity > 1 << 20 {
      removeAll()
      shrink(to: 0)
    }
    free(storage)
  }

  /// The content. Valid until the buffer is next changed or freed.
  package var bytes: PaddedBytes { PaddedBytes(unsafeBase: storage, count: count) }

  /// Makes room for `capacity` bytes, and at least doubles when it grows, so that many small
  /// appends cost O(n) together. Keeps the content.
  package func reserve(_ capacity: Int) {
    if capacity > self.capacity { resize(max(capacity, self.capacity * 2)) }
  }

  /// Makes room for `capacity` bytes and no more: for large contents whose bound is known.
  package func reserve(exactly capacity: Int) {
    if capacity > self.capacity { resize(capacity) }
  }

  /// Gives memory back down to `capacity` bytes, or to the content where that is more.
  package func shrink(to capacity: Int) {
    let smaller = max(capacity, count, 64)
    if smaller < self.capacity { resize(smaller) }
  }

  /// Swaps the content and the memory of two buffers. O(1).
  package func exchange(with other: PaddedBuffer) {
    swap(&storage, &other.storage)
    swap(&capacity, &other.capacity)
    swap(&count, &other.count)
  }

  /// The C library moves large blocks by their pages: old and new never stand side by side.
  private func resize(_ capacity: Int) {
    guard let fresh = realloc(storage, capacity + PaddedBytes.padding) else {
      preconditionFailure("out of memory")
    }
    storage = fresh
    self.capacity = capacity
    seal()
  }

  /// Lets `body` write behind the content and say how many bytes it wrote.
  @discardableResult
  package func append(upTo room: Int, _ body: (UnsafeMutableRawBufferPointer) -> Int) -> Int {
    reserve(count + room)
    let written = body(UnsafeMutableRawBufferPointer(start: storage + count, count: room))
    precondition(written >= 0 && written <= room)
    count += written
    seal()
    return written
  }

  package func append(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
    reserve(count + bytes.count)
    (storage + count).copyMemory(from: base, byteCount: bytes.count)
    count += bytes.count
    seal()
  }

  package func append(_ bytes: some Sequence<UInt8>) {
    let isDone: Void? = bytes.withContiguousStorageIfAvailable {
      append(UnsafeRawBufferPointer($0))
    }
    if isDone != nil { return }
    for byte in bytes { append(byte: byte) }
    seal()
  }

  /// One byte, without sealing: call ``seal()`` or another append before reading.
  package func append(byte: UInt8) {
    if count == capacity { reserve(count + 1) }
    storage.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  /// Shortens the content to `count` bytes.
  package func truncate(to count: Int) {
    precondition(count >= 0 && count <= self.count)
    self.count = count
    seal()
  }

  /// Turns the newlines of a range into spaces and says how many there were.
  package func replaceNewlines(in range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    var found = 0
    for index in range where storage.load(fromByteOffset: index, as: UInt8.self) == 0x0A {
      storage.storeBytes(of: 0x20, toByteOffset: index, as: UInt8.self)
      found += 1
    }
    return found
  }

  /// Puts a byte in the place of another.
  package func set(_ byte: UInt8, at offset: Int) {
    precondition(offset >= 0 && offset < count)
    storage.storeBytes(of: byte, toByteOffset: offset, as: UInt8.self)
  }

  package func removeAll() { truncate(to: 0) }

  /// Clears the padding behind the content.
  package func seal() { memset(storage + count, 0, PaddedBytes.padding) }
}
