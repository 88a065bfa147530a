/** A policy by which the page may use its own style sheet, and load nothing and run nothing. */
export async function policyFor(style: string): Promise<string> {
  return `default-src 'none'; style-src ${await hashOf(style)}; base-uri 'none'; form-action 'none'`;
}

/** The same for a page that runs one script of its own, which may write nothing but text into the page. */
export async function policyWithScript(style: string, script: string): Promise<string> {
  return `${await policyFor(style)}; script-src ${await hashOf(script)}; require-trusted-types-for 'script'; trusted-types 'none'`;
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
