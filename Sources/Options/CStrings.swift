private import Glibc

/// Words as C takes them: an array of zero-terminated strings that ends with a null.
struct CStrings: ~Copyable {
  let count: Int
  let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

  init(_ words: [String]) {
    count = words.count
    pointers = .allocate(capacity: words.count + 1)
    for (index, word) in words.enumerated() {
      (pointers + index).initialize(to: strdup(word))
    }
    (pointers + count).initialize(to: nil)
  }

  deinit {
    for index in 0..<count { free(pointers[index]) }
    pointers.deallocate()
  }

  subscript(index: Int) -> String { pointers[index].map { String(cString: $0) } ?? "" }
}
