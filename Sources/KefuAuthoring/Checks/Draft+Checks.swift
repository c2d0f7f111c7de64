internal import KefuValues

extension Draft {
  /// Runs every check; each is one file of this folder.
  func check(problems: inout Problems) {
    checkPresence(problems: &problems)
    checkIntentNames(problems: &problems)
    checkExamples(problems: &problems)
    checkWords(problems: &problems)
    checkEntities(problems: &problems)
    checkQuestions(problems: &problems)
    checkSentiment(problems: &problems)
    checkRules(problems: &problems)
    checkReplyNames(problems: &problems)
    checkReplyLanguages(problems: &problems)
    checkTemplates(problems: &problems)
  }
}
