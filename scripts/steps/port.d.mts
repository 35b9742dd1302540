export function readPort(env: Record<string, string | undefined>): { port: number; host: string };
export function refuseTakenPort(port: number, host: string): Promise<void>;
