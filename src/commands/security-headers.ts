/** What the browser may load and run; the README beside it tells hosts to send these headers. */
const policy = {
  'default-src': "'none'",
  // Page layout in the PDF is WebAssembly; nothing needs 'unsafe-eval'.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' blob:",
  'font-src': "'self'",
  // The PDF's WebAssembly arrives as a data: address, which can carry nothing out.
  'connect-src': "'self' data:",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // The one policy allowed is the default one of src/app/trust-own-scripts.ts.
  'trusted-types': 'default',
};

function write(directives: [string, string][]): string {
  return directives.map(([name, value]) => `${name} ${value}`).join('; ');
}

/** The policy for a meta tag. A page cannot say there who may frame it: that needs the header. */
export const metaPolicy = write(Object.entries(policy).filter(([name]) => name !== 'frame-ancestors'));

export const securityHeaders: Record<string, string> = {
  'Content-Security-Policy': write(Object.entries(policy)),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=()',
};
