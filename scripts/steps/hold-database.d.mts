export function holdDatabase(databaseUrl: string): Promise<{ release: () => Promise<void> } | null>;
