import Glibc
import KefuText
import KefuUnderstanding
import KefuValues

func load(_ path: String) -> [LabelledText] {
  guard let f = fopen(path, "r") else { return [] }
  var r: [LabelledText] = []
  var line: UnsafeMutablePointer<CChar>? = nil
  var cap = 0
  while getline(&line, &cap, f) > 0 {
    let s = String(cString: line!).split(separator: "\n").first ?? ""
    let p = s.split(separator: "\t", maxSplits: 1)
    if p.count == 2 {
      r.append(
        LabelledText(
          text: String(p[1]),
          label: p[0] == "oos" ? .outOfScope : IntentName(rawValue: String(p[0]))))
    }
  }
  return r
}
let a = CommandLine.arguments
var train: [LabelledText] = []
var test: [LabelledText] = []
var shots = 0
var i = 1
while i < a.count {
  switch a[i] {
  case "train": train += load(a[i + 1])
  case "test": test += load(a[i + 1])
  case "shots": shots = Int(a[i + 1])!
  default: break
  }
  i += 2
}
let clock = ContinuousClock()
var accs: [Double] = []
for seed in 0..<(shots > 0 ? 5 : 1) {
  let tr = shots > 0 ? IntentEvaluation.fewShot(train, shots: shots, seed: UInt64(seed)) : train
  let t0 = clock.now
  if test.isEmpty {
    let m = IntentMetrics(try IntentEvaluation.crossValidation(of: tr, trainer: IntentTrainer(threads: 2), rejectedShare: 0.05, folds: 5))
    print("CV", m.accuracy, "ece", m.expectedCalibrationError)
    continue
  }
  let bytes = IntentTrainer(threads: 2).train(tr)
  let t = clock.now - t0
  let model = try IntentModel(memory: ModelMemory(copying: bytes), path: "x")
  let t1 = clock.now
  let j = IntentEvaluation.judgements(of: test, model: model, dictionary: .empty, rejectedShare: 0.05)
  let tp = clock.now - t1
  let m = IntentMetrics(j)
  accs.append(m.accuracy)
  print(
    "n", tr.count, "acc", m.accuracy, "ece", m.expectedCalibrationError, "auroc",
    m.outOfScopeAUROC ?? 0, "recall", m.outOfScopeRecall ?? 0, "rej", m.inScopeRejected, "train", t,
    "predict", tp, "bytes", bytes.count)
}
print(accs.reduce(0, +) / Double(accs.count))
