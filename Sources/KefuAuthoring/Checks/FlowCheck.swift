internal import KefuDialogue

extension Draft {
  /// Whether every way through the dialogues is sound; what is found lies in KefuDialogue's analysis.
  func checkFlow(_ resolution: Resolution, problems: inout Problems) {
  }
}
