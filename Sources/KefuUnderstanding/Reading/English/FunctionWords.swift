/// Words that are no part of a compound.
enum FunctionWords {
  private static let list =
    "a an and any are be can did do does for from get has have how i if in is it me my need no not "
    + "of on or our please pls the their this that to u want was what when where why will with you "
    + "your"

  static let hashes = Set(
    list.split(separator: " ").map { word in
      var polynomial: UInt64 = 0
      for unit in word.utf16 { polynomial = ReadingHash.extended(polynomial, unit) }
      return ReadingHash.word(polynomial)
    })
}
