import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** Programs by the names they have on the PATH, then where the systems' installers put them; the first found is used. */
const PROGRAMS: Record<BrowserName, { names: string[]; places: string[] }> = {
  chromium: {
    names: [
      'chromium',
      'chromium-browser',
      'chrome-for-testing',
      'microsoft-edge',
      'google-chrome',
    ],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    names: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

const DEBIAN_PACKAGES: Record<BrowserName, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** The command that installs a browser on this system, for the reader of an error. */
function installCommand(name: BrowserName): string {
  if (process.platform === 'darwin') return `brew install --cask ${name}`;
  if (process.platform === 'win32')
    return `winget install ${name === 'firefox' ? 'Mozilla.Firefox' : 'Microsoft.Edge'}`;
  if (existsSync('/usr/bin/dnf')) return `sudo dnf install ${name}`;
  if (existsSync('/usr/bin/pacman')) return `sudo pacman -S ${name}`;
  return `sudo apt-get install ${DEBIAN_PACKAGES[name]}`;
}

function hasApt(): boolean {
  return (
    existsSync('/etc/os-release') &&
    /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns the program of a browser, or null where none is installed. */
function findBrowser(name: BrowserName): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const onPath = PROGRAMS[name].names.flatMap((program) =>
    folders.map((folder) => path.join(folder, program)),
  );
  return [...onPath, ...PROGRAMS[name].places].find(isProgram) ?? null;
}

/**
 * Finds a browser, and installs it through the system's packages where that can be done without asking
 * (root on Debian or Ubuntu).
 * @returns the program
 * @throws Error naming the command that installs it on this system
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  if (process.getuid?.() === 0 && hasApt()) installWithApt(DEBIAN_PACKAGES[name]);
  const installed = findBrowser(name);
  if (installed) return installed;
  throw new Error(
    `No ${name === 'firefox' ? 'Firefox' : 'Chromium'} is installed: run "${installCommand(name)}".`,
  );
}

function installWithApt(program: string): void {
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', program);
}
