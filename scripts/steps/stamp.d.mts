export function fingerprint(root: string, names: readonly string[], skip?: (name: string) => boolean): string;
export function isStamped(file: string, print: string): boolean;
export function stamp(file: string, print: string): void;
export function unstamp(file: string): void;
