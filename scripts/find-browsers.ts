import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser on this machine that can run the extension. */
export interface InstalledBrowser {
  readonly name: 'Chrome' | 'Chromium' | 'Edge' | 'Firefox';
  readonly engine: 'chrome' | 'firefox';
  readonly path: string;
}

interface Candidate {
  readonly name: InstalledBrowser['name'];
  readonly engine: InstalledBrowser['engine'];
  /** Environment variable that names the program, before all else. */
  readonly variable: string;
  /** Names on the PATH. */
  readonly commands: readonly string[];
  readonly mac: string;
  /** Below Program Files or the local application data. */
  readonly windows: string | null;
}

// Chromium before Chrome and Edge: a browser under company policy may refuse extensions of a developer.
const CANDIDATES: readonly Candidate[] = [
  {
    name: 'Chromium',
    engine: 'chrome',
    variable: 'STANCELINE_CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium/Application/chrome.exe',
  },
  {
    name: 'Chrome',
    engine: 'chrome',
    variable: 'STANCELINE_CHROME',
    commands: ['google-chrome', 'google-chrome-stable', 'chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google/Chrome/Application/chrome.exe',
  },
  {
    name: 'Edge',
    engine: 'chrome',
    variable: 'STANCELINE_EDGE',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft/Edge/Application/msedge.exe',
  },
  {
    name: 'Firefox',
    engine: 'firefox',
    variable: 'STANCELINE_FIREFOX',
    commands: ['firefox', 'firefox-esr'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox/firefox.exe',
  },
];

/** Every place where the platform puts the candidate's program. */
function placesOf({ variable, commands, mac, windows }: Candidate): string[] {
  const { env, platform } = process;
  const named = env[variable] ? [env[variable]] : [];
  if (platform === 'darwin')
    return [...named, join('/Applications', mac), join(env.HOME ?? '', 'Applications', mac)];
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return [...named, ...roots.flatMap((root) => (root && windows ? [join(root, windows)] : []))];
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...named, ...folders.flatMap((folder) => commands.map((command) => join(folder, command)))];
}

/** The browsers installed here, at most one of each name, the preferred first. */
export function findBrowsers(): InstalledBrowser[] {
  return CANDIDATES.flatMap((candidate) => {
    const path = placesOf(candidate).find((place) => existsSync(place));
    return path ? [{ name: candidate.name, engine: candidate.engine, path }] : [];
  });
}
