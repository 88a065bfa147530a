interface ScriptAddressRules {
  createScriptURL(address: string): string;
}

interface TrustedTypesFactory {
  createPolicy(name: string, rules: ScriptAddressRules): unknown;
}

/**
 * Lets the page start only the workers that came with it. The content security policy asks for such a rule, and takes
 * the one named `default` for every worker, so that the code that starts one need not know. Call it before the first
 * worker starts; a browser without Trusted Types ignores it.
 */
export function trustOnlyOwnScripts(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };
  const home = new URL('.', document.baseURI);
  trustedTypes?.createPolicy('default', { createScriptURL: (address) => requireOwnScript(address, home) });
}

/** The address itself when it is a script below the app's own folder. Throws for any other. */
export function requireOwnScript(address: string, home: URL): string {
  const { origin, pathname } = new URL(address, home);
  if (origin !== home.origin || !pathname.startsWith(home.pathname) || !pathname.endsWith('.js')) {
    throw new TypeError(`${address} is not a script of this app`);
  }
  return address;
}
