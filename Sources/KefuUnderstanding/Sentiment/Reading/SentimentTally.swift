/// What the lexicon and its rules find in a message.
struct SentimentTally: BitwiseCopyable {
  /// Sums of the valences of praise and of blame, both at least 0.
  var praise: Float = 0
  var blame: Float = 0
  /// The sums of the first and the last clause that say anything.
  var firstClause: Float = 0
  var lastClause: Float = 0
  var best: Float = 0
  var worst: Float = 0
  var praiseWords: Float = 0
  var blameWords: Float = 0
  var swearing: Float = 0
  var threats: Float = 0
  var sarcasm: Float = 0
  var wishes: Float = 0
  var contrasts: Float = 0
  /// Negators without a word that they turn round: "it never arrived".
  var loneNegators: Float = 0
  /// 太小, a bit small: too much of what is neither good nor bad.
  var excesses: Float = 0
  /// Praise and blame that is only asked about or supposed.
  var askedPraise: Float = 0
  var askedBlame: Float = 0
  var questions: Float = 0
  /// Of `??` and `?!`.
  var insistence: Float = 0
  var exclamations: Float = 0
  var shoutedWords: Float = 0
  var latinWords: Float = 0
  var elongations: Float = 0
  /// Items that a match covers, and all.
  var covered: Float = 0
  var length: Float = 0
  var sentences: Float = 0
}
