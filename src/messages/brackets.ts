// What is said besides, in round brackets, in every language alike.

/** `a`, `b` → ` (a, b)`; what is empty is left out, and the brackets with it. */
export const inBrackets = (...parts: readonly string[]): string => {
  const said = parts.filter((part) => part !== '');
  return said.length ? ` (${said.join(', ')})` : '';
};
