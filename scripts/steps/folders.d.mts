export const clone: string;
export const stateFolder: string;
