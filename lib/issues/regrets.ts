/** Words of blame and regret. */
export const REGRET =
  'sorry|regret|regrets|regretted|regrettable|deplore|deplores|deplored|deplorable|lament|laments|lamented|condemn|condemns|condemned|denounce|denounces|denounced|criticise|criticises|criticised|criticize|criticizes|criticized|saddened|disappointed|disappointing|disappointment|dismayed|dismay|faulted|faults|blame|blames|blamed|chided|rebuked|slammed|blasted|bemoaned|decried|shame|shameful|inexcusable';

/** What is regretted of a deed one would have liked: that somebody refuses it, or leaves off. */
export const REFUSAL =
  'refusal|refusals|unwillingness|reluctance|rejection|rejecting|refusing|refuses|refused|turning_down|turned_down|withdrawal|exit|suspension|suspending|suspended|end_of|ended|ends|ending|collapse|torpedoing|sabotage|sabotaging|obstruction|obstructing|termination|terminated|expiry|non_renewal|breakdown|demise|walked_out|walking_away';
