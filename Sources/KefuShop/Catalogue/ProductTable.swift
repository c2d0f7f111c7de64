/// The goods of the sample store, a line for up to nine models of a product.
///
/// Columns, between `|`: number of the line; names in Chinese, the first the title's; names in English; models in Chinese; models
/// in English; prices of the models in yuan; colours by their English names; sizes, a larger one with what it costs more
/// (`1.8m+40`); material in Chinese; in English; needs that it serves (`NeedTable`); `c` made to order on request, `x` not
/// returned without a reason. Product `P1012` is the second model of line 101. A line `# home` begins a category.
enum ProductTable {
  static let text: StaticString = """
    # home
    101|保温杯,保温水杯,杯子|insulated tumbler,tumbler,thermos|不锈钢,儿童吸管,大容量运动|stainless-steel,kids' straw,large sports|79,69,99|white,black,pink,blue|350ml,500ml+10|304 不锈钢|304 stainless steel|gift,office,winter,travel|c
    102|马克杯|mug|陶瓷,带盖,情侣|ceramic,lidded,couples'|29,39,59|white,black,green||陶瓷|ceramic|gift,office|c
    103|收纳盒,收纳箱,储物盒|storage box|抽屉式,折叠,透明|drawer,folding,clear|39,49,29|white,grey|S,M+10,L+20|PP 塑料|PP plastic|dorm,clean|
    104|毛巾|towel|纯棉,速干,加厚|cotton,quick-dry,thick|19,25,29|white,blue,pink||长绒棉|long-staple cotton|home,sport|
    105|浴巾|bath towel|纯棉,华夫格|cotton,waffle|59,69|white,grey,blue||长绒棉|long-staple cotton|home,gift|
    106|平底锅,不粘锅|frying pan,non-stick pan|麦饭石,少油,迷你|stone-coated,low-oil,mini|129,159,79|black,green|24cm,28cm+30|铝合金|aluminium|cooking|
    107|炒锅,铁锅|wok|铸铁,精铁,不锈钢|cast-iron,light-iron,stainless-steel|199,169,239||30cm,32cm+20|铸铁|cast iron|cooking,parents|
    108|菜刀,厨刀|kitchen knife|不锈钢,大马士革纹,水果|stainless-steel,Damascus-pattern,fruit|69,199,35|||不锈钢|stainless steel|cooking|
    109|砧板,菜板|cutting board|竹制,抗菌双面,折叠|bamboo,two-sided antibacterial,folding|45,69,35|||竹|bamboo|cooking|
    110|餐具套装,碗盘套装|dinnerware set,tableware|骨瓷,日式,陶瓷|bone-china,Japanese,ceramic|299,199,149|white,blue|4,6+80|骨瓷|bone china|gift,cooking|
    111|拖把|mop|免手洗,平板,喷水|self-wringing,flat,spray|89,59,79|||铝杆、超细纤维|aluminium, microfibre|clean|
    112|衣架|clothes hangers|防滑,实木,植绒|non-slip,wooden,velvet|19,49,29|white,black|10,20+15|ABS|ABS|home,dorm|
    113|香薰蜡烛,香薰|scented candle|大豆蜡,助眠,木质调|soy-wax,sleep,woody|69,79,89|||大豆蜡|soy wax|gift,sleep|
    114|雨伞,伞|umbrella|自动,晴雨两用,折叠|automatic,sun-and-rain,folding|59,79,49|black,blue,red||碰击布|pongee|rain,summer,commute|c
    # bedding
    201|四件套,床上四件套,床品|bedding set,duvet cover set|60 支纯棉,水洗棉,天丝|60-count cotton,washed cotton,lyocell|399,269,499|white,grey,pink,blue|1.5m,1.8m+40|长绒棉|long-staple cotton|sleep,gift|
    202|被子,冬被,被芯|duvet,quilt|羽绒,大豆纤维,蚕丝|down,soybean-fibre,silk|899,259,699|white|1.5m,1.8m+80|白鹅绒|white goose down|sleep,winter|
    203|夏凉被,空调被|summer quilt|纯棉,天丝,冰丝|cotton,lyocell,cool|159,239,129|white,blue,green|1.5m,1.8m+30|纯棉|cotton|sleep,summer|
    204|枕头,枕芯|pillow|乳胶,记忆棉,荞麦|latex,memory-foam,buckwheat|199,159,89|white|S,M+20|天然乳胶|natural latex|sleep,parents|
    205|床垫|mattress|乳胶,折叠,独立弹簧|latex,folding,pocket-spring|1299,299,1999|white|1.5m,1.8m+300|乳胶、弹簧|latex, springs|sleep,dorm|
    206|床笠,床单|fitted sheet,bed sheet|纯棉,防水,天丝|cotton,waterproof,lyocell|89,99,169|white,grey,blue|1.5m,1.8m+20|纯棉|cotton|sleep|
    207|毛毯,毯子|blanket,throw|法兰绒,羊毛,珊瑚绒|flannel,wool,coral-fleece|99,399,79|grey,pink,brown||法兰绒|flannel|winter,gift|
    208|凉席|cooling mat|藤,冰丝,竹|rattan,ice-silk,bamboo|199,129,169||1.5m,1.8m+40|藤|rattan|summer,sleep|
    209|蚊帐|mosquito net|免安装,加密,宫廷|pop-up,fine-mesh,canopy|99,89,159|white,pink|1.5m,1.8m+20|涤纶|polyester|summer,sleep|
    210|眼罩|sleep mask|真丝,3D,热敷|silk,3D,heated|69,29,99|black,pink||桑蚕丝|mulberry silk|sleep,travel|
    211|抱枕,靠垫|cushion|亚麻,毛绒,护腰|linen,plush,lumbar|49,59,99|grey,green,orange||亚麻|linen|home,office|
    # food
    301|坚果礼盒,坚果|nut gift box,nuts|混合,每日,原味|mixed,daily,plain|129,99,109|||坚果、果干|nuts, dried fruit|gift,healthy,parents|x
    302|牛肉干|beef jerky|原味,麻辣,五香|original,spicy,five-spice|59,59,59||200g,500g+70|牛肉|beef|snack,travel|x
    303|果干|dried fruit|芒果,草莓,综合|mango,strawberry,mixed|25,35,39|||水果|fruit|snack,kids|x
    304|绿茶,茶叶|green tea,tea|龙井,碧螺春,毛尖|Longjing,Biluochun,Maojian|168,188,128||100g,250g+150|茶叶|tea leaves|gift,parents|x
    305|咖啡,咖啡粉|coffee|挂耳,冷萃冻干,意式|drip-bag,freeze-dried,espresso|69,89,79|||阿拉比卡咖啡豆|Arabica beans|office|x
    306|巧克力|chocolate|黑,牛奶,酒心|dark,milk,liqueur|49,45,69|||可可|cocoa|gift,snack|x
    307|饼干,曲奇|biscuits,cookies|黄油,全麦,抹茶|butter,wholegrain,matcha|39,32,42|||小麦粉|wheat flour|snack,kids|x
    308|燕麦片,麦片|oatmeal,oats|原味,水果坚果,无糖|plain,fruit-and-nut,sugar-free|29,49,35|||燕麦|oats|healthy,breakfast|x
    309|蜂蜜|honey|洋槐,百花,枣花|acacia,wildflower,jujube|69,49,59|||蜂蜜|honey|parents,healthy|x
    310|辣椒酱,拌饭酱|chilli sauce|香辣牛肉,蒜蓉,剁椒|spicy beef,garlic,chopped-pepper|29,19,22|||辣椒|chilli|cooking|x
    311|月饼礼盒,月饼|mooncake gift box,mooncakes|流心,广式,苏式|custard,Cantonese,Suzhou|158,138,108|||小麦粉|wheat flour|gift,parents|x
    312|方便面,拉面|instant noodles,noodles|豚骨,番茄,酸辣|tonkotsu,tomato,hot-and-sour|35,32,32|||小麦粉|wheat flour|snack,dorm|x
    # electronics
    401|蓝牙耳机,耳机|earbuds,earphones,headphones|无线,降噪,运动|wireless,noise-cancelling,sports|199,399,249|white,black,blue||ABS|ABS|music,sport,commute,gift|
    402|充电宝,移动电源|power bank|快充,迷你,磁吸|fast-charging,mini,magnetic|129,79,159|white,black|10000mAh,20000mAh+60|锂聚合物电池|lithium polymer|travel,commute|
    403|充电器,充电头|charger|氮化镓,快充,车载|GaN,fast,car|99,59,49|white,black|30W,65W+50|PC|PC|travel,office|
    404|数据线,充电线|charging cable,cable|编织,三合一,磁吸|braided,three-in-one,magnetic|29,39,35|white,black,red|1m,2m+10|尼龙编织|braided nylon|office,travel|
    405|蓝牙音箱,音箱,音响|Bluetooth speaker,speaker|便携,防水,桌面|portable,waterproof,desktop|169,229,299|black,blue,red||ABS|ABS|music,gift|
    406|电饭煲,电饭锅|rice cooker|智能,迷你,球釜|smart,mini,round-pot|299,159,499|white|3L,5L+80|不粘内胆|non-stick pot|cooking,parents|
    407|空气炸锅|air fryer|可视,大容量,迷你|window,large,mini|299,349,199|white,black||不粘涂层|non-stick coating|cooking,healthy|
    408|电热水壶,烧水壶,水壶|electric kettle,kettle|不锈钢,恒温,折叠|stainless-steel,temperature-keeping,folding|99,169,129|white,green||304 不锈钢|304 stainless steel|office,dorm,travel|
    409|吹风机,电吹风|hair dryer|高速,负离子,折叠|high-speed,ionic,folding|399,129,99|white,pink||PC|PC|gift,travel|
    410|电动牙刷,牙刷|electric toothbrush,toothbrush|声波,儿童,旅行|sonic,kids',travel|159,99,89|white,pink,blue||ABS|ABS|gift,travel|
    411|台灯,护眼灯|desk lamp,lamp|护眼,折叠,夹式|eye-care,folding,clip-on|199,99,69|white,black||铝合金|aluminium|study,office|
    412|加湿器|humidifier|静音,桌面,大容量|quiet,desktop,large|159,69,229|white,pink||PP|PP|sleep,office,winter|
    413|智能手表,手表|smart watch,watch|运动,通话,儿童|sports,calling,kids'|399,599,299|black,white,pink||铝合金、硅胶|aluminium, silicone|sport,gift,kids|
    414|风扇,电风扇|fan|桌面,落地,手持|desktop,standing,hand-held|89,259,49|white,green||ABS|ABS|summer,office,dorm|
    # beauty
    501|面霜,保湿霜|moisturising cream,face cream|敏感肌保湿,补水,抗皱|sensitive-skin,hydrating,anti-wrinkle|159,129,229|||神经酰胺|ceramides|sensitive,dry,gift|x
    502|洗面奶,洁面|facial cleanser,face wash|氨基酸,控油,温和|amino-acid,oil-control,gentle|69,59,79|||氨基酸表活|amino-acid surfactants|sensitive|x
    503|面膜|face mask,sheet mask|补水,修护,清洁|hydrating,repairing,clay|79,99,89|||玻尿酸|hyaluronic acid|dry,gift|x
    504|防晒霜,防晒|sunscreen|清爽,物理,儿童|light,mineral,kids'|89,109,99|||SPF50+|SPF50+|summer,sensitive|x
    505|口红,唇膏|lipstick|哑光,丝绒,滋润|matte,velvet,moisturising|129,139,99|red,pink,orange||蜂蜡|beeswax|gift|x
    506|洗发水|shampoo|去屑,控油,柔顺|anti-dandruff,oil-control,smoothing|59,55,49||400ml,800ml+40|无硅油|silicone-free|home|x
    507|沐浴露|shower gel,body wash|香氛,温和,留香|fragrant,gentle,perfumed|49,45,59||500ml,1000ml+35|氨基酸|amino acids|home,sensitive|x
    508|护手霜|hand cream|玫瑰,乳木果,无香|rose,shea,unscented|39,45,35|||乳木果油|shea butter|winter,gift,office|x
    509|精华液,精华|serum|玻尿酸,烟酰胺,维 C|hyaluronic,niacinamide,vitamin C|189,169,199|||玻尿酸|hyaluronic acid|dry,gift|x
    510|香水|perfume|花香,木质,柑橘|floral,woody,citrus|259,299,239||30ml,50ml+100|香精|fragrance|gift|x
    511|化妆刷,刷具|make-up brush set,brushes|入门,专业,便携|starter,professional,travel|69,199,89|pink,black||纤维毛|synthetic hair|gift,travel|
    # clothing
    601|T恤,短袖|T-shirt,tee|纯棉,速干,宽松|cotton,quick-dry,loose|79,99,89|white,black,blue,red|S,M,L,XL|纯棉|cotton|summer,sport|c
    602|衬衫,衬衣|shirt|免烫,牛津纺,亚麻|non-iron,Oxford,linen|169,149,189|white,blue|S,M,L,XL|棉|cotton|office,commute|
    603|卫衣,帽衫|hoodie|连帽,圆领,加绒|hooded,crew-neck,fleece-lined|159,139,189|black,grey,green|S,M,L,XL|棉涤混纺|cotton blend|winter,study|
    604|羽绒服|down jacket|轻薄,长款,连帽|light,long,hooded|399,699,599|black,white,red|S,M,L,XL|90% 白鸭绒|90% white duck down|winter,travel|
    605|牛仔裤|jeans|直筒,修身,阔腿|straight,slim,wide-leg|199,219,209|blue,black|28,29,30,31,32|丹宁布|denim|commute|
    606|运动裤|sweatpants,joggers|束脚,速干,加绒|cuffed,quick-dry,fleece-lined|129,139,159|black,grey|S,M,L,XL|涤纶|polyester|sport,home|
    607|连衣裙,裙子|dress|碎花,针织,衬衫|floral,knitted,shirt|239,269,219|red,black,green|S,M,L|人棉|viscose|gift,summer|
    608|跑鞋,运动鞋|running shoes,trainers,sneakers|缓震,轻便,碳板|cushioned,light,carbon-plate|299,259,599|white,black,blue|36,37,38,39,40,41,42,43|飞织|knit|sport|
    609|小白鞋,帆布鞋|white sneakers,canvas shoes|皮面,帆布,厚底|leather,canvas,platform|259,129,199|white,black|36,37,38,39,40,41,42|牛皮|cow leather|commute|
    610|拖鞋,凉拖|slippers|防滑,软底,棉|non-slip,soft,cotton-lined|39,49,45|grey,pink,blue|36,38,40,42,44|EVA|EVA|home|
    611|双肩包,背包,书包|backpack|商务,防水,旅行|business,waterproof,travel|259,199,299|black,grey,blue||尼龙|nylon|travel,study,commute|
    612|行李箱,拉杆箱|suitcase,trolley case|万向轮,铝框,登机|spinner,aluminium-frame,cabin|399,699,299|black,silver,pink|20",24"+80,28"+150|PC|polycarbonate|travel|
    613|袜子|socks|纯棉,短筒,运动|cotton,ankle,sports|39,29,45|white,black,grey||棉|cotton|sport|
    614|内裤,内衣|underwear,briefs|莫代尔,纯棉,无痕|modal,cotton,seamless|69,59,79|black,grey,pink|M,L,XL|莫代尔|modal|home|x
    615|围巾|scarf|羊毛,羊绒,真丝|wool,cashmere,silk|159,399,259|red,grey,brown||羊毛|wool|winter,gift,parents|
    # baby_pets
    701|纸尿裤,尿不湿|nappies,diapers|超薄,学步,夜用|ultra-thin,toddler,night|99,109,119||M,L,XL|无纺布|non-woven|baby|x
    702|婴儿湿巾,湿巾|baby wipes,wipes|加厚,手口,便携|thick,hand-and-mouth,travel|39,35,25|||水刺布|spunlace|baby,clean|
    703|奶瓶|baby bottle|玻璃,PPSU,吸管|glass,PPSU,straw|69,99,79|pink,blue|160ml,240ml+10|PPSU|PPSU|baby,gift|
    704|积木,玩具|building blocks,toy|木制,大颗粒,磁力|wooden,large,magnetic|99,129,169|||榉木|beech|kids,gift|
    705|绘本,图书|picture book|认知,睡前,立体|first-words,bedtime,pop-up|49,59,89|||纸|paper|kids,gift|
    706|婴儿推车,推车|pushchair,stroller|轻便,双向,折叠|light,two-way,folding|599,1099,799|black,grey||铝合金|aluminium|baby,travel|
    707|猫粮|cat food|全价,无谷,幼猫|complete,grain-free,kitten|129,189,139||2kg,5kg+160|鸡肉|chicken|pet|x
    708|狗粮|dog food|全价,无谷,小型犬|complete,grain-free,small-breed|139,199,149||2kg,5kg+170|牛肉|beef|pet|x
    709|猫砂|cat litter|豆腐,膨润土,混合|tofu,bentonite,mixed|39,35,45||6L,12L+30|豆渣|soy pulp|pet|
    710|宠物窝,狗窝,猫窝|pet bed|四季,半封闭,冰垫|all-season,half-covered,cooling|99,129,79|grey,pink|S,M+20,L+40|短毛绒|plush|pet|
    711|牵引绳|dog lead,leash|自动,防爆冲,夜光|retractable,no-pull,reflective|69,89,49|red,black,blue||尼龙|nylon|pet|
    """
}
