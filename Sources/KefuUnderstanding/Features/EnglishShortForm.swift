/// Short forms of English and the words that they stand for, so that "can't", "cant" and "can not" are one.
enum EnglishShortForm {
  /// Endings after an apostrophe.
  static let endings: [(ending: [UInt16], word: String)] = [
    (Array("t".utf16), "not"), (Array("re".utf16), "are"), (Array("ve".utf16), "have"),
    (Array("ll".utf16), "will"), (Array("m".utf16), "am"), (Array("d".utf16), "would"),
  ]

  /// Whole words, as typed without an apostrophe, and what people write in chats.
  static let words: [String: [String]] = [
    "cannot": ["can", "not"], "cant": ["can", "not"], "can't": ["can", "not"],
    "wont": ["will", "not"], "won't": ["will", "not"], "dont": ["do", "not"],
    "doesnt": ["does", "not"], "didnt": ["did", "not"], "isnt": ["is", "not"],
    "arent": ["are", "not"], "wasnt": ["was", "not"], "werent": ["were", "not"],
    "havent": ["have", "not"], "hasnt": ["has", "not"], "hadnt": ["had", "not"],
    "couldnt": ["could", "not"], "shouldnt": ["should", "not"], "wouldnt": ["would", "not"],
    "aint": ["is", "not"], "im": ["i", "am"], "ive": ["i", "have"], "id": ["i", "would"],
    "youre": ["you", "are"], "youve": ["you", "have"], "theyre": ["they", "are"],
    "whats": ["what", "is"], "wheres": ["where", "is"], "whens": ["when", "is"],
    "hows": ["how", "is"], "thats": ["that", "is"], "theres": ["there", "is"],
    "wanna": ["want", "to"], "gonna": ["going", "to"], "gotta": ["have", "to"],
    "gimme": ["give", "me"], "lemme": ["let", "me"], "u": ["you"], "ur": ["your"], "r": ["are"],
    "ya": ["you"], "pls": ["please"], "plz": ["please"], "thx": ["thanks"], "cuz": ["because"],
  ]
}
