import * as v from 'valibot';

/**
 * Says what is wrong with a file of a language.
 * @param file its name
 * @returns a sentence with file, field and what is allowed there
 */
export function faultIn(file: string, issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue) ?? 'the file';
  // Of a field that is missing or unknown, schemas tell the name in quotation marks as what is expected or received.
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return `${file}: ${field}: is missing.`;
  if (issue.expected === 'never') return `${file}: ${field}: is no field of such a file.`;
  return `${file}: ${field}: expected ${issue.expected}, found ${issue.received}.`;
}
