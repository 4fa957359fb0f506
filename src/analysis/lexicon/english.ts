/**
 * English words of stance that stand on their own: headlines and newswire prose. Lines as in {@link STANCE_WORDS};
 * inflected forms are spelled out, since a beginning of an English word is too often another word.
 */
export const ENGLISH_STANCES = `
ready | settle/settles/settled/settling on, agreed/agree/agrees/agreeing on, converge/converges/converged on
ready | pencil/pencils/pencilled/penciled in, line/lines/lining up a/its/the, minded to
committed | take/takes/took/taking on .. obligation/obligations
assent | endorse/endorses/endorsed, nod/nods/nodded through
refuses | vote/votes/voted/voting down,
  shut/shuts/shutting/close/closes/closing/slam/slams/slammed .. door on, draw/draws/drew/drawing .. line at
undecided | split/divided over/on/about, to decide in/by/next/later/whether/on,
  will decide in/by/next/later/whether/on, decides/decide in/by/next
open | never say never, open mind, entertain/entertains/entertained/entertaining
undecided | will/would/did/does/do/could/can not say/specify/disclose/reveal/decide/comment/elaborate/speculate/confirm what/whether/if/on/about/which,
  wont/wouldnt/didnt/doesnt/dont/couldnt/cant say/specify/disclose/reveal/decide/comment/elaborate/speculate/confirm what/whether/if/on/about/which,
  will/would not decide, wont/wouldnt decide, will/would not commit either/itself/himself/herself,
  make/makes/made/making no promise/promises/commitment/commitments/pledge/pledges,
  consider/considers/considered/deem/deems/call/calls/called talk/speculation/discussion/discussions,
  question/issue/matter .. .. .. remains/is/was/stays open, revisit/revisits/revisited/revisiting
ready | swear/swears/swore/sworn to, consent/consents/consented/consenting to,
  begin/begins/began/begun/beginning/start/starts/started/starting preparations/preparing,
  is/are/was/were heading/headed to/for/into
refuses | dropping/shelve/shelves/shelved/shelving/ditch/ditches/ditched/ditching/axe/axes/axed/junk/junks/junked/bin/bins/binned .. plan/plans/idea/proposal/offer/deployment
open | seem/seems/seemed/be/is/was/would/sounds/appears logical/natural/sensible/reasonable/normal for,
  seem/seems/seemed/be/is/was/would/sounds/appears .. logical/natural/sensible/reasonable/normal for,
  leave/leaves/left/leaving/keep/keeps/kept/keeping open .. provision/possibility/option/prospect/chance/idea/support/cover/sending/deployment/participation,
  leave/leaves/left/leaving .. possibility/option/prospect/idea/chance open
ready | focus/focuses/focused/focusing/concentrate/concentrates/concentrated/concentrating on/instead,
  limiting/confining itself/himself/herself/ourselves/themselves to, opting/settling instead/for
ready | lead/leads/leading/led/spearhead/spearheads/spearheading/spearheaded/drive/drives/driving/drove .. effort/efforts/push/drive/initiative/plan/plans to send/deploy/put/station/provide
ready | turn/turns/turning/turned/shift/shifts/shifting/shifted/pivot/pivots/pivoting/pivoted to/toward/towards .. support/cover/forces/patrols/training/deployment
ready | foresee*, poised to, gearing up to/for, gears up to/for, geared up to, aim/aims/aiming to,
  seek/seeks/seeking to, happy/glad/eager to, prepare/prepares/preparing a/the/its/for,
  draw/draws/drawing up plans, on standby, on board with, up for
ready | ask/asks/asked/asking .. to approve/back/authorise/authorize/endorse, only with/under/once,
  available for/to, readies/readied/readying, tasked, earmark*, set/sets/setting aside, made available,
  make/makes/making .. available, step/steps/stepped forward, put/puts/putting .. on the table/standby,
  signal* .. willingness/readiness, in for
open | mull/mulls/mulled/mulling, eye/eyes/eyed/eyeing, float/floats/floated/floating, moot/moots/mooted,
  toy/toys/toyed/toying with, flirt/flirts/flirted with, contemplat*,
  look/looks/looking at sending/joining/deploying/contributing, study/studies/studied/studying, examin*,
  raise/raises/raised/raising the possibility/prospect, hint/hints/hinted at/that, signal* openness, openness,
  amenable, receptive, imagine, conceivable, leave/leaves/left/leaving/keep/keeps/kept .. door open/ajar,
  door .. open/ajar, keep/keeps/kept/keeping .. option/options .. open/alive,
  leave/leaves/left/leaving open the option/possibility, could imagine, on the table, entertain*
refuses | say/says/saying/said no to, have/has/had said no, flatly no, off the table, off limits,
  no appetite/desire/wish, stop/stops/stopped/stopping short of, short of, steer/steers/steered clear of,
  shun/shuns/shunned, snub*, spurn*, rebuff*, dismiss*, deny/denies/denied/denying, not on the cards,
  no question of, veto/vetoes/vetoed, block/blocks/blocked, balk*, baulk*
refuses | pull/pulls/pulled out of, scrap/scraps/scrapped, drop/drops/dropped plans,
  abandon/abandons/abandoned, back/backs/backed away from, step/steps/stepped back from,
  walk/walks/walked away from, sit/sits/sat out, opt/opts/opted out, stay/stays/stayed away from,
  draw/draws/drew the/a line at, out for, keep/keeps/kept .. at home, stay/stays/staying home/behind, flat no,
  bar/bars/barred/barring, ruled/rules itself/himself/herself/themselves out
refuses | not something we/he/she/they/it is/are .. at/considering/planning/contemplating/doing,
  no scenario/situation/circumstances in which/where, see/sees no scenario,
  turn/turns/turned/turning down .. request/call/appeal/plea/invitation, cannot/cant/could not .. spare,
  unable to spare
undecided | neither confirm/confirms/confirmed nor deny/denies/denied, cross that bridge,
  refuse/refuses/refused/refusing/decline/declines/declined/declining to say/comment/speculate/answer/elaborate/specify/name/reveal/disclose/confirm/discuss,
  no point/sense/use in/to speculating/speculate/guessing/guess/discussing/discuss,
  will/would/wont not speculate, hold/holds/holding back on, not ready/prepared/willing to commit .. .. yet,
  will take/make/reach/announce a decision, not yet ready/prepared/willing to commit,
  not in a position to commit .. yet,
  want/wants/wanted/need/needs/seek/seeks .. clarity/clarification/answers/details/certainty before,
  cards close to .. chest, keep/keeps/keeping .. powder dry, a matter/question for later, for another day,
  in due course
open | favourably/favorably disposed/inclined, well disposed
ready | say/says/said/saying yes to
committed | has/have/had mandated,
  parliament/lawmakers/mps/storting/riksdag/folketing/seimas/saeima/riigikogu/sejm/bundestag mandates/mandated
refuses | stay/stays/staying/remain/remains/remaining .. side of the border, reluctance, unwillingness,
  hardly/not realistic/conceivable/thinkable/feasible/imaginable, unrealistic, inconceivable, unfeasible
undecided | struggle/struggles/struggled/struggling to, skeptic*, sceptic*, scepticism, lukewarm,
  yet to make up .. mind/minds, not made up .. mind/minds, making up .. mind/minds, waver*, dither*, hedg*,
  noncommittal, would not be drawn, wont be drawn, guessing, sidestep*, dodg*, in two minds, on the fence,
  has/have yet to, yet to be decided/settled/agreed, nothing .. decided/agreed/settled, not there yet,
  havent got there, hasnt got there, not got there, jury is/was out, remain/remains/remained to be seen,
  wait and see, wait-and-see, up in the air, open question, remain/remains/remained unclear,
  leave/leaves/left open whether, keep/keeps/kept .. distance, wary, cagey, tight-lipped, reservations,
  without committing to, stop/stops/stopped short of committing/promising/pledging,
  has/have/had not committed, hasnt/havent committed, not going to speculate, no decision yet, not .. decided,
  not made up its mind, mind .. made up
committed | sign/signs/signed/signing off, greenlight*, greenlit, green lights, green-lit, green lighted,
  give/gives/gave/given/giving .. green light, give/gives/gave/given/giving .. go ahead,
  give/gives/gave/given/giving .. nod/blessing/approval/consent/assent/backing,
  get/gets/got/won/secures/secured .. nod/approval/backing, get/gets/got/won .. go ahead, formal go-ahead,
  wave/waves/waved through, rubber stamps/stamped, rubberstamp*, vote/votes/voted for/to/through,
  vote/votes/voted in favour/favor, legislat*, formally agreed/agrees/decided/joined, authoris*, authoriz*,
  clear/clears/cleared
undecided | get/getting ahead of,
  refuse/refuses/refused/refusing/decline/declines/declined/declining to be drawn/say/comment/speculate,
  in talks with .. about/on/over, in talks over, puts/putting off, downplay/downplays/downplayed/downplaying,
  play/plays/played/playing down, no one/nobody .. talking/discussing, no-one .. talking,
  require/requires/required/requiring/need/needs/needed .. approval/mandate/vote/consent/decision
ready | ask/asks/asked .. for mandate/approval/consent/permission/authorisation/authorization/backing,
  seek/seeks/sought/seeking .. mandate/approval/consent/permission/authorisation/authorization,
  put/puts .. to a vote, include/includes/included/including a/an/up, cover/covers, comprise/comprises,
  entail/entails, consists of, made up of
open | not object to, no objection/objections, does/do/did not object, doesnt/dont object, nothing against
ready | push/pushes/pushed/pushing ahead with, press/presses/pressed/pressing ahead/on with,
  move/moves/moving ahead/forward with, go/goes/going ahead with, forge/forges/forging ahead with,
  throw/throws/threw .. weight behind, line/lines/lined up, ramp/ramps/ramping up preparations
none | stay/stays/stayed away from .. front, away from the front, not .. front line, not .. frontline,
  not .. front lines, not .. fight, not in/for/into combat, not .. combat role/roles/operations/missions
undecided | any decision, decision .. would/will/must/needs/has/have
discuss | talk/talks/talking/talked about, in talks on/about,
  negotiate/negotiates/negotiated/negotiating/negotiation/negotiations, sound/sounds/sounding out
none | asked whether/if/about/by/when/on, asked to say
committed | vote/votes/voted to, vote/votes/voted _ _ to, vote/votes/voted by .. to, voted through
deployed | already/now/currently train/training/working/serving/stationed/based/operating/guarding/clearing .. in/near/outside/off lviv/kyiv/odesa/ukraine/yavoriv/mykolaiv/dnipro/kharkiv/rivne/ternopil
undecided | no talk/talks/discussion/discussions of/about, decided/agreed/settled nothing,
  has/have/had decided/agreed/settled nothing, nothing has/had/was/is .. decided/agreed/settled,
  not made/taken any decision, not made/taken a decision, made/taken/makes/takes no decision, silent on,
  quiet on, mum on, vague on
refuses | take/takes/taking/took/play/plays/playing/want/wants/have/has no part in/of,
  want/wants/has/have nothing to do with, no place in
open | under consideration/study, door not closed/shut, door .. not closed/shut
undecided | decision .. only, decision only, decide/decides/decided .. once/when/after/later
refuses | not under consideration
refuses | pour/pours/poured/pouring cold water on, unable to, refrain/refrains/refrained/refraining from,
  abstain/abstains/abstained/abstaining from, back/backs/backed/backing out, bow/bows/bowed/bowing out,
  shy/shies/shied/shying away from, resist/resists/resisted/resisting pressure/calls/demands/pleas/urging,
  nix/nixes/nixed/nixing, non-starter, nonstarter, not .. plan of, not part of .. plan/plans, not in .. plans,
  not being considered/discussed/planned/contemplated, in no position to, in no state to,
  swear/swears/swore/sworn off, forgo/forgoes/forgoing/forgone, eschew/eschews/eschewed/eschewing,
  preclude/precludes/precluded, disavow/disavows/disavowed
refuses | turn/turns/turned .. back/nose on/up, thumbs down, a wide berth, hear of it, none of it,
  dig/digs/dug in .. heels, distance/distances/distanced/distancing itself/himself/herself from,
  hold/holds/held out against, go/goes/went back on, renege/reneges/reneged/reneging on,
  pull/pulls/pulled the plug, answer/answers/answered .. is/was/with .. no, answer/response is/was/remains no,
  a firm/flat/clear/categorical/resounding no, not at all willing, have/has/had nothing to do
refuses | keep/keeps/keeping .. own borders/border, back/backs/backed/backing off,
  not think/believe .. belong, not belong, have/has no business,
  not what we/he/she/they/it is/are/was contemplating/considering/planning/proposing/seeking/after/discussing,
  forbid/forbids/forbade/forbidding, prohibit/prohibits/prohibited, not on .. agenda/table/cards,
  none will go/be sent, no army to send, not see/envision, too much for us/him/them/her/it, overwhelm*,
  overburden*, overstretch*, overextend*, asking too much, biting/bite off more,
  beyond our/its/their means/capacity/capabilities/strength/abilities, have/has not the capacity,
  lack/lacks/lacking the capacity/troops/manpower/capability/soldiers/strength
refuses | no longer willing/ready/prepared/planning/plans
undecided | defer/defers/deferred/deferring, hold/holds/held/holding off,
  delay/delays/delayed/delaying .. decision/answer/vote/reply/announcement, torn over/on/between/about,
  yet to make/take/reach/settle/agree/say, yet to make up, yet to be made, duck/ducks/ducked/ducking,
  kick/kicks/kicked/kicking .. can/grass, long grass, play/plays/playing/played for time, agonis*, agoniz*,
  reserve/reserves/reserved/reserving judgment/judgement, equivocat*, vacillat*,
  drag/drags/dragged/dragging .. feet, grappl*, bide/bides/biding .. time, no final decision/answer,
  no clear answer, no answer, in the balance, undetermined, unresolved, question .. remains/remained open,
  remains/remained an open question, leave/leaves/left/leaving it open, leave/leaves/left/leaving open if,
  non-committal on, no position yet, no official position
open | interested in, interest in sending/putting/deploying/joining/contributing/taking,
  left open support/possible, open minded, look/looks/looked/looking into,
  any potential/possible/eventual/future .. deployment/participation/involvement/contribution/presence,
  could/can accept, door should/must/has/needs .. left/kept/remain/stay open,
  necessary/need/important/wise to leave/keep .. door open, not averse,
  warm/warms/warmed/warming to the idea/prospect/notion/plan, allow/allows/allowed/allowing for,
  nothing wrong in/with, nothing .. off the table, nothing off limits, not .. off the table,
  all/every options/option .. open/table, give/gives/gave/giving thought/consideration to,
  countenance/countenances/countenanced, come/comes/came/coming round/around to,
  lean/leans/leaned/leant/leaning toward/towards, not say no, not closed/shut/close/shutting/closing the door,
  not .. slam the door, not .. shut the door, crack/cracks/cracked .. door
ready | aimed to, determined to, mean/means/meant to, is/are/was/were about to, on course to/for,
  on track to/for, bound for, resolve/resolves/resolved to, bent on, intent on, set/sets out to,
  opt/opts/opted to, elect/elects/elected to, choose/chooses/chose to, look/looks/looking to,
  raise/raises/raised .. hand, put/puts .. hand up, pitch/pitches/pitched in, itching to,
  pressing for leave to, limit/limits/limited/confine/confines/confined itself/himself/ourselves to
committed | undertake/undertakes/undertook/undertaken/undertaking to, decide/decides to,
  formally decides/decide, okays, okayed, ok/oks/okd, formal commitment/pledge/undertaking,
  parliament/lawmakers/mps/deputies/senate/senators/bundestag/riksdag/folketing/storting/sejm/seimas/saeima/riigikogu/commons/legislators .. back/backs/backed/backing,
  nod/nods/nodded through, usher/ushers/ushered through, pass/passes/passed .. bill/motion/resolution,
  enshrin*, seal/seals/sealed .. deal, give/gives/gave/given .. word, bound itself/himself/ourselves to,
  bind/binds itself/himself/ourselves to
deployed | have/has/had .. stationed/deployed/based in ukraine/lviv/kyiv/odesa,
  already have/has boots/troops/soldiers/forces, have/has boots/troops/soldiers/forces already,
  already has/have .. in ukraine/lviv/kyiv/odesa,
  begun/started/began work/working/operating/patrolling/training/monitoring/flying/guarding/clearing,
  already at work, at work in/off, taken/took up .. post/posts/position/positions/duties/duty,
  have/has been monitoring/patrolling/training/guarding/flying/clearing, entered/enters/enter into force,
  came/come/comes into force, take/takes/took/taken effect
deployed | begun/started/began teaching/instructing/coaching/advising/escorting/sweeping,
  lands/landed in lviv/kyiv/odesa/ukraine
`;

/** English words for what is given. */
export const ENGLISH_CONTRIBUTIONS = `
ground_troops | members of .. .. forces/army/military, members of .. forces/army/military/guard
ground_troops | company/platoon for/to/in ukraine/ukraine's/kyiv
air | crewed/manned interceptors/batteries/jets/systems,
  interceptors/patriot/batteries with/and .. crew/crews/personnel,
  flight of .. jets/fighters/f-16s/f-35s/gripens/typhoons
naval | mine hunter/hunters, minelayer*, mine/minesweeping/naval/maritime flotilla, flotilla/flotillas,
  mine sweepers/sweeper,
  unmanned/sea/underwater/naval drones/vessels/vehicles .. mine/mines/demining/clearance
training | training/mentoring/instruction team/teams/cadre/detachment/contingent/staff/personnel,
  drill sergeants, military mentors, mobile training team/teams
monitoring | ceasefire/truce/armistice/peace inspectors/verifiers/inspector/inspections,
  sensors/cameras/instruments .. violations/breaches/ceasefire/truce,
  inspection/control/verification team/teams/group/groups
logistics | workshop/workshops, tanker/tankers, tanker/refuelling/refueling aircraft/plane/planes/jets,
  air to air refuelling/refueling, field/mobile/military hospital, medical support, trucks, lorries
intelligence | signals intelligence, intercepts, targeting data, geospatial intelligence/data
command | planning cell/team/staff/group, chief of staff to/for/at .. headquarters/force/mission,
  command team/element/group
legal_guarantee | mutual assistance/aid pact/treaty/agreement, mutual assistance
ground_troops | neither/nor/no/not men, neither/nor/no/not men and/or women, not a man, not one man
funding_arms | sponsor/sponsors/sponsoring/subsidise/subsidises/subsidize/subsidizes .. mission/force/guarantee/guarantees/troops,
  chip/chips/chipping in, pay/pays/paid/paying into, not a/one/single cent/euro/penny/krone/forint,
  nor/no/neither a/one cent/euro/penny, foot/foots/footing the/part bill, foot/foots/footing .. bill,
  pick/picks/picking up .. tab/bill, open/opens/opening its/their/his/her wallet/purse/chequebook/checkbook
legal_guarantee | respond*/react*/retaliate/retaliates/retaliating militarily,
  respond*/react*/retaliate/retaliates with/by .. force, military response .. if/to/in,
  defend ukraine/kyiv if/in/should/against, go/goes/going to war for ukraine
ground_troops | move/moves/moving/moved .. troops/soldiers/forces/units into/to/onto
air | chinook*, merlins, hercules, a400m
command | supply/provide/name/appoint/send/field .. commander
naval | black sea mission/patrols/component
ground_troops | send*/deploy*/dispatch*/station* its/his/her/their/our armed forces,
  send*/deploy*/dispatch*/station* personnel, its/own personnel, with a company, diggers, squaddies,
  nato/alliance mission/presence/contingent on/in _,
  suppl*/provid*/field/fields/fielding/spare/spares/lend/lends a/its/one/another company/platoon,
  boots in ukraine
monitoring | surveillance/observation of .. ceasefire/truce, keep/keeps/keeping watch over/on,
  watch/watches over .. ceasefire/truce
eyes | radar plane/planes, early warning aircraft/planes
legal_guarantee | treaty/pact of .. guarantees, guarantee/guarantees treaty/pact
ground_troops | send/sends/sending anyone/anybody/nobody, force of,
  military contribution/participation/involvement, ukraine/ukrainian force, ukraine/ukrainian mission,
  ukraine deployment, ukraine contingent, ukraine peacekeeping, force in ukraine, deployment to/in ukraine,
  deploy/deploys/deploying/deployed to ukraine
none | air assault*, training accident*/flight*/camp*/ground*/exercise*
air | man/mans/manned/manning/crew/crews/crewing/operate/operates/operating .. patriot/patriots/batteries/battery,
  air/aerial surveillance, fly/flies/flying/flown .. sorties/missions,
  fly/flies/flying from .. bases/airfields/base, pilots and planes
funding_arms | pay/pays/paying/paid for/towards/toward .. force/forces/mission/troops/deployment/contingent,
  fund/funds/funding/bankroll/bankrolls/bankrolling/finance/finances/financing .. force/forces/mission/troops/deployment/contingent,
  pick/picks up .. bill/tab, chip in, weapons deliveries, arms deliveries
naval | maritime surveillance/patrol*/mission/force/component, sea patrols
logistics | evacuation/medevac/ambulance/transport/cargo flights/planes/aircraft,
  medical evacuation flights/teams,
  provid*/offer*/lend*/supply/supplies/supplied/host* .. military base/bases/airfields,
  military bases available, transit, railways, rail links, supply routes, staging post/area,
  logistics base/hub, overflight
`;
