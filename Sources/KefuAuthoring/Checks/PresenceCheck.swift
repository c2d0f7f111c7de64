internal import KefuValues

extension Draft {
  /// What every assistant has: settings, once; an intent.
  func checkPresence(problems: inout Problems) {
    checkSettings(problems: &problems)
    // What seems to be missing may be in a file that could not be read.
    if hasAllIntents, intents.isEmpty {
      problems.report(.noIntents, at: SourceSpan(SourceLocation(file: "intents")))
    }
  }

  private func checkSettings(problems: inout Problems) {
    let atHome = settingsFiles.filter { FileKind.assistant.mayStand(at: $0.value) }
    guard let first = atHome.first ?? settingsFiles.first else {
      guard hasAllDialogues else { return }
      let span = SourceSpan(SourceLocation(file: FileKind.assistant.home))
      return problems.report(.missingAssistant, at: span)
    }
    if atHome.isEmpty {
      let fault = FileKindFault.misplaced(
        key: FileKind.assistant.rawValue, home: FileKind.assistant.home)
      problems.report(.unknownFileKind(fault), at: first.span)
    }
    for file in settingsFiles where file != first {
      problems.report(
        .duplicateAssistant, at: file.span, related: [.firstHere(first.location)])
    }
  }
}
