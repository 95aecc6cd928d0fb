import { crossedAttributes } from '#lib/domain/attributes.ts';
import type { Parameters } from '#lib/engine/engine.ts';
import type { MetricId } from '#lib/metrics/catalogue.ts';
import type { Inspection } from '../inspection.ts';
import type { NameUse } from '../masters/count-names.ts';
import type { MetricTable } from '../run-metric.ts';
import type { EditableRow } from '../tray.ts';
import type { ShownWorkspace } from './shown-workspace.svelte.ts';

/** Whether a query asks for the people with values of two attributes. */
const isCombined = ({ attribute, value = '' }: Parameters): boolean =>
  value !== '' && typeof attribute === 'string' && crossedAttributes(attribute) !== null;

/** What pages ask the engine about the files that are open. */
export class Questions {
  readonly #shown: ShownWorkspace;

  constructor(shown: ShownWorkspace) {
    this.#shown = shown;
  }

  /**
   * One metric for one group, through the gate. What was seen of two attributes at once is kept.
   *
   * @throws Error named `view-too-small` or `view-singles-out` when such a view is refused
   */
  async metric<Id extends MetricId>(id: Id, parameters: Parameters): Promise<MetricTable<Id>> {
    const table = await this.#shown.open.session.run((client) => client.query(id, parameters));
    if (isCombined(parameters)) void this.#shown.ask(() => this.#shown.keepViews());
    return table;
  }

  /** What reading made of a file of the open workspace. */
  async inspection(name: string): Promise<Inspection | null> {
    const open = await this.#shown.open.session.run((client) => client.inspections());
    return open.find(({ file }) => file === name) ?? null;
  }

  /** The rows of a file, on the tray or open, that were not used: raw, to be corrected. */
  quarantineRows(name: string): Promise<readonly EditableRow[]> {
    return this.#shown.open.session.run((client) => client.quarantineRows(name));
  }

  /** The names that the open files use, of divisions, positions and the like. */
  names(): Promise<NameUse[]> {
    return this.#shown.open.session.run((client) => client.names());
  }
}
