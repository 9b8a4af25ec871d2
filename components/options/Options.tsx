import { Issues, type IssuesProps } from './Issues';
import { OwnActors, type OwnActorsProps } from './OwnActors';
import { OwnIssues, type OwnIssuesProps } from './OwnIssues';
import { Sites, type SitesProps } from './Sites';
import { Storage, type StorageProps } from './Storage';

export interface OptionsProps {
  readonly sites: SitesProps;
  readonly issues: IssuesProps;
  readonly ownIssues: OwnIssuesProps;
  readonly ownActors: OwnActorsProps & {
    readonly names: readonly string[];
    readonly titles: readonly string[];
  };
  readonly storage: StorageProps;
  readonly problem: string | null;
}

/** The settings, each of which is stored as soon as it is changed. */
export const Options = ({ sites, issues, ownIssues, ownActors, storage, problem }: OptionsProps) => (
  <main class="page">
    <h1>Stanceline: options</h1>
    {problem && (
      <p class="problem" role="alert">
        {problem}
      </p>
    )}
    <datalist id={ownActors.listId}>
      {ownActors.names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
    <datalist id={ownActors.titleListId}>
      {ownActors.titles.map((title) => (
        <option key={title} value={title} />
      ))}
    </datalist>
    <Sites {...sites} />
    <Issues {...issues} />
    <OwnIssues {...ownIssues} />
    <OwnActors {...ownActors} />
    <Storage {...storage} />
  </main>
);
