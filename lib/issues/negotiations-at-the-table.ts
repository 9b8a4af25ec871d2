import type { IssueRule } from '../model/issue';

const PLACES =
  'istanbul|geneva|ankara|riyadh|abu_dhabi|jeddah|doha|budapest|anchorage|alaska|vienna|moscow|turkey|turkiye|antalya|the_vatican|switzerland';

/** Meetings, formats and plans by name, and what is said of going to the table or staying away from it. */
export const negotiationsAtTheTable: readonly IssueRule[] = [
  {
    name: 'formats-and-plans',
    kind: 'topic',
    pole: 'for',
    patterns: [
      'istanbul|geneva|anchorage|alaska|abu_dhabi|jeddah|berlin|normandy ~1 process|format|track',
      '28|20|19|22|27|24|ten|twenty point ~1 peace? plan|proposal|proposals|document|framework|draft|blueprint',
      'bargain ~3 between|struck|by ~2 both|two|capitals|sides|parties|kyiv|moscow',
      'heads_of_state|two_leaders|two_presidents|leaders ~3 sit_down|get_together|come_together|tete_a_tete|handshake',
      'putin|zelensky|zelenskyy|kremlin|trump ~2 sit_down|tete_a_tete|one_on_one',
      'peace ~1 push|drive|bid|overture|overtures|diplomacy for|between|in ~3 <UA>|moscow|war',
      'peace mission|missions to ~3 moscow|kyiv|kiev|beijing',
      'parley|parleys|bargaining between|with ~2 <RU>|kyiv|kremlin|capitals|sides',
    ],
    accept: 'The Istanbul process should be revived.',
    reject: 'The Istanbul metro should be revived.',
  },
  {
    name: 'at-the-door',
    kind: 'position',
    pole: 'for',
    patterns: [
      'no ~2 solution|answer|winner|victory|winners|way_out ~1 on|at the battlefield|front',
      'not ~3 be ~1 solved|won|settled|resolved|ended|decided ~2 on|at the battlefield|front',
      'war|conflict ~3 not|never ~1 be ~1 won|solved|ended|settled by|with|through|on ~1 arms|weapons|force|military_means|battlefield',
      'never|not ~2 walked_away|walk_away|walked_out|left|leave|withdrawn|run_away|turned_away|turned_its_back ~1 from|on|the ~2 table|talks|negotiations|diplomacy|negotiating',
      'delegation|team|negotiators|envoys is|are|was|were|stand|stands|stood ready|prepared|willing to ~1 fly|fly_out|travel|go|meet|leave|depart|set_off|come',
      'weapons|guns|arms|cannons|artillery ~3 give_way|make_way|yield to|for ~2 words|dialogue|diplomacy|negotiators|talks|reason',
      'turn|time|moment|hour for|of|has_come_for ~2 diplomats|negotiators|diplomacy',
      'diplomats|negotiators ~2 take_over|do_their_work|have_their_turn|have_their_say|get_to_work',
      'not|never end|stop|finish ~3 war|conflict|this ~4 if|unless|without ~6 speak|talk|talking|speaking|dialogue',
      'envoy|negotiator|representative of ~2 europe_s ~1 own|our_own|its_own',
    ],
    accept: 'We never walked away from the table.',
    reject: 'We never walked away from the car.',
  },
  {
    name: 'send-a-team',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      'look|looking|face|stare ~1 putin|zelensky|zelenskyy|him in the eye|eyes',
      'get|sit|lock ~3 in ~1 a|one|the_same room ~3 hash|work|thrash|iron|sort ~1 out',
      'send|sends|sending|dispatch|dispatching ~3 delegation|negotiators|negotiating_team|envoys|representatives to|for ~2 talks|negotiations|any|next_round|meeting',
      'send|sends|sending|dispatch|dispatching ~1 team to|for ~2 talks|negotiations|any_capital|next_round|meeting',
      'invite|inviting|invites|seat|bring|gather|gathering ~8 to|around|at ~2 same|one|single table',
      'stay|stays|remain|remains|remained|stayed|sit|sits ~1 at the ~1 negotiating_table|table_until|bargaining_table',
    ],
    accept: 'We are ready to send a delegation to the talks.',
    reject: 'We are ready to send a letter.',
  },
  {
    name: 'come-to-moscow',
    kind: 'position',
    pole: 'for',
    side: 'RU',
    conditional: true,
    patterns: [
      'zelensky|zelenskyy|he|ukrainian_leader|ukrainian_president can|could|may|is_welcome_to|should come|fly|travel ~1 to ~1 moscow|the_kremlin|russian_capital',
    ],
    accept: 'If he wants, Zelensky can come to Moscow.',
    reject: 'Zelensky can come to the stage.',
  },
  {
    name: 'nobody-goes-there',
    kind: 'position',
    pole: 'against',
    patterns: [
      `no|little ~1 point|sense|use|purpose|value in ~1 flying|travelling|traveling|going|coming|returning ~1 to ~1 ${PLACES}`,
      'ban|bans|banned|prohibit*|outlaw* ~3 dealings|talks|negotiations|negotiating|contacts|dialogue with ~1 kremlin|putin|russian_leader|russian_president',
      'not|never|cannot|nobody|no_one ~5 reason|bargain|haggle|parley|negotiate|do_deals|sit_down|shake_hands ~1 with ~3 robber|thief|burglar|murderer|killer|terrorist|terrorists|bandit|bandits|war_criminal|rapist|aggressor|gangster|gangsters|regime|drug_addict|junkie|clown|nazis|neo_nazis|mafia|puppet|usurper',
      'talks|negotiations|such_talks|meeting|summit ~4 would|will|can ~1 be ~2 empty|hollow|pointless|meaningless|futile|useless ~1 ceremony|exercise|ritual|gesture|show|spectacle|theatre?',
      'talks|negotiations|dialogue ~4 only|merely|just ~2 teach|teaches|embolden|emboldens|reward|rewards|encourage|encourages|legitimise|legitimises ~2 <RU>|aggressor|kremlin|him',
      'nobody|no_one|somebody|someone ~4 other_side_of_the_table|across_the_table|other_end_of_the_line|sign_his_name|sign_for_kyiv',
      'will|would|do|does|did not ~2 be ~1 going|attend|attending|take_part|taking_part|go ~3 conference|peace_summit|burgenstock|bürgenstock|geneva|istanbul|talks',
      'forget|forgetting ~2 table|talks|negotiations|diplomacy|dialogue',
    ],
    accept: 'He saw no point in flying to Istanbul.',
    reject: 'He saw no point in flying to the moon.',
  },
];
