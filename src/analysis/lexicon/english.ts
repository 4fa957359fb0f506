/**
 * English words of stance that stand on their own: headlines and newswire prose. Lines as in {@link STANCE_WORDS};
 * inflected forms are spelled out, since a beginning of an English word is too often another word.
 */
export const ENGLISH_STANCES = `
ready | foresee*, poised to, gearing up to/for, gears up to/for, geared up to, aim/aims/aiming to, seek/seeks/seeking to, happy/glad/eager to, prepare/prepares/preparing a/the/its/for, draw/draws/drawing up plans, undertake/undertakes/undertook to, on standby, on board with, up for
ready | tasked, earmark*, set/sets/setting aside, made available, make/makes/making .. available, step/steps/stepped forward, put/puts/putting .. on the table/standby, signal* .. willingness/readiness, in for
open | mull/mulls/mulled/mulling, eye/eyes/eyed/eyeing, float/floats/floated/floating, moot/moots/mooted, toy/toys/toyed/toying with, flirt/flirts/flirted with, contemplat*, look/looks/looking at sending/joining/deploying/contributing, study/studies/studied/studying, examin*, raise/raises/raised/raising the possibility/prospect, hint/hints/hinted at/that, signal* openness, openness, amenable, receptive, imagine, conceivable, leave/leaves/left/leaving/keep/keeps/kept .. door open/ajar, door .. open/ajar, keep/keeps/kept/keeping .. option/options .. open/alive, leave/leaves/left/leaving open the option/possibility, could imagine, on the table, entertain*
refuses | say/says/saying/said no to, off the table, off limits, no appetite/desire/wish, stop/stops/stopped/stopping short of, short of, steer/steers/steered clear of, shun/shuns/shunned, snub*, spurn*, rebuff*, dismiss*, deny/denies/denied/denying, not on the cards, no question of, veto/vetoes/vetoed, block/blocks/blocked, balk*, baulk*
refuses | pull/pulls/pulled out of, scrap/scraps/scrapped, drop/drops/dropped plans, abandon/abandons/abandoned, back/backs/backed away from, step/steps/stepped back from, walk/walks/walked away from, sit/sits/sat out, opt/opts/opted out, stay/stays/stayed away from, draw/draws/drew the/a line at, out for, keep/keeps/kept .. at home, stay/stays/staying home/behind, flat no, bar/bars/barred/barring, ruled/rules itself/himself/herself/themselves out
undecided | waver*, dither*, hedg*, noncommittal, would not be drawn, wont be drawn, guessing, sidestep*, dodg*, in two minds, on the fence, has/have yet to, yet to be decided/settled/agreed, nothing .. decided/agreed/settled, not there yet, havent got there, hasnt got there, not got there, jury is/was out, remain/remains/remained to be seen, wait and see, wait-and-see, up in the air, open question, remain/remains/remained unclear, leave/leaves/left open whether, keep/keeps/kept .. distance, lukewarm, wary, cagey, tight-lipped, reservations, without committing to, stop/stops/stopped short of committing/promising/pledging, has/have/had not committed, hasnt/havent committed, not going to speculate, no decision yet, not .. decided, not made up its mind, mind .. made up
committed | sign/signs/signed/signing off, greenlight*, greenlit, green lights, green-lit, green lighted, give/gives/gave/given/giving .. green light, give/gives/gave/given/giving .. go ahead, give/gives/gave/given/giving .. nod/blessing/approval/consent/assent/backing, get/gets/got/won/secures/secured .. nod/approval/backing, get/gets/got/won .. go ahead, formal go-ahead, wave/waves/waved through, rubber stamps/stamped, rubberstamp*, vote/votes/voted for/to/through, vote/votes/voted in favour/favor, legislat*, formally agreed/agrees/decided/joined, authoris*, authoriz*, clear/clears/cleared
undecided | puts/putting off
ready | ask/asks/asked .. for mandate/approval/consent/permission/authorisation/authorization/backing, seek/seeks/sought/seeking .. mandate/approval/consent/permission/authorisation/authorization, put/puts .. to a vote, include/includes/included/including a/an/the/up, cover/covers, comprise/comprises, entail/entails, consists of, made up of
open | not object to, no objection/objections, does/do/did not object, doesnt/dont object, nothing against
ready | push/pushes/pushed/pushing ahead with, press/presses/pressed/pressing ahead/on with, move/moves/moving ahead/forward with, go/goes/going ahead with, forge/forges/forging ahead with, throw/throws/threw .. weight behind, line/lines/lined up, ramp/ramps/ramping up preparations
none | stay/stays/stayed away from .. front, away from the front, not .. front line, not .. frontline, not .. front lines, not .. fight, not .. combat
undecided | any decision, decision .. would/will/must/needs/has/have
discuss | talk/talks/talking/talked about, in talks on/about, negotiat*, sound/sounds/sounding out
none | asked whether/if/about/by/when/on, asked to say
committed | vote/votes/voted .. to, voted through
deployed | already/now/currently train/training/working/serving/stationed/based/operating/guarding/clearing .. in/near/outside/off lviv/kyiv/odesa/ukraine/yavoriv/mykolaiv/dnipro/kharkiv/rivne/ternopil
undecided | not made/taken any decision, not made/taken a decision, made/taken/makes/takes no decision, silent on, quiet on, mum on, vague on
refuses | take/takes/taking/took/play/plays/playing/want/wants/have/has no part in/of, want/wants/has/have nothing to do with, no place in
open | under consideration/study, door not closed/shut, door .. not closed/shut
undecided | decision .. only, decision only, decide/decides/decided .. once/when/after/later
refuses | not under consideration
deployed | land/lands/landed in lviv/kyiv/odesa/ukraine
`;

/** English words for what is given. */
export const ENGLISH_CONTRIBUTIONS = `
ground_troops | force of, military contribution/participation/involvement, ukraine/ukrainian force, ukraine/ukrainian mission, ukraine deployment, ukraine contingent, ukraine peacekeeping, force in ukraine, deployment to/in ukraine, deploy/deploys/deploying/deployed to ukraine
none | air assault*, training accident*/flight*/camp*/ground*/exercise*
air | fly/flies/flying/flown .. sorties/missions, fly/flies/flying from .. bases/airfields/base, pilots and planes
funding_arms | pay/pays/paying/paid for/towards/toward .. force/forces/mission/troops/deployment/contingent, fund/funds/funding/bankroll/bankrolls/bankrolling/finance/finances/financing .. force/forces/mission/troops/deployment/contingent, foot/foots/footing .. bill, pick/picks up .. bill/tab, chip in, weapons deliveries, arms deliveries
naval | maritime surveillance/patrol*/mission/force/component, sea patrols
logistics | transit, railways, rail links, supply routes, staging post/area, logistics base/hub, overflight
`;
