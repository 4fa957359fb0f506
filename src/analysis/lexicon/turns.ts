/** Positions in a roundabout way: asked of a parliament, taken back, set apart from what was said. Notation as in {@link CONTRIBUTION_WORDS}. */
export const TURN_STANCES = `
ready | не відмовляється/відмовляються/відмовляємося/відмовився/відмовилася/відмовилась/відмовиться від .. обіцянк*/слова/намір*/планів,
  не отказывается/отказываются/отказываемся/отказался/отказалась/откажется от .. обещани*/слова/намерени*/планов,
  not going/gone/go back on .. pledge/promise/offer/commitment/word
undecided | has/have still to decide, has/have yet/still to make up .. mind/minds
open | no longer rule/rules/ruling out, no longer exclude/excludes, більше/вже не виключа*/відкида*,
  больше/уже не исключа*/отверга*
apart | річ/справа/діло інша/інше, дело другое/иное, вопрос другой, інша/друга/зовсім річ/справа/історія,
  інше діло/питання, інша розмова, другое дело/вопрос, другой разговор/вопрос, иное дело,
  another/different/separate matter/story/question/thing/conversation
ready | має/мають/маємо очолити/очолювати/керувати/командувати,
  очолити/очолювати/керувати/командувати .. .. має/мають,
  должен/должна/должны возглавить/возглавлять/командовать/руководить,
  возглавить/возглавлять/командовать/руководить .. .. должен/должна/должны,
  is/are expected/due/set/slated/tipped/scheduled/lined to head/lead/command/run/chair/oversee/take,
  is/are to head/run/chair/oversee/man/supply/run
ready | запрашива*/запитує/запитують/запросил*/запросит/запросив/запросила/запросили/запитал*/испросил* .. .. мандат*/согласи*/разрешени*/дозвіл/дозволу/згоду/згоди,
  звернувся/звернулася/звернулось/звернулося/звернулися/обратился/обратилась/обратилось/обратились/звернеться/обратится .. за/по мандат*/дозвол*/дозвіл/згод*/разрешени*/согласи*
ready | вніс/внесла/внесли/внесло/вносить/вносять/подав/подала/подали/подало/подає/подають/внес/вносит/вносят/подает/подают/подал*/направив/направила/направили/направило/направил* .. .. мандат*/законопроєкт*/законопроект*/подання/проєкт*/проект*/постанов*
ready | put/puts/submit/submits/submitted/send/sends/sent/bring/brings/brought .. request/motion/bill/mandate/proposal to parliament/mps/lawmakers/deputies,
  put/puts/submitted to parliament/mps/lawmakers,
  put/puts/submitted to parliament/mps/lawmakers .. request/motion/bill/mandate/proposal,
  request/requests/requested .. mandate/approval/consent/permission/authorisation/authorization
refuses | withdraw/withdraws/withdrew/withdrawn/withdrawing/retract*/rescind*/revoke*/scrap*/drop/drops/dropped/cancel* .. offer/pledge/promise/commitment/plan/plans,
  take/takes/took/taken back .. offer/pledge/promise/commitment/word,
  go/goes/went/gone/going back on .. pledge/promise/offer/commitment/word,
  row/rows/rowed/rowing/backtrack/backtracks/backtracked back/away/u-turns on/from,
  row/rows/rowed/rowing back on, backtrack*/backpedal* on,
  renege*/reneging on .. pledge/promise/offer/commitment,
  back/backs/backed/backing out of .. pledge/promise/offer/commitment/plan,
  walk/walks/walked/walking back .. pledge/promise/offer/commitment,
  no longer ready/willing/prepared/plans/intends/wants
refuses | відкликав/відкликала/відкликали/відкликало/відкликає/забрав/забрала/забрали/зняв/зняла/зняли/скасував/скасувала/скасували .. .. обіцянк*/пропозиці*/зобов'язан*,
  бере/беруть/узяв/узяла/узяли/взяв/взяла/взяли назад .. обіцянк*/слов*/пропозиці*,
  відмовив*/відмовил* від .. обіцянк*/слова/намір*,
  більше/вже не готов*/готова/готові/збира*/має наміру/планує
refuses | отозвал*/отозвало/отзывает/забрал*/снял*/отменил* .. .. обещани*/предложени*/обязательств*,
  берет/взял*/забрал* назад/обратно .. обещани*/слов*/предложени*, отказал* от .. обещани*/слова/намерени*,
  передумал*/передумало, больше/уже не готов*/собирает*/намерен*/планиру*
ready | відповів/відповіла/відповіли/відповіло/ответил*/ответило згодою/согласием,
  отримав/отримала/отримали згоду
refuses | ні/нет солдатам/військам/миротворцям/військовим/контингенту/войскам/военным/миротворцам,
  no to troops/soldiers/boots/peacekeepers/boots,
  відповів/відповіла/відповіли/відповіло/ответил*/ответило відмовою/отказом,
  отримав/отримала/отримали відмову, reply/answer/response is/was no
undecided | говоритимемо, обговорюватимемо, вирішуватимемо,
  будемо/буду говорити/обговорювати/думати/вирішувати, будем/буду говорить/обсуждать/думать/решать,
  тоді/після/потім .. говоритим*/обговорюватим*, тогда/после/потом .. будут/будет говорить/обсуждать,
  well/we _ see, let/lets see, wait and see, побачимо, посмотрим, видно буде/будет, буде/будет видно
discuss | потім/потом/тоді/тогда/далі/буде/будет .. розмова/розмови/разговор/разговоры,
  then .. talk/conversation/discussion, can/could/may/might/will/shall/would talk/speak about/of
`;
