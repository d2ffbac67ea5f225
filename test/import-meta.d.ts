/** What the test runner makes of `import.meta.glob`: the modules, or one export of each, of all files that match. */
interface ImportMeta {
  glob<T>(pattern: string, options: { readonly eager: true; readonly import?: string }): Record<string, T>;
}
