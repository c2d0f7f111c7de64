#if Shop
  import GRDB
  import KefuValues

  /// A parcel of an order.
  struct Parcel: FetchableRecord {
    var tracking: String
    var carrier: String
    var status: String
    var eta: Day?
    var pickupCode: String?

    init(row: Row) throws {
      tracking = row["tracking"]
      carrier = row["carrier"]
      status = row["status"]
      eta = row["eta"]
      pickupCode = row["pickup_code"]
    }
  }

  /// Something that happened to a parcel.
  struct ParcelEvent: FetchableRecord {
    var at: Int64
    var kind: String
    var city: String

    init(row: Row) throws {
      at = row["at"]
      kind = row["kind"]
      city = row["city"]
    }
  }
#endif
