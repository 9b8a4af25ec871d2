export interface WelcomeProps {
  /** Number of news sites read by themselves. */
  readonly sites: number;
  /** False where the browser withholds the news sites until the reader allows them. */
  readonly allowed: boolean;
  readonly problem: string | null;
  readonly onAllow: () => void;
  readonly onOptions: () => void;
}

/** What the program does, what it keeps and what it may do, in a minute. */
export const Welcome = ({ sites, allowed, problem, onAllow, onOptions }: WelcomeProps) => (
  <main class="page">
    <h1>Welcome to Stanceline</h1>
    {problem && (
      <p class="problem" role="alert">
        {problem}
      </p>
    )}
    <section class="stack">
      <h2>What it does</h2>
      <p>
        On news articles about Russia–Ukraine diplomacy it marks who is quoted, works out what each statement
        stands for on some twenty issues, and keeps it. So you see what each actor said over time, with the
        quotations as evidence.
      </p>
      <p>
        It says “unattributed” or “unclear” rather than guess. Where it is wrong, you correct it, and your
        word outranks its own.
      </p>
    </section>
    <section class="stack">
      <h2>What it keeps, and where</h2>
      <p>
        Statements, their source and their date, in this browser on this machine. It sends nothing anywhere,
        loads nothing, and is off in private windows.
      </p>
    </section>
    <section class="stack">
      <h2>Where it reads</h2>
      <p>
        By itself on {sites} news sites. On any other page only when you choose “Read this page” in its popup.
      </p>
      {!allowed && (
        <div class="stack" role="status">
          <p>Your browser has not yet allowed it to read these news sites.</p>
          <p>
            <button type="button" class="primary" onClick={onAllow}>
              Allow the news sites
            </button>
          </p>
        </div>
      )}
    </section>
    <p>
      <button type="button" onClick={onOptions}>
        Choose sites and issues
      </button>
    </p>
  </main>
);
