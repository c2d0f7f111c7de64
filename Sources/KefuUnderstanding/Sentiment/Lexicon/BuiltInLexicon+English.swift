extension BuiltInLexicon {
  /// English words and phrases by valence and flags; a stem stands for its inflected forms.
  static let english = #"""
    +3: amazing | outstanding | perfect | perfection | phenomenal | magnificent | superb
    +3: spectacular | masterpiece | flawless | flawlessly | sublime | exquisite | breathtaking
    +3: mind-blowing | mindblowing | life-changing | jaw-dropping | incredible | unforgettable
    +3: first-rate | world-class | unparalleled | unrivalled | unrivaled | unsurpassed
    +3: peerless | matchless | stupendous | out of this world | second to none | top-notch
    +3: top notch service | absolutely perfect | simply perfect | pure perfection
    +3: sheer perfection | absolute perfection | perfect in every way | couldn't be more pleased
    +3: couldn't ask for more | could not ask for more | couldn't have been better
    +3: could not have been better | couldn't be better | could not be better
    +3: couldn't have asked for more | couldn't have asked for better | can't be beat
    +3: can't recommend highly enough | cannot recommend highly enough | can't praise enough
    +3: cannot praise enough | can't praise them enough | can't thank you enough
    +3: cannot thank you enough | can't thank them enough | best ever | the best ever
    +3: best of the best | the very best | simply the best | hands down the best
    +3: by far the best | best i've ever had | best i have ever had | best meal ever
    +3: best purchase ever | best money i've spent | best money ever spent | best thing ever
    +3: best thing since sliced bread | best decision ever | best hotel ever | best app ever
    +3: best book ever | best film ever | best movie ever | best service ever
    +3: best i've ever used | best i've ever seen | best i've ever tasted | best i've read
    +3: absolutely love | absolutely loved | absolutely love it | absolutely love this
    +3: absolutely loved it | absolutely amazing | absolutely fantastic | absolutely brilliant
    +3: absolutely stunning | absolutely delicious | absolutely gorgeous | absolutely delighted
    +3: absolutely wonderful | absolutely incredible | absolutely superb | absolute joy
    +3: in love with | totally in love | obsessed with this | 10/10 | 11/10 | 100/10 | 5/5
    +3: five stars | 5 stars | 5 star | 5-star | five star service | 5 star service
    +3: ten out of ten | 10 out of 10 | 5 out of 5 | five out of five | full marks | full stars
    +3: 6 stars | ten stars | 10 stars | a million stars | 5 stars aren't enough
    +3: if i could give more | would give 6 stars | would give 10 stars | would give more stars
    +3: deserves more stars | deserves 10 stars | deserves more than 5
    +3: exceeded all expectations | exceeded all my expectations | exceeded my expectations
    +3: exceeded our expectations | beyond my wildest dreams | beyond my expectations
    +3: beyond our expectations | beyond all expectations | surpassed all expectations
    +3: surpassed expectations | blew me away | blew us away | blew my mind | blown away
    +3: blown away by | knocked my socks off | tour de force | magnum opus | chef's kiss
    +3: chefs kiss | to die for | heaven on earth | heaven in a bowl | heaven on a plate
    +3: a taste of heaven | a slice of heaven | a piece of heaven | went above and beyond
    +3: above and beyond | go above and beyond | going above and beyond | goes above and beyond
    +3: gone above and beyond | head and shoulders above | leaps and bounds above | a cut above
    +3: knocked it out the park | knocked it out | hit it out the park
    +3: nothing short of amazing | nothing short of brilliant | nothing short of spectacular
    +3: nothing short of perfection | nothing less than perfect | best in class | best-in-class
    +3: gold standard | holy grail | game-changer | gamechanger | changed my life | life changer
    +3: life saver | lifesaver | life-saver | must-read | must-see | must-have | must-buy
    +3: must-try | must-watch | must visit | instant classic | modern classic
    +3: worth every penny | worth every cent | worth every single penny | worth every dollar
    +3: worth every pound | worth every star | worth its weight in gold
    +3: speechless in a good way | nothing but praise | nothing but good things
    +3: nothing but positive | rave about | raving about | raved about | oscar-worthy
    +3: award-winning | michelin quality | restaurant quality | fantastic | fabulous
    +3: marvellous | marvelous | wonderful | terrific | brilliant | glorious | heavenly | divine
    +3: extraordinary | exceptional | remarkable service | love love love | love love love it
    +3: loooove | looove | looooove | loveee | loveeee | luuuv | perfecto | perfetto
    +3: bellissimo | magnifique | amazeballs | spellbinding | mesmerising | mesmerizing
    +3: enthralling | enthralled | awe-inspiring | in awe | awestruck | transcendent
    +3: luminous prose | unputdownable | un-put-downable | couldn't put it down
    +3: could not put it down | couldn't put this down | can't put it down | hard to put down
    +3: impossible to put down | moved me to tears | edge of my seat | edge-of-your-seat
    +3: on the edge of my | immaculate | impeccable | impeccably | faultless | faultlessly
    +3: sensational | scrumptious | mouth-watering | mouthwatering | mouthwateringly | ecstatic
    +3: elated | euphoric | overjoyed | over the moon | on cloud nine | thrilled to bits
    +3: thrilled to pieces | tickled pink | chuffed to bits | beyond happy | beyond pleased
    +3: beyond grateful | beyond impressed | beyond thrilled | unbelievably good
    +3: ridiculously good | insanely good | incredibly good | stupidly good | crazy good
    +3: scary good | fucking amazing | fucking awesome | fucking brilliant | fucking great
    +3: fucking love | fucking love it | fucking love this | fuckin love | bloody brilliant
    +3: bloody marvellous | bloody amazing | bloody excellent | bloody fantastic
    +3: freaking awesome | freaking amazing | freakin awesome | friggin awesome | damn amazing
    +3: pretty much perfect | picture perfect | picture-perfect | pitch perfect | pitch-perfect
    +3: note perfect | practically perfect | as good as it gets | as close to perfect
    +3: cream of the crop | the bee's knees | bee's knees | bees knees | the dog's bollocks
    +3: dogs bollocks | the cat's pyjamas | the cat's whiskers | cat's meow | crème de la crème
    +3: creme de la creme | the whole package | stole my heart | never disappoints
    +3: never disappointed | has never disappointed | never fails to impress
    +3: never fails to amaze | never fails to deliver | never let me down | never lets me down
    +3: never failed me | never had a bad meal | never had a bad experience
    +3: not a single complaint | not a single fault | i have zero complaints | zero complaints
    +3: best customer service | best customer service ever | best service i've had
    +3: will be customer for life | customer for life | lifelong customer
    +3: loyal customer for life | five thumbs up | two thumbs way up | showstopper
    +3: show-stopping | show-stopper | standing ovation | mind blowing | life changing
    +3: jaw dropping | first rate | world class | top notch | couldnt be happier
    +3: couldnt be more pleased | couldnt ask for more | couldnt have been better
    +3: couldnt be better | couldnt have asked for more | couldnt have asked for better
    +3: cant be beat | cant recommend enough | cant recommend highly enough | cant praise enough
    +3: cant praise them enough | cant thank you enough | cant thank them enough
    +3: 5 stars arent enough | game changer | must read | must see | must have | must buy
    +3: must try | must watch | oscar worthy | award winning | awe inspiring | un put downable
    +3: couldnt put it down | couldnt put this down | cant put it down | edge of your seat
    +3: mouth watering | show stopping | show stopper
    +2.5: killer price | never better | couldn't be happier | could not be happier
    +2.5: can't go wrong | can't fault | cannot fault | can't recommend enough
    +2.5: cannot recommend enough | excellent | awesome | stunning | gorgeous | love | loved
    +2.5: loves | adore | adores | adored | excellence | excels | excelled | delicious
    +2.5: delectable | luscious | delightful | delighted | delight | delights | thrilled
    +2.5: thrilling | splendid | stellar | sterling | superlative | superior quality
    +2.5: extraordinarily good | fabulously | brilliance | magnificence | radiant | dazzling
    +2.5: dazzled | captivating | captivated | enchanting | enchanted | enchantment | riveting
    +2.5: riveted | gripping | gripped me | engrossing | engrossed | absorbing read | unmissable
    +2.5: page-turner | pageturner | page turner | tear-jerker | tearjerker | heart-warming
    +2.5: heartwarming | soul-stirring | profoundly moving | deeply moving | deeply touching
    +2.5: genius | masterful | masterfully | masterly | virtuoso | mastery | beautiful
    +2.5: beautifully | beauty | loveable | impressive | impressed | highly impressed
    +2.5: very impressed | hugely impressed | so impressed | thoroughly impressed | impressively
    +2.5: well impressed | highly recommend | highly recommended | highly reccomend
    +2.5: highly recomend | strongly recommend | strongly recommended | thoroughly recommend
    +2.5: thoroughly recommended | definitely recommend | would definitely recommend
    +2.5: would highly recommend | absolutely recommend | 100% recommend
    +2.5: wholeheartedly recommend | recommend to everyone | recommend to anyone
    +2.5: recommend it to everyone | recommend it to anyone | recommended to all
    +2.5: recommended without hesitation | recommend without hesitation | without hesitation
    +2.5: cannot recommend this enough | couldn't fault | could not fault | can't fault it
    +2.5: can't fault them | couldn't fault it | couldn't fault anything | can't fault a thing
    +2.5: hard to fault | love it | love them | love this | love these | loving it | loved it
    +2.5: loved this | loved every minute | loved every bite | loved every page
    +2.5: loved every second | love everything about | loved everything about | loved everything
    +2.5: i'm in love | in heaven | fell in love | fell in love with | fallen in love
    +2.5: falling in love | head over heels | treasured | gem | hidden gem | absolute gem
    +2.5: real gem | little gem | true gem | gems | pot of gold | best | the best
    +2.5: one of the best | among the best | best value | best quality | best app | best hotel
    +2.5: best book | best place | best coffee | best pizza | best food | best part
    +2.5: best choice | best buy | bargain of the year | best seller ever | best price
    +2.5: best so far | best on the market | best in town | best around | best out there
    +2.5: bestest | still the best | remains the best | always the best | no better
    +2.5: none better | nothing better than this | nothing beats | you can't beat | can't beat
    +2.5: can't beat it | cannot beat | unbeatable | unbeaten | hard to beat | tough to beat
    +2.5: hits the spot | hit the spot | spot on | spot-on | bang on | on point | on the money
    +2.5: nailed it | nails it | crushed it | smashed it | aced it | hit the nail | home run
    +2.5: bullseye | a triumph | triumph | triumphant | triumphs | winner | clear winner
    +2.5: real winner | hands down winner | a winner | masterclass | ground-breaking
    +2.5: groundbreaking | revolutionary | pioneering | visionary | exemplary | unbeatable value
    +2.5: great value | great value for money | good value for money | excellent value
    +2.5: amazing value | fantastic value | incredible value | superb value | unbeatable price
    +2.5: fantastic price | amazing price | excellent price | amazing deal | great deal
    +2.5: fantastic deal | excellent deal | incredible deal | what a deal | steal
    +2.5: absolute steal | a steal | what a steal | such a steal | what a bargain
    +2.5: absolute bargain | great bargain | really happy | very happy | so happy
    +2.5: extremely happy | super happy | happy happy happy | very pleased | really pleased
    +2.5: so pleased | extremely pleased | super pleased | well chuffed | dead chuffed | chuffed
    +2.5: stoked | pumped | over the top happy | totally satisfied | completely satisfied
    +2.5: very satisfied | extremely satisfied | fully satisfied | highly satisfied
    +2.5: 100% satisfied | very impressed with | will definitely return | definitely be back
    +2.5: will definitely be back | we will be back | i will be back | will be back soon
    +2.5: can't wait to return | can't wait to go back | can't wait to come back
    +2.5: cannot wait to return | can't wait for more | can't wait to read more
    +2.5: can't wait for the sequel | can't wait to try | cannot wait to go back
    +2.5: already booked again | already planning our next | booked again | would stay again
    +2.5: will stay again | would definitely stay again | would gladly return
    +2.5: would happily stay again | would happily return | would fly again
    +2.5: would definitely buy again | will definitely buy again | will definitely order again
    +2.5: will definitely use again | would definitely use again | would definitely order again
    +2.5: won't go anywhere else | wouldn't go anywhere else | wouldn't stay anywhere else
    +2.5: wouldn't be without it | couldn't live without it | can't live without it
    +2.5: can't live without | cannot live without | don't know how i lived | spotless
    +2.5: spotlessly | sparkling clean | spotlessly clean | squeaky clean | gleaming
    +2.5: immaculately clean | scrupulously clean | pristine | mint condition | like brand new
    +2.5: good as new | as good as new | flying colours | flying colors | with flying colours
    +2.5: godsend | a godsend | heaven-sent | blessing | heroic | hero | angel | angels
    +2.5: an angel | absolute legend | absolute legends | legend | legendary | superstar
    +2.5: rock star | rockstar | absolute star | iconic | timeless | evergreen | paradise
    +2.5: bliss | blissful | blissfully | dream come true | dreamy | magical | magic | wizardry
    +2.5: fairytale | fairy tale | happiness | joy | joyful | joyous | jubilant | pure joy
    +2.5: a joy to use | joy to use | joy to read | joy to behold | joy to watch | a joy
    +2.5: a delight | an absolute delight | pleasure to deal with | pleasure to use
    +2.5: pleasure to read | real pleasure | absolute pleasure | fantastically | wonderfully
    +2.5: brilliantly | superbly | marvellously | marvelously | magnificently | perfectly
    +2.5: exceptionally good | remarkably good | extremely good | really good | very very good
    +2.5: so good | soo good | sooo good | soooo good | so so good | sooo yummy | so damn good
    +2.5: damn good | damn fine | too good | almost too good | dangerously good | seriously good
    +2.5: bloody good | bloody lovely | wicked good | hella good | mighty good | mighty fine
    +2.5: v good quality | top quality | excellent quality | superb quality | great quality
    +2.5: amazing quality | exceptional quality | highest quality | high-quality | high quality
    +2.5: fantastic quality | outstanding quality | superior | superiority | top drawer
    +2.5: top-drawer | top tier | top-tier | tip-top | tip top | tiptop | ace | aces | a-plus
    +2.5: a+ | a++ | a+++ | a plus | a star | a* | aaa | aaa+ | aaaaa | grade a | class act
    +2.5: first class | first-class | firstclass | premium quality | luxurious | luxuriously
    +2.5: opulent | sumptuous | lavish | indulgent | decadent | majestic | regal | regally
    +2.5: fit for a king | fit for royalty | treated like royalty | treated like a king
    +2.5: treated like a queen | treated like vip | felt like royalty | felt like a princess
    +2.5: red carpet treatment | couldn't do enough | couldn't do enough for us
    +2.5: couldn't be more helpful | couldn't have been more helpful | could not have been nicer
    +2.5: couldn't have been nicer | couldn't have been friendlier | couldn't be nicer
    +2.5: could not be more helpful | nothing was too much trouble | nothing too much trouble
    +2.5: nothing is too much trouble | nothing was too much | no request too big
    +2.5: bent over backwards | bends over backwards | went the extra mile | go the extra mile
    +2.5: going the extra mile | goes the extra mile | gone the extra mile
    +2.5: went out of their way | went out of her way | went out of his way
    +2.5: goes out of their way | go out of their way | made my day | made our day
    +2.5: made my week | made our stay | made our trip | made our night | saved my life
    +2.5: saved the day | saved my day | saved my marriage | saved our holiday
    +2.5: restored my faith | exactly what i wanted | exactly what i needed | just what i wanted
    +2.5: just what i was after | everything i wanted | everything i hoped for
    +2.5: everything you could want | everything we could want | all i could ask for
    +2.5: better than expected | better than i expected | better than i imagined
    +2.5: better than i hoped | much better than expected | far better than expected
    +2.5: even better than expected | way better than expected | better than described
    +2.5: better than advertised | better than the original | better in person
    +2.5: more beautiful in person | even better in person | even prettier in person
    +2.5: even nicer in person | exceeded expectations | exceed expectations
    +2.5: exceeds expectations | exceeds all expectations | surpassed my expectations
    +2.5: outdid themselves | outdone themselves | outperforms | outperformed | outshines
    +2.5: outclasses | amazed | amaze | amazes | astonishing quality | astounding
    +2.5: astounded by the | jaw dropped | gobsmacked by how good | awesomeness | awsome
    +2.5: awesom | awsum | amazin | amazingg | amazinggg | amzing | amazign | excelent
    +2.5: exellent | excellant | excllent | exelent | execllent | fantastik | fab | fabbo
    +2.5: fabulicious | bril | brill | brills | brilliantt | brillant | briliant | wonderfull
    +2.5: wonderfuly | wonderfulll | marvelus | beautifull | beatiful | beutiful | beautful
    +2.5: gorgous | gorgeousss | gawjus | perfekt | perfectt | purrfect | perf | delish
    +2.5: delisious | delishious | delicous | delicius | deliciousness | dericious | deelish
    +2.5: scrummy | scrumdiddlyumptious | scrum | yummmy | yummmmy | yummylicious | yumyum
    +2.5: yum yum | om nom nom | nom nom | nomnom | finger-licking | finger lickin good
    +2.5: finger licking good | lip-smacking | lip smacking | licked the plate clean
    +2.5: melt in your mouth | melts in your mouth | melt-in-the-mouth | melted in my mouth
    +2.5: melted in the mouth | cooked to perfection | done to perfection | cooked perfectly
    +2.5: perfectly cooked | perfectly seasoned | perfectly balanced | seasoned perfectly
    +2.5: perfectly executed | executed perfectly | perfectly crafted | perfectly paced
    +2.5: perfectly cast | fits perfectly | fit perfectly | fits like a glove | fit like a glove
    +2.5: works perfectly | worked perfectly | works flawlessly | works like a charm
    +2.5: worked like a charm | works like magic | works like a dream | works a treat
    +2.5: worked a treat | runs like a dream | went off without a hitch | without a hitch
    +2.5: smooth as silk | smooth as butter | butter smooth | like butter
    +2.5: arrived in perfect condition | in perfect condition | perfect condition
    +2.5: excellent condition | immaculate condition | superb condition | great condition
    +2.5: perfect fit | perfect gift | perfect size | perfect location | perfect for
    +2.5: perfect in every respect | great gift | lovely gift | wonderful gift | goat | the goat
    +2.5: goated | slaps | slaps hard | bussin | bussin bussin | fire af | straight fire
    +2.5: pure fire | absolute fire | absolute banger | banger | total banger | slay | slayed
    +2.5: slays | chef kiss | chefskiss | god-tier | god tier | s tier | s-tier
    +2.5: unreal in a good way | hits different | no notes | ate and left no crumbs | ate that
    +2.5: understood the assignment | w product | huge w | massive w | big w | dub
    +2.5: main character energy | obsessed | obsessed with | i'm obsessed | absolutely obsessed
    +2.5: im obsessed | swoon | swooning | swoon-worthy | swoonworthy | fangirling
    +2.5: squealed with delight | ugly cried | happy tears | tears of joy | cried happy tears
    +2.5: crying laughing | cried laughing | laughed out loud | laughed until i cried
    +2.5: laugh out loud | laugh-out-loud | hilarious | hilariously | hysterical
    +2.5: hysterically funny | side-splitting | rib-tickling | rolling on the floor
    +2.5: in stitches | had us in stitches | had me in stitches | belly laughs | comedy gold
    +2.5: comic genius | dope af | sick af | wicked awesome | fan-bloody-tastic | fantabulous
    +2.5: fantastico | splendiferous | five-star | feather in their cap | tear jerker
    +2.5: heart warming | soul stirring | cant fault | couldnt fault | cant fault it
    +2.5: cant fault them | couldnt fault it | couldnt fault anything | cant fault a thing
    +2.5: im in love | you cant beat | cant beat | cant beat it | ground breaking
    +2.5: cant wait to return | cant wait to go back | cant wait to come back
    +2.5: cant wait for more | cant wait to read more | cant wait for the sequel
    +2.5: cant wait to try | wont go anywhere else | wouldnt go anywhere else
    +2.5: wouldnt stay anywhere else | wouldnt be without it | couldnt live without it
    +2.5: cant live without it | cant live without | dont know how i lived | heaven sent
    +2.5: couldnt do enough | couldnt do enough for us | couldnt be more helpful
    +2.5: couldnt have been more helpful | couldnt have been nicer
    +2.5: couldnt have been friendlier | couldnt be nicer | finger licking | melt in the mouth
    +2.5: swoon worthy | side splitting | rib tickling | fan bloody tastic | five star
    +2: great | lovely | pleased | happy | happier | happiest | pleasure | pleasurable
    +2: pleasing | enjoy | enjoyed | enjoyable | enjoyably | enjoyment | enjoying | recommend
    +2: recommended | recommendation | recommendable | would recommend | i recommend
    +2: will recommend | can recommend | recomend | reccomend | reccommend | recommand
    +2: recomended | friendly | friendliness | friendliest | friendlier | helpful | helpfulness
    +2: very helpful | super helpful | helpful staff | friendly staff | politely | politeness
    +2: courteous | courteously | kind | kindly treated | kindness | so kind | very kind
    +2: kind-hearted | warm-hearted | good-natured | caring | considerate | thoughtful
    +2: thoughtfulness | thoughtfully | attentive | attentiveness | attentively | hospitable
    +2: gracious | graciously | graciousness | charming | charm | charmed | charmingly
    +2: welcoming | warm welcome | warmly welcomed | made us feel welcome | felt welcome
    +2: felt at home | feel at home | made to feel welcome | home away from home
    +2: home from home | warm and welcoming | warm and friendly | warm and inviting | big smile
    +2: service with a smile | with a smile | always smiling | smiling staff | smiley | cheerful
    +2: cheery | cheerfully | cheerfulness | obliging | accommodating | patient staff
    +2: patiently | very patient | so patient | endless patience | professional
    +2: professionalism | professionally | knowledgeable | knowledgable | well-informed
    +2: competent | skilled | skilful | skillful | talented | gifted | experienced staff
    +2: expertise | expertly | efficient | efficiency | efficiently | prompt | promptly
    +2: promptness | speedy | swift | swiftly | speedy delivery | fast delivery | quick delivery
    +2: super fast delivery | super fast | superfast | lightning fast | lightning-fast
    +2: lightning quick | next day delivery | fast shipping | quick shipping
    +2: super fast shipping | rapid delivery | swift delivery | prompt delivery | prompt service
    +2: prompt response | fast response | quick response | quick reply | fast service
    +2: quick service | quick turnaround | early delivery | arrived early | came early
    +2: delivered early | arrived a day early | arrived earlier than expected
    +2: came earlier than expected | earlier than expected | ahead of schedule | ahead of time
    +2: arrived quickly | came quickly | arrived promptly | delivered quickly
    +2: delivered promptly | shipped quickly | shipped fast | arrived next day | arrived safely
    +2: arrived intact | arrived fresh | arrived piping hot | still hot | piping hot
    +2: hot and fresh | fresh and hot | nice and hot | nice and fresh | nice and warm
    +2: nice and clean | nice and quiet | nice and cosy | nice and crispy | nice touch
    +2: lovely touch | thoughtful touch | personal touch | attention to detail
    +2: great attention to detail | hassle-free | trouble-free | stress-free | worry-free
    +2: pain-free | painless | effortless | effortlessly | seamless | seamlessly
    +2: smooth sailing | plain sailing | without a glitch | without issue | without any issues
    +2: without any problems | without problem | without incident | without fail | glitch-free
    +2: bug-free | fault-free | user-friendly | easy-to-use | ease of use | easy to install
    +2: easy to set up | easy to assemble | easy to clean | easy to follow | easy to navigate
    +2: super easy | so easy | very easy | really easy | intuitive | intuitively | well-designed
    +2: well-made | well-built | well-constructed | well-crafted | beautifully made
    +2: beautifully crafted | beautifully written | beautifully presented
    +2: beautifully decorated | beautifully packaged | beautifully designed | beautifully shot
    +2: beautifully cooked | lovingly crafted | well-written | well-acted | well-directed
    +2: well-cast | well-researched | well-developed | well-rounded characters
    +2: well-crafted plot | well-executed | well-thought-out | well-organised | well-organized
    +2: well-run | well-managed | well-maintained | well-kept | well-appointed | well-equipped
    +2: well-stocked | well-presented | well-packaged | well-packed | well-wrapped
    +2: well-protected | well-cooked meal | well-seasoned | well-balanced | well-finished
    +2: well-deserved | well-earned | well-loved | well-trained | well-mannered | well-behaved
    +2: well-spoken | well-insulated | well-soundproofed | well-priced | well looked after
    +2: looked after us | took care of us | took great care | took good care | takes good care
    +2: great care | taken care of | carefully packed | carefully packaged | carefully wrapped
    +2: packaged well | packed well | securely packed | securely packaged | nicely packaged
    +2: nicely presented | nicely made | nicely done | well done | bravo | kudos | hats off
    +2: hat's off | props to | big up | shout out to | shoutout to | well played | congrats
    +2: congratulations | thumbs up | thumbs-up | two thumbs up | big thumbs up | a thumbs up
    +2: top marks | high marks | high praise | praise | praises | praised | praiseworthy
    +2: commend | commendable | commended | commendation | applaud | applause | laudable
    +2: admirable | admirably | admire | admired | admiration | worthy | praise-worthy
    +2: noteworthy | outstandingly | remarkable | notable | very special | so special
    +2: something special | felt special | made us feel special | made me feel special
    +2: one-of-a-kind | one of a kind | memorable | unforgettably | elegant | elegance
    +2: elegantly | stylish | stylishly | classy | chic | sophisticated | sophistication
    +2: refined | graceful | gracefully | tasteful | tastefully decorated | tastefully done
    +2: tasteful decor | luxury | luxe | plush | plushy | posh | deluxe | cosy | cozy | cosiness
    +2: coziness | comfy | comfiest | comfortable | comfortably | comfortable bed
    +2: comfortable beds | comfy bed | comfy beds | super comfy | so comfy | very comfortable
    +2: slept well | slept like a baby | slept like a log | slept like babies | slept so well
    +2: slept soundly | best night's sleep | great night's sleep | good night's sleep
    +2: great sleep | relaxing | restful | tranquil | tranquility | tranquillity | serene
    +2: serenity | peaceful | peacefully | peace and quiet | calm | calming | soothing | soothed
    +2: refreshing | refreshingly | refreshed | rejuvenated | rejuvenating | invigorating
    +2: pampered | pampering | spoilt for choice | spoiled for choice | well soundproofed
    +2: soundproof | soundproofed | quiet room | quiet rooms | very quiet | lovely and quiet
    +2: lovely and clean | lovely and warm | spaciousness | roomy | airy | light and airy
    +2: bright and airy | clean and tidy | clean and comfortable | clean and fresh | clean room
    +2: clean rooms | very clean | super clean | really clean | so clean
    +2: cleanliness was excellent | comfortable and clean | hygienic | sanitary | stunning view
    +2: stunning views | great view | great views | amazing view | amazing views | lovely view
    +2: lovely views | beautiful view | beautiful views | spectacular views | breathtaking views
    +2: view to die for | scenic | picturesque | idyllic | panoramic views | great location
    +2: excellent location | fantastic location | brilliant location | superb location
    +2: ideal location | good location | central location | prime location | unbeatable location
    +2: amazing location | ideally located | perfectly located | perfectly situated
    +2: ideally situated | conveniently located | centrally located | well-located
    +2: well-situated | great amenities | free upgrade | upgraded us | upgraded for free
    +2: free room upgrade | complimentary upgrade | got upgraded | were upgraded
    +2: complimentary champagne | early check in allowed | easy check in | smooth check in
    +2: quick check in | easy check-in | seamless check-in | smooth check-in | tasty | tastiest
    +2: tastier | tastyy | so tasty | very tasty | super tasty | really tasty | yummy | yummiest
    +2: yum | yumm | yummm | scrumptiously | flavourful | flavorful | flavoursome | flavorsome
    +2: full of flavour | full of flavor | packed with flavour | packed with flavor
    +2: bursting with flavour | bursting with flavor | burst of flavour | burst of flavor
    +2: explosion of flavour | flavour explosion | flavor explosion | loaded with flavor
    +2: depth of flavour | depth of flavor | succulent | appetising | appetizing | moreish
    +2: morish | more-ish | addictive taste | dangerously addictive | so addictive
    +2: divine taste | savoury goodness | savory goodness | crispy on the outside
    +2: crispy and delicious | golden and crispy | crispiness | aromatic | fragrant
    +2: smells amazing | smells lovely | smells gorgeous | smells divine | smells delicious
    +2: smells wonderful | smells great | smells fantastic | smelled amazing | smells heavenly
    +2: freshest | freshness | freshly made | freshly cooked | freshly baked | freshly prepared
    +2: freshly squeezed | fresh ingredients | fresh food | super fresh | so fresh | very fresh
    +2: really fresh | quality ingredients | high quality ingredients | finest ingredients
    +2: generous | generously | generosity | generous portion | generous portions
    +2: generously sized | large portions | big portions | huge portions | massive portions
    +2: hearty portions | good portions | good portion size | good sized portions
    +2: great portions | ample portions | portions were huge | portions were generous
    +2: portions were massive | portions are huge | portions are generous | hearty | wholesome
    +2: filling and tasty | foodie heaven | authentic | authenticity | genuine article
    +2: the real deal | real deal | the real thing | genuine leather | 100% genuine
    +2: 100% authentic | original and authentic | love the colour | love the color
    +2: love the fabric | love the fit | love the style | love the design | love the material
    +2: love how | love that | love the way | beautiful colour | beautiful color | lovely colour
    +2: lovely color | gorgeous colour | gorgeous color | vibrant | vibrantly | vivid
    +2: bright and vibrant | rich colours | rich colors | true to colour | true to color
    +2: flattering | flatters | so flattering | very flattering | flattering fit
    +2: so many compliments | got so many compliments | compliments every time
    +2: lots of compliments | many compliments | loads of compliments | get compliments
    +2: compliment | compliments | complimented | gorgeous fabric | super soft | so soft
    +2: very soft | silky soft | silky smooth | soft and comfy | buttery soft | luxuriously soft
    +2: durability | hard-wearing | hardwearing | long-lasting | long lasting | lasts ages
    +2: lasts forever | lasts a long time | lasted for years | lasted years | built to last
    +2: made to last | built like a tank | still going strong | going strong
    +2: still works perfectly | still works great | still like new | like new | as new
    +2: looks brand new | looks like new | sturdy | sturdily | sturdiness | sturdier
    +2: solid build | solidly built | solidly made | rock solid | rock-solid | robust
    +2: robustness | reliably | reliability | dependable | dependability | trustworthy | trusted
    +2: trust them | honest | honesty | honest seller | integrity | transparent pricing
    +2: genuine seller | great seller | excellent seller | lovely seller | good seller
    +2: trusted seller | brilliant seller | fantastic seller | great communication
    +2: excellent communication | good communication | brilliant communication | great comms
    +2: good comms | kept me informed | kept us informed | kept me updated | kept me up to date
    +2: kept us updated | responsive | responsiveness | very responsive | great customer service
    +2: excellent customer service | good customer service | brilliant customer service
    +2: fantastic customer service | outstanding customer service | superb customer service
    +2: great service | excellent service | fantastic service | amazing service | good service
    +2: brilliant service | superb service | wonderful service | exceptional service
    +2: lovely service | lovely staff | great staff | amazing staff | wonderful staff
    +2: fantastic staff | brilliant staff | excellent staff | lovely people | lovely couple
    +2: lovely lady | lovely guy | lovely host | great host | wonderful host | amazing host
    +2: super host | superhost | excellent host | perfect host | great guy | great guys
    +2: great team | fantastic team | amazing team | as described | exactly as described
    +2: just as described | as advertised | exactly as advertised | exactly as pictured
    +2: as pictured | just as pictured | as shown | just like the picture | just like the photo
    +2: just like the pictures | looks exactly like | exactly like the picture
    +2: matches the description | matched the description | true to description | true to size
    +2: fits true to size | true to its word | lives up to | lived up to | live up to
    +2: lives up to expectations | lived up to expectations | lives up to the hype
    +2: lived up to the hype | worth the hype | worth the money | worth every | worth it
    +2: so worth it | totally worth it | well worth it | definitely worth it
    +2: well worth the money | well worth the price | worth the price | worth the wait
    +2: well worth the wait | worth the trip | worth the drive | worth the visit | worth a visit
    +2: well worth a visit | worth a watch | worth watching | worth a read | worth reading
    +2: well worth reading | worth seeing | worth a try | worth trying | worth buying
    +2: worth paying extra | worth the extra | worth the extra money | worth the upgrade
    +2: worth the splurge | worth the investment | worth the effort | good investment
    +2: great investment | excellent investment | great buy | excellent buy | good buy
    +2: brilliant buy | fantastic buy | smart buy | great purchase | excellent purchase
    +2: good purchase | very happy with purchase | happy with my purchase
    +2: happy with the purchase | happy with this purchase | pleased with my purchase
    +2: pleased with purchase | pleased with this purchase | happy with this | happy with it
    +2: very happy with | happy customer | happy customers | very happy customer
    +2: satisfied customer | satisfied | satisfaction | satisfying | so satisfying
    +2: satisfyingly | satisfies | gratified | gratifying | rewarding | fulfilling | grateful
    +2: gratefully | gratitude | thankful | so thankful | thank you so much
    +2: thank you very much | thank you all | thanks so much | thanks a million | many thanks
    +2: big thank you | huge thank you | huge thanks | big thanks | special thanks
    +2: a big thank you | appreciate it | much appreciated | really appreciate
    +2: really appreciated | greatly appreciated | appreciate | appreciated | appreciative
    +2: appreciation | bargain | bargains | real bargain | good deal | great price
    +2: great prices | good price | good prices | lovely price | brilliant price
    +2: excellent prices | reasonable price | reasonable prices | reasonably priced
    +2: very reasonable | very reasonably priced | fairly priced | fair price | well priced
    +2: affordable | affordability | affordably priced | bang for your buck | bang for the buck
    +2: bang for my buck | more bang for | great bang | value for money | good value
    +2: super value | money well spent | well spent | pleasantly surprised | pleasant surprise
    +2: lovely surprise | nice surprise | wonderful surprise | surprisingly good
    +2: surprisingly great | surprisingly comfortable | surprisingly tasty | surprisingly well
    +2: surprisingly nice | happily surprised | positively surprised | positive surprise
    +2: delightfully | effective | effectively | effectiveness | works great | works well
    +2: works really well | works very well | works wonders | works beautifully
    +2: works brilliantly | works amazing | works fantastic | works amazingly | worked great
    +2: worked well | worked wonders | worked beautifully | working great | working perfectly
    +2: working well | does wonders | did wonders | does the trick | did the trick
    +2: does the job well | does the job perfectly | does the job beautifully | does a great job
    +2: does a fantastic job | did a great job | did an amazing job | did a fantastic job
    +2: great job | good job | amazing job | fantastic job | excellent job | excellent work
    +2: great work | good work | keep it up | keep up the good work | keep up the great work
    +2: powerful performance | powerful performances | great performance | great performances
    +2: excellent performances | brilliant performance | superb acting | great acting
    +2: brilliant acting | excellent acting | amazing acting | stellar cast | great cast
    +2: strong cast | excellent cast | powerfully | compelling | compellingly | engaging
    +2: engagingly | immersive | immersed | absorbing | absorbed | fascinating | fascinated
    +2: fascination | intriguing | intriguingly | entertaining | entertained
    +2: thoroughly entertaining | suspenseful | nail-biting | nailbiting | action-packed
    +2: fast-paced | pacy | thought-provoking | thoughtprovoking | insightful | illuminating
    +2: enlightening | inspiring | inspired | inspirational | uplifting | life-affirming
    +2: feel-good | feelgood | touching | heartfelt | poignant | poignancy | poetic | lyrical
    +2: evocative | emotive | profound | nuanced | originality | inventive | imaginative
    +2: imaginatively | creative | creativity | innovative | innovation | ingenious
    +2: ingeniously | ingenuity | clever | cleverly | witty | wittily | wit | amusing | humorous
    +2: so funny | really funny | very funny | laughed | laughter | good laugh | made me laugh
    +2: makes me laugh | lots of laughs | full of laughs | sharp writing | crackling dialogue
    +2: snappy dialogue | great chemistry | great soundtrack | great storyline | great story
    +2: great plot | amazing story | beautiful story | brilliant story | great characters
    +2: lovable characters | loveable characters | relatable | relatable characters | likeable
    +2: likable | lovable | endearing | adorable | adorably | cutest | cuteness | so cute
    +2: super cute | too cute | sweetest | sweetheart | so sweet | darling | precious
    +2: believable | believable characters | three-dimensional characters | kept me guessing
    +2: kept us guessing | kept me hooked | kept me interested | kept me engaged | hooked from
    +2: hooked me | hooked | got me hooked | got hooked | had me hooked | i was hooked
    +2: pulled me in | drew me in | drawn in | sucked me in | grabbed me | held my attention
    +2: kept my attention | read it in one sitting | in one sitting | binge-worthy | bingeworthy
    +2: binged it | rewatchable | re-readable | great read | good read | fantastic read
    +2: excellent read | brilliant read | wonderful read | amazing read | easy read
    +2: enjoyable read | compelling read | cracking read | lovely read | great book
    +2: excellent book | brilliant book | great movie | great film | excellent film
    +2: brilliant film | great show | solid film | great fun | so fun | so much fun | super fun
    +2: loads of fun | lots of fun | had a blast | what a blast | a blast | had a ball | had fun
    +2: had so much fun | had a great time | had a fantastic time | had an amazing time
    +2: had a wonderful time | had a lovely time | lovely time | great time | amazing time
    +2: fantastic time | wonderful time | good times | great experience | amazing experience
    +2: fantastic experience | wonderful experience | excellent experience | lovely experience
    +2: brilliant experience | good experience | positive experience | pleasant experience
    +2: great stay | lovely stay | amazing stay | fantastic stay | wonderful stay
    +2: enjoyed our stay | enjoyed my stay | enjoyed every minute | enjoyed every bite
    +2: enjoyed every moment | great meal | lovely meal | amazing meal | fantastic meal
    +2: excellent meal | wonderful meal | beautiful meal | great food | excellent food
    +2: fantastic food | lovely food | amazing food | good food | superb food | food was amazing
    +2: food was great | food was lovely | food was excellent | food was delicious
    +2: food was fantastic | great atmosphere | lovely atmosphere | amazing atmosphere
    +2: good atmosphere | fantastic atmosphere | great ambience | lovely ambience
    +2: great ambiance | great vibe | great vibes | good vibes | good vibe | lovely vibe
    +2: buzzing atmosphere | good quality | really good quality | very good quality
    +2: lovely quality | nice quality | solid quality | quality product | quality item
    +2: great product | excellent product | fantastic product | amazing product
    +2: brilliant product | lovely product | good product | superb product | wonderful product
    +2: great item | lovely item | great app | excellent app | brilliant app | good app
    +2: fantastic app | amazing app | love this app | love the app | favourite | favorite
    +2: favourites | favorites | new favourite | new favorite | my favourite | my favorite
    +2: all time favourite | all-time favorite | fave | fav | favs | faves | fav app
    +2: firm favourite | go-to | my go-to | my go to | staple in our house
    +2: wouldn't change a thing | would buy again | will buy again | buy again | i'd buy again
    +2: would purchase again | will purchase again | will order again | would order again
    +2: will be ordering again | will be buying again | buying again | ordering again
    +2: will be ordering more | will order more | bought another | bought another one
    +2: ordered another | ordered two more | ordered more | bought two more | bought several
    +2: bought more | repeat customer | repeat purchase | repeat buyer | regular customer
    +2: loyal customer | returning customer | keep coming back | keeps me coming back
    +2: keep going back | always come back | always go back to | will use again
    +2: would use again | will be using again | using again | will come again | would come again
    +2: will go again | would go again | will visit again | would visit again | will be back
    +2: i'll be back | we'll be back | ill be back | definitely coming back
    +2: definitely going back | would return | will return again | i will return again
    +2: will stay here again | would stay here again | will stay again for sure
    +2: would fly with them again | would fly with again | smooth flight | pleasant flight
    +2: comfortable flight | great flight | on-time departure | arrived on time | left on time
    +2: departed on time | landed early | landed ahead of schedule | always on time
    +2: on schedule | great legroom | plenty of legroom | lots of legroom | extra legroom
    +2: good legroom | ample legroom | friendly crew | great crew | lovely crew | amazing crew
    +2: cabin crew were lovely | great entertainment | upgraded to first | upgraded to business
    +2: free upgrade to business | thank u | tysm | thnx so much | luv | luv it | luv this
    +2: luvs | lurve | luvvit | gr8 | gr8t | greatt | greaat | grt | greattt | gooood | goood
    +2: gooooood | niceee | niceeee | nicee | loverly | luvly | lovly | lovley | lush | lushhh
    +2: cracking | cracker | belting | smashing | corking | spiffing | top banana | top man
    +2: top bloke | top bombing | top lads | top lass | quality lads | good lads | champ
    +2: diamond geezer | peng | sound as a pound | proper lush | bonza | bonzer | ripper | beaut
    +2: ripsnorter | deadly good | grand job | pure class | pukka | tidy as | sweet as
    +2: choice as | lekker | shiok | sedap | yaaas | yasss | yas | yass | yaay | woohoo
    +2: woo hoo | woot | w00t | yippee | whoop | whoop whoop | hooray | hurray | hurrah | yay
    +2: yayyy | yaaay | booyah | bingo | wow | wowza | wowww | woww | wowee | wowed | wow factor
    +2: wows | wowzers | bang tidy | on fleek | epic | so epic | rad | gnarly good | killer app
    +2: killer feature | killer deal | kick-ass | kickass | badass | bad ass | bad-ass
    +2: rocks my world | it rocks | they rock | you rock | this rocks | you guys rock
    +2: rocking it | it's lit | so lit | lit af | straight gas | it's gas | no skips
    +2: vibes are immaculate | immaculate vibes | good energy | a vibe | it's a vibe
    +2: whole vibe | what a vibe | certified banger | bop | a bop | such a bop | certified fresh
    +2: pure gold | solid gold | valid af | serving looks | served looks | queen behaviour
    +2: king behaviour | yes queen | iconic af | stan | i stan | stanning | hyped | so hyped
    +2: ily | ilysm | i love you | love you guys | love u | xoxo | <3 it | heart eyes | mvp
    +2: the mvp | real mvp | a pro | total pro | true professionals | true professional
    +2: consummate professional | kind hearted | warm hearted | good natured | well informed
    +2: hassle free | trouble free | stress free | worry free | pain free | glitch free
    +2: bug free | fault free | user friendly | easy to use | well designed | well made
    +2: well built | well constructed | well crafted | well written | well acted | well directed
    +2: well cast | well researched | well developed | well rounded characters
    +2: well crafted plot | well executed | well thought out | well organised | well organized
    +2: well run | well managed | well maintained | well kept | well appointed | well equipped
    +2: well stocked | well presented | well packaged | well packed | well wrapped
    +2: well protected | well cooked meal | well seasoned | well balanced | well finished
    +2: well deserved | well earned | well loved | well trained | well mannered | well behaved
    +2: well spoken | well insulated | praise worthy | well located | well situated
    +2: seamless check in | more ish | hard wearing | nail biting | action packed | fast paced
    +2: thought provoking | life affirming | feel good | three dimensional characters
    +2: binge worthy | re readable | all time favorite | go to | wouldnt change a thing
    +2: on time departure | kick ass | its lit | its gas | its a vibe | durable | polite
    +2: spacious | reliable | pleasant | fresh | tender | juicy | funny | not a bad word
    +2: awesome sauce | nothing bad to say | no bad words | no complaints
    +2: no complaints whatsoever | no complaints at all | have no complaints
    +2: i have no complaints | zero issues | zero problems | no faults | no faults at all
    +2: nothing to complain about | nothing to fault | nothing to dislike | what's not to like
    +2: what's not to love | what more could you want | what more can you ask
    +2: what more can i say | what more do you need | need i say more | say no more
    +2: can't go wrong with | cannot go wrong | you can't go wrong | couldn't go wrong
    +2: can't say enough | can't say enough good things | cannot say enough
    +2: can't speak highly enough | cannot speak highly enough | couldn't stop reading
    +2: could not stop reading | couldn't stop eating | can't stop eating
    +2: couldn't stop laughing | couldn't stop watching | couldn't get enough | can't get enough
    +2: can't get enough of | couldn't wait to | can't wait to | don't hesitate
    +2: do not hesitate | don't hesitate to buy | don't hesitate to book | don't think twice
    +2: don't miss it | don't miss out | don't miss this | not to be missed | no hesitation
    +2: no hesitation in recommending | no regrets | no regrets at all | never regret
    +2: don't regret | don't regret buying | did not disappoint | didn't disappoint
    +2: does not disappoint | doesn't disappoint | won't disappoint | won't be disappointed
    +2: will not be disappointed | you won't be disappointed | you won't regret it
    +2: won't regret | won't regret it | wasn't disappointed | was not disappointed
    +2: not disappointed | not been disappointed | were not disappointed | weren't disappointed
    +2: never been disappointed | haven't been disappointed | never had a problem
    +2: never had any problems | never had any issues | never had an issue | never a problem
    +2: haven't had any problems | haven't had any issues | no problems so far
    +2: no problems whatsoever | no problems at all | no issues at all | no issues whatsoever
    +2: no trouble at all | faultless so far | so far so great | can't believe how good
    +2: couldn't believe how good | can't believe how comfortable | can't believe how cheap
    +2: can't believe the price | can't believe the difference | what a difference
    +2: made a huge difference | huge difference | massive difference | makes all the difference
    +2: made all the difference | big difference | big improvement | huge improvement
    +2: vast improvement | massive improvement | night and day difference | so much better
    +2: much better than | way better than | far better than | far superior | better than ever
    +2: better than most | better than any | better than all | better than the rest
    +2: better than sex | worlds apart | so glad | so glad i | so glad i bought
    +2: so glad i found | so glad we | very glad | really glad | glad i bought | glad i found
    +2: glad i got | so excited | super excited | very excited | really excited | excited to try
    +2: excited | excitement | exciting | excitingly | enthusiastic | enthusiasm
    +2: enthusiastically | passionate | passion | passionately | proud | blessed | so blessed
    +2: lucky | so lucky | fortunate | cherish | cherished | beloved | well worth | radiance
    +2: glow | glowing | glowing review | glowing skin | skin feels amazing | skin feels great
    +2: skin feels so soft | cleared my skin | hair feels amazing | hair feels soft
    +2: smells so good | smell so good | smells really nice | gentle on skin | non-greasy
    +2: absorbs quickly | absorbs well | hydrating | moisturising | moisturizing | nourishing
    +2: nourished | long battery life | great battery life | excellent battery life
    +2: battery lasts all day | battery lasts forever | battery lasts ages | good battery life
    +2: amazing battery life | great sound | amazing sound | crystal clear | crystal-clear
    +2: crisp sound | crisp display | clear picture | great picture | sharp picture
    +2: sharp image | stunning display | gorgeous screen | whisper quiet | whisper-quiet
    +2: super quiet | virtually silent | silent running | leakproof | leak-proof | shatterproof
    +2: rust-free | wrinkle-free | crease-free | punches above its weight | punches well above
    +2: ticks all the boxes | ticked all the boxes | checks all the boxes
    +2: checked all the boxes | ticks every box | ticked every box | tick all the boxes
    +2: all the bells and whistles | bells and whistles | cherry on top | icing on the cake
    +2: cherry on the cake | right up my street | right up my alley | my cup of tea
    +2: music to my ears | a breath of fresh air | breath of fresh air | sight for sore eyes
    +2: feast for the eyes | feast for the senses | pleasing to the eye | easy on the eye
    +2: eye candy | eye-catching | eyecatching | stole the show | steals the show | stands out
    +2: stood out | standout | stand-out | outshone | shines | shone | scene stealer
    +2: in a league of its | league of its own | ahead of its time | ahead of the game
    +2: ahead of the curve | set the bar | sets the bar | raised the bar | raises the bar
    +2: sets the standard | high standard | highest standard | to a high standard
    +2: very high standard | high standards | exceptional standard | excellent standard
    +2: to the highest standard | second home | like family | treated like family
    +2: part of the family | felt like family | like old friends | salt of the earth
    +2: good as gold | worth its weight | word of mouth recommended | heart of gold | big heart
    +2: with love | made with love | cooked with love | labour of love | labor of love
    +2: pride in their work | take pride in | takes pride in | passionate about
    +2: passionate about food | genuinely care | genuinely cares | truly care | really cares
    +2: actually care | actually cares | cares about | care about their customers
    +2: cares about customers | customer-focused | customer-oriented | customer-centric
    +2: put customers first | above average | well above average | far above average
    +2: better than average | higher than average | nothing to criticise | nothing to criticize
    +2: without fault | without complaint | a success | success | successful | successfully
    +2: huge success | great success | massive hit | big hit | huge hit | a hit | a hit with
    +2: total hit | hit with the kids | hit with everyone | went down a treat
    +2: goes down a treat | went down a storm | crowd-pleaser | crowd-pleasing | kids loved it
    +2: kids love it | kids loved | kids love | my kids love | wife loves it | husband loves it
    +2: daughter loves it | son loves it | dog loves it | cat loves it | everyone loved it
    +2: everyone loves it | she loves it | he loves it | they love it | they loved it
    +2: she loved it | he loved it | we loved it | we love it | i love it | i loved it
    +2: i love this | i love how | i love that | i'm loving it | i'm in heaven | i'm impressed
    +2: i'm very impressed | i'm so happy | i'm very happy | i'm thrilled | i'm delighted
    +2: i am delighted | colour me impressed | color me impressed | consider me impressed
    +2: restaurant-quality | hotel quality | salon quality | professional quality
    +2: studio quality | pro quality | museum quality | heirloom quality | solid wood quality
    +2: five-star luxury | worth 5 stars | deserves 5 stars | deserves five stars | solid 5
    +2: easy 5 stars | definite 5 stars | 4.5 stars | 4.5/5 | 9/10 | 9.5/10 | 8/10 | 8.5/10
    +2: 4.5 out of 5 | 9 out of 10 | 8 out of 10 | nine out of ten | eight out of ten | 4 stars
    +2: four stars | 4 star | four star | 4/5 | 4 out of 5 | solid 4 | strong 4
    +2: refunded immediately | refunded straight away | instant refund | immediate refund
    +2: prompt refund | quick refund | full refund no questions | refunded without question
    +2: refund without hassle | replaced immediately | replaced straight away
    +2: replaced free of charge | replaced without question | replaced for free
    +2: sent a replacement immediately | free replacement | no quibble | no-quibble
    +2: no quibble refund | no questions asked | sorted it out quickly | sorted immediately
    +2: sorted straight away | quickly resolved | resolved quickly | resolved immediately
    +2: issue was resolved quickly | promptly resolved | swiftly resolved | fixed it immediately
    +2: fixed quickly | quick to respond | quick to reply | quick to resolve | replied quickly
    +2: replied promptly | responded quickly | responded promptly | responded immediately
    +2: within minutes | went out of way | amazing value for money | great value meal
    +2: great alternative | excellent alternative | great addition | fantastic addition
    +2: lovely addition | great choice | excellent choice | fantastic choice | wide choice
    +2: great selection | excellent selection | good selection | wide selection
    +2: fantastic selection | amazing selection | huge selection | great variety | good variety
    +2: wide variety | excellent variety | great range | wide range | great menu
    +2: extensive menu | good choice | wise choice | smart choice | great breakfast
    +2: excellent breakfast | amazing breakfast | fantastic breakfast | lovely breakfast
    +2: good breakfast | delicious breakfast | breakfast was great | breakfast was amazing
    +2: breakfast was excellent | lovely room | beautiful room | great room | amazing room
    +2: room was lovely | room was spotless | room was clean | rooms are clean
    +2: rooms were clean | staff were lovely | staff were amazing | staff were friendly
    +2: staff were great | staff were fantastic | staff were so friendly
    +2: staff were very friendly | staff are lovely | staff are amazing | staff was great
    +2: staff was amazing | staff was friendly | staff was very friendly | lovely place
    +2: great place | beautiful place | amazing place | fantastic place | wonderful place
    +2: great spot | lovely spot | great little place | lovely little place | great hotel
    +2: lovely hotel | fantastic hotel | excellent hotel | amazing hotel | beautiful hotel
    +2: wonderful hotel | brilliant hotel | good hotel | great restaurant | lovely restaurant
    +2: fantastic restaurant | excellent restaurant | amazing restaurant | good restaurant
    +2: great company | excellent company | fantastic company | brilliant company
    +2: good company to deal with | amazing company | great airline | excellent airline
    +2: good airline | best airline | great shop | lovely shop | great store | great website
    +2: great coffee | amazing coffee | good coffee | excellent coffee | lovely coffee
    +2: decent coffee and cake | delicious coffee | delicious food | delicious meal
    +2: delicious cake | great pizza | great burger | great cocktails | amazing cocktails
    +2: proper coffee | proper food | proper chips | cooked fresh | great flavour | great flavor
    +2: amazing flavour | amazing flavor | lovely flavour | good flavor | good flavour
    +2: nice flavour | nice flavor | tastes great | tastes amazing | tastes delicious
    +2: tastes lovely | tastes good | tastes fantastic | tastes really good | tastes fresh
    +2: tasted great | tasted amazing | tasted delicious | tasted lovely | tasted fresh
    +2: looks great | looks amazing | looks lovely | looks fantastic | looks gorgeous
    +2: looks beautiful | looks stunning | looks brilliant | looks fab | looks really good
    +2: looks so good | looked amazing | looked great | looked lovely | look great
    +2: look amazing | look fantastic | feels great | feels amazing | feels lovely
    +2: feels luxurious | feels premium | feels expensive | feels solid | feels sturdy
    +2: feels well made | feels so soft | feels soft | feels good | felt great | felt amazing
    +2: felt lovely | looks expensive | looks premium | looks and feels premium
    +2: looks and feels great | looks more expensive | sounds great | sounds amazing
    +2: sounds fantastic | sounds incredible | sounds brilliant | sounds excellent
    +2: runs smoothly | runs great | runs well | runs like new | runs perfectly
    +2: running smoothly | runs beautifully | went smoothly | goes smoothly | smooth process
    +2: smooth transaction | smooth experience | smooth and easy | easy process
    +2: easy transaction | easy return | easy returns | easy refund | hassle-free return
    +2: quick and easy | fast and easy | quick and efficient | fast and efficient
    +2: fast and friendly | quick and friendly | fast and reliable | simple to use
    +2: simple to install | simple to assemble | simple to set up | straightforward to use
    +2: dead easy | child's play | piece of cake | a piece of cake | easy as pie | easy peasy
    +2: a doddle | breeze to set up | a breeze | was a breeze | no-brainer | a no-brainer
    +2: fool-proof | foolproof | idiot-proof | idiot proof | safe and sound | in one piece
    +2: arrived in one piece | all in one piece | all intact | well received
    +2: very well received | felt safe | feel safe | felt very safe | feels safe | safe place
    +2: safe neighborhood | safe neighbourhood | kid-friendly | child-friendly | family-friendly
    +2: pet-friendly | dog-friendly | wheelchair-friendly | budget-friendly | eco-friendly
    +2: beginner-friendly | wallet-friendly | purse-friendly | vegan-friendly | allergy-friendly
    +2: environmentally-friendly | cant go wrong | cant go wrong with | you cant go wrong
    +2: couldnt go wrong | cant say enough | cant say enough good things
    +2: cant speak highly enough | couldnt stop reading | couldnt stop eating | cant stop eating
    +2: couldnt stop laughing | couldnt stop watching | couldnt get enough | cant get enough
    +2: cant get enough of | couldnt wait to | cant wait to | dont hesitate
    +2: dont hesitate to buy | dont hesitate to book | dont think twice | dont miss it
    +2: dont miss out | dont miss this | dont regret | dont regret buying | didnt disappoint
    +2: doesnt disappoint | wont disappoint | wont be disappointed | you wont be disappointed
    +2: you wont regret it | wont regret | wont regret it | wasnt disappointed
    +2: werent disappointed | havent been disappointed | havent had any problems
    +2: havent had any issues | cant believe how good | couldnt believe how good
    +2: cant believe how comfortable | cant believe how cheap | cant believe the price
    +2: cant believe the difference | non greasy | leak proof | rust free | wrinkle free
    +2: crease free | eye catching | stand out | customer focused | customer oriented
    +2: customer centric | crowd pleaser | crowd pleasing | im loving it | im in heaven
    +2: im impressed | im very impressed | im so happy | im very happy | im thrilled
    +2: im delighted | five star luxury | no brainer | a no brainer | fool proof | kid friendly
    +2: child friendly | family friendly | pet friendly | dog friendly | wheelchair friendly
    +2: budget friendly | eco friendly | beginner friendly | wallet friendly | purse friendly
    +2: vegan friendly | allergy friendly | environmentally friendly | heartbreakingly beautiful
    +2: beautifully sad
    +1.5: good | nice | nicer | nicest | nicely | niceness | better | betterment | glad | gladly
    +1.5: happily | unique | powerful | special | sweetly | expert | respect | respectful
    +1.5: respectfully | respected | realistic | talent | laugh | laughs | relaxed | relaxation
    +1.5: comfort | courtesy | hospitality | insight | inspiration | cute | champion | fun
    +1.5: attractive | attractively | attractiveness | pretty cute | so pretty | very pretty
    +1.5: really pretty | pretty colour | pretty color | prettiest | prettier | handsome
    +1.5: handsomely | cleaner than expected | cleanest | cleanliness | tidy | neat | neatly
    +1.5: organised | organized | orderly | smooth | smoothly | smoothness | crisp | crispy
    +1.5: crunchy | crunch | creamy | fluffy | buttery | velvety | silky | flaky | zesty | zingy
    +1.5: tangy | smoky | smokey | savoury | savory | nutritious | healthy | healthier
    +1.5: homemade | home-made | home-cooked | home cooking | homely | homey | house-made
    +1.5: organic | locally sourced | handcrafted | hand-crafted | artisan | softness | softest
    +1.5: cushioned | cushy | supportive | breathable | water-tight | watertight | toasty | snug
    +1.5: snuggly | cuddly | warm and cosy | warm and cozy | warm and comfortable
    +1.5: warm and comfy | well fitting | good fit | great fit | lovely fit | nice fit
    +1.5: fits well | fits great | fits nicely | fits beautifully | fit well | fit great
    +1.5: fitted perfectly | fitted well | strong and sturdy | sturdy enough | stability
    +1.5: solidly | strongly built | resilient | qualitative | premium | valuable
    +1.5: valued customer | practical | practicality | handy | handy little | useful
    +1.5: usefulness | usefully | versatile | versatility | convenient | convenience
    +1.5: conveniently | functional | functionality | flexibility | customisable | customizable
    +1.5: ergonomic | sleek | slick | stylishness | contemporary | trendy | fashionable
    +1.5: ultra-modern | state-of-the-art | cutting-edge | feature-rich | feature-packed
    +1.5: improved | improvement | improves | improving | improvements | upgraded | enhance
    +1.5: enhanced | enhances | enhancement | securely | safe | safely | safety first | safer
    +1.5: confidence | confident | confidently | reassuring | reassured | reassurance
    +1.5: peace of mind | relief | relieved | relieving | interested | interesting
    +1.5: interestingly | eager | eagerly | optimistic | optimism | hopeful | promising
    +1.5: high hopes | accurate | accurately | accuracy | precise | precisely made | precision
    +1.5: consistent quality | consistent | consistency | clear instructions | easy instructions
    +1.5: clear and concise | informative | informed | detailed instructions | educational
    +1.5: concise | articulate | helpful instructions | easy | easier | easiest | easily
    +1.5: simple and effective | simplicity | straightforward | straight-forward
    +1.5: hassle free return | swift refund | solved | problem solved | solved my problem
    +1.5: solved the problem | issue solved | issue resolved | problem resolved
    +1.5: fixed the problem | fixed my problem | fixed the issue | got it fixed | cured | healed
    +1.5: heals | pain gone | pain relief | relieved my pain | helped a lot | helped so much
    +1.5: really helped | really helps | helps a lot | helps so much | helped me | helped us
    +1.5: very useful | so useful | really useful | super useful | no issues | no issue
    +1.5: no problems | no problem at all | no trouble | no fuss | no drama | no hassle
    +1.5: no worries | no surprises | no delays | no delay | no queue | no queues | no wait
    +1.5: no waiting | no line | no lines | no smell | no odour | no odor | no bad smell
    +1.5: no leaks | no leak | no damage | no mess | no hidden fees | no hidden charges
    +1.5: no hidden costs | no extra charge | no extra cost | no pressure | no stress | no faff
    +1.5: no nonsense | no-nonsense | no gimmicks | no bugs | no ads | ad-free | no lag
    +1.5: no crashes | no noise | no creases | no shrinkage | no fading | no pilling
    +1.5: no side effects | no irritation | no breakouts | no scratches | no dents | no fault
    +1.5: no faults found | no cons | no negatives | no downsides | no down side | no drawbacks
    +1.5: no disappointment | no disappointments | no question | no shortage of | no complaint
    +1.5: no cracks | no rush | no rips | no missing pieces | no missing parts | nothing missing
    +1.5: nothing broken | nothing wrong | nothing wrong with | nothing wrong with it
    +1.5: nothing negative | never crashes | never crashed | never fails | never failed
    +1.5: never late | never breaks | never boring | never bored | never dull
    +1.5: never a dull moment | not a dull moment | not a dull moment in | without a problem
    +1.5: without problems | without delay | without hassle | without fuss
    +1.5: without breaking the bank | doesn't break the bank | won't break the bank
    +1.5: doesn't cost the earth | doesn't cost a fortune | didn't cost a fortune
    +1.5: didn't cost the earth | without any trouble | without waiting | without damage
    +1.5: can't complain | cannot complain | couldn't complain | can't complain at all
    +1.5: hard to complain | can't argue | can't argue with | can't argue with that
    +1.5: can't argue at that price | can't grumble | can't moan | can't knock it | can't knock
    +1.5: not overpriced | not expensive | not too expensive | not disappointed at all
    +1.5: not greasy | not oily | not sticky | not too sweet | not overly sweet | not too heavy
    +1.5: not heavy | not bulky | not flimsy | not itchy | not see-through | not noisy
    +1.5: not crowded | not rushed | not pushy | not boring | not predictable | not overpowering
    +1.5: not overwhelming | not fake | not a scam | not broken | doesn't smell | doesn't leak
    +1.5: doesn't slip | doesn't shrink | doesn't fade | doesn't crease | doesn't stick
    +1.5: doesn't wobble | doesn't scratch | doesn't rust | doesn't irritate
    +1.5: doesn't break me out | doesn't hurt | doesn't crash | doesn't lag | doesn't drain
    +1.5: doesn't fall apart | doesn't feel cheap | doesn't look cheap | doesn't pill
    +1.5: didn't shrink | didn't fade | didn't leak | didn't break | didn't smell
    +1.5: didn't have to wait | didn't have any problems | didn't have any issues
    +1.5: hasn't broken | hasn't let me down | haven't looked back | never looked back
    +1.5: don't have to worry | no need to worry | never have to worry | no longer in pain
    +1.5: less pain | pain-free now | keeps its shape | holds its shape | held up well
    +1.5: holds up well | hold up well | held up great | holding up well | stands up well
    +1.5: stood up well | stood the test | stood the test of | washes well | washed well
    +1.5: washes great | washes beautifully | comes out clean | kept its colour | kept its shape
    +1.5: stays in place | stays put | stayed in place | stays sharp | stays fresh | stays warm
    +1.5: stays cold | stays hot | keeps drinks cold | keeps drinks hot | keeps me warm
    +1.5: keeps me dry | kept me warm | kept me dry | kept us dry | keeps warm | keeps cool
    +1.5: nice price | nice place | nice hotel | nice room | nice staff | nice people
    +1.5: nice food | nice meal | nice product | nice quality product | nice and soft
    +1.5: nice and easy | nice and thick | nice and light | nice and big | nice and spacious
    +1.5: nice and simple | nice and compact | nice and cold | nice and cool | nice and sturdy
    +1.5: nice and solid | nice read | nice story | nice job | nice work | nice view
    +1.5: nice views | nice location | nice atmosphere | nice ambience | nice fabric
    +1.5: nice colour | nice color | nice design | nice smell | nice scent | lovely scent
    +1.5: lovely smell | lovely aroma | smells nice | smells good | smells fresh | smells clean
    +1.5: smell nice | smell good | smell lovely | good smell | smelt lovely | smelt amazing
    +1.5: smelled good | smelled fresh | good place | good spot | good stay
    +1.5: good experience overall | good atmosphere and food | good portion sizes
    +1.5: good size portions | good read overall | good book | good movie | good film
    +1.5: good story | good plot | good acting | good fun | good sound | good picture
    +1.5: good battery | good screen | good camera | good material | good fabric
    +1.5: good packaging | excellent packaging | great packaging | lovely packaging
    +1.5: beautiful packaging | nice packaging | good condition | very good condition
    +1.5: in good condition | arrived in good condition | good working order | good job guys
    +1.5: good stuff | great stuff | good choice of | good call | good idea | great idea
    +1.5: brilliant idea | good guys | good people | good staff | good lad | good on them
    +1.5: good for them | good looking | good-looking | looks good | looks nice
    +1.5: looks well made | looks clean | looks modern | looks professional | look good
    +1.5: look nice | looked good | looked nice | looking good | sounds good | so far so good
    +1.5: so far it's great | all good | all's good | it's all good | very good | v good | vgood
    +1.5: really nice | very nice | v nice | so nice | super nice | lovely jubbly | pretty good
    +1.5: pretty nice | pretty great | pretty awesome | pretty cool | pretty decent
    +1.5: pretty solid | pretty impressive | pretty impressed | pretty happy | pretty pleased
    +1.5: pretty amazing | pretty damn good | pretty tasty | pretty much flawless | cool
    +1.5: so cool | very cool | super cool | really cool | cooler than expected | coolest
    +1.5: cool design | cool gadget | cool stuff | neat idea | neat little | nifty | fancy
    +1.5: snazzy | swish | swanky | jazzy | stylish and comfortable | elegant and simple
    +1.5: bright | brightly lit | bright and clean | sunny | colourful | colorful | well-lit
    +1.5: well-ventilated | air-conditioned and comfortable | modernised | modernized
    +1.5: refurbished beautifully | newly renovated | newly refurbished | recently renovated
    +1.5: recently refurbished | tastefully | character and charm | full of character
    +1.5: full of charm | quaint | rustic charm | atmospheric | ambient | romantic
    +1.5: intimate setting | cosy atmosphere | cozy atmosphere | buzzing | lively
    +1.5: vibrant atmosphere | festive | chilled | chill vibe | chill | chill place | laid-back
    +1.5: laid back atmosphere | easy-going | easygoing | down-to-earth | approachable
    +1.5: personable | genial | affable | amiable | congenial | good-humoured | good humored
    +1.5: jovial | jolly | chatty and friendly | sociable | sincere | sincerely | sincerity
    +1.5: humble | loyal | loyalty | diligent | diligently | diligence | hardworking
    +1.5: hard-working | hard working | work hard | worked hard | working hard | works hard
    +1.5: dedicated | dedication | committed | commitment | devoted | meticulous | meticulously
    +1.5: conscientious | careful | carefully | proactive | proactively | energetic | motivated
    +1.5: discreet | discreetly | unobtrusive | unobtrusively | not intrusive | tactful
    +1.5: diplomatic | fair | fairness | fairly treated | equitable | reasonable | sensible
    +1.5: sensibly | sensibly priced | economical | cost-effective | inexpensive | low-cost
    +1.5: low cost | low price | low prices | saves money | saved money | saves me money
    +1.5: saved me money | money saver | money-saving | saved me hours | saves time
    +1.5: saved me time | time-saver | timesaver | time saver | saves space | space-saving
    +1.5: saves so much time | save time | save money | cheap and cheerful | cheap as chips
    +1.5: dirt cheap and good | good and cheap | cheap but good | cheap but great
    +1.5: cheap but effective | cheap and good | cheap and tasty | cheap and effective
    +1.5: cheap eats | half the price | fraction of the price | fraction of the cost
    +1.5: a fraction of the cost | a fraction of the price | at a fraction of
    +1.5: cheaper than shops | cheaper than the shops | cheaper than elsewhere
    +1.5: cheaper than anywhere | discounted | refreshing change | nice change | welcome change
    +1.5: fun read | quick read | light read | beach read | cosy read | comfort read
    +1.5: holiday read | satisfying ending | great ending | good ending | perfect ending
    +1.5: brilliant ending | happy ending | twist i didn't see coming | didn't see it coming
    +1.5: never saw it coming | didn't see that coming | plot twists | twists and turns | twisty
    +1.5: full of twists | suspense | atmospheric setting | humour | humor | charismatic
    +1.5: charisma | endearingly | cleverly plotted | tightly plotted | tightly written
    +1.5: tight plot | tight script | well-paced | crisp writing | vivid descriptions
    +1.5: beautiful prose | gorgeous prose | elegant prose | subtle | subtlety | understated
    +1.5: bittersweet | tender story | emotional | emotionally | emotional rollercoaster
    +1.5: rollercoaster of emotions | roller coaster of emotions | rollercoaster ride
    +1.5: tugged at my heartstrings | tugs at the heartstrings | tugs at your heartstrings
    +1.5: heartstrings | tear-jerking | teared up | moved to tears | brought tears to my
    +1.5: brought me to tears | made me cry | makes you think | made me think | makes me think
    +1.5: stayed with me | stays with you | sticks with you | stuck with me | will stay with me
    +1.5: addictive | addictive game | can't stop playing | couldn't stop playing
    +1.5: couldn't look away | couldn't sleep until | stayed up all night
    +1.5: stayed up late reading | up all night reading | read in one day | read in a day
    +1.5: finished it in a | devoured | devoured it | devoured this | savoured | savored
    +1.5: savour | savor | relish | relished | scoffed the lot | polished it off
    +1.5: cleared the plate | clean plates | clean plate | empty plates | left full
    +1.5: left very full | left happy | left satisfied | left smiling | went home happy
    +1.5: full and happy | went back for seconds | back for more | will be back for
    +1.5: coming back for more | leave room for dessert | room for dessert | treat | real treat
    +1.5: nice treat | treated well | treated us well | treated so well | treated very well
    +1.5: lovely treat | a treat | guilty pleasure | yummers | nommy | noms | nom | num num
    +1.5: mmm | mmmm | mmmmm | ahhh | aww | awww | awwww | aw | woo | whee | haha | hahaha
    +1.5: hahahaha | hehe | heehee | teehee | lolol | rofl | roflmao | lmfao | lmao | xd
    +1.5: kudos to | respect to | cheers guys | ta very much | nice one | nice1 | nice1 mate
    +1.5: noice | noyce | sweet deal | jackpot | hit the jackpot | lucked out | got lucky
    +1.5: bonus | added bonus | nice bonus | huge bonus | big plus | a big plus | huge plus
    +1.5: major plus | definite plus | a plus point | plus point | perk | perks | advantage
    +1.5: advantageous | benefit | benefits | beneficial | beneficially | bright spot
    +1.5: high point | highlight | highlights | the highlight | high spot | forte | strength
    +1.5: strengths | strong point | strong points | selling point | thumbs up from me
    +1.5: approved | wife approved | husband approved | kid approved | dog approved
    +1.5: would approve | endorsement | endorse | endorsed | vouch | vouch for | can vouch for
    +1.5: acclaim | acclaimed | critically acclaimed | celebrated | popularity | renowned
    +1.5: reputable | reputable seller | good reputation | great reputation | well-regarded
    +1.5: well-respected | highly rated | highly regarded | highly respected | top-rated
    +1.5: top rated | well-reviewed | sought-after | coveted | covetable | in demand
    +1.5: sold out everywhere | crave | craving | craveable | cravable | yearning for more
    +1.5: left wanting more | leaves you wanting more | left me wanting more | wanting more
    +1.5: want more | need more of this | more please | more of this please | encore | keeper
    +1.5: a keeper | definite keeper | it's a keeper | keeping it | keeping them
    +1.5: replaced my old | glad to have | happy to have | happy to recommend | happy to use
    +1.5: happy to pay | happy to help | happy to return | always happy to | willing to help
    +1.5: eager to help | eager to please | keen to help | ready to help | always ready to help
    +1.5: willing | can-do attitude | positive attitude | good attitude | great attitude
    +1.5: positive | positively | positivity | uplifted | buoyant | bright side | comforting
    +1.5: comforted | consoling | heartening | heartened | encouraged | encouraging
    +1.5: encouragement | fond | fond memories | fondly | affectionate | affection | warmth
    +1.5: warmly | warm greeting | warm people | greeted warmly | greeted with a smile
    +1.5: greeted us warmly | smile | smiled | smiling | smiles | all smiles | put a smile on
    +1.5: made me smile | makes me smile | grin | grinning | beaming | hug | hugs | dashing
    +1.5: dainty | luminous | lustrous | shiny | shine | sparkle | sparkling | sparkly | twinkly
    +1.5: shimmering | glossy | plump | supple | youthful | rich flavour | rich flavor
    +1.5: rich and creamy | rich taste | full-bodied | robust flavour | bold flavour
    +1.5: bold flavors | bold flavours | well-flavoured | well-flavored | balanced
    +1.5: balanced flavours | balanced flavors | subtle flavour | subtle flavours
    +1.5: perfectly ripe | ripe and sweet | ripe and juicy | just right | just the right
    +1.5: just perfect for | just the ticket | just the job | right amount | right amount of
    +1.5: just the right amount | right on time | on time | on-time | bang on time
    +1.5: dead on time | always punctual | punctual | punctually | punctuality | timely
    +1.5: timely manner | in a timely manner | timeliness | arrived when expected
    +1.5: arrived as promised | came as promised | delivered as promised | as promised
    +1.5: kept their promise | kept their word | kept his word | true to their word
    +1.5: delivered on time | came on time | arrived same day | same day delivery
    +1.5: same-day delivery | same-day | next-day | arrived the next day | came the next day
    +1.5: came next day | came quick | came fast | came so fast | came super fast | arrived fast
    +1.5: arrived super fast | arrived in good time | in good time | in no time
    +1.5: in no time at all | no time at all | quick and painless | quick and simple
    +1.5: fast and simple | fast delivery and | fast postage | quick postage | quick despatch
    +1.5: quick dispatch | fast dispatch | fast despatch | fast post | speedy post
    +1.5: speedy service | speedy refund | free delivery | free shipping | free gift
    +1.5: free gifts | free sample included | free samples | freebie | freebies | got a freebie
    +1.5: free goodies | goodies | free drinks | free dessert | free parking | free wifi
    +1.5: free of charge | on the house | complimentary drinks | complimentary breakfast
    +1.5: complimentary water | complimentary | waived the fee | waived the fees | waived
    +1.5: discount | generous discount | great offer | great offers | good offer | good offers
    +1.5: great discount | good discount | good rate | great rate | good rates | great rates
    +1.5: excellent rates | reasonable rates | competitive | competitively priced
    +1.5: competitive price | competitive prices | decent | decently | decent quality
    +1.5: decent price | decent value | decent size | decent food | decent service | capable
    +1.5: capably | qualified | competence | competently | proficient | adept | accomplished
    +1.5: prowess | dexterity | resourceful | smart | smarter | wise | wisely | intelligent
    +1.5: intelligence | intelligently | astute | perceptive | savvy | deserving
    +1.5: deserve praise | deserves praise | deserves credit | credit to | a credit to
    +1.5: credit where it's due | credit where credit's due | to their credit | an asset | asset
    +1.5: asset to | asset to the company | deserves a raise | deserve a raise
    +1.5: deserves a pay rise | deserves a promotion | give him a raise | give her a raise
    +1.5: give them a raise | employee of the month | saved | saviour | savior | rescued
    +1.5: rescued us | come to the rescue | came to the rescue | came to our rescue
    +1.5: came through for us | came through | comes through | delivers on | delivered on
    +1.5: delivers the goods | delivered the goods | delivers what it promises
    +1.5: does what it says | does as it says | does exactly what it | did what it says
    +1.5: exactly what it says | as it says on the | what it says on the | does its job
    +1.5: does its job well | does its job perfectly | does the job | did the job
    +1.5: does the job nicely | did the job perfectly | job well done | works as advertised
    +1.5: works as described | works as expected | worked as advertised | works as intended
    +1.5: works as it should | works as promised | performs well | performed well
    +1.5: performs great | performs brilliantly | fits the bill | fit the bill | fitted the bill
    +1.5: fits the description | serves its purpose well | served us well | served me well
    +1.5: serves me well | serves well | fit for purpose | up to scratch | up to standard
    +1.5: up to par | above par | passes muster | cut the mustard | cuts the mustard
    +1.5: par excellence | cut above | rises above | a step up | step up | big step up
    +1.5: one step ahead | steps ahead | a step above | upgrade | huge upgrade | major upgrade
    +1.5: nice upgrade | worth upgrading | real upgrade | worthwhile | worth having
    +1.5: worth owning | worth it for | worth considering | worth checking out | worth a look
    +1.5: worth a go | worth a shot | worth a punt | worth a listen | worth playing
    +1.5: worth paying | worth downloading | worth booking | worth going | worth visiting
    +1.5: worth repeating | price is right | priced right | right price | can't beat the price
    +1.5: can't beat that price | can't beat that | check it out | check them out | go for it
    +1.5: just buy it | just do it | buy it now | buy this book | buy with confidence
    +1.5: order with confidence | get yourself one | grab one | snap it up
    +1.5: do yourself a favour | do yourself a favor | treat yourself | give it a try
    +1.5: give it a go | give them a try | you won't regret | you'll love it | you will love it
    +1.5: you'll thank me | thank me later | trust me it's good | everyone needs one
    +1.5: everyone should have one | every home needs one | everyone should read
    +1.5: everyone should read this | everyone should watch | should be required reading
    +1.5: required reading | essential reading | book it | if you get the chance | bucket list
    +1.5: destination in itself | worth the detour | off the beaten track | truly authentic
    +1.5: local gem | best-kept secret | best kept secret | home made | home cooked | house made
    +1.5: hand crafted | water tight | ultra modern | state of the art | cutting edge
    +1.5: feature rich | feature packed | straight forward | ad free | doesnt break the bank
    +1.5: wont break the bank | doesnt cost the earth | doesnt cost a fortune
    +1.5: didnt cost a fortune | didnt cost the earth | cant complain | couldnt complain
    +1.5: cant complain at all | cant argue | cant argue with | cant argue with that
    +1.5: cant argue at that price | cant grumble | cant moan | cant knock it | cant knock
    +1.5: not see through | doesnt smell | doesnt leak | doesnt slip | doesnt shrink
    +1.5: doesnt fade | doesnt crease | doesnt stick | doesnt wobble | doesnt scratch
    +1.5: doesnt rust | doesnt irritate | doesnt break me out | doesnt hurt | doesnt crash
    +1.5: doesnt lag | doesnt drain | doesnt fall apart | doesnt feel cheap | doesnt look cheap
    +1.5: doesnt pill | didnt shrink | didnt fade | didnt leak | didnt break | didnt smell
    +1.5: didnt have to wait | didnt have any problems | didnt have any issues | hasnt broken
    +1.5: hasnt let me down | havent looked back | dont have to worry | pain free now
    +1.5: so far its great | its all good | well lit | well ventilated
    +1.5: air conditioned and comfortable | laid back | easy going | down to earth
    +1.5: good humoured | cost effective | money saving | space saving
    +1.5: twist i didnt see coming | didnt see it coming | didnt see that coming | well paced
    +1.5: tear jerking | cant stop playing | couldnt stop playing | couldnt look away
    +1.5: couldnt sleep until | well regarded | well respected | well reviewed | sought after
    +1.5: its a keeper | can do attitude | full bodied | well flavoured | well flavored
    +1.5: same day | next day | credit where its due | credit where credits due
    +1.5: cant beat the price | cant beat that price | cant beat that | you wont regret
    +1.5: trust me its good | clean | tough as nails | tough as old boots | flexible | trust
    +1.5: solid | approve
    +1: no big deal | fast | faster | fastest | fast and | quick | quicker | quickest | quickly
    +1: rapid | rapidly | strong | soft | secure | stable | moist | modern | advanced | popular
    +1: lightweight | quiet | quieter | quietly | quietest | harmless | adjustable | portable
    +1: not bad | not too bad | not bad at all | not half bad | not that bad | not so bad
    +1: not bad for the price | wasn't bad | wasn't too bad | isn't bad | isn't too bad
    +1: weren't bad | aren't bad | not the worst | no harm | no harm done | not terrible
    +1: not awful | not horrible | not a problem | not an issue | not a big deal | no biggie
    +1: no real complaints | no major complaints | no major issues | no major problems
    +1: no real issues | no real problems | few complaints | nothing major | nothing serious
    +1: problem free | issue free | fairly good | fairly happy | fairly decent | works fine
    +1: worked fine | working fine | works ok | it works | still works | still working
    +1: still working fine | works for me | working as expected | seems good | seems great
    +1: seems sturdy | seems well made | seems nice | seems ok so far | seems to work
    +1: seems to work well | seems to be working | seems to be good | seems like good quality
    +1: fits fine | fits | fits ok | fitted | tasted fine | tastes fine | looks fine | just fine
    +1: perfectly fine | perfectly adequate | perfectly acceptable | perfectly good
    +1: perfectly serviceable | more than adequate | more than enough | more than acceptable
    +1: more than happy | more than satisfied | more than fair | more than expected
    +1: more than worth | plenty | plenty of | plenty of space | plenty of room
    +1: plenty of choice | plenty of storage | plenty of parking | lots of space | lots of room
    +1: lots of choice | lots of pockets | lots of variety | lots to do | ample | ample space
    +1: abundant | abundance | loads of | loads of space | loads of room | generous size
    +1: good size | good sized | good-size | decent sized | decent portion | decent portions
    +1: large room | large rooms | large bed | big room | big bathroom | huge bed | huge room
    +1: comfortable enough | clean enough | good enough | nice enough | friendly enough
    +1: tasty enough | sturdy enough for | fast enough | big enough | loud enough
    +1: strong enough | warm enough | soft enough | easy enough | quick enough | light enough
    +1: close enough | safe enough | adequate | adequately | acceptable | suitable | suitably
    +1: suits | suits me | suits my needs | suited | appropriate | appropriately | correct
    +1: correctly | proper service | properly | properly cooked | satisfactory | satisfactorily
    +1: up to date | up-to-date | helps | helped | assisted | supported | solution | solutions
    +1: resolved | resolution | remedied | rectified | sorted | sorted it | sorted out
    +1: got sorted | sorted it out | all sorted | fixed | fixed it | repaired | mended
    +1: restored | replaced | compensated | compensation received | refunded | got a refund
    +1: got my refund | refunded me | full refund received | gave me a refund | gave us a refund
    +1: gave a full refund | apologised and | apologized and fixed | apologised profusely
    +1: apologized profusely | apologetic | very apologetic | apologies accepted | understanding
    +1: compassionate | compassion | empathetic | empathy | sympathetic | sympathy | humane
    +1: merciful | tolerant | civil | cordial | pleasantries | well-dressed | well-groomed
    +1: presentable | photogenic | likes | liked | liking | likeable enough | i like | i like it
    +1: i like this | i like them | i liked | i liked it | we liked | we liked it | like it
    +1: like it a lot | really like | really like it | really liked | really liked it
    +1: really like this | liked it a lot | like them | like this | like this one | quite like
    +1: quite liked | like how | like the way | like that it | love-hate | agree | agreed
    +1: agreeable | agreeably | willingly | welcome | welcomed | you're welcome | congratulate
    +1: celebrate | celebration | giggle | giggles | giggled | chuckle | chuckled | chuckles
    +1: smirk-worthy | playful | playfully | cheeky | quirky | quirkiness | whimsical
    +1: offbeat charm | nostalgic | nostalgia | vintage charm | retro | funky | edgy | daring
    +1: brave | bravery | courage | courageous | ambitious | epic in scope | imposing | striking
    +1: distinctive | distinct | inventively | resonant | resonates | resonated | resonate
    +1: evokes | gritty | raw and honest | bittersweet ending | melancholic | haunting
    +1: hauntingly | eerie | spooky | chilling | creepy atmosphere | terrifyingly good
    +1: shocking twist | surprising twist | surprise ending | twist ending | page turning
    +1: unexpected twist | unputdownable ending | surreal | dreamlike | mysterious | mystery
    +1: enigmatic | complex characters | complex plot | dark humour | dark humor | dry humour
    +1: dry humor | black comedy | satirical | satire | tongue-in-cheek | quotable
    +1: cult classic | classic | classics | big fan | huge fan | massive fan | fan of
    +1: i'm a fan | addicted | addictively | binge | bingeing | binge watched | binge-watched
    +1: binge watch | recommend it | rich | rich in | richness | sharp | vivid colour | clear
    +1: clearly explained | clear sound | clear communication | clarity | legible | easy to read
    +1: easy to hold | easy to carry | easy to wash | easy to open | easy to order
    +1: easy to book | easy to find | easy to get to | easy to store | easy to apply
    +1: easy to swallow | easy to understand | easy to fit | easy to put together
    +1: easy to put on | easy to remove | easy to return | easy to contact | easy to deal with
    +1: easy access | easy check out | easy checkout | easy ordering | easy booking | easy fix
    +1: easy to make | washable | machine washable | dishwasher safe | non-stick | nonstick
    +1: scratch-resistant | stain-resistant | water-resistant | waterproof | windproof
    +1: shockproof | fireproof | lead-free | bpa-free | cruelty-free | sugar-free
    +1: gluten-free option | gluten-free options | vegan options | vegetarian options
    +1: allergy aware | compact | space saver | foldable | multi-purpose | multipurpose
    +1: all-in-one | customised | customized | personalised | personalized | bespoke | tailored
    +1: tailor-made | compatible | compatibility | sustainable | sustainability | recyclable
    +1: recycled packaging | eco | biodegradable | ethical | ethically | ethically sourced
    +1: fair trade | family-run | family run | family owned | family business | independent
    +1: small business worth supporting | support local | support small business
    +1: support small businesses | proud of | dignified | dignity | noble | nobility | heroes
    +1: saint | saints | merit | merits | meritorious | respectable | esteemed | prestigious
    +1: prominent | eminent | elite | tidy up nicely | brightens | brightened | brighten | cheer
    +1: cheered | cheers | chirpy | perky | bubbly | lively atmosphere | vivacious | energised
    +1: energized | energising | energizing | revitalised | revitalized | revitalising | boost
    +1: boosted | uplift | zen | mellow | mellowed | leisurely | unhurried | unrushed
    +1: undisturbed | uninterrupted | privacy | secluded | exclusive | exclusivity | intimate
    +1: uncrowded | not busy | spare no expense | hot shower | hot water | great shower
    +1: powerful shower | strong shower | good shower | lovely shower | good water pressure
    +1: great water pressure | strong water pressure | fluffy towels | fluffy pillows | soft bed
    +1: soft pillows | fresh towels | clean towels | clean sheets | clean linen | clean bathroom
    +1: comfy sofa | comfy pillows | comfortable mattress | comfortable chairs
    +1: comfortable seats | comfy seats | firm mattress | black out curtains | blackout curtains
    +1: fast wifi | good wifi | great wifi | free wi-fi | strong wifi | wifi worked well
    +1: good heating | good aircon | great pool | lovely pool | heated pool | nice pool
    +1: clean pool | good gym | lovely garden | lovely gardens | well-tended | manicured
    +1: lush gardens | close to everything | close to the beach | near everything
    +1: walking distance | within walking distance | short walk | stone's throw
    +1: a stone's throw | a stone's throw from | minutes from the beach | steps from the beach
    +1: accessible | accessibility | well connected | well-connected | handy for
    +1: handy location | convenient location | good base | great base | perfect base
    +1: good selection at breakfast | free cancellation | late checkout | late check-out
    +1: late check out | early check-in | early check in | flexible cancellation | no deposit
    +1: no commitment | no strings | no strings attached | money back guarantee
    +1: money-back guarantee | guarantee | guaranteed | warranty honoured | warranty honored
    +1: honoured the price | honored the price | price matched | price match | price drop
    +1: on sale | on offer | half price | half-price | bogof | buy one get one | two for one
    +1: coupon worked | reward | rewards | rewarded | loyalty points | cashback
    +1: earned my loyalty | gained | winning | win | wins | won | won me over | win win
    +1: win-win | a win | for the win | ftw | grew on me | grows on you | growing on me
    +1: warmed to | warmed to it | get used to it quickly | coming along | coming along nicely
    +1: getting better | gets better | got better | getting better and better
    +1: better every time | better each time | improves with | much improved | greatly improved
    +1: has improved | really improved | vastly improved | improve with age | like a fine wine
    +1: progress | progressed | progressing | flourished | thriving | thrive | bloomed | prosper
    +1: potential | has potential | great potential | lots of potential | shows promise
    +1: fair enough | fair play | fair dos | credible | credibility | convincing | convincingly
    +1: persuasive | plausible | logical | makes sense | made sense | rational | coherent
    +1: cohesive | authoritative | factual | truthful | truthfully | truth | valid | legit
    +1: legitimate | real person helped | verified | proven | tried and tested | tried and true
    +1: tried-and-true | safe bet | safe choice | solid choice | solid option
    +1: solid performance | solid read | solid product | decent read | decent film
    +1: decent product | decent hotel | decent app | decent place | decent enough | decent stay
    +1: decent meal | decent coffee | decent value for money | decent wifi | decent sized room
    +1: interesting read | interesting book | interesting story | interesting concept
    +1: interesting characters | interesting place | interesting idea | thanks | thank you
    +1: thank u so much | thx | thnx | thanx | thks | tks | tnx | tanx | thankyou | thanku
    +1: thank u guys | ta | ty | tyvm | ty so much | tq | merci | gracias | arigato | danke
    +1: grazie | with thanks | ta muchly | thx so much | thanks again | thank you again
    +1: thanks guys | thanks team | thanks everyone | thank you everyone | thank god
    +1: thank goodness | thank heavens | bless | bless you | bless them | bless her | bless him
    +1: god bless | amen | yes | yess | yesss | yessir | yep | yeah good | aye good | sure thing
    +1: absolutely yes | of course yes | yup | oh yes | hell yes | hell yeah | heck yes
    +1: heck yeah | fuck yes | fuck yeah | for sure | no doubt about it | u rock | dope
    +1: sick beats | sweet | neatly packed | nicely packed | good packing | bubble wrapped
    +1: delivered safely | received in good order | received in good condition
    +1: received quickly | received on time | item as described | as expected | as i expected
    +1: just as expected | met expectations | met my expectations | met our expectations
    +1: meets expectations | meets my needs | meets my expectations | meet expectations
    +1: matches | matched | matching | match perfectly | goes well with | goes with everything
    +1: goes perfectly with | goes great with | pairs well | pairs perfectly | paired well
    +1: complements | complemented | complementary | complement each other | blends well
    +1: blend in | looks the part | easy on the wallet | easy on the pocket
    +1: kind to the environment | kind to skin | kind on the wallet | good for the price
    +1: great for the price | fine for the price | decent for the price | amazing for the price
    +1: ok for the price | excellent for the price | can't complain for the price
    +1: cannot complain for the price | for the price you can't | you get what you see
    +1: pay for quality | worth paying more | cheap price | cheap prices | cheap to run
    +1: cheap and easy | cheap fix | dirt cheap | so cheap | really cheap price | cheaper
    +1: cheapest | cheapest price | cheapest around | a lot for the money | a lot for your money
    +1: lot for your money | lots for your money | lot of bang | goes a long way
    +1: little goes a long way | a little goes a long | lasts | lasts well | lasts long | lasted
    +1: lasted well | lasted a long time | lasts all day | last a long time | last forever
    +1: last ages | last well | last longer | lasts longer | longevity | keeps well | keep well
    +1: keeps going | holds a charge | holds charge | charges fast | charges quickly
    +1: fast charging | fast charge | quick charge | quick charging | long life | long battery
    +1: starts first time | first time every time | worked first time | works first time
    +1: works every time | plug and play | straight out of the box | worked straight away
    +1: works straight away | ready to go | up and running | good to go | sits nicely
    +1: hangs nicely | drapes nicely | drapes well | fits snugly | snug fit | tight seal
    +1: seals well | seals tight | grips well | good grip | great grip | non-slip | no-slip
    +1: good suction | great suction | powerful suction | strong suction | strong magnet
    +1: strong hold | holds well | holds firmly | holds up | held up | thick and warm
    +1: thick and soft | thick material | good thickness | heavy duty | heavy-duty
    +1: heavyweight quality | weighty | substantial | hefty portion | good weight | nice weight
    +1: good length | perfect length | right size | just right size | right length
    +1: correct size | ideal | ideal for | ideal gift | ideally | perfect timing | good timing
    +1: apt | spot on with sizing | stretchy | roomy fit | slimming | figure-hugging
    +1: figure-flattering | forgiving fit | cool in summer | warm in winter
    +1: cool and comfortable | light and comfortable | light and fluffy | light and fresh
    +1: light and easy | feather-light | airy and light | fluffy and soft | bouncy | springy
    +1: chewy in a good way | gooey | melty | oozy | cheesy goodness | spiced well | spicy kick
    +1: nice kick | good kick | nice heat | al dente | cooked well | well cooked | well-cooked
    +1: well-done | medium rare as requested | rare as requested | seasoned well
    +1: nicely seasoned | nicely cooked | cooked to order | made to order | cold beer
    +1: ice cold beer | cold drinks | refreshing drink | good coffee too | good wine list
    +1: great wine list | good wine | great wine | great beer | good beer | nice wine
    +1: nice beer | nice coffee | nice cocktails | nice cake | decent wine | free refills
    +1: free refill | bottomless | bottomless brunch | all you can eat | unlimited | free bread
    +1: free snacks | free drink | free coffee | free water | big portion | large portion
    +1: huge portion | filling | very filling | fills you up | filled me up | satiated
    +1: fed well | well fed | well-fed | grand | bold | fair play to them
    +1: fair play to the staff | novel | prizewinning | prize-winning | well worth a punt
    +1: wasnt bad | wasnt too bad | isnt bad | isnt too bad | werent bad | arent bad
    +1: well dressed | well groomed | love hate | smirk worthy | tongue in cheek | im a fan
    +1: non stick | scratch resistant | stain resistant | water resistant | lead free | bpa free
    +1: cruelty free | sugar free | gluten free option | gluten free options | multi purpose
    +1: all in one | tailor made | free wi fi | well tended | cant complain for the price
    +1: for the price you cant | non slip | no slip | figure hugging | figure flattering
    +1: feather light | prize winning | dying to try | dead good | not too long | not too short
    +1: not too big | not too small | not too tight | not too loose | not too hard
    +1: not too soft | not too hot | not too spicy | not too salty | not too dry | not too thick
    +1: not too thin | not too firm | not too loud | not too crowded | not too busy
    +1: not too pricey | not too greasy | not too slow | zero waste
    +0.5: like | ok | okay | okey | oki | okie | okie dokie | okey dokey | k cool | kk | alright
    +0.5: all right | alrighty | fine | it's fine | it's ok | it's okay | its aight | aight
    +0.5: a'ight | ight | fine for me | ok for me | okay for now | works ok i guess | works okay
    +0.5: average price | sufficient | sufficiently | fairly standard | reasonable enough
    +0.5: serviceable | passable | bearable | tolerable | manageable | liveable | livable
    +0.5: watchable | readable | wearable | usable | useable | edible | drinkable | playable
    +0.5: doable | workable | quality | value | original | brand new | brand-new | fresh out
    +0.5: as per description | normally fine | classic look | traditional | recognisable
    +0.5: recognizable | natural | naturally | mild | gentle | gently | firm | warm
    +0.5: can be good | sometimes good | if you like | if you like that | for fans of
    +0.5: if you enjoy | one for the fans | acquired taste | takes some getting used to
    +0.5: takes getting used to | once you get used | bit of a learning curve
    +0.5: nothing wrong really | nothing to shout | does what it needs to | does its thing
    +0.5: it'll do | it will do | will do | will do for now | does for now | good for what it is
    +0.5: fine for what it is | ok for what it is | it is what it says | you know what you get
    +0.5: what you'd expect | what you would expect | as you'd expect | about what i expected
    +0.5: pretty much as expected | about right | fair to middling | could be worse
    +0.5: could have been worse | could've been worse | i've had worse | i've seen worse
    +0.5: i've stayed in worse | seen worse | had worse | there are worse
    +0.5: not great not terrible | not perfect but good | not complaining | not too shabby
    +0.5: not shabby | not a deal breaker | not a dealbreaker | not a huge issue
    +0.5: not a major issue | not the end of | minor issue | minor issues | minor problem
    +0.5: minor niggle | minor niggles | tiny complaint | small complaint
    +0.5: only a small complaint | small niggle | slight niggle | minor gripe | minor gripes
    +0.5: minor quibble | nitpick | nitpicking | nit-pick | nitpicky | being picky | being fussy
    +0.5: just being picky | if i'm being picky | if i'm being fussy | if i had to complain
    +0.5: if i had to nitpick | to be picky | 3.5 stars | 3.5/5 | 7/10 | 6.5/10 | 6/10
    +0.5: 7 out of 10 | seven out of ten | 6 out of 10 | 3.5 out of 5 | three and a half stars
    +0.5: b+ | b grade | lol | lolz | lulz | lel | kek | xp | oh my | omg | omggg | o m g | omfg
    +0.5: oh my god | oh my gosh | oh my goodness | holy moly | holy cow | goodness | crikey
    +0.5: blimey | jeez | gosh | gracious me | my goodness | dayum | damnn | daaamn | dang good
    +0.5: surprised | surprise | surprising | surprisingly | unexpected | unexpectedly
    +0.5: unexpectedly good | astonished | astonishing | astonishingly good | astonish
    +0.5: who knew | dream | dreams | dreaming | desirable | desirability | anticipation
    +0.5: anticipate | anticipated | much-anticipated | long-awaited | highly anticipated
    +0.5: eagerly awaited | look forward | look forward to | looking forward to
    +0.5: looks promising | new favourite snack | purchased again | refund received
    +0.5: refund processed | refund was issued | refund issued | replacement sent
    +0.5: replacement arrived | replacement received | received my replacement
    +0.5: replacement works | replacement is fine | got a replacement | offered a refund
    +0.5: offered a replacement | offered compensation | offered a discount
    +0.5: partial refund offered | credited | voucher | vouchers | early | help | free | well
    +0.5: new | gift | pride | deal | private | its fine | its ok | its okay | nit pick
    +0.5: if im being picky | if im being fussy | much anticipated | long awaited
    0: sale | sweet spot | hot | wet | small | short | tall | big | large | huge | heavy | red
    0: high | low | different | normal | standard | expected | feel like | feels like
    0: felt like | looks like | look like | looked like | sounds like | seems like | smells like
    0: tastes like | just like | something like | things like | stuff like | would like
    0: i'd like | we'd like | would like to | like to | like when | likely to | like i said
    0: like most | like many | as well | as well as | well as | might as well | may as well
    0: well then | oh well | well well | as good as it is | good morning | good afternoon
    0: good evening | good night | good day | hello | hi there | hey | dear sirs | dear team
    0: kind regards | best regards | warm regards | regards | yours sincerely | yours faithfully
    0: sincerely yours | no idea | no matter | no matter what | no matter how | no later than
    0: no sooner | not only | not just | not only that | not to mention | no more than
    0: cannot help but | can't help but | couldn't help but | not sure | not sure if
    0: not sure why | not sure how | i'm not sure | don't know | i don't know | don't know if
    0: dont know yet | dunno | idk | no opinion | n/a | no comment | never mind | nevermind
    0: nvm | never before | not yet | haven't tried | haven't tried it | haven't tried it yet
    0: haven't used it | haven't used it yet | not used it yet | not tried it yet
    0: not opened it yet | too early to tell | too soon to tell | too soon to say
    0: remains to be seen | time will tell | we'll see | will see | will update
    0: will update later | will update my review | update later | jury's out | jury is still out
    0: hard to say | hard to tell | difficult to say | best before | best before date | best by
    0: best by date | use by | use by date | sell by date | good till | good until | good for
    0: better half | best friend | best man | best western | fast food | fast forward
    0: fast asleep | breakfast | soft drink | soft drinks | hard drive | hard copy | hard disk
    0: hard case | hard shell | hard water | hardcover | hardback | paperback | hot dog
    0: hot dogs | hot chocolate | hot sauce | hot water bottle | hot plate | cold brew
    0: cold water | cold weather | cold-pressed | dark chocolate | dark blue | dark green
    0: dark grey | dark gray | dark wood | light blue | light green | light bulb | light bulbs
    0: light switch | deep fried | deep fryer | deep freeze | deep conditioner | long sleeve
    0: long sleeves | long sleeved | long haul | long-haul | long distance | long-distance
    0: long time | long term | long-term | short sleeve | short term | short story
    0: short stories | short break | short stay | free from | free range | free time
    0: free-range | feel free | feel free to | sugar free drink | gluten free | dairy free
    0: fat free | duty free | duty-free | hands free | hands-free | cordless | wireless
    0: wire free | special offer | special offers | special order | special request
    0: special requests | special edition | special effects | special diet | limited edition
    0: limited company | fine dining | fine print | fine line | fine hair | bitter melon
    0: bitter chocolate | sour cream | sour dough | sourdough | sweet potato | sweet potatoes
    0: sweet and sour | sweet tooth | sweets | sweet corn | sweetcorn | rich tea | smart tv
    0: smart phone | smartphone | smart watch | smartwatch | smart home | smart meter
    0: smart casual | cool bag | cool box | cool down | cooling | cool white | clean up
    0: cleaning | cleaning product | cleaning products | cleaning lady | cleaning staff
    0: dry cleaning | clean the room | vacuum cleaner | cleaner | killer whale | killer heels
    0: horror film | horror movie | horror movies | horror story | horror fan | horror fans
    0: horror genre | horror novel | crime novel | crime fiction | crime thriller | crime drama
    0: crime series | murder mystery | murder | murdered | murderer | killer | war film
    0: war movie | war story | war | death | serial killer | villain | villains | bad guy
    0: bad guys | bad boy | bad boys | evil | monster | monsters | zombie | zombies | ghost
    0: ghosts | revenge | vampire | psychopath | detective | police procedural | dystopian
    0: post-apocalyptic | suicide squad | mission impossible | les miserables | despicable me
    0: breaking bad | pride and prejudice | sense and sensibility | mad men | mad max
    0: lost in translation | gone girl | game over | the good place | good omens
    0: beauty and the beast | fifty shades | harry potter | dead sea | blackheads | eczema
    0: psoriasis | dry skin | oily skin | sensitive skin | greasy hair | frizzy hair | dry hair
    0: damaged hair | hair loss | dark circles | fine lines | wrinkles | arthritis | back pain
    0: knee pain | neck pain | headache relief | sore throat | cough drops | anxiety relief
    0: stain remover | dirty dishes | dirty laundry | dirty clothes | lost property
    0: lost and found | waste bin | waste basket | waste disposal | rubbish bin | rubbish bag
    0: rubbish bags | trash can | trash bag | trash bags | garbage disposal | garbage bags
    0: junk mail | junk drawer | fake tan | fake fur | faux fur | faux leather | fake eyelashes
    0: fake plants | fake grass | fake nails | artificial plant | artificial flowers
    0: imitation leather | poor man | old school | old-school | old man | old lady | old people
    0: old town | old version | year old | years old | month old | yr old | sick bag | sick day
    0: sick leave | sick child | ill in bed | pet hair | dog hair brush | emergency exit
    0: emergency services | fire alarm test | blow dryer | blow dry | hair dryer | hairdryer
    0: crack open | cracked pepper | cracked black pepper | broken in | break in | breaking in
    0: tea break | lunch break | spring break | weekend break | city break | break time
    0: cut off point | cut out | cut flowers | burnt orange | smoked salmon | smoked
    0: smoke alarm | smoke detector | burning candle | burn candle | return flight
    0: return journey | return ticket | return trip | returns policy | return policy
    0: return label | refund policy | customer complaints | complaints department
    0: complaints procedure | problem skin | trouble shooting | troubleshooting | error code
    0: debt free | pain au chocolat | killing time | pass the time | wasting no time
    0: short and sweet | no time to lose | crazy about | mad about | nuts about | nuts | bananas
    0: crackers | sucker for | sucker | suction | charge | charged | charger | charging
    0: battery charge | miss | misses | mr and mrs | i miss | miss you | missed you | mean
    0: means | meant | mean to | meant to | by all means | by any means | kinds | kind of thing
    0: any kind | what kind | first kind | type | tip | tips | tipped | tissue | issue date
    0: subject matter | no matter the | what matters | matter | even when | so that | so much so
    0: pretty soon | pretty much | too much time | very first | very next | really need to
    0: must | should | excuse me | pardon me | i'm afraid | i am afraid | not that i
    0: not that it | sorry for | sorry about | sorry if | sorry for the late | sorry to bother
    0: sorry to hear | apologies for | apologies | apology accepted | no offence | no offense
    0: please | pls | plz | pleez | thing | things | alright then | right | left | just saying
    0: just sayin | jk | just kidding | kidding | fyi | btw | brb | gtg | g2g | ttyl | afaik
    0: iirc | asap | rn | irl | tldr | iykyk | aka | etc | obvs | bc | bcoz | cuz | cos | coz
    0: 3 stars | three stars | 3 star | three star | 3/5 | 3 out of 5 | three out of five | 5/10
    0: 5 out of 10 | stars | star | star rating | service charge | lawful | nothing fancy
    0: pot luck | potluck | hit or miss | hit and miss | swings and roundabouts | six of one
    0: mixed | mixed bag | mixed feelings | on the fence | in two minds | to each their own
    0: each to their own | ymmv | your mileage may vary | depends what you like | pros and cons
    0: pros | cons | sweet and salty | knife sharpener | hard-boiled | hardboiled
    0: hard boiled eggs | raw fish | raw food | raw honey | raw denim | dead skin | deadline
    0: bloody mary | bloody marys | dirty martini | dirty fries | dirty burger | dirty chai
    0: ugly christmas jumper | ugly christmas sweater | ugly duckling | devil | devilled eggs
    0: deviled eggs | devil wears prada | angel cake | angel hair | angel hair pasta
    0: death by chocolate | wicked witch | stinky tofu | bitter lemon | sour | sour sweets
    0: pickled | fermented | blue cheese | silicone mold | silicone mould | baking mold | screws
    0: screwdriver | nail | nails | hammer | bug spray | bug net | mosquito net
    0: mosquito repellent | bug zapper | ant killer | mouse trap | rat trap | pest control
    0: slug pellets | weed killer | anti-slip | anti-theft | anti-wrinkle | anti-aging
    0: anti-ageing | anti-bacterial | antibacterial | stress ball | stress relief | bomb
    0: bath bomb | bath bombs | crash course | crash helmet | crash pad | crash mat | drop off
    0: drop-off | drop down | drop in | drops | eye drops | teardrops | fall asleep
    0: fall colors | autumn | rubbish collection | cant help but | couldnt help but
    0: im not sure | dont know | i dont know | dont know if | havent tried | havent tried it
    0: havent tried it yet | havent used it | havent used it yet | cold pressed
    0: post apocalyptic | im afraid | hard boiled | anti slip | anti theft | anti wrinkle
    0: anti aging | anti ageing | anti bacterial | tears | broken hearts | broken home
    0: broken english | smashed avocado | smashed avo | smashed potatoes | crushed ice
    0: crushed velvet | crushed red pepper | ripped jeans | distressed jeans | distressed look
    0: stained glass | wood stain | freezing point | freezing weather | dirt bike | dirt road
    0: torn between | broke the ice | break the ice | burst out laughing | burst of
    0: split screen | split ac | split pea | burnt ends | burnt sienna | burnt caramel
    0: mad hatter | junk food | danger zone | missing person | missing persons | missing girl
    0: lost city | lost world | lost and | break up | breakup | breakdown cover | break a sweat
    0: break a bill | tear strip | bent over | lost count | lost track of time | lost weight
    0: fault line | damp cloth | damp sponge | dust bag | dust bags | dust cover | dust jacket
    0: dusting | hate to say | hate to say it | enemies to lovers | hate mail | ugly truth
    0: ugly shoes | broken heart | smoking hot | smoking gun | smoking area | non smoking
    0: non-smoking | no smoking | smoking room | dry clean | dry clean only | dry cleaned
    0: dry shampoo | dry wine | dry white wine | dry red wine | dry ice | tumble dry
    0: dry quickly | dry food | dry dog food | dry cat food | dry roasted | hang dry | air dry
    0: rough cut | rough guide | late night | late evening | late afternoon | late summer
    0: late father | late mother | late 20s | late teens | stay up late | late availability
    0: better late than never | contactless | contact lenses | no contact delivery
    0: contactless delivery | blocked number | ad blocker | sun block | wet wipes | fool around
    0: april fools | fooled around | amateur photographer | waste water | food waste | no waste
    0: thrown in for good measure | struggle with | give up smoking | split end | split ends
    0: charged up | fully charged | free of | forced air | stuck to | stuck on you | lie down
    0: lay flat | lies flat | lie flat | lie-flat | lie-flat bed | flat bed | flat pack
    0: flat-pack | flat screen | flatscreen | flat white | flat shoes | flat rate | thin crust
    0: thin and crispy | thin crust pizza | thin and light | too much information | not too much
    0: not too far | lie flat bed | quality control | construction | slow burn | slow-burn
    0: slow cooker | slow cook | slow cooked | slow-cooked | slow release | slow motion
    0: don't worry | dont worry | nothing to worry about | not to worry | just returned
    0: returned from | returned home | just got back | sent back in time | get better
    0: error free | bug-eyed | fear not | without fear | have no fear | packed lunch
    0: packed with | freezer | frozen | frozen food | ice box | noise cancelling
    0: noise-cancelling | noise canceling | noise-canceling | white noise | noise cancellation
    0: noise reduction | crude oil | queue jump | ban | worn once | worn it once
    0: explicit lyrics | issue number | latest issue | baby rattle | sold out show | flat tyre
    0: bug out bag | debug | dark | darker | darkness | loud and proud | loud enough for
    0: urgent | urgently | desperate housewives | dim sum | dimmable | dimmer | light dimmer
    0: queue-jump | shock absorber | shock absorbers | shock proof | shock wave | panic room
    0: fear of flying | pity party | crash pads | crash bandicoot | spam musubi | fridge freezer
    0: long | cost | repair | speechless | lost for words | gobsmacked | time flies | stunned
    0: bug eyed | legal thriller | courtroom | courtroom drama | court case | food court
    0: court room | tennis court | legal | john grisham | police officer | police drama
    0: no wonder it's so popular | no wonder it's popular | no wonder it's always packed
    0: no wonder people love | no surprise it's a bestseller | not surprised it won
    0: good luck charm | best of luck | good luck team | wonder woman | once again thank you
    0: once again thanks | no wonder | wonder | guess | wondering | wonders | few
    0: no wonder its so popular | no wonder its popular | no wonder its always packed
    0: no surprise its a bestseller
    -0.5: zero | cheap | cold | loud | louder | tiny | doubt | doubts | doubtful | fear | feared
    -0.5: afraid | desperate | desperately | worn | sorrow | sorrowful | chase | chased
    -0.5: chasing | busy | average | so-so | so so | nothing special
    -0.5: nothing to write home about | run of the mill | run-of-the-mill | middle of the road
    -0.5: middle-of-the-road | average at best | bang average | distinctly average
    -0.5: very average | pretty average | just average | only average | just ok | just okay
    -0.5: just alright | only ok | only okay | ok-ish | okayish | okish | ok at best
    -0.5: alright i guess | ok i guess | okay i guess | it's ok i guess | fine i guess
    -0.5: i guess it's ok | bit meh | nothing amazing | nothing extraordinary
    -0.5: nothing outstanding | nothing exceptional | nothing remarkable | nothing fantastic
    -0.5: nothing spectacular | nothing exciting | nothing new | nothing new here
    -0.5: nothing memorable | nothing to rave about | nothing to get excited about
    -0.5: no wow factor | not amazing | not exceptional | not outstanding | not perfect
    -0.5: not mind-blowing | not blown away | wasn't blown away | wasn't wowed | not wowed
    -0.5: not life changing | not the best | isn't the best | wasn't the best | aren't the best
    -0.5: not the greatest | not the cheapest | not the cleanest | not the friendliest
    -0.5: not the fastest | not the nicest | not the quietest | not the most comfortable
    -0.5: not the highest quality | not cheap | not exactly cheap | isn't cheap | aren't cheap
    -0.5: wasn't cheap | basic | very basic | bare bones | barebones | bare-bones | no frills
    -0.5: no-frills | spartan | plain | generic | ordinary | nondescript | standard fare
    -0.5: bog standard | bog-standard | forgettable film | unremarkable | unspectacular
    -0.5: unexceptional | uneventful plot | could take it or leave | take it or leave it
    -0.5: can take it or leave | in between | middling | indifferent about | neutral
    -0.5: neither good nor bad | neither here nor there | on the small side | on the short side
    -0.5: on the large side | on the thin side | on the heavy side | on the dry side
    -0.5: on the salty side | on the sweet side | on the expensive side | on the slow side
    -0.5: on the loud side | on the pricier side | a bit small | bit small | a little small
    -0.5: bit tight | a bit tight | a little tight | bit big | a bit big | a little big
    -0.5: bit large | bit long | a bit long | a little long | bit short | a bit short
    -0.5: a little short | bit thin | a bit thin | a little thin | bit noisy | a bit noisy
    -0.5: a little noisy | bit loud | a bit loud | bit dated | a bit dated | a little dated
    -0.5: bit tired | a bit tired | bit dry | a bit dry | a little dry | bit salty | a bit salty
    -0.5: a little salty | bit sweet | a bit sweet | bit greasy | a bit greasy | bit bland
    -0.5: a bit bland | a little bland | bit slow | a bit slow | a little slow | bit cold
    -0.5: a bit cold | a little cold | bit stiff | a bit stiff | bit flimsy | a bit flimsy
    -0.5: a little flimsy | bit heavy | a bit heavy | a little heavy | bit boring | a bit boring
    -0.5: bit predictable | bit cheesy | a bit cheesy | bit confusing | a bit confusing
    -0.5: a little confusing | bit awkward | a bit awkward | bit fiddly | a bit fiddly
    -0.5: a little fiddly | runs small | run small | comes up small | come up small | runs large
    -0.5: run large | runs big | run big | comes up big | comes up large | size up | sized up
    -0.5: order a size up | go up a size | size down | sized down | order a size down
    -0.5: fits small | fits large | fits tight | tight fit | learning curve
    -0.5: steep learning curve | fiddly | faff | faffy | faffing | faff about | finicky | tricky
    -0.5: challenging | complicated | complex | complicated to set up | not intuitive enough
    -0.5: time consuming | time-consuming | long-ish | longish | smallish | pricey-ish | refund
    -0.5: cancel | return postage | replacement needed | fee | fees | surcharge | surcharges
    -0.5: cleaning fee | resort fee | booking fee | delivery fee | deposit | tax | taxes
    -0.5: tourist tax | baggage fee | baggage fees | bag fee | seat fee | extra cost | extra fee
    -0.5: at extra cost | for an extra fee | wait | waiting | waits | wait time | queue | queues
    -0.5: long way | far | far away | far from the centre | far from everything | far out
    -0.5: remote | isolated | out of the way | uphill | steep hill | steep stairs | stairs
    -0.5: niggle | niggles | niggling | quibble | quibbles | gripe | gripes | grumble | grumbles
    -0.5: nit-picky | con | downside | downsides | drawback | drawbacks | limitation
    -0.5: limitations | limited | compromise | compromises | caveat | caveats | weakness
    -0.5: weaknesses | weak point | weak points | weak | weaker | shortcoming | shortcomings
    -0.5: lowlight | low point | low points | only 3 stars | only three stars
    -0.5: only giving 3 stars | only 4 stars | 2.5 stars | 2.5/5 | two and a half stars | 4/10
    -0.5: 4 out of 10 | three stars because | 3 stars because | 3 stars at best | sigh | sighs
    -0.5: hmm | hmmm | hmmmm | uhh | umm | err | erm | eh | ehh | huh | oof | oops | whoops
    -0.5: uh oh | uh-oh | oh no | oh dear | oh boy | welp | sheesh | yikes | dear me | tut
    -0.5: tut tut | tsk | tsk tsk | well well well | strange | strangely | odd | oddly | weird
    -0.5: weirdly | weirdness | bizarre | bizarrely | peculiar | funny looking | mistake
    -0.5: mistaken | mistakes | mistakenly | by mistake | accidentally | by accident | oversight
    -0.5: mix-up | mixup | inconvenience | inconvenienced | inconveniences | inconvenient
    -0.5: inconveniently | less than ideal | not ideal | far from ideal | non-ideal | suboptimal
    -0.5: sub-optimal | not optimal | less than perfect | less than stellar | imperfect
    -0.5: imperfection | imperfections | flaw | flaws | blemish | blemishes | scuff | scratch
    -0.5: mark on | marks on | small mark | small stain | small scratch | tiny scratch
    -0.5: slight scratch | small dent | small hole | small crack | slight damage | minor damage
    -0.5: slightly damaged | slight smell | slight odour | slight odor | slight delay
    -0.5: small delay | little delay | short delay | minor delay | minor delays | a few bugs
    -0.5: some bugs | minor bugs | few bugs | few issues | some issues | a few issues
    -0.5: a few problems | some problems | small issue | small issues | small problem
    -0.5: slight problem | slight issue | slight inconvenience | one small issue
    -0.5: one minor issue | teething problems | teething issues | hiccup | hiccups | snags
    -0.5: wrinkled | creased | creases | crumpled | wrinkly | cried | heartbreak | heartache
    -0.5: overwhelmed | overwhelming | tragic | tragedy | tragically | cry | cries | weep
    -0.5: weeping | wept | sob | sobbing | grief | grieving | mourn | mourning | critical
    -0.5: lonely | loneliness | lonesome | ok ish | its ok i guess | i guess its ok
    -0.5: not mind blowing | wasnt blown away | wasnt wowed | isnt the best | wasnt the best
    -0.5: arent the best | isnt cheap | arent cheap | wasnt cheap | long ish | pricey ish
    -0.5: nit picky | mix up | non ideal | sub optimal
    -1: break | breaking | tearing | smashed | snaps | dies | grim | cardboard | cracks
    -1: crying out for | insect | like leather | dust | rust | dried out | chewy | dry | rough
    -1: roughness | coarse | stiff | flood | blocked | stuck | peels | peeled | shrink | shrinks
    -1: itch | clown | clowns | forced | artificial | grease | sore | soreness | breakout
    -1: breakouts | hurt | thrown | see-through | see through | seethrough | imitation | awkward
    -1: awkwardly | struggle | struggled | struggling | bumped | swollen | swelling | dismissed
    -1: moody | monotone | abrupt | abruptly | too spicy | blisters | blister | cancellation
    -1: diverted | lumps | repetition | overdue | clumsy | clumsily | kitsch | wears off | snag
    -1: smug | awkwardness | flaking | diluted | amateur | fragile | blocked up | no contact
    -1: not interested | yawning | sadder | tired | tired looking | dim | dimly | issue | issues
    -1: problem | problems | trouble | troubles | troubled | troubling | troublesome | complain
    -1: concern | concerned | concerns | creepy | creep | creeps | scared | shocked | shock
    -1: in shock | crude | gory | deleted | impossible | disturbing | disturbed | expensive
    -1: expensively | more expensive | most expensive | quite expensive | a bit expensive
    -1: bit expensive | a little expensive | rather expensive | more expensive than | pricey
    -1: pricy | quite pricey | bit pricey | a bit pricey | a little pricey | pricier | costly
    -1: steep | bit steep | a bit steep | waited | queued | queuing | queueing | returned
    -1: returned it | returning it | returning them | returned them | returning this
    -1: will return it | had to ask | money back | return it | pity | a pity | such a pity
    -1: what a pity | nervous | worry | worried | worrying | worries | alarmed | unavailable
    -1: not available | unavailability | sold out | out of stock | not in stock | error | errors
    -1: bug | bugs | freeze | freezes | frozen screen | lag | noise | noises | crowded | crowds
    -1: touristy | chilly | draughty | drafty | old-fashioned | old fashioned | dated
    -1: small portion | small portions | small room | small rooms | small bathroom | very small
    -1: smaller than expected | smaller than i expected | much smaller | you get what you pay
    -1: get what you pay for | sluggish | not for me | not for everyone | not my thing
    -1: not my taste | not to my taste | not to my liking | not my favourite | not my favorite
    -1: not a fan | not a fan of | not a big fan | not my cup of | not great | wasn't great
    -1: isn't great | aren't great | weren't great | not so great | not so good | not too good
    -1: not that good | not that great | not as good | not as good as | isn't as good
    -1: wasn't as good | not as nice | not as nice as | not as expected | not as i expected
    -1: not as comfortable | not as clean | not as soft | not as big | not as sturdy
    -1: could be better | could have been better | could've been better | could do better
    -1: could be improved | could improve | should be better | room for improvement
    -1: improvement needed | improvements needed | needs improvement | needs improving
    -1: needs work | needs some work | needs updating | needs cleaning | in need of updating
    -1: could be cleaner | used to be better | used to be good | used to be great | used to love
    -1: used to love this | used to like | was better before | doubted | paranoid | deny
    -1: denies | denying | refuse | refuses | refusing | decline | ad | ads | adverts | advert
    -1: commercials | paywall | paywalled | pop-ups | pop ups | popups | uninstalling
    -1: forced to | had to pay extra | had to wait | squeak | squeaks | creaks | no choice
    -1: no options | limited choice | limited menu | limited options | limited selection
    -1: no view | no windows | no window | no parking | no kettle | no fridge | no hairdryer
    -1: no breakfast | no lift | no elevator | drunk | stuffy | gloomy | gloom | bleak
    -1: old stock | depress | mediocre | mediocrity | lacklustre performance | underwhelming
    -1: underwhelmed | underwhelm | underwhelms | unimpressive | unimpressed | unmemorable
    -1: forgettable | unforgiving | middling at best | mediocre at best | meh at best
    -1: below expectations | under par | under-par | off day | having an off day
    -1: hit-and-miss service | inconsistent | inconsistency | inconsistencies | inconsistently
    -1: unpredictable service | variable quality | unevenness | patchy service | ill-fitting
    -1: ill fitting | ill | illness | ill-prepared | ill-equipped | ill-informed | ill-advised
    -1: unwell | sick | sickness | queasy | nauseous | nausea | dizzy | dizziness | faint | pain
    -1: pains | ache | aches | aching | sting | sticky | stickiness | sticky table
    -1: sticky tables | sticky floor | sticky floors | sticky carpet | tangled | tangles
    -1: knotted | bulky | cumbersome | unwieldy | heavy and bulky | top-heavy | hefty price
    -1: difficult | difficulty | difficulties | difficult to clean | difficult to open
    -1: difficult to assemble | difficult to install | difficult to find | difficult to follow
    -1: difficult to read | difficult to remove | difficult to get | difficult to contact
    -1: difficult to understand | difficult to put together | hard | harder | hardest
    -1: hard to clean | hard to open | hard to assemble | hard to install | hard to find
    -1: hard to follow | hard to read | hard to remove | hard to get | hard to contact
    -1: hard to understand | hard to see | hard to hear | hard to put together | hard to put on
    -1: hard to get into | hard to believe | hard to sleep | hard to justify | hard to recommend
    -1: hard to swallow | hard to stomach | unclear | unclear instructions | vague | ambiguous
    -1: ambiguity | cryptic | instructions unclear | poor instructions | terrible instructions
    -1: useless instructions | confusing instructions | instructions are useless
    -1: instructions were terrible | instructions not clear | not clear | murky | blurry
    -1: blurred | blur | blurriness | pixelated | pixelation | pixellated | grainy
    -1: fuzzy picture | out of focus | hazy | foggy | muffled | tinny | crackly | crackling
    -1: crackles | crackle | distorted sound | static | hissing | echoey | muddy | muddy sound
    -1: inaudible | low volume | not loud enough | not big enough | not strong enough
    -1: not warm enough | not hot enough | not long enough | not thick enough | not clear enough
    -1: not good enough | isn't good enough | just not good enough | simply not good enough
    -1: not nearly enough | not enough | not enough space | not enough room | not enough food
    -1: not enough staff | not enough sauce | not enough time | not enough light | insufficient
    -1: insufficiently | inadequate | inadequately | inadequacy | scarce | scarcity
    -1: short supply | in short supply | scanty | scant | deficient | deficiency | shortage
    -1: shortages | devoid | bare | empty | emptiness | barren | sparse | sparsely
    -1: nothing to do | nothing to eat | nothing inside | vexing | vexed | irksome | irked
    -1: miffed | peeved | peeve | bugbear | pet peeve | pet hate | ticked off | cheesed off
    -1: hacked off | browned off | put out | put off | off-putting | offputting | puts me off
    -1: put me off | puts you off | put us off | deterred | deter | reluctant | reluctantly
    -1: reluctance | hesitant | hesitation | hesitate | wary | be wary | be careful
    -1: careful with | be aware | caution | cautious | cautiously | take with a pinch of
    -1: pinch of salt | grain of salt | think twice | think twice before | think again
    -1: buyer be aware | let it down slightly | negative | negatives | negatively | negativity
    -1: cynical | cynicism | pessimistic | pessimism | sarcastic | sarcastically | criticise
    -1: criticize | criticised | criticized | criticism | criticisms | objection | object to
    -1: objectionable | oppose | opposed | disapprove | disapproval | disagree | disagreed
    -1: disagreement | disagreeable | disputes | argue | argued | arguing | argument
    -1: argumentative | quarrel | conflict of interest | contradictory | contradict
    -1: contradicts | contradicted | contradiction | contradictions | inexplicable
    -1: inexplicably | baffling | baffled | bewildering | bewildered | perplexed | perplexing
    -1: puzzled | puzzling | mystifying | bemused | dumbfounded | flabbergasted | at a loss
    -1: stunned silence | jaded | weary | wearisome | exhausting | exhausted | exhaustion
    -1: fatigued | fatigue | drained | draining | drains | battery drain | drains battery
    -1: drains the battery | drains my battery | battery drains fast | battery drains quickly
    -1: battery drainer | battery hog | battery dies | battery dies quickly
    -1: battery doesn't last | battery didn't last | battery died | battery life is terrible
    -1: battery life is poor | battery life is bad | terrible battery life | poor battery life
    -1: bad battery life | awful battery life | short battery life | poor battery | bad battery
    -1: flat battery | dead battery | battery dead | dead batteries | batteries not included
    -1: battery was dead | homesick | heartbroken | crying | guilt | guilty | jealous | jealousy
    -1: envy | envious | bitter about | resentful | resentment | resent | grudge | hurtful
    -1: wounded | insecurity | vulnerable | helpless | helplessness | powerless | trapped
    -1: unlucky | unfortunate | misfortune | unluckily | bad luck | tough luck | rain | rainy
    -1: mosquitoes | mosquitos | mosquito | spider | spiders | insects | wasps | gnats
    -1: fruit flies | pests | sad | sadness | meh | wasnt great | isnt great | arent great
    -1: werent great | isnt as good | wasnt as good | hit and miss service | ill prepared
    -1: ill equipped | ill informed | ill advised | top heavy | isnt good enough | off putting
    -1: battery doesnt last | battery didnt last | no thanks | no thank you | no way | no chance
    -1: definitely not | absolutely not | certainly not | boo | cursed | betrayal | betrayed
    -1: landfill | small print | brick wall | snore | snoring | bureaucracy | knackered
    -1: skip it | paperweight | doorstop | blah | bombed | felt sick | feel sick | hot air
    -1: nerfed | busted | gave it away
    -1.5: wasn't worth it | tear | ripping | rip | rips | tears at the seams | lost | missing
    -1.5: snaps off | bent | buckled | warped | warping | dented | dent | dents | scratched
    -1.5: scratches | scuffed | scuffs | scuff marks | chipped | split | splitting | crushed
    -1.5: squashed | collapsed | collapse | collapses | collapsing | faults | breaks | dead
    -1.5: dies quickly | suspicious | dubious | danger | dangerous | dangerously | risky
    -1.5: injured | injury | injuries | cruel | cruelty | arrogant | freezing | freezing room
    -1.5: dirt | hostile | hostility | stress | anxious | torture | torturous | tortured | agony
    -1.5: headache | headaches | misery | gutted | smell of damp | cold coffee | was pink
    -1.5: not hot | not right | not ok | not okay | not on time | doesn't open
    -1.5: didn't work for me | insecure | fishy | anger | angered | burst | exploding | rot
    -1.5: bleeding | bled | harmful | off milk | mishandled | scalding | ached | tired of this
    -1.5: no longer works | tackiness | mad at | wasn't hot | wasnt worth it | doesnt open
    -1.5: didnt work for me | wasnt hot | late | lack | lacked | lacking | where's my money
    -1.5: where is my money | waste | wasted | wasteful | leak | leaks | hurts | dumped | rushed
    -1.5: confusing | confused | confusion | dull | dullness | dullest | oily | overflow
    -1.5: too soft | too firm | too small | too big | too large | too short | too long
    -1.5: too narrow | too loose | too wide | too tight | too low | too heavy | too bulky
    -1.5: too dark | too bright | too basic | too busy | too far | too old | too fast | too rich
    -1.5: too strong | too thick | too sweet | too hot | too violent | too graphic | too gory
    -1.5: too hard | too crowded | too sour | runs too small | weak coffee | weak tea | wobbly
    -1.5: wobble | wobbles | overrated | over-rated | overhyped | over-hyped | misaligned
    -1.5: uneven | loose thread | loose threads | sagging | too many people | too much ice
    -1.5: too much sauce | thin material | thin fabric | aftertaste | strong smell | strong odor
    -1.5: strong odour | lukewarm | tepid | wilted | limp | jammed | jams | stuck on loading
    -1.5: typo | typos | yawn | gave up | give up | giving up | given up | cancelling
    -1.5: canceling | delayed | delay | delays | no reply | no answer | no info | no information
    -1.5: no update | no updates | no tracking | no instructions | no manual | no receipt
    -1.5: no invoice | ignore | foolish | silly prices | fool | shallow | superficial | hollow
    -1.5: artificially | faded | fades | fading | go elsewhere | look elsewhere | went elsewhere
    -1.5: over rated | over hyped | complaint | complaints | complained | complaining
    -1.5: problem with | problems with | issues with | many issues | many problems
    -1.5: lots of problems | lots of issues | so many issues | so many problems
    -1.5: nothing but problems | nothing but trouble | nothing but issues | constant problems
    -1.5: constant issues | keeps breaking | keeps crashing | keeps freezing | keeps stopping
    -1.5: keeps disconnecting | keeps dropping | keeps cutting out | keeps logging me out
    -1.5: keeps falling off | keeps turning off | keeps switching off | keeps happening
    -1.5: keep crashing | crash | crashes | crashed | crashing | crashes constantly
    -1.5: crashes every time | crashes all the time | crashes on startup | constantly crashes
    -1.5: constantly crashing | always crashes | always crashing | force closes | force close
    -1.5: force closing | froze | glitch | glitches | glitched | glitchy | glitching
    -1.5: very glitchy | buggy | bugged | so buggy | very buggy | buggy mess | buggy as hell
    -1.5: laggy | lags | lagging | lagged | lag spikes | stutter | stutters | stuttering
    -1.5: stuttery | jittery | jerky | janky | jank | unintuitive | counterintuitive
    -1.5: counter-intuitive | not intuitive | not user friendly | not very user friendly
    -1.5: user-unfriendly | hard to use | difficult to use | hard to navigate
    -1.5: difficult to navigate | impossible to navigate | impossible to use
    -1.5: impossible to contact | impossible to cancel | impossible to get through
    -1.5: impossible to read | impossible to open | impossible to assemble | impossible to clean
    -1.5: impossible to find | impossible to return | impossible to remove | impossibly slow
    -1.5: can't log in | cannot log in | can't login | couldn't log in | unable to log in
    -1.5: can't sign in | unable to sign in | locked out | locked me out | logged me out
    -1.5: logs me out | logs out | signed me out | signs me out | won't let me
    -1.5: won't let me log | won't let me in | wouldn't let me | doesn't let me
    -1.5: doesn't let you | can't access | cannot access | can't open | can't open it
    -1.5: can't use | can't use it | cannot use | can't cancel | cannot cancel
    -1.5: unable to cancel | can't connect | cannot connect | can't contact | cannot contact
    -1.5: can't get through | can't get hold of | can't download | cannot download
    -1.5: can't update | can't upload | can't pay | can't load | can't find | couldn't find
    -1.5: can't hear | couldn't hear | can't see | can't read | can't return | can't return it
    -1.5: cannot return | can't sleep | couldn't sleep | could not sleep | couldn't sleep at all
    -1.5: didn't sleep | didn't sleep a wink | did not sleep | no sleep | got no sleep
    -1.5: zero sleep | hardly slept | barely slept | slept badly | slept terribly | slept poorly
    -1.5: sleepless | sleepless night | sleepless nights | bad night's sleep
    -1.5: terrible night's sleep | awful night's sleep | kept awake | kept us awake
    -1.5: kept me awake | kept waking | woken up | woken up by | woke us up | woke me up
    -1.5: error message | error messages | server error | network error | connection error
    -1.5: connection issues | connectivity issues | connection problems | connection drops
    -1.5: drops connection | drops out | drops signal | loses connection | lost connection
    -1.5: loses signal | disconnects | disconnected | disconnecting | disconnection
    -1.5: unstable connection | poor connection | poor signal | no signal | weak signal
    -1.5: bad signal | bad connection | poor reception | no wifi | no wi-fi | no internet
    -1.5: wifi didn't work | wifi doesn't work | wi-fi didn't work | wifi not working
    -1.5: wifi was slow | wifi was terrible | wifi is terrible | wifi kept dropping | weak wifi
    -1.5: poor wifi | slow wifi | slow internet | terrible wifi | bad wifi | patchy wifi
    -1.5: patchy | paid wifi | pay for wifi | infinite loading | endless loading
    -1.5: loading forever | takes forever to load | slow to load | slow loading | loads slowly
    -1.5: blank screen | black screen | white screen | blue screen | screen of death | bricked
    -1.5: bricked my phone | corrupted | corrupt | deleted my account | deleted my data
    -1.5: deleted all my | wiped my | wiped all my | erased | lost all | banned | banned me
    -1.5: banned for no reason | account banned | account blocked | account suspended
    -1.5: suspended my account | closed my account | locked my account | blocked my account
    -1.5: blocked me | uninstall | uninstalled | uninstalled immediately | deleted the app
    -1.5: deleting | deleting this app | deleting the app | delete this app | delete the app
    -1.5: intrusive ads | intrusive | invasive | invasion of privacy | invades
    -1.5: privacy concerns | ads everywhere | ads after every | ads all the time | constant ads
    -1.5: so many ads | nothing but ads | forced ads | forced to watch | unskippable
    -1.5: unskippable ads | ad-ridden | adverts everywhere | ad infested | pop-up ads
    -1.5: bombarded | bombarded with | spam | spams | spammed | spammy | spamming | spam emails
    -1.5: spam calls | nagging | nags | nag screen | behind a paywall | pay to win | pay-to-win
    -1.5: p2w | pay wall | micro-transactions | microtransactions | loot boxes | forced update
    -1.5: forced to upgrade | forced to pay | forced to buy | latest update ruined
    -1.5: new update ruined | update ruined | update broke | since the update
    -1.5: since the last update | since the latest update | after the update
    -1.5: after latest update | since last update | since updating | after updating
    -1.5: new update sucks | new update is terrible | update is terrible | go back to the old
    -1.5: bring back the old | old version was better | previous version was better
    -1.5: used to be amazing | used to work | used to be my favourite | used to be my favorite
    -1.5: used to be reliable | was great until | was good until | worked until
    -1.5: worked great until | worked for a week | worked for a day | worked for a month
    -1.5: worked once | worked for two days | lasted a week | lasted a month | lasted a day
    -1.5: lasted two weeks | lasted 2 weeks | lasted one day | lasted less than | only lasted
    -1.5: only lasted a | lasted only | didn't last | did not last | doesn't last
    -1.5: doesn't last long | didn't last long | didn't last a week | didn't last a month
    -1.5: does not last | won't last | won't last long | not lasting | not long lasting
    -1.5: not durable | not sturdy | not very sturdy | not very durable | not robust
    -1.5: not reliable | not stable | not secure | not safe | not waterproof | not breathable
    -1.5: not soft | not warm | not accurate | not effective | not true to size
    -1.5: not true to colour | not suitable | not compatible | incompatible | incompatibility
    -1.5: not easy | not that easy | not as easy as | not efficient | not practical
    -1.5: impractical | impracticality | not useful | not very useful | not functional
    -1.5: not flattering | not attractive | not elegant | not professional | not polite
    -1.5: not welcoming | not courteous | not attentive | not caring | not honest
    -1.5: not transparent | not trustworthy | not genuine leather | not responsive
    -1.5: not informative | not entertaining | not engaging | not interesting | not exciting
    -1.5: not gripping | not believable | not convincing | not scary | not enjoyable
    -1.5: not pleasant | not a pleasant | not a pleasant experience | not a good experience
    -1.5: not a great experience | not for the faint | aren't as good | not as good as before
    -1.5: not as good as the | not what i expected | not what i was expecting
    -1.5: not what we expected | not what i wanted | not what i hoped | not quite what
    -1.5: wasn't what i expected | isn't what i expected | didn't meet | did not meet
    -1.5: doesn't meet | didn't meet expectations | did not meet expectations
    -1.5: didn't meet my expectations | less than expected | worse than expected
    -1.5: worse than before | worse than ever | much worse | far worse | even worse | way worse
    -1.5: worse | worsen | worsened | worsening | worse and worse | getting worse | gets worse
    -1.5: got worse | gotten worse | gone downhill | going downhill | went downhill | downhill
    -1.5: downhill since | gone to the dogs | going to the dogs | gone to pot | went to pot
    -1.5: declined in quality | decline in quality | quality has declined | quality has gone
    -1.5: quality has dropped | quality has gone down | quality gone down | quality went down
    -1.5: standards have slipped | standards have dropped | slipping standards | deteriorated
    -1.5: deteriorates | deteriorate | deterioration | deteriorating | degraded | degrade
    -1.5: degrades | degradation | downgrade | downgraded | downgraded us | dropped in quality
    -1.5: on the decline | past its prime | past its sell-by | seen better days
    -1.5: has seen better days | in need of renovation | in need of refurbishment
    -1.5: in need of refurbishing | needs refurbishment | needs refurbishing | needs renovation
    -1.5: needs renovating | needs a refurb | needs a refresh | needs redecorating
    -1.5: needs a deep clean | needs a good clean | needs a clean | needs a lot of work
    -1.5: needs fixing | needs an update | needs modernising | tired decor | outdated
    -1.5: very dated | out-dated | stuck in the past | stuck in the 80s | stuck in the 70s
    -1.5: stuck in the 1980s | antiquated | archaic | obsolete | old and tired | old and dated
    -1.5: worn carpet | worn carpets | worn furniture | threadbare carpet | tatty furniture
    -1.5: noisy | noisily | very noisy | so noisy | really noisy | extremely noisy | noisier
    -1.5: noisiest | noisy room | noisy neighbours | noisy neighbors | noisy air conditioning
    -1.5: noisy aircon | noisy fan | noisy fridge | noisy guests | noisy street | noisy road
    -1.5: noise from the street | noise from the bar | noise from next door
    -1.5: noise from upstairs | noise all night | road noise | traffic noise | street noise
    -1.5: loud noise | loud music | loud guests | loud neighbours | very loud | so loud
    -1.5: extremely loud | loudly | deafening | ear-splitting | ear-piercing | blaring
    -1.5: blasting | booming | banging doors | doors slamming | slamming doors | slamming
    -1.5: creaky | creaking | creaked | squeaky | squeaking | squeaky bed | creaky bed
    -1.5: creaky floors | rattles | rattling | rattle | rattled | rattly | clanking | clunking
    -1.5: grinding noise | grinding | humming noise | buzzing noise | whining noise | whirring
    -1.5: screeching | screech | high-pitched | high pitched noise | whistling noise
    -1.5: barking dogs | screaming kids | screaming children | crying baby | crying babies
    -1.5: badly behaved children | unruly | rowdy | drunken | drunks | stag party | hen party
    -1.5: stag dos | hen parties | no soundproofing | no sound insulation | poor soundproofing
    -1.5: paper thin walls | hear everything | could hear everything | can hear everything
    -1.5: hear everything next door | hear the neighbours | hear people talking
    -1.5: hear every word | hear the lift | poor insulation | cramped | cramped room | crammed
    -1.5: crammed in | squeezed in | like sardines | packed like sardines
    -1.5: packed in like sardines | tiny room | tiny rooms | tiny bathroom | tiny bed
    -1.5: tiny shower | tiny portion | tiny portions | very tiny | pokey | poky | shoebox
    -1.5: shoe box | like a shoebox | size of a shoebox | broom cupboard | like a cupboard
    -1.5: no space | no storage | no legroom | no leg room | zero legroom | lack of space
    -1.5: lack of legroom | lack of storage | so small | really small | extremely small
    -1.5: ridiculously small | super small | smaller than it looks | smaller than pictured
    -1.5: smaller than advertised | much smaller than | much smaller than expected
    -1.5: far smaller than | way smaller than | portions are small | portions were small
    -1.5: portions are tiny | portions were tiny | portion was small | portion size is small
    -1.5: shrinkflation | portions have shrunk | half empty | half-empty | half the size
    -1.5: empty box | arrived empty | empty packet | overcrowded | over-crowded | jam-packed
    -1.5: heaving | rammed | too many tourists | tourist trap | tourist-trap | view of a wall
    -1.5: view of a brick wall | obstructed view | restricted view | blocked view
    -1.5: view of the car park | overlooked the bins | building site | building work
    -1.5: construction noise | under construction | renovations | renovation work | roadworks
    -1.5: no hot water | no water | no running water | no water pressure | low water pressure
    -1.5: poor water pressure | weak water pressure | water pressure was low | weak shower
    -1.5: broken shower | shower was cold | shower didn't work | shower was broken
    -1.5: shower leaked | leaky shower | toilet blocked | toilet didn't flush
    -1.5: toilet wouldn't flush | no toilet paper | no towels | no soap | no heating | no heat
    -1.5: no air conditioning | no aircon | no air con | no ac | no a/c | ac didn't work
    -1.5: ac was broken | aircon didn't work | aircon not working | air conditioning didn't work
    -1.5: air conditioning broken | broken air conditioning | broken aircon | broken ac
    -1.5: broken heating | heating didn't work | lift was broken | broken lift | elevator broken
    -1.5: nowhere to park | parking nightmare | parking is a nightmare | expensive parking
    -1.5: no vegetarian options | no vegan options | lack of choice | lack of variety
    -1.5: no variety | little choice | boring menu | breakfast was poor | poor breakfast
    -1.5: terrible breakfast | awful breakfast | breakfast was awful | breakfast was cold
    -1.5: breakfast was terrible | disappointing breakfast | run out of | ran out of | ran out
    -1.5: running out | never in stock | always out of stock | always sold out | stuffy room
    -1.5: airless | suffocating | suffocated | stifling | sweltering | boiling hot room
    -1.5: like a sauna | like an oven | sauna-like | room was hot | room was cold
    -1.5: room was freezing | room was boiling | room was tiny | room was dirty
    -1.5: room was filthy | room was small | room was dark | room was noisy | room smelled
    -1.5: room smelt | room stank | room not ready | room wasn't ready | rooms not ready
    -1.5: draught | cold room | cold rooms | shivering | shivered | dark and dingy
    -1.5: dark and depressing | dark room | dim lighting | depressing | depressed | depression
    -1.5: soul-destroying | soul destroying | soul-crushing | saddest | sadden | saddened
    -1.5: saddening | unhappy | unhappiness | very unhappy | extremely unhappy | so unhappy
    -1.5: unhappy with | unhappy customer | dissatisfied | dissatisfaction | dissatisfying
    -1.5: unsatisfied | unsatisfying | unsatisfactory | very dissatisfied
    -1.5: extremely dissatisfied | discontent | discontented | disgruntled | displeased
    -1.5: displeasing | displeasure | disillusioned | disenchanted | dismayed | dismay
    -1.5: disheartened | disheartening | discouraged | discouraging | despair | despairing
    -1.5: desperation | distress | distressed | distressing | disturbance | bothered | bother
    -1.5: bothersome | concerning | alarming | fearful | frightened | frightening | terrified
    -1.5: panic | panicked | unnerving | unsettled | unsettling | uneasy | apprehensive
    -1.5: creeped me out | creepy guy | creepy man | weirdo | pervert | perv | lecherous
    -1.5: leering | shook up | shaky | shocking | horrified | horrifying | mortified | ashamed
    -1.5: shame | a shame | such a shame | what a shame | real shame | great shame
    -1.5: it's a shame | crying shame | a crying shame | sorry excuse for | sorry excuse
    -1.5: sorry excuse of a | poor excuse for | poor excuse | excuses | excuse after excuse
    -1.5: lame excuse | lame excuses | full of excuses | nothing but excuses | made excuses
    -1.5: making excuses | lame | lamest | lameness | naff | cringe | cringed | cringing
    -1.5: cringey | cringy | cringeworthy | cringe-worthy | cringefest | cringe fest | cringe af
    -1.5: tasteless jokes | unfunny | humourless | humorless | not funny at all | juvenile
    -1.5: childish | childishly | immature | vulgar | vulgarity | crass | lewd | obscene
    -1.5: smutty | perverted | gratuitous | gratuitously | gratuitous violence | too explicit
    -1.5: distasteful | tone-deaf | tone deaf | out of touch | problematic | problematically
    -1.5: questionable | questionably | controversial | debatable | sceptical | skeptical
    -1.5: disbelief | in disbelief | blame | blamed | accuse | accused | accusing | accusation
    -1.5: accusations | accusatory | falsely accused | refused | refusal | rejected | reject
    -1.5: rejects | rejection | declined | declined my | turned away | turned us away
    -1.5: turned me away | kicked out | kicked us out | kicked me out | thrown out
    -1.5: threw us out | asked us to leave | told to leave | lost interest | lost my interest
    -1.5: losing interest | couldn't keep my interest | didn't hold my interest
    -1.5: couldn't hold my interest | didn't grab me | didn't grip me | didn't do anything for
    -1.5: left me cold | leaves me cold | leaves a lot to | left a lot to | leaves much to be
    -1.5: left much to be | leaves something to be | much to be desired | a lot to be desired
    -1.5: lot to be desired | something to be desired | lots of room for improvement
    -1.5: should improve | must improve | need to improve | needs to improve
    -1.5: could be much better | should do better | should know better
    -1.5: should have known better | had better elsewhere | i've had better | have had better
    -1.5: had much better | seen better | i've seen better | tasted better | i've tasted better
    -1.5: eaten better | better elsewhere | better places | better options
    -1.5: better options out there | better alternatives | plenty better | there are better
    -1.5: there are better ones | far better out there | much better out there | deserve better
    -1.5: deserved better | deserves better | expected better | expected more | expect better
    -1.5: expect more | expecting more | expecting better | expected much more
    -1.5: expected so much better | was expecting more | was expecting better
    -1.5: i expected better | i expected more | you'd expect better | for the price i expected
    -1.5: for the price you'd expect | got what i paid for | got what you paid for
    -1.5: pay peanuts get monkeys | cheaper elsewhere | found it cheaper | found cheaper
    -1.5: found it cheaper elsewhere | could get cheaper | can get cheaper
    -1.5: much cheaper elsewhere | available cheaper | very expensive | really expensive
    -1.5: expensive for what it is | expensive for what you | very pricey | on the pricey side
    -1.5: bit dear | a bit dear | inflated | inflated prices | unaffordable | unreasonable
    -1.5: unreasonably | unreasonable price | unreasonable prices | unfair | unfairly
    -1.5: unfairness | unfair price | unjust | unjustified | unjustifiable | injustice | biased
    -1.5: bias | prejudice | prejudiced | favouritism | favoritism | unequal | inequitable
    -1.5: slow | slower | slowest | slowly | slowness | slow service | slow delivery
    -1.5: slow shipping | slow postage | slow app | slow response | slow to respond
    -1.5: slow to reply | slow as hell | slow refund | slow pace | slow-paced | slow moving
    -1.5: slow-moving | slow start | very slow | so slow | really slow | extremely slow
    -1.5: super slow | incredibly slow | painfully slow service | unbearably slow
    -1.5: ridiculously slow | dead slow | slow as molasses | slow as a snail | snail's pace
    -1.5: snail pace | at a snail's pace | slow slow slow | sluggishly | lethargic
    -1.5: took forever | takes forever | taking forever | take forever | takes ages | took ages
    -1.5: taking ages | take ages | takes too long | took too long | taking too long
    -1.5: took so long | takes so long | took weeks | took over a week | took over a month
    -1.5: took a month | took months | took hours | took days | took an hour | took over an hour
    -1.5: took two hours | took an eternity | an eternity | forever to arrive | ages to arrive
    -1.5: weeks to arrive | weeks to get here | long wait | long waits | long wait time
    -1.5: long wait times | long waiting time | long waiting | very long wait | lengthy wait
    -1.5: long queue | long queues | long line | long lines | huge queue | huge queues
    -1.5: massive queue | massive queues | endless queue | endless queues | queued for hours
    -1.5: queued for an hour | waited and waited | waited ages | waited forever | waited hours
    -1.5: waited for hours | waited an hour | waited over an hour | waited for an hour
    -1.5: waited two hours | waited weeks | waited so long | waited in all day | waited all day
    -1.5: waited half an hour | waited 30 minutes | waited 40 minutes | waited 45 minutes
    -1.5: waited 20 minutes | waited in vain | waiting for hours | waiting for weeks
    -1.5: waiting for over an hour | waiting for ages | waiting ages | waiting forever
    -1.5: waiting weeks | waiting over a week | waiting since | waiting all day | been waiting
    -1.5: i've been waiting | have been waiting | kept waiting | kept us waiting
    -1.5: kept me waiting | keep you waiting | had to wait ages | had to wait hours
    -1.5: left waiting | made to wait | made us wait | wait times are ridiculous | hour wait
    -1.5: two hour wait | an hour wait | over an hour wait | hours waiting | on hold
    -1.5: had to ask twice | had to ask three times | had to chase | had to chase them
    -1.5: chase up | chasing up | had to remind | had to call | had to call several times
    -1.5: had to call multiple times | several phone calls | numerous calls | countless calls
    -1.5: countless emails | countless times | numerous emails | multiple emails
    -1.5: several emails | emailed three times | emailed several times | emailed multiple times
    -1.5: called multiple times | called several times | called three times
    -1.5: phoned several times | rang several times | had to return | had to return it
    -1.5: had to return them | had to send back | had to send it back | had to send them back
    -1.5: had to send back twice | had to go back | had to change rooms | had to clean
    -1.5: had to clean it | had to buy | had to buy another | had to buy a new | had to replace
    -1.5: had to throw | had to pay for | had to beg | had to fight | had to complain
    -1.5: had to cancel | had to cut | had to sew | had to fix | had to wash | had to redo
    -1.5: had to get a refund | had to ask for a | have to return | have to send back
    -1.5: having to return | sent back | sent it back | sending back | sending it back
    -1.5: sent them back | sending them back | send back | send it back | it's going back
    -1.5: going straight back | returned it immediately | returned for refund
    -1.5: returned for a refund | returned the item | will be returning it
    -1.5: will be returning this | will return this | will be sending back
    -1.5: will be sending it back | asked for a refund | asked for my money back
    -1.5: requested a refund | requested refund | requesting a refund | got my money back
    -1.5: returning for a refund | returning for refund | refund please | refund me
    -1.5: please refund | please refund me | my money back | charged me for return
    -1.5: pay for return | pay return postage | pay for return postage | pay to return
    -1.5: restocking fee | return shipping cost | store credit only | vouchers instead of refund
    -1.5: only offered a voucher | only offered partial | only offered 10% | derisory
    -1.5: derisory offer | insulting offer | counter intuitive | user unfriendly | cant log in
    -1.5: cant login | couldnt log in | cant sign in | wont let me | wont let me log
    -1.5: wont let me in | wouldnt let me | doesnt let me | doesnt let you | cant access
    -1.5: cant open | cant open it | cant use | cant use it | cant cancel | cant connect
    -1.5: cant contact | cant get through | cant get hold of | cant download | cant update
    -1.5: cant upload | cant pay | cant load | cant find | couldnt find | cant hear
    -1.5: couldnt hear | cant see | cant read | cant return | cant return it | cant sleep
    -1.5: couldnt sleep | couldnt sleep at all | didnt sleep | didnt sleep a wink | no wi fi
    -1.5: wifi didnt work | wifi doesnt work | wi-fi didnt work | wi fi didn't work | ad ridden
    -1.5: pop up ads | micro transactions | didnt last | doesnt last | doesnt last long
    -1.5: didnt last long | didnt last a week | didnt last a month | wont last | wont last long
    -1.5: arent as good | wasnt what i expected | isnt what i expected | didnt meet
    -1.5: doesnt meet | didnt meet expectations | didnt meet my expectations | past its sell by
    -1.5: out dated | ear splitting | ear piercing | high pitched | over crowded | jam packed
    -1.5: shower didnt work | toilet didnt flush | toilet wouldnt flush | ac didnt work
    -1.5: aircon didnt work | air conditioning didnt work | heating didnt work | sauna like
    -1.5: room wasnt ready | soul crushing | its a shame | cringe worthy
    -1.5: couldnt keep my interest | didnt hold my interest | couldnt hold my interest
    -1.5: didnt grab me | didnt grip me | didnt do anything for | slow paced | its going back
    -2: poor | poorer | poorly | poorly lit | bad | badly | badness | broke | broken | breakage
    -2: breakages | broke down | breaks down | broken down | cracked | faulty | fault
    -2: defective | defect | defects | malfunction | malfunctioned | malfunctioning
    -2: malfunctions | damaged | damage | damages | shattered | snapped off | ripped | torn
    -2: tore | frayed | fraying | burnt | burned | overcooked | over-cooked | undercooked
    -2: under-cooked | uncooked | half-cooked | tasteless | flavourless | flavorless
    -2: no flavour | no flavor | no taste | stale | rotten | missing items | missing item
    -2: missing parts | missing part | missing pieces | missing piece | parts missing
    -2: pieces missing | items missing | item missing | incomplete | incomplete order
    -2: wrong item | wrong order | wrong size | wrong colour | wrong color | wrong product
    -2: wrong one | wrong food | wrong dish | wrong model | wrong part | wrong room
    -2: wrong house | wrong address | got it wrong | not happy | not pleased | not satisfied
    -2: not impressed | not good | not very good | wasn't good | isn't good | aren't good
    -2: weren't good | wasn't very good | isn't very good | aren't very good | weren't very good
    -2: no good | no use | wasn't impressed | was not impressed | weren't impressed
    -2: less than impressed | less than satisfactory | not helpful | not clean | wasn't clean
    -2: weren't clean | not very clean | wasn't very clean | not comfortable
    -2: not very comfortable | wasn't comfortable | not friendly | not very friendly
    -2: weren't friendly | not fresh | wasn't fresh | weren't fresh | isn't fresh | not tasty
    -2: not acceptable | not cool | not as described | not as advertised | not as pictured
    -2: not as shown | doesn't fit | does not fit | didn't fit | did not fit | don't fit
    -2: won't fit | doesn't match | does not match | didn't match
    -2: doesn't match the description | don't match | no difference | makes no difference
    -2: made no difference | no effect | no results | no result | no improvement | died
    -2: died after | died within | stopped working | doesn't work | does not work | don't work
    -2: didn't work | not working | isn't working | out of order | out of date | out-of-date
    -2: disappointed | disappointing | disappointment | disappoint | disappoints | let down
    -2: let-down | letdown | lets it down | regret | regretted | regrets | regrettable | upset
    -2: upsetting | angry | annoyed | annoying | annoyance | annoy | annoys | irritating
    -2: irritated | irritate | irritates | irritation | frustrating | frustrated | frustration
    -2: frustrates | frustrate | fed up | fed-up | sick of | stressful | stressed | hassle
    -2: hassles | unhelpful | unhelpfulness | unfriendly | unfriendliness | unprofessional
    -2: unprofessionalism | unprofessionally | impolite | discourteous | unsafe | unreliable
    -2: inferior | below par | below standard | below average | subpar | sub-par | substandard
    -2: sub-standard | cheap and nasty | cheap looking | cheap-looking | cheap feeling
    -2: cheaply made | cheaply constructed | made cheaply | looks cheap | look cheap
    -2: looked cheap | feels cheap | feel cheap | felt cheap | feels flimsy | feels plasticky
    -2: shoddy | shoddily | junk | junky | tacky | trashy | tawdry | tatty | ropey | ropy
    -2: dodgy | shady | seedy | sketchy | second-rate | low quality | low-quality | smelly
    -2: smelliest | stained | dusty | musty | mustiness | fusty | damp | dampness | damp room
    -2: smells of damp | smelled damp | smelled musty | bad smell | chemical smell
    -2: plastic smell | unpleasant smell | odd smell | strong chemical smell | chemical taste
    -2: whiffy | run-down | rundown | shabby | shabbily | dingy | dismal | tired and dated
    -2: dirty | dirtier | unclean | grubby | grimy | grime | grungy | unhealthy | yuck | yucky
    -2: yuk | yukky | yuckk | ew | eww | ewww | ewwww | eew | icky | ick | gross | slimy
    -2: not cooked | cold food | cold chips | cold fries | cold pizza | cold breakfast
    -2: cold burger | food was cold | arrived cold | came cold | came out cold | was cold
    -2: served cold | gone cold | went cold | a pain | pain to use | pain to assemble
    -2: pain to deal with | a pain to | pain in the neck | pain in the butt
    -2: pain in the backside | unappetising | unappetizing | unwelcome | unresponsive | bad idea
    -2: bad taste | bad location | bad packaging | bad translation | bad design | expired
    -2: embarrassing | embarrassed | embarrassment | embarrass | absurd | preposterous
    -2: ridiculous | miserable | painful | painfully | suffer | suffered | suffering | suffers
    -2: snapped | crap | crappy | aggressive | aggressively | aggression | came apart
    -2: comes apart | coming apart | came off | comes off | coming off | fell off | falls off
    -2: falling off | came loose | came away | came undone | came unstuck | came unstitched
    -2: very late | so late | a day late | too late | misplaced | poor packaging | poor fit
    -2: poor finish | poor choice | poor sound | poor translation | inhospitable | unsympathetic
    -2: uncooperative | fed-up with | ruder | insulting | over cooked | under cooked
    -2: wasnt good | isnt good | arent good | werent good | wasnt very good | isnt very good
    -2: arent very good | werent very good | wasnt impressed | werent impressed | wasnt clean
    -2: werent clean | wasnt very clean | wasnt comfortable | werent friendly | wasnt fresh
    -2: werent fresh | isnt fresh | doesnt fit | didnt fit | dont fit | wont fit | doesnt match
    -2: didnt match | doesnt match the description | dont match | doesnt work | dont work
    -2: didnt work | isnt working | sub par | sub standard | second rate | run down
    -2: fed up with | still waiting | still waiting for | still waiting on | cancelled
    -2: canceled | cancelled my order | cancelled our flight | cancelled my flight
    -2: flight cancelled | flight was cancelled | flight canceled | cancelled without notice
    -2: cancelled last minute | cancelled at the last minute | cancelled my booking
    -2: cancelled our booking | cancelled my subscription | cancelling my subscription
    -2: cancellation fee | cancellation fees | cancel my order | cancel my subscription
    -2: cancel my account | delayed flight | flight delayed | flight was delayed | delayed again
    -2: delayed for hours | delayed by hours | long delay | long delays | huge delay
    -2: huge delays | massive delay | constant delays | endless delays | hours of delay
    -2: delayed luggage | delayed baggage | delay after delay | lateness | late delivery
    -2: late again | late arrival | late departure | arrived late | came late | turned up late
    -2: delivered late | always late | running late | hour late | an hour late | two hours late
    -2: 2 hours late | one hour late | 3 hours late | nearly an hour late | over an hour late
    -2: late and cold | late every time | past due date | missed connection
    -2: missed my connection | missed our connection | missed my flight | missed our flight
    -2: missed delivery | missed the delivery | missed appointment | missed slot | overbooked
    -2: over-booked | overbooking | double booked | double-booked | bumped off the flight
    -2: bumped from our flight | denied boarding | denied | denied entry | stranded
    -2: stranded at the airport | stuck at the airport | stuck on the tarmac | sat on the tarmac
    -2: no explanation | without explanation | no explanation given | no announcement
    -2: no communication | lack of communication | zero communication | no response | no replies
    -2: no apology | no apologies | not even an apology | not even a sorry | without apology
    -2: no compensation | no help | no help at all | zero help | no support | no assistance
    -2: no solution | no resolution | no customer support | no one answers | nobody answers
    -2: no one helped | nobody helped | no one responded | never responded | never replied
    -2: never answered | never answer | never answer the phone | doesn't answer | don't answer
    -2: won't answer | didn't answer | didn't reply | did not reply | didn't respond
    -2: did not respond | doesn't respond | don't respond | don't reply | won't respond
    -2: won't reply | not responding | not replying | not answering | unanswered
    -2: unanswered emails | ignored | ignores | ignoring | ignored us | ignored me
    -2: ignored my emails | ignored my messages | ignoring my emails | being ignored
    -2: left on read | left on hold | on hold for | on hold for hours | on hold for an hour
    -2: kept on hold | hung up | hung up on me | hangs up | hung up the phone | fobbed off
    -2: fob off | fobbing off | fobs you off | palmed off | passed from pillar to
    -2: pillar to post | passed around | passed from person to person | sent round in circles
    -2: going round in circles | round and round in circles | run around | runaround
    -2: the runaround | given the run around | got the run around | gave me the runaround
    -2: passing the buck | pass the buck | blamed me | blamed us | blaming | dismissive
    -2: dismissively | brushed off | brush off | shrugged | shrugged it off
    -2: shrugged her shoulders | shrugged his shoulders | shrugged their shoulders
    -2: rolled her eyes | rolled his eyes | rolled their eyes | rolling their eyes | eye roll
    -2: eye-rolling | looked down on | looked down his nose | looked down her nose | stuck up
    -2: stuck-up | snobby | snobbish | snooty | snotty | pretentious | pompous | haughty | cocky
    -2: bossy | grumpy | grouchy | sullen | surly | sour-faced | sour faced | miserable face
    -2: face like thunder | face like a slapped arse | stony-faced | po-faced | scowling
    -2: scowled | snarky | snappy with customers | snapped at | snapped at me | snapped at us
    -2: barked at | barked at us | shouted | shouted at | shouted at me | shouted at us
    -2: shouting | yelled | yelled at | yelled at me | yelled at us | yelling | screamed at
    -2: screaming at | swore at me | told me off | told off | sneered | sneering | mocked
    -2: mocking | mock | laughed at | laughed at me | laughed at us | sniggered | rude tone
    -2: rude waiter | rude waitress | rude driver | rude receptionist | rude customer service
    -2: rude owner | rude manager | rude man | rude woman | rude lady | attitude problem
    -2: attitude stinks | stroppy | stropped | huffed | huffing and puffing | lazy | lazily
    -2: laziness | lazy staff | sloppy | sloppily | sloppiness | slapdash | slovenly | careless
    -2: carelessly | carelessness | thoughtless | inconsiderate | neglect | neglected
    -2: neglectful | indifferent | indifference | apathetic | apathy | disinterested
    -2: uninterested | unbothered | can't be bothered | couldn't be bothered | can't be arsed
    -2: couldn't be arsed | not bothered | couldn't be less interested | couldn't care
    -2: inattentive | inattention | ineffective | ineffectual | ineffectiveness | inefficient
    -2: inefficiently | inefficiency | inept | ineptitude | hopeless | hopelessly | hopelessness
    -2: clueless | clueless staff | no clue | not a clue | haven't a clue | hasn't a clue
    -2: amateurish | amateur hour | unskilled | untrained | undertrained | under-trained
    -2: unqualified | understaffed | under-staffed | short-staffed | short staffed
    -2: disorganised | disorganized | unorganised | unorganized | disorganisation
    -2: disorganization | chaos | chaotic | chaotically | mayhem | bedlam | carnage | madhouse
    -2: mess | messy | messed | messed up | complete mess | total mess | absolute mess
    -2: right mess | hot mess | in a mess | a mess | such a mess | mess up | mess-up | messes up
    -2: screwed up | screw up | screw-up | screws up | screwed over | screwed | screwed me over
    -2: shafted | stitched up | short-changed | shortchanged | overcharged | over-charged
    -2: overcharge | overcharges | overcharging | over charged | double charged | double-charged
    -2: charged twice | charged me twice | charged us twice | charged double
    -2: charged for nothing | charged for something | charged my card | charged my card without
    -2: charged extra | charged me extra | kept charging me | keep charging me
    -2: keeps charging me | still charging me | still being charged | hidden fees | hidden fee
    -2: hidden charges | hidden charge | hidden cost | hidden costs | hidden extras
    -2: surprise charges | surprise fees | unexpected charges | extra charges
    -2: unauthorised charge | unauthorized charge | unauthorised payment | unauthorized charges
    -2: without my consent | without my permission | without asking | without warning
    -2: without notice | no notice | no warning | without telling us | without telling me
    -2: nobody told us | money grabbing | money-grabbing | money grabbers | money-grabbers
    -2: money grab | money-grab | cash grab | cash-grab | cash cow | money hungry | money-hungry
    -2: only care about money | only after your money | only want your money
    -2: just want your money | greedy | greed | greediness | corporate greed | gouging
    -2: price gouging | fleece | fleeced | fleecing | milking | milked | milking it | stingy
    -2: stinginess | stingy portions | stingy portion | stingy with | tight-fisted | tightfisted
    -2: tight arses | miserly | skimpy | skimped | skimping | skimp | meagre | meager | measly
    -2: paltry | pitiful | pitifully | puny | overpriced | over-priced | over priced
    -2: way overpriced | so overpriced | massively overpriced | grossly overpriced
    -2: hugely overpriced | overpriced rubbish | exorbitant | exorbitantly | astronomical
    -2: astronomical prices | eye-watering | eye-wateringly expensive | eye watering price
    -2: extravagant price | too expensive | way too expensive | far too expensive | so expensive
    -2: ridiculously expensive | crazy expensive | insanely expensive | insane prices
    -2: crazy prices | stupid prices | steep price | costs an arm and a | arm and a leg
    -2: costs a bomb | cost a bomb | costs a fortune | cost a fortune | cost me a fortune
    -2: pay through the nose | paid through the nose | price hike | price hikes | price increase
    -2: price increases | put the price up | put their prices up | prices have gone up
    -2: price went up | doubled the price | not worth | not worth it | not worth the money
    -2: not worth the price | not worth a penny | not worth your money | not worth your time
    -2: not worth the hassle | not worth the wait | not worth the effort | not worth reading
    -2: not worth watching | not worth buying | not worth the hype | not worth a visit
    -2: not worth a cent | not worth the paper | isn't worth | isn't worth it
    -2: isn't worth the money | wasn't worth the money | wasn't worth | wasn't worth the wait
    -2: hardly worth it | hardly worth | unworthy | not value for money | no value for money
    -2: bad value | not good value | wastage | a waste | such a waste | what a waste | waste of
    -2: total waste | complete waste | wasted trip | wasted journey | wasted opportunity
    -2: wasted potential | wasted talent | wasted cast | wasted my day | waste your time
    -2: waste money | waste time | wasting my time | wasting money | wasting time | time waster
    -2: timewaster | time-wasters | time wasters | timewasters | vastly overrated
    -2: highly overrated | so overrated | doesn't live up | didn't live up | did not live up
    -2: doesn't live up to | didn't live up to | not live up to | failed to live up to
    -2: failed to deliver | failed to impress | failed to arrive | failed to turn up
    -2: failed delivery | failed to meet | fails to deliver | fails to impress | fail | fails
    -2: failed | failing | failure | failures | epic fail | big fail | massive fail | total fail
    -2: major fail | complete failure | total failure | falls short | fell short | fall short
    -2: falls flat | fell flat | fall flat | miss the mark | missed the mark | misses the mark
    -2: wide of the mark | way off | flop | flopped | dud | duds | botched | botch | botch job
    -2: bodge | bodged | bodge job | bodged job | bungled | bungle | bungling | cock-up | cockup
    -2: cocked up | balls up | balls-up | ballsed up | fouled up | fucked up | f'd up | effed up
    -2: fubar | snafu | fiasco | debacle | blunder | blunders | howler | blooper | misleading
    -2: misleadingly | mislead | misled | misleads | misinformation | misinformed | misled us
    -2: misled me | mis-description | misdescribed | misdescription | misrepresents | inaccurate
    -2: inaccurately | inaccuracy | inaccuracies | incorrect | incorrectly | incorrect order
    -2: incorrect item | false | falsely | false promises | false claims | false information
    -2: false economy | untrue | untruth | untruths | untruthful | exaggerated | exaggerates
    -2: exaggeration | fake | faked | phony | phoney | bogus | sham | fabricated | fake reviews
    -2: fake review | fake website | fake tracking | fake tracking number | fake leather
    -2: fake news | paid reviews | bought reviews | dishonest seller | bad seller
    -2: terrible seller | awful seller | unprofessional seller | worst seller | dodgy seller
    -2: knockoff | knock-off | knock off | cheap knock-off | cheap knock off | cheap knockoff
    -2: cheap imitation | cheap copy | not genuine | not authentic | not real leather
    -2: not original | not the real thing | not legit | second-hand | clearly used
    -2: obviously used | been used | had been used | already used | already opened
    -2: already been opened | opened box | previously opened | box was opened | been opened
    -2: seal broken | broken seal | no seal | seal was broken | tampered | tampered with
    -2: refurbished not new | someone else's | returned item resold | flimsy | flimsily
    -2: flimsiness | flimsy material | very flimsy | rickety | ramshackle | jerry-built
    -2: unstable | unstable and wobbly | unsteady | falls over | fell over | tips over
    -2: topples over | leaked | leaking | leaky | leaks everywhere | leaked everywhere
    -2: leaked all over | leakage | leaks water | leaking everywhere | spilled | spilt
    -2: spillage | spilled everywhere | spilt everywhere | spilled all over | spilt all over
    -2: spilled in the bag | spilling | soaked through | soaking wet box | drips | dripping
    -2: dripping tap | clogged | clogs | clog | blocked toilet | blocked sink | blocked shower
    -2: blocked drain | flooded | flooding | overflowing | overflowed | overflowing bins
    -2: jamming | jam up | seized up | gets stuck | got stuck | stuck on the loading | overheats
    -2: overheated | overheating | overheat | gets too hot | gets very hot | got hot
    -2: burning smell | smell of burning | smells like burning | smells of burning
    -2: started smoking | sparked | short-circuited | fizzled | blew a fuse | rusted | rusty
    -2: rusts | rusting | rusted after | rust already | went rusty | corroded | corrosion
    -2: tarnished | tarnishes | tarnish | peeling | peeling off | peeled off | peels off
    -2: peeling paint | peeling wallpaper | paint peeling | flaked | flakes off | flaking off
    -2: paint chipped | chipping | chipped paint | discoloured | discolored | discolouration
    -2: discoloration | discolour | faded after | faded after one wash | colour faded
    -2: color faded | colour ran | color ran | colours ran | colors ran | dye ran | dye bled
    -2: colour bleeds | ran in the wash | bled in the wash | dyed my skin | stained my
    -2: stained my clothes | turned green | turned my finger green | turned my skin green
    -2: turned black | turned yellow | turned brown | yellowed | yellowing | shrank | shrunk
    -2: shrunken | shrinkage | shrinking | shrank in the wash | shrunk in the wash
    -2: shrunk after | stretched out | stretched out of shape | out of shape | lost its shape
    -2: lost shape | loses shape | loses its shape | baggy and shapeless | shapeless | saggy
    -2: sagged | sags | sagging bed | sagging mattress | misshapen | deformed | distorted
    -2: distortion | crooked | lopsided | wonky | unevenly | not straight | off-centre
    -2: off-center | pilling | pilled | pills badly | pilling already | bobbling | bobbled
    -2: bobbles | bobbly | piling up | snagged | snagging | laddered | loose stitching
    -2: threads hanging | hanging threads | threads coming out | stitching came undone
    -2: stitching coming undone | stitching coming apart | seam split | seams split
    -2: seam ripped | seams ripped | seam came apart | seams coming apart | seams came apart
    -2: split seams | unstitched | poor stitching | bad stitching | terrible stitching
    -2: sloppy stitching | zip broke | zip broken | zipper broke | zipper broken | broken zip
    -2: broken zipper | zip stuck | zipper stuck | zipper sticks | button fell off
    -2: buttons fell off | button came off | buttons missing | handle broke | handle fell off
    -2: strap broke | straps broke | sole came off | soles came off | sole fell off | heel broke
    -2: hole in | holes in | hole in the | has a hole | had a hole | had holes | has holes
    -2: got holes | holey | hole already | too thin | paper thin | paper-thin | wafer thin
    -2: wafer-thin | thin walls | thin mattress | threadbare | worn out | worn-out
    -2: worn through | wore out | wears out | wore through | wears out quickly | wears out fast
    -2: wore off | wears off quickly | itchy | itches | itching | scratchy | scratchiness
    -2: abrasive | chafing | chafed | chafes | rubbed my feet | blistered | gave me blisters
    -2: rash | rashes | gave me a rash | brought me out in | broke out | made me break out
    -2: broke me out | hives | stinging | stings | stung | burns my skin | irritated my skin
    -2: irritates my skin | irritating to skin | made my skin worse | dried out my skin
    -2: dried my skin out | made my hair fall | hair fell out | side effects | bad side effects
    -2: uncomfortable | uncomfortably | discomfort | very uncomfortable | so uncomfortable
    -2: really uncomfortable | extremely uncomfortable | uncomfy | uncomfortable bed
    -2: uncomfortable beds | uncomfortable mattress | uncomfortable seats | uncomfortable chairs
    -2: uncomfortable pillows | hard bed | hard beds | hard mattress | hard as a rock
    -2: hard as rock | hard as bricks | rock hard | rock-hard | rock hard bed
    -2: like sleeping on concrete | like concrete | like a brick | like a rock | lumpy
    -2: lumpy mattress | lumpy pillows | springs sticking out | springs poking
    -2: could feel the springs | feel every spring | springs digging in | hurting
    -2: hurts my feet | hurts my back | hurt my back | hurt my feet | hurts my ears
    -2: hurt my ears | hurts my eyes | back ache | backache | stiff neck | sore back | digs in
    -2: dug in | digging in | too cold | too loud | too noisy | too slow | too complicated
    -2: too difficult | too salty | too bitter | too greasy | too oily | too dry | too watery
    -2: too weak | too sugary | too much salt | too much sugar | too much oil | too much noise
    -2: too much hassle | too much hype | too much money | too many bugs | too many ads
    -2: too many adverts | too many problems | too many issues | too many errors
    -2: too many characters | too many mistakes | too pricey | too dear | too predictable
    -2: too generic | too slow paced | too pushy | waaay too | way too small | way too big
    -2: way too tight | way too large | way too short | way too long | way too loud
    -2: way too sweet | way too salty | far too small | far too big | far too sweet
    -2: far too salty | far too long | far too loud | wrong sizing | runs very small
    -2: comes up very small | sizing is off | sizing is way off | sizing all wrong
    -2: sizes are wrong | sizing is ridiculous | unwearable | unflattering | frumpy | ugly
    -2: ugliness | uglier | ugliest | butt ugly | fugly | hideous colour | unsightly | eyesore
    -2: tacky looking | looks tacky | unattractive | unappealing | garish | gaudy | drab
    -2: dreary | dull and dreary | boring | bore | bored | bores | boredom | so boring
    -2: very boring | really boring | super boring | boring book | boring movie | boring film
    -2: boring plot | bored me | bored to tears | bored to death | bored stiff | bored out of my
    -2: bored silly | bore fest | borefest | snooze fest | snoozefest | snooze-fest | snore fest
    -2: snorefest | yawns | yawnfest | big yawn | fell asleep | fell asleep during
    -2: fell asleep watching | fell asleep halfway | put me to sleep | puts me to sleep
    -2: sent me to sleep | sends me to sleep | nearly fell asleep | walked out | walked out of
    -2: walked out halfway | walked out before the end | left halfway through
    -2: left before the end | turned it off | turned off halfway | switched off
    -2: switched it off | gave up after | gave up on | gave up halfway | gave up reading
    -2: gave up watching | gave up waiting | gave up trying | couldn't finish | could not finish
    -2: couldn't finish it | could not finish it | can't finish | didn't finish | did not finish
    -2: didn't finish it | dnf | dnf'd | dnfed | couldn't get into | could not get into
    -2: can't get into | couldn't get into it | couldn't get through | struggled to finish
    -2: struggled to get through | struggle to get through | struggled to | struggle to | slog
    -2: a slog | such a slog | a real slog | hard slog | slog to get through | chore | a chore
    -2: a chore to read | a chore to get through | felt like a chore | felt like homework | drag
    -2: dragged | drags | drags on | dragged on | drags on and on | dragging | dragged out
    -2: drawn out | drawn-out | long drawn out | long-winded | longwinded | verbose | wordy
    -2: rambling | rambles | rambled | ramble | waffle on | waffles on | waffling
    -2: full of padding | filler | full of filler | filler episodes | bloated | overlong
    -2: over-long | overly long | never-ending | neverending | never ending queue | plodding
    -2: plods | plodded | turgid | tedious | tediously | tediousness | tedium | monotonous
    -2: monotony | repetitive | repetitious | repetitiveness | repeats itself | repeated itself
    -2: predictable | predictably | predictability | so predictable | very predictable
    -2: totally predictable | saw it coming | saw it coming a mile | could see it coming
    -2: saw the ending coming | saw the twist coming | guessed the ending | guessed the twist
    -2: guessed it early | formulaic | cliche | cliché | cliched | clichéd | cliches | clichés
    -2: cliche-ridden | cliché-ridden | full of clichés | full of cliches | derivative
    -2: unoriginal | unimaginative | uninspired | uninspiring | uninteresting | uncreative
    -2: rehash | rehashed | rehashing | rehashes | recycled plot | recycled jokes | copycat
    -2: copied | plagiarised | plagiarized | plagiarism | contrived | forced humour
    -2: forced humor | forced romance | forced dialogue | feels forced | felt forced | stilted
    -2: wooden acting | wooden dialogue | wooden performance | wooden performances
    -2: stilted dialogue | clunky dialogue | cringeworthy dialogue | cheesy dialogue
    -2: corny dialogue | corny | hokey | hammy | overacted | overacting | overact | miscast
    -2: miscasting | bad casting | terrible acting | awful acting | poor script
    -2: terrible script | weak script | weak plot | weak story | weak ending | weak characters
    -2: weak acting | terrible plot | terrible story | thin plot | no plot | zero plot
    -2: no story | no storyline | no substance | no depth | no character development
    -2: no chemistry | zero chemistry | no soul | no heart | no suspense | no tension | no point
    -2: no purpose | no atmosphere | no ambience | no charm | no character | no personality
    -2: no passion | no pride | no respect | no empathy | no sympathy | no compassion | no shame
    -2: no morals | no ethics | no integrity | no honesty | no professionalism | no training
    -2: no common sense | no organisation | no organization | no accountability
    -2: no responsibility | no care | no attention to detail | no quality control
    -2: lack of quality control | qc issues | quality control issues | bad quality control
    -2: poor quality control | quality control is terrible | no imagination | no originality
    -2: no effort | no effort at all | no thought | no directions | no tracking number
    -2: no tracking info | no padding | no protection | no bubble wrap | no packaging
    -2: lacklustre | lackluster | lifeless | soulless | souless | empty and soulless
    -2: flat and lifeless | one-dimensional | two-dimensional | 2d characters
    -2: cardboard characters | cardboard cutout | cardboard cut-outs | unlikable | unlikeable
    -2: unrelatable | unlikeable characters | unlikable characters | annoying characters
    -2: annoying main character | irritating characters | hated the main character
    -2: hated the characters | didn't care about | didn't care for | didn't care about any
    -2: unbelievable plot | unbelievable characters | unconvincing | unconvincingly
    -2: unrealistic | implausible | implausibly | far-fetched | far fetched | farfetched
    -2: nonsensical | nonsense | absolute nonsense | complete nonsense | utter nonsense
    -2: total nonsense | illogical | makes no sense | made no sense | makes zero sense
    -2: doesn't make sense | does not make sense | didn't make sense | made little sense
    -2: incoherent | incoherently | incomprehensible | unintelligible | indecipherable
    -2: illegible | muddled | jumbled | convoluted | confusingly | very confusing | so confusing
    -2: disjointed | choppy | clunky | clumsiness | plot hole | plot holes | plothole
    -2: plotholes | plot-holes | full of plot holes | riddled with | riddled with errors
    -2: riddled with typos | riddled with bugs | riddled with ads | full of errors
    -2: full of mistakes | full of typos | full of bugs | full of ads | full of adverts
    -2: full of crap | full of it | full of spelling mistakes | spelling mistakes
    -2: spelling errors | grammatical errors | grammar mistakes | grammar errors
    -2: typos everywhere | loose ends | rushed ending | ending was rushed | ending felt rushed
    -2: felt rushed | we felt rushed | rushed us | rushed out | abrupt ending | ended abruptly
    -2: anticlimactic | anti-climactic | anticlimax | anti-climax | terrible ending
    -2: awful ending | bad ending | disappointing ending | horrible ending | stupid ending
    -2: hated the ending | ending was disappointing | ending was terrible | ending sucked
    -2: ending ruined it | jumped the shark | nuked the fridge | lost the plot | butchered
    -2: butchered the book | ruined the book | massacred | nothing happens
    -2: nothing ever happens | nothing really happens | goes nowhere | went nowhere
    -2: going nowhere | pointless | pointlessly | pointlessness | totally pointless
    -2: completely pointless | meaningless | senseless | mindless | brainless | stupid
    -2: stupidest | stupidity | dumb | dumbest | dumbed down | dumber | idiotic | idiots | idiot
    -2: idiocy | moron | morons | moronic | imbecile | imbeciles | imbecilic | dimwit | dimwits
    -2: halfwit | half-wit | half-wits | numpty | numpties | muppet | bunch of clowns
    -2: clown show | jokers | bunch of jokers | buffoon | buffoons | fools | foolishly | fooled
    -2: fooled me | fooled by | duped | conned into | tricked | tricked into | tricking
    -2: trickery | sneaky | sneakily | underhand | underhanded | conniving | manipulative
    -2: manipulated | manipulation | exploited | exploitative | exploitation | preachy
    -2: preaching | patronised | patronized | sanctimonious | self-indulgent | self-important
    -2: pretentious nonsense | pretentious drivel | drivel | twaddle | tripe | tosh | poppycock
    -2: balderdash | hogwash | claptrap | baloney | malarkey | codswallop | load of old cobblers
    -2: cobblers | pile of pants | absolute pants | dross | dreck | schlock | slush | trite
    -2: banal | banality | vapid | insipid | insipidness | superficially | vacuous | inane
    -2: bland | blandness | blander | very bland | so bland | bland food | bland taste
    -2: tastes bland | tasted bland | under-seasoned | underseasoned | unseasoned
    -2: under seasoned | over-seasoned | overseasoned | over-salted | oversalted | over salted
    -2: salty as the sea | so salty | very salty | super salty | salty as hell | sickly sweet
    -2: sickly | sickeningly sweet | overly sweet | cloying | cloyingly sweet | saccharine
    -2: soggy | sogginess | soggy chips | soggy fries | soggy pizza | soggy bottom | soggy bread
    -2: soggy toast | soggy mess | very soggy | mushy | mush | mushiness | mushy rice | sludgy
    -2: gluey | gloopy | gloop | stodgy | stodge | claggy | gelatinous | rubbery | leathery
    -2: chewy meat | chewy steak | tough meat | tough steak | meat was tough | steak was tough
    -2: tough and chewy | tough and dry | gristle | gristly | full of gristle | fatty | all fat
    -2: full of fat | full of bones | stringy | sinewy | dried-out | dried up | dry chicken
    -2: dry cake | dry turkey | dry burger | dry rice | dry and tasteless | dry and chewy
    -2: dry as dust | greasy | very greasy | so greasy | swimming in grease | swimming in oil
    -2: dripping in grease | dripping with oil | drenched in oil | drenched in | soaked in oil
    -2: oiliness | oily food | watery | watered down | watered-down | watery soup
    -2: watery coffee | watery sauce | watery eggs | dishwater | like dishwater
    -2: tasted like dishwater | weak drinks | weak cocktails | burnt taste | burnt coffee
    -2: bitter taste | bitter coffee | bitter aftertaste | nasty aftertaste
    -2: chemical aftertaste | metallic taste | funny taste | weird taste | strange taste
    -2: off taste | odd taste | tastes weird | tastes funny | tastes strange | tasted weird
    -2: tasted funny | tasted strange | smells weird | smells funny | smells strange
    -2: smelled funny | smelled weird | smells fishy | smelled off | smells off | smelt off
    -2: fishy smell | funny smell | weird smell | strange smell | overpowering smell
    -2: overpowering | musty smell | damp smell | smoke smell | cigarette smell
    -2: smelled like smoke | smells like smoke | smelled of cigarettes | smelt of cigarettes
    -2: smells of cigarettes | smells of sweat | smelled of sweat | smells of feet
    -2: smells like feet | smells like wet dog | wet dog | smells like fish | smelled of fish
    -2: bad odor | bad odour | unpleasant odor | unpleasant odour | luke-warm | luke warm
    -2: barely warm | barely hot | room temperature food | microwaved | clearly microwaved
    -2: obviously microwaved | microwave meal | microwave meals | reheated | re-heated
    -2: clearly reheated | frozen in the middle | still frozen | partially frozen
    -2: freezer burnt | freezer burn | straight from the freezer | defrosted | thawed
    -2: melted ice cream | arrived melted | all melted | arrived warm | arrived spoiled
    -2: arrived spoilt | arrived thawed | arrived defrosted | wilting | limp lettuce
    -2: limp chips | limp fries | brown lettuce | slimy lettuce | bruised | bruised fruit
    -2: overripe | over-ripe | unripe | squished | squashed cake | mangled | battered box
    -2: beaten up | beat up box | box was crushed | crushed box | box was damaged
    -2: box arrived damaged | ripped box | ripped packaging | torn packaging | torn box
    -2: wet box | soaking wet | soaked | drenched | left in the rain | left out in the rain
    -2: left outside | left on the doorstep | left on doorstep | left in the open
    -2: left with neighbour | left with a neighbor | left in the bin | thrown over the fence
    -2: threw it over the | thrown over the gate | thrown at the door | dumped on the doorstep
    -2: dumped outside | dumped at | chucked | chucked over | tossed over | over booked
    -2: doesnt answer | dont answer | wont answer | didnt answer | didnt reply | didnt respond
    -2: doesnt respond | dont respond | dont reply | wont respond | wont reply | eye rolling
    -2: stony faced | po faced | cant be bothered | couldnt be bothered | cant be arsed
    -2: couldnt be arsed | couldnt be less interested | couldnt care | havent a clue
    -2: hasnt a clue | under trained | under staffed | short changed | tight fisted
    -2: eye watering | eye wateringly expensive | isnt worth | isnt worth it
    -2: isnt worth the money | wasnt worth the money | wasnt worth | wasnt worth the wait
    -2: doesnt live up | didnt live up | doesnt live up to | didnt live up to | cock up
    -2: mis description | second hand | jerry built | short circuited | off centre | off center
    -2: couldnt finish | couldnt finish it | cant finish | didnt finish | didnt finish it
    -2: couldnt get into | cant get into | couldnt get into it | couldnt get through
    -2: long winded | over long | never ending | cliche ridden | cliché ridden | one dimensional
    -2: two dimensional | cardboard cut outs | didnt care about | didnt care for
    -2: didnt care about any | doesnt make sense | didnt make sense | anti climactic
    -2: anti climax | half wit | half wits | self indulgent | self important | over seasoned
    -2: re heated | over ripe | mouldy | mice | mouse in the room | ants | robbing us
    -2: treated us like rubbish | made me feel like dirt | made us feel like dirt
    -2: made me feel like a | treated me like dirt | treated us like dirt | treat you like dirt
    -2.5: don't waste | avoid | beware | ruin | ruins | ruining | thief | thieves | held hostage
    -2.5: exploded | rats | dump | urine | wrecked | still waiting for my order
    -2.5: still waiting for delivery | still not arrived | still hasn't arrived | still not here
    -2.5: still not received | still haven't received | still haven't received it
    -2.5: still no delivery | still no order | still no parcel | still no package
    -2.5: still no sign | still nothing | haven't received | have not received | hasn't arrived
    -2.5: has not arrived | not received | not arrived | not delivered | never came | never sent
    -2.5: never got it | weeks late | days late | hours late | a week late | two weeks late
    -2.5: a month late | awfully bad | pathetic | pathetically | laughable | laughably
    -2.5: ridiculous price | ridiculous prices | absolutely ridiculous | just ridiculous
    -2.5: beyond ridiculous | ludicrous | absurdly expensive | joke of a company | a joke
    -2.5: absolute joke | complete joke | total joke | utter joke | is a joke | are a joke
    -2.5: it's a joke | sick joke | bad joke | not even funny | not funny | laughing stock
    -2.5: embarrassingly | embarrassingly bad | humiliating | humiliated | humiliation
    -2.5: degrading | demeaning | insult | insulted | insults | insult to intelligence
    -2.5: insult to injury | adding insult to injury | offensive | offended | offending
    -2.5: obnoxious | arrogance | arrogantly | condescending | condescension | patronising
    -2.5: patronizing | rude | rudeness | rudest | rudely | rude staff | very rude | so rude
    -2.5: extremely rude | really rude | incredibly rude | unbelievably rude | staff were rude
    -2.5: staff was rude | rude and unhelpful | rude and aggressive | rude and dismissive
    -2.5: rude and arrogant | ill-mannered | bad-mannered | bad manners | no manners
    -2.5: manners of a | disrespect | disrespectful | disrespected | disrespecting | insolent
    -2.5: impertinent | confrontational | belligerent | nasty | nastiest | nastiness | nastily
    -2.5: spiteful | malicious | vindictive | mean staff | mean-spirited | heartless | callous
    -2.5: uncaring | couldn't care less | could not care less | couldn't give a damn
    -2.5: don't give a damn | doesn't give a damn | couldn't give a toss | don't care
    -2.5: do not care | doesn't care | didn't care | does not care | did not care
    -2.5: don't care about customers | don't care about you | don't care about their customers
    -2.5: doesn't care about customers | didn't seem to care | didn't even care | no one cares
    -2.5: nobody cares | very unprofessional | unwelcoming | unapologetic | unaccommodating
    -2.5: unkind | ungrateful | unacceptable behaviour | poorest | very poor | so poor
    -2.5: really poor | extremely poor | incredibly poor | exceptionally poor | poor quality
    -2.5: poor-quality | very poor quality | poor service | poor customer service
    -2.5: very poor service | poor communication | poor attitude | poor experience | poor value
    -2.5: poor value for money | poor design | poor performance | poor workmanship
    -2.5: poor craftsmanship | poor material | poor hygiene | poor standard | poor show
    -2.5: poor condition | poor management | poor acting | poor writing | poor editing
    -2.5: poor plot | poor food | poorly made | poorly designed | poorly written
    -2.5: poorly constructed | poorly packaged | poorly packed | poorly managed | poorly run
    -2.5: poorly organised | poorly organized | poorly trained | poorly maintained
    -2.5: poorly finished | poorly executed | poorly cooked | poorly edited | poorly fitted
    -2.5: poorly stitched | poorly acted | poorly translated | poorly soundproofed
    -2.5: poorly insulated | bad quality | bad-quality | really bad quality | lowest quality
    -2.5: inferior quality | inferiority | well below average | far below average | third-rate
    -2.5: third rate | low-grade | low-rent | cheap quality | cheap and flimsy
    -2.5: looks cheap and nasty | feels cheap and nasty | feels cheap and flimsy | shoddily made
    -2.5: shoddy workmanship | craptastic | crapware | crud | cruddy | dodgy as | shady business
    -2.5: shady company | shady practices | sleazy | untrustworthy | untrustworthy seller
    -2.5: unreliability | undependable | hazard | damaging | hurt me | hurt my | cut myself
    -2.5: cut my hand | broke my | burned me | burnt me | burned myself | scalded | scarred
    -2.5: broke after | broke within | broke on | broke immediately | broke straight away
    -2.5: broke first use | broke on first use | broke after one use | broke after two uses
    -2.5: broke after a week | broke after one week | broke after a month | broke after a few
    -2.5: broke within a week | broke within days | broke in half | broke the first time
    -2.5: broke first time | broke the first day | broke easily | breaks easily | break easily
    -2.5: arrived broken | came broken | was broken | broken on arrival | broken in transit
    -2.5: broken into pieces | broken promises | broken promise | snapped in half
    -2.5: smashed to pieces | split open | fell apart | falls apart | fall apart | falling apart
    -2.5: fell to pieces | falling to pieces | falls to pieces | fell to bits | falling to bits
    -2.5: ripped first time | ripped apart | ripped open | unravelled | unraveled | unravelling
    -2.5: unraveling | frays | disintegrated | disintegrates | disintegrating | crumbled
    -2.5: arrived damaged | came damaged | damaged item | damaged in transit
    -2.5: damaged on arrival | damaged box | damaged packaging | badly damaged | damaged luggage
    -2.5: damaged my | damaged product | chips off | manufacturing fault | manufacturing defect
    -2.5: dead on arrival | doa | d.o.a | stops working | stopped charging
    -2.5: stopped working after | quit working | quits working | gave up working | packed up
    -2.5: packed in | conked out | given up the ghost | gave up the ghost | gave out
    -2.5: died on me | bit the dust | kicked the bucket | on the blink | on the fritz
    -2.5: do not work | did not work | won't work | will not work | wouldn't work
    -2.5: would not work | doesn't even work | not work | wasn't working | never worked
    -2.5: no longer working | not functioning | doesn't function | nonfunctional
    -2.5: non-functional | inoperable | lift out of order | won't charge | won't turn on
    -2.5: won't switch on | won't start | won't open | won't load | won't connect
    -2.5: won't install | won't update | won't play | won't stay | doesn't turn on
    -2.5: doesn't charge | doesn't hold charge | doesn't hold a charge | not fit
    -2.5: not working properly | doesn't work properly | doesn't work as advertised
    -2.5: doesn't work well | doesn't load | doesn't do anything | doesn't do what it says
    -2.5: does not do what it | does nothing | did nothing | did nothing for me
    -2.5: does absolutely nothing | did absolutely nothing | zero results | saw no results
    -2.5: of no use | no bloody good | no good at all | not good at all | not any good
    -2.5: not great at all | not up to scratch | not up to standard | not up to par
    -2.5: not up to the standard | not up to the job | not up to it | just not on
    -2.5: not happy at all | not a happy customer | not a happy bunny | not happy with
    -2.5: not satisfactory | not impressed at all | not helpful at all | wasn't helpful
    -2.5: weren't helpful | not cooked properly | not what i ordered | not what was ordered
    -2.5: not what we ordered | not what i paid for | not what was advertised
    -2.5: not what was described | not like the picture | not like the photo
    -2.5: nothing like the picture | nothing like the photo | nothing like the pictures
    -2.5: nothing like the photos | nothing like the description | nothing like described
    -2.5: nothing like advertised | nothing like as described | looks nothing like
    -2.5: looks nothing like picture | looks nothing like the picture | looked nothing like
    -2.5: bears no resemblance | completely different from | completely different to
    -2.5: totally different from | different from the picture | different from picture
    -2.5: different to picture | different to the picture | different from the description
    -2.5: not true to description | sent the wrong | sent wrong | sent wrong item
    -2.5: sent me the wrong | sent us the wrong | got the wrong | received wrong
    -2.5: received the wrong | received wrong item | received the wrong item
    -2.5: delivered to wrong address | delivered to the wrong | got my order wrong
    -2.5: got our order wrong | got the order wrong | missing screws | screws missing
    -2.5: missing pages | pages missing | missing from my order | half the order missing
    -2.5: lost in transit | lost in the post | lost luggage | lost my luggage | lost our luggage
    -2.5: lost my bag | lost my bags | lost our bags | lost baggage | lost my baggage
    -2.5: lost my parcel | lost my package | lost my order | lost my booking | lost our booking
    -2.5: lost our reservation | lost my data | lost all my data | lost my progress
    -2.5: lost all my progress | lost everything | lost all my photos | lost my money
    -2.5: went missing | gone missing | past its date | past the date | past its best
    -2.5: past expiry | past its expiry | past its sell by date | past its use by date
    -2.5: spoiled food | spoilt food | rotting | rotted | gone off | had gone off | went off
    -2.5: sour milk | moldy | mildew | mildewed | mildewy | mold everywhere | mould everywhere
    -2.5: black mould | black mold | mould on | mold on | mould in | mold in | covered in mould
    -2.5: covered in mold | mould in bathroom | mold in bathroom | stale bread | staleness
    -2.5: curdled | contaminated | contamination | cross-contamination | hair in my food
    -2.5: hair in food | hair in the food | found a hair | found hair | hairs in the bed
    -2.5: hair in the bed | hair in the bath | hair in the shower | hairs in | bug in my food
    -2.5: fly in my | insect in my | bugs in the room | bugs in the bed | bugs in
    -2.5: ants everywhere | ants in | ant infested | plastic in my food | glass in my food
    -2.5: raw chicken | raw in the middle | raw inside | pink chicken | still raw | was raw
    -2.5: undercooked chicken | half cooked | not cooked through | burnt to a crisp | burnt food
    -2.5: charred | cremated | stone cold | stone-cold | food arrived cold | was stone cold
    -2.5: were cold | cold and soggy | cold shower | cold showers | freezing cold | zero flavour
    -2.5: zero flavor | lacked flavour | lacked flavor | lacking flavour | lacking flavor
    -2.5: lacks flavour | lacks flavor | devoid of flavour | tastes of nothing
    -2.5: tasted of nothing | tastes like nothing | tastes like cardboard
    -2.5: tasted like cardboard | tastes like plastic | tastes like rubber | tastes like dirt
    -2.5: tastes like soap | tastes awful | tasted awful | tastes horrible | tasted horrible
    -2.5: tastes disgusting | tasted disgusting | tastes terrible | tasted terrible | tastes bad
    -2.5: tasted bad | tastes foul | tastes vile | tastes off | tasted off | tasted old
    -2.5: tasted stale | like cardboard | like rubber | like shoe leather | tough as old
    -2.5: tough as leather | dry as a bone | bone dry | unpalatable | slop | slops | pig swill
    -2.5: dog food | prison food | school dinner | school dinners | blech | grossed out
    -2.5: grossest | grotty | manky | minging | minger | scabby | scuzzy | skanky | the ick
    -2.5: sludge | scummy | dirtiest | dirty room | dirty rooms | dirty sheets | dirty towels
    -2.5: dirty bathroom | dirty toilet | dirty toilets | dirty tables | dirty table
    -2.5: dirty plates | dirty cutlery | dirty glasses | dirty carpet | very dirty | so dirty
    -2.5: really dirty | uncleaned | uncleanly | unhygienic | insanitary | unsanitary | dank
    -2.5: dilapidated | derelict | decrepit | decaying | crumbling | tired and dirty
    -2.5: stained sheets | stained carpet | stained carpets | stained mattress | stains on
    -2.5: stains on the sheets | stains on the bed | stains on the carpet | stains everywhere
    -2.5: dust everywhere | inch of dust | covered in dust | thick with dust | cobwebs | stink
    -2.5: stinks | stinking | stinky | stank | stunk | stench | smell of sewage | sewage smell
    -2.5: smelled of sewage | smells of sewage | drain smell | smell of drains | smelled of damp
    -2.5: smelled of smoke | smells of smoke | smelt of smoke | stank of smoke | stinks of smoke
    -2.5: reeked | reeks | reeked of | reeks of | reeking | smells awful | smells horrible
    -2.5: smells disgusting | smells terrible | smells bad | smells vile | smells foul
    -2.5: smelt awful | smelt horrible | smelled awful | smelled horrible | smelled bad
    -2.5: smelled terrible | smelled disgusting | bad smells | awful smell | horrible smell
    -2.5: foul smell | terrible smell | smells of chemicals | smells like chemicals
    -2.5: smells of plastic | smells like plastic | toxic smell | nasty smell | pungent
    -2.5: malodorous | mouldy smell | disappointedly | very disappointed | very disappointing
    -2.5: really disappointed | really disappointing | so disappointed | so disappointing
    -2.5: extremely disappointed | extremely disappointing | bitterly disappointed
    -2.5: bitterly disappointing | hugely disappointed | hugely disappointing
    -2.5: massively disappointed | sorely disappointed | massively disappointing
    -2.5: utterly disappointed | deeply disappointed | highly disappointed
    -2.5: highly disappointing | truly disappointed | major disappointment | huge disappointment
    -2.5: massive disappointment | big disappointment | complete disappointment
    -2.5: total disappointment | real disappointment | such a disappointment
    -2.5: what a disappointment | left disappointed | came away disappointed | huge let down
    -2.5: big let down | massive let down | real let down | total let down | felt let down
    -2.5: feel let down | really let down | badly let down | lets down | let me down
    -2.5: let us down | crushing | heartbreaking service | absolutely gutted | devastated by
    -2.5: regretting | regret buying | regret it | regret buying this | regret booking
    -2.5: i regret | instantly regretted | very upset | so upset | really upset | angrily
    -2.5: angry customer | so mad | very annoying | so annoying | really annoying
    -2.5: extremely annoying | super annoying | aggravating | aggravated | aggravation
    -2.5: exasperating | exasperated | so frustrating | very frustrating | extremely frustrating
    -2.5: really frustrating | incredibly frustrating | maddening | sick of it | sick of this
    -2.5: sick and tired | sick and tired of | sick to death | had enough | had it with
    -2.5: enough is enough | last straw | final straw | the last straw | at my wits end
    -2.5: at my wit's end | at the end of my | losing my mind | lost my patience
    -2.5: losing patience | lost patience | drives me mad | drives me crazy | drives me insane
    -2.5: drives me nuts | driving me crazy | driving me mad | driving me insane
    -2.5: driving me nuts | drove me mad | drove me crazy | pulling my hair out
    -2.5: tearing my hair out | makes me want to scream | want to scream | at breaking point
    -2.5: in tears | left in tears | had me in tears of | reduced to tears | ended in tears
    -2.5: very stressful | so stressful | nightmare to deal with | nightmare to use
    -2.5: nightmare to assemble | nightmare to set up | pain in the arse | pain in the ass
    -2.5: royal pain | gave me a headache | gives me a headache | migraine | gave me a migraine
    -2.5: ordeal | agonising | agonizing | excruciating | excruciatingly | excruciatingly slow
    -2.5: painfully slow | painfully bad | painfully boring | painfully dull | painful to watch
    -2.5: painful to read | painful to use | unbearable | unbearably | intolerable
    -2.5: insufferable | insupportable | miserably | miserable staff | crying out for help
    -2.5: bleak and boring | depressing place | awful staff | awful service | awful experience
    -2.5: terrible service | terrible customer service | terrible experience | terrible food
    -2.5: terrible quality | terrible company | terrible app | terrible attitude
    -2.5: terrible place | terribly | horrible service | horrible experience
    -2.5: horrible customer service | horrible food | horrible place | horrible company
    -2.5: horrible staff | horrible people | bad service | bad customer service | bad experience
    -2.5: bad attitude | bad food | bad product | bad app | bad update | bad hotel | bad company
    -2.5: bad reviews are right | bad business | bad acting | bad writing | bad script
    -2.5: bad plot | bad book | bad movie | bad film | bad breakfast | bad management
    -2.5: bad communication | bad bad bad | bad bad | very bad service | badly made
    -2.5: badly designed | badly written | badly packaged | badly packed | badly organised
    -2.5: badly managed | badly cooked | badly acted | badly edited | badly translated
    -2.5: dont waste | still hasnt arrived | still havent received | still havent received it
    -2.5: havent received | hasnt arrived | its a joke | ill mannered | bad mannered
    -2.5: mean spirited | couldnt care less | couldnt give a damn | dont give a damn
    -2.5: doesnt give a damn | couldnt give a toss | dont care | doesnt care | didnt care
    -2.5: dont care about customers | dont care about you | dont care about their customers
    -2.5: doesnt care about customers | didnt seem to care | didnt even care | low grade
    -2.5: low rent | wont work | wouldnt work | doesnt even work | wasnt working
    -2.5: doesnt function | non functional | wont charge | wont turn on | wont switch on
    -2.5: wont start | wont open | wont load | wont connect | wont install | wont update
    -2.5: wont play | wont stay | doesnt turn on | doesnt charge | doesnt hold charge
    -2.5: doesnt hold a charge | doesnt work properly | doesnt work as advertised
    -2.5: doesnt work well | doesnt load | doesnt do anything | doesnt do what it says
    -2.5: wasnt helpful | werent helpful | cross contamination | waste of time | meh meh meh
    -2.5: mid af | mid asf | trash tier | garbage tier | f tier | d tier | absolute tosh
    -2.5: big yikes | major yikes | hard pass | hard no | no from me | it's a no
    -2.5: it's a no from me | big no | big no no | big nope | noooo | nooooo | noooooo | nooo
    -2.5: yikes on bikes | massive l | huge l | big l | took the l | l product | flopped hard
    -2.5: total flop | box office bomb | tanked | stinker | absolute stinker | clanger
    -2.5: stinkeroo | load of tripe | load of tosh | load of twaddle | load of baloney
    -2.5: load of garbage | load of nonsense | load of cobblers | pile of garbage
    -2.5: pile of trash | pile of tat | steaming pile | steaming pile of | steaming turd
    -2.5: dog's dinner | dog's breakfast | pig's ear | made a pig's ear | dogs dinner
    -2.5: train wreck of a | shambolic | shambolically | cack-handed | cackhanded | ham-fisted
    -2.5: hamfisted | half-baked | halfbaked | half-hearted | half-heartedly | pants on fire
    -2.5: taking us for mugs | taken for a ride | took me for a ride | took us for a ride
    -2.5: taken for a mug | taken to the cleaners | mugged off | mug off | been had | i was had
    -2.5: we were had | sold a pup | sold me a pup | sold down the river | done over | diddled
    -2.5: diddled out of | swizz | swiz | on the take | on the make | robbing bastards
    -2.5: robbing gits | robs you | rob you | legalised robbery | a con | total con
    -2.5: complete con | such a con | it's a con | absolute con | big con | con trick
    -2.5: cons people | conning | conning people | rip-off price | ripoff price | rip off prices
    -2.5: rip-off prices | rip-off britain | ripp off | ripof | riped off | rippoff | r.i.p off
    -2.5: do not buyy | skip this | skip this one | give it a miss | give this a miss
    -2.5: give it a wide berth | best avoided | to be avoided | one to avoid | should be avoided
    -2.5: avoid avoid avoid | avoid if possible | avoid if you can | avoid this one
    -2.5: avoid this app | avoid this airline | avoid this product | avoid this restaurant
    -2.5: avoid these | avoid them | i'd avoid | would avoid | please avoid | recommend avoiding
    -2.5: pass on this one | i'd pass | give it a pass | nope nope nope | hell no | heck no
    -2.5: fuck no | hell naw | nah fam | most definitely not | not a chance | no way jose
    -2.5: not in a million years | when hell freezes over | over my dead body | not on your life
    -2.5: not on your nelly | not if you paid me | if you paid me | couldn't pay me to
    -2.5: wouldn't have it for free | wouldn't take it for free | not even for free
    -2.5: even if it was free | not even if it was | get it in the bin | get in the sea | bin it
    -2.5: binned | binned it | binned them | in the bin it goes | one for the bin | bin fodder
    -2.5: straight to landfill | gave it to charity | went to the charity shop | fire him
    -2.5: fire her | should be fired | needs to be fired | should be sacked | needs sacking
    -2.5: sack him | sack her | should be sacked immediately | needs retraining | needs training
    -2.5: need training | need retraining | staff need training
    -2.5: needs customer service training | should be struck off | needs to be closed
    -2.5: needs closing down | should be prosecuted | should be banned | should be in prison
    -2.5: should be jailed | belongs in jail | belong in prison | lost all respect
    -2.5: lost all faith | lost all trust | lost all credibility | lost all confidence
    -2.5: lost faith | lost trust | lost confidence | lost my trust | losing faith | no faith
    -2.5: no trust | no confidence | zero confidence | zero trust | no credibility
    -2.5: zero credibility | breach of trust | broke my trust | destroyed my trust
    -2.5: stabbed in the back | slap in the face | a slap in the face | kick in the teeth
    -2.5: kick in the stomach | punch in the gut | spit in the face | stuck two fingers up
    -2.5: smack in the face | salt in the wound | rubbing salt in | to add insult
    -2.5: add insult to injury | from bad to worse | bad to worse | going from bad to
    -2.5: out of the frying pan | icing on the shit cake | worse still | to make matters worse
    -2.5: making matters worse | to make things worse | makes it worse | made it worse
    -2.5: made things worse | made matters worse | made it even worse | makes matters worse
    -2.5: nothing but trouble from | more trouble than it's worth | more trouble than its worth
    -2.5: more hassle than it's | more hassle than its worth | more harm than good
    -2.5: did more harm than | far more trouble | bane of my life | thorn in my side
    -2.5: recipe for disaster | accident waiting to happen | an accident waiting to
    -2.5: asking for trouble | playing with fire | ticking time bomb | death by powerpoint
    -2.5: disaster area | disaster zone | bomb site | bombsite | like a bomb site
    -2.5: like a war zone | treated like cattle | like cattle | treated like animals
    -2.5: treated like dirt | treated like criminals | treated like a criminal
    -2.5: treated like a child | treated like idiots | treated like an idiot
    -2.5: treated like garbage | treated like rubbish | treated like scum | treated badly
    -2.5: treated terribly | treated appallingly | treated horribly | treated so badly
    -2.5: treated unfairly | treat customers like | made me feel small | made me feel stupid
    -2.5: made to feel stupid | made to feel small | made to feel uncomfortable
    -2.5: made to feel unwelcome | made us feel uncomfortable | made me feel uncomfortable
    -2.5: made us feel unwelcome | felt unwelcome | feel unwelcome | felt uncomfortable
    -2.5: feel uncomfortable | felt unsafe | feel unsafe | didn't feel safe | did not feel safe
    -2.5: don't feel safe | felt ripped off | feel ripped off | felt cheated | feel cheated
    -2.5: felt robbed | feel robbed | feel scammed | felt scammed | feel conned | felt conned
    -2.5: felt stupid | felt ignored | felt like a nuisance | felt like a burden
    -2.5: like a nuisance | like an inconvenience | as an inconvenience | felt ill
    -2.5: felt nauseous | felt dirty | talked down to | spoke down to | spoken down to
    -2.5: talks down to you | talk to you like | spoke to me like | spoken to like
    -2.5: spoke to us like | speaks to you like | raised her voice | raised his voice
    -2.5: raised their voice | slammed the door | slammed the phone down | slapped down
    -2.5: chucked it | threw the food | threw my change | turned her back | turned his back
    -2.5: turned their back | turn a blind eye | turned a blind eye | deaf ears
    -2.5: fell on deaf ears | falls on deaf ears | head in the sand | buried their heads
    -2.5: passing blame | blame each other | blame the customer | blames the customer
    -2.5: washed their hands of | washed their hands | wash their hands of
    -2.5: hidden in small print | red tape | bureaucratic | jobsworth | jobsworths | jobs worth
    -2.5: jobs-worth | nightmare to cancel | nightmare to return | talk to a brick wall
    -2.5: talking to a brick wall | like talking to a | hitting a brick wall | banging my head
    -2.5: banging my head against | head against a wall | head against a brick
    -2.5: wild goose chase | wits' end | kafkaesque | orwellian | vicious circle
    -2.5: going in circles | goes round in circles | end of my tether | end of my rope
    -2.5: up the wall | drives me up the wall | drove me up the wall | does my head in
    -2.5: doing my head in | did my head in | gets on my nerves | got on my nerves
    -2.5: getting on my nerves | on my nerves | gets on my wick | gets on my tits | gets my goat
    -2.5: got my goat | gets under my skin | rubs me the wrong | rubbed me the wrong
    -2.5: rubbed me up the | left a bad taste | leaves a bad taste | leaves a sour taste
    -2.5: left a sour taste | bad taste in my | sour taste | sour taste in my | rude awakening
    -2.5: bitter pill | hard pill to swallow | bitter disappointment | damp squib | all fur coat
    -2.5: fur coat and no | all style no substance | style over substance
    -2.5: all mouth no trousers | all talk | all talk no action | all hype | all sizzle no steak
    -2.5: all bark no bite | empty promises | full of empty promises | full of hot air
    -2.5: smoke and mirrors | snake oil | pig in a poke | lipstick on a pig | pull the wool over
    -2.5: papering over the cracks | paper over the cracks | cut corners | cuts corners
    -2.5: corner-cutting | cost-cutting | cost cutting | penny pinching | penny-pinching
    -2.5: penny-pinchers | nickel and dime | nickel and dimed | nickel-and-dime
    -2.5: nickel and diming | nickle and dime | pound of flesh | bleed you dry | bleeding us dry
    -2.5: squeeze every penny | every penny out of | money pit | moneypit | white elephant
    -2.5: poor relation | poor imitation | pale imitation | pale shadow | shadow of its former
    -2.5: shadow of its former self | shadow of their former | not a patch on
    -2.5: can't hold a candle | doesn't hold a candle | bottom-tier | bottom tier
    -2.5: rock-bottom quality | scrape the barrel | dregs | slim pickings
    -2.5: nails on a chalkboard | fingernails on a chalkboard | watching paint dry
    -2.5: like watching paint dry | paint dry | like pulling teeth | pulling teeth
    -2.5: getting blood from a stone | blood from a stone | blood out of a
    -2.5: death by a thousand cuts | rather have a root canal | rather watch paint dry
    -2.5: rather stick pins in | poke my eyes out | gouge my eyes out | want to gouge
    -2.5: makes my eyes bleed | eyes bleed | ears bleed | made my ears bleed | lost brain cells
    -2.5: killed my brain cells | bleach my eyes | can't unsee | two thumbs down | thumbs down
    -2.5: thumbs-down | big thumbs down | a thumbs down | booo | boooo | bah | bah humbug | pfft
    -2.5: pffft | pff | phooey | bleh | blegh | bleurgh | blergh | ugh | ughh | ughhh | ughhhh
    -2.5: uggh | urgh | urghh | argh | arghh | arghhh | arrgh | aargh | aaargh | aarrgh | grr
    -2.5: grrr | grrrr | grrrrr | gah | gahh | facepalm | face palm | *facepalm* | headdesk
    -2.5: smh | smdh | smfh | shaking my head | eyeroll | *eyeroll* | *sigh* | *yawn* | zzz
    -2.5: zzzz | zzzzz | zzzzzz | blah blah | blah blah blah | yadda yadda | yada yada | snoozer
    -2.5: bleak af | sad af | boring af | boring as hell | boring as fuck | slow af
    -2.5: slow as fuck | rude af | rude as hell | rude as fuck | expensive af | trash af
    -2.5: ass service | dead inside service | jank af | cheap af | gross af | nasty af
    -2.5: weird af | sus | sus af | sussy | shady af | clickbait | click bait | click-bait
    -2.5: ragebait | catfished | big cap | that's cap | straight cap | cheugy | basic af
    -2.5: soulless cash grab | soulless cash-grab | red flag | red flags | huge red flag
    -2.5: major red flag | so many red flags | dealbreaker | deal breaker | deal-breaker | nahhh
    -2.5: icky vibes | bad vibes | bad vibe | weird vibe | weird vibes | off vibes
    -2.5: vibe was off | not the vibe | no vibes | toxic | gaslit | gaslight | gaslighting
    -2.5: gaslighted | gatekeeping | enshittification | enshittified | crapification | borked
    -2.5: b0rked | bork | b0rk | kaput | kaputt | clapped out | clapped-out | beat-up | wack
    -2.5: whack af | lousy | lousiest | crummy | chintzy | dire | direly | dire service | woeful
    -2.5: woefully | woeful service | lamentable | wretched | wretchedly | execrable | egregious
    -2.5: egregiously | unholy mess | ungodly | godforsaken | god-forsaken | accursed
    -2.5: bloody rubbish | bloody ridiculous | bloody stupid | bloody rude | bloody expensive
    -2.5: bloody annoying | bloody waste | damn expensive | damn rude | damn slow
    -2.5: damn ridiculous | its a no | its a no from me | cack handed | ham fisted | half baked
    -2.5: half hearted | half heartedly | its a con | rip off price | couldnt pay me to
    -2.5: wouldnt have it for free | wouldnt take it for free | more hassle than its
    -2.5: didnt feel safe | dont feel safe | corner cutting | penny pinchers
    -2.5: cant hold a candle | doesnt hold a candle | rock bottom quality | cant unsee | beat up
    -2.5: god forsaken
    -3: terrible | horrible | horrific | horrendous | horrid | awful | atrocious | abysmal
    -3: appalling | appalled | dreadful | disgusting | disgusted | disgustingly | disgust | vile
    -3: revolting | repulsive | repugnant | putrid | rancid | foul | nauseating | sickening
    -3: stomach-churning | vomit-inducing | inedible | uneatable | undrinkable
    -3: unfit for human consumption | food poisoning | gave me food poisoning
    -3: got food poisoning | poisoned | salmonella | e coli | e. coli | maggot | maggots
    -3: cockroach | cockroaches | roach | roaches | roach infested | bedbug | bedbugs | bed bug
    -3: bed bugs | bedbug bites | rat droppings | mouse droppings | infested | infestation
    -3: flea-infested | vermin | worst | the worst | worst ever | the worst ever | worst service
    -3: worst service ever | worst customer service | worst customer service ever
    -3: worst experience | worst experience ever | worst hotel | worst hotel ever
    -3: worst meal ever | worst meal | worst food | worst airline | worst airline ever
    -3: worst app | worst app ever | worst company | worst company ever | worst book
    -3: worst book ever | worst movie | worst movie ever | worst film | worst film ever
    -3: worst purchase | worst purchase ever | worst place | worst nightmare
    -3: worst of the worst | worst thing ever | worst i've ever had | worst i've ever seen
    -3: worst i've ever | worst money i've spent | by far the worst | absolute worst
    -3: hands down the worst | quite possibly the worst | worse than useless | utterly useless
    -3: totally useless | completely useless | absolutely useless | fucking useless
    -3: bloody useless | worse than awful | despicable | deplorable | detestable | loathsome
    -3: contemptible | abhorrent | abomination | abominable | atrocity | heinous | hideous
    -3: hideously | ghastly | diabolical | hell on earth | living hell | absolute hell | hellish
    -3: hellhole | hell hole | from hell | hotel from hell | flight from hell | nightmare
    -3: nightmares | absolute nightmare | total nightmare | complete nightmare
    -3: living nightmare | nightmarish | horror show | catastrophe | catastrophic | disaster
    -3: disastrous | total disaster | complete disaster | absolute disaster
    -3: unmitigated disaster | train wreck | trainwreck | train-wreck | car crash of a
    -3: dumpster fire | dumpster-fire | shitshow | shit show | shambles | absolute shambles
    -3: total shambles | complete shambles | omnishambles | clusterfuck | cluster fuck | farce
    -3: absolute farce | complete farce | disgrace | disgraceful | absolute disgrace
    -3: utter disgrace | total disgrace | a disgrace | disgracefully | shameful | outrageous
    -3: outrage | outraged | unacceptable | totally unacceptable | completely unacceptable
    -3: absolutely unacceptable | utterly unacceptable | unforgivable | inexcusable
    -3: unconscionable | scandalous | criminal | should be illegal | should be criminal
    -3: should be ashamed | should be ashamed of yourselves | ought to be ashamed | shame on you
    -3: shame on them | shame on this company | should be shut down | needs to be shut down
    -3: needs shutting down | should be closed down | scams | scammed | scammer | scammers
    -3: scamming | total scam | complete scam | absolute scam | scam company | scam artist
    -3: scam artists | it's a scam | is a scam | what a scam | scammy | fraud | frauds
    -3: fraudster | fraudsters | fraudulent | fraudulently | defraud | defrauded | swindle
    -3: swindled | swindler | swindlers | conned | con artist | con artists | con men | conman
    -3: conmen | con job | con merchants | crook | crooks | thieving | robbed | robbed me
    -3: robbers | daylight robbery | highway robbery | stole | stole my money | stolen
    -3: stealing | stealing money | stole from me | stole from us | cheated | cheated me
    -3: cheater | cheaters | lied | lied to | lied to me | lied to us | liar | liars
    -3: pack of lies | blatant lie | blatant lies | outright lie | complete lie
    -3: bait and switch | bait-and-switch | rip off | ripoff | rip-off | ripped off
    -3: ripping people off | ripped me off | ripped us off | rip-off merchants
    -3: rip off merchants | total rip off | total ripoff | complete rip off | absolute rip off
    -3: extortion | extortionate | counterfeit | fake product | fake products | selling fakes
    -3: sells fakes | fakes | garbage | absolute garbage | total garbage | complete garbage
    -3: hot garbage | utter garbage | pure garbage | steaming garbage | piece of garbage | trash
    -3: absolute trash | total trash | complete trash | utter trash | pure trash
    -3: piece of trash | belongs in the trash | belongs in the bin | straight in the bin
    -3: went straight in the bin | straight in the trash | straight to the bin | threw it away
    -3: threw it out | threw it in the | threw them away | threw them out | threw it in the bin
    -3: went in the bin | ended up in the bin | had to throw away | had to throw it away
    -3: had to throw it out | in the bin | into the bin | rubbish | absolute rubbish
    -3: total rubbish | complete rubbish | utter rubbish | load of rubbish | pile of rubbish
    -3: load of old rubbish | piece of rubbish | useless | uselessness | useless product
    -3: useless company | useless service | worthless | good for nothing | piece of junk
    -3: total junk | complete junk | absolute junk | utter junk | pile of junk | hunk of junk
    -3: pure junk | cheap junk | cheap rubbish | cheap crap | cheap garbage | cheap trash
    -3: cheap tat | cheap chinese crap | tat | absolute tat | zero stars | 0 stars | zero star
    -3: 0 star | no stars | 0/5 | 0/10 | minus stars | minus 5 stars | negative stars | -1 stars
    -3: if i could give zero | if i could give 0 | if i could give no | would give zero stars
    -3: would give zero | would give 0 stars | would give 0 | would give no stars
    -3: would give negative stars | would give minus stars | can't give zero stars
    -3: can't give 0 stars | cannot give zero | wish i could give negative
    -3: wouldn't let me give zero | don't deserve one star | doesn't deserve one star
    -3: doesn't deserve a star | doesn't even deserve | not even worth one star | 1 star
    -3: one star | 1 star review | one-star | 1-star | 1/5 | 1/10 | 1 out of 5 | 1 out of 10
    -3: one out of ten | one out of five | 1 star is too much | one star is too many
    -3: one star too many | 1 star too many | avoid at all costs | avoid at all cost
    -3: avoid this place | avoid this company | avoid this seller | avoid this hotel
    -3: avoid like the plague | like the plague | steer clear | steer well clear | stay away
    -3: stay away from | stay well away | keep well away | stay far away | run a mile
    -3: run for the hills | run don't walk away | buyer beware | be warned
    -3: you have been warned | you've been warned | don't be fooled | don't fall for it
    -3: don't fall for this | do not buy | don't buy | dont buy | do not buy this
    -3: don't buy this | do not buy it | don't buy it | never buy from | never buy this
    -3: never buying again | never buy again | will never buy again | won't buy again
    -3: would not buy again | wouldn't buy again | will not buy again | not buy again
    -3: never ordering again | will never order again | won't order again
    -3: won't be ordering again | will not order again | never use again | never using again
    -3: will never use again | won't use again | won't be using again | wouldn't use again
    -3: would not use again | will not use again | not use again | never again
    -3: never ever again | never going back | never coming back | never returning
    -3: will never return | will never go back | will never come back | will never be back
    -3: never go back | never go there again | will not return | won't return
    -3: won't be returning | will not be returning | won't be back | will not be back
    -3: we won't be back | i won't be back | won't go back | won't be going back
    -3: will not go back | not going back | wouldn't go back | would not go back
    -3: would not return | wouldn't return | won't be going again | won't come back
    -3: never stay here again | never stay again | will never stay here | won't stay again
    -3: wouldn't stay again | would not stay again | will not stay again
    -3: won't be staying again | wouldn't stay here if | never fly again | never fly with
    -3: never flying again | never fly with them | will never fly | won't fly again
    -3: never fly this airline | never eat here again | never eating here again
    -3: never eat there again | never shop here again | never shopping here again
    -3: will never shop | never downloading again | never trust | don't trust | do not trust
    -3: can't be trusted | cannot be trusted | not to be trusted | would not recommend
    -3: wouldn't recommend | wouldn't recommend to anyone | wouldn't recommend it
    -3: do not recommend | don't recommend | does not recommend | cannot recommend
    -3: can't recommend | not recommend | not recommended | not recommended at all
    -3: definitely not recommended | definitely do not recommend
    -3: definitely would not recommend | definitely wouldn't recommend | will not recommend
    -3: won't recommend | won't be recommending | never recommend | would never recommend
    -3: highly unrecommended | strongly advise against | advise against | i'd advise against
    -3: wouldn't wish on my worst | wouldn't wish it on | not wish on my worst
    -3: wouldn't touch with a bargepole | wouldn't touch with a | barge pole | do not stay here
    -3: don't stay here | don't eat here | do not eat here | don't go here | do not go here
    -3: don't go there | do not book | do not book here | do not order | do not use this
    -3: don't use this app | do not download | don't download | don't download this | do not fly
    -3: don't fly | don't fly with | don't bother | do not bother | wouldn't bother
    -3: do not waste | don't waste your money | don't waste your time | do not waste your money
    -3: do not waste your time | dont waste ur money | save your money | save your time
    -3: save yourself the trouble | save yourself the money | save yourself
    -3: take your business elsewhere | take my business elsewhere | taking my business elsewhere
    -3: waste of money | complete waste of money | total waste of money
    -3: absolute waste of money | utter waste of money | huge waste of money | waste of my money
    -3: waste of good money | money wasted | wasted money | wasted my money
    -3: money down the drain | down the drain | down the toilet | waste of time and money
    -3: complete waste of time | total waste of time | absolute waste of time | waste of my time
    -3: waste of everyone's time | wasted time | wasted my time | wasted hours
    -3: wasted two hours | hours i'll never get back | never get back | won't get back
    -3: hours of my life i | waste of space | waste of paper | waste of ink | waste of trees
    -3: waste of a tree | waste of food | waste of a day | waste of talent | waste of an evening
    -3: waste of oxygen | waste of battery | waste of electricity | waste of storage
    -3: waste of effort | waste of data | throwing money away | threw my money away
    -3: flushed money down | burning money | hate | hated | hates | hatred | hate it | hated it
    -3: i hate | i hate this | absolutely hate | absolutely hated | absolutely hated it | loathe
    -3: loathed | despise | despised | detest | detested | abhor | can't stand | couldn't stand
    -3: cannot stand | furious | livid | fuming | raging | seething | infuriated | infuriating
    -3: enraged | enraging | apoplectic | irate | incensed | hopping mad | beyond angry
    -3: beyond annoyed | beyond frustrated | beyond disappointed | beyond frustrating
    -3: beyond disgusted | beyond a joke | blood boiling | makes my blood boil
    -3: made my blood boil | spitting feathers | ruined | ruined our holiday | ruined our stay
    -3: ruined my holiday | ruined my day | ruined our trip | ruined our honeymoon
    -3: ruined christmas | ruined my birthday | ruined everything | ruined my phone
    -3: ruined my clothes | ruined my carpet | ruined our night | ruined our evening
    -3: ruined the whole | utterly ruined | completely ruined | totally ruined | destroyed my
    -3: devastated | heartbroken by | traumatised | traumatized | traumatic | traumatising
    -3: traumatizing | distraught | death trap | deathtrap | fire hazard | health hazard
    -3: health and safety nightmare | safety hazard | hazardous | caught fire | caught on fire
    -3: went up in flames | burst into flames | electrocuted | electric shock | gave me a shock
    -3: electrical shock | nearly burned the house | burned my house | burned my hand
    -3: burnt my hand | chemical burns | chemical burn | burned my skin | burned my scalp
    -3: allergic reaction | severe allergic reaction | hospitalised | hospitalized
    -3: ended up in hospital | ended up in a&e | ended up in the er | carcinogenic | malware
    -3: trojan | spyware | hacked | hacked my account | got hacked | stole my data
    -3: stole my information | steals your data | racist | racism | racially | sexist | sexism
    -3: misogynist | misogynistic | misogyny | homophobic | transphobic | discriminated
    -3: discriminated against | discrimination | discriminatory | harassed | harassment
    -3: sexual harassment | sexually harassed | assaulted | abusive | abused | threatened
    -3: threatened me | threatened us | bullied | bullying | extort | extorted | blackmail
    -3: blackmailed | held to ransom | incompetent | incompetence | incompetently
    -3: grossly incompetent | negligent | negligence | gross negligence | dishonest | dishonesty
    -3: dishonestly | deceitful | deceit | deceived | deceive | deceiving | deceptive
    -3: deceptively advertised | deception | unscrupulous | immoral | false advertising
    -3: false advertisement | falsely advertised | misleading advertising | mis-sold | missold
    -3: mis-selling | misrepresentation | misrepresented | cowboy builders | cowboy outfit
    -3: bloodsuckers | vultures | parasites | leeches | scum | scumbag | scumbags
    -3: scum of the earth | lowlife | lowlifes | evil company | disgusting people
    -3: disgusting behaviour | disgusting behavior | disgusting service | disgusting food
    -3: disgusting attitude | disgusting company | disgusting smell | disgusting room
    -3: disgusting toilet | disgusting taste | absolutely disgusting | absolutely disgraceful
    -3: absolutely terrible | absolutely awful | absolutely horrible | absolutely appalling
    -3: absolutely shocking | absolutely dreadful | absolutely disgusted | absolutely atrocious
    -3: absolutely diabolical | shocking service | shocking customer service | shockingly bad
    -3: shockingly poor | appallingly bad | terribly bad | atrociously bad | so bad | soo bad
    -3: sooo bad | soooo bad | really bad | very bad | extremely bad | incredibly bad
    -3: unbelievably bad | horribly bad | laughably bad | fucking awful | fucking terrible
    -3: fucking disgrace | fucking joke | fucking disgusting | fucking garbage | fucking trash
    -3: fucking shit | fucking scam | fucking hate | fucking crap | damn awful | bloody awful
    -3: bloody terrible | bloody disgrace | bloody joke | god awful | god-awful | godawful
    -3: downright awful | downright disgusting | downright terrible | downright rude
    -3: downright dangerous | just awful | just terrible | just horrible | plain awful
    -3: truly awful | truly terrible | truly horrible | truly dreadful | simply awful
    -3: simply terrible | unspeakably bad | unwatchable | unreadable | unlistenable | unusable
    -3: unuseable | uninhabitable | unlivable | unliveable | not fit for purpose
    -3: unfit for purpose | not fit for human | not fit for a dog | wouldn't feed it to
    -3: wouldn't feed to my dog | wouldn't give it to | third world | third-world conditions
    -3: like a prison | like a prison cell | worse than prison | filthy | filth | squalid
    -3: squalor | slum | cesspit | cesspool | pigsty | pig sty | flea pit | fleapit | fleabag
    -3: shithole | shit hole | sh*thole | shite hole | absolute dump | total dump | what a dump
    -3: dog poo | dog shit | faeces | feces | blood on the sheets | blood stains | bloodstains
    -3: blood stained | smelled of urine | smelt of urine | smells of urine | smells of wee
    -3: smelled of pee | smells like piss | stank of piss | stinks of urine | semen | vomit
    -3: vomited | vomiting | threw up | throwing up | puke | puked | puking | made me vomit
    -3: made me sick | makes me sick | made us sick | made me ill | made us ill
    -3: was violently ill | violently ill | violently sick | got sick | got sick after
    -3: got very sick | sick for days | sick all night | sick as a dog | was sick after
    -3: ill after eating | ill for days | stomach cramps | diarrhoea | diarrhea | the shits
    -3: horrendously | horrifically | atrociously | abysmally | appallingly | dreadfully
    -3: horribly | dreadful service | diabolically | shockingly | bottom of the barrel
    -3: rock bottom | scraping the barrel | scraping the bottom | lowest of the low
    -3: as bad as it gets | couldn't be worse | could not be worse | couldn't get any worse
    -3: couldn't have been worse | could not have been worse | can't get worse
    -3: no redeeming features | no redeeming qualities | zero redeeming qualities
    -3: nothing good to say | nothing good about | nothing positive to say | not one good thing
    -3: no positives | nothing redeeming | nothing works | nothing worked
    -3: zero customer service | zero service | no customer service
    -3: non-existent customer service | nonexistent customer service | lost a customer
    -3: lost a customer forever | lost me as a customer | lost my business | lost my custom
    -3: you've lost a customer | you lost a customer | lost our business
    -3: lost a customer for life | last time ever | first and last time | never been so angry
    -3: never been so disappointed | never been treated so | most disgusting
    -3: want my money back | i want my money back | i want a refund | want a full refund
    -3: demand a refund | demanding a refund | give me my money back | give my money back
    -3: give me a refund | took my money | took my money and | took my money and ran
    -3: took our money | kept my money | kept our money | keeping my money | refuse to refund
    -3: refused to refund | refused a refund | refused refund | refusing to refund
    -3: refuses to refund | won't refund | won't refund me | will not refund | wouldn't refund
    -3: would not refund | never refunded | not refunded | refund denied | denied refund
    -3: denied my refund | denied a refund | never got a refund | never got my refund
    -3: never received a refund | never received my refund | still no refund
    -3: still waiting for refund | still waiting for my refund | still waiting for a refund
    -3: still not refunded | still haven't been refunded | haven't received my refund
    -3: haven't received a refund | haven't got my refund | waiting for my refund
    -3: no money back | never received | never received it | never received my order
    -3: never received the item | never received item | never received my package
    -3: never received my parcel | never arrived | never turned up | never showed up
    -3: never delivered | was never delivered | never shipped | never got my order
    -3: never got the | never got here | didn't arrive | did not arrive | didn't receive
    -3: did not receive | didn't turn up | did not turn up | didn't show up | wasn't delivered
    -3: stomach churning | vomit inducing | flea infested | its a scam | 1 stars
    -3: cant give zero stars | cant give 0 stars | wouldnt let me give zero
    -3: dont deserve one star | doesnt deserve one star | doesnt deserve a star
    -3: doesnt even deserve | run dont walk away | dont be fooled | dont fall for it
    -3: dont fall for this | dont buy this | dont buy it | wont buy again | wouldnt buy again
    -3: wont order again | wont be ordering again | wont use again | wont be using again
    -3: wouldnt use again | wont return | wont be returning | wont be back | we wont be back
    -3: i wont be back | wont go back | wont be going back | wouldnt go back | wouldnt return
    -3: wont be going again | wont come back | wont stay again | wouldnt stay again
    -3: wont be staying again | wouldnt stay here if | wont fly again | dont trust
    -3: cant be trusted | wouldnt recommend | wouldnt recommend to anyone | wouldnt recommend it
    -3: dont recommend | cant recommend | definitely wouldnt recommend | wont recommend
    -3: wont be recommending | wouldnt wish on my worst | wouldnt wish it on
    -3: wouldnt touch with a bargepole | wouldnt touch with a | dont stay here | dont eat here
    -3: dont go here | dont go there | dont use this app | dont download | dont download this
    -3: dont fly | dont fly with | dont bother | wouldnt bother | dont waste your money
    -3: dont waste your time | wont get back | cant stand | couldnt stand | mis sold
    -3: mis selling | wouldnt feed it to | wouldnt feed to my dog | wouldnt give it to
    -3: third world conditions | couldnt be worse | couldnt get any worse
    -3: couldnt have been worse | cant get worse | non existent customer service | wont refund
    -3: wont refund me | wouldnt refund | still havent been refunded | havent received my refund
    -3: havent received a refund | havent got my refund | didnt arrive | didnt receive
    -3: didnt turn up | didnt show up | wasnt delivered | scam | waste of a holiday | a dump
    -3: don't waste your time here | dont waste your time here
    0 ask: if | what if | whether | does it | do they | do you | did you | is it | is there
    0 ask: are there | are they | are you | can i | can you | can it | can we | could you
    0 ask: could i | would you | would it | will it | will you | how do i | how do you
    0 ask: how can i | how to | how much | how many | how long | how often | how far | how come
    0 ask: how about | what size | what time | what happens | what happens if | what about
    0 ask: what kind of | what do i do | what should i do | when will | when can | when does
    0 ask: when do | where is | where's | where can i | where are | where do i | which one
    0 ask: who do i | who can | why is | why does | why do | why did | why can't | why won't
    0 ask: why isn't | should i | should we | may i | anyone know | does anyone
    0 ask: does anyone know | has anyone | has anyone tried | is this | have you | any idea
    0 ask: any ideas | any chance | any update | any updates | any news | any way to
    0 ask: is it possible | is it possible to | is it safe | is it worth | is it worth it
    0 ask: can someone | can somebody | can anyone | could someone | could anyone
    0 ask: please advise | pls advise | please help | need help | help me | wondering if
    0 ask: i wonder | i was wondering | just wondering | wanted to ask | want to know
    0 ask: would like to know | i'd like to know | let me know | please let me know | lmk
    0 ask: tell me | please tell me | please confirm | can you confirm | in case | as long as
    0 ask: provided that | assuming | supposing | depending on | depends on | would it be
    0 ask: would this | will this | does this | do these | are these | does the | is the
    0 ask: do i need | do i have to | do we need | am i able to | question | quick question
    0 ask: got a question | have a question | eta | how do u | can u | do u | r u | wht | y is
    0 ask: hw | any1 | ne1 | why cant | why wont | why isnt
    0 boost=1.3: pretty | quite | rather | really | so | such | such a | more | most | much
    0 boost=1.3: even more | especially | particularly | truly | genuinely | honestly
    0 boost=1.3: seriously | certainly | clearly | definitely | surely | obviously
    0 boost=1.3: actually very | consistently | thoroughly | definately | definitly | def | defo
    0 boost=1.3: rly | rlly | highkey | hella | proper | right proper | well good | mighty
    0 boost=1.3: always | every time | a lot | lots | alot | greatly | deeply | significantly
    0 boost=1.3: considerably | noticeably | substantially | much more | way more | that much
    0 boost=1.3: all the more | notably | remarkably | decidedly | distinctly | awfully | fully
    0 boost=1.3: entirely | wholly
    0 boost=1.4: very | extra | super duper | very very | super | highly | so so so | very much
    0 boost=1.4: so much | all too | strikingly | exceedingly | immensely | tremendously
    0 boost=1.4: hugely | vastly | intensely | profoundly | completely | totally | altogether
    0 boost=1.4: downright | outright | undeniably | unquestionably | undoubtedly
    0 boost=1.4: without a doubt | no doubt | hands down | by far | big time | soo | v | vv
    0 boost=1.4: vry | verry | realy | reallly | reeeally | totes | freaking | freakin | frickin
    0 boost=1.4: friggin | flipping | effing | as hell | as heck | as anything
    0 boost=1.4: to say the least | in every way | on every level | from start to finish
    0 boost=1.5: extremely | super super | absolutely | absolutly | utterly | exceptionally
    0 boost=1.5: extraordinarily | incredibly | unbelievably | amazingly | astonishingly
    0 boost=1.5: astoundingly | insanely | ridiculously | stupidly | crazily | wildly
    0 boost=1.5: outrageously | enormously | terrifically | spectacularly | stunningly
    0 boost=1.5: supremely | sooo | soooo | sooooo | sooooooo | veeery | veryyy | verrry
    0 boost=1.5: veryyyy | reallyyy | superrr | beyond | beyond words | ultra | mega | uber
    0 boost=1.5: hyper | deadass | extremly | extremley | incredably | off the charts
    0 boost=1.5: through and through | 100% | 1000% | 110% | one hundred percent
    0 boost=1.5: a hundred percent | a million times | a thousand times | hell of a | heck of a
    0 boost=1.5: helluva | one hell of a | infinitely | immeasurably | overwhelmingly
    0 boost=1.5: excessively | stupendously | unspeakably | indescribably
    0 boost=1.6 swear: fucking | fuckin | fuckn | f*cking | f**king | f***ing | fking | fkn
    0 boost=1.6 swear: effin | fkin | fckn | fcking | fuckingly | goddamn | goddam | god damn
    0 boost=1.6 swear: damn | bloody | sodding | af | asf | as fuck | as f*ck | as f | asfuck
    0 boost=1.6 swear: fuggin | f-ing | mothereffing | motherfucking | muthafuckin | f ing
    0 boost=1.7: beyond belief | the most | of all time | of my life | in my life
    0 boost=1.7: i've ever had | i have ever had | i've ever seen | i have ever seen
    0 boost=1.7: i've ever been | i've ever used | i've ever read | i've ever eaten
    0 boost=1.7: i've ever experienced | i have ever experienced | i've ever stayed in
    0 boost=1.7: i've ever bought | ever | in the world | on the planet | known to man
    0 boost=1.7: in living memory
    +0.5 but: luckily | thankfully | fortunately | mercifully | saving grace
    +0.5 but: the only saving grace | only saving grace | redeeming feature
    +0.5 but: one redeeming feature
    0 but: but | however | yet | except | except that | except for | nevertheless | nonetheless
    0 but: only problem | the only problem | the only problem is | only issue | the only issue
    0 but: the only issue is | only downside | the only downside | the only downside is
    0 but: only complaint | only negative | the only negative | the only drawback
    0 but: only drawback | only gripe | my only gripe | my only complaint | my only issue
    0 but: my only quibble | my only criticism | one complaint | one issue | one problem
    0 but: one downside | until | right up until | that said | that being said
    0 but: having said that | on the other hand | on the flip side | other than that
    0 but: apart from that | aside from that | then again | in the end | ultimately
    0 but: bottom line | instead | turns out | as it turns out | it turned out | in reality
    0 but: the reality is | whereas | but then | but still | even so | all the same
    0 but: be that as it may | unless | save for | bar the | minus the | if only | the catch is
    0 but: the trouble is | the thing is | here's the thing | problem is | issue is
    0 but: downside is | my main complaint | my biggest complaint | my biggest gripe
    0 but: biggest problem | biggest downside | main issue | main problem | one star off
    0 but: knocked off a star | lost a star | minus one star | would be 5 stars | tho | bt
    0 but: buuut | but overall | otherwise | on the plus side | on the bright side
    0 but: the upside is | the only positive | only positive | only plus
    -1 but: unfortunately | sadly | regrettably | alas | too bad | shame about | shame that
    -1 but: pity that | pity about | it's a shame that | but unfortunately | but sadly
    -1 but: unfortunatly | unfortunatley | unfortunetly | sadly though
    -1 but: much to my disappointment | it's a pity that | such a shame that | lamentably
    -1 but: annoyingly | frustratingly | disappointingly | worryingly | its a shame that
    -1 but: its a pity that
    0 dim=0.5: a bit | a little | a little bit | a tad | a touch | slightly | a wee bit
    0 dim=0.5: a smidge | slight | a smidgen | a hair | marginally | ever so slightly | kinda
    0 dim=0.5: kind of | sorta | sort of | lil bit | a lil | a lil bit | abit | bit | minor
    0 dim=0.5: a fraction | just a bit | only slightly | minimally | mildly | faintly | vaguely
    0 dim=0.5: a hint of | a trace of | in places | on occasion | at times | once in a while
    0 dim=0.5: every so often | a few
    0 dim=0.6: somewhat | partly | partially | occasionally | sometimes | more or less
    0 dim=0.6: arguably | semi | ish | in some ways | in part | to a degree | to some extent
    0 dim=0.6: to an extent | almost | borderline | nearly | potentially | apparently
    0 dim=0.6: seemingly | seems | seemed | looks like it's | might be | may be | maybe
    0 dim=0.6: perhaps | possibly | possible | somehow | so far | for now | in theory | could be
    0 dim=0.6: supposed | allegedly | if anything | what some call | some may find
    0 dim=0.6: not entirely | not completely | not always | not totally | not fully | supposedly
    0 dim=0.6: purportedly | ostensibly | looks like its
    0 dim=0.7: fairly | reasonably | relatively | moderately | mostly | generally | usually
    0 dim=0.7: largely | in general | for the most part | on the whole | overall | all in all
    0 dim=0.7: by and large | more often than not | typically | tolerably | passably
    0 dim=0.7: comparatively | mainly | lowkey | low-key | low key | probably | likely | i guess
    0 dim=0.7: i suppose | i think | i feel | just about | basically | essentially | practically
    0 dim=0.7: virtually
    0 dim=0.8: often | normally | i find | i found | imo | imho | in my opinion | if i'm honest
    0 dim=0.8: personally | to me | for me | ngl | tbh | to be honest | to be fair | tbf
    0 dim=0.8: on average | commonly | if im honest
    0 neg: not | never | no | hardly | without | barely | scarcely | rarely | seldom | nor
    0 neg: neither | none | nobody | nothing | nowhere | cannot | can not | don't | doesn't
    0 neg: didn't | isn't | wasn't | aren't | weren't | won't | wouldn't | can't | couldn't
    0 neg: shouldn't | haven't | hasn't | hadn't | ain't | mustn't | needn't | mightn't | n't
    0 neg: w/o | far from | anything but | by no means | in no way | not at all | not even
    0 neg: no longer | nowhere near | not remotely | hardly ever | almost never | never been
    0 neg: nothing like | lack of | lacks | lacking any | fail to | fails to | failed to
    0 neg: failing to | failure to | unable to | devoid of | free of any | supposed to be
    0 neg: would have been | could have been | should have been | was expecting | were expecting
    0 neg: instead of | rather than being | not anymore | no one | noone | doubt it's
    0 neg: doubt that | i doubt | not what i'd call | refuse to be | refuses to | refused to
    0 neg: refusing to | stopped being | stops being | ceased to be | neva | nope | nah | nuthin
    0 neg: nada | nil | not 1 | not one | not a single | never once | not ever | never ever
    0 neg: at no point | under no circumstances | dont | doesnt | didnt | isnt | wasnt | arent
    0 neg: werent | wont | wouldnt | cant | couldnt | shouldnt | havent | hasnt | hadnt | aint
    0 neg: mustnt | neednt | mightnt | nt | doubt its
    0 neg dim=0.6: not exactly | not really | not particularly | not especially | not that
    0 neg dim=0.6: not so | not as | not very | not quite | not all that | not too | not overly
    0 sarcasm: oh really | real nice | as if | air quotes | irony | ironic | ironically
    0 sarcasm: yet again | here we go again | groundhog day | deja vu | once again | guess what
    0 sarcasm: lo and behold | believe it or not | good luck | oh look | lucky me | lucky us
    0 sarcasm: round of applause | pat on the back | how kind | how lovely | bright idea
    0 sarcasm: glorified | einstein | great if you like | who would have thought
    0 sarcasm: who'd have thought | who knew that | seriously though | funny how | not surprised
    0 sarcasm: no surprise | shocker | great if you enjoy
    -2 sarcasm: thanks for nothing | yeah right | just great | just brilliant | just wonderful
    -2 sarcasm: just perfect | just lovely | just what i needed | great job guys
    -2 sarcasm: well done on ruining | nice going | how convenient | oh great | oh joy
    -2 sarcasm: oh wonderful | oh brilliant | oh lovely | oh fantastic | slow clap | way to go
    -2 sarcasm: what a surprise | what a joke | another delay | gee thanks | wow thanks
    -2 sarcasm: thanks a bunch | well great | that's just great | that's great isn't it
    -2 sarcasm: just perfect timing | just fantastic | just fabulous | oh joy of joys
    -2 sarcasm: what a joy not | just dandy | just peachy | fan-freaking-tastic | fantastic not
    -2 sarcasm: great job ruining | great job breaking | great job not | nice job ruining
    -2 sarcasm: nice job breaking | good job ruining | good job breaking | great work ruining
    -2 sarcasm: well done for ruining | congratulations on ruining | congrats on ruining
    -2 sarcasm: congratulations on making | congrats you played yourself
    -2 sarcasm: congratulations you've managed | bravo for ruining | way to ruin
    -2 sarcasm: way to go guys | way to go amazon | nice way to treat | great way to treat
    -2 sarcasm: great way to lose | good way to lose | great way to ruin | great way to waste
    -2 sarcasm: nice way to lose | ya right | yea right | yeah sure | yeah ok | yeah okay
    -2 sarcasm: yeah whatever | sure jan | sure sure | oh please | oh puh-lease | puh-lease
    -2 sarcasm: puhlease | purlease | oh yeah right | aye right | my eye | in your dreams
    -2 sarcasm: dream on | keep dreaming | pull the other one | tell me another one
    -2 sarcasm: tell me another | if you say so | whatever you say | that's rich
    -2 sarcasm: rich coming from | that's a laugh | make me laugh not | you're having a laugh
    -2 sarcasm: having a laugh | you're having me on | are you having a laugh | are you kidding
    -2 sarcasm: are you kidding me | are you joking | you're joking | you must be joking
    -2 sarcasm: must be joking | you've got to be kidding | got to be kidding | gotta be kidding
    -2 sarcasm: gotta be kidding me | you're kidding | you kidding me | r u kidding
    -2 sarcasm: are you serious | are you for real | is this a joke | is this some kind of
    -2 sarcasm: is this a wind up | is this for real | really now | you had one job
    -2 sarcasm: had one job | thanks a lot for nothing | thanks for ruining | thanks for wasting
    -2 sarcasm: thanks for wasting my time | thank you for ruining | thank you for nothing
    -2 sarcasm: thank you for wasting | thanks for the food poisoning | thanks but no thanks
    -2 sarcasm: thanks a bunch for | thanks a million for nothing | cheers for nothing
    -2 sarcasm: cheers for that | ta for nothing | ta very much not | slow handclap
    -2 sarcasm: *slow clap* | give them a medal | give yourself a pat | pats self on back
    -2 sarcasm: good luck with that | good luck getting | good luck getting a refund
    -2 sarcasm: good luck trying to | good luck contacting | good luck finding
    -2 sarcasm: good luck cancelling | best of luck getting | surprise surprise | big surprise
    -2 sarcasm: what a shocker | shock horror | colour me surprised | color me surprised
    -2 sarcasm: color me shocked | colour me shocked | no surprise there | little wonder
    -2 sarcasm: you couldn't make it up | couldn't make it up | can't make this up
    -2 sarcasm: you can't make this | you couldn't write it | unbelievable jeff | so much for
    -2 sarcasm: so much for quality | so much for next day | so much for service
    -2 sarcasm: so much for customer service | so much for premium | so much for guaranteed
    -2 sarcasm: so much for luxury | so much for waterproof | so-called | so called
    -2 sarcasm: so called customer service | so called premium | so-called luxury
    -2 sarcasm: so called support | self-proclaimed | self-styled | self styled | "service"
    -2 sarcasm: "luxury" | "premium" | "customer service" | "deluxe" | "experts" | "gourmet"
    -2 sarcasm: in inverted commas | laughably called | customer service lol
    -2 sarcasm: customer service haha | what customer service | what service | call that service
    -2 sarcasm: call yourself | call yourselves | call yourselves a | if you can call
    -2 sarcasm: if you can call it | if you could call | can hardly be called
    -2 sarcasm: hardly what i'd call | hardly what you'd call | i wouldn't call | real classy
    -2 sarcasm: real smart | really classy | stay classy | classy move | classy not
    -2 sarcasm: clever that | how generous of you | how nice of them | how very convenient
    -2 sarcasm: convenient that | conveniently forgot | conveniently ignored
    -2 sarcasm: conveniently left out | funny that | isn't it funny how | how ironic | the irony
    -2 sarcasm: oh the irony | laugh or cry | don't know whether to laugh | might as well have
    -2 sarcasm: may as well have | might as well burn | as useful as a | as much use as
    -2 sarcasm: about as useful as | about as useful as a | useful as a chocolate teapot
    -2 sarcasm: chocolate teapot | chocolate fireguard | glorified paperweight
    -2 sarcasm: expensive paperweight | very expensive paperweight | expensive doorstop
    -2 sarcasm: expensive brick | makes a great doorstop | makes a good paperweight
    -2 sarcasm: makes a nice paperweight | perfect if you enjoy being | ideal if you enjoy
    -2 sarcasm: if you like being ignored | if you enjoy waiting | if you like cold food
    -2 sarcasm: enjoy my money | enjoy your money | hope you enjoy my money | keep the change
    -2 sarcasm: hope you're happy | hope you're proud | hope you're proud of yourselves
    -2 sarcasm: must be proud | you must be so proud | you must be proud | aren't i lucky
    -2 sarcasm: silly me | more fool me | more fool you | fool me once | my bad for trusting
    -2 sarcasm: my own fault for | bless their hearts | bless her heart | bless his heart
    -2 sarcasm: bless your heart | bless their cotton socks | what planet | what planet are they
    -2 sarcasm: what were they thinking | what were they smoking | what genius | which genius
    -2 sarcasm: some genius | whichever genius | whoever designed | whoever designed this
    -2 sarcasm: whoever thought | whose bright idea | bright sparks | bright spark
    -2 sarcasm: genius idea not | it's not rocket science | not rocket science
    -2 sarcasm: isn't rocket science | hardly rocket science | not brain surgery
    -2 sarcasm: how hard is it | how hard can it | how difficult is it | how difficult can it
    -2 sarcasm: is it too much to | too much to ask | is that too much to | too much to ask for
    -2 sarcasm: asking too much | heaven forbid | god forbid | lord forbid | perish the thought
    -2 sarcasm: excuse me for | pardon me for | sorry i bothered | sorry i asked
    -2 sarcasm: sorry not sorry | can't wait not | said no one ever | said nobody ever
    -2 sarcasm: said no one | /s | </sarcasm> | #sarcasm | #fail | #epicfail | #disappointed
    -2 sarcasm: #neveragain | #avoid | #scam | #ripoff | #worst | #notimpressed | #shambles
    -2 sarcasm: #joke | lmao no | lol no | haha no | lol what a joke | lol ok | lol sure
    -2 sarcasm: lol right | lol yeah right | ha ha very funny | ha bloody ha | har har
    -2 sarcasm: hilarious not | what could possibly go wrong | what could go wrong
    -2 sarcasm: what else is new | same old same old | same old story | same old excuses
    -2 sarcasm: same old | story of my life | oh look another | drumroll | drum roll please
    -2 sarcasm: guess what happened | would you believe it | can you believe it
    -2 sarcasm: can you believe this | can you believe that | you would not believe
    -2 sarcasm: i wish i was joking | i wish i was kidding | wish i was joking
    -2 sarcasm: wish i was kidding | first world problems | pleasure of waiting
    -2 sarcasm: the pleasure of waiting | had the pleasure of waiting | the privilege of paying
    -2 sarcasm: for the privilege of | pay for the privilege | paid for the privilege
    -2 sarcasm: lap of luxury not | luxury my arse | premium my ass | fresh my ass
    -2 sarcasm: next day my arse | that's great isnt it | fan freaking tastic | oh puh lease
    -2 sarcasm: puh lease | you couldnt make it up | couldnt make it up | cant make this up
    -2 sarcasm: you cant make this | you couldnt write it | so called luxury | self proclaimed
    -2 sarcasm: i wouldnt call | isnt it funny how | dont know whether to laugh | arent i lucky
    -2 sarcasm: its not rocket science | isnt rocket science | cant wait not
    +2.5 swear: shit hot | the shit | fuckin a | fucking a | fucking legend | fucking legends
    +2.5 swear: fucking perfect | fucking delicious | fucking beautiful | fucking gorgeous
    +2.5 swear: fucking good | so fucking good | really fucking good | damn great
    +2.5 swear: holy shit this is good | good shit | good af | cool af | cute af | amazing af
    +2.5 swear: funny af | tasty af | cool as fuck | good as fuck | funny as fuck
    +2.5 swear: funny as hell | cute as hell | good as hell | tasty as hell | bad bitch
    +2.5 swear: love the shit out | fuckin brilliant | fuckin amazing | fuckin great
    +2.5 swear: fuckin awesome | f*cking amazing | f*cking awesome | f*cking great
    +2.5 swear: f***ing amazing | f***ing awesome | f***ing great | f***ing brilliant
    +2.5 swear: f**king amazing | f**king awesome | f**king great | f**king brilliant
    +2.5 swear: effing amazing | effing awesome | effing brilliant | effing great
    0 swear: holy shit | holy crap | holy sh*t | holy fuck | oh shit | oh crap | oh fuck
    0 swear: no shit | shitloads | shitload | shit ton | shit-ton | fuckton | fuck ton
    0 swear: fuckload | metric fuckton | hell yea
    -1.5 swear: damned | damnit | dammit | damn it | goddammit | goddamnit | god damn it
    -1.5 swear: god dammit | d*mn | d@mn | darn | darned | darn it | dang | dangit | bugger
    -1.5 swear: buggered | buggered up | bloody hell | bl**dy | b****y | blasted | blimming
    -1.5 swear: sodding hell | sod | sod it | sods | sods law | git | gits | pillock | pillocks
    -1.5 swear: plonker | plonkers | prat | prats | berk | berks | twit | twits | nitwit
    -1.5 swear: nitwits | airhead | airheads | bimbo | jerk | jerks | jerkoff | weasel | weasels
    -1.5 swear: jeez louise | jesus christ | jesus | for christ's sake | for christ sake
    -1.5 swear: for god's sake | for gods sake | for crying out loud | for pete's sake
    -1.5 swear: for goodness sake | for goodness' sake | for heaven's sake | fgs | good grief
    -1.5 swear: good god | good lord | hell | like hell | pissed | cack | cacky | turd | turds
    -1.5 swear: t*rd | polished turd | can't polish a turd | poop | poopy | crapola | crappola
    -1.5 swear: crapfest | crap-fest | crapshoot | crap shoot | cr*p | cr@p | crp | c**p | crapp
    -1.5 swear: suck | sucks | sucked | sucky | suckers | suckage | it sucks | this sucks
    -1.5 swear: that sucks | sucks big time | sucks so bad | sux | suxx | suxs | suks | sukks
    -1.5 swear: sucks now | blows chunks | bites the big one | balls | frigging hell
    -1.5 swear: effing hell | frick | frack | fudge this | screw it | eff it | eff this | effed
    -1.5 swear: fugging | sh*tload | shit load of | a shit ton of | shitload of | a crapload of
    -1.5 swear: cant polish a turd | crap fest
    -2 swear: poo | feckless | knob
    -2.5 swear: shit | shite | shitty | shittier | shittiest | shity | sh*t | sh*te | sh*tty
    -2.5 swear: s**t | s*** | sh1t | sh!t | shyt | shyte | shiit | shiiit | $hit | s h i t
    -2.5 swear: s.h.i.t | crap app ever | bullshit | bullsh*t | bulls**t | bullsh1t | bullsh!t
    -2.5 swear: bullshite | bullcrap | bull crap | bs | b.s. | b/s | horseshit | horse shit
    -2.5 swear: horse crap | batshit | batshit crazy | dogshit | dog sh*t | ratshit
    -2.5 swear: chickenshit | apeshit | bollocks | bollox | bolloks | b*llocks | bollocksed
    -2.5 swear: fuck | f*ck | f**k | f*** | fck | fuk | fuq | fux | fcuk | fk | phuck | f u c k
    -2.5 swear: f.u.c.k | fu*k | fuc* | f@ck | f#ck | fvck | fxck | fook | feck | fecking
    -2.5 swear: fecker | fucked | f*cked | f**ked | fcked | fuked | fucks | fucks sake
    -2.5 swear: for fucks sake | for fuck's sake | for fuck sake | for f*cks sake | for f's sake
    -2.5 swear: ffs | ffss | jfc | jesus fucking christ | wtf | wtff | wtfff | wth | w.t.f
    -2.5 swear: w.t.f. | wtf is this | wtf is wrong | what the actual fuck | what the hell
    -2.5 swear: what the heck | what in the hell | the fuck | tf | tf is this | dafuq | dafuk
    -2.5 swear: da fuq | fml | fubared | omfg no | sucks ass | sucks balls | sucks dick
    -2.5 swear: sucks donkey | sucks arse | suck ass | suck balls | sucky ass | ass | arse | a$$
    -2.5 swear: azz | half-assed | half assed | half-arsed | half arsed | arsed | smart-arse
    -2.5 swear: smartass | smart ass | smart arse | kiss-ass | brown nose | arse about face
    -2.5 swear: arse backwards | ass backwards | ass-backwards | my ass | my arse
    -2.5 swear: taking the piss | take the piss | takes the piss | taken the piss
    -2.5 swear: took the piss | taking the p*ss | piss take | piss-take | pisstake | piss
    -2.5 swear: piss poor | piss-poor | pisspoor | p*ss poor | p*ss | pissy | pissing about
    -2.5 swear: pissing around | tastes like piss | tastes like shit | tasted like shit
    -2.5 swear: tastes like ass | tasted like ass | tasted like crap | tastes like crap
    -2.5 swear: smells like shit | smelled like shit | smelt like shit | smells like ass
    -2.5 swear: smells like crap | looks like shit | looked like shit | looks like crap
    -2.5 swear: looked like crap | feels like shit | feels like crap | works like shit
    -2.5 swear: works like crap | treated like shit | treated like crap | treated us like shit
    -2.5 swear: treated me like shit | treated us like crap | don't give a shit
    -2.5 swear: doesn't give a shit | don't give a fuck | doesn't give a fuck
    -2.5 swear: couldn't give a shit | couldn't give a fuck | gives a shit | gives a fuck
    -2.5 swear: idgaf | dgaf | don't give a crap | didn't give a shit | didn't give a damn
    -2.5 swear: didn't give a crap | no shits given | zero fucks given | no fucks given
    -2.5 swear: bugger all | sod all | fuck all | f all | sweet fa | jack shit | jackshit | fark
    -2.5 swear: kiss ass | dont give a shit | doesnt give a shit | dont give a fuck
    -2.5 swear: doesnt give a fuck | couldnt give a shit | couldnt give a fuck
    -2.5 swear: dont give a crap | didnt give a shit | didnt give a damn | didnt give a crap
    -3 swear: fuck you | fuck off | f off | fuck this | fuck this company | fuck them
    -3 swear: go fuck yourself | get fucked | fck you | fck off | f*ck you | f*ck off | f*** you
    -3 swear: f*** off | f**k you | f**k off | f u | stfu | gtfo | shut the fuck up
    -3 swear: what the fuck | what the f*ck | wtaf | piece of shit | piece of sh*t
    -3 swear: piece of crap | pile of shit | pile of crap | pile of sh*t | load of shit
    -3 swear: load of crap | load of shite | load of bollocks | bag of shite | bag of shit
    -3 swear: crock of shit | crock of sh*t | total crap | absolute crap | complete crap
    -3 swear: utter crap | pure crap | total shit | absolute shit | complete shit | utter shit
    -3 swear: pure shit | utter shite | absolute shite | complete shite | total shite
    -3 swear: shit service | shit company | shit app | shit food | shit hotel | shit quality
    -3 swear: shit product | shite service | crap service | crap company | crap app | crap food
    -3 swear: crap quality | crap product | fucking idiots | fucking idiot
    -3 swear: fucking useless company | fucking bullshit | fucking liars | fucking thieves
    -3 swear: fucking scammers | fucking stupid | fucking ridiculous | fucking hell
    -3 swear: fucking bastards | fucking cunts | asshole | assholes | a-hole | a-holes
    -3 swear: arsehole | arseholes | assh*le | a**hole | a**holes | a$$hole | ahole | asshat
    -3 swear: asshats | arsewipe | asswipe | ass wipe | bastard | bastards | b*stard | b*stards
    -3 swear: b@stard | b@stards | basterd | basterds | bitch | bitches | bitchy | bitching
    -3 swear: b*tch | b*tches | bi*ch | biatch | biotch | b!tch | b1tch | bytch | son of a bitch
    -3 swear: sonofabitch | s.o.b | cunt | cunts | c*nt | c*nts | c**t | c**ts | c u n t | cnut
    -3 swear: wanker | wankers | w*nker | w*nkers | w@nker | w@nkers | wank | wank stain | twat
    -3 swear: twats | tw*t | tw*ts | tw@t | prick | pricks | pr*ck | pr1ck | dick | dicks | d*ck
    -3 swear: d*cks | dickhead | dickheads | d*ckhead | dikhead | dick head | dick move
    -3 swear: dickish | tosser | tossers | t*sser | knobhead | knobheads | knob head | bellend
    -3 swear: bellends | bell end | bell-end | motherfucker | motherfuckers | mofo | mofos
    -3 swear: muthafucka | muthafucker | mothafucka | mfer | mfers | mfs | m*therfucker
    -3 swear: motherf*cker | fucker | fuckers | fucka | f*cker | f*ckers | f**ker | f**kers
    -3 swear: fuckwit | fuckwits | fucktard | fucktards | fuckface | fuckhead | fuckheads
    -3 swear: fuckery | fuckup | fuck up | fuck ups | dumbfuck | dumbfucks | dumb fuck
    -3 swear: clusterf*ck | cluster f*ck | shithead | shitheads | shitbag | shitbags | shitface
    -3 swear: shitstain | shit stain | shit-stain | dipshit | dipshits | dumbshit | bullshitter
    -3 swear: bullshitters | bullshitting | shitstorm | shit storm | shitfest | dumbass
    -3 swear: dumbasses | dumb ass | dumb-ass | dumbarse | dumb arse | jackass | jackasses
    -3 swear: lardass | lazy ass | lazy asses | lazy arse | lazy bastards | douche | douches
    -3 swear: douchebag | douchebags | douche bag | douchy | douchey | d-bag | scrote | gobshite
    -3 swear: gobshites | shitehawk | slut | sluts | whore | whores | skank | retard | retarded
    -3 swear: retards | tard | spastic | up yours | kiss my ass | kiss my arse | kma
    -3 swear: suck my dick | suck my d*ck | eat shit | eat sh*t | go to hell | rot in hell
    -3 swear: burn in hell | screw you | screw this company | screw them | piss off | p*ss off
    -3 swear: pissed off | p*ssed off | pissed me off | pisses me off | pissing me off
    -3 swear: pi$$ed off | sod off | bugger off | naff off | up shit creek | kys | drop dead
    -3 swear: die in a fire | go die | eff you | eff off | f you | a hole | a holes | d bag
    0 though: although | though | despite | in spite of | even though | even if | while | whilst
    0 though: regardless of | notwithstanding | albeit | at first | initially | at first glance
    0 though: on paper | on the surface | admittedly | granted | it's true that | as much as
    0 though: much as i | i know that | i get that | i understand that | i understand | used to
    0 though: used to be | i used to | once was | was once | previously | in the past
    0 though: years ago | in its heyday | started off | started out | started well | starts off
    0 though: starts well | aside from | apart from | other than | besides | irrespective of
    0 though: i wanted to | i really wanted to | wanted to like | wanted to love
    0 though: i was expecting | i expected | i was hoping | had high hopes | reviews said
    0 though: the reviews said | based on the reviews | after reading the reviews
    0 though: going by the reviews | people say | some say | some people | others have said
    0 though: other reviewers | advertised as | described as | marketed as | billed as
    0 though: touted as | claims to be | claimed to be | promised | i was worried
    0 though: i was sceptical | i was skeptical | was skeptical | was sceptical | was hesitant
    0 though: i was hesitant | was a bit worried | was apprehensive | was nervous about
    0 though: i had doubts | had my doubts | altho | eventhough | inspite of | its true that
    -0.5 threat: court | head office | ceo | exposed | expose | demand | demanding | breach
    -0.5 threat: newspaper | petition | last chance | my rights | authorities | regulator
    -0.5 threat: regulators | compliance | fda | osha | fsa | caa | liable | police
    -0.5 threat: recorded the call | have proof
    -1.5 threat: switching to another | switched to another | moving to a competitor
    -2 threat: sue | sue you | sue them | sueing | suing | will sue | i'll sue | i will sue
    -2 threat: going to sue | gonna sue | see you in court | see them in court
    -2 threat: take you to court | taking you to court | take them to court
    -2 threat: taking them to court | going to court | taken to court | small claims
    -2 threat: small claims court | county court | court action | court claim | lawsuit
    -2 threat: law suit | class action | class-action | class action lawsuit | legal action
    -2 threat: taking legal action | take legal action | legal proceedings | legal advice
    -2 threat: seek legal advice | legal team | legally liable | letter before action
    -2 threat: letter before claim | notice before action | lawyer | lawyers | my lawyer
    -2 threat: attorney | attorneys | attorney general | solicitor | solicitors | my solicitor
    -2 threat: litigation | litigate | prosecute | prosecuted | press charges | pressing charges
    -2 threat: damages claim | claim compensation | claiming compensation | demand compensation
    -2 threat: demanding compensation | eu261 | ec261 | eu 261 | uk261 | report you
    -2 threat: reporting you | report them | reporting them | report this | reporting this
    -2 threat: will report | will be reporting | i'll report | i'll be reporting
    -2 threat: going to report | am reporting | report this seller | report the seller
    -2 threat: reported the seller | reporting this seller | reporting this company
    -2 threat: report this company | reported to | reported this | reported them
    -2 threat: reported to amazon | reported to paypal | reported to ebay
    -2 threat: reported to the police | reported to police | report to police
    -2 threat: report to the police | call the police | called the police | calling the police
    -2 threat: contact the police | contacted the police | police report | filed a police report
    -2 threat: the authorities | report to the authorities | trading standards
    -2 threat: contact trading standards | contacting trading standards
    -2 threat: reported to trading standards | better business bureau | bbb | bbb complaint
    -2 threat: bbb report | file a bbb complaint | ftc | ftc complaint | fcc complaint
    -2 threat: consumer affairs | consumer protection | consumer protection agency
    -2 threat: consumer rights | consumer rights act | consumer court | consumer forum
    -2 threat: consumer council | accc | fair trading | office of fair trading
    -2 threat: consumer ombudsman | ombudsman | financial ombudsman | citizens advice
    -2 threat: citizens advice bureau | watchdog | bbc watchdog | rip off britain
    -2 threat: moneysavingexpert | money saving expert | civil aviation authority
    -2 threat: dot complaint | department of transportation | dept of transportation
    -2 threat: health department | report to health department | health inspector
    -2 threat: health inspectors | environmental health | food standards agency
    -2 threat: food hygiene inspector | licensing authority | cpsc | action fraud
    -2 threat: report for fraud | report as fraud | gdpr | gdpr complaint | gdpr breach
    -2 threat: data protection act | information commissioner | file a complaint
    -2 threat: filing a complaint | filed a complaint | lodge a complaint | lodging a complaint
    -2 threat: lodged a complaint | formal complaint | make a complaint | making a complaint
    -2 threat: made a complaint | official complaint | complaint with | escalate | escalated
    -2 threat: escalating | escalate this | escalating this | escalation | speak to a manager
    -2 threat: speak to your manager | speak to the manager | speak to a supervisor
    -2 threat: speak to your supervisor | get me a manager | get me your manager
    -2 threat: want your manager | complain to head office | contact head office
    -2 threat: emailing the ceo | write to the ceo | email the ceo | chargeback | charge back
    -2 threat: chargebacks | charge-back | file a chargeback | initiate a chargeback
    -2 threat: doing a chargeback | raise a chargeback | dispute | disputed | disputing
    -2 threat: dispute the charge | dispute this charge | disputing the charge
    -2 threat: disputed the charge | dispute with my bank | payment dispute | paypal claim
    -2 threat: paypal dispute | paypal case | open a case | opened a case | opening a case
    -2 threat: opened a dispute | open a dispute | a to z claim | a-z claim | section 75
    -2 threat: section 75 claim | contact my bank | contacted my bank | contacting my bank
    -2 threat: call my bank | called my bank | calling my bank | bank dispute
    -2 threat: credit card company | contact my credit card | stop payment | stopped payment
    -2 threat: block the payment | reverse the charge | reverse the payment | exposing
    -2 threat: expose you | expose them | name and shame | naming and shaming | named and shamed
    -2 threat: going public | go public | going to the press | go to the press | go to the media
    -2 threat: going to the media | contact the media | contact the press | post on social media
    -2 threat: posting on social media | all over social media | posting everywhere
    -2 threat: post this everywhere | tell everyone | telling everyone | tell all my friends
    -2 threat: telling all my friends | tell everyone i know | warn others | warning others
    -2 threat: warn everyone | warning everyone | warn people | will be telling everyone
    -2 threat: leave a bad review | leaving a bad review | leave a negative review
    -2 threat: leaving a negative review | bad review | negative review | leave 1 star
    -2 threat: one star review | review bomb | trustpilot review | leave reviews everywhere
    -2 threat: boycott | boycotting | boycotted | spread the word about | sign the petition
    -2 threat: taking this further | take this further | take it further | taking it further
    -2 threat: will be taking this | hear from my lawyer | hear from my solicitor
    -2 threat: hearing from my lawyer | hearing from my solicitor | hear from my attorney
    -2 threat: you'll be hearing from | you will be hearing from | hold you liable
    -2 threat: hold you responsible | hold you accountable | held accountable | liability
    -2 threat: breach of contract | breach of | in breach of | against the law
    -2 threat: breaking the law | illegal | illegally | unlawful | unlawfully | illegal practice
    -2 threat: it's illegal | this is illegal | is illegal | violation | violates | violating
    -2 threat: final warning | last warning | you have 24 hours | you have 48 hours
    -2 threat: within 24 hours or | or else | you'll regret this | you will regret | demanded
    -2 threat: i demand | demand answers | demand an explanation | demand an apology
    -2 threat: compensate me | reimburse me | want compensation | i want compensation
    -2 threat: expect compensation | deserve compensation | entitled to a refund
    -2 threat: entitled to compensation | entitled to a full | know my rights | statutory rights
    -2 threat: class action suit | bailiffs | debt collectors | tweet about this
    -2 threat: closing my account | close my account | cancel my membership
    -2 threat: cancelling my membership | canceling my membership | cancelling my account
    -2 threat: switching to a competitor | going to a competitor | going with a competitor
    -2 threat: moving to another | taking my money elsewhere | take my money elsewhere
    -2 threat: spend my money elsewhere | a z claim | its illegal
    +1.5 wish: hope to return | hope to come back | hope to go back | hope to visit again
    +1.5 wish: hope to stay again | hope to be back | hope there's a sequel | hope for a sequel
    +1.5 wish: hope they make more | hope they never change | hope it never closes
    +1.5 wish: wish i lived closer | wish we lived closer | wish i'd found it sooner
    +1.5 wish: wish i'd bought it sooner | wish i bought this sooner | wish i had found sooner
    +1.5 wish: wish we'd stayed longer | wish we could have stayed | wish i could give more
    +1.5 wish: wish i could give 10 | wish i had bought more | wish i'd bought two
    +1.5 wish: wish there were more stars | wish it would never end | best wishes | all the best
    +1.5 wish: wish you well | wish you all the best | wish you success
    +0.5 wish: hope | hoping | hopefully | fingers crossed | i hope | we hope | hope to
    +0.5 wish: here's hoping | hope they | hope you | looking forward | hopefully they
    +0.5 wish: let's hope | hope for the best | would be nice if | would be great if
    +0.5 wish: would be good if | it'd be nice | would love if | would love it if
    +0.5 wish: would love to see | would like to see | i'd like to see | i'd love to see
    +0.5 wish: would be perfect if | would appreciate if | please add | please bring back
    +0.5 wish: bring back | needs an option | pray | praying | prayers | 🤞 | 🙏🙏
    -0.5 wish: wish | wishing | i wish | wish it had | wish it was | wish it were
    -0.5 wish: wish there was | wish there were | wish they had | wish they would | wish it came
    -0.5 wish: wish i had | wish i could | wished for | just wish | only wish | my only wish
    -0.5 wish: if only it | if only they | should add | should have had | should include
    -0.5 wish: could use | could do with | would have liked | would have preferred
    -0.5 wish: would've liked | would've preferred | would prefer | i'd prefer | would rather
    -0.5 wish: would rather have | i'd rather | please fix | please improve | please change
    -0.5 wish: please update | pls fix | plz fix | need to add | needs to add | hoped for
    -0.5 wish: was hoping for | had hoped | had hoped for | longed for | i hoped | was hoping
    -0.5 wish: was hoping to
    -1 wish: wish i hadn't | wish i had known | wish i'd known | wish i'd never | wish i knew
    -1 wish: really needs to | they need to | you need to fix | needs to be fixed
    -1 wish: need to do better | please do better | do better | must do better
    -1 wish: should have been better | hoped for better | hoped for more | was hoping for better
    -1 wish: was hoping for more | expected so much more | hope it gets better | hope they fix
    -1 wish: hope they fix it | hope they fix this | hope they improve | hope it improves
    -1 wish: hope you improve | hope they do better | wish i could return | wish i could get
    -1 wish: wish i hadnt
    -2 wish: wish i had never bought | wish i'd never bought | wish i never bought
    -2 wish: wish i hadn't bought | wish i hadn't wasted | wish i'd read the reviews
    -2 wish: wish i could give zero | wish i could give 0 | wish i could unsee
    -2 wish: wish i could unread | hope they go bust | hope you go bust | hope they close
    -2 wish: hope you go bankrupt | hope nobody else | hope they get sued | wish i hadnt bought
    -2 wish: wish i hadnt wasted
    """#
}
