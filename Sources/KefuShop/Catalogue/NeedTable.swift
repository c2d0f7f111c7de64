/// What customers say when they look for something for a need, in both languages.
enum NeedTable {
  static let text: StaticString = """
    gift: 送礼, 送人, 礼物, 礼品, 生日, gift, present, birthday
    office: 办公室, 办公, 上班, 公司用, office, desk, at work
    commute: 通勤, 上下班, 地铁, commute, commuting
    sleep: 睡眠, 失眠, 睡觉, 睡不好, 助眠, sleep, insomnia, sleeping
    travel: 旅行, 旅游, 出差, 出门, travel, trip, business trip, journey
    sport: 运动, 健身, 跑步, 瑜伽, sport, sports, gym, running, workout
    music: 听歌, 音乐, music, songs, podcasts
    sensitive: 敏感肌, 敏感皮肤, 过敏, 泛红, sensitive skin, sensitive
    dry: 干皮, 补水, 保湿, 干燥, dry skin, hydrating
    summer: 夏天, 夏季, 凉快, 防晒, 清凉, summer, hot weather
    winter: 冬天, 冬季, 保暖, 御寒, winter, warm, cold weather
    rain: 下雨, 雨天, rain, rainy
    kids: 孩子, 小孩, 儿童, 小朋友, kids, kid, child, children, son, daughter
    baby: 宝宝, 婴儿, 新生儿, baby, newborn, infant
    parents: 爸妈, 父母, 老人, 长辈, 妈妈, 爸爸, 奶奶, parents, mum, mom, dad, grandma, grandparents
    cooking: 做饭, 厨房, 烹饪, cooking, kitchen
    clean: 打扫, 清洁, 卫生, cleaning, tidy
    home: 家用, 居家, 家里, home, household
    dorm: 宿舍, 租房, 学生党, dorm, student room
    study: 学习, 看书, 学生, 开学, study, studying, student, school
    snack: 零食, 追剧, 解馋, snack, snacks
    healthy: 健康, 减肥, 低糖, 养生, healthy, diet, low sugar
    breakfast: 早餐, 早饭, breakfast
    pet: 猫, 狗, 宠物, 毛孩子, cat, dog, pet, puppy, kitten
    """
}
