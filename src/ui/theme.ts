/** The colours a site may choose, each for light and for dark screens. Everything else follows from them. */
const COLOURS = ['header', 'header-text', 'brand', 'link', 'button', 'button-text'] as const;
const MODES = ['light', 'dark'] as const;

/**
 * Puts on the colours of a site's own `theme.json`, if it has one. The style sheet holds the default ones,
 * so a missing file, or a colour that is not written `#rrggbb`, leaves what is there.
 */
export async function applyTheme(address = 'theme.json', root = document.documentElement): Promise<void> {
  setColours(await readTheme(address), root.style);
}

function setColours(theme: unknown, style: CSSStyleDeclaration): void {
  for (const mode of MODES) {
    for (const colour of COLOURS) {
      const chosen = own(own(theme, mode), colour);
      // Through the object model, never as text: a policy against inline styles stays in force.
      if (isColour(chosen)) style.setProperty(`--hea-${mode}-${colour}`, chosen);
    }
  }
}

async function readTheme(address: string): Promise<unknown> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : null;
  } catch {
    // Offline, no such file or not JSON: the default colours are right then.
    return null;
  }
}

function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

function isColour(value: unknown): value is string {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
}
