import { figureContext, type FigureContext } from '#lib/figures/figure-context.ts';
import { useMessages } from '#lib/ui/messages.svelte.ts';
import { useMinori } from './minori-context.ts';

/** The settings under which the figures of a page are made; `null` before there are results. */
export function useFigures(): { readonly context: FigureContext | null } {
  const minori = useMinori();
  const messages = useMessages();
  const context = $derived.by(() => {
    const settings = minori.analysis?.settings;
    if (!settings) return null;
    return figureContext(settings.workspace, {
      minN: settings.min_n,
      asOf: settings.as_of,
      locale: messages.locale,
    });
  });
  return {
    get context() {
      return context;
    },
  };
}
