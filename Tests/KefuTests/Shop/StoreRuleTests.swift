#if Shop
  import KefuAuthoring
  @testable import KefuShop
  import KefuValues
  import Testing

  /// What replies say of the rules is what the sample store goes by.
  @Suite struct StoreRuleTests {
    @Test(arguments: [
      ("return_days", ShopRules.returnDays), ("exchange_days", ShopRules.exchangeDays),
      ("quality_days", ShopRules.qualityDays), ("stalled_days", ShopRules.stalledDays),
      ("price_protection_days", ShopRules.priceProtectionDays),
      ("unpaid_hours", ShopRules.unpaidHours), ("dispatch_hours", ShopRules.dispatchHours),
      ("warranty_years", ShopRules.warrantyYears),
      ("warranty_years_electronics", ShopRules.warrantyYearsElectronics),
      ("review_points", ShopRules.reviewPoints), ("code_minutes", ShopRules.codeMinutes),
      ("bulk_from", ShopRules.bulkFrom),
    ])
    func statesTheNumber(_ fact: String, _ number: Int) throws {
      for language in ReplyLanguage.allCases {
        #expect(try self.fact(fact, language) == String(number))
      }
    }

    @Test func statesTheShareOffForMany() throws {
      #expect(try fact("bulk_discount", .zh) == "\(ShopRules.bulkPercent)%")
    }

    @Test(arguments: [
      ("free_shipping_over", ShopRules.freeShippingOver), ("shipping_fee", ShopRules.shippingFee),
      ("remote_fee", ShopRules.remoteFee), ("express_fee", ShopRules.expressFee),
      ("return_insurance", ShopRules.returnInsurance), ("coupon_new", ShopRules.welcomeCoupon),
    ])
    func statesTheAmount(_ fact: String, _ amount: Money) throws {
      let yuan = amount.value.text
      #expect(try self.fact(fact, .zh) == "\(yuan) 元")
      #expect(try self.fact(fact, .en) == "CNY \(yuan)")
    }

    @Test func statesThePromotion() throws {
      let step = ShopRules.promotionStep.value.text
      let discount = ShopRules.promotionDiscount.value.text
      #expect(try fact("promotion", .zh) == "每满 \(step) 减 \(discount)")
      #expect(try fact("promotion", .en) == "CNY \(discount) off every CNY \(step)")
    }

    @Test(arguments: [
      ("delivery_days", City.Region.near, false), ("express_days", .near, true),
      ("remote_days", .remote, false), ("abroad_days", .abroad, false),
    ])
    func statesTheDaysOfDelivery(_ fact: String, _ region: City.Region, _ isExpress: Bool) throws {
      let days = ShopRules.deliveryDays(to: region, isExpress: isExpress)
      #expect(try self.fact(fact, .zh) == "\(days.lowerBound)–\(days.upperBound) 天")
      #expect(try self.fact(fact, .en) == "\(days.lowerBound)–\(days.upperBound) days")
    }

    private func fact(_ name: String, _ language: ReplyLanguage) throws -> String? {
      let facts = try ShippedStore.definition.settings.facts
      return try #require(facts.first { $0.name == name }, "no fact \(name)").values[language]
    }
  }
#endif
