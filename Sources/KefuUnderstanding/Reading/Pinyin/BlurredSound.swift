/// What is left of a syllable for speakers who do not tell zh from z, n from l, ing from in.
enum BlurredSound {
  /// The letters of the sound, which need not be a syllable.
  static func of(_ syllable: [UInt16]) -> [UInt16] {
    var letters = syllable
    guard let initial = letters.first else { return letters }
    switch initial {
    case 0x7A, 0x63, 0x73:  // zh ch sh
      if letters.count > 1, letters[1] == 0x68 { letters.remove(at: 1) }
    case 0x6E:  // n
      if letters.count > 1 { letters[0] = 0x6C }
    default:
      break
    }
    // ang eng ing; ong has no partner.
    if letters.count > 2, letters[letters.count - 1] == 0x67,
      letters[letters.count - 3] != 0x6F
    {
      letters.removeLast()
    }
    return letters
  }
}
