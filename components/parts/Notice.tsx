import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  readonly title: string;
  readonly tone?: 'plain' | 'error' | 'busy';
  readonly children?: ComponentChildren;
}

/** What stands where there is nothing to list: empty, loading and error states, with what to do next. */
export const Notice = ({ title, tone = 'plain', children }: NoticeProps) => (
  <div
    class="notice"
    data-tone={tone}
    role={tone === 'error' ? 'alert' : 'status'}
    aria-busy={tone === 'busy'}
  >
    <h2>{title}</h2>
    {tone === 'busy' && <div class="busy" />}
    {children}
  </div>
);
