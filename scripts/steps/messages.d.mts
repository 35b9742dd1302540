import type { LockHolder } from "./lock.mjs";
export class PlainLine extends Error {}
export function alreadyRunning(holder: LockHolder): string;
export function portTaken(port: number): string;
export function portUnreadable(text: string): string;
export function diskFull(folder: string, freeBytes: number, neededBytes: number): string;
export function databaseHeld(name: string): string;
