export const USAGE = `Usage: stanceline analyze [options] PATH… | -

Finds who is quoted in news about Russia–Ukraine diplomacy, and with what position.

PATH is a saved page (.html, .htm), an article's text (.txt) or a file with one JSON
object a line (.jsonl): {"id", "text" | "html", "url"?, "title"?, "published"?, "language"?}.
- reads such lines from standard input.

Options:
  --jsonl            one JSON object an article (default unless writing to a terminal)
  --pretty           text for reading (default on a terminal)
  --all              analyse also what is not coverage of the diplomacy
  --published DATE   day of publication (YYYY-MM-DD) of inputs that do not say
  --trace            add the rules that decided, and the words that made them fire
  --jobs N           analyse N articles at once; the output keeps the order of the input
  --help             this text
  --version          the version

A line or file that cannot be read is named on standard error and the rest goes on.
Exit status: 0 all analysed, 1 some input was bad, 2 wrong usage.
`;
