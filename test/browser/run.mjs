/** Asks the library in a page or a worker, and listens to what the browser holds against it. */

/** `?jitless` tells zod, before it is used, not to try whether it may make code. */
export async function run({ href, search }) {
  const violations = [];
  const listen = ({ effectiveDirective, blockedURI }) => violations.push(`${effectiveDirective}: ${blockedURI}`);
  globalThis.addEventListener('securitypolicyviolation', listen);
  if (search === '?jitless') {
    const { config } = await import('zod');
    config({ jitless: true });
  }
  const { asked } = await import('./program.ts');
  const answers = await asked(new URL('entries/', href).href, ENTRIES);
  await new Promise((resolve) => setTimeout(resolve, 50)); // violations are told in tasks of their own
  globalThis.removeEventListener('securitypolicyviolation', listen);
  return { ...answers, violations, refused: FORBIDDEN.map(refusal) };
}

/** What the policy forbids: where it is allowed, the policy was not in force, and nothing was proved. */
const FORBIDDEN = [() => Function('return 1')(), () => trustedTypes.createPolicy('any', {})];

function refusal(forbidden) {
  try {
    forbidden();
    return 'allowed';
  } catch ({ name }) {
    return name;
  }
}
