export type ProcessIdentity = { readonly pid: number; readonly birth: string | null };
export function processBirth(pid: number): string | null;
export function isSameProcess(pid: number, birth: string | null): boolean;
export function endProcess(identity: ProcessIdentity, signal: NodeJS.Signals, milliseconds: number): Promise<void>;
