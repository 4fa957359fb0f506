## Мова фактів
topic-foreign_troops = іноземні війська
topic-security_guarantees = гарантії безпеки

contribution-ground_troops = військові
contribution-air = авіація
contribution-naval = флот
contribution-training = навчання
contribution-monitoring = моніторинг
contribution-logistics = логістика
contribution-intelligence = розвідка
contribution-command = штаб
contribution-funding_arms = гроші та зброя
contribution-legal_guarantee = зобов'язання

stance-refuses = { $agreement ->
    [pl] відмовляються
   *[other] відмовляється
 }
stance-undecided = { $agreement ->
    [m] ще не вирішив
    [f] ще не вирішила
    [n] ще не вирішило
   *[pl] ще не вирішили
 }
stance-open = { $agreement ->
    [pl] допускають
   *[other] допускає
 }
stance-ready = { $agreement ->
    [m] готовий
    [f] готова
    [n] готове
   *[pl] готові
 }
stance-committed = { $agreement ->
    [m] зобов'язався
    [f] зобов'язалася
    [n] зобов'язалося
   *[pl] зобов'язалися
 }
stance-deployed = уже на місці
stance-unknown = невідомо

condition-after_ceasefire = після припинення вогню
condition-after_peace = після миру
condition-us_backstop = за підтримки США
condition-mandate = з мандатом
condition-parliament = за згоди парламенту
condition-allies_join = разом із союзниками
condition-except = хіба що { $what }

size-hundreds = кілька сотень
size-thousands = кілька тисяч
size-tens-of-thousands = десятки тисяч
size-exact = { $count ->
    [one] { $n } особа
    [few] { $n } особи
   *[other] { $n } осіб
 }
size-up-to = до { $n } осіб
size-range = { $min }–{ $max } осіб

according-to = за словами: { $speaker }
change-line = { $actor }, { $contribution }: { $was } → { $now }

age-minutes = { $minutes ->
    [0] щойно
   *[other] { $minutes } хв тому
 }
age-today = сьогодні
age-yesterday = учора
age-days = { $days ->
    [one] { $days } день тому
    [few] { $days } дні тому
   *[other] { $days } днів тому
 }
age-months = { $months ->
    [1] місяць тому
    [one] { $months } місяць тому
    [few] { $months } місяці тому
   *[other] { $months } місяців тому
 }
age-years = { $years ->
    [1] рік тому
    [one] { $years } рік тому
    [few] { $years } роки тому
   *[other] { $years } років тому
 }
archive = архів

## Сповіщення
alert-corrected = Виправлено
alert-more-claims = … і ще позицій: { $n }
more-outlets = і ще { $n }
no-title = (без заголовка)
bundle-title = Разом новин: { $n }
bundle-more = … і ще { $n }. Усі: /latest
button-why = Чому?
button-mute = 🔕 Не цікавить: { $actor }
button-mute-some = 🔕 Не цікавить…
button-settings = ⚙️ Налаштування

## Розмова: початок
start-title = Порука стежить, хто стає порукою для України
start-what = Яка держава готова дати військових, літаки, кораблі чи гарантії, скільки і за якої умови. Новини приходять за хвилину після публікації, про одну подію – один раз.
start-try = Спробуйте просто написати: Литва
start-commands = /subscribe – підписатися, /country – картка держави, /countries – усі держави, /help – решта
button-subscribe-all = 🔔 Підписатися на все
button-choose = Обрати країни
button-countries = 🌍 Усі держави
button-unsubscribe = Відписатися
button-back-on = 🔔 Увімкнути знову
done = Готово

subscribed-not = Підписки немає.
subscribed-all = 🔔 Підписано на все: кожна нова подія – одне повідомлення.
subscribed-some = 🔔 Підписано: { $list }
subscribed-muted = 🔕 Без: { $list }
subscribed-next = Звузити чи змінити – кнопками нижче або так: /subscribe Литва, Польща
unsubscribed = Сповіщень більше не буде. Налаштування збережено.
unsubscribed-already = Підписки й так немає.
only-chat-admins = У групі це змінюють лише її адміністратори.
followed = { $actor }: стежимо
unfollowed = { $actor }: більше не стежимо
muted-notice = { $actor }: вимкнено
muted = 🔕 { $actor }: сповіщень не буде.
unmuted = 🔔 { $actor }: сповіщення знову приходитимуть.
mutes-which = Про яку державу не сповіщати?
button-unmute = Повернути: { $actor }
subscribe-held = { $list }: власної позиції тут не буває, тож і стежити немає за чим. Оберіть державу, яка може стати порукою.
pick-title = За ким стежити
pick-hint = Натисніть, щоб увімкнути чи вимкнути.
pick-from-all = Зараз ви підписані на все. Оберіть державу – лишаться тільки обрані.
unknown-country = Не знаю держави «{ $word }». Спробуйте повну назву, прапор або код: Литва, 🇱🇹, LT.
unknown-near = Не знаю «{ $word }». Може, це:

## Картка
country-which = Про яку державу розповісти? Напишіть /country Литва або просто Литва.
country-group = «{ $word }» – це кілька держав:
country-ambiguous = «{ $word }» – так звуться кілька держав. Яка саме?
card-nothing = Про власну позицію цієї держави нічого не відомо.
card-ukraine = Україна – та, кого захищають: власної позиції тут не має. Нижче – повідомлення про неї.
card-russia = Росія – агресор: порукою не буває. Нижче – повідомлення про неї.
card-someone = інші
card-before = раніше: { $stance } ({ $date })
card-contradiction = інакше каже { $speaker }: { $stance }
card-beside = Що кажуть про неї інші
card-outlets = видань: { $n }
card-reports = { $n ->
    [0] Повідомлень у базі поки немає.
    [one] У базі { $n } повідомлення.
    [few] У базі { $n } повідомлення.
   *[other] У базі { $n } повідомлень.
 }
more-lines = … і ще { $n }
button-follow = 🔔 Стежити
button-unfollow = 🔕 Не стежити
button-timeline = 📈 Хронологія
button-reports = 📰 Усі повідомлення
button-map = 🗺 Мапа
countries-title = Хто дасть військових
countries-none = Позицій ще немає.
countries-refuses = Відмовляються
countries-undecided = Ще не вирішили
countries-open = Допускають
countries-ready = Готові
countries-committed = Зобов'язалися
countries-deployed = Уже на місці
countries-others = Інші внески
countries-hint = Докладно: /country Литва
latest-title = Останні новини
reports-none = Повідомлень поки немає.

## Чому прийшло
why-title = Чому це прийшло
why-topics = Теми: { $topics }
why-rule = { $place }: «{ $text }» – { $rule } ({ $weight })
why-claim = «{ $sentence }»
why-rules-none = Слів, що спрацювали, не збереглося.
why-place-title = заголовок
why-place-summary = анонс
why-place-body = текст
stale-button = Ця кнопка застаріла. Повторіть команду.

## Пошук і малюнки
search-usage = Що шукати? Наприклад: /search литовський контингент
search-title = Знайдено «{ $words }»: { $n }
search-none = За запитом «{ $words }» нічого немає. Спробуйте менше слів.
map-title = Мапа: { $contribution }
map-date = станом на { $date }
map-nodata = немає даних
timeline-title = { $actor }: хронологія
timeline-all = Скільки держав, за місяцями
timeline-empty = { $actor }: малювати ще нічого, позицій не було.
picture-busy = Малюю…
picture-failed = Не вдалося намалювати. Спробуйте за хвилину.
data-caption = Книга позицій із джерелами станом на { $date }
data-csv = CSV для таблиць, JSON для програм. Кожна клітинка має посилання.

## Довідка
help-title = Що я вмію
help = /subscribe – сповіщення про все, /subscribe Литва, Балтія – лише про обрані
    /unsubscribe – вимкнути
    /country Литва – картка держави (або просто назва, прапор, код)
    /countries – хто що обіцяє, одним поглядом
    /map – мапа позицій
    /latest – останні новини
    /search слова – пошук
    /settings – теми, тихі години, зведення, лише зміни
    /sources – звідки новини
    /data – уся книга позицій файлом
    /language – мова
    /privacy – що я зберігаю, /forget – стерти все про вас
    /whoami – ваші номери
help-admin = Адміністраторам: /keywords /addkeyword /removekeyword /testkeyword /why /undo /history /feeds /addfeed /removefeed /review /stats /broadcast /hold /resume /admins /export /import
unknown-command = Такої команди немає. Що є – у /help. Можна просто написати назву держави.
unknown-text = Не зрозуміло. Напишіть назву держави (Литва) або /help.
whoami = Ваш номер: { $user }
    Чат: { $chat }
    Тема: { $thread }
whoami-admin = Ви адміністратор.
failed = Щось пішло не так, я вже записав це для господаря. Спробуйте ще раз.

## Налаштування
settings-title = ⚙️ Налаштування
settings-on = Сповіщення: увімкнено
settings-off = Сповіщення: вимкнено
settings-paused = Пауза до { $until }
settings-topics = Теми: { $topics }
settings-topics-all = Теми: усі
settings-changes = Лише зміни позицій: { $on ->
    [yes] так
   *[no] ні
 }
settings-quiet = Тихі години: { $from }–{ $until }
settings-quiet-off = Тихі години: вимкнено
settings-digest = Раз на день, о 9:00: { $on ->
    [yes] так
   *[no] ні, одразу
 }
settings-zone = Час: { $zone }
button-changes = Лише зміни
button-quiet = Тихі години 23–7
button-digest = Раз на день
button-topic = Тема: { $topic }
button-pause = Пауза на добу
button-unpause = Зняти паузу
button-language = Мова
language-which = Якою мовою говорити?
language-set = Тепер українською.
sources-title = Звідки новини
sources-never = ще не читано
sources-failing = не читається: { $reason }
sources-off = вимкнено
privacy = Я зберігаю: номер чату (і теми), мову, ваші підписки й налаштування, коли що надіслано. Імен, повідомлень і номерів телефонів не зберігаю. Нікому не передаю. /forget стирає все одразу.
forget-sure = Стерти підписки, налаштування й усе про цей чат? Повернути буде неможливо.
button-forget = Так, стерти
forgotten = Стерто. Бувайте!

## Адміністраторам: слова
keywords-title = Правил: { $n }
keywords-row = { $id } · { $topic } · { $kind } · { $phrase }
keywords-hint = /addkeyword strong troops миротворчий контингент · /removekeyword номер · /testkeyword слова
kind-strong = сильне
kind-weak = слабке
kind-block = заборона
addkeyword-usage = Так: /addkeyword [strong|weak|block] [troops|guarantees] слова
    Наприклад: /addkeyword strong troops миротворчий контингент
addkeyword-ask = Додати «{ $phrase }» ({ $kind }, { $topic })?
keyword-forms = { $word }: { $n ->
    [one] { $n } форма
    [few] { $n } форми
   *[other] { $n } форм
 } – { $forms }
keyword-guessed = (слова немає у словнику, форми вгадано)
keyword-effect = За останні { $days } дн. переглянуто { $scanned }: збіглося { $matched }, стало б важливими { $gained }, перестало б { $lost }.
keyword-example = • { $title }
keyword-exists = Таке правило вже є: номер { $id }.
keyword-too-long = Занадто довго: до 5 слів і 100 знаків.
keyword-empty = Тут немає слів, які можна шукати.
keyword-added = Додано, номер { $id }. Скасувати: /undo
keyword-removed = Вилучено «{ $phrase }». Скасувати: /undo
keyword-removed-already = Це правило вже вилучено.
keyword-unknown = Правила з номером «{ $id }» немає. Номери – у /keywords.
keyword-remove-ask = Вилучити «{ $phrase }» ({ $kind }, { $topic })?
removekeyword-usage = Так: /removekeyword номер. Номери – у /keywords.
testkeyword-usage = Так: /testkeyword слова. Покажу форми й що збіглося б.
button-add = ✅ Додати
button-remove = 🗑 Вилучити
button-cancel = Скасувати
cancelled = Скасовано.

## Канали
channel-added = Мене додано до каналу «{ $title }». Що туди надсилати?
channel-on = Канал «{ $title }»: сповіщення про все.
channel-off = Канал «{ $title }»: без сповіщень.

## Адміністраторам: зміни, доставка
history-title = Останні зміни
history-none = Змін ще не було.
history-undone = скасовано
undo-nothing = Немає чого скасовувати.
undo-done = Скасовано: { $action } { $subject }
undo-failed = Не скасувати: { $action } { $subject }. Те, що змінювали, відтоді вже інше.
admins-title = Адміністратори
admins-owner = власник
admins-usage = Так: /admins add номер, /admins remove номер. Номер людина бачить у /whoami.
admins-owners-only = Адміністраторів додають і вилучають лише власники (ADMIN_IDS).
admins-owner-fixed = Це власник: його змінюють в ADMIN_IDS.
admins-add = { $user } – тепер адміністратор.
admins-remove = { $user } – більше не адміністратор.
admins-same = { $user }: нічого не змінилося.
held = ⏸ Сповіщення затримано. Новини далі збираються; що старше доби – не надійде.
hold-already = Сповіщення вже затримано. Відпустити: /resume
resumed = ▶️ Сповіщення знову надсилаються.
resume-nothing = Сповіщення й так надсилаються.
button-resume = ▶️ Відпустити
button-hold = ⏸ Тримати далі
brake-asked = ⚠️ Нових подій за 10 хвилин: { $n }. Сповіщення затримано. Якщо це справді такий день – відпустіть; якщо збожеволіло правило – /keywords.
broadcast-usage = Так: /broadcast текст. Побачите, скільком і як довго, перш ніж надіслати.
broadcast-long = Занадто довго: до { $most } знаків.
broadcast-ask = Надіслати? Одержувачів: { $recipients }, близько { $minutes } хв.
broadcast-sent = Розсилку поставлено в чергу.
button-send = 📣 Надіслати
stats-title = Стан
stats-articles = Статей: { $articles }, з них важливих: { $relevant }
stats-stories = Подій: { $stories }
stats-subscribers = Підписано: { $subscribed } з { $destinations }, недоступних: { $gone }
stats-queue = Черга: { $pending }, надсилається: { $sending }, найстаріше чекає { $seconds } с
stats-outcomes = Надіслано: { $sent }, відмов 429: { $refused }, сумнівних повторено: { $doubts }, не вдалося: { $failed }
stats-feeds = Стрічок: { $feeds }, не читається: { $failing }
stats-memory = Пам'ять: { $megabytes } МБ, працює { $hours } год

## Стрічки
found-empty = порожньо
found-html = це сторінка, а не стрічка
found-challenge = захист від роботів
found-json = JSON, але не стрічка
found-sitemap = мапа сайту, а не стрічка
found-opml = список стрічок, а не стрічка
found-xml = XML, але не стрічка
found-text = простий текст
found-binary = не текст
problem-bad_url = це не адреса: { $url }
problem-bad_scheme = читаю лише http і https, не { $scheme }
problem-private_address = { $host } веде у приватну мережу ({ $address })
problem-too_many_redirects = понад { $limit } переспрямувань
problem-dns = немає такого сайту: { $host }
problem-connect = не з'єднатися ({ $detail })
problem-tls = негаразд із сертифікатом ({ $detail })
problem-reset = з'єднання обірвалося
problem-timeout_total = не встигла за { $seconds } с
problem-timeout_idle = мовчала { $seconds } с
problem-too_large = завелика, понад { $bytes } байтів
problem-bad_encoding = не розпакувати ({ $encoding })
problem-status = сервер відповідає { $status }
problem-challenge = захист від роботів ({ $status })
problem-host_asked_to_wait = { $host } просить зачекати
problem-stopped = зупинено
problem-protocol = хибна відповідь ({ $detail })
feed-failing = ⚠️ «{ $feed }» не читається понад 6 годин: { $reason }. Докладно: /feeds
feed-silent = ⚠️ «{ $feed }» мовчить довше, ніж звичайно. Докладно: /feeds
feed-back = ✅ «{ $feed }» знову читається.
notice-no_right = Не можу писати в «{ $title }»: немає права. Дайте його мені – і новини підуть далі.
notice-topic_gone = Теми в «{ $title }» більше немає або її закрито. Підпишіться з іншої теми: /subscribe

## Меню
menu-subscribe = підписатися на сповіщення
menu-country = картка держави: /country Литва
menu-countries = усі держави одним поглядом
menu-map = мапа позицій
menu-latest = останні новини
menu-search = пошук
menu-settings = налаштування
menu-sources = звідки новини
menu-data = книга позицій файлом
menu-language = мова
menu-privacy = що я зберігаю
menu-help = довідка
menu-keywords = правила
menu-testkeyword = перевірити слова
menu-feeds = стрічки
menu-review = переглянути заяви
menu-stats = стан
menu-hold = затримати сповіщення
menu-resume = відпустити сповіщення
menu-history = останні зміни
menu-undo = скасувати останню зміну

## Показ без Telegram
preview-title = ПОКАЗ: Порука на вигаданому дні, термінал замість Telegram. Пишіть, як у чаті: /country Литва, Польща, /help; число натискає кнопку; «вихід» завершує.
preview-title-plain = ПОКАЗ: Порука на вигаданому дні, термінал замість Telegram (день – на повній швидкості).
preview-edited = змінено
preview-file = (тут було б зображення або файл)
preview-over = День минув. Питайте далі; «вихід» завершує.

## Пошук, мапа
search-any = Усіх слів разом ніде немає; ось де є хоч деякі.
search-dropped = Ніде немає: { $words }
map-unknown = Не знаю внеску «{ $word }». Який намалювати?
button-months = 📊 За місяцями

## Адміністраторам: стрічки, перегляд
feeds-title = Стрічок: { $n } з { $all }
feeds-hint = /addfeed адреса · /removefeed назва · /feeds назва секунди – як часто читати (0 – як у каталозі)
feed-is-new = ще не читано
feed-is-well = ✅ читається
feed-is-failing = ⚠️ { $reason }
feed-is-silent = ⚠️ мовчить довше, ніж звичайно
feed-figures = прочитано: { $success } · не вдалося: { $failure } · на день: { $perDay } · важливих: { $relevant } · прогалин: { $gaps } · кожні { $seconds } с
feed-interval-usage = Від 30 до 86400 секунд, або 0 – як у каталозі.
addfeed-usage = Так: /addfeed https://example.org/rss – адреса стрічки або сторінки, де вона є.
addfeed-problem = Не додано: { $reason }.
addfeed-none = Не додано: за цією адресою { $found }, і стрічки на ній не знайдено.
addfeed-known = Така стрічка вже є: { $id }.
addfeed-done = Додано «{ $name }» ({ $id }), записів: { $entries }. Скасувати: /undo
removefeed-usage = Так: /removefeed назва. Назви – у /feeds.
removefeed-unknown = Стрічки «{ $id }» немає. Назви – у /feeds.
removefeed-done = Вилучено «{ $name }». Скасувати: /undo
review-title = Заява { $id }
review-none = Заяв ще немає.
review-other = (за словами інших)
review-withdrawn = ⛔ відкликано
button-withdraw = ⛔ Відкликати
button-reinstate = ✅ Повернути
why-usage = Так: /why https://… – посилання на новину.
why-unknown = Такої новини я не бачив. Перевірте посилання або стрічки: /feeds
export-caption = Правила й додані стрічки. Повернути: надішліть файл із підписом /import
import-usage = Надішліть файл від /export із підписом /import (або відповідайте на нього командою /import).
import-large = Файл завеликий: до 1 МБ.
import-bad = Нічого не взято, у файлі помилки:
import-ask = Замінити правила тими, що у файлі?
import-rules = Правил додасться: { $added }, вилучиться: { $removed }
import-feeds = Стрічок додасться: { $added }
import-done = Готово. Зміни – у /history, по одній скасовує /undo.
button-import = ✅ Замінити
reread-title = За новими правилами перечитано статей: { $n }. Зрушили позиції:
stats-held = ⏸ Сповіщення затримано: { $minutes } хв
