/// Ordinary English words, which are nobody's misspelling of a word of the shop.
enum CommonEnglishWords {
  /// In alphabetical order; endings that `EnglishStemmer` cuts are mostly left out.
  static let list: StaticString = """
    a about above abroad absolute accept access accident account accurate achieve across act
    action active actor actual ad add address adjust admin admire admit adult advance advantage
    adventure advert advice advise affair affect afford afraid africa after afternoon again
    against age agency agent ago agree ahead ahmed aid aim ain air airline airpods airport alarm
    album alcohol alert alex algebra alice alipay alive all allergy allow almost alone along
    alphabet already alright also although always am amazing amazon ambulance america american
    among amount amy an analysis ancient and andrew android angel anger angle angry animal ankle
    anna anniversary announce annoy annual another answer ant anthem anxious any anybody anymore
    anyone anything anytime anyway anywhere apart apartment apologise apologize apology app
    apparent appear apple application apply appoint appointment appreciate approach approve april
    apron apt are area aren argentina argue argument arm army around arrange arrest arrival arrive
    art article artist as asap asia aside ask asked asking asleep assemble assembly assist
    assistance assistant association assume asthma astronaut at ate atlas atom attach attack
    attempt attend attention attitude attract auction august aunt australia australian author auto
    autumn available ave average avoid awaiting awake award aware away awesome awful baby bachelor
    back backpack backup backward bacon bacteria bad badge badly bag baggage bake baker bakery
    balance balcony ball ballet balloon ban banana band bandage bangkok bank banker bankrupt
    baptism bar barber bare barely bargain bark barrel base baseball baseline basic basin basis
    basket basketball bat bath bathroom battery battle bc be beach bead bean bear beard beast beat
    beautiful beauty because become bed bedding bedroom bedsheet bee beef been beer before beg
    began begin begun behave behavior behaviour behind beijing believe bell belong below belt ben
    bench bend benefit bent berlin beside best bet better between beyond bible bicycle big bigger
    biggest bike bill billion bin bind biology bird birmingham birth birthday biscuit bishop bit
    bitcoin bite bitter black blade blame bland blank blanket bleed blend blender bless blind
    block blockchain blog blonde blood bloody blouse blow blue bluetooth board boat bob body boil
    bold bolt bomb bond bone bonus book bookcase booking bookshelf boot border bored boring born
    borrow boss boston both bother bottle bottom bought bounce bowl box boxer boxing boy boyfriend
    bra bracelet brain brake branch brand brave brazil brb bread break breakdown breakfast breath
    breathe breed brian brick bride bridge brief briefcase bright brilliant bring britain british
    bro broad broccoli broken bronze brother brought brown brush btw bubble bucket buddha buddy
    budget bug build building built bulb bulk bull bump bunch bundle burger burn burrito burst
    bury bus bush business busy but butter button buy buyer by bye cab cabin cabinet cable cafe
    cage cake calculate calendar california call calm calorie calories came camera camp campaign
    campus can canada canadian canal cancel cancellation cancer candle candy cannot canvas canyon
    cap capable capacity capital captain car carbon card cardboard cardigan care career careful
    careless carpet carriage carrier carrot carry cart carton cartoon case cash cashback casino
    cast castle casual cat catalog catalogue catch category cathedral cattle caught cause cave
    ceiling celebrate cell cello cellphone cent center central centre century ceramic cereal
    certain certainly certificate chain chair challenge champion chance change channel chapter
    character charge charger charity charm chart chase chat cheap cheaper cheapest cheat check
    checkout cheek cheer cheers cheese chef chemical chemist chemistry cheque cherry chess chest
    chicago chicken chief child childhood children chin china chinese chip chocolate choice
    cholesterol choose chop chose chosen chris christmas church cigarette cinema cinnamon circle
    circuit citizen city civil claim class classic classroom clay clean cleaner clear clerk clever
    click client cliff climate climb clinic clock close closet cloth clothes clothing cloud club
    clue coach coal coast coat code coffee coin cold collar colleague collect collection college
    color colour comb combine come comedy comet comfort comfortable command comment commerce
    commercial commission commit committee common communicate community company compare comparison
    compass compensate compensation compete competition complain complaint complete complex
    complicated computer concern concert condition conditioner conduct conference confidence
    confirm confirmation conflict confuse confusion connect connection consider consist constant
    constellation construct contact contain container content contest context continue contract
    contrast contribute control convenient conversation convert convince cook cooker cookie cool
    copper copy cord core corn corner corona correct cos cost costume cot cotton couch cough could
    couldn council counsel count counter country couple coupon courage courier course court cousin
    cover cow coworker coz crack craft crash crazy cream create creative creature credit crew
    cricket crime criminal crisis critic crop cross crowd crown crucial cruel cruise crush cry
    crypto crystal csv cuff culture cup cupboard cure curious currency current curtain curve
    cushion custom customer customise customize customs cut cute cutlery cuz cycle cylinder dad
    daddy daily dairy damage damn damp dance danger dangerous daniel dark darling data database
    date daughter dave david dawn day dead deadline deaf deal dealer dealt dear death debate debit
    debt decade december decide decision deck declare decline decorate decoration decrease deep
    deer default defeat defect defective defence defend define definite definitely degree delay
    delete delhi deliberate delicate delicious delight deliver delivery demand democracy
    demonstrate dent dentist deny depart department departure depend deposit depress dept depth
    describe description desert deserve design designer desire desk dessert destination destroy
    detail detailed detect detective detergent determine develop device devil dhl diamond diary
    dictionary did didn die diesel diet differ difference different difficult dig digital dinner
    dinosaur dip direct direction director directory dirt dirty disabled disagree disappear
    disappoint disaster discount discover discuss disease disgust dish dishwasher disk dislike
    display distance distant distribute district disturb dive divide divorce dizzy do doctor
    document doesn dog doll dollar domestic don donate done door doorbell dot double doubt dough
    down download downstairs dozen dr draft drag drama drank draw drawer drawing drawn dream dress
    dresser dressing drew dried drill drink drive driven driver drone drop drove drug drum drunk
    dry dryer dubai dublin duck dude due dull dump dunno duplicate durable during dust duty duvet
    each eager ear earlier earliest early earn earphone earring earth ease easier easiest east
    easter easy eat eaten ebay eclipse economics economy edge edit edition educate education
    effect effective efficient effort egg egypt eight either elastic elbow elder elect election
    electric electrical electricity electronic elegant element elephant elevator eleven else
    elsewhere email embarrass embassy emergency emma emotion empire employ employee employer empty
    enable encounter encourage end enemy energy engage engine engineer england english enjoy
    enormous enough enquire enquiry ensure enter entertain entire entrance envelope environment
    envy equal equation equipment error escape especially essay essential establish estate
    estimate estuary etc euro europe european even evening event eventually ever every everybody
    everyday everyone everything everywhere evidence evil exact exactly exam examine example
    excellent except exception exchange excited exciting exclude excuse exercise exhaust exist
    exit expand expect expense expensive experience expert expire explain explore export expose
    express extend extension extra extreme eye eyebrow fable fabric face facebook facility fact
    factory fade fail failure faint fair fairy faith fake fall fallen false fame familiar family
    famous fan fancy fantastic faq far fare farm farmer fashion fast faster fastest fat fate
    father fatima fault faulty favor favorite favour favourite fax fear feather feature february
    fed fedex fee feed feedback feel feeling fell fellow felt female fence ferry festival fetch
    fever few fiction field fifteen fifth fifty fight figure file fill film filter final finally
    finance financial find fine finger finish fire firm first fish fit fitness five fix flag flame
    flamingo flash flashlight flat flavor flavour flew flexible flight flip float flood floor
    florida flour flow flower flown flu fluid flute fly focus fog foil fold folder folk follow
    fond font food fool foot football for forbid force forecast foreign foreigner forest forever
    forget forgive forgot forgotten fork form formal format former formula fortnight fortune forty
    forward fossil fought found foundation fountain four fourteen fourth fox fraction fragile
    frame france fraud free freedom freeze freezer freight french frequent fresh friday fridge
    friend friendly frighten frog from front frost frozen fruit frustrate frustrated fry fuel full
    fun function fund funeral funny fur furious furniture further future fyi gadget gain galaxy
    gallery gallon gamble game gang gap garage garbage garden garlic garment gas gate gather gave
    gear gee gender general generate generation generous genius gentle gentleman genuine geography
    geometry george german germany get ghost giant gift gimme girl girlfriend give given glad
    glance glasgow glass glasses glitch global globe glove gloves glue gmail go goal goat god gold
    golden golf gone gonna good goodbye goods google gospel got gotta gotten government gps grab
    grade gradual graduate grain gram grammar grand grandfather grandma grandmother grandpa grant
    grape graph grass grateful grave gravity gray great greece green greet grew grey grid grill
    grocery ground group grow grown growth guangzhou guarantee guard guess guest guide guideline
    guilty guitar gun guy gym habit hack had hadn haha hahaha hair haircut hairdryer half hall
    halloween hallway ham hammer hamster hand handbag handkerchief handle handmade handsome handy
    hang hanger hangzhou happen happy harbour hard hardly hardware harm harry harsh has hasn hat
    hate have haven hawaii hdmi he head headache headphone headphones headset heal health healthy
    hear heard heart heat heater heaven heavier heavy heel hehe height held helen helicopter hell
    hello helmet help helpful her here hermes hero herself hesitate hey hi hid hidden hide high
    higher highest highlight highway hike hill him himself hip hire his history hit hmm hmmm hobby
    hold holder hole holiday hollow holy home homepage homework honest honey hongkong honor honour
    hood hoodie hook hope hopefully hopeless horn horoscope horrible horror horse hospital host
    hot hotel hotmail hour house household how however html hug huge huh human humor humour
    hundred hung hungry hunt hurricane hurry hurt husband hybrid hydrogen hygiene i ice icon id
    idea ideal identify identity idiot idk if ignore ill illegal illness image imagine immediate
    immediately imo impact import important impossible impress impression improve in inbox inch
    incident include including income incomplete inconvenience inconvenient incorrect increase
    incredible indeed independent index india indian indicate individual indonesia indoor industry
    infant info inform information ingredient initial injury ink inner innit innocent input
    inquire inquiry insect insert inside insist inspect instagram install instalment instance
    instant instead instruction instrument insult insurance intend intent interest interested
    interesting interior internal international internet interpret interrupt interview into
    introduce invent invest invite invoice involve ipad iphone ireland irish iron is island isn
    israel issue it italian italy item its itself jack jacket jaguar jail jakarta jam james jane
    january japan japanese jar jaw jazz jealous jean jeans jersey jet jewel jewellery jewelry jim
    job joe john join joke journal journey joy jpg judge juice juicy july jump jumper june jungle
    junior junk jury just justice karate karen kate keen keep kenya kept kettle kevin key keyboard
    kick kid kidney kill kilo kilometer kilometre kind kinda king kingdom kiss kit kitchen kite
    kitten klarna knee knew knife knit knitting knock knot know knowledge known korea korean label
    labor labour lace lack lad ladder lady lagos laid lain lake lamb lamp lamps land landlord
    landscape lane language lap laptop large larger largest lasagna laser last late lately later
    latest latitude laugh launch laundry laura law lawn lawyer lay layer lazy lcd lead leader leaf
    league leak lean learn lease least leather leave lecture led left leg legal legend leggings
    legit leisure lemme lemon lend length lens lent less lesson let letter level liberty library
    licence license lid lie life lift light lighter lightning like likely limit limited linda line
    linen lingerie link linux lion lip lipstick liquid lisa list listen lit liter literature litre
    little live lively liver living ll lmao lmk load loaf loan local locate location lock locker
    log logic login logo lol london lonely long longer longest look loose lorry lose loss lost lot
    lotion lottery loud louder lounge love lovely low lower lowest loyal loyalty luck lucky lucy
    luggage lunch lunchbox lung luxury lyrics mac macbook machine mad madam made madrid magazine
    magic magnet maid mail mailbox main maintain major make makeup malaysia male mall man manage
    manager manchester manila manner manual manufacture many map marathon march margin maria mark
    market marriage married marry mary mascara mask mass massage massive master mastercard mat
    match mate material math mathematics matter mattress max maximum may maybe mayor me meal mean
    meaning meant meanwhile measure measurement meat mechanic medal media medical medicine
    meditation medium meet meeting meh melt member membership memory men mental mention menu
    merchant mercy mere merge merry mess message met metal meteor meter method metre mexican
    mexico michael microphone microwave middle midnight might mike mild mile military milk mill
    million mind mine mineral minimum minister minor minute mirror miserable miss missing mission
    mistake mix mixer mms mobile mode model modem modern modest mohamed molecule mom moment
    monarch monday money monitor monkey monster month mood moon moral more morning mortgage moscow
    mosque most mother motion motor motorbike mount mountain mouse mouth move movie mr mrs ms much
    mud mug multiple mum mumbai murder muscle museum mushroom music musical must mustn mute my
    myself mystery mythology nah nail nairobi naked name nap napkin narrow nasty nation national
    native natural nature navy near nearby nearly neat nebula necessary neck necklace need needle
    needn negative neighbor neighbour neither nerve nervous nest net netflix network neutron never
    nevertheless new newer news newsletter newspaper next nfc nice nicer nick nigeria night
    nightmare nine nineteen ninety no nobody nod noise noisy none nonsense noodle noon nope nor
    normal north norway nose not note notebook nothing notice notification novel november now
    nowhere np nuclear number nurse nut nutrition nylon oatmeal object obvious occasion occupy
    ocean october odd of off offend offer office officer official offline often oil ok okay old
    older olive olympics omg on once one onion online only onto oops open opener opera operate
    operation operator opinion opportunity oppose opposite option or orange orchestra order
    ordinary organ organic organise organize original other otherwise otp ought our ourselves out
    outdoor outer outfit outlet outline outlook output outside outstanding oven over overall
    overcharge overcome overdue overnight owe own owner oxygen oyster pace pack package packaging
    packet pad page paid pain painful paint painter painting pair pakistan palace pale palm pan
    pancake panel panic pants paper parcel pardon parent paris park parking parliament parrot part
    participate particular partly partner party pass passage passenger passion passport password
    past pasta paste pat patch path patience patient pattern paul pause pay payment paypal pdf
    peace peach peak peanut pear pearl peel pen penalty pencil pending penguin pension people
    pepper per percent percentage perfect perform perfume perhaps period permanent permission
    permit person personal personality persuade pet peter petrol pharmacy phase philippines
    philosopher philosophy phone photo photograph photographer photography phrase physical
    physicist physics piano pick pickup picnic picture pie piece pig pile pill pillow pillowcase
    pilot pin pink pint pipe pit pity pizza place plain plan plane planet plant plaster plastic
    plate platform play player playlist pleasant please pleasure plenty pls plug plus plz pm png
    pocket podcast poem poet poetry point poison poland polar pole police policy polish polite
    political politics poll pollution polyester pool poor pop popular population porcelain port
    portable portion portrait portugal position positive possess possible possibly post postage
    postal postcard postcode poster postpone pot potato potential pound pour poverty powder power
    powerful practical practice practise praise pray prayer precious precise predict prefer
    pregnant premium prepaid prepare presence present presentation preserve president press
    pressure pretend pretty prevent preview previous price pride priest primary prime prince
    princess principle print printer priority prison prisoner private priya prize probable
    probably problem procedure proceed process processor produce product production profession
    professional professor profile profit program programme progress project projector promise
    promo promote promotion prompt proof proper properly property proposal propose protect
    protection protector protein protest proud prove provide province psychology public publish
    pudding pull pump punch punish pupil puppy purchase pure purple purpose purse push put puzzle
    pyjamas pyramid qr qualify quality quantity quantum quarter queen query question queue quick
    quicker quickly quiet quilt quit quite quiz quote rabbit race racket radiator radio rail
    railway rain rainbow raincoat rainy raise raj ran rang range rank rapid rare rat rate rather
    rating ratio raw razor rd re reach react reaction read reader ready real realise reality
    realize really rear reason reasonable rebate recall receipt receive recent recently reception
    recharge recipe reckon recognise recognize recommend recommendation record recover recovery
    recycle red redeem reduce reduction refer reference referendum reflect refrigerator refund
    refundable refuse regard region register registration regret regular reject relate relation
    relationship relative relativity relax release relevant reliable relief religion rely remain
    remark remember remind reminder remote remove rent repair repeat repeatedly replace
    replacement reply report represent republic reputation request require reschedule rescue
    research resell reservation reserve residence resident resist resolve resort resource respect
    respond response responsible rest restaurant restock restore restrict result resume retail
    retire return reveal revenge reverse review revise reward rhyme rice rich ridden riddle ride
    ridiculous right ring rip ripe rise risen risk rival river road roast rob robber robert robot
    rock rocket rode rofl role roll roller romantic rome roof room root rope rose rotten rough
    round route router routine row royal rub rubber rubbish rude rug ruin rule ruler run rung
    rural rush russia russian sack sad saddle safari safe safety said sail sailor salad salary
    sale salmon salon salsa salt sam same sample samsung sand sandal sandals sandwich sang sarah
    sat satellite satin satisfied satisfy saturday sauce sausage save saving saw say scale scam
    scan scandal scanner scare scarf scene scenery schedule scheme school science scientist
    scissors scooter score scotland scratch scream screen screenshot screw screwdriver script
    sculpture sea seafood seal search season seat seattle second secret secretary section secure
    security see seed seek seem seen select self sell seller senate send senior sense sensitive
    sent sentence separate september serial series serious servant serve service session set
    setting settle seven several severe sew sex shade shadow shake shaken shakespeare shall
    shallow shame shampoo shanghai shape share shark sharp shave shaver she shed sheep sheet shelf
    shell shelter shenzhen shift shine ship shipment shipping shirt shock shoe shoes shone shook
    shoot shop shopper shopping shore short shortage shorter shorts shot should shoulder shouldn
    shout show shower shown shrank shrink shrunk shut shy sick side sidewalk sight sign signal
    signature significant silence silent silicone silk silly silver sim similar simple simply
    simulator since sincere sing singapore singer single sink sir sis sister sit site situation
    six sixteen sixty size skate skeleton sketch ski skill skin skinny skip skirt sky slave sleep
    sleeve slept slice slide slight slim slip slipper slippers slot slow slower small smaller
    smallest smart smartphone smartwatch smash smell smile smoke smooth smoothie sms snack snake
    sneaker sneakers snow so soak soap soccer social society sock socks sofa soft softer software
    soil solar sold soldier sole solid solution solve some somebody somehow someone something
    sometimes somewhat somewhere son song soon sooner sore sorry sort sorta soul sound soup sour
    source south soy space spaghetti spain spam spanish spare speak speaker special species
    specific specify speech speed spell spend spent spice spicy spider spill spin spinach spirit
    spit spite split spoil spoke spoken sponge sponsor spoon sport sports spot spray spread spring
    spun square squeeze squirrel st stable stadium staff stage stain stainless stair stairs stamp
    stand standard stapler star stare start starve state statement station statue status stay
    steady steak steal steam steel steep steer stem step steve stick sticker stiff still stir
    stitch stock stocks stole stolen stomach stone stood stool stop storage store storm story
    stove straight strange stranger strap strategy straw strawberry stream street strength stress
    stretch strict strike string strip stripe stroke stroller strong stronger struck structure
    struggle stubborn stuck student studio study stuff stung stupid style subject submarine submit
    subscribe subscription substance subtract suburb subway succeed success successful such suck
    sudden suddenly suffer sufficient sugar suggest suggestion suit suitable suitcase sum summary
    summer sun sunday sung sunglasses sunk sunny sunrise sunscreen sunset super supermarket supper
    supplier supply support suppose sure surface surgery surprise surround survey survive susan
    sushi suspect suspend swam swap swear sweat sweater sweatshirt sweden sweep sweet swept swim
    swimming swimsuit swing switch sword swore sworn sydney symbol sympathy symphony symptom
    system ta table tablecloth tablet tackle taco tag tail tailor taiwan take taken tale talent
    talk tall tango tank tap tape target tariff task taste tasty taught tax taxi tbh tea teach
    teacher team teapot tear technical technique technology teddy teenager teeth tel telegram
    telephone telescope television tell temper temperature temple temporary ten tenant tend tennis
    tent term terms terrible terrific terrify territory terror test texas text textbook texture
    thailand than thank thanks that the theater theatre theft their them theme themselves then
    theorem theory therapist therapy there therefore thermos these they thick thicker thief thin
    thing think thinner third thirsty thirteen thirty this tho thomas thorough those though
    thought thousand thread threat threaten three threw throat through throughout throw thrown
    thru thumb thunder thursday thus thx ticket tidy tie tiger tight tighter tights tiktok till
    tim time timer timetable timing tin tiny tip tire tired tissue title tks tmr tmrw to toast
    toaster tobacco today toe together toilet tokyo told tom tomato tomorrow ton tone tongue
    tonight tonite too took tool tooth toothbrush toothpaste top topic torch tore torn tornado
    toronto total touch tough tour tourist toward towards towel tower town toy trace track tracker
    tracking tracksuit trade tradition traditional traffic tragedy trail train trainer trainers
    training transaction transfer transform translate translation transparent transport trap trash
    travel tray treasure treat treatment tree tremble trend trial tribe trick tried trip tripod
    trouble trousers truck true truly trunk trust truth try tsunami tube tuesday tuition tune
    tunnel turkey turn tutorial twelve twenty twice twin twist twitter two ty type typical tyre
    ugh ugly ukraine ultimate umbrella unable unacceptable uncle uncomfortable under undergo
    underground underneath understand understood underwear undo unemployed unfair unfortunately
    unhappy uniform union unique unit unite united universe university unknown unless unlike
    unlikely unlock unpack unpaid unsubscribe until unusual unwanted unwell up update upgrade
    upload upon upper ups upset upside upstairs urgent url us usb use used useful useless user
    username usps usual usually utility vacant vacation vaccine vacuum valid valley valuable value
    vampire van vanish variety various vary vase vast vat ve vegan vegetable vegetarian vehicle
    velvet vendor verify version vertical very vessel vest via victim victory video vietnam view
    village violence violent violin virtual virus visa visible vision visit visitor vital vitamin
    vocabulary voice volcano volleyball volume volunteer vote voucher vpn wage wagon waist wait
    waiter waiting wake wales walk wall wallet walnut wanna want war wardrobe warehouse warm
    warmer warn warning warranty was wash washable washer washing washington wasn waste watch
    water waterproof wave way we weak wealth weapon wear weather web website wechat wedding
    wednesday week weekday weekend weekly weibo weigh weight weird welcome well went were weren
    west wet whale what whatever whatsapp wheat wheel when whenever where wherever whether which
    while whisper whistle white who whoever whole wholesale whom whose why wide wider widow wife
    wifi wild will william willing win wind window windows wine wing winner winter wipe wire
    wireless wise wish wishlist with withdraw within without witness wizard woke woken wolf woman
    women won wonder wonderful wood wooden wool word wore work worker workout world worm worn
    worry worse worst worth would wouldn wound wove wow wrap wrist wristband write writer writing
    written wrong wrote yacht yahoo yard yay yeah year yearly yell yellow yep yes yesterday yet
    yield yikes yoga yogurt you young your yours yourself youth youtube yup zebra zero zip zipper
    zodiac zone zoo zoom
    """
}
