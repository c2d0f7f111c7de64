#if Shop
  import GRDB

  /// The tables of the store.
  ///
  /// The declared type says how a value is shown to transcripts: `MONEY` is stored in hundredths of a yuan, `INSTANT` in seconds since
  /// 1970, `DAY` as ISO 8601.
  enum Schema {
    /// Changes when a database of an earlier program can no longer be used.
    static let version = 2

    static func create(in db: Database) throws {
      try db.execute(sql: tables)
      try db.execute(sql: "PRAGMA user_version = \(version)")
    }

    private static let tables = """
      CREATE TABLE store (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE lines (line TEXT PRIMARY KEY, names_zh TEXT NOT NULL, names_en TEXT NOT NULL);
      CREATE TABLE products (
        product TEXT PRIMARY KEY, line TEXT NOT NULL REFERENCES lines, category TEXT NOT NULL,
        title_zh TEXT NOT NULL, title_en TEXT NOT NULL, model_zh TEXT NOT NULL, model_en TEXT NOT NULL,
        names_zh TEXT NOT NULL, names_en TEXT NOT NULL, material_zh TEXT NOT NULL,
        material_en TEXT NOT NULL, needs TEXT NOT NULL, price MONEY NOT NULL, list_price MONEY NOT NULL,
        rating REAL NOT NULL, reviews INTEGER NOT NULL, returnable INTEGER NOT NULL,
        customisable INTEGER NOT NULL);
      CREATE TABLE variants (
        variant TEXT PRIMARY KEY, product TEXT NOT NULL REFERENCES products, color TEXT NOT NULL,
        size TEXT NOT NULL, price MONEY NOT NULL, stock INTEGER NOT NULL CHECK (stock >= 0),
        restock DAY);
      CREATE INDEX variants_product ON variants (product);
      CREATE TABLE customers (
        customer TEXT PRIMARY KEY, name_zh TEXT NOT NULL, name_en TEXT NOT NULL, phone TEXT NOT NULL,
        email TEXT NOT NULL, city TEXT NOT NULL, street TEXT NOT NULL, points INTEGER NOT NULL,
        language TEXT NOT NULL, joined DAY NOT NULL);
      CREATE TABLE addresses (
        id INTEGER PRIMARY KEY, customer TEXT NOT NULL REFERENCES customers, label_zh TEXT NOT NULL,
        label_en TEXT NOT NULL, city TEXT NOT NULL, street TEXT NOT NULL);
      CREATE TABLE orders (
        number TEXT PRIMARY KEY, customer TEXT NOT NULL REFERENCES customers, state TEXT NOT NULL,
        placed INSTANT NOT NULL, paid INSTANT, shipped INSTANT, delivered INSTANT, cancelled INSTANT,
        recipient TEXT NOT NULL, phone TEXT NOT NULL, city TEXT NOT NULL, address TEXT NOT NULL,
        express INTEGER NOT NULL, goods MONEY NOT NULL, discount MONEY NOT NULL, fee MONEY NOT NULL,
        total MONEY NOT NULL, coupon TEXT, method TEXT, payment_failure TEXT,
        duplicate MONEY NOT NULL DEFAULT 0, hurried INSTANT, price_claimed MONEY,
        refund MONEY, refund_by DAY, refunded DAY, cancel_reason TEXT);
      CREATE INDEX orders_customer ON orders (customer, placed);
      CREATE TABLE order_items (
        item TEXT PRIMARY KEY, number TEXT NOT NULL REFERENCES orders, line INTEGER NOT NULL,
        product TEXT NOT NULL REFERENCES products, color TEXT NOT NULL, size TEXT NOT NULL,
        quantity INTEGER NOT NULL, price MONEY NOT NULL);
      CREATE INDEX order_items_number ON order_items (number, line);
      CREATE TABLE parcels (
        tracking TEXT PRIMARY KEY, number TEXT NOT NULL REFERENCES orders, carrier TEXT NOT NULL,
        status TEXT NOT NULL, eta DAY, pickup_code TEXT);
      CREATE INDEX parcels_number ON parcels (number);
      CREATE TABLE parcel_events (
        id INTEGER PRIMARY KEY, tracking TEXT NOT NULL REFERENCES parcels, at INSTANT NOT NULL,
        kind TEXT NOT NULL, city TEXT NOT NULL);
      CREATE INDEX parcel_events_tracking ON parcel_events (tracking, at);
      CREATE TABLE coupons (
        code TEXT PRIMARY KEY, customer TEXT REFERENCES customers, title_zh TEXT NOT NULL,
        title_en TEXT NOT NULL, value MONEY NOT NULL, minimum MONEY NOT NULL, category TEXT,
        new_only INTEGER NOT NULL, starts DAY NOT NULL, ends DAY NOT NULL);
      CREATE TABLE coupon_uses (
        code TEXT NOT NULL REFERENCES coupons, customer TEXT NOT NULL, number TEXT NOT NULL,
        PRIMARY KEY (code, customer));
      CREATE TABLE invoices (
        invoice TEXT PRIMARY KEY, number TEXT NOT NULL REFERENCES orders, kind TEXT NOT NULL,
        title TEXT NOT NULL, tax_number TEXT, email TEXT NOT NULL, amount MONEY NOT NULL,
        state TEXT NOT NULL, requested DAY NOT NULL, issued DAY);
      CREATE INDEX invoices_number ON invoices (number);
      CREATE TABLE returns (
        "return" TEXT PRIMARY KEY, number TEXT NOT NULL REFERENCES orders, kind TEXT NOT NULL,
        state TEXT NOT NULL, reason TEXT NOT NULL, items TEXT NOT NULL, refund MONEY NOT NULL,
        color TEXT, size TEXT, opened DAY NOT NULL, post_by DAY NOT NULL, tracking TEXT,
        received DAY, refund_by DAY, finished DAY);
      CREATE INDEX returns_number ON returns (number);
      CREATE TABLE tickets (
        ticket TEXT PRIMARY KEY, customer TEXT, conversation TEXT, number TEXT, item TEXT,
        kind TEXT NOT NULL, topic TEXT NOT NULL, text TEXT NOT NULL, state TEXT NOT NULL,
        opened DAY NOT NULL, answer_by DAY NOT NULL, answer TEXT, solution TEXT, refund MONEY);
      CREATE TABLE reviews (
        id INTEGER PRIMARY KEY, product TEXT NOT NULL REFERENCES products, item TEXT UNIQUE,
        stars INTEGER NOT NULL, text TEXT, at DAY NOT NULL);
      CREATE TABLE restock_alerts (
        customer TEXT NOT NULL, variant TEXT NOT NULL, PRIMARY KEY (customer, variant));
      CREATE TABLE proofs (
        conversation TEXT NOT NULL, number TEXT NOT NULL, PRIMARY KEY (conversation, number));
      CREATE TABLE performed (
        key TEXT PRIMARY KEY, conversation TEXT NOT NULL, customer TEXT, action TEXT NOT NULL,
        failure TEXT, results TEXT NOT NULL);
      CREATE INDEX performed_conversation ON performed (conversation, action);
      """
  }
#endif
