import { expect, it } from 'vitest';
import { metaPolicy, securityHeaders } from '#src/commands/security-headers.ts';

const policy = securityHeaders['Content-Security-Policy'] ?? '';

it('The security policy runs no text as code and nothing from elsewhere', () => {
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/'unsafe-(eval|inline)'|https?:|\*/);
});

it('The page carries the same policy as the headers, but for who may frame it', () => {
  expect(`${metaPolicy}; frame-ancestors 'none'`.split('; ').sort()).toEqual(policy.split('; ').sort());
});
