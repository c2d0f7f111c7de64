internal import KefuValues

extension Draft {
  /// Runs every check; each is one file of this folder.
  func check(_ resolution: Resolution, problems: inout Problems) {
    checkPresence(problems: &problems)
    checkIntentNames(problems: &problems)
    checkExamples(problems: &problems)
    checkWords(problems: &problems)
    checkEntities(problems: &problems)
    checkQuestions(problems: &problems)
    checkSentiment(problems: &problems)
    checkRules(resolution, problems: &problems)
    checkReplyNames(problems: &problems)
    checkLanguages(problems: &problems)
    checkTemplates(problems: &problems)
    checkDialogues(problems: &problems)
    checkBehaviours(problems: &problems)
    checkVariables(resolution, problems: &problems)
    checkStarts(problems: &problems)
    checkUnused(resolution, problems: &problems)
    checkFlow(resolution, problems: &problems)
  }
}
