extension BuiltInLexicon {
  /// English words and phrases by valence and flags; a stem stands for its inflected forms.
  static let english = #"""
    +3: amazing | outstanding | perfect | perfection | phenomenal | magnificent | superb
    +3: spectacular | masterpiece | flawless | flawlessly | sublime | exquisite | breathtaking
    +3: mind-blowing | mindblowing | life-changing | jaw-dropping | incredible | unforgettable
    +3: first-rate | world-class | unparalleled | unrivalled | unrivaled | unsurpassed | peerless
    +3: matchless | stupendous | out of this world | second to none | top-notch
    +3: top notch service | absolutely perfect | simply perfect | just perfect | pure perfection
    +3: sheer perfection | absolute perfection | perfect in every way | couldn't be happier
    +3: could not be happier | couldn't be more pleased | couldn't ask for more
    +3: could not ask for more | couldn't have been better | could not have been better
    +3: couldn't be better | could not be better | couldn't have asked for more
    +3: couldn't have asked for better | can't be beat | can't recommend enough
    +3: cannot recommend enough | can't recommend highly enough | cannot recommend highly enough
    +3: can't praise enough | cannot praise enough | can't praise them enough
    +3: can't thank you enough | cannot thank you enough | can't thank them enough | cannot fault
    +3: best ever | the best ever | best of the best | the very best | simply the best
    +3: hands down the best | by far the best | best i've ever had | best i have ever had
    +3: best meal ever | best purchase ever | best money i've spent | best money ever spent
    +3: best thing ever | best thing since sliced bread | best decision ever | best hotel ever
    +3: best app ever | best book ever | best film ever | best movie ever | best service ever
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
    +3: deserves more stars | deserves 10 stars | deserves more than 5 | exceeded all expectations
    +3: exceeded all my expectations | exceeded my expectations | exceeded our expectations
    +3: beyond my wildest dreams | beyond my expectations | beyond our expectations
    +3: beyond all expectations | surpassed all expectations | surpassed expectations
    +3: blew me away | blew us away | blew my mind | blown away | blown away by
    +3: knocked my socks off | tour de force | magnum opus | chef's kiss | chefs kiss | to die for
    +3: heaven on earth | heaven in a bowl | heaven on a plate | a taste of heaven
    +3: a slice of heaven | a piece of heaven | went above and beyond | above and beyond
    +3: go above and beyond | going above and beyond | goes above and beyond
    +3: gone above and beyond | head and shoulders above | leaps and bounds above | a cut above
    +3: knocked it out the park | knocked it out | hit it out the park | nothing short of amazing
    +3: nothing short of brilliant | nothing short of spectacular | nothing short of perfection
    +3: nothing less than perfect | best in class | best-in-class | gold standard | holy grail
    +3: game-changer | gamechanger | changed my life | life changer | life saver | lifesaver
    +3: life-saver | must-read | must-see | must-have | must-buy | must-try | must-watch
    +3: must visit | instant classic | modern classic | worth every penny | worth every cent
    +3: worth every single penny | worth every dollar | worth every pound | worth every star
    +3: worth its weight in gold | speechless in a good way | nothing but praise
    +3: nothing but good things | nothing but positive | rave about | raving about | raved about
    +3: oscar-worthy | award-winning | michelin quality | restaurant quality | fantastic
    +3: fabulous | marvellous | marvelous | wonderful | terrific | brilliant | glorious | heavenly
    +3: divine | extraordinary | exceptional | remarkable service | love love love
    +3: love love love it | loooove | looove | looooove | loveee | loveeee | luuuv | perfecto
    +3: perfetto | bellissimo | magnifique | amazeballs | spellbinding | mesmerising | mesmerizing
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
    +3: loyal customer for life | five thumbs up | two thumbs way up | showstopper | show-stopping
    +3: show-stopper | standing ovation | mind blowing | life changing | jaw dropping | first rate
    +3: world class | top notch | couldnt be happier | couldnt be more pleased
    +3: couldnt ask for more | couldnt have been better | couldnt be better
    +3: couldnt have asked for more | couldnt have asked for better | cant be beat
    +3: cant recommend enough | cant recommend highly enough | cant praise enough
    +3: cant praise them enough | cant thank you enough | cant thank them enough
    +3: 5 stars arent enough | game changer | must read | must see | must have | must buy
    +3: must try | must watch | oscar worthy | award winning | awe inspiring | un put downable
    +3: couldnt put it down | couldnt put this down | cant put it down | edge of your seat
    +3: mouth watering | show stopping | show stopper
    +2.5: excellent | awesome | stunning | gorgeous | love | loved | loves | adore | adores
    +2.5: adored | excellence | excels | excelled | delicious | delectable | luscious | delightful
    +2.5: delighted | delight | delights | thrilled | thrilling | splendid | stellar | sterling
    +2.5: superlative | superior quality | extraordinarily good | fabulously | brilliance
    +2.5: magnificence | radiant | dazzling | dazzled | captivating | captivated | enchanting
    +2.5: enchanted | enchantment | riveting | riveted | gripping | gripped me | engrossing
    +2.5: engrossed | absorbing read | unmissable | page-turner | pageturner | page turner
    +2.5: tear-jerker | tearjerker | heart-warming | heartwarming | soul-stirring
    +2.5: profoundly moving | deeply moving | deeply touching | genius | masterful | masterfully
    +2.5: masterly | virtuoso | mastery | beautiful | beautifully | beauty | loveable | impressive
    +2.5: impressed | highly impressed | very impressed | hugely impressed | so impressed
    +2.5: thoroughly impressed | impressively | well impressed | highly recommend
    +2.5: highly recommended | highly reccomend | highly recomend | strongly recommend
    +2.5: strongly recommended | thoroughly recommend | thoroughly recommended
    +2.5: definitely recommend | would definitely recommend | would highly recommend
    +2.5: absolutely recommend | 100% recommend | wholeheartedly recommend | recommend to everyone
    +2.5: recommend to anyone | recommend it to everyone | recommend it to anyone
    +2.5: recommended to all | recommended without hesitation | recommend without hesitation
    +2.5: without hesitation | cannot recommend this enough | can't fault | couldn't fault
    +2.5: could not fault | can't fault it | can't fault them | couldn't fault it
    +2.5: couldn't fault anything | can't fault a thing | hard to fault | love it | love them
    +2.5: love this | love these | loving it | loved it | loved this | loved every minute
    +2.5: loved every bite | loved every page | loved every second | love everything about
    +2.5: loved everything about | loved everything | i'm in love | in heaven | fell in love
    +2.5: fell in love with | fallen in love | falling in love | head over heels | treasured | gem
    +2.5: hidden gem | absolute gem | real gem | little gem | true gem | gems | pot of gold | best
    +2.5: the best | one of the best | among the best | best value | best quality | best app
    +2.5: best hotel | best book | best place | best coffee | best pizza | best food | best part
    +2.5: best choice | best buy | bargain of the year | best seller ever | best price
    +2.5: best so far | best on the market | best in town | best around | best out there | bestest
    +2.5: still the best | remains the best | always the best | no better | none better
    +2.5: nothing better than this | nothing beats | you can't beat | can't beat | can't beat it
    +2.5: cannot beat | unbeatable | unbeaten | hard to beat | tough to beat | hits the spot
    +2.5: hit the spot | spot on | spot-on | bang on | on point | on the money | nailed it
    +2.5: nails it | crushed it | smashed it | aced it | hit the nail | home run | bullseye
    +2.5: a triumph | triumph | triumphant | triumphs | winner | clear winner | real winner
    +2.5: hands down winner | a winner | masterclass | ground-breaking | groundbreaking
    +2.5: revolutionary | pioneering | visionary | exemplary | unbeatable value | great value
    +2.5: great value for money | good value for money | excellent value | amazing value
    +2.5: fantastic value | incredible value | superb value | unbeatable price | fantastic price
    +2.5: amazing price | excellent price | amazing deal | great deal | fantastic deal
    +2.5: excellent deal | incredible deal | what a deal | steal | absolute steal | a steal
    +2.5: what a steal | such a steal | what a bargain | absolute bargain | great bargain
    +2.5: really happy | very happy | so happy | extremely happy | super happy | happy happy happy
    +2.5: very pleased | really pleased | so pleased | extremely pleased | super pleased
    +2.5: well chuffed | dead chuffed | chuffed | stoked | pumped | over the top happy
    +2.5: totally satisfied | completely satisfied | very satisfied | extremely satisfied
    +2.5: fully satisfied | highly satisfied | 100% satisfied | very impressed with
    +2.5: will definitely return | definitely be back | will definitely be back | we will be back
    +2.5: i will be back | will be back soon | can't wait to return | can't wait to go back
    +2.5: can't wait to come back | cannot wait to return | can't wait for more
    +2.5: can't wait to read more | can't wait for the sequel | can't wait to try
    +2.5: cannot wait to go back | already booked again | already planning our next | booked again
    +2.5: would stay again | will stay again | would definitely stay again | would gladly return
    +2.5: would happily stay again | would happily return | would fly again
    +2.5: would definitely buy again | will definitely buy again | will definitely order again
    +2.5: will definitely use again | would definitely use again | would definitely order again
    +2.5: won't go anywhere else | wouldn't go anywhere else | wouldn't stay anywhere else
    +2.5: wouldn't be without it | couldn't live without it | can't live without it
    +2.5: can't live without | cannot live without | don't know how i lived | spotless
    +2.5: spotlessly | sparkling clean | spotlessly clean | squeaky clean | gleaming
    +2.5: immaculately clean | scrupulously clean | pristine | mint condition | like brand new
    +2.5: good as new | as good as new | flying colours | flying colors | with flying colours
    +2.5: godsend | a godsend | heaven-sent | blessing | heroic | hero | angel | angels | an angel
    +2.5: absolute legend | absolute legends | legend | legendary | superstar | rock star
    +2.5: rockstar | absolute star | iconic | timeless | evergreen | paradise | bliss | blissful
    +2.5: blissfully | dream come true | dreamy | magical | magic | wizardry | fairytale
    +2.5: fairy tale | happiness | joy | joyful | joyous | jubilant | pure joy | a joy to use
    +2.5: joy to use | joy to read | joy to behold | joy to watch | a joy | a delight
    +2.5: an absolute delight | pleasure to deal with | pleasure to use | pleasure to read
    +2.5: real pleasure | absolute pleasure | fantastically | wonderfully | brilliantly | superbly
    +2.5: marvellously | marvelously | magnificently | perfectly | exceptionally good
    +2.5: remarkably good | extremely good | really good | very very good | so good | soo good
    +2.5: sooo good | soooo good | so so good | sooo yummy | so damn good | damn good | damn fine
    +2.5: too good | almost too good | dangerously good | seriously good | bloody good
    +2.5: bloody lovely | wicked good | hella good | mighty good | mighty fine | v good quality
    +2.5: top quality | excellent quality | superb quality | great quality | amazing quality
    +2.5: exceptional quality | highest quality | high-quality | high quality | fantastic quality
    +2.5: outstanding quality | superior | superiority | top drawer | top-drawer | top tier
    +2.5: top-tier | tip-top | tip top | tiptop | ace | aces | a-plus | a+ | a++ | a+++ | a plus
    +2.5: a star | a* | aaa | aaa+ | aaaaa | grade a | class act | first class | first-class
    +2.5: firstclass | premium quality | luxurious | luxuriously | opulent | sumptuous | lavish
    +2.5: indulgent | decadent | majestic | regal | regally | fit for a king | fit for royalty
    +2.5: treated like royalty | treated like a king | treated like a queen | treated like vip
    +2.5: felt like royalty | felt like a princess | red carpet treatment | couldn't do enough
    +2.5: couldn't do enough for us | couldn't be more helpful | couldn't have been more helpful
    +2.5: could not have been nicer | couldn't have been nicer | couldn't have been friendlier
    +2.5: couldn't be nicer | could not be more helpful | nothing was too much trouble
    +2.5: nothing too much trouble | nothing is too much trouble | nothing was too much
    +2.5: no request too big | bent over backwards | bends over backwards | went the extra mile
    +2.5: go the extra mile | going the extra mile | goes the extra mile | gone the extra mile
    +2.5: went out of their way | went out of her way | went out of his way
    +2.5: goes out of their way | go out of their way | made my day | made our day | made my week
    +2.5: made our stay | made our trip | made our night | saved my life | saved the day
    +2.5: saved my day | saved my marriage | saved our holiday | restored my faith
    +2.5: exactly what i wanted | exactly what i needed | just what i needed | just what i wanted
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
    +2.5: astounded by the | jaw dropped | gobsmacked by how good | awesomeness | awsome | awesom
    +2.5: awsum | amazin | amazingg | amazinggg | amzing | amazign | excelent | exellent
    +2.5: excellant | excllent | exelent | execllent | fantastik | fab | fabbo | fabulicious
    +2.5: bril | brill | brills | brilliantt | brillant | briliant | wonderfull | wonderfuly
    +2.5: wonderfulll | marvelus | beautifull | beatiful | beutiful | beautful | gorgous
    +2.5: gorgeousss | gawjus | perfekt | perfectt | purrfect | perf | delish | delisious
    +2.5: delishious | delicous | delicius | deliciousness | dericious | deelish | scrummy
    +2.5: scrumdiddlyumptious | scrum | yummmy | yummmmy | yummylicious | yumyum | yum yum
    +2.5: om nom nom | nom nom | nomnom | finger-licking | finger lickin good
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
    +2.5: hysterically funny | side-splitting | rib-tickling | rolling on the floor | in stitches
    +2.5: had us in stitches | had me in stitches | belly laughs | comedy gold | comic genius
    +2.5: dope af | sick af | wicked awesome | fan-bloody-tastic | fantabulous | fantastico
    +2.5: splendiferous | five-star | feather in their cap | tear jerker | heart warming
    +2.5: soul stirring | cant fault | couldnt fault | cant fault it | cant fault them
    +2.5: couldnt fault it | couldnt fault anything | cant fault a thing | im in love
    +2.5: you cant beat | cant beat | cant beat it | ground breaking | cant wait to return
    +2.5: cant wait to go back | cant wait to come back | cant wait for more
    +2.5: cant wait to read more | cant wait for the sequel | cant wait to try
    +2.5: wont go anywhere else | wouldnt go anywhere else | wouldnt stay anywhere else
    +2.5: wouldnt be without it | couldnt live without it | cant live without it
    +2.5: cant live without | dont know how i lived | heaven sent | couldnt do enough
    +2.5: couldnt do enough for us | couldnt be more helpful | couldnt have been more helpful
    +2.5: couldnt have been nicer | couldnt have been friendlier | couldnt be nicer
    +2.5: finger licking | melt in the mouth | swoon worthy | side splitting | rib tickling
    +2.5: fan bloody tastic | five star
    +2: great | lovely | pleased | happy | happier | happiest | pleasure | pleasurable | pleasing
    +2: enjoy | enjoyed | enjoyable | enjoyably | enjoyment | enjoying | recommend | recommended
    +2: recommendation | recommendable | would recommend | i recommend | will recommend
    +2: can recommend | recomend | reccomend | reccommend | recommand | recomended | friendly
    +2: friendliness | friendliest | friendlier | helpful | helpfulness | very helpful
    +2: super helpful | helpful staff | friendly staff | politely | politeness | courteous
    +2: courteously | kind | kindly treated | kindness | so kind | very kind | kind-hearted
    +2: warm-hearted | good-natured | caring | considerate | thoughtful | thoughtfulness
    +2: thoughtfully | attentive | attentiveness | attentively | hospitable | gracious
    +2: graciously | graciousness | charming | charm | charmed | charmingly | welcoming
    +2: warm welcome | warmly welcomed | made us feel welcome | felt welcome | felt at home
    +2: feel at home | made to feel welcome | home away from home | home from home
    +2: warm and welcoming | warm and friendly | warm and inviting | big smile
    +2: service with a smile | with a smile | always smiling | smiling staff | smiley | cheerful
    +2: cheery | cheerfully | cheerfulness | obliging | accommodating | patient staff | patiently
    +2: very patient | so patient | endless patience | professional | professionalism
    +2: professionally | knowledgeable | knowledgable | well-informed | competent | skilled
    +2: skilful | skillful | talented | gifted | experienced staff | expertise | expertly
    +2: efficient | efficiency | efficiently | prompt | promptly | promptness | speedy | swift
    +2: swiftly | speedy delivery | fast delivery | quick delivery | super fast delivery
    +2: super fast | superfast | lightning fast | lightning-fast | lightning quick
    +2: next day delivery | fast shipping | quick shipping | super fast shipping | rapid delivery
    +2: swift delivery | prompt delivery | prompt service | prompt response | fast response
    +2: quick response | quick reply | fast service | quick service | quick turnaround
    +2: early delivery | arrived early | came early | delivered early | arrived a day early
    +2: arrived earlier than expected | came earlier than expected | earlier than expected
    +2: ahead of schedule | ahead of time | arrived quickly | came quickly | arrived promptly
    +2: delivered quickly | delivered promptly | shipped quickly | shipped fast | arrived next day
    +2: arrived safely | arrived intact | arrived fresh | arrived piping hot | still hot
    +2: piping hot | hot and fresh | fresh and hot | nice and hot | nice and fresh | nice and warm
    +2: nice and clean | nice and quiet | nice and cosy | nice and crispy | nice touch
    +2: lovely touch | thoughtful touch | personal touch | attention to detail
    +2: great attention to detail | hassle-free | trouble-free | stress-free | worry-free
    +2: pain-free | painless | effortless | effortlessly | seamless | seamlessly | smooth sailing
    +2: plain sailing | without a glitch | without issue | without any issues
    +2: without any problems | without problem | without incident | without fail | glitch-free
    +2: bug-free | fault-free | user-friendly | easy-to-use | ease of use | easy to install
    +2: easy to set up | easy to assemble | easy to clean | easy to follow | easy to navigate
    +2: super easy | so easy | very easy | really easy | intuitive | intuitively | well-designed
    +2: well-made | well-built | well-constructed | well-crafted | beautifully made
    +2: beautifully crafted | beautifully written | beautifully presented | beautifully decorated
    +2: beautifully packaged | beautifully designed | beautifully shot | beautifully cooked
    +2: lovingly crafted | well-written | well-acted | well-directed | well-cast | well-researched
    +2: well-developed | well-rounded characters | well-crafted plot | well-executed
    +2: well-thought-out | well-organised | well-organized | well-run | well-managed
    +2: well-maintained | well-kept | well-appointed | well-equipped | well-stocked
    +2: well-presented | well-packaged | well-packed | well-wrapped | well-protected
    +2: well-cooked meal | well-seasoned | well-balanced | well-finished | well-deserved
    +2: well-earned | well-loved | well-trained | well-mannered | well-behaved | well-spoken
    +2: well-insulated | well-soundproofed | well-priced | well looked after | looked after us
    +2: took care of us | took great care | took good care | takes good care | great care
    +2: taken care of | carefully packed | carefully packaged | carefully wrapped | packaged well
    +2: packed well | securely packed | securely packaged | nicely packaged | nicely presented
    +2: nicely made | nicely done | well done | bravo | kudos | hats off | hat's off | props to
    +2: big up | shout out to | shoutout to | well played | congrats | congratulations | thumbs up
    +2: thumbs-up | two thumbs up | big thumbs up | a thumbs up | top marks | high marks
    +2: high praise | praise | praises | praised | praiseworthy | commend | commendable
    +2: commended | commendation | applaud | applause | laudable | admirable | admirably | admire
    +2: admired | admiration | worthy | praise-worthy | noteworthy | outstandingly | remarkable
    +2: notable | very special | so special | something special | felt special
    +2: made us feel special | made me feel special | one-of-a-kind | one of a kind | memorable
    +2: unforgettably | elegant | elegance | elegantly | stylish | stylishly | classy | chic
    +2: sophisticated | sophistication | refined | graceful | gracefully | tasteful
    +2: tastefully decorated | tastefully done | tasteful decor | luxury | luxe | plush | plushy
    +2: posh | deluxe | cosy | cozy | cosiness | coziness | comfy | comfiest | comfortable
    +2: comfortably | comfortable bed | comfortable beds | comfy bed | comfy beds | super comfy
    +2: so comfy | very comfortable | slept well | slept like a baby | slept like a log
    +2: slept like babies | slept so well | slept soundly | best night's sleep
    +2: great night's sleep | good night's sleep | great sleep | relaxing | restful | tranquil
    +2: tranquility | tranquillity | serene | serenity | peaceful | peacefully | peace and quiet
    +2: calm | calming | soothing | soothed | refreshing | refreshingly | refreshed | rejuvenated
    +2: rejuvenating | invigorating | pampered | pampering | spoilt for choice
    +2: spoiled for choice | well soundproofed | soundproof | soundproofed | quiet room
    +2: quiet rooms | very quiet | lovely and quiet | lovely and clean | lovely and warm
    +2: spaciousness | roomy | airy | light and airy | bright and airy | clean and tidy
    +2: clean and comfortable | clean and fresh | clean room | clean rooms | very clean
    +2: super clean | really clean | so clean | cleanliness was excellent | comfortable and clean
    +2: hygienic | sanitary | stunning view | stunning views | great view | great views
    +2: amazing view | amazing views | lovely view | lovely views | beautiful view
    +2: beautiful views | spectacular views | breathtaking views | view to die for | scenic
    +2: picturesque | idyllic | panoramic views | great location | excellent location
    +2: fantastic location | brilliant location | superb location | ideal location | good location
    +2: central location | prime location | unbeatable location | amazing location
    +2: ideally located | perfectly located | perfectly situated | ideally situated
    +2: conveniently located | centrally located | well-located | well-situated | great amenities
    +2: free upgrade | upgraded us | upgraded for free | free room upgrade | complimentary upgrade
    +2: got upgraded | were upgraded | complimentary champagne | early check in allowed
    +2: easy check in | smooth check in | quick check in | easy check-in | seamless check-in
    +2: smooth check-in | tasty | tastiest | tastier | tastyy | so tasty | very tasty
    +2: super tasty | really tasty | yummy | yummiest | yum | yumm | yummm | scrumptiously
    +2: flavourful | flavorful | flavoursome | flavorsome | full of flavour | full of flavor
    +2: packed with flavour | packed with flavor | bursting with flavour | bursting with flavor
    +2: burst of flavour | burst of flavor | explosion of flavour | flavour explosion
    +2: flavor explosion | loaded with flavor | depth of flavour | depth of flavor | succulent
    +2: appetising | appetizing | moreish | morish | more-ish | addictive taste
    +2: dangerously addictive | so addictive | divine taste | savoury goodness | savory goodness
    +2: crispy on the outside | crispy and delicious | golden and crispy | crispiness | aromatic
    +2: fragrant | smells amazing | smells lovely | smells gorgeous | smells divine
    +2: smells delicious | smells wonderful | smells great | smells fantastic | smelled amazing
    +2: smells heavenly | freshest | freshness | freshly made | freshly cooked | freshly baked
    +2: freshly prepared | freshly squeezed | fresh ingredients | fresh food | super fresh
    +2: so fresh | very fresh | really fresh | quality ingredients | high quality ingredients
    +2: finest ingredients | generous | generously | generosity | generous portion
    +2: generous portions | generously sized | large portions | big portions | huge portions
    +2: massive portions | hearty portions | good portions | good portion size
    +2: good sized portions | great portions | ample portions | portions were huge
    +2: portions were generous | portions were massive | portions are huge | portions are generous
    +2: hearty | wholesome | filling and tasty | foodie heaven | authentic | authenticity
    +2: genuine article | the real deal | real deal | the real thing | genuine leather
    +2: 100% genuine | 100% authentic | original and authentic | love the colour | love the color
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
    +2: looks brand new | looks like new | sturdy | sturdily | sturdiness | sturdier | solid build
    +2: solidly built | solidly made | rock solid | rock-solid | robust | robustness | reliably
    +2: reliability | dependable | dependability | trustworthy | trusted | trust them | honest
    +2: honesty | honest seller | integrity | transparent pricing | genuine seller | great seller
    +2: excellent seller | lovely seller | good seller | trusted seller | brilliant seller
    +2: fantastic seller | great communication | excellent communication | good communication
    +2: brilliant communication | great comms | good comms | kept me informed | kept us informed
    +2: kept me updated | kept me up to date | kept us updated | responsive | responsiveness
    +2: very responsive | great customer service | excellent customer service
    +2: good customer service | brilliant customer service | fantastic customer service
    +2: outstanding customer service | superb customer service | great service | excellent service
    +2: fantastic service | amazing service | good service | brilliant service | superb service
    +2: wonderful service | exceptional service | lovely service | lovely staff | great staff
    +2: amazing staff | wonderful staff | fantastic staff | brilliant staff | excellent staff
    +2: lovely people | lovely couple | lovely lady | lovely guy | lovely host | great host
    +2: wonderful host | amazing host | super host | superhost | excellent host | perfect host
    +2: great guy | great guys | great team | fantastic team | amazing team | as described
    +2: exactly as described | just as described | as advertised | exactly as advertised
    +2: exactly as pictured | as pictured | just as pictured | as shown | just like the picture
    +2: just like the photo | just like the pictures | looks exactly like
    +2: exactly like the picture | matches the description | matched the description
    +2: true to description | true to size | fits true to size | true to its word | lives up to
    +2: lived up to | live up to | lives up to expectations | lived up to expectations
    +2: lives up to the hype | lived up to the hype | worth the hype | worth the money
    +2: worth every | worth it | so worth it | totally worth it | well worth it
    +2: definitely worth it | well worth the money | well worth the price | worth the price
    +2: worth the wait | well worth the wait | worth the trip | worth the drive | worth the visit
    +2: worth a visit | well worth a visit | worth a watch | worth watching | worth a read
    +2: worth reading | well worth reading | worth seeing | worth a try | worth trying
    +2: worth buying | worth paying extra | worth the extra | worth the extra money
    +2: worth the upgrade | worth the splurge | worth the investment | worth the effort
    +2: good investment | great investment | excellent investment | great buy | excellent buy
    +2: good buy | brilliant buy | fantastic buy | smart buy | great purchase | excellent purchase
    +2: good purchase | very happy with purchase | happy with my purchase
    +2: happy with the purchase | happy with this purchase | pleased with my purchase
    +2: pleased with purchase | pleased with this purchase | happy with this | happy with it
    +2: very happy with | happy customer | happy customers | very happy customer
    +2: satisfied customer | satisfied | satisfaction | satisfying | so satisfying | satisfyingly
    +2: satisfies | gratified | gratifying | rewarding | fulfilling | grateful | gratefully
    +2: gratitude | thankful | so thankful | thank you so much | thank you very much
    +2: thank you all | thanks so much | thanks a million | many thanks | big thank you
    +2: huge thank you | huge thanks | big thanks | special thanks | a big thank you
    +2: appreciate it | much appreciated | really appreciate | really appreciated
    +2: greatly appreciated | appreciate | appreciated | appreciative | appreciation | bargain
    +2: bargains | real bargain | good deal | great price | great prices | good price
    +2: good prices | lovely price | brilliant price | excellent prices | reasonable price
    +2: reasonable prices | reasonably priced | very reasonable | very reasonably priced
    +2: fairly priced | fair price | well priced | affordable | affordability | affordably priced
    +2: bang for your buck | bang for the buck | bang for my buck | more bang for | great bang
    +2: value for money | good value | super value | money well spent | well spent
    +2: pleasantly surprised | pleasant surprise | lovely surprise | nice surprise
    +2: wonderful surprise | surprisingly good | surprisingly great | surprisingly comfortable
    +2: surprisingly tasty | surprisingly well | surprisingly nice | happily surprised
    +2: positively surprised | positive surprise | delightfully | effective | effectively
    +2: effectiveness | works great | works well | works really well | works very well
    +2: works wonders | works beautifully | works brilliantly | works amazing | works fantastic
    +2: works amazingly | worked great | worked well | worked wonders | worked beautifully
    +2: working great | working perfectly | working well | does wonders | did wonders
    +2: does the trick | did the trick | does the job well | does the job perfectly
    +2: does the job beautifully | does a great job | does a fantastic job | did a great job
    +2: did an amazing job | did a fantastic job | great job | good job | amazing job
    +2: fantastic job | excellent job | excellent work | great work | good work | keep it up
    +2: keep up the good work | keep up the great work | powerful performance
    +2: powerful performances | great performance | great performances | excellent performances
    +2: brilliant performance | superb acting | great acting | brilliant acting | excellent acting
    +2: amazing acting | stellar cast | great cast | strong cast | excellent cast | powerfully
    +2: compelling | compellingly | engaging | engagingly | immersive | immersed | absorbing
    +2: absorbed | fascinating | fascinated | fascination | intriguing | intriguingly
    +2: entertaining | entertained | thoroughly entertaining | suspenseful | nail-biting
    +2: nailbiting | action-packed | fast-paced | pacy | thought-provoking | thoughtprovoking
    +2: insightful | illuminating | enlightening | inspiring | inspired | inspirational
    +2: uplifting | life-affirming | feel-good | feelgood | touching | heartfelt | poignant
    +2: poignancy | poetic | lyrical | evocative | emotive | profound | nuanced | originality
    +2: inventive | imaginative | imaginatively | creative | creativity | innovative | innovation
    +2: ingenious | ingeniously | ingenuity | clever | cleverly | witty | wittily | wit | amusing
    +2: humorous | so funny | really funny | very funny | laughed | laughter | good laugh
    +2: made me laugh | makes me laugh | lots of laughs | full of laughs | sharp writing
    +2: crackling dialogue | snappy dialogue | great chemistry | great soundtrack
    +2: great storyline | great story | great plot | amazing story | beautiful story
    +2: brilliant story | great characters | lovable characters | loveable characters | relatable
    +2: relatable characters | likeable | likable | lovable | endearing | adorable | adorably
    +2: cutest | cuteness | so cute | super cute | too cute | sweetest | sweetheart | so sweet
    +2: darling | precious | believable | believable characters | three-dimensional characters
    +2: kept me guessing | kept us guessing | kept me hooked | kept me interested
    +2: kept me engaged | hooked from | hooked me | hooked | got me hooked | got hooked
    +2: had me hooked | i was hooked | pulled me in | drew me in | drawn in | sucked me in
    +2: grabbed me | held my attention | kept my attention | read it in one sitting
    +2: in one sitting | binge-worthy | bingeworthy | binged it | rewatchable | re-readable
    +2: great read | good read | fantastic read | excellent read | brilliant read | wonderful read
    +2: amazing read | easy read | enjoyable read | compelling read | cracking read | lovely read
    +2: great book | excellent book | brilliant book | great movie | great film | excellent film
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
    +2: good atmosphere | fantastic atmosphere | great ambience | lovely ambience | great ambiance
    +2: great vibe | great vibes | good vibes | good vibe | lovely vibe | buzzing atmosphere
    +2: good quality | really good quality | very good quality | lovely quality | nice quality
    +2: solid quality | quality product | quality item | great product | excellent product
    +2: fantastic product | amazing product | brilliant product | lovely product | good product
    +2: superb product | wonderful product | great item | lovely item | great app | excellent app
    +2: brilliant app | good app | fantastic app | amazing app | love this app | love the app
    +2: favourite | favorite | favourites | favorites | new favourite | new favorite
    +2: my favourite | my favorite | all time favourite | all-time favorite | fave | fav | favs
    +2: faves | fav app | firm favourite | go-to | my go-to | my go to | staple in our house
    +2: wouldn't change a thing | would buy again | will buy again | buy again | i'd buy again
    +2: would purchase again | will purchase again | will order again | would order again
    +2: will be ordering again | will be buying again | buying again | ordering again
    +2: will be ordering more | will order more | bought another | bought another one
    +2: ordered another | ordered two more | ordered more | bought two more | bought several
    +2: bought more | repeat customer | repeat purchase | repeat buyer | regular customer
    +2: loyal customer | returning customer | keep coming back | keeps me coming back
    +2: keep going back | always come back | always go back to | will use again | would use again
    +2: will be using again | using again | will come again | would come again | will go again
    +2: would go again | will visit again | would visit again | will be back | i'll be back
    +2: we'll be back | ill be back | definitely coming back | definitely going back
    +2: would return | will return again | i will return again | will stay here again
    +2: would stay here again | will stay again for sure | would fly with them again
    +2: would fly with again | smooth flight | pleasant flight | comfortable flight | great flight
    +2: on-time departure | arrived on time | left on time | departed on time | landed early
    +2: landed ahead of schedule | always on time | on schedule | great legroom
    +2: plenty of legroom | lots of legroom | extra legroom | good legroom | ample legroom
    +2: friendly crew | great crew | lovely crew | amazing crew | cabin crew were lovely
    +2: great entertainment | upgraded to first | upgraded to business | free upgrade to business
    +2: thank u | tysm | thnx so much | luv | luv it | luv this | luvs | lurve | luvvit | gr8
    +2: gr8t | greatt | greaat | grt | greattt | gooood | goood | gooooood | niceee | niceeee
    +2: nicee | loverly | luvly | lovly | lovley | lush | lushhh | cracking | cracker | belting
    +2: smashing | corking | spiffing | top banana | top man | top bloke | top bombing | top lads
    +2: top lass | quality lads | good lads | champ | diamond geezer | peng | sound as a pound
    +2: proper lush | bonza | bonzer | ripper | beaut | ripsnorter | deadly good | grand job
    +2: pure class | pukka | tidy as | sweet as | choice as | lekker | shiok | sedap | yaaas
    +2: yasss | yas | yass | yaay | woohoo | woo hoo | woot | w00t | yippee | whoop | whoop whoop
    +2: hooray | hurray | hurrah | yay | yayyy | yaaay | booyah | bingo | wow | wowza | wowww
    +2: woww | wowee | wowed | wow factor | wows | wowzers | bang tidy | on fleek | epic | so epic
    +2: rad | gnarly good | killer app | killer feature | killer deal | kick-ass | kickass
    +2: badass | bad ass | bad-ass | rocks my world | it rocks | they rock | you rock | this rocks
    +2: you guys rock | rocking it | it's lit | so lit | lit af | straight gas | it's gas
    +2: no skips | vibes are immaculate | immaculate vibes | good energy | a vibe | it's a vibe
    +2: whole vibe | what a vibe | certified banger | bop | a bop | such a bop | certified fresh
    +2: pure gold | solid gold | valid af | serving looks | served looks | queen behaviour
    +2: king behaviour | yes queen | iconic af | stan | i stan | stanning | hyped | so hyped | ily
    +2: ilysm | i love you | love you guys | love u | xoxo | <3 it | heart eyes | mvp | the mvp
    +2: real mvp | a pro | total pro | true professionals | true professional
    +2: consummate professional | kind hearted | warm hearted | good natured | well informed
    +2: hassle free | trouble free | stress free | worry free | pain free | glitch free | bug free
    +2: fault free | user friendly | easy to use | well designed | well made | well built
    +2: well constructed | well crafted | well written | well acted | well directed | well cast
    +2: well researched | well developed | well rounded characters | well crafted plot
    +2: well executed | well thought out | well organised | well organized | well run
    +2: well managed | well maintained | well kept | well appointed | well equipped | well stocked
    +2: well presented | well packaged | well packed | well wrapped | well protected
    +2: well cooked meal | well seasoned | well balanced | well finished | well deserved
    +2: well earned | well loved | well trained | well mannered | well behaved | well spoken
    +2: well insulated | praise worthy | well located | well situated | seamless check in
    +2: more ish | hard wearing | nail biting | action packed | fast paced | thought provoking
    +2: life affirming | feel good | three dimensional characters | binge worthy | re readable
    +2: all time favorite | go to | wouldnt change a thing | on time departure | kick ass
    +2: its lit | its gas | its a vibe | durable | polite | spacious | reliable | pleasant | fresh
    +2: tender | juicy | funny | not a bad word | awesome sauce | nothing bad to say
    +2: no bad words | no complaints | no complaints whatsoever | no complaints at all
    +2: have no complaints | i have no complaints | zero issues | zero problems | no faults
    +2: no faults at all | nothing to complain about | nothing to fault | nothing to dislike
    +2: what's not to like | what's not to love | what more could you want | what more can you ask
    +2: what more can i say | what more do you need | need i say more | say no more
    +2: can't go wrong | can't go wrong with | cannot go wrong | you can't go wrong
    +2: couldn't go wrong | can't say enough | can't say enough good things | cannot say enough
    +2: can't speak highly enough | cannot speak highly enough | couldn't stop reading
    +2: could not stop reading | couldn't stop eating | can't stop eating | couldn't stop laughing
    +2: couldn't stop watching | couldn't get enough | can't get enough | can't get enough of
    +2: couldn't wait to | can't wait to | don't hesitate | do not hesitate
    +2: don't hesitate to buy | don't hesitate to book | don't think twice | don't miss it
    +2: don't miss out | don't miss this | not to be missed | no hesitation
    +2: no hesitation in recommending | no regrets | no regrets at all | never regret
    +2: don't regret | don't regret buying | did not disappoint | didn't disappoint
    +2: does not disappoint | doesn't disappoint | won't disappoint | won't be disappointed
    +2: will not be disappointed | you won't be disappointed | you won't regret it | won't regret
    +2: won't regret it | wasn't disappointed | was not disappointed | not disappointed
    +2: not been disappointed | were not disappointed | weren't disappointed
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
    +2: better than sex | worlds apart | so glad | so glad i | so glad i bought | so glad i found
    +2: so glad we | very glad | really glad | glad i bought | glad i found | glad i got
    +2: so excited | super excited | very excited | really excited | excited to try | excited
    +2: excitement | exciting | excitingly | enthusiastic | enthusiasm | enthusiastically
    +2: passionate | passion | passionately | proud | blessed | so blessed | lucky | so lucky
    +2: fortunate | cherish | cherished | beloved | well worth | radiance | glow | glowing
    +2: glowing review | glowing skin | skin feels amazing | skin feels great | skin feels so soft
    +2: cleared my skin | hair feels amazing | hair feels soft | smells so good | smell so good
    +2: smells really nice | gentle on skin | non-greasy | absorbs quickly | absorbs well
    +2: hydrating | moisturising | moisturizing | nourishing | nourished | long battery life
    +2: great battery life | excellent battery life | battery lasts all day
    +2: battery lasts forever | battery lasts ages | good battery life | amazing battery life
    +2: great sound | amazing sound | crystal clear | crystal-clear | crisp sound | crisp display
    +2: clear picture | great picture | sharp picture | sharp image | stunning display
    +2: gorgeous screen | whisper quiet | whisper-quiet | super quiet | virtually silent
    +2: silent running | leakproof | leak-proof | shatterproof | rust-free | wrinkle-free
    +2: crease-free | punches above its weight | punches well above | ticks all the boxes
    +2: ticked all the boxes | checks all the boxes | checked all the boxes | ticks every box
    +2: ticked every box | tick all the boxes | all the bells and whistles | bells and whistles
    +2: cherry on top | icing on the cake | cherry on the cake | right up my street
    +2: right up my alley | my cup of tea | music to my ears | a breath of fresh air
    +2: breath of fresh air | sight for sore eyes | feast for the eyes | feast for the senses
    +2: pleasing to the eye | easy on the eye | eye candy | eye-catching | eyecatching
    +2: stole the show | steals the show | stands out | stood out | standout | stand-out
    +2: outshone | shines | shone | scene stealer | in a league of its | league of its own
    +2: ahead of its time | ahead of the game | ahead of the curve | set the bar | sets the bar
    +2: raised the bar | raises the bar | sets the standard | high standard | highest standard
    +2: to a high standard | very high standard | high standards | exceptional standard
    +2: excellent standard | to the highest standard | second home | like family
    +2: treated like family | part of the family | felt like family | like old friends
    +2: salt of the earth | good as gold | worth its weight | word of mouth recommended
    +2: heart of gold | big heart | with love | made with love | cooked with love | labour of love
    +2: labor of love | pride in their work | take pride in | takes pride in | passionate about
    +2: passionate about food | genuinely care | genuinely cares | truly care | really cares
    +2: actually care | actually cares | cares about | care about their customers
    +2: cares about customers | customer-focused | customer-oriented | customer-centric
    +2: put customers first | above average | well above average | far above average
    +2: better than average | higher than average | nothing to criticise | nothing to criticize
    +2: without fault | without complaint | a success | success | successful | successfully
    +2: huge success | great success | massive hit | big hit | huge hit | a hit | a hit with
    +2: total hit | hit with the kids | hit with everyone | went down a treat | goes down a treat
    +2: went down a storm | crowd-pleaser | crowd-pleasing | kids loved it | kids love it
    +2: kids loved | kids love | my kids love | wife loves it | husband loves it
    +2: daughter loves it | son loves it | dog loves it | cat loves it | everyone loved it
    +2: everyone loves it | she loves it | he loves it | they love it | they loved it
    +2: she loved it | he loved it | we loved it | we love it | i love it | i loved it
    +2: i love this | i love how | i love that | i'm loving it | i'm in heaven | i'm impressed
    +2: i'm very impressed | i'm so happy | i'm very happy | i'm thrilled | i'm delighted
    +2: i am delighted | colour me impressed | color me impressed | consider me impressed
    +2: restaurant-quality | hotel quality | salon quality | professional quality | studio quality
    +2: pro quality | museum quality | heirloom quality | solid wood quality | five-star luxury
    +2: worth 5 stars | deserves 5 stars | deserves five stars | solid 5 | easy 5 stars
    +2: definite 5 stars | 4.5 stars | 4.5/5 | 9/10 | 9.5/10 | 8/10 | 8.5/10 | 4.5 out of 5
    +2: 9 out of 10 | 8 out of 10 | nine out of ten | eight out of ten | 4 stars | four stars
    +2: 4 star | four star | 4/5 | 4 out of 5 | solid 4 | strong 4 | refunded immediately
    +2: refunded straight away | instant refund | immediate refund | prompt refund | quick refund
    +2: full refund no questions | refunded without question | refund without hassle
    +2: replaced immediately | replaced straight away | replaced free of charge
    +2: replaced without question | replaced for free | sent a replacement immediately
    +2: free replacement | no quibble | no-quibble | no quibble refund | no questions asked
    +2: sorted it out quickly | sorted immediately | sorted straight away | quickly resolved
    +2: resolved quickly | resolved immediately | issue was resolved quickly | promptly resolved
    +2: swiftly resolved | fixed it immediately | fixed quickly | quick to respond
    +2: quick to reply | quick to resolve | replied quickly | replied promptly | responded quickly
    +2: responded promptly | responded immediately | within minutes | went out of way
    +2: amazing value for money | great value meal | great alternative | excellent alternative
    +2: great addition | fantastic addition | lovely addition | great choice | excellent choice
    +2: fantastic choice | wide choice | great selection | excellent selection | good selection
    +2: wide selection | fantastic selection | amazing selection | huge selection | great variety
    +2: good variety | wide variety | excellent variety | great range | wide range | great menu
    +2: extensive menu | good choice | wise choice | smart choice | great breakfast
    +2: excellent breakfast | amazing breakfast | fantastic breakfast | lovely breakfast
    +2: good breakfast | delicious breakfast | breakfast was great | breakfast was amazing
    +2: breakfast was excellent | lovely room | beautiful room | great room | amazing room
    +2: room was lovely | room was spotless | room was clean | rooms are clean | rooms were clean
    +2: staff were lovely | staff were amazing | staff were friendly | staff were great
    +2: staff were fantastic | staff were so friendly | staff were very friendly
    +2: staff are lovely | staff are amazing | staff was great | staff was amazing
    +2: staff was friendly | staff was very friendly | lovely place | great place
    +2: beautiful place | amazing place | fantastic place | wonderful place | great spot
    +2: lovely spot | great little place | lovely little place | great hotel | lovely hotel
    +2: fantastic hotel | excellent hotel | amazing hotel | beautiful hotel | wonderful hotel
    +2: brilliant hotel | good hotel | great restaurant | lovely restaurant | fantastic restaurant
    +2: excellent restaurant | amazing restaurant | good restaurant | great company
    +2: excellent company | fantastic company | brilliant company | good company to deal with
    +2: amazing company | great airline | excellent airline | good airline | best airline
    +2: great shop | lovely shop | great store | great website | great coffee | amazing coffee
    +2: good coffee | excellent coffee | lovely coffee | decent coffee and cake | delicious coffee
    +2: delicious food | delicious meal | delicious cake | great pizza | great burger
    +2: great cocktails | amazing cocktails | proper coffee | proper food | proper chips
    +2: cooked fresh | great flavour | great flavor | amazing flavour | amazing flavor
    +2: lovely flavour | good flavor | good flavour | nice flavour | nice flavor | tastes great
    +2: tastes amazing | tastes delicious | tastes lovely | tastes good | tastes fantastic
    +2: tastes really good | tastes fresh | tasted great | tasted amazing | tasted delicious
    +2: tasted lovely | tasted fresh | looks great | looks amazing | looks lovely
    +2: looks fantastic | looks gorgeous | looks beautiful | looks stunning | looks brilliant
    +2: looks fab | looks really good | looks so good | looked amazing | looked great
    +2: looked lovely | look great | look amazing | look fantastic | feels great | feels amazing
    +2: feels lovely | feels luxurious | feels premium | feels expensive | feels solid
    +2: feels sturdy | feels well made | feels so soft | feels soft | feels good | felt great
    +2: felt amazing | felt lovely | looks expensive | looks premium | looks and feels premium
    +2: looks and feels great | looks more expensive | sounds great | sounds amazing
    +2: sounds fantastic | sounds incredible | sounds brilliant | sounds excellent | runs smoothly
    +2: runs great | runs well | runs like new | runs perfectly | running smoothly
    +2: runs beautifully | went smoothly | goes smoothly | smooth process | smooth transaction
    +2: smooth experience | smooth and easy | easy process | easy transaction | easy return
    +2: easy returns | easy refund | hassle-free return | quick and easy | fast and easy
    +2: quick and efficient | fast and efficient | fast and friendly | quick and friendly
    +2: fast and reliable | simple to use | simple to install | simple to assemble
    +2: simple to set up | straightforward to use | dead easy | child's play | piece of cake
    +2: a piece of cake | easy as pie | easy peasy | a doddle | breeze to set up | a breeze
    +2: was a breeze | no-brainer | a no-brainer | fool-proof | foolproof | idiot-proof
    +2: idiot proof | safe and sound | in one piece | arrived in one piece | all in one piece
    +2: all intact | well received | very well received | felt safe | feel safe | felt very safe
    +2: feels safe | safe place | safe neighborhood | safe neighbourhood | kid-friendly
    +2: child-friendly | family-friendly | pet-friendly | dog-friendly | wheelchair-friendly
    +2: budget-friendly | eco-friendly | beginner-friendly | wallet-friendly | purse-friendly
    +2: vegan-friendly | allergy-friendly | environmentally-friendly | cant go wrong
    +2: cant go wrong with | you cant go wrong | couldnt go wrong | cant say enough
    +2: cant say enough good things | cant speak highly enough | couldnt stop reading
    +2: couldnt stop eating | cant stop eating | couldnt stop laughing | couldnt stop watching
    +2: couldnt get enough | cant get enough | cant get enough of | couldnt wait to | cant wait to
    +2: dont hesitate | dont hesitate to buy | dont hesitate to book | dont think twice
    +2: dont miss it | dont miss out | dont miss this | dont regret | dont regret buying
    +2: didnt disappoint | doesnt disappoint | wont disappoint | wont be disappointed
    +2: you wont be disappointed | you wont regret it | wont regret | wont regret it
    +2: wasnt disappointed | werent disappointed | havent been disappointed
    +2: havent had any problems | havent had any issues | cant believe how good
    +2: couldnt believe how good | cant believe how comfortable | cant believe how cheap
    +2: cant believe the price | cant believe the difference | non greasy | leak proof | rust free
    +2: wrinkle free | crease free | eye catching | stand out | customer focused
    +2: customer oriented | customer centric | crowd pleaser | crowd pleasing | im loving it
    +2: im in heaven | im impressed | im very impressed | im so happy | im very happy
    +2: im thrilled | im delighted | five star luxury | no brainer | a no brainer | fool proof
    +2: kid friendly | child friendly | family friendly | pet friendly | dog friendly
    +2: wheelchair friendly | budget friendly | eco friendly | beginner friendly | wallet friendly
    +2: purse friendly | vegan friendly | allergy friendly | environmentally friendly
    +1.5: good | nice | nicer | nicest | nicely | niceness | better | betterment | glad | gladly
    +1.5: happily | unique | powerful | special | sweetly | expert | respect | respectful
    +1.5: respectfully | respected | realistic | talent | laugh | laughs | relaxed | relaxation
    +1.5: comfort | courtesy | hospitality | insight | inspiration | cute | champion | fun
    +1.5: attractive | attractively | attractiveness | pretty cute | so pretty | very pretty
    +1.5: really pretty | pretty colour | pretty color | prettiest | prettier | handsome
    +1.5: handsomely | cleaner than expected | cleanest | cleanliness | tidy | neat | neatly
    +1.5: organised | organized | orderly | smooth | smoothly | smoothness | crisp | crispy
    +1.5: crunchy | crunch | creamy | fluffy | buttery | velvety | silky | flaky | zesty | zingy
    +1.5: tangy | smoky | smokey | savoury | savory | nutritious | healthy | healthier | homemade
    +1.5: home-made | home-cooked | home cooking | homely | homey | house-made | organic
    +1.5: locally sourced | handcrafted | hand-crafted | artisan | softness | softest | cushioned
    +1.5: cushy | supportive | breathable | water-tight | watertight | toasty | snug | snuggly
    +1.5: cuddly | warm and cosy | warm and cozy | warm and comfortable | warm and comfy
    +1.5: well fitting | good fit | great fit | lovely fit | nice fit | fits well | fits great
    +1.5: fits nicely | fits beautifully | fit well | fit great | fitted perfectly | fitted well
    +1.5: strong and sturdy | sturdy enough | stability | solidly | strongly built | resilient
    +1.5: qualitative | premium | valuable | valued customer | practical | practicality | handy
    +1.5: handy little | useful | usefulness | usefully | versatile | versatility | convenient
    +1.5: convenience | conveniently | functional | functionality | flexibility | customisable
    +1.5: customizable | ergonomic | sleek | slick | stylishness | contemporary | trendy
    +1.5: fashionable | ultra-modern | state-of-the-art | cutting-edge | feature-rich
    +1.5: feature-packed | improved | improvement | improves | improving | improvements | upgraded
    +1.5: enhance | enhanced | enhances | enhancement | securely | safe | safely | safety first
    +1.5: safer | confidence | confident | confidently | reassuring | reassured | reassurance
    +1.5: peace of mind | relief | relieved | relieving | interested | interesting | interestingly
    +1.5: eager | eagerly | optimistic | optimism | hopeful | promising | high hopes | accurate
    +1.5: accurately | accuracy | precise | precisely made | precision | consistent quality
    +1.5: consistent | consistency | clear instructions | easy instructions | clear and concise
    +1.5: informative | informed | detailed instructions | educational | concise | articulate
    +1.5: helpful instructions | easy | easier | easiest | easily | simple and effective
    +1.5: simplicity | straightforward | straight-forward | hassle free return | swift refund
    +1.5: solved | problem solved | solved my problem | solved the problem | issue solved
    +1.5: issue resolved | problem resolved | fixed the problem | fixed my problem
    +1.5: fixed the issue | got it fixed | cured | healed | heals | pain gone | pain relief
    +1.5: relieved my pain | helped a lot | helped so much | really helped | really helps
    +1.5: helps a lot | helps so much | helped me | helped us | very useful | so useful
    +1.5: really useful | super useful | no issues | no issue | no problems | no problem at all
    +1.5: no trouble | no fuss | no drama | no hassle | no worries | no surprises | no delays
    +1.5: no delay | no queue | no queues | no wait | no waiting | no line | no lines | no smell
    +1.5: no odour | no odor | no bad smell | no leaks | no leak | no damage | no mess
    +1.5: no hidden fees | no hidden charges | no hidden costs | no extra charge | no extra cost
    +1.5: no pressure | no stress | no faff | no nonsense | no-nonsense | no gimmicks | no bugs
    +1.5: no ads | ad-free | no lag | no crashes | no noise | no creases | no shrinkage
    +1.5: no fading | no pilling | no side effects | no irritation | no breakouts | no scratches
    +1.5: no dents | no fault | no faults found | no cons | no negatives | no downsides
    +1.5: no down side | no drawbacks | no disappointment | no disappointments | no question
    +1.5: no shortage of | no complaint | no cracks | no rush | no rips | no missing pieces
    +1.5: no missing parts | nothing missing | nothing broken | nothing wrong | nothing wrong with
    +1.5: nothing wrong with it | nothing negative | never crashes | never crashed | never fails
    +1.5: never failed | never late | never breaks | never boring | never bored | never dull
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
    +1.5: didn't have to wait | didn't have any problems | didn't have any issues | hasn't broken
    +1.5: hasn't let me down | haven't looked back | never looked back | don't have to worry
    +1.5: no need to worry | never have to worry | no longer in pain | less pain | pain-free now
    +1.5: keeps its shape | holds its shape | held up well | holds up well | hold up well
    +1.5: held up great | holding up well | stands up well | stood up well | stood the test
    +1.5: stood the test of | washes well | washed well | washes great | washes beautifully
    +1.5: comes out clean | kept its colour | kept its shape | stays in place | stays put
    +1.5: stayed in place | stays sharp | stays fresh | stays warm | stays cold | stays hot
    +1.5: keeps drinks cold | keeps drinks hot | keeps me warm | keeps me dry | kept me warm
    +1.5: kept me dry | kept us dry | keeps warm | keeps cool | nice price | nice place
    +1.5: nice hotel | nice room | nice staff | nice people | nice food | nice meal | nice product
    +1.5: nice quality product | nice and soft | nice and easy | nice and thick | nice and light
    +1.5: nice and big | nice and spacious | nice and simple | nice and compact | nice and cold
    +1.5: nice and cool | nice and sturdy | nice and solid | nice read | nice story | nice job
    +1.5: nice work | nice view | nice views | nice location | nice atmosphere | nice ambience
    +1.5: nice fabric | nice colour | nice color | nice design | nice smell | nice scent
    +1.5: lovely scent | lovely smell | lovely aroma | smells nice | smells good | smells fresh
    +1.5: smells clean | smell nice | smell good | smell lovely | good smell | smelt lovely
    +1.5: smelt amazing | smelled good | smelled fresh | good place | good spot | good stay
    +1.5: good experience overall | good atmosphere and food | good portion sizes
    +1.5: good size portions | good read overall | good book | good movie | good film | good story
    +1.5: good plot | good acting | good fun | good sound | good picture | good battery
    +1.5: good screen | good camera | good material | good fabric | good packaging
    +1.5: excellent packaging | great packaging | lovely packaging | beautiful packaging
    +1.5: nice packaging | good condition | very good condition | in good condition
    +1.5: arrived in good condition | good working order | good job guys | good stuff
    +1.5: great stuff | good choice of | good call | good idea | great idea | brilliant idea
    +1.5: good guys | good people | good staff | good lad | good on them | good for them
    +1.5: good looking | good-looking | looks good | looks nice | looks well made | looks clean
    +1.5: looks modern | looks professional | look good | look nice | looked good | looked nice
    +1.5: looking good | sounds good | so far so good | so far it's great | all good | all's good
    +1.5: it's all good | very good | v good | vgood | really nice | very nice | v nice | so nice
    +1.5: super nice | lovely jubbly | pretty good | pretty nice | pretty great | pretty awesome
    +1.5: pretty cool | pretty decent | pretty solid | pretty impressive | pretty impressed
    +1.5: pretty happy | pretty pleased | pretty amazing | pretty damn good | pretty tasty
    +1.5: pretty much flawless | cool | so cool | very cool | super cool | really cool
    +1.5: cooler than expected | coolest | cool design | cool gadget | cool stuff | neat idea
    +1.5: neat little | nifty | fancy | snazzy | swish | swanky | jazzy | stylish and comfortable
    +1.5: elegant and simple | bright | brightly lit | bright and clean | sunny | colourful
    +1.5: colorful | well-lit | well-ventilated | air-conditioned and comfortable | modernised
    +1.5: modernized | refurbished beautifully | newly renovated | newly refurbished
    +1.5: recently renovated | recently refurbished | tastefully | character and charm
    +1.5: full of character | full of charm | quaint | rustic charm | atmospheric | ambient
    +1.5: romantic | intimate setting | cosy atmosphere | cozy atmosphere | buzzing | lively
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
    +1.5: a fraction of the cost | a fraction of the price | at a fraction of | cheaper than shops
    +1.5: cheaper than the shops | cheaper than elsewhere | cheaper than anywhere | discounted
    +1.5: refreshing change | nice change | welcome change | fun read | quick read | light read
    +1.5: beach read | cosy read | comfort read | holiday read | satisfying ending | great ending
    +1.5: good ending | perfect ending | brilliant ending | happy ending
    +1.5: twist i didn't see coming | didn't see it coming | never saw it coming
    +1.5: didn't see that coming | plot twists | twists and turns | twisty | full of twists
    +1.5: suspense | atmospheric setting | humour | humor | charismatic | charisma | endearingly
    +1.5: cleverly plotted | tightly plotted | tightly written | tight plot | tight script
    +1.5: well-paced | crisp writing | vivid descriptions | beautiful prose | gorgeous prose
    +1.5: elegant prose | subtle | subtlety | understated | bittersweet | tender story | emotional
    +1.5: emotionally | emotional rollercoaster | rollercoaster of emotions
    +1.5: roller coaster of emotions | rollercoaster ride | tugged at my heartstrings
    +1.5: tugs at the heartstrings | tugs at your heartstrings | heartstrings | tear-jerking
    +1.5: teared up | moved to tears | brought tears to my | brought me to tears | made me cry
    +1.5: makes you think | made me think | makes me think | stayed with me | stays with you
    +1.5: sticks with you | stuck with me | will stay with me | addictive | addictive game
    +1.5: can't stop playing | couldn't stop playing | couldn't look away | couldn't sleep until
    +1.5: stayed up all night | stayed up late reading | up all night reading | read in one day
    +1.5: read in a day | finished it in a | devoured | devoured it | devoured this | savoured
    +1.5: savored | savour | savor | relish | relished | scoffed the lot | polished it off
    +1.5: cleared the plate | clean plates | clean plate | empty plates | left full
    +1.5: left very full | left happy | left satisfied | left smiling | went home happy
    +1.5: full and happy | went back for seconds | back for more | will be back for
    +1.5: coming back for more | leave room for dessert | room for dessert | treat | real treat
    +1.5: nice treat | treated well | treated us well | treated so well | treated very well
    +1.5: lovely treat | a treat | guilty pleasure | yummers | nommy | noms | nom | num num | mmm
    +1.5: mmmm | mmmmm | ahhh | aww | awww | awwww | aw | woo | whee | haha | hahaha | hahahaha
    +1.5: hehe | heehee | teehee | lolol | rofl | roflmao | lmfao | lmao | xd | kudos to
    +1.5: respect to | cheers guys | ta very much | nice one | nice1 | nice1 mate | noice | noyce
    +1.5: sweet deal | jackpot | hit the jackpot | lucked out | got lucky | bonus | added bonus
    +1.5: nice bonus | huge bonus | big plus | a big plus | huge plus | major plus | definite plus
    +1.5: a plus point | plus point | perk | perks | advantage | advantageous | benefit | benefits
    +1.5: beneficial | beneficially | bright spot | high point | highlight | highlights
    +1.5: the highlight | high spot | forte | strength | strengths | strong point | strong points
    +1.5: selling point | thumbs up from me | approved | wife approved | husband approved
    +1.5: kid approved | dog approved | would approve | endorsement | endorse | endorsed | vouch
    +1.5: vouch for | can vouch for | acclaim | acclaimed | critically acclaimed | celebrated
    +1.5: popularity | renowned | reputable | reputable seller | good reputation
    +1.5: great reputation | well-regarded | well-respected | highly rated | highly regarded
    +1.5: highly respected | top-rated | top rated | well-reviewed | sought-after | coveted
    +1.5: covetable | in demand | sold out everywhere | crave | craving | craveable | cravable
    +1.5: yearning for more | left wanting more | leaves you wanting more | left me wanting more
    +1.5: wanting more | want more | need more of this | more please | more of this please
    +1.5: encore | keeper | a keeper | definite keeper | it's a keeper | keeping it | keeping them
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
    +1.5: balanced flavours | balanced flavors | subtle flavour | subtle flavours | perfectly ripe
    +1.5: ripe and sweet | ripe and juicy | just right | just the right | just perfect for
    +1.5: just the ticket | just the job | right amount | right amount of | just the right amount
    +1.5: right on time | on time | on-time | bang on time | dead on time | always punctual
    +1.5: punctual | punctually | punctuality | timely | timely manner | in a timely manner
    +1.5: timeliness | arrived when expected | arrived as promised | came as promised
    +1.5: delivered as promised | as promised | kept their promise | kept their word
    +1.5: kept his word | true to their word | delivered on time | came on time | arrived same day
    +1.5: same day delivery | same-day delivery | same-day | next-day | arrived the next day
    +1.5: came the next day | came next day | came quick | came fast | came so fast
    +1.5: came super fast | arrived fast | arrived super fast | arrived in good time
    +1.5: in good time | in no time | in no time at all | no time at all | quick and painless
    +1.5: quick and simple | fast and simple | fast delivery and | fast postage | quick postage
    +1.5: quick despatch | quick dispatch | fast dispatch | fast despatch | fast post
    +1.5: speedy post | speedy service | speedy refund | free delivery | free shipping | free gift
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
    +1.5: intelligence | intelligently | astute | perceptive | savvy | deserving | deserve praise
    +1.5: deserves praise | deserves credit | credit to | a credit to | credit where it's due
    +1.5: credit where credit's due | to their credit | an asset | asset | asset to
    +1.5: asset to the company | deserves a raise | deserve a raise | deserves a pay rise
    +1.5: deserves a promotion | give him a raise | give her a raise | give them a raise
    +1.5: employee of the month | saved | saviour | savior | rescued | rescued us
    +1.5: come to the rescue | came to the rescue | came to our rescue | came through for us
    +1.5: came through | comes through | delivers on | delivered on | delivers the goods
    +1.5: delivered the goods | delivers what it promises | does what it says | does as it says
    +1.5: does exactly what it | did what it says | exactly what it says | as it says on the
    +1.5: what it says on the | does its job | does its job well | does its job perfectly
    +1.5: does the job | did the job | does the job nicely | did the job perfectly | job well done
    +1.5: works as advertised | works as described | works as expected | worked as advertised
    +1.5: works as intended | works as it should | works as promised | performs well
    +1.5: performed well | performs great | performs brilliantly | fits the bill | fit the bill
    +1.5: fitted the bill | fits the description | serves its purpose well | served us well
    +1.5: served me well | serves me well | serves well | fit for purpose | up to scratch
    +1.5: up to standard | up to par | above par | passes muster | cut the mustard
    +1.5: cuts the mustard | par excellence | cut above | rises above | a step up | step up
    +1.5: big step up | one step ahead | steps ahead | a step above | upgrade | huge upgrade
    +1.5: major upgrade | nice upgrade | worth upgrading | real upgrade | worthwhile
    +1.5: worth having | worth owning | worth it for | worth considering | worth checking out
    +1.5: worth a look | worth a go | worth a shot | worth a punt | worth a listen | worth playing
    +1.5: worth paying | worth downloading | worth booking | worth going | worth visiting
    +1.5: worth repeating | price is right | priced right | right price | can't beat the price
    +1.5: can't beat that price | can't beat that | check it out | check them out | go for it
    +1.5: just buy it | just do it | buy it now | buy this book | buy with confidence
    +1.5: order with confidence | get yourself one | grab one | snap it up | do yourself a favour
    +1.5: do yourself a favor | treat yourself | give it a try | give it a go | give them a try
    +1.5: you won't regret | you'll love it | you will love it | you'll thank me | thank me later
    +1.5: trust me it's good | everyone needs one | everyone should have one
    +1.5: every home needs one | everyone should read | everyone should read this
    +1.5: everyone should watch | should be required reading | required reading
    +1.5: essential reading | book it | if you get the chance | bucket list
    +1.5: destination in itself | worth the detour | off the beaten track | truly authentic
    +1.5: local gem | best-kept secret | best kept secret | home made | home cooked | house made
    +1.5: hand crafted | water tight | ultra modern | state of the art | cutting edge
    +1.5: feature rich | feature packed | straight forward | ad free | doesnt break the bank
    +1.5: wont break the bank | doesnt cost the earth | doesnt cost a fortune
    +1.5: didnt cost a fortune | didnt cost the earth | cant complain | couldnt complain
    +1.5: cant complain at all | cant argue | cant argue with | cant argue with that
    +1.5: cant argue at that price | cant grumble | cant moan | cant knock it | cant knock
    +1.5: not see through | doesnt smell | doesnt leak | doesnt slip | doesnt shrink | doesnt fade
    +1.5: doesnt crease | doesnt stick | doesnt wobble | doesnt scratch | doesnt rust
    +1.5: doesnt irritate | doesnt break me out | doesnt hurt | doesnt crash | doesnt lag
    +1.5: doesnt drain | doesnt fall apart | doesnt feel cheap | doesnt look cheap | doesnt pill
    +1.5: didnt shrink | didnt fade | didnt leak | didnt break | didnt smell | didnt have to wait
    +1.5: didnt have any problems | didnt have any issues | hasnt broken | hasnt let me down
    +1.5: havent looked back | dont have to worry | pain free now | so far its great
    +1.5: its all good | well lit | well ventilated | air conditioned and comfortable | laid back
    +1.5: easy going | down to earth | good humoured | cost effective | money saving
    +1.5: space saving | twist i didnt see coming | didnt see it coming | didnt see that coming
    +1.5: well paced | tear jerking | cant stop playing | couldnt stop playing | couldnt look away
    +1.5: couldnt sleep until | well regarded | well respected | well reviewed | sought after
    +1.5: its a keeper | can do attitude | full bodied | well flavoured | well flavored | same day
    +1.5: next day | credit where its due | credit where credits due | cant beat the price
    +1.5: cant beat that price | cant beat that | you wont regret | trust me its good | clean
    +1.5: tough as nails | tough as old boots | flexible | trust | solid | approve
    +1: fast | faster | fastest | fast and | quick | quicker | quickest | quickly | rapid
    +1: rapidly | early | strong | soft | secure | stable | moist | modern | advanced | popular
    +1: lightweight | quiet | quieter | quietly | quietest | harmless | adjustable | portable
    +1: not bad | not too bad | not bad at all | not half bad | not that bad | not so bad
    +1: not bad for the price | wasn't bad | wasn't too bad | isn't bad | isn't too bad
    +1: weren't bad | aren't bad | not the worst | no harm | no harm done | not terrible
    +1: not awful | not horrible | not a problem | not an issue | not a big deal | no big deal
    +1: no biggie | no real complaints | no major complaints | no major issues | no major problems
    +1: no real issues | no real problems | few complaints | nothing major | nothing serious
    +1: problem free | issue free | fairly good | fairly happy | fairly decent | works fine
    +1: worked fine | working fine | works ok | works as it should do | it works | still works
    +1: still working | still working fine | works for me | working as expected | seems good
    +1: seems great | seems sturdy | seems well made | seems nice | seems ok so far
    +1: seems to work | seems to work well | seems to be working | seems to be good
    +1: seems like good quality | fits fine | fits | fits ok | fitted | tasted fine | tastes fine
    +1: looks fine | just fine | perfectly fine | perfectly adequate | perfectly acceptable
    +1: perfectly good | perfectly serviceable | more than adequate | more than enough
    +1: more than acceptable | more than happy | more than satisfied | more than fair
    +1: more than expected | more than worth | plenty | plenty of | plenty of space
    +1: plenty of room | plenty of choice | plenty of storage | plenty of parking | lots of space
    +1: lots of room | lots of choice | lots of pockets | lots of variety | lots to do | ample
    +1: ample space | abundant | abundance | loads of | loads of space | loads of room
    +1: generous size | good size | good sized | good-size | decent sized | decent portion
    +1: decent portions | large room | large rooms | large bed | big room | big bathroom
    +1: huge bed | huge room | comfortable enough | clean enough | good enough | nice enough
    +1: friendly enough | tasty enough | sturdy enough for | fast enough | big enough
    +1: loud enough | strong enough | warm enough | soft enough | easy enough | quick enough
    +1: light enough | close enough | safe enough | adequate | adequately | acceptable | suitable
    +1: suitably | suits | suits me | suits my needs | suited | appropriate | appropriately
    +1: correct | correctly | proper service | properly | properly cooked | satisfactory
    +1: satisfactorily | up to date | up-to-date | current | helps | helped | help | assist
    +1: assisted | assistance | support | supported | solution | solutions | resolve | resolved
    +1: resolution | remedied | rectified | sorted | sorted it | sorted out | got sorted
    +1: sorted it out | all sorted | fixed | fixed it | repaired | mended | restored | replaced
    +1: compensated | compensation received | refunded | got a refund | got my refund
    +1: refunded me | full refund received | gave me a refund | gave us a refund
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
    +1: celebrate | celebration | laughable fun | giggle | giggles | giggled | chuckle | chuckled
    +1: chuckles | smirk-worthy | playful | playfully | cheeky | quirky | quirkiness | whimsical
    +1: offbeat charm | nostalgic | nostalgia | vintage charm | retro | funky | hip | edgy | bold
    +1: daring | brave | bravery | courage | courageous | ambitious | epic in scope | grand
    +1: impressive looking | imposing | striking | distinctive | distinct | novel idea
    +1: inventively | resonant | resonates | resonated | resonate | evokes | gritty
    +1: raw and honest | bittersweet ending | melancholic | haunting | hauntingly | eerie | spooky
    +1: chilling | creepy atmosphere | terrifyingly good | shocking twist | surprising twist
    +1: surprise ending | twist ending | page turning | unexpected twist | unputdownable ending
    +1: surreal | dreamlike | mysterious | mystery | enigmatic | complex characters | complex plot
    +1: dark humour | dark humor | dry humour | dry humor | black comedy | satirical | satire
    +1: tongue-in-cheek | quotable | cult classic | classic | classics | fan | big fan | huge fan
    +1: massive fan | fan of | i'm a fan | fans | addicted | addict | addicts | addictively
    +1: binge | bingeing | binge watched | binge-watched | binge watch | recommend it | rich
    +1: rich in | richness | sharp | crystal | vivid colour | clear | clearly explained
    +1: clear sound | clear communication | clarity | legible | easy to read | easy to hold
    +1: easy to carry | easy to wash | easy to open | easy to order | easy to book | easy to find
    +1: easy to get to | easy to store | easy to apply | easy to swallow | easy to understand
    +1: easy to fit | easy to put together | easy to put on | easy to remove | easy to return
    +1: easy to contact | easy to deal with | easy access | easy check out | easy checkout
    +1: easy ordering | easy booking | easy fix | easy to make | washable | machine washable
    +1: dishwasher safe | non-stick | nonstick | scratch-resistant | stain-resistant
    +1: water-resistant | waterproof | windproof | shockproof | fireproof | lead-free | bpa-free
    +1: cruelty-free | sugar-free | gluten-free option | gluten-free options | vegan options
    +1: vegetarian options | allergy aware | compact | space saver | foldable | multi-purpose
    +1: multipurpose | all-in-one | customised | customized | personalised | personalized
    +1: bespoke | tailored | tailor-made | compatible | compatibility | sustainable
    +1: sustainability | recyclable | recycled packaging | eco | biodegradable | ethical
    +1: ethically | ethically sourced | fair trade | family-run | family run | family owned
    +1: family business | independent | local | locals | small business worth supporting
    +1: support local | support small business | support small businesses | proud of | pride
    +1: dignified | dignity | noble | nobility | heroes | saint | saints | merit | merits
    +1: meritorious | credit where | respectable | esteemed | prestigious | prominent | eminent
    +1: elite | elegantly simple | tidy up nicely | brightens | brightened | brighten | cheer
    +1: cheered | cheers | chirpy | perky | bubbly | lively atmosphere | vivacious | energised
    +1: energized | energising | energizing | revitalised | revitalized | revitalising | boost
    +1: boosted | uplift | zen | mellow | mellowed | leisurely | unhurried | unrushed
    +1: undisturbed | uninterrupted | private | privacy | privately | secluded | exclusive
    +1: exclusivity | intimate | uncrowded | not busy | spare no expense | hot shower | hot water
    +1: great shower | powerful shower | strong shower | good shower | lovely shower
    +1: good water pressure | great water pressure | strong water pressure | hot tub was
    +1: fluffy towels | fluffy pillows | soft bed | soft pillows | fresh towels | clean towels
    +1: clean sheets | clean linen | clean bathroom | comfy sofa | comfy pillows
    +1: comfortable mattress | comfortable chairs | comfortable seats | comfy seats
    +1: firm mattress | black out curtains | blackout curtains | fast wifi | good wifi
    +1: great wifi | free wi-fi | strong wifi | wifi worked well | good heating | good aircon
    +1: great pool | lovely pool | heated pool | nice pool | clean pool | good gym | lovely garden
    +1: lovely gardens | well-tended | manicured | lush gardens | close to everything
    +1: close to the beach | near everything | walking distance | within walking distance
    +1: short walk | stone's throw | a stone's throw | a stone's throw from
    +1: minutes from the beach | steps from the beach | accessible | accessibility
    +1: well connected | well-connected | handy for | handy location | convenient location
    +1: good base | great base | perfect base | good selection at breakfast | free cancellation
    +1: late checkout | late check-out | late check out | early check-in | early check in
    +1: flexible cancellation | no deposit | no commitment | no strings | no strings attached
    +1: money back guarantee | money-back guarantee | guarantee | guaranteed | warranty honoured
    +1: warranty honored | honoured the price | honored the price | price matched | price match
    +1: price drop | on sale | on offer | half price | half-price | bogof | buy one get one
    +1: two for one | coupon worked | reward | rewards | rewarded | loyalty points | cashback
    +1: earn | earned my loyalty | gain | gained | gains | winning | win | wins | won
    +1: won me over | win win | win-win | prize | a win | for the win | ftw | grew on me
    +1: grows on you | growing on me | warmed to | warmed to it | get used to it quickly
    +1: coming along | coming along nicely | getting better | gets better | got better
    +1: getting better and better | better every time | better each time | improves with
    +1: much improved | greatly improved | has improved | really improved | vastly improved
    +1: improve with age | like a fine wine | progress | progressed | progressing | advance
    +1: flourished | thriving | thrive | bloomed | prosper | potential | has potential
    +1: great potential | lots of potential | shows promise | fair enough | fair play | fair dos
    +1: credit | credible | credibility | convincing | convincingly | persuasive | plausible
    +1: logical | makes sense | made sense | rational | coherent | cohesive | authoritative
    +1: factual | truthful | truthfully | truth | valid | legit | legitimate | real person helped
    +1: verified | proven | tried and tested | tried and true | tried-and-true | safe bet
    +1: safe choice | solid choice | solid option | solid performance | solid read | solid product
    +1: decent read | decent film | decent product | decent hotel | decent app | decent place
    +1: decent enough | decent stay | decent meal | decent coffee | decent value for money
    +1: decent wifi | decent sized room | interesting read | interesting book | interesting story
    +1: interesting concept | interesting characters | interesting place | interesting idea
    +1: thanks | thank you | thank u so much | thx | thnx | thanx | thks | tks | tnx | tanx
    +1: thankyou | thanku | thank u guys | ta | ty | tyvm | ty so much | tq | merci | gracias
    +1: arigato | danke | grazie | with thanks | ta muchly | thx so much | thanks again
    +1: thank you again | thanks guys | thanks team | thanks everyone | thank you everyone
    +1: thank god | thank goodness | thank heavens | bless | bless you | bless them | bless her
    +1: bless him | god bless | amen | yes | yess | yesss | yessir | yep | yeah good | aye good
    +1: sure thing | absolutely yes | of course yes | yup | oh yes | hell yes | hell yeah
    +1: heck yes | heck yeah | fuck yes | fuck yeah | for sure | no doubt about it | u rock | dope
    +1: lit | sick beats | sweet | neatly packed | nicely packed | good packing | bubble wrapped
    +1: arrived | delivered safely | received in good order | received in good condition
    +1: received quickly | received on time | item as described | as expected | as i expected
    +1: just as expected | met expectations | met my expectations | met our expectations
    +1: meets expectations | meets my needs | meets my expectations | meet expectations | matches
    +1: matched | matching | match perfectly | goes well with | goes with everything
    +1: goes perfectly with | goes great with | pairs well | pairs perfectly | paired well
    +1: complements | complemented | complementary | complement each other | blends well
    +1: blend in | looks the part | seamless fit | easy on the wallet | easy on the pocket
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
    +1: works straight away | ready to go | up and running | up and running in | good to go
    +1: sits nicely | hangs nicely | drapes nicely | drapes well | fits snugly | snug fit
    +1: tight seal | seals well | seals tight | grips well | good grip | great grip | non-slip
    +1: no-slip | good suction | great suction | powerful suction | strong suction | strong magnet
    +1: strong hold | holds well | holds firmly | holds up | held up | thick | thick and warm
    +1: thick and soft | thick material | good thickness | heavy duty | heavy-duty
    +1: heavyweight quality | weighty | substantial | hefty portion | good weight | nice weight
    +1: good length | perfect length | right size | just right size | right length | correct size
    +1: ideal | ideal for | ideal gift | ideally | perfect timing | good timing | apt
    +1: spot on with sizing | stretchy | stretch | roomy fit | slimming | figure-hugging
    +1: figure-flattering | forgiving fit | cool in summer | warm in winter | cool and comfortable
    +1: light and comfortable | light and fluffy | light and fresh | light and easy
    +1: feather-light | airy and light | fluffy and soft | bouncy | springy | chewy in a good way
    +1: gooey | melty | oozy | cheesy goodness | spiced well | spicy kick | nice kick | good kick
    +1: nice heat | al dente | cooked well | well cooked | well-cooked | well-done
    +1: medium rare as requested | rare as requested | seasoned well | nicely seasoned
    +1: nicely cooked | cooked to order | made to order | cold beer | ice cold beer | cold drinks
    +1: refreshing drink | good coffee too | good wine list | great wine list | good wine
    +1: great wine | great beer | good beer | nice wine | nice beer | nice coffee | nice cocktails
    +1: nice cake | decent wine | free refills | free refill | bottomless | bottomless brunch
    +1: all you can eat | unlimited | free bread | free snacks | free drink | free coffee
    +1: free water | big portion | large portion | huge portion | filling | very filling
    +1: fills you up | filled me up | full | satiated | fed well | well fed | well-fed | wasnt bad
    +1: wasnt too bad | isnt bad | isnt too bad | werent bad | arent bad | well dressed
    +1: well groomed | love hate | smirk worthy | tongue in cheek | im a fan | non stick
    +1: scratch resistant | stain resistant | water resistant | lead free | bpa free
    +1: cruelty free | sugar free | gluten free option | gluten free options | multi purpose
    +1: all in one | tailor made | free wi fi | well tended | cant complain for the price
    +1: for the price you cant | non slip | no slip | figure hugging | figure flattering
    +1: feather light
    +0.5: like | ok | okay | okey | oki | okie | okie dokie | okey dokey | k cool | kk | alright
    +0.5: all right | alrighty | fine | it's fine | it's ok | it's okay | its aight | aight
    +0.5: a'ight | ight | fine for me | ok for me | okay for now | works ok i guess | works okay
    +0.5: good if | enough | average price | sufficient | sufficiently | fairly standard
    +0.5: reasonable enough | serviceable | passable | bearable | tolerable | manageable
    +0.5: liveable | livable | watchable | readable | wearable | usable | useable | edible
    +0.5: drinkable | playable | doable | workable | quality | value | original | well | free
    +0.5: new | newer | brand new | brand-new | fresh out | expected | as per description | normal
    +0.5: normally fine | standard | classic look | traditional | familiar | recognisable
    +0.5: recognizable | natural | naturally | mild | gentle | gently | firm | warm | light
    +0.5: large | larger | big | bigger | tall | wide | deep | heavy | full-size | full size
    +0.5: can be good | sometimes good | if you like | if you like that | for fans of
    +0.5: if you enjoy | one for the fans | acquired taste | takes some getting used to
    +0.5: takes getting used to | once you get used | bit of a learning curve | different
    +0.5: unusual | interesting but | nothing wrong really | nothing to shout
    +0.5: does what it needs to | does its thing | it'll do | it will do | will do
    +0.5: will do for now | does for now | good for what it is | fine for what it is
    +0.5: ok for what it is | it is what it says | you know what you get | what you'd expect
    +0.5: what you would expect | as you'd expect | about what i expected
    +0.5: pretty much as expected | about right | fair to middling | fair to say good
    +0.5: could be worse | could have been worse | could've been worse | i've had worse
    +0.5: i've seen worse | i've stayed in worse | seen worse | had worse | there are worse
    +0.5: not great not terrible | not perfect but good | not complaining | not too shabby
    +0.5: not shabby | not a deal breaker | not a dealbreaker | not a huge issue
    +0.5: not a major issue | not the end of | minor issue | minor issues | minor problem
    +0.5: minor niggle | minor niggles | tiny complaint | small complaint | only a small complaint
    +0.5: small niggle | slight niggle | minor gripe | minor gripes | minor quibble | nitpick
    +0.5: nitpicking | nit-pick | nitpicky | being picky | being fussy | just being picky
    +0.5: if i'm being picky | if i'm being fussy | if i had to complain | if i had to nitpick
    +0.5: to be picky | 3.5 stars | 3.5/5 | 7/10 | 6.5/10 | 6/10 | 7 out of 10 | seven out of ten
    +0.5: 6 out of 10 | 3.5 out of 5 | three and a half stars | b+ | b grade | lol | lolz | lulz
    +0.5: lel | kek | xp | oh my | omg | omggg | o m g | omfg | oh my god | oh my gosh
    +0.5: oh my goodness | holy moly | holy cow | goodness | crikey | blimey | jeez | gosh
    +0.5: gracious me | my goodness | dayum | damnn | daaamn | dang good | surprised | surprise
    +0.5: surprising | surprisingly | unexpected | unexpectedly | unexpectedly good | astonished
    +0.5: astonishing | astonishingly good | astonish | fancy that | who knew | imagine | imagined
    +0.5: dream | dreams | dreaming | ambition | aspire | aspiring | goal | want | wanted | wants
    +0.5: need | needed | needs | desire | desired | desirable | desirability | anticipation
    +0.5: anticipate | anticipated | much-anticipated | long-awaited | highly anticipated
    +0.5: eagerly awaited | look forward | look forward to | looking forward to | looks promising
    +0.5: new favourite snack | buy | bought for | purchased again | buy this | buy it | buy them
    +0.5: deal | offer | on special | promo | promotion | sale | sales | refund received
    +0.5: refund processed | refund was issued | refund issued | replacement sent
    +0.5: replacement arrived | replacement received | received my replacement | replacement works
    +0.5: replacement is fine | got a replacement | exchanged | exchanged it | offered a refund
    +0.5: offered a replacement | offered compensation | offered a discount
    +0.5: partial refund offered | credited | voucher | vouchers | gift | gifts | present
    +0.5: complimentary upgrade offered | delivered | received | received today | arrived today
    +0.5: came today | came yesterday | arrived yesterday | just arrived | just received
    +0.5: just came | installed | set up | connected | dispatched | shipped | mouthful of flavour
    +0.5: tastefully simple | sweetened | savory enough | its fine | its ok | its okay | nit pick
    +0.5: if im being picky | if im being fussy | much anticipated | long awaited
    0 ask: if | what if | whether | does it | do they | do you | did you | is it | is there
    0 ask: are there | are they | are you | can i | can you | can it | can we | could you
    0 ask: could i | would you | would it | will it | will you | how do i | how do you | how can i
    0 ask: how to | how much | how many | how long | how often | how far | how come | how about
    0 ask: what size | what time | what happens | what happens if | what about | what kind of
    0 ask: what do i do | what should i do | when will | when can | when does | when do | where is
    0 ask: where's | where can i | where are | where do i | which one | who do i | who can
    0 ask: why is | why does | why do | why did | why can't | why won't | why isn't | should i
    0 ask: should we | may i | anyone know | does anyone | does anyone know | has anyone
    0 ask: has anyone tried | is this | have you | any idea | any ideas | any chance | any update
    0 ask: any updates | any news | any way to | is it possible | is it possible to | is it safe
    0 ask: is it worth | is it worth it | can someone | can somebody | can anyone | could someone
    0 ask: could anyone | please advise | pls advise | please help | need help | help me
    0 ask: wondering if | i wonder | i was wondering | just wondering | wanted to ask
    0 ask: want to know | would like to know | i'd like to know | let me know | please let me know
    0 ask: lmk | tell me | please tell me | please confirm | can you confirm | in case
    0 ask: as long as | provided that | assuming | supposing | depending on | depends on
    0 ask: would it be | would this | will this | does this | do these | are these | does the
    0 ask: is the | do i need | do i have to | do we need | am i able to | question
    0 ask: quick question | got a question | have a question | eta | how do u | can u | do u | r u
    0 ask: wht | y is | hw | any1 | ne1 | why cant | why wont | why isnt
    0 boost=1.3: pretty | quite | rather | really | so | such | such a | too | more | most | much
    0 boost=1.3: even more | especially | particularly | truly | genuinely | honestly | seriously
    0 boost=1.3: certainly | clearly | definitely | surely | obviously | actually very
    0 boost=1.3: consistently | thoroughly | definately | definitly | def | defo | rly | rlly
    0 boost=1.3: highkey | hella | proper | right proper | well good | mighty | always
    0 boost=1.3: every time | a lot | lots | alot | greatly | deeply | significantly
    0 boost=1.3: considerably | noticeably | substantially | much more | way more | that much
    0 boost=1.3: all the more | notably | remarkably | decidedly | distinctly | awfully | fully
    0 boost=1.3: entirely | wholly
    0 boost=1.4: very | extra | super duper | very very | super | highly | so so so | very much
    0 boost=1.4: so much | way too | far too | much too | all too | strikingly | exceedingly
    0 boost=1.4: immensely | tremendously | hugely | vastly | intensely | profoundly | completely
    0 boost=1.4: totally | altogether | downright | outright | undeniably | unquestionably
    0 boost=1.4: undoubtedly | without a doubt | no doubt | hands down | by far | big time | soo
    0 boost=1.4: v | vv | vry | verry | realy | reallly | reeeally | totes | freaking | freakin
    0 boost=1.4: frickin | friggin | flipping | effing | as hell | as heck | as anything
    0 boost=1.4: to say the least | in every way | on every level | from start to finish
    0 boost=1.5: extremely | super super | absolutely | absolutly | utterly | exceptionally
    0 boost=1.5: extraordinarily | incredibly | unbelievably | amazingly | astonishingly
    0 boost=1.5: astoundingly | insanely | ridiculously | stupidly | crazily | wildly
    0 boost=1.5: outrageously | enormously | terrifically | spectacularly | stunningly | supremely
    0 boost=1.5: sooo | soooo | sooooo | sooooooo | veeery | veryyy | verrry | veryyyy | reallyyy
    0 boost=1.5: superrr | beyond | beyond words | ultra | mega | uber | hyper | deadass
    0 boost=1.5: extremly | extremley | incredably | off the charts | through and through | 100%
    0 boost=1.5: 1000% | 110% | one hundred percent | a hundred percent | a million times
    0 boost=1.5: a thousand times | hell of a | heck of a | helluva | one hell of a | infinitely
    0 boost=1.5: immeasurably | overwhelmingly | excessively | overly | stupendously | unspeakably
    0 boost=1.5: indescribably
    0 boost=1.6 swear: fucking | fuckin | fuckn | f*cking | f**king | f***ing | fking | fkn
    0 boost=1.6 swear: effin | fkin | fckn | fcking | fuckingly | goddamn | goddam | god damn
    0 boost=1.6 swear: damn | bloody | sodding | af | asf | as fuck | as f*ck | as f | asfuck
    0 boost=1.6 swear: fuggin | f-ing | mothereffing | motherfucking | muthafuckin | f ing
    0 boost=1.7: beyond belief | the most | of all time | of my life | in my life | i've ever had
    0 boost=1.7: i have ever had | i've ever seen | i have ever seen | i've ever been
    0 boost=1.7: i've ever used | i've ever read | i've ever eaten | i've ever experienced
    0 boost=1.7: i have ever experienced | i've ever stayed in | i've ever bought | ever
    0 boost=1.7: in the world | on the planet | known to man | in living memory
    +0.5 but: luckily | thankfully | fortunately | mercifully | saving grace
    +0.5 but: the only saving grace | only saving grace | redeeming feature
    +0.5 but: one redeeming feature
    0 but: but | however | yet | except | except that | except for | nevertheless | nonetheless
    0 but: only problem | the only problem | the only problem is | only issue | the only issue
    0 but: the only issue is | only downside | the only downside | the only downside is
    0 but: only complaint | only negative | the only negative | the only drawback | only drawback
    0 but: only gripe | my only gripe | my only complaint | my only issue | my only quibble
    0 but: my only criticism | one complaint | one issue | one problem | one downside | until
    0 but: right up until | that said | that being said | having said that | on the other hand
    0 but: on the flip side | other than that | apart from that | aside from that | then again
    0 but: in the end | ultimately | bottom line | instead | turns out | as it turns out
    0 but: it turned out | in reality | the reality is | whereas | but then | but still | even so
    0 but: all the same | be that as it may | unless | save for | bar the | minus the | if only
    0 but: the catch is | the trouble is | the thing is | here's the thing | problem is | issue is
    0 but: downside is | my main complaint | my biggest complaint | my biggest gripe
    0 but: biggest problem | biggest downside | main issue | main problem | one star off
    0 but: knocked off a star | lost a star | minus one star | would be 5 stars | tho | bt | buuut
    0 but: but overall | otherwise | on the plus side | on the bright side | the upside is
    0 but: the only positive | only positive | only plus
    -1 but: unfortunately | sadly | regrettably | alas | too bad | shame about | shame that
    -1 but: pity that | pity about | it's a shame that | but unfortunately | but sadly
    -1 but: unfortunatly | unfortunatley | unfortunetly | sadly though | much to my disappointment
    -1 but: it's a pity that | such a shame that | lamentably | annoyingly | frustratingly
    -1 but: disappointingly | worryingly | its a shame that | its a pity that
    0 dim=0.5: a bit | a little | a little bit | a tad | a touch | slightly | a wee bit | a smidge
    0 dim=0.5: slight | a smidgen | a hair | marginally | ever so slightly | kinda | kind of
    0 dim=0.5: sorta | sort of | lil bit | a lil | a lil bit | abit | bit | minor | a fraction
    0 dim=0.5: just a bit | only slightly | minimally | mildly | faintly | vaguely | a hint of
    0 dim=0.5: a trace of | in places | on occasion | at times | once in a while | every so often
    0 dim=0.5: a few
    0 dim=0.6: somewhat | partly | partially | occasionally | sometimes | more or less | arguably
    0 dim=0.6: semi | ish | in some ways | in part | to a degree | to some extent | to an extent
    0 dim=0.6: almost | borderline | nearly | potentially | apparently | seemingly | seems
    0 dim=0.6: seemed | looks like it's | might be | may be | maybe | perhaps | possibly
    0 dim=0.6: possible | somehow | so far | for now | in theory | could be | supposed | allegedly
    0 dim=0.6: if anything | what some call | some may find | not entirely | not completely
    0 dim=0.6: not always | not totally | not fully | supposedly | purportedly | ostensibly
    0 dim=0.6: looks like its
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
    0 neg: w/o | far from | anything but | by no means | in no way | not at all | not exactly
    0 neg: not really | not even | not particularly | not especially | not that | no longer
    0 neg: nowhere near | not remotely | hardly ever | almost never | never been | nothing like
    0 neg: lack of | lacks | lacking any | fail to | fails to | failed to | failing to
    0 neg: failure to | unable to | devoid of | free of any | supposed to be | would have been
    0 neg: could have been | should have been | was expecting | were expecting | instead of
    0 neg: rather than being | not anymore | no one | noone | doubt it's | doubt that | i doubt
    0 neg: not so | not as | not very | not quite | not all that | not too | not what i'd call
    0 neg: not overly | refuse to be | refuses to | refused to | refusing to | stopped being
    0 neg: stops being | ceased to be | neva | nope | nah | nuthin | nada | nil | not 1 | not one
    0 neg: not a single | never once | not ever | never ever | at no point
    0 neg: under no circumstances | dont | doesnt | didnt | isnt | wasnt | arent | werent | wont
    0 neg: wouldnt | cant | couldnt | shouldnt | havent | hasnt | hadnt | aint | mustnt | neednt
    0 neg: mightnt | nt | doubt its
    -0.5 neg: zero
    0 though: although | though | despite | in spite of | even though | even if | while | whilst
    0 though: regardless of | notwithstanding | albeit | at first | initially | at first glance
    0 though: on paper | on the surface | admittedly | granted | it's true that | as much as
    0 though: much as i | i know that | i get that | i understand that | i understand | used to
    0 though: used to be | i used to | once was | was once | previously | in the past | years ago
    0 though: in its heyday | started off | started out | started well | starts off | starts well
    0 though: aside from | apart from | other than | besides | irrespective of | i wanted to
    0 though: i really wanted to | wanted to like | wanted to love | i was expecting | i expected
    0 though: i was hoping | had high hopes | reviews said | the reviews said
    0 though: based on the reviews | after reading the reviews | going by the reviews | people say
    0 though: some say | some people | others have said | other reviewers | advertised as
    0 though: described as | marketed as | billed as | touted as | claims to be | claimed to be
    0 though: promised | i was worried | i was sceptical | i was skeptical | was skeptical
    0 though: was sceptical | was hesitant | i was hesitant | was a bit worried | was apprehensive
    0 though: was nervous about | i had doubts | had my doubts | altho | eventhough | inspite of
    0 though: its true that
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
    -0.5 wish: wish | wishing | i wish | wish it had | wish it was | wish it were | wish there was
    -0.5 wish: wish there were | wish they had | wish they would | wish it came | wish i had
    -0.5 wish: wish i could | wished for | just wish | only wish | my only wish | if only it
    -0.5 wish: if only they | should add | should have had | should include | could use
    -0.5 wish: could do with | would have liked | would have preferred | would've liked
    -0.5 wish: would've preferred | would prefer | i'd prefer | would rather | would rather have
    -0.5 wish: i'd rather | please fix | please improve | please change | please update | pls fix
    -0.5 wish: plz fix | need to add | needs to add | hoped for | was hoping for | had hoped
    -0.5 wish: had hoped for | longed for | i hoped | was hoping | was hoping to
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
