## The words of facts
topic-foreign_troops = foreign troops
topic-security_guarantees = security guarantees

contribution-ground_troops = troops
contribution-air = air force
contribution-naval = navy
contribution-training = training
contribution-monitoring = monitoring
contribution-logistics = logistics
contribution-intelligence = intelligence
contribution-command = headquarters
contribution-funding_arms = money and arms
contribution-legal_guarantee = undertaking

stance-refuses = { $agreement ->
   *[other] refuses
 }
stance-undecided = { $agreement ->
   *[other] undecided
 }
stance-open = { $agreement ->
   *[other] open to it
 }
stance-ready = { $agreement ->
   *[other] ready
 }
stance-committed = { $agreement ->
   *[other] committed
 }
stance-deployed = already there
stance-unknown = unknown

condition-after_ceasefire = after a ceasefire
condition-after_peace = after peace
condition-us_backstop = with US backing
condition-mandate = with a mandate
condition-parliament = if parliament agrees
condition-allies_join = together with allies
condition-except = unless { $what }

size-hundreds = several hundred
size-thousands = several thousand
size-tens-of-thousands = tens of thousands
size-exact = { $count ->
    [one] { $n } person
   *[other] { $n } people
 }
size-up-to = up to { $n } people
size-range = { $min }–{ $max } people

according-to = according to { $speaker }
change-line = { $actor }, { $contribution }: { $was } → { $now }

age-minutes = { $minutes ->
    [0] just now
   *[other] { $minutes } min ago
 }
age-today = today
age-yesterday = yesterday
age-days = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
 }
age-months = { $months ->
    [1] a month ago
   *[other] { $months } months ago
 }
age-years = { $years ->
    [1] a year ago
   *[other] { $years } years ago
 }
archive = archive

## Alerts
alert-corrected = Corrected
alert-more-claims = … and { $n } more positions
more-outlets = and { $n } more
no-title = (no headline)
bundle-title = { $n } news together
bundle-more = … and { $n } more. All: /latest
button-why = Why?
button-mute = 🔕 Not { $actor }
button-mute-some = 🔕 Not interested…
button-settings = ⚙️ Settings

## Conversation: the start
start-title = Poruka watches who stands surety for Ukraine
start-what = Which state is ready to give troops, aircraft, ships or guarantees, how many and on what condition. News come a minute after publication, once a story.
start-try = Just try writing: Lithuania
start-commands = /subscribe to get alerts, /country for a state's card, /countries for all, /help for the rest
button-subscribe-all = 🔔 Subscribe to all
button-choose = Choose countries
button-countries = 🌍 All states
button-unsubscribe = Unsubscribe
button-back-on = 🔔 Switch on again
done = Done

subscribed-not = Not subscribed.
subscribed-all = 🔔 Subscribed to everything: one message for each new story.
subscribed-some = 🔔 Subscribed: { $list }
subscribed-muted = 🔕 Without: { $list }
subscribed-next = Narrow it with the buttons below, or like this: /subscribe Lithuania, Poland
unsubscribed = No more alerts. Your settings are kept.
unsubscribed-already = You are not subscribed anyway.
only-chat-admins = In a group only its administrators change this.
followed = { $actor }: following
unfollowed = { $actor }: no longer following
muted-notice = { $actor }: muted
muted = 🔕 { $actor }: no more alerts.
unmuted = 🔔 { $actor }: alerts will come again.
mutes-which = Which state should be left out?
button-unmute = Bring back: { $actor }
subscribe-held = { $list }: holds no position here, so there is nothing to follow. Choose a state that may stand surety.
pick-title = Whom to follow
pick-hint = Press to turn on or off.
pick-from-all = You are subscribed to everything now. Choose a state and only the chosen ones remain.
unknown-country = I know no state “{ $word }”. Try the full name, a flag or a code: Lithuania, 🇱🇹, LT.
unknown-near = I don't know “{ $word }”. Perhaps:

## The card
country-which = Which state? Write /country Lithuania or just Lithuania.
country-group = “{ $word }” are several states:
country-ambiguous = “{ $word }” is the name of several states. Which one?
card-nothing = Nothing is known of this state's own position.
card-ukraine = Ukraine is the protected one: it holds no position here. Below are the reports about it.
card-russia = Russia is the aggressor: it stands surety for nobody. Below are the reports about it.
card-someone = others
card-before = before: { $stance } ({ $date })
card-contradiction = { $speaker } says otherwise: { $stance }
card-beside = What others say of it
card-outlets = { $n } outlets
card-reports = { $n ->
    [0] No reports kept yet.
    [one] { $n } report kept.
   *[other] { $n } reports kept.
 }
more-lines = … and { $n } more
button-follow = 🔔 Follow
button-unfollow = 🔕 Unfollow
button-timeline = 📈 Timeline
button-reports = 📰 All reports
button-map = 🗺 Map
countries-title = Who will give troops
countries-none = No positions yet.
countries-refuses = Refuse
countries-undecided = Undecided
countries-open = Open to it
countries-ready = Ready
countries-committed = Committed
countries-deployed = Already there
countries-others = Other contributions
countries-hint = In detail: /country Lithuania
latest-title = Latest news
reports-none = No reports yet.

## Why it came
why-title = Why this came
why-topics = Topics: { $topics }
why-rule = { $place }: “{ $text }” – { $rule } ({ $weight })
why-claim = “{ $sentence }”
why-rules-none = The words that matched were not kept.
why-place-title = headline
why-place-summary = summary
why-place-body = text
stale-button = This button is out of date. Please repeat the command.

## Search and pictures
search-usage = What to look for? For example: /search Lithuanian contingent
search-title = Found “{ $words }”: { $n }
search-none = Nothing for “{ $words }”. Try fewer words.
map-title = Map: { $contribution }
map-date = as of { $date }
map-nodata = no data
timeline-title = { $actor }: timeline
timeline-all = How many states, by month
timeline-empty = { $actor }: nothing to draw yet, no positions known.
picture-busy = Drawing…
picture-failed = The picture could not be drawn. Try again in a minute.
data-caption = The ledger with its sources as of { $date }
data-csv = CSV for spreadsheets, JSON for programs. Every cell has its link.

## Help
help-title = What I can do
help = /subscribe – alerts about everything, /subscribe Lithuania, Baltics – only some
    /unsubscribe – switch off
    /country Lithuania – a state's card (or just the name, flag, code)
    /countries – who promises what, at a glance
    /map – a map of positions
    /latest – latest news
    /search words – search
    /settings – topics, quiet hours, digest, changes only
    /sources – where news come from
    /data – the whole ledger as a file
    /language – language
    /privacy – what I keep, /forget – erase all about you
    /whoami – your numbers
help-admin = For admins: /keywords /addkeyword /removekeyword /testkeyword /why /undo /history /feeds /addfeed /removefeed /review /stats /broadcast /hold /resume /admins /export /import
unknown-command = There is no such command. See /help. Or just write a state's name.
unknown-text = I don't understand. Write a state's name (Lithuania) or /help.
whoami = Your id: { $user }
    Chat: { $chat }
    Topic: { $thread }
whoami-admin = You are an admin.
failed = Something went wrong; it is written down for the operator. Please try again.

## Settings
settings-title = ⚙️ Settings
settings-on = Alerts: on
settings-off = Alerts: off
settings-paused = Paused until { $until }
settings-topics = Topics: { $topics }
settings-topics-all = Topics: all
settings-changes = Only changes of positions: { $on ->
    [yes] yes
   *[no] no
 }
settings-quiet = Quiet hours: { $from }–{ $until }
settings-quiet-off = Quiet hours: off
settings-digest = Once a day, at 9:00: { $on ->
    [yes] yes
   *[no] no, at once
 }
settings-zone = Time: { $zone }
button-changes = Changes only
button-quiet = Quiet hours 23–7
button-digest = Once a day
button-topic = Topic: { $topic }
button-pause = Pause for a day
button-unpause = End the pause
button-language = Language
language-which = Which language?
language-set = In English now.
sources-title = Where news come from
sources-never = not read yet
sources-failing = cannot be read: { $reason }
sources-off = off
privacy = I keep: the chat's (and topic's) number, language, your subscriptions and settings, when what was sent. No names, messages or phone numbers. Nobody else gets it. /forget erases all at once.
forget-sure = Erase subscriptions, settings and everything about this chat? It cannot be brought back.
button-forget = Yes, erase
forgotten = Erased. Farewell!

## For admins: words
keywords-title = Rules: { $n }
keywords-row = { $id } · { $topic } · { $kind } · { $phrase }
keywords-hint = /addkeyword strong troops peacekeeping contingent · /removekeyword number · /testkeyword words
kind-strong = strong
kind-weak = weak
kind-block = block
addkeyword-usage = Like this: /addkeyword [strong|weak|block] [troops|guarantees] words
    For example: /addkeyword strong troops peacekeeping contingent
addkeyword-ask = Add “{ $phrase }” ({ $kind }, { $topic })?
keyword-forms = { $word }: { $n ->
    [one] { $n } form
   *[other] { $n } forms
 } – { $forms }
keyword-guessed = (not in the dictionary, forms are guessed)
keyword-effect = Of { $scanned } items of the last { $days } days: { $matched } match, { $gained } would become relevant, { $lost } would cease to be.
keyword-example = • { $title }
keyword-exists = There is such a rule: number { $id }.
keyword-too-long = Too long: up to 5 words and 100 characters.
keyword-empty = There are no words here to look for.
keyword-added = Added, number { $id }. To undo: /undo
keyword-removed = Removed “{ $phrase }”. To undo: /undo
keyword-removed-already = This rule is removed already.
keyword-unknown = There is no rule number “{ $id }”. See /keywords.
keyword-remove-ask = Remove “{ $phrase }” ({ $kind }, { $topic })?
removekeyword-usage = Like this: /removekeyword number. Numbers are in /keywords.
testkeyword-usage = Like this: /testkeyword words. I show the forms and what would match.
button-add = ✅ Add
button-remove = 🗑 Remove
button-cancel = Cancel
cancelled = Cancelled.

## Channels
channel-added = I was added to the channel “{ $title }”. What shall I send there?
channel-on = Channel “{ $title }”: alerts about everything.
channel-off = Channel “{ $title }”: no alerts.

## For admins: changes, delivery
history-title = Latest changes
history-none = No changes yet.
history-undone = undone
undo-nothing = Nothing to undo.
undo-done = Undone: { $action } { $subject }
undo-failed = Cannot be undone: { $action } { $subject }. What it changed has moved on since.
admins-title = Admins
admins-owner = owner
admins-usage = Like this: /admins add number, /admins remove number. People see their number with /whoami.
admins-owners-only = Only owners (ADMIN_IDS) add and remove admins.
admins-owner-fixed = That is an owner: change ADMIN_IDS.
admins-add = { $user } is an admin now.
admins-remove = { $user } is no longer an admin.
admins-same = { $user }: nothing changed.
held = ⏸ Alerts are held. News are still gathered; what gets older than a day will not come.
hold-already = Alerts are held already. To free them: /resume
resumed = ▶️ Alerts are sent again.
resume-nothing = Alerts are being sent anyway.
button-resume = ▶️ Free them
button-hold = ⏸ Keep holding
brake-asked = ⚠️ New stories in 10 minutes: { $n }. Alerts are held. If it is that kind of day, free them; if a rule went mad, see /keywords.
broadcast-usage = Like this: /broadcast text. You see to how many and how long before it is sent.
broadcast-long = Too long: up to { $most } characters.
broadcast-ask = Send? Recipients: { $recipients }, about { $minutes } min.
broadcast-sent = The broadcast is queued.
button-send = 📣 Send
stats-title = State
stats-articles = Articles: { $articles }, relevant: { $relevant }
stats-stories = Stories: { $stories }
stats-subscribers = Subscribed: { $subscribed } of { $destinations }, unreachable: { $gone }
stats-queue = Queue: { $pending }, being sent: { $sending }, oldest waits { $seconds } s
stats-outcomes = Sent: { $sent }, refused 429: { $refused }, doubts resent: { $doubts }, failed: { $failed }
stats-feeds = Feeds: { $feeds }, failing: { $failing }
stats-memory = Memory: { $megabytes } MB, up { $hours } h

## Feeds
found-empty = nothing in it
found-html = a page, not a feed
found-challenge = a guard against robots
found-json = JSON, but not a feed
found-sitemap = a sitemap, not a feed
found-opml = a list of feeds, not a feed
found-xml = XML, but not a feed
found-text = plain text
found-binary = not a text
problem-bad_url = not an address: { $url }
problem-bad_scheme = only http and https are read, not { $scheme }
problem-private_address = { $host } leads into a private network ({ $address })
problem-too_many_redirects = more than { $limit } redirects
problem-dns = no such site: { $host }
problem-connect = no connection ({ $detail })
problem-tls = something is wrong with the certificate ({ $detail })
problem-reset = the connection broke off
problem-timeout_total = not finished within { $seconds } s
problem-timeout_idle = silent for { $seconds } s
problem-too_large = too large, over { $bytes } bytes
problem-bad_encoding = cannot be unpacked ({ $encoding })
problem-status = the server answers { $status }
problem-challenge = a guard against robots ({ $status })
problem-host_asked_to_wait = { $host } asks to wait
problem-stopped = stopped
problem-protocol = a wrong answer ({ $detail })
feed-failing = ⚠️ “{ $feed }” could not be read for over 6 hours: { $reason }. In detail: /feeds
feed-silent = ⚠️ “{ $feed }” has been silent for longer than usual. In detail: /feeds
feed-back = ✅ “{ $feed }” is read again.
notice-no_right = I may not write in “{ $title }”. Give me the right and news go on.
notice-topic_gone = The topic in “{ $title }” is closed or gone. Subscribe from another one: /subscribe

## Menu
menu-subscribe = get alerts
menu-country = a state's card: /country Lithuania
menu-countries = all states at a glance
menu-map = a map of positions
menu-latest = latest news
menu-search = search
menu-settings = settings
menu-sources = where news come from
menu-data = the ledger as a file
menu-language = language
menu-privacy = what I keep
menu-help = help
menu-keywords = rules
menu-testkeyword = try words
menu-feeds = feeds
menu-review = review claims
menu-stats = state
menu-hold = hold alerts
menu-resume = free alerts
menu-history = latest changes
menu-undo = undo the latest change

## Preview without Telegram
preview-title = PREVIEW: Poruka on an invented day, the terminal in place of Telegram. Type as in a chat: /country Lithuania, Poland, /help; a number presses a button; “exit” ends.
preview-title-plain = PREVIEW: Poruka on an invented day, the terminal in place of Telegram (the day at full speed).
preview-edited = edited
preview-file = (a picture or a file would be here)
preview-over = The day is over. Go on asking; “exit” ends.

## Search, map
search-any = No report has all the words; these have some.
search-dropped = Found nowhere: { $words }
map-unknown = I know no contribution “{ $word }”. Which one shall I draw?
button-months = 📊 By month

## For admins: feeds, review
feeds-title = Feeds: { $n } of { $all }
feeds-hint = /addfeed address · /removefeed name · /feeds name seconds – how often to read (0: as the catalogue says)
feed-is-new = not read yet
feed-is-well = ✅ read
feed-is-failing = ⚠️ { $reason }
feed-is-silent = ⚠️ silent for longer than usual
feed-figures = read: { $success } · failed: { $failure } · a day: { $perDay } · relevant: { $relevant } · gaps: { $gaps } · every { $seconds } s
feed-interval-usage = From 30 to 86400 seconds, or 0 for the catalogue's.
addfeed-usage = Like this: /addfeed https://example.org/rss – the address of a feed or of a page that has one.
addfeed-problem = Not added: { $reason }.
addfeed-none = Not added: at this address is { $found }, and no feed was found on it.
addfeed-known = There is such a feed: { $id }.
addfeed-done = Added “{ $name }” ({ $id }), entries: { $entries }. To undo: /undo
removefeed-usage = Like this: /removefeed name. Names are in /feeds.
removefeed-unknown = There is no feed “{ $id }”. Names are in /feeds.
removefeed-done = Removed “{ $name }”. To undo: /undo
review-title = Claim { $id }
review-none = No claims yet.
review-other = (according to others)
review-withdrawn = ⛔ withdrawn
button-withdraw = ⛔ Withdraw
button-reinstate = ✅ Reinstate
why-usage = Like this: /why https://… – the link of a report.
why-unknown = I have not seen that report. Check the link, or the feeds: /feeds
export-caption = Rules and added feeds. To bring them back, send the file with the caption /import
import-usage = Send the file of /export with the caption /import (or answer it with /import).
import-large = The file is too large: up to 1 MB.
import-bad = Nothing was taken, the file has mistakes:
import-ask = Replace the rules by those of the file?
import-rules = Rules to be added: { $added }, removed: { $removed }
import-feeds = Feeds to be added: { $added }
import-done = Done. The changes are in /history; /undo takes them back one by one.
button-import = ✅ Replace
reread-title = Articles read again by the new rules: { $n }. Positions moved:
stats-held = ⏸ Alerts have been held for { $minutes } min
