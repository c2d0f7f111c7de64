extension BuiltInLexicon {
  /// English words and phrases that praise.
  static let englishPraise = #"""
    +3: amazing | outstanding | perfect | perfection | phenomenal | magnificent | superb
    +3: spectacular | masterpiece | flawless | flawlessly | sublime | exquisite | breathtaking
    +3: mind-blowing | mindblowing | life-changing | jaw-dropping | incredible | unforgettable
    +3: first-rate | world-class | unparalleled | unrivalled | unrivaled | unsurpassed
    +3: peerless | matchless | stupendous | out of this world | second to none | top-notch
    +3: top notch service | absolutely perfect | simply perfect | just perfect | pure perfection
    +3: sheer perfection | absolute perfection | perfect in every way | couldn't be happier
    +3: could not be happier | couldn't be more pleased | couldn't ask for more
    +3: could not ask for more | couldn't have been better | could not have been better
    +3: couldn't be better | could not be better | couldn't have asked for more
    +3: couldn't have asked for better | can't be beat | can't recommend enough
    +3: cannot recommend enough | can't recommend highly enough | cannot recommend highly enough
    +3: can't praise enough | cannot praise enough | can't praise them enough
    +3: can't thank you enough | cannot thank you enough | can't thank them enough
    +3: cannot fault | best ever | the best ever | best of the best | the very best
    +3: simply the best | hands down the best | by far the best | best i've ever had
    +3: best i have ever had | best meal ever | best purchase ever | best money i've spent
    +3: best money ever spent | best thing ever | best thing since sliced bread
    +3: best decision ever | best hotel ever | best app ever | best book ever | best film ever
    +3: best movie ever | best service ever | best i've ever used | best i've ever seen
    +3: best i've ever tasted | best i've read | absolutely love | absolutely loved
    +3: absolutely love it | absolutely love this | absolutely loved it | absolutely amazing
    +3: absolutely fantastic | absolutely brilliant | absolutely stunning | absolutely delicious
    +3: absolutely gorgeous | absolutely delighted | absolutely wonderful
    +3: absolutely incredible | absolutely superb | absolute joy | in love with
    +3: totally in love | obsessed with this | 10/10 | 11/10 | 100/10 | 5/5 | five stars
    +3: 5 stars | 5 star | 5-star | five star service | 5 star service | ten out of ten
    +3: 10 out of 10 | 5 out of 5 | five out of five | full marks | full stars | 6 stars
    +3: ten stars | 10 stars | a million stars | 5 stars aren't enough | if i could give more
    +3: would give 6 stars | would give 10 stars | would give more stars | deserves more stars
    +3: deserves 10 stars | deserves more than 5 | exceeded all expectations
    +3: exceeded all my expectations | exceeded my expectations | exceeded our expectations
    +3: beyond my wildest dreams | beyond my expectations | beyond our expectations
    +3: beyond all expectations | surpassed all expectations | surpassed expectations
    +3: blew me away | blew us away | blew my mind | blown away | blown away by
    +3: knocked my socks off | tour de force | magnum opus | chef's kiss | chefs kiss
    +3: to die for | heaven on earth | heaven in a bowl | heaven on a plate | a taste of heaven
    +3: a slice of heaven | a piece of heaven | went above and beyond | above and beyond
    +3: go above and beyond | going above and beyond | goes above and beyond
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
    +3: 5 stars arent enough | game changer | must read | must see | must buy | must try
    +3: must watch | oscar worthy | award winning | awe inspiring | un put downable
    +3: couldnt put it down | couldnt put this down | cant put it down | edge of your seat
    +3: mouth watering | show stopping | show stopper | 😍 | 🥰 | 🤩 | 💯 | 🏆 | 🥇 | 👏👏👏 | 😍😍😍
    +3: ❤️❤️❤️ | ⭐⭐⭐⭐⭐ | ⭐️⭐️⭐️⭐️⭐️ | 🌟🌟🌟🌟🌟 | ★★★★★ | 👍👍👍 | 🔥🔥🔥 | 💯💯💯 | 💯💯 | 🤩🤩🤩 | 🥰🥰🥰
    +2.5: excellent | awesome | stunning | gorgeous | love | loved | loves | adore | adores
    +2.5: adored | excellence | excels | excelled | delicious | delectable | luscious
    +2.5: delightful | delighted | delight | delights | thrilled | thrilling | splendid
    +2.5: stellar | superlative | superior quality | extraordinarily good | fabulously
    +2.5: brilliance | magnificence | radiant | dazzling | dazzled | captivating | captivated
    +2.5: enchanting | enchanted | enchantment | riveting | riveted | gripping | gripped me
    +2.5: engrossing | engrossed | absorbing read | unmissable | page-turner | pageturner
    +2.5: page turner | tear-jerker | tearjerker | heart-warming | heartwarming | soul-stirring
    +2.5: profoundly moving | deeply moving | deeply touching | genius | masterful | masterfully
    +2.5: masterly | virtuoso | mastery | beautiful | beautifully | beauty | loveable
    +2.5: impressive | impressed | highly impressed | very impressed | hugely impressed
    +2.5: so impressed | thoroughly impressed | impressively | well impressed | highly recommend
    +2.5: highly recommended | highly reccomend | highly recomend | strongly recommend
    +2.5: strongly recommended | thoroughly recommend | thoroughly recommended
    +2.5: definitely recommend | would definitely recommend | would highly recommend
    +2.5: absolutely recommend | 100% recommend | wholeheartedly recommend
    +2.5: recommend to everyone | recommend to anyone | recommend it to everyone
    +2.5: recommend it to anyone | recommended to all | recommended without hesitation
    +2.5: recommend without hesitation | without hesitation | cannot recommend this enough
    +2.5: can't fault | couldn't fault | could not fault | can't fault it | can't fault them
    +2.5: couldn't fault it | couldn't fault anything | can't fault a thing | hard to fault
    +2.5: love it | love them | love this | love these | loving it | loved it | loved this
    +2.5: loved every minute | loved every bite | loved every page | loved every second
    +2.5: love everything about | loved everything about | loved everything | i'm in love
    +2.5: in heaven | fell in love | fell in love with | fallen in love | falling in love
    +2.5: head over heels | treasured | gem | hidden gem | absolute gem | real gem | little gem
    +2.5: true gem | gems | pot of gold | best | the best | one of the best | among the best
    +2.5: best value | best quality | best app | best hotel | best book | best place
    +2.5: best coffee | best pizza | best food | best part | best choice | best buy
    +2.5: bargain of the year | best seller ever | best price | best so far | best on the market
    +2.5: best in town | best around | best out there | bestest | still the best
    +2.5: remains the best | always the best | no better | none better
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
    +2.5: really happy | very happy | so happy | extremely happy | super happy
    +2.5: happy happy happy | very pleased | really pleased | so pleased | extremely pleased
    +2.5: super pleased | well chuffed | dead chuffed | chuffed | stoked | pumped
    +2.5: over the top happy | totally satisfied | completely satisfied | very satisfied
    +2.5: extremely satisfied | fully satisfied | highly satisfied | 100% satisfied
    +2.5: very impressed with | will definitely return | definitely be back
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
    +2.5: godsend | a godsend | heaven-sent | blessing | an angel | absolute legend
    +2.5: absolute legends | legend | legendary | superstar | rock star | rockstar
    +2.5: absolute star | iconic | timeless | paradise | bliss | blissful | blissfully
    +2.5: dream come true | dreamy | magical | magic | wizardry | fairytale | fairy tale
    +2.5: happiness | joy | joyful | joyous | jubilant | pure joy | a joy to use | joy to use
    +2.5: joy to read | joy to behold | joy to watch | a joy | a delight | an absolute delight
    +2.5: pleasure to deal with | pleasure to use | pleasure to read | real pleasure
    +2.5: absolute pleasure | fantastically | wonderfully | brilliantly | superbly
    +2.5: marvellously | marvelously | magnificently | perfectly | exceptionally good
    +2.5: remarkably good | extremely good | really good | very very good | so good | soo good
    +2.5: sooo good | soooo good | so so good | sooo yummy | so damn good | damn good
    +2.5: damn fine | too good | almost too good | dangerously good | seriously good
    +2.5: bloody good | bloody lovely | wicked good | hella good | mighty good | mighty fine
    +2.5: v good quality | top quality | excellent quality | superb quality | great quality
    +2.5: amazing quality | exceptional quality | highest quality | high-quality | high quality
    +2.5: fantastic quality | outstanding quality | superior | superiority | top drawer
    +2.5: top-drawer | top tier | top-tier | tip-top | tip top | tiptop | ace | aces | a-plus
    +2.5: a+ | a++ | a+++ | a plus | a star | grade a | class act | first class | first-class
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
    +2.5: goes out of their way | go out of their way | made my day | made our day
    +2.5: made my week | made our stay | made our trip | made our night | saved my life
    +2.5: saved the day | saved my day | saved my marriage | saved our holiday
    +2.5: restored my faith | exactly what i wanted | exactly what i needed | just what i needed
    +2.5: just what i wanted | just what i was after | everything i wanted
    +2.5: everything i hoped for | everything you could want | everything we could want
    +2.5: all i could ask for | better than expected | better than i expected
    +2.5: better than i imagined | better than i hoped | much better than expected
    +2.5: far better than expected | even better than expected | way better than expected
    +2.5: better than described | better than advertised | better than the original
    +2.5: better in person | more beautiful in person | even better in person
    +2.5: even prettier in person | even nicer in person | exceeded expectations
    +2.5: exceed expectations | exceeds expectations | exceeds all expectations
    +2.5: surpassed my expectations | outdid themselves | outdone themselves | outperforms
    +2.5: outperformed | outshines | outclasses | amazed | amaze | amazes | astonishing quality
    +2.5: astounding | astounded by the | jaw dropped | gobsmacked by how good | awesomeness
    +2.5: awsome | awesom | awsum | amazin | amazingg | amazinggg | amzing | amazign | excelent
    +2.5: exellent | excellant | excllent | exelent | execllent | fantastik | fab | fabbo
    +2.5: fabulicious | bril | brill | brills | brilliantt | brillant | briliant | wonderfull
    +2.5: wonderfuly | wonderfulll | marvelus | beautifull | beatiful | beutiful | beautful
    +2.5: gorgous | gorgeousss | gawjus | perfekt | perfectt | purrfect | perf | delish
    +2.5: delisious | delishious | delicous | delicius | deliciousness | dericious | deelish
    +2.5: scrummy | yummmy | yummmmy | yummylicious | yumyum | yum yum | om nom nom | nom nom
    +2.5: nomnom | finger-licking | finger lickin good | finger licking good | lip-smacking
    +2.5: lip smacking | licked the plate clean | melt in your mouth | melts in your mouth
    +2.5: melt-in-the-mouth | melted in my mouth | melted in the mouth | cooked to perfection
    +2.5: done to perfection | cooked perfectly | perfectly cooked | perfectly seasoned
    +2.5: perfectly balanced | seasoned perfectly | perfectly executed | executed perfectly
    +2.5: perfectly crafted | perfectly paced | perfectly cast | fits perfectly | fit perfectly
    +2.5: fits like a glove | fit like a glove | works perfectly | worked perfectly
    +2.5: works flawlessly | works like a charm | worked like a charm | works like magic
    +2.5: works like a dream | works a treat | worked a treat | runs like a dream
    +2.5: went off without a hitch | without a hitch | smooth as silk | smooth as butter
    +2.5: butter smooth | like butter | arrived in perfect condition | in perfect condition
    +2.5: perfect condition | excellent condition | immaculate condition | superb condition
    +2.5: great condition | perfect fit | perfect gift | perfect size | perfect location
    +2.5: perfect for | perfect in every respect | great gift | lovely gift | wonderful gift
    +2.5: the goat | goated | slaps | slaps hard | bussin | bussin bussin | fire af
    +2.5: straight fire | pure fire | absolute fire | absolute banger | banger | total banger
    +2.5: slay | slayed | slays | chef kiss | chefskiss | god-tier | god tier | s tier | s-tier
    +2.5: unreal in a good way | hits different | no notes | ate and left no crumbs | ate that
    +2.5: understood the assignment | w product | huge w | massive w | big w
    +2.5: main character energy | obsessed | obsessed with | i'm obsessed | absolutely obsessed
    +2.5: im obsessed | swoon | swooning | swoon-worthy | swoonworthy | fangirling
    +2.5: squealed with delight | ugly cried | happy tears | tears of joy | cried happy tears
    +2.5: crying laughing | cried laughing | laughed out loud | laughed until i cried
    +2.5: laugh out loud | laugh-out-loud | hilarious | hilariously | hysterically funny
    +2.5: side-splitting | rib-tickling | rolling on the floor | in stitches
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
    +2.5: fan bloody tastic | five star | ❤️ | ❤ | 💖 | 💗 | 💓 | 💕 | 💞 | 💘 | 💝 | 😘 | 👏👏 | 😍😍 | 👍👍
    +2.5: ❤️❤️ | 🔥🔥 | 🥳 | 🤤 | 😋😋 | 😋😋😋 | 💎 | 👑 | ♥️ | ♥ | ❣️ | ❣ | ❤️‍🔥 | 💚💚 | 💙💙 | 💜💜 | 🙌🙌
    +2.5: 🙌🙌🙌 | 👌👌👌 | ✨✨✨ | killer price | never better
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
    +2: yayyy | yaaay | booyah | wowza | wowww | woww | wowee | wowed | wow factor | wows
    +2: wowzers | bang tidy | on fleek | epic | so epic | rad | gnarly good | killer app
    +2: killer feature | killer deal | kick-ass | kickass | badass | bad ass | bad-ass
    +2: rocks my world | it rocks | they rock | you rock | this rocks | you guys rock
    +2: rocking it | it's lit | so lit | lit af | straight gas | it's gas | no skips
    +2: vibes are immaculate | immaculate vibes | good energy | a vibe | it's a vibe
    +2: whole vibe | what a vibe | certified banger | bop | a bop | such a bop | certified fresh
    +2: pure gold | solid gold | valid af | serving looks | served looks | queen behaviour
    +2: king behaviour | yes queen | iconic af | i stan | stanning | hyped | so hyped | ily
    +2: ilysm | i love you | love you guys | love u | xoxo | <3 it | heart eyes | mvp | the mvp
    +2: real mvp | a pro | total pro | true professionals | true professional
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
    +2: binge worthy | re readable | all time favorite | wouldnt change a thing
    +2: on time departure | kick ass | its lit | its gas | its a vibe | durable | polite
    +2: spacious | reliable | pleasant | fresh | tender | juicy | funny | not a bad word
    +2: awesome sauce | nothing bad to say | no bad words | no complaints
    +2: no complaints whatsoever | no complaints at all | have no complaints
    +2: i have no complaints | zero issues | zero problems | no faults | no faults at all
    +2: nothing to complain about | nothing to fault | nothing to dislike | what's not to like
    +2: what's not to love | what more could you want | what more can you ask
    +2: what more can i say | what more do you need | need i say more | say no more
    +2: can't go wrong | can't go wrong with | cannot go wrong | you can't go wrong
    +2: couldn't go wrong | can't say enough | can't say enough good things | cannot say enough
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
    +2: glowing review | glowing skin | skin feels amazing | skin feels great
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
    +2: beautifully sad | 👍 | 👏 | 🙌 | 👌 | 😊 | 😋 | 😃 | 😄 | 😁 | 😀 | 🤗 | 💪 | 🎉 | 🎊 | 🔥 | 💙 | 💚 | 💛
    +2: 🧡 | 💜 | 🤎 | 🖤 | 🤍 | 🩷 | 🩵 | 😻 | 🫶 | 🌈 | 🌹 | 💐 | 🍾 | 🥂 | 😇 | ☺️ | ☺ | 🤟 | 🤘 | 👊 | 🫡 | 🚀
    +2: 🎁 | 🐐 | 👍🏻 | 👍🏼 | 👍🏽 | 👍🏾 | 👍🏿 | 👏🏻 | 👏🏼 | 👏🏽 | 👏🏾 | 👏🏿 | 🙌🏻 | 🙌🏼 | 🙌🏽 | 🙌🏾 | 🙌🏿 | 👌🏻
    +2: 👌🏼 | 👌🏽 | 👌🏾 | 👌🏿 | 💪🏻 | 💪🏼 | 💪🏽 | 💪🏾 | 💪🏿 | ⭐⭐⭐⭐ | ⭐️⭐️⭐️⭐️ | ★★★★☆ | ★★★★ | 😽 | 👅 | 🥹
    +2: 🌞 | <3 | <33 | <333 | <3333 | &hearts; | (❤️ω❤️) | (♥ω♥*) | (♥_♥) | (｡♥‿♥｡) | ♡ | ♡♡♡
    +2: ❥ | (≧◡≦) | (＾▽＾) | (*^▽^*) | ヽ(^o^)ノ | \o/ | \(^o^)/ | ٩(◕‿◕)۶ | (ﾉ◕ヮ◕)ﾉ*:･ﾟ✧ | (☆▽☆)
    +2: *_* | *.* | d(^o^)b | (๑>ᴗ<๑) | (◕‿◕) | (๑˃ᴗ˂)ﻭ | 🌟 | 💋 | (づ￣³￣)づ | (heart)
    +2: stole the hearts | my only regret is not | only regret is not
    +2: wish i had bought it sooner | wish i had found | is a beast | a beast | what a find
    +2: what a gent | can't imagine life without | unheard of
    +1.5: angel | angels | wow | glowing | good | nice | nicer | nicest | nicely | niceness
    +1.5: better | betterment | glad | gladly | happily | unique | powerful | special | sweetly
    +1.5: expert | respect | respectful | respectfully | respected | realistic | talent | laugh
    +1.5: laughs | relaxed | relaxation | comfort | courtesy | hospitality | insight
    +1.5: inspiration | cute | champion | fun | attractive | attractively | attractiveness
    +1.5: pretty cute | so pretty | very pretty | really pretty | pretty colour | pretty color
    +1.5: prettiest | prettier | handsome | handsomely | cleaner than expected | cleanest
    +1.5: cleanliness | tidy | neat | neatly | organised | organized | orderly | smooth
    +1.5: smoothly | smoothness | crisp | crispy | crunchy | creamy | fluffy | buttery | velvety
    +1.5: silky | flaky | zesty | zingy | savoury | savory | nutritious | healthy | healthier
    +1.5: homemade | home-made | home-cooked | home cooking | homely | homey | house-made
    +1.5: locally sourced | handcrafted | hand-crafted | softness | softest | cushioned | cushy
    +1.5: supportive | breathable | water-tight | watertight | toasty | snug | snuggly | cuddly
    +1.5: warm and cosy | warm and cozy | warm and comfortable | warm and comfy | well fitting
    +1.5: good fit | great fit | lovely fit | nice fit | fits well | fits great | fits nicely
    +1.5: fits beautifully | fit well | fit great | fitted perfectly | fitted well
    +1.5: strong and sturdy | sturdy enough | stability | solidly | strongly built | resilient
    +1.5: qualitative | valuable | valued customer | practical | practicality | handy
    +1.5: handy little | useful | usefulness | usefully | versatile | versatility | convenient
    +1.5: convenience | conveniently | functional | functionality | flexibility | customisable
    +1.5: customizable | ergonomic | sleek | slick | stylishness | contemporary | trendy
    +1.5: fashionable | ultra-modern | state-of-the-art | cutting-edge | feature-rich
    +1.5: feature-packed | improved | improves | enhance | enhanced | enhances | enhancement
    +1.5: securely | safe | safely | safety first | safer | confidence | confident | confidently
    +1.5: reassuring | reassured | reassurance | peace of mind | relief | relieved | relieving
    +1.5: interested | interesting | interestingly | eager | eagerly | optimistic | optimism
    +1.5: hopeful | promising | high hopes | accurate | accurately | accuracy | precise
    +1.5: precisely made | precision | consistent quality | consistent | consistency
    +1.5: clear instructions | easy instructions | clear and concise | informative | informed
    +1.5: detailed instructions | educational | concise | articulate | helpful instructions
    +1.5: easy | easier | easiest | easily | simple and effective | simplicity | straightforward
    +1.5: straight-forward | hassle free return | swift refund | solved | problem solved
    +1.5: solved my problem | solved the problem | issue solved | issue resolved
    +1.5: problem resolved | fixed the problem | fixed my problem | fixed the issue
    +1.5: got it fixed | cured | healed | heals | pain gone | pain relief | relieved my pain
    +1.5: helped a lot | helped so much | really helped | really helps | helps a lot
    +1.5: helps so much | helped me | helped us | very useful | so useful | really useful
    +1.5: super useful | no issues | no issue | no problems | no problem at all | no trouble
    +1.5: no fuss | no drama | no hassle | no worries | no surprises | no delays | no delay
    +1.5: no queue | no queues | no wait | no waiting | no line | no lines | no smell | no odour
    +1.5: no odor | no bad smell | no leaks | no leak | no damage | no mess | no hidden fees
    +1.5: no hidden charges | no hidden costs | no extra charge | no extra cost | no pressure
    +1.5: no stress | no faff | no nonsense | no-nonsense | no gimmicks | no bugs | no ads
    +1.5: ad-free | no lag | no crashes | no noise | no creases | no shrinkage | no fading
    +1.5: no pilling | no side effects | no irritation | no breakouts | no scratches | no dents
    +1.5: no fault | no faults found | no cons | no negatives | no downsides | no down side
    +1.5: no drawbacks | no disappointment | no disappointments | no question | no shortage of
    +1.5: no complaint | no cracks | no rush | no rips | no missing pieces | no missing parts
    +1.5: nothing missing | nothing broken | nothing wrong | nothing wrong with
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
    +1.5: brightly lit | bright and clean | sunny | colourful | colorful | well-lit
    +1.5: well-ventilated | air-conditioned and comfortable | modernised | modernized
    +1.5: refurbished beautifully | newly renovated | newly refurbished | recently renovated
    +1.5: recently refurbished | tastefully | character and charm | full of character
    +1.5: full of charm | quaint | rustic charm | atmospheric | romantic | intimate setting
    +1.5: cosy atmosphere | cozy atmosphere | buzzing | lively | vibrant atmosphere | festive
    +1.5: chilled | chill vibe | chill | chill place | laid-back | laid back atmosphere
    +1.5: easy-going | easygoing | down-to-earth | approachable | personable | genial | affable
    +1.5: amiable | congenial | good-humoured | good humored | jovial | jolly
    +1.5: chatty and friendly | sociable | sincere | sincerely | sincerity | loyal | loyalty
    +1.5: diligent | diligently | diligence | hardworking | hard-working | hard working
    +1.5: work hard | worked hard | working hard | works hard | dedicated | dedication
    +1.5: committed | commitment | devoted | meticulous | meticulously | conscientious
    +1.5: carefully | proactive | proactively | energetic | motivated | discreet | discreetly
    +1.5: unobtrusive | unobtrusively | not intrusive | tactful | diplomatic | fair | fairness
    +1.5: fairly treated | equitable | reasonable | sensible | sensibly | sensibly priced
    +1.5: economical | cost-effective | inexpensive | low-cost | low cost | low price
    +1.5: low prices | saves money | saved money | saves me money | saved me money | money saver
    +1.5: money-saving | saved me hours | saves time | saved me time | time-saver | timesaver
    +1.5: time saver | saves space | space-saving | saves so much time | save time | save money
    +1.5: cheap and cheerful | cheap as chips | dirt cheap and good | good and cheap
    +1.5: cheap but good | cheap but great | cheap but effective | cheap and good
    +1.5: cheap and tasty | cheap and effective | cheap eats | half the price
    +1.5: fraction of the price | fraction of the cost | a fraction of the cost
    +1.5: a fraction of the price | at a fraction of | cheaper than shops
    +1.5: cheaper than the shops | cheaper than elsewhere | cheaper than anywhere | discounted
    +1.5: refreshing change | nice change | welcome change | fun read | quick read | light read
    +1.5: beach read | cosy read | comfort read | holiday read | satisfying ending
    +1.5: great ending | good ending | perfect ending | brilliant ending | happy ending
    +1.5: twist i didn't see coming | didn't see it coming | never saw it coming
    +1.5: didn't see that coming | plot twists | twists and turns | twisty | full of twists
    +1.5: suspense | atmospheric setting | humour | humor | charismatic | charisma | endearingly
    +1.5: cleverly plotted | tightly plotted | tightly written | tight plot | tight script
    +1.5: well-paced | crisp writing | vivid descriptions | beautiful prose | gorgeous prose
    +1.5: elegant prose | subtlety | understated | bittersweet | tender story
    +1.5: emotional rollercoaster | rollercoaster of emotions | roller coaster of emotions
    +1.5: rollercoaster ride | tugged at my heartstrings | tugs at the heartstrings
    +1.5: tugs at your heartstrings | heartstrings | tear-jerking | teared up | moved to tears
    +1.5: brought tears to my | brought me to tears | made me cry | makes you think
    +1.5: made me think | makes me think | stayed with me | stays with you | sticks with you
    +1.5: stuck with me | will stay with me | addictive | addictive game | can't stop playing
    +1.5: couldn't stop playing | couldn't look away | couldn't sleep until
    +1.5: stayed up all night | stayed up late reading | up all night reading | read in one day
    +1.5: read in a day | finished it in a | devoured | devoured it | devoured this | savoured
    +1.5: savored | savour | savor | relish | relished | scoffed the lot | polished it off
    +1.5: cleared the plate | clean plates | clean plate | empty plates | left full
    +1.5: left very full | left happy | left satisfied | left smiling | went home happy
    +1.5: full and happy | went back for seconds | back for more | will be back for
    +1.5: coming back for more | leave room for dessert | room for dessert | real treat
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
    +1.5: made me smile | makes me smile | grin | grinning | beaming | dainty | luminous
    +1.5: lustrous | shiny | shine | sparkle | sparkling | sparkly | twinkly | shimmering
    +1.5: glossy | supple | youthful | rich flavour | rich flavor | rich and creamy | rich taste
    +1.5: full-bodied | robust flavour | bold flavour | bold flavors | bold flavours
    +1.5: well-flavoured | well-flavored | balanced | balanced flavours | balanced flavors
    +1.5: subtle flavour | subtle flavours | perfectly ripe | ripe and sweet | ripe and juicy
    +1.5: just right | just the right | just perfect for | just the ticket | just the job
    +1.5: right amount | right amount of | just the right amount | right on time | on time
    +1.5: on-time | bang on time | dead on time | always punctual | punctual | punctually
    +1.5: punctuality | timely | timely manner | in a timely manner | timeliness
    +1.5: arrived when expected | arrived as promised | came as promised | delivered as promised
    +1.5: as promised | kept their promise | kept their word | kept his word
    +1.5: true to their word | delivered on time | came on time | arrived same day
    +1.5: same day delivery | same-day delivery | same-day | next-day | arrived the next day
    +1.5: came the next day | came next day | came quick | came fast | came so fast
    +1.5: came super fast | arrived fast | arrived super fast | arrived in good time
    +1.5: in good time | in no time | in no time at all | no time at all | quick and painless
    +1.5: quick and simple | fast and simple | fast delivery and | fast postage | quick postage
    +1.5: quick despatch | quick dispatch | fast dispatch | fast despatch | fast post
    +1.5: speedy post | speedy service | speedy refund | free delivery | free shipping
    +1.5: free gift | free gifts | free sample included | free samples | freebie | freebies
    +1.5: got a freebie | free goodies | goodies | free drinks | free dessert | free parking
    +1.5: free wifi | free of charge | on the house | complimentary drinks
    +1.5: complimentary breakfast | complimentary water | waived the fee | waived the fees
    +1.5: waived | generous discount | great offer | great offers | good offer | good offers
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
    +1.5: one step ahead | steps ahead | a step above | huge upgrade | major upgrade
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
    +1.5: credit where its due | credit where credits due | cant beat the price
    +1.5: cant beat that price | cant beat that | you wont regret | trust me its good | clean
    +1.5: tough as nails | tough as old boots | flexible | trust | solid | approve
    +1.5: never forget | won't forget | will never forget | won't forget it
    +1.5: never to be forgotten | unforgetable | wont forget | wont forget it | 🙂 | 😉 | 😎 | 😆
    +1.5: 😸 | 😺 | 😹 | 🤣 | 😂😂😂 | 🤣🤣🤣 | 🙏 | 🙏🏻 | 🙏🏼 | 🙏🏽 | 🙏🏾 | 🙏🏿 | ✅ | ✔️ | ✔ | ☑️ | 🆗 | 🆒 | 💃
    +1.5: 🕺 | 🌸 | 🌺 | 🌻 | 🌷 | 🍀 | ☀️ | 🌝 | 🦄 | 😌 | 🤠 | :) | :-) | :)) | :))) | :-)) | =) | =))
    +1.5: :] | :-] | :d | :-d | =d | x'd | ;) | ;-) | ;d | :p | :-p | ^^ | ^_^ | ^-^ | ^o^ | ^.^
    +1.5: (^_^) | (^-^) | (^^) | (^o^) | n_n | (-: | 8-) | b-) | uwu | owo | (y) | (thumbsup)
    +1.5: :heart: | :thumbsup: | :+1: | :smile: | :grin: | :joy: | :heart_eyes: | :clap:
    +1.5: :fire: | :100: | :tada: | :star: | :d:d | (｡◕‿◕｡) | (•‿•) | (◠‿◠) | ʕ•ᴥ•ʔ | (*´▽`*)
    +1.5: (¬‿¬) | o(^▽^)o | (✿◠‿◠) | (*^_^*) | (=^.^=) | d^_^b | (^人^) | (*≧ω≦) | (≧∇≦)/
    +1.5: ヽ(´▽`)/ | (・∀・) | (´∀｀) | (/◕ヮ◕)/ | (ღ˘⌣˘ღ) | ^ω^ | (^ω^) | (๑•̀ㅂ•́)و✧ | (b^_^)b
    +1.5: patient | aromas | craic | good craic | great craic | the craic | mighty craic
    +1.5: savage craic | wee gem | wee treat | wee cracker | bonnie | bonny | braw | canny
    +1.5: canny good | reet good | reet grand | proper good | proper nice | proper tasty
    +1.5: proper lovely | well nice | well tasty | well happy | dead nice | dead friendly
    +1.5: dead tasty | dead comfy | tidy job | sorted mate | sorted me out | sorted me right out
    +1.5: got rizz | main character | ate it up | periodt | still hits | it hits
    +1.5: certified classic | no cap | no cap good | fr fr | frfr | facts | big facts | dubs
    +1.5: vibing | vibey | aesthetically pleasing | so aesthetic | snatched | clean af
    +1.5: crispy af | fresh af | comfy af | paisa vasool | full paisa vasool | jhakaas | bindaas
    +1.5: ekdum mast | ekdum jhakaas | zabardast | badhiya | accha | acha | bahut accha
    +1.5: bahut badhiya | sahi hai | value for money product | worth for money
    +1.5: worth for the money | worth of money | worth the buy | worthy product | worth product
    +1.5: nice product go for it | just go for it | go for it guys | must buy product
    +1.5: awesome product | mind blowing product | nice one bro | super se upar | shiok ah
    +1.5: damn shiok | damn nice | damn good lah | damn tasty | sedap gila | best lah | best sia
    +1.5: power lah | power sia | steady lah | swee | swee lah | huat | huat ah | ho jiak
    +1.5: hao chi | die die must try | die-die must try | worth it lah | shiok sia | lepak spot
    +1.5: padu | terbaik | mantap | masarap | sarap | ang sarap | sulit | sulit na sulit | lodi
    +1.5: astig | bagus | good on ya | good on you | good onya | too easy mate | no dramas
    +1.5: no drama at all | fair dinkum | she'll be right | heaps good | bloody ripper
    +1.5: you beauty | you little ripper | deadset legend | dead set legend | choice bro
    +1.5: skookum | beauty eh | wicked pissah | the bomb | da bomb | bomb diggity | bomb food
    +1.5: bomb.com | fresh to death | phat | hella nice | hella cool | gnarly | tubular
    +1.5: righteous | primo | legit good | legit amazing | legit great | legit the best
    +1.5: lowkey amazing | lowkey love | lowkey love this | lowkey obsessed | highkey love
    +1.5: highkey obsessed | love to see it | we love to see it | love that for us
    +1.5: love that for me | say less | take my money | shut up and take my | just take my money
    +1.5: run don't walk | run to get | instant buy | insta buy | insta-buy | instabuy
    +1.5: auto-buy | auto-buy author | auto buy author | no brainer buy | holy grail product
    +1.5: hg product | repurchase | will repurchase | would repurchase | definitely repurchase
    +1.5: repurchased | repurchasing | restocked | stocking up | bought in every colour
    +1.5: bought in every color | bought one in every | have it in every | want it in every
    +1.5: bought for the whole | bought one for my mum | bought one for my mom | bought as gifts
    +1.5: subscribed and saved | run dont walk | auto buy
    +1: sterling | heroic | hero | evergreen | hysterical | bingo | glow | crunch | organic
    +1: artisan | premium | improvement | improving | improvements | upgraded | bright | humble
    +1: subtle | emotional | treat | hug | hugs | dashing | discount | fast | faster | fastest
    +1: fast and | quick | quicker | quickest | quickly | rapid | rapidly | strong | soft
    +1: secure | stable | moist | modern | advanced | popular | lightweight | quiet | quieter
    +1: quietly | quietest | harmless | adjustable | portable | not bad | not too bad
    +1: not bad at all | not half bad | not that bad | not so bad | not bad for the price
    +1: wasn't bad | wasn't too bad | isn't bad | isn't too bad | weren't bad | aren't bad
    +1: not the worst | no harm | no harm done | not terrible | not awful | not horrible
    +1: not a problem | not an issue | not a big deal | no big deal | no biggie
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
    +1: evokes | raw and honest | bittersweet ending | melancholic | haunting | hauntingly
    +1: eerie | spooky | chilling | creepy atmosphere | terrifyingly good | shocking twist
    +1: surprising twist | surprise ending | twist ending | page turning | unexpected twist
    +1: unputdownable ending | surreal | dreamlike | mysterious | mystery | enigmatic
    +1: complex characters | complex plot | dark humour | dark humor | dry humour | dry humor
    +1: black comedy | satirical | satire | tongue-in-cheek | quotable | cult classic | classic
    +1: classics | big fan | huge fan | massive fan | fan of | i'm a fan | addicted
    +1: addictively | binge | bingeing | binge watched | binge-watched | binge watch
    +1: recommend it | rich | rich in | richness | sharp | vivid colour | clear
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
    +1: interesting characters | interesting place | interesting idea | thank u so much | thnx
    +1: thanx | thks | tks | tnx | tanx | thankyou | thanku | thank u guys | ta | ty | tyvm
    +1: ty so much | tq | merci | gracias | arigato | danke | grazie | with thanks | ta muchly
    +1: thx so much | thanks again | thank you again | thanks guys | thanks team
    +1: thanks everyone | thank you everyone | thank god | thank goodness | thank heavens
    +1: bless | bless you | bless them | bless her | bless him | god bless | amen | yes | yess
    +1: yesss | yessir | yep | yeah good | aye good | sure thing | absolutely yes
    +1: of course yes | yup | oh yes | hell yes | hell yeah | heck yes | heck yeah | fuck yes
    +1: fuck yeah | for sure | no doubt about it | u rock | dope | sick beats | sweet
    +1: neatly packed | nicely packed | good packing | bubble wrapped | delivered safely
    +1: received in good order | received in good condition | received quickly
    +1: received on time | item as described | as expected | as i expected | just as expected
    +1: met expectations | met my expectations | met our expectations | meets expectations
    +1: meets my needs | meets my expectations | meet expectations | matches | matched
    +1: matching | match perfectly | goes well with | goes with everything | goes perfectly with
    +1: goes great with | pairs well | pairs perfectly | paired well | complements
    +1: complemented | complementary | complement each other | blends well | blend in
    +1: looks the part | easy on the wallet | easy on the pocket | kind to the environment
    +1: kind to skin | kind on the wallet | good for the price | great for the price
    +1: fine for the price | decent for the price | amazing for the price | ok for the price
    +1: excellent for the price | can't complain for the price | cannot complain for the price
    +1: for the price you can't | you get what you see | pay for quality | worth paying more
    +1: cheap price | cheap prices | cheap to run | cheap and easy | cheap fix | dirt cheap
    +1: so cheap | really cheap price | cheaper | cheapest | cheapest price | cheapest around
    +1: a lot for the money | a lot for your money | lot for your money | lots for your money
    +1: lot of bang | goes a long way | little goes a long way | a little goes a long | lasts
    +1: lasts well | lasts long | lasted | lasted well | lasted a long time | lasts all day
    +1: last a long time | last forever | last ages | last well | last longer | lasts longer
    +1: longevity | keeps well | keep well | keeps going | holds a charge | holds charge
    +1: charges fast | charges quickly | fast charging | fast charge | quick charge
    +1: quick charging | long life | long battery | starts first time | first time every time
    +1: worked first time | works first time | works every time | plug and play
    +1: straight out of the box | worked straight away | works straight away | ready to go
    +1: up and running | good to go | sits nicely | hangs nicely | drapes nicely | drapes well
    +1: fits snugly | snug fit | tight seal | seals well | seals tight | grips well | good grip
    +1: great grip | non-slip | no-slip | good suction | great suction | powerful suction
    +1: strong suction | strong magnet | strong hold | holds well | holds firmly | holds up
    +1: held up | thick and warm | thick and soft | thick material | good thickness | heavy duty
    +1: heavy-duty | heavyweight quality | weighty | substantial | hefty portion | good weight
    +1: nice weight | good length | perfect length | right size | just right size | right length
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
    +1: well dressed | well groomed | love hate | tongue in cheek | im a fan | non stick
    +1: scratch resistant | stain resistant | water resistant | lead free | bpa free
    +1: cruelty free | sugar free | gluten free option | gluten free options | multi purpose
    +1: all in one | tailor made | free wi fi | well tended | cant complain for the price
    +1: for the price you cant | non slip | figure hugging | figure flattering | feather light
    +1: prize winning | dying to try | dead good | not too long | not too short | not too big
    +1: not too small | not too tight | not too loose | not too hard | not too soft
    +1: not too hot | not too spicy | not too salty | not too dry | not too thick | not too thin
    +1: not too firm | not too loud | not too crowded | not too busy | not too pricey
    +1: not too greasy | not too slow | zero waste | not many left | spill-proof | doesn't sweat
    +1: sweat-proof | sweatproof | sweat-wicking | moisture-wicking | slip-resistant | fuss-free
    +1: spill proof | doesnt sweat | sweat proof | sweat wicking | moisture wicking
    +1: slip resistant | fuss free | 😂 | 😂😂 | 🥺 | 🫂 | 💸👍 | 😝 | 😜 | 😛 | 🤪 | 😚 | 😙 | 😗 | 🤓 | 👻 | 🎈
    +1: 🍻 | 🍺 | :-* | :* | :^) | ;p | ;-p | :'d | :'-) | :') | ✨ | 🤝 | 🏖️ | 🏝️ | 🌊 | ok lah
    +1: can lah | not bad lah | not bad sia | not bad leh | aesthetic | vibes | stocked up
    +1: fail safe | failsafe | all the rage
    +0.5: thanks | thank you | thx | have a nice day | have a good day | have a great day
    +0.5: tangy | smoky | smokey | ambient | careful | emotionally | plump | complimentary
    +0.5: upgrade | like | ok | okay | okey | oki | okie | okie dokie | okey dokey | k cool | kk
    +0.5: alright | all right | alrighty | fine | it's fine | it's ok | it's okay | its aight
    +0.5: aight | a'ight | ight | fine for me | ok for me | okay for now | works ok i guess
    +0.5: works okay | average price | sufficient | sufficiently | fairly standard
    +0.5: reasonable enough | serviceable | passable | bearable | tolerable | manageable
    +0.5: liveable | livable | watchable | readable | wearable | usable | useable | edible
    +0.5: drinkable | playable | doable | workable | quality | value | original | brand new
    +0.5: brand-new | fresh out | as per description | normally fine | classic look
    +0.5: traditional | recognisable | recognizable | natural | naturally | mild | gentle
    +0.5: gently | firm | warm | can be good | sometimes good | if you like | if you like that
    +0.5: for fans of | if you enjoy | one for the fans | acquired taste
    +0.5: takes some getting used to | takes getting used to | once you get used
    +0.5: bit of a learning curve | nothing wrong really | nothing to shout
    +0.5: does what it needs to | does its thing | it'll do | it will do | will do
    +0.5: will do for now | does for now | good for what it is | fine for what it is
    +0.5: ok for what it is | it is what it says | you know what you get | what you'd expect
    +0.5: what you would expect | as you'd expect | about what i expected
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
    +0.5: if im being picky | if im being fussy | much anticipated | long awaited | 😅 | 🤭 | 😳
    +0.5: 🫢 | 😮 | 😯 | 😲 | 🤯 | 🙈 | 🙊 | 😏 | patience | spice | hyped up | savage | rizz | aroma
    +0.5: silently | content with | contented | atas | deadly | syok | improve
    +0.5 but: luckily | thankfully | fortunately | mercifully | saving grace
    +0.5 but: the only saving grace | only saving grace | redeeming feature
    +0.5 but: one redeeming feature
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
    """#
}
