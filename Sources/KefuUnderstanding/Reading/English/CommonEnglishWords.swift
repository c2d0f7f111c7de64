/// Ordinary English words, which are nobody's misspelling of a word of the shop.
enum CommonEnglishWords {
  /// In alphabetical order; endings that `EnglishStemmer` cuts are mostly left out.
  static let list: StaticString = """
    a aaron abandon abbey about above abroad abrupt absolute abuse academic academy accelerate
    accent accept access accident accompany account accountant accurate accuse achieve acid
    acknowledge acquire across act action active actor actual ad adam adapt add addict address
    adequate adjust admin administration admire admission admit adopt adult advance advantage
    adventure advert advertise advertisement advice advise aerial affair affect afford afraid
    africa african after afternoon again against age agency agenda agent aggressive ago agree
    agriculture ahead ahmad ahmed aid aim ain air airline airpods airport aisle alabama alan alarm
    alaska albert album alcohol alert alex alexa alexander alfred algebra ali alice alien alipay
    alive all allergy alley allow almost alone along alphabet already alright also alter
    alternative although altogether aluminium aluminum always am amanda amateur amazing amazon
    amber ambition ambitious ambulance amend america american amir among amount amuse amy an
    analysis ancestor ancient and andrea andrew android angel angela anger angle angry animal
    anita ankle anna annie anniversary announce annoy annual another answer ant anthem anthony
    anticipate antique anxiety anxious any anybody anymore anyone anyplace anything anytime anyway
    anywhere apart apartment apologise apologize apology app apparent appear applaud apple
    appliance applicant application apply appoint appointment appreciate approach approve apricot
    april apron apt aquarium arab arabic arch architect architecture arctic are area aren
    argentina argue argument arise arizona arjun arkansas arm army around arrange arrest arrival
    arrive arrogant arrow art arthur article artist as asap ash ashamed ashley asia asian aside
    ask asked asking asleep aspect aspirin assemble assembly asset assign assist assistance
    assistant association assume assure asthma astonish astronaut at ate atlanta atlas atmosphere
    atom atomic attach attack attempt attend attention attitude attract auction audience august
    aunt austin australia australian author authority auto autograph automatic automobile autumn
    available ave avenue average aviation avoid await awaiting awake award aware away awesome
    awful awkward axe axis baby bachelor back backpack backup backward bacon bacteria bad badge
    badly bag baggage bake baker bakery balance balcony bald ball ballet balloon baltimore ban
    banana band bandage bandit bangkok bank banker bankrupt banner baptism bar barbara barber bare
    barely bargain bark barrel barrier base baseball baseline basement basic basil basin basis
    basket basketball bat batch bath bathroom batter battery battle bc be beach bead beak beam
    bean bear beard beast beat beautiful beauty because becky become bed bedding bedroom bedsheet
    bee beef been beer beetle before beg began beggar begin begun behave behavior behaviour behind
    beijing belfast belgium believe bell bella belong below belt ben bench bend benefit bent
    berlin bernard beside best bet better betty between beyond bias bible bicycle bid big bigger
    biggest bike bill billion billy bin bind biology bird birmingham birth birthday biscuit bishop
    bit bitcoin bite bitter black blackboard blackout blade blame bland blank blanket blast blaze
    bleed blend blender bless blind block blockchain blog blonde blood bloody blouse blow blue
    bluetooth blunt blush board boast boat bob bobby body boil bold bolt bomb bond bone bonnet
    bonus book bookcase booking bookshelf boost boot booth border bored boring born borrow boss
    boston both bother bottle bottom bought bounce boundary bow bowl bowling box boxer boxing boy
    boyfriend bra brace bracelet brain brainstorm brake branch brand brandon brass brave brazil
    brb breach bread break breakdown breakfast breath breathe breed breeze brenda brian bribe
    brick bride bridge brief briefcase bright brilliant bring bristol britain british bro broad
    broccoli brochure broken broker bronze brooklyn brother brought brown browse browser bruce
    bruise brush brutal bryan btw bubble bucket buddha buddy budget buffet bug build building
    built bulb bulgaria bulk bull bullet bully bump bunch bundle bureau burger burglar burn
    burrito burst bury bus bush business busy but butcher butter butterfly button buy buyer buzz
    by bye cab cabin cabinet cable cactus cafe caffeine cage cake calcium calculate calendar
    california call calm calorie calories cambridge came camel camera camp campaign campus can
    canada canadian canal cancel cancellation cancer candidate candle candy cannot canvas canyon
    cap capable capacity capital capitalist captain caption captive car carbon card cardboard
    cardiff cardigan care career careful careless cargo carl carlos carol carolina caroline carpet
    carriage carrier carrot carry cart carton cartoon carve case cash cashback cashier cashmere
    casino cast castle casual cat catalog catalogue catch category cater cathedral catherine
    cattle caught cause cautious cave cease ceiling celebrate celebrity cell cellar cello
    cellphone cement census cent center central centre century ceramic cereal ceremony certain
    certainly certificate chain chair chalk challenge chamber champagne champion chan chance
    change channel chaos chapel chapter character charcoal charge charger charity charles charlie
    charlotte charm charming chart chase chat cheap cheaper cheapest cheat cheating check
    checklist checkout checkup cheek cheer cheerful cheers cheese chef chemical chemist chemistry
    chen cheque cherry chess chest chestnut chew chicago chicken chief child childhood children
    chill chimney chin china chinese chip chloe chocolate choice cholesterol choose chop chopstick
    chord chore chorus chose chosen chris christina christine christmas christopher chronic chunk
    church cigarette cinema cinnamon circle circuit circulate circumstance cite citizen citrus
    city civil civilian claim claire clap clara clarify clark clash class classic classify
    classroom clause claw clay clean cleaner clear clerk cleveland clever click client cliff
    climate climb clinic clip cloak clock clone close closer closest closet closure cloth clothes
    clothing cloud clown club clue clumsy cluster coach coal coast coat cocktail cocoa coconut
    code coffee coherent coin coincidence coke cold colin collapse collar colleague collect
    collection college collide colombia colony color colorado colour columbus column columnist
    comb combine come comedy comet comfort comfortable comic command commence comment commentary
    commerce commercial commission commit committee common communicate community commute compact
    companion company compare comparison compass compensate compensation compete competition
    compile complain complaint complement complete complex complicated component compose compound
    comprehensive compromise compute computer conceal concentrate concept concern concert
    concession conclude concrete condemn condition conditioner conduct conference confess
    confidence confine confirm confirmation conflict conform confuse confusion congratulate
    congratulations congress connect connecticut connection conscious consent consequence
    conservative consider considerable consist conspiracy constant constellation constitution
    construct consult consumer contact contain container contempt content contest context
    continent continue contract contradict contrast contribute control controversial convenient
    convention conversation conversion convert convey convict convince cook cooker cookie cool
    coordinate cope copper copy copyright cord core corn corner corona corporate corporation
    correct correspond corridor corrupt cos cosmetic cost costume cosy cot cottage cotton couch
    cough could couldn council counsel counselor count counter counterpart country county couple
    coupon courage courier course court courtyard cousin cover cow coward coworker coz cozy crack
    cradle craft craftsman craig crane crash crawl crayon crazy cream create creative creature
    credible credit creep crew cricket crime criminal crisis crisp critic croatia crop cross
    crossword crowd crown crucial crude cruel cruise crumb crush cry crypto crystal csv cuba cube
    cucumber cue cuff culture cup cupboard curb cure curious curl currency current curriculum
    cursor curtain curve cushion custom customer customise customize customs cut cute cutlery cuz
    cyber cycle cylinder cynthia czech dad daddy daily dairy daisy dakota dallas damage damn damp
    dance danger dangerous daniel danish danny dark darling dash data database date daughter dave
    david dawn day daylight dead deadline deaf deal dealer dealt dear death debate debit deborah
    debris debt decade decay deceive december decent decide decision deck declare decline decorate
    decoration decrease dedicate deem deep deepak deer default defeat defect defective defence
    defend defendant deficit define definite definitely deft degree delaware delay delegate delete
    delhi deliberate delicate delicious delight deliver delivery demand democracy demonstrate
    denial denim denmark dennis dense density dent dental dentist denver deny depart department
    departure depend deposit depot depress dept depth deputy derek descend describe description
    desert deserve design designer desire desk desperate dessert destination destroy detach detail
    detailed detain detect detective detergent determine detroit develop deviate device devil
    devon devote dhl dialect dialogue diameter diamond diana diane diaper diary dictionary did
    didn die diesel diet differ difference different difficult dig digital dinner dinosaur dip
    diplomat direct direction director directory dirt dirty disability disabled disadvantage
    disagree disappear disappearance disappoint disaster disc discard discharge discipline
    disclose discount discourage discover discriminate discuss disease disgust dish dishwasher
    disk dislike dismiss disorder dispatch display dispute disrupt dissolve distance distant
    distinct distinguish distort distract distress distribute district disturb dive diverse divide
    divorce dizzy do dock doctor document dodge doesn dog doll dollar domestic dominate don donald
    donate done donna donor door doorbell dorothy dose dot double doubt dough douglas down
    download downstairs downtown dozen dr draft drag drain drama drank drastic draw drawer drawing
    drawn dread dream dress dresser dressing drew dried drift drill drink drive driven driver
    drone drop drove drown drug drum drunk dry dryer dual dubai dubious dublin duck dude due duke
    dull dumb dump dumpling dunno duplicate durable duration during dusk dust dutch duty duvet
    dwell dye dylan dynamic each eager eagle ear earlier earliest early earn earphone earring
    earth earthquake ease easier easiest east easter easy eat eaten ebay echo eclipse ecology
    economics economy edge edible edinburgh edit edition educate education edward effect effective
    efficient effort egg eggplant egypt eight either eject elaborate elastic elbow elder eleanor
    elect election electric electrical electricity electronic elegance elegant element elephant
    elevator eleven eliminate elite elizabeth ella ellen eloquent else elsewhere email embarrass
    embassy embrace emerge emergency emily emit emma emoji emotion emphasis emphasize empire
    employ employee employer empty enable enclose encounter encourage encyclopedia end endless
    endure enemy energy enforce engage engine engineer england english engrave enhance enjoy
    enlarge enlist enormous enough enquire enquiry enrich enrol enroll ensure enter enterprise
    entertain enthusiasm entire entitle entrance entrepreneur envelope environment envision envy
    episode equal equality equation equator equip equipment era erase erect eric error erupt
    escalator escape escort especially essay essence essential essex establish estate estimate
    estonia estuary etc ethan ethic ethiopia ethnic eugene euro europe european eva evacuate
    evaluate evan evaporate evelyn even evening event eventually ever every everybody everyday
    everyone everything everytime everywhere evidence evil evolve exact exactly exaggerate exam
    examine example exceed excel excellent except exception excess exchange excited exciting
    exclude exclusive excuse execute executive exempt exercise exhaust exhibit exist exit exotic
    expand expect expedition expel expenditure expense expensive experience expert expertise
    expire explain explicit explode exploit explore explosion export expose express extend
    extension exterior external extinct extra extract extraordinary extreme eye eyebrow eyelash
    eyesight fable fabric fabulous face facebook facilitate facility fact factor factory faculty
    fade fail failure faint fair fairy faith fake fall fallen false fame familiar family famous
    fan fancy fantastic faq far fare farm farmer fascinate fashion fast fasten faster fastest fat
    fatal fate father fatigue fatima fault faulty favor favorite favour favourite fax fear
    feasible feat feather feature february fed fedex fee feed feedback feel feeling felix fell
    fellow felt female fence ferry fertile festival fetch fever few fiber fibre fiction field
    fierce fifteen fifth fifty fight figure filament file filipino fill film filter final finally
    finance financial find fine finger finish finland finnish fiona fire firework firm first fish
    fisherman fist fit fitness five fix fixture flag flake flame flamingo flannel flash flashlight
    flat flatter flavor flavour flaw flea flee fleece fleet flesh flew flexible flight flip float
    flock flood floor florida flour flourish flow flower flown flu fluent fluid flush flute fly
    foam focus fog foggy foil fold folder folk follow fond font food fool foot footage football
    footprint for forbid force ford forecast foreign foreigner foremost forest forever forge
    forget forgive forgot forgotten fork form formal format formation former formidable formula
    forth fortnight fortunate fortune forty forward fossil foster fought foul found foundation
    fountain four fourteen fourth fox fraction fracture fragile fragment fragrance frame france
    frances franchise frank fraud fred freddie free freedom freelance freeze freezer freight
    french frequent fresh freshman friction friday fridge friend friendly frighten fringe frog
    from front frontier frost frown frozen fruit frustrate frustrated fry fuel fulfil fulfill full
    fume fun function fund funeral funny fur furious furnace furnish furniture further fury fuse
    fuss future fuzzy fyi gadget gain galaxy gallery galley gallon gallop gamble game gang gap
    garage garbage garden gareth garlic garment gary gas gasoline gate gather gave gavin gaze gear
    gee gemma gender general generate generation generic generous genetic genius genre gentle
    gentleman genuine geoff geography geometry george gerald german germany gesture get ghana
    ghost giant gift gigantic gimme gina ginger giraffe girl girlfriend give given glad glamour
    glance glare glasgow glass glasses gleam glitch global globe gloomy gloria glory glossy glove
    gloves glow glue gmail go goal goat god goggles gold golden golf gone gonna good goodbye
    goodnight goods google gordon gorgeous gospel gossip got gotta gotten government gown gps grab
    grade gradual graduate graham grain gram grammar grand grandfather grandma grandmother grandpa
    grandson granite grant grape graph graphic grasp grass grateful grave gravel gravity gravy
    gray grease great greece greek green greet greg grew grey grid grief grill grin grind grip
    grocery groom gross ground group grow grown growth guangzhou guarantee guard guardian guess
    guest guide guideline guilt guilty guitar gulf gum gun gut guy gym gymnasium habit habitat
    hack had hadn haha hahaha hail hair haircut hairdryer half halfway hall halloween hallway ham
    hamburger hammer hamster hand handbag handicap handkerchief handle handmade handset handsome
    handy hang hanger hangzhou hannah happen happy harbour hard hardly hardship hardware harm
    harness harold harriet harrison harry harsh harvest has hasn hassan hat hate hatred haul have
    haven hawaii hawk hazard hdmi he head headache headline headphone headphones headquarters
    headset heal health healthy heap hear heard heart heat heater heather heaven heavier heavy
    hectic heel hehe height heir held helen helicopter hell hello helmet help helpful hence henry
    her herb here heritage hermes hero heroic herself hesitant hesitate hey hi hid hidden hide
    high higher highest highlight highway hike hill him himself hindi hinge hip hire hired hiring
    his historian historic history hit hmm hmmm hobby hold holder hole holiday hollow holly
    holster holy home homeland homeless homepage homework honest honey hongkong honor honour hood
    hoodie hook hop hope hopefully hopeless horizon hormone horn horoscope horrible horror horse
    hose hospital hospitality host hostage hostel hostile hot hotel hotmail hour house household
    housing houston hover how howard however html huang hub hug huge hugh huh human humble humid
    humor humour hundred hung hungary hungry hunt hurdle hurricane hurry hurt husband hussein
    hybrid hydraulic hydrogen hygiene hypothesis i ian ibrahim ice iceland icon id idaho idea
    ideal identify identity idiot idk if ignore ill illegal illinois illness image imagine
    immediate immediately imo impact import important impossible impress impression improve in
    inbox inch incident include including income incomplete inconvenience inconvenient incorrect
    increase incredible indeed independent index india indian indiana indicate individual
    indonesia indonesian indoor industry infant info inform information ingredient initial injury
    ink inner innit innocent input inquire inquiry insect insert inside insist inspect instagram
    install instalment instance instant instead instruction instrument insult insurance intend
    intent interest interested interesting interior internal international internet interpret
    interrupt interview into introduce invent invest invite invoice involve iowa ipad iphone iran
    iraq ireland irene irish iron is isaac isabel isabella island isn israel issue it italian
    italy item its itself ivan jack jacket jackson jacob jaguar jail jakarta jake jam james jamie
    jane janet janice january japan japanese jar jasmine jason jaw jay jazz jealous jean jeans
    jeff jeffrey jennifer jenny jeremy jerry jersey jesse jessica jet jewel jewellery jewelry jill
    jim jimmy jing joan joanna job joe joel john johnny join joke jonathan jordan jose joseph
    joshua journal journey joy joyce jpg juan judge judith judy juice juicy julia julian julie
    july jump jumper june jungle junior junk jury just justice justin kansas karate karen karl
    kate kathleen kathryn katie keen keep keith kelly ken kenneth kenny kent kentucky kenya kept
    kettle kevin key keyboard kick kid kidney kill kilo kilometer kilometre kim kind kinda king
    kingdom kiss kit kitchen kite kitten klarna knee knew knife knit knitting knock knockoff knot
    know knowledge known korea korean kumar kuwait kyle label labor labour lace lack lad ladder
    lady lagos laid lain lake lakshmi lamb lamp lamps land landlord landscape lane language lap
    laptop large larger largest lasagna laser last late lately later latest latin latitude latvia
    laugh launch laundry laura lauren laurence law lawn lawrence lawyer lay layer lazy lcd lead
    leader leaf league leak lean learn lease least leather leave lebanon lecture led lee leeds
    left leg legal legend leggings legit leicester leipzig leisure lemme lemon lend length lens
    lent leo leon leonard leslie less lesson let letter level lewis liam liberty library licence
    license lid lie life lift light lighter lightning like likely lily lim limit limited lin linda
    line linen lingerie link linux lion lip lipstick liquid lisa list listen lit liter literature
    lithuania litre little liu live lively liver liverpool living ll lmao lmk load loaf loan local
    locate location lock locker log logic login logo lol london lonely long longer longest look
    lookup loose lorry lose loss lost lot lotion lottery loud louder louis louise louisiana lounge
    love lovely low lower lowest loyal loyalty luck lucky lucy luggage luis luke lunch lunchbox
    lung luxembourg luxury lydia lynn lyrics mac macbook machine mad madam made madison madrid
    magazine magic magnet maid mail mailbox main maine maintain major make makeup malaysia
    malaysian malcolm male mall malta man manage manager manchester manila manner manual
    manufacture many map marathon march marcus margaret margin maria marie marilyn mario marion
    mark market marriage married marry martha martin marvin mary maryland mascara mask mason mass
    massachusetts massage massive master mastercard mat match mate material math mathematics matt
    matter matthew mattress maureen max maximum may maybe mayor me meal mean meaning meant
    meanwhile measure measurement meat mechanic medal media median medical medicine meditation
    medium meet meeting megan meh mehmet melanie melbourne melissa melt member membership memory
    memphis men mental mention menu merchant mercy mere merge merry mess message met metal meteor
    meter method metre mexican mexico mia miami michael michelle michigan microphone microwave
    middle midnight might miguel mike milan mild mile military milk mill million mind mine mineral
    ming minimum minister minnesota minor minute mirror miserable miss missing mission mississippi
    missouri mistake mitchell mix mixer mms mobile mode model modem modern modest mohamed mohammad
    mohammed molecule molly mom moment monarch monday money monica monitor monkey monster montana
    month montreal mood moon moral more morning morocco mortgage moscow mosque most mother motion
    motor motorbike mount mountain mouse mouth move movie mr mrs ms much mud mug muhammad multiple
    mum mumbai munich murder muscle museum mushroom music musical must mustn mute my myself
    mystery mythology nah nail nairobi naked name nancy naomi nap napkin naples narrow nasty
    natalie natasha nathan nation national native natural nature navy near nearby nearer nearest
    nearly neat nebraska nebula necessary neck necklace need needle needn negative neighbor
    neighbour neil neither nepal nerve nervous nest net netflix netherlands network neutron nevada
    never nevertheless new newcastle newer news newsletter newspaper next nfc ng nguyen nice nicer
    nicholas nick nicole nigel nigeria night nightmare nine nineteen ninety no noah nobody nod
    noise noisy none nonetheless nonsense noodle noon nope nor normal norman north norway nose not
    note notebook nothing notice notification nottingham novel november now nowadays nowhere np
    nuclear number nurse nut nutrition nylon oatmeal object obvious occasion occupy ocean october
    odd of off offend offer office officer official offline often ohio oil ok okay oklahoma old
    older olive oliver olivia olympics omar omg on once one onion online only onto onwards oops
    open opener opera operate operation operator opinion opportunity oppose opposite option or
    orange orchestra order ordinary oregon organ organic organise organize original orlando oscar
    oslo other otherwise otp ottawa ought our ourselves out outback outdoor outer outfit outlet
    outline outlook output outside outstanding oven over overall overcharge overcome overdue
    overnight overseas owe owen own owner oxford oxygen oyster pace pack package packaging packet
    pad page paid pain painful paint painter painting pair pakistan palace pale palm pamela pan
    pancake panel panic pants paper parcel pardon parent paris park parking parliament parrot part
    participate particular partly partner party pass passage passenger passion passport password
    past pasta paste pat patch path patience patient patricia patrick pattern paul pauline pause
    pay paycheck payment paypal pdf peace peach peak peanut pear pearl pedro peel peggy pen
    penalty pencil pending penguin pennsylvania penny pension people pepper pepsi per percent
    percentage perfect perform perfume perhaps period permanent permission permit person personal
    personality persuade perth peru pet peter petrol pharmacy phase phil philadelphia philip
    philippines philosopher philosophy phoebe phoenix phone photo photograph photographer
    photography phrase phyllis physical physicist physics piano pick pickup picnic picture pie
    piece pig pile pill pillow pillowcase pilot pin pink pint pipe pit pittsburgh pity pizza place
    plain plan plane planet plant plaster plastic plate platform play player playground playlist
    pleasant please pleasure plenty pls plug plus plymouth plz pm png pocket podcast poem poet
    poetry point poison poland polar pole police policy polish polite political politics poll
    pollution polyester pooja pool poor pop popular population porcelain port portable portion
    portland portrait portugal portuguese position positive possess possible possibly post postage
    postal postcard postcode poster postpone pot potato potential pound pour poverty powder power
    powerful practical practice practise prague praise pray prayer precious precise predict prefer
    pregnant premium prepaid prepare presence present presentation preserve president press
    pressure pretend pretty prevent preview previous price pride priest primary prime prince
    princess principle print printer priority prison prisoner private priya prize probable
    probably problem procedure proceed process processor produce product production profession
    professional professor profile profit program programme progress project projector promise
    promo promote promotion prompt proof proper properly property proposal propose protect
    protection protector protein protest proud prove provide province psychology public publish
    pudding pull pump punch punish pupil puppy purchase pure purple purpose purse push put puzzle
    pyjamas pyramid qatar qr qualify quality quantity quantum quarter quebec queen query question
    queue quick quicker quickly quiet quilt quit quite quiz quote rabbit race rachel racket
    radiator radio rahul rail railway rain rainbow raincoat rainy raise raj ralph ran rang range
    rank rapid rare rat rate rather rating ratio ravi raw ray raymond razor rd re reach react
    reaction read reader reading ready real realise reality realize really rear reason reasonable
    rebate rebecca recall receipt receive recent recently reception recharge recipe reckon
    recognise recognize recommend recommendation record recover recovery recycle red redeem reduce
    reduction refer reference referendum reflect refrigerator refund refundable refuse regard
    region register registration regret regular reject relate relation relationship relative
    relativity relax release relevant reliable relief religion rely remain remark remember remind
    reminder remote remove rent repair repeat repeatedly replace replacement replay reply report
    represent republic reputation request require reschedule rescue research resell reservation
    reserve residence resident resist resolve resort resource respect respond response responsible
    rest restaurant restock restore restrict result resume retail retire return reveal revenge
    reverse review revise reward rhyme rice rich richard ricky ridden riddle ride ridiculous right
    ring rip ripe rise risen risk rita rival river riyadh road roast rob robber robert robin robot
    rock rocket rode rodney rofl roger role roll roller romania romantic rome ronald roof room
    root rope rosa rose rosie ross rotten rough round route router routine row roy royal rub
    rubber rubbish rude rug ruin rule ruler run rung rural rush russell russia russian ruth ryan
    sabrina sack sacramento sad saddle safari safe safety said sail sailor salad salary sale salem
    sally salmon salon salsa salt sam samantha same samir sample samsung samuel sand sandal
    sandals sandra sandwich sang sanjay santiago sara sarah sat satellite satin satisfied satisfy
    saturday sauce saudi sausage save saving saw say scale scam scan scandal scandinavia scanner
    scare scarf scene scenery scent schedule scheme school science scientist scissors scooter
    score scotland scott scottish scratch scream screen screenshot screw screwdriver script
    sculpture sea seafood seal sean search season seat seattle sebastian second secret secretary
    section secure security see seed seek seem seen select self sell seller senate send senior
    sense sensitive sent sentence separate september serbia serial series serious servant serve
    service session set setting settle seven several severe sew sex shade shadow shake shaken
    shakespeare shall shallow shame shampoo shanghai shannon shape share shark sharon sharp shave
    shaver she shed sheep sheet sheffield sheila shelf shell shelter shenzhen shift shine ship
    shipment shipping shirley shirt shock shoe shoes shone shook shoot shop shopper shopping shore
    short shortage shorter shorts shot should shoulder shouldn shout show shower shown shrank
    shrink shrunk shut shy sick side sidewalk sight sightseeing sign signal signature significant
    silence silent silicone silk silly silver sim similar simon simple simply simulator since
    sincere sing singapore singer singh single sink sir siri sis sister sit site situation six
    sixteen sixty size skate skeleton sketch ski skill skin skinny skip skirt sky slave sleep
    sleeve slept slice slide slight slim slip slipper slippers slot slovakia slovenia slow slower
    small smaller smallest smart smartphone smartwatch smash smell smile smoke smooth smoothie sms
    snack snake sneaker sneakers snow so soak soap soccer social society sock socks sofa soft
    softer software soil solar sold soldier sole solid solution solve somalia some somebody
    someday somehow someone something sometime sometimes somewhat somewhere son song soon sooner
    sophia sophie sore sorry sort sorta soul sound soup sour source south southampton soy space
    spaceship spaghetti spain spam spanish spare speak speaker special species specific specify
    speech speed spell spend spent spice spicy spider spill spin spinach spirit spit spite split
    spoil spoke spoken sponge sponsor spoon sport sports spot spray spread spring spun square
    squeeze squirrel st stable stacy stadium staff stage stain stainless stair stairs stamp stand
    standard stanley stapler star stare start starve state statement station statue status stay
    steady steak steal steam steel steep steer stella stem step stephanie stephen steve steven
    stick sticker stiff still stir stitch stock stockholm stocks stole stolen stomach stone stood
    stool stop storage store storm story stove straight strange stranger strap strategy straw
    strawberry stream street strength stress stretch strict strike string strip stripe stroke
    stroller strong stronger struck structure struggle stuart stubborn stuck student studio study
    stuff stung stupid style subject submarine submit subscribe subscription substance subtract
    suburb subway succeed success successful such suck sudan sudden suddenly sue suffer sufficient
    sugar suggest suggestion suit suitable suitcase sum summary summer sun sunday sung sunglasses
    sunk sunny sunrise sunscreen sunset sunshine super supermarket supper supplier supply support
    suppose sure suresh surface surgery surprise surrey surround survey survive susan sushi
    suspect suspend sussex suzanne swam swap swear sweat sweater sweatshirt sweden swedish sweep
    sweet swept swim swimming swimsuit swing swiss switch switzerland sword swore sworn sydney
    sylvia symbol sympathy symphony symptom syria system ta table tablecloth tablet tackle taco
    tag tail tailor taiwan take takeaway taken takeoff takeout tale talent talk tall tampa tan
    tango tank tap tape tara target tariff task taste tasty taught tax taxi tbh tea teach teacher
    team teapot tear technical technique technology ted teddy teenager teeth tel telegram
    telephone telescope television tell temper temperature temple temporary ten tenant tend
    tennessee tennis tent teresa term terms terrible terrific terrify territory terror terry test
    texas text textbook texture thai thailand than thank thanks that the theater theatre theft
    their them theme themselves then theo theorem theory therapist therapy there therefore theresa
    thermos these they thick thicker thief thin thing think thinner third thirsty thirteen thirty
    this tho thomas thorough those though thought thousand thread threat threaten three threw
    throat through throughout throw thrown thru thumb thunder thunderstorm thursday thus thx
    ticket tidy tie tiger tight tighter tights tiktok till tim time timeline timer timetable
    timezone timing timothy tin tina tiny tip tire tired tissue title tks tmr tmrw to toast
    toaster tobacco today todd toe together toilet tokyo told tom tomato tomorrow ton tone tongue
    tonight tonite tony too took tool tooth toothbrush toothpaste top topic topup torch tore torn
    tornado toronto total touch touchscreen tough tour tourist toward towards towel tower town toy
    trace track tracker tracking tracksuit tracy trade tradition traditional traffic tragedy trail
    train trainer trainers training transaction transfer transform translate translation
    transparent transport trap trash travel tray treasure treat treatment tree tremble trend
    trevor trial tribe trick tried trip tripod trouble trousers truck true truly trunk trust truth
    try tsunami tube tuesday tuition tune tunisia tunnel turkey turkish turn tutorial twelve
    twenty twice twin twist twitter two ty tyler type typical tyre uganda ugh ugly ukraine
    ukrainian ultimate umbrella unable unacceptable uncle uncomfortable under undergo underground
    underneath understand understood underwear undo unemployed unfair unfortunately unhappy
    uniform union unique unit unite united universe university unknown unless unlike unlikely
    unlock unpack unpaid unsubscribe until unusual unwanted unwell up upcoming update upgrade
    upload upon upper ups upset upside upstairs urgent url us usb use used useful useless user
    username usps usual usually utah utility vacant vacation vaccine vacuum valerie valid valley
    valuable value vampire van vancouver vanessa vanish variety various vary vase vast vat ve
    vegan vegetable vegetarian vehicle velvet vendor venice vera verify vermont veronica version
    vertical very vessel vest via victim victor victoria victory video vienna vietnam vietnamese
    view viewpoint vijay village vincent violence violent violet violin virginia virtual virus
    visa visible vision visit visitor vital vitamin vivian vocabulary voice volcano volleyball
    volume volunteer vote voucher vpn wage wagon waist wait waiter waiting wake wales walk wall
    wallet walnut walter wanda wang wanna want war wardrobe warehouse warm warmer warn warning
    warranty warren warsaw was wash washable washer washing washington wasn waste watch water
    waterfall waterproof wave way wayne we weak wealth weapon wear weather web website wechat
    wedding wednesday week weekday weekend weekly wei weibo weigh weight weird welcome well welsh
    wendy went were weren wesley west wet whale what whatever whatsapp wheat wheel when whenever
    where wherever whether which while whisper whistle white who whoever whole wholesale whom
    whose why wide wider widow wife wifi wild wildlife will william willing win wind window
    windows wine wing winner winter wipe wire wireless wisconsin wise wish wishlist with withdraw
    withdrawn withdrew within without witness wizard woke woken wolf woman women won wonder
    wonderful wong wood wooden wool word wore work worker workout workplace world worldwide worm
    worn worry worse worst worth would wouldn wound wove wow wrap wrist wristband write writer
    writing written wrong wrote wyoming xiao yacht yahoo yang yard yay yeah year yearly yell
    yellow yep yes yesterday yet yield yikes yoga yogurt york yorkshire you young your yours
    yourself youth youtube yup yusuf yvonne zachary zealand zebra zero zhang zhao zhou zip zipper
    zodiac zoe zone zoo zoom zurich
    """
}
