/** One rule that a file breaks: of PDF/UA by its Matterhorn condition, of PDF/A by its clause of ISO 19005-3. */
export interface Breach {
  readonly rule: string;
  readonly what: string;
}
