export function processBirth(pid: number): string | null;
export function isSameProcess(pid: number, birth: string | null): boolean;
