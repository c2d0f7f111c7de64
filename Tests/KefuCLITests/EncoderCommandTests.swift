import KefuTestSupport
import Testing

@Suite struct EncoderCommandTests {
  @Test func wordVectorsAreImportedAndUsed() throws {
    try withTemporaryFolder { folder in
      try write("2 2\nparcel 3 4\n订单 0 1\n", to: "\(folder)/words.vec")
      let imported = try Program.kefu(
        "import-encoder", "\(folder)/words.vec", "--output", "\(folder)/words.kefu")
      #expect(imported.status == 0)
      #expect(imported.lines.prefix(3) == ["kind: static table", "dimension: 2", "rows: 3"])
      let embedded = try Program.kefu(
        "embed", "--encoder", "\(folder)/words.kefu", input: "Parcel\n\nnothing\n")
      #expect(embedded.status == 0)
      #expect(embedded.lines == ["0.6 0.8", "0.0 0.0", "0.0 0.0"])
    }
  }

  @Test func tableIsDistilledFromAnEncoderForAnAssistant() throws {
    let shop = try Program.shop
    try withTemporaryFolder { folder in
      try TinyModel().write(to: folder)
      try write("Where is my PARCEL\n\n订单？\n", to: "\(folder)/texts.txt")
      let command = ["import-encoder", folder, "--static", "--output"]
      let tables = ["none", "texts", "shop"].map { "\(folder)/\($0).kefu" }
      let options = [
        [], ["--texts", "\(folder)/texts.txt"], ["--assistant", shop.assistant],
      ]
      let outputs = try zip(tables, options).map { table, options in
        let result = try Program.kefu(command + [table] + options, input: [])
        #expect(result.status == 0 && result.error == "", "\(result.error)")
        #expect(result.lines.prefix(2) == ["kind: static table", "dimension: 24"])
        return result.output
      }
      #expect(Set(outputs).count == 3)
      let label = try Program.kefu("embed", "--encoder", tables[1], input: "my parcel\n")
      #expect(label.lines.first?.split(separator: " ").count == 24)
    }
  }

  @Test func mistakesAreTold() throws {
    try withTemporaryFolder { folder in
      try write("parcel 3 4\n", to: "\(folder)/words.vec")
      let misuse = try Program.kefu(
        "import-encoder", "\(folder)/words.vec", "--output", "\(folder)/a.kefu", "--texts", "b")
      #expect(
        misuse.status == 2 && misuse.error.contains("--texts and --assistant are for --static"))
      let table = try Program.kefu(
        "import-encoder", "\(folder)/words.vec", "--output", "\(folder)/a.kefu", "--static")
      #expect(table.status == 1)
      #expect(table.error.contains("a static table is made from a sentence encoder"))
      let missing = try Program.kefu(
        "import-encoder", "\(folder)/words.vec", "--output", "\(folder)/a.kefu", "--static",
        "--texts",
        "\(folder)/none.txt")
      #expect(
        missing.status == 1
          && missing.error.contains("cannot read '\(folder)/none.txt': No such file or directory"))
      let prefix = try Program.kefu(
        "import-encoder", "\(folder)/words.vec", "--output", "\(folder)/a.kefu", "--prefix",
        "query: ")
      #expect(prefix.status == 1 && prefix.error.contains("puts no prefix before texts"))
      let both = try Program.kefu(
        "embed", "--encoder", "\(folder)/words.vec", "--binary", "--tokens", input: "parcel\n")
      #expect(both.status == 2 && both.output == "")
      #expect(both.error.contains("--binary and --tokens exclude each other"))
    }
  }

  @Test func linesThatAreNotUTF8AreEmbeddedAndTold() throws {
    try withTemporaryFolder { folder in
      try TinyModel().write(to: folder)
      let lines =
        Array("parcel\r\n\nmy ".utf8) + [0xFF, 0x0A] + Array("where\nis ".utf8) + [0xE8, 0xAE]
      let embedded = try Program.kefu(
        ["embed", "--tokens", "--encoder", folder], input: lines)
      #expect(embedded.status == 0)
      #expect(
        embedded.lines == ["2 8 9 3", "2 3", "2 7 3", "2 5 3", "2 6 3"], "\(embedded.output)")
      let told = "2 lines are not UTF-8, the first is line 3; bad characters were replaced"
      #expect(embedded.error.contains("warning: standard input: \(told)"))
      try write(lines, to: "\(folder)/texts.txt")
      let table = try Program.kefu(
        "import-encoder", folder, "--static", "--texts", "\(folder)/texts.txt", "--output",
        "\(folder)/table.kefu")
      #expect(table.status == 0 && table.lines.contains("texts: 4"), "\(table.output)")
      #expect(table.error.contains("warning: '\(folder)/texts.txt': \(told)"))
    }
  }
}
