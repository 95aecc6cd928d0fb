import { createContext } from 'svelte';
import type { Minori } from '#lib/workspace/minori.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';

/** The open workspace, shared by every page. */
export const [useMinori, provideMinori] = createContext<Minori>();

/** Language and text size, shared by every page. */
export const [usePreferences, providePreferences] = createContext<Preferences>();
