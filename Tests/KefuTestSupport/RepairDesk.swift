/// The small shop with a dialogue: it books repairs, which takes an action, and reminds of what was not confirmed.
public enum RepairDesk {
  /// Writes the assistant's folder.
  public static func write(to folder: String) throws {
    try SmallShop.write(to: folder)
    try KefuTestSupport.write(intent, to: "\(folder)/intents/book_repair.yaml")
    try KefuTestSupport.write(actions, to: "\(folder)/dialogues/actions.yaml")
    try KefuTestSupport.write(dialogue, to: "\(folder)/dialogues/book_repair.yaml")
  }

  private static let intent = """
    intent: book_repair
    title: {zh: 预约维修, en: book a repair}
    examples:
      zh: |
        - 我想预约维修
        - 东西坏了要修一下
        - 能约个时间修手机吗
        - 帮我约修电脑
        - 预约修理
        - 屏幕碎了想修
      en: |
        - I want to book a repair
        - can you fix my phone
        - my laptop needs repairing
        - repair appointment please
        - something broke, can you mend it
        - book me in for a repair

    """

  private static let actions = """
    actions:
      book_repair:
        parameters: {device: text}
        results: {ticket: text}
        failures: [full]
        timeout: 2s

    """

  private static let dialogue = """
    dialogue: book_repair
    title: {zh: 预约维修, en: the repair}
    start:
      intents: [book_repair]
    slots:
      device:
        type: choice
        options:
          phone: {zh: "手机, 电话", en: "phone, mobile, iphone"}
          laptop: {zh: "电脑, 笔记本", en: "laptop, computer, notebook"}
        ask: which_device
      sure:
        type: yes_no
        ask: sure
        depends_on: [device]
    states:
      details:
        collect: [device]
        next: confirm
      confirm:
        collect: [sure]
        remind: {after: 10m, say: still_there}
        next:
          - if: sure
            go: book
          - if: not sure
            go: dropped
      book:
        action: book_repair
        with: {device: device}
        failures:
          full: {say: full, go: dropped}
          outcome_unknown: unknown
          otherwise: broken
        next: booked
      booked: {say: booked, end: booked}
      dropped: {say: dropped, end: dropped}
      unknown: {say: unknown, end: failed}
      broken: {say: broken, end: failed}
    replies:
      which_device:
        zh: |
          - 要修什么？
        en: |
          - What is broken?
        buttons:
          - title: {zh: 手机, en: Phone}
            fill: {device: phone}
      sure:
        zh: |
          - 确定吗？
        en: |
          - Sure?
      still_there:
        zh: |
          - 还在吗？
        en: |
          - Still there?
      full:
        zh: |
          - 约满了。
        en: |
          - We are full.
      booked:
        zh: |
          - 单号 {ticket}。
        en: |
          - Your ticket is {ticket}.
      dropped:
        zh: |
          - 没有预约。
        en: |
          - Nothing is booked.
      unknown:
        zh: |
          - 不确定约上没有。
        en: |
          - It is not known whether that worked.
      broken:
        zh: |
          - 系统出错了。
        en: |
          - Something went wrong.

    """
}
