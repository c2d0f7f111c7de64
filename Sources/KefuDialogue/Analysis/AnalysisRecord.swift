import KefuValues

/// What a walk notes down on its way; the walks that only look for what may hold note nothing.
struct AnalysisRecord {
  var isRecording = false
  var findings: [DialogueFinding] = []
  /// What may hold where each state chooses how to go on.
  var choosing: [Int: Assigned] = [:]
  /// What may hold where each state's transitions are looked at.
  var listening: [Int: Assigned] = [:]

  mutating func add(_ finding: @autoclosure () -> DialogueFinding) {
    if isRecording { findings.append(finding()) }
  }

  mutating func note(choosing state: Int, _ assigned: Assigned) {
    if isRecording { choosing[state] = choosing[state]?.union(assigned) ?? assigned }
  }

  mutating func note(listening state: Int, _ assigned: Assigned) {
    if isRecording { listening[state] = listening[state]?.union(assigned) ?? assigned }
  }
}

/// Where something is read, for a finding to say.
struct ReadSite {
  var use: DialogueFinding.Use
  var state: String?
  var location: SourceLocation
  var related: [SourceLocation] = []
}
