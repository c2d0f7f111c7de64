/// First letters of pinyin that mean one thing to everybody who shops.
enum Abbreviations {
  private static let list = PhraseList(
    text: """
      优惠券: yhq
      身份证: sfz
      订单号: ddh
      快递单号: kddh
      客服: kf
      人工客服: rgkf
      退款: tk
      仅退款: jtk
      退货: th
      快递: kd
      运费: yf
      运费险: yfx
      物流: wl
      收货地址: shdz
      确认收货: qrsh
      支付宝: zfb
      微信: wx
      无理由: wly
      发票: fp
      """)

  /// Readings by the hash of the letters.
  static let readings: [UInt64: [UInt16]] = {
    var readings: [UInt64: [UInt16]] = [:]
    list.forEachPhrase { phrase, reading in
      var polynomial: UInt64 = 0
      for unit in phrase.utf16 { polynomial = ReadingHash.extended(polynomial, unit) }
      readings[ReadingHash.word(polynomial)] = Array(reading.utf16)
    }
    return readings
  }()
}
