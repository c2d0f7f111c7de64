import Foundation
import KefuTestSupport

/// The same mathematics in plain loops of `Double`, to compare with; it shares no code with the module.
struct PlainEncoder {
  let model: TinyModel

  private func numbers(_ name: String) -> [Double] {
    (model.tensors[name]?.numbers ?? []).map(Double.init)
  }

  private func normalised(_ row: [Double], _ name: String) -> [Double] {
    let scale = numbers(name + ".weight")
    let shift = numbers(name + ".bias")
    let mean = row.reduce(0, +) / Double(row.count)
    let variance = row.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(row.count)
    return row.indices.map {
      (row[$0] - mean) / (variance + 1e-12).squareRoot() * scale[$0] + shift[$0]
    }
  }

  private func linear(_ row: [Double], _ name: String) -> [Double] {
    let weights = numbers(name + ".weight")
    return numbers(name + ".bias").enumerated().map { output, bias in
      row.indices.reduce(bias) { $0 + row[$1] * weights[output * row.count + $1] }
    }
  }

  private func sum(_ a: [Double], _ b: [Double]) -> [Double] { zip(a, b).map(+) }

  /// The vector of length 1 of a text's tokens.
  func vector(of tokens: [Int], firstPosition: Int = 0) -> [Double] {
    let width = model.width
    let words = numbers("embeddings.word_embeddings.weight")
    let positions = numbers("embeddings.position_embeddings.weight")
    let type = Array(numbers("embeddings.token_type_embeddings.weight").prefix(width))
    var rows = tokens.enumerated().map { index, token in
      let place = index + firstPosition
      return normalised(
        sum(
          sum(Array(words[(token * width)..<((token + 1) * width)]), type),
          Array(positions[(place * width)..<((place + 1) * width)])), "embeddings.LayerNorm")
    }
    for layer in 0..<model.layers { rows = self.layer(rows, "encoder.layer.\(layer).") }
    var pooled = rows[0]
    if model.pooling == "mean" {
      for row in rows.dropFirst() { pooled = sum(pooled, row) }
    }
    let length = pooled.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return pooled.map { $0 / length }
  }

  private func layer(_ rows: [[Double]], _ name: String) -> [[Double]] {
    let head = model.width / model.heads
    let queries = rows.map { linear($0, name + "attention.self.query") }
    let keys = rows.map { linear($0, name + "attention.self.key") }
    let values = rows.map { linear($0, name + "attention.self.value") }
    return rows.indices.map { index in
      var context: [Double] = []
      for start in stride(from: 0, to: model.width, by: head) {
        let channels = start..<(start + head)
        let scores = keys.map { key in
          channels.reduce(0) { $0 + queries[index][$1] * key[$1] } / Double(head).squareRoot()
        }
        let shares = scores.map { exp($0 - (scores.max() ?? 0)) }
        let total = shares.reduce(0, +)
        for channel in channels {
          context.append(values.indices.reduce(0) { $0 + shares[$1] / total * values[$1][channel] })
        }
      }
      let attended = normalised(
        sum(linear(context, name + "attention.output.dense"), rows[index]),
        name + "attention.output.LayerNorm")
      let expanded = linear(attended, name + "intermediate.dense").map {
        $0 * 0.5 * (1 + erf($0 / 2.0.squareRoot()))
      }
      return normalised(
        sum(linear(expanded, name + "output.dense"), attended), name + "output.LayerNorm")
    }
  }
}
