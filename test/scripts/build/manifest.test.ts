import assert from 'node:assert/strict';
import { manifestFor, readManifest } from '../../../scripts/build/manifest.ts';

const SITES_ASKED_FOR = [
  'tass.com',
  'en.irna.ir',
  'reuters.com',
  'apnews.com',
  'bbc.com',
  'bbc.co.uk',
  'aljazeera.com',
  'elpais.com',
  'infobae.com',
  'efe.com',
  'telesurtv.net',
  'xinhuanet.com',
  'folha.uol.com.br',
  'lemonde.fr',
];

describe('the manifest', () => {
  const { matches } = readManifest().content_scripts[0];
  const chromium = manifestFor('chromium', false) as Record<string, unknown>;
  const firefox = manifestFor('firefox', false) as Record<string, unknown>;

  it('differs between the editions in just these members', () => {
    const members = new Set([...Object.keys(chromium), ...Object.keys(firefox)]);
    const differing = [...members].filter(
      (name) => JSON.stringify(chromium[name]) !== JSON.stringify(firefox[name]),
    );
    assert.deepEqual(differing.sort(), ['background', 'minimum_chrome_version']);
    assert.deepEqual(chromium.background, {
      service_worker: 'background.js',
      scripts: ['background.js'],
    });
    assert.deepEqual(firefox.background, { scripts: ['background.js'] });
    assert.equal(firefox.minimum_chrome_version, undefined);
  });

  it('reads 150 or more sites, each once and each a site', () => {
    assert.ok(matches.length >= 150);
    assert.equal(new Set(matches).size, matches.length);
    for (const match of matches) assert.match(match, /^\*:\/\/\*\.([a-z0-9-]+\.)+[a-z]+\/\*$/);
  });

  for (const site of SITES_ASKED_FOR)
    it(`reads ${site}`, () => {
      const covered = matches.some((match) =>
        `.${site}`.endsWith(match.slice('*://*'.length, -'/*'.length)),
      );
      assert.ok(covered);
    });

  it('asks for no host beyond those sites at installation', () =>
    assert.deepEqual(chromium.host_permissions, matches));

  it('shows pages no file, hears none of them, and lets its own pages load their own files only', () => {
    assert.equal(chromium.web_accessible_resources, undefined);
    assert.equal(chromium.externally_connectable, undefined);
    const { extension_pages: policy } = chromium.content_security_policy as {
      extension_pages: string;
    };
    const sources = new Set(policy.split(/;\s*/).flatMap((rule) => rule.split(' ').slice(1)));
    assert.deepEqual([...sources].sort(), ["'none'", "'self'", 'blob:', 'data:']);
    for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'self'"])
      assert.ok(policy.includes(rule), rule);
  });

  it('reads local pages in the dev packages only', () => {
    const dev = manifestFor('firefox', true) as { host_permissions: string[] };
    assert.ok(dev.host_permissions.includes('http://127.0.0.1/*'));
    assert.ok(!matches.some((match) => match.includes('127.0.0.1') || match.includes('localhost')));
  });
});
