/** An article of invented people about a real matter, with every kind of statement. */
export const SAMPLE_ARTICLE = `Envoys of Ukraine and Russia met in Geneva on Tuesday for peace talks without agreeing on a ceasefire.

“We are ready for talks at any time,” said Ada Brook, a spokeswoman for the Ukrainian delegation. “But we will not give up our territory.”

Russian negotiator Oleg Stanov said that Moscow would agree to a ceasefire only if sanctions were lifted first. He called the meeting “useful”.

Analysts expect another round in April.
`;
