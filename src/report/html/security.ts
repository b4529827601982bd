// The page's Content Security Policy. Nothing is loaded, and only our own style and script, known
// by their hashes, take effect: even if a source's markup got through, it could not run.

/**
 * The policy for a page with exactly this style and this script. A `live` page may also ask the
 * server that it came from, and no other.
 */
export async function policyOf(style: string, script: string, live: boolean): Promise<string> {
  return [
    "default-src 'none'",
    `style-src '${await hashOf(style)}'`,
    `script-src '${await hashOf(script)}'`,
    'img-src data:',
    ...(live ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

async function hashOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}
