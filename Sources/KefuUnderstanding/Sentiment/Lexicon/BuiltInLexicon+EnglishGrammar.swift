extension BuiltInLexicon {
  /// English words that change others, and phrases that say nothing though a part of them does.
  static let englishGrammar = #"""
    0: i want a refund | want a refund | cancel my order | cancel my | cancel the order
    0: i want to cancel | refund me | return this | speak to someone | speak to a human | sale
    0: sweet spot | hot | wet | small | short | tall | big | large | huge | heavy | red | high
    0: low | different | normal | standard | expected | feel like | feels like | felt like
    0: looks like | look like | looked like | sounds like | seems like | smells like
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
    0: no surprise its a bestseller | sweats | sweat pants | sweatpants | sweatshirt
    0: garden shed | shed | transparent | transparent case | order processed | processed
    0: in less than a week | within days | 🤔 | 👀 | 🤷 | 🤷‍♀️ | 🤷‍♂️ | 🤷🏻‍♀️ | 🤷🏻‍♂️ | 🤷🏼‍♀️
    0: 🤷🏽‍♂️ | ❓ | ❔ | ❗ | ❗️ | ‼️ | ⁉️ | ℹ️ | 🚚 | 📞 | 📧 | 💳 | 📱 | 💻 | 👋 | 👉 | 👇 | 👆 | 👈 | ➡️
    0: o_o | ⭐⭐⭐ | ⭐️⭐️⭐️ | ★★★☆☆ | ★★★ | ¯\_(ツ)_/¯ | :o | :-o | ☕ | 🍕 | 🍰 | 🎂 | 🍦 | 🍓 | ✈️ | 🐶
    0: 🐱 | 🐻 | ⭐ | ⭐️ | ★ | ☆ | 📦 | 🛒 | 🎶 | spicy | bitter | content | must have been
    0: must have had | go to | next day | same day | second hand | pre-owned | preowned
    0: medium spicy | contents | aye | wee | bro | bruh | fam | bestie | fire pit | fireplace
    0: sorry but | sorry to say | sorry to say but | i'm sorry but | i'm sorry to say
    0: sorry for my english | service dog | self service | self-service | room service
    0: bus service | service station | service area | patient info | patients | mid-range
    0: midrange | mid range | mid century | mid week | mid-week | mid size | midsize | midway
    0: mid morning | mid afternoon | mid 30s | mid-season | mid season | rip tide | low salt
    0: low fat | low sugar | pants | trousers | black friday | cyber monday | pay attention
    0: bare feet | barefoot | bare hands | black out | blackout | spill the tea | cry baby
    0: terms and conditions | t&c | t&cs | used car | used book | used books | used to it
    0: get used to | got used to | getting used to | be used for | used for | used as | used by
    0: used with | use it for | dry run | test run | run out | run in | miss the bus
    0: hit the road | hit the gym | strike a pose | shot glass | shots | hot shot | shoot
    0: shooting | gun | guns | weapon | weapons | knife | knives | blood type | blood pressure
    0: blood orange | blood sugar | heart attack | heart rate | cancer research | diabetes
    0: diabetic | diseases | medical | medicine | hospital | doctor | nurse | surgery
    0: emergency room | urgent care | funeral | cemetery | grave | coffin | dark academia
    0: dark fantasy | dark roast | dark humored | villain arc | revenge story | enemies | enemy
    0: battle | fight scenes | fights | battles | battle scenes | explosions | explosion
    0: explosive | chase scene | car chase | crash scene | victim | victims | suspect | suspects
    0: criminal law | crime | crimes | true crime | prison drama | prison break | prison
    0: rat race | rat pack | snake plant | spider-man | spiderman | spider man | batman | bat
    0: bats | bug's life | bumblebee | beetle | wasp repellent | fly spray | flea treatment
    0: flea collar | tick collar | nit comb | lice treatment | lice comb | anti-itch
    0: itch relief | pain killer | painkiller | painkillers | pain relief cream | cold and flu
    0: cold sore | cold sores | flu | cough | sneeze | allergy | allergies | allergic
    0: hay fever | hayfever | asthma | sweat band | sweatband | odour eliminator
    0: odor eliminator | odour control | odor control | stink bug | stain removal
    0: removes stains | remove stains | limescale | lime scale | rust remover | mould remover
    0: mold remover | mould spray | mould killer | drain cleaner | drain unblocker | unblocked
    0: toilet | toilets | toilet paper | toilet roll | poo bags | poop bags | dog poo bags
    0: cat litter | litter box | litter tray | waste management | sewage system | diaper
    0: diapers | nappy | nappies | wipes | trash compactor | bin | bins | dustbin | fire | lit
    0: based | drip | ate | prime | prime video | amazon prime | fly | hits | rip | tight | salt
    0: subscribe | silent mode | fun fact | unisex | down | hang | tart | lemon | restock
    0: gritty | pre owned | im sorry but | im sorry to say | anti itch | jerk chicken
    0: jerk pork | jerk seasoning | goat cheese | goats cheese | goat curry | not only but also
    0: meatballs | aaa batteries | aa batteries | button holes | ear holes
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
    0 boost=1.6 swear: fuggin | f-ing | mothereffing | motherfucking | muthafuckin
    0 boost=1.7: beyond belief | the most | of all time | of my life | in my life
    0 boost=1.7: i've ever had | i have ever had | i've ever seen | i have ever seen
    0 boost=1.7: i've ever been | i've ever used | i've ever read | i've ever eaten
    0 boost=1.7: i've ever experienced | i have ever experienced | i've ever stayed in
    0 boost=1.7: i've ever bought | ever | in the world | on the planet | known to man
    0 boost=1.7: in living memory
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
    0 swear: holy shit | holy crap | holy sh*t | holy fuck | oh shit | oh crap | oh fuck
    0 swear: no shit | shitloads | shitload | shit ton | shit-ton | fuckton | fuck ton
    0 swear: fuckload | metric fuckton | hell yea
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
    """#
}
