import type { masters as ja } from '../../ja/data-page/masters.ts';
import { counted } from '../counted.ts';

/** Words of the city's own lists: names, their order, and what became of old names. */
export const masters: typeof ja = {
  title: 'Names of divisions, positions and the like',
  explanation:
    'Made from the files taken in. Figures and tables follow this order. For an old name or another spelling, choose the name it is counted under.',
  attributes: {
    division: 'Division',
    section: 'Section',
    position: 'Position',
    employment_type: 'Employment type',
    age_band: 'Age band',
    category: 'Category',
  },
  attribute: 'List',
  columns: {
    name: 'Name',
    division: 'Division',
    rows: 'Rows',
    files: 'Files',
    order: 'Order',
    tier: 'Tier',
    into: 'Counted under',
  },
  tiers: {
    none: 'Not said',
    general: 'General',
    supervisory: 'Supervisory',
    managerial: 'Managerial',
  },
  tierOf: (name) => `Tier of ${name}`,
  up: 'Up',
  upOf: (name) => `Move ${name} up`,
  down: 'Down',
  downOf: (name) => `Move ${name} down`,
  intoOf: (name) => `Name that ${name} is counted under`,
  notMerged: 'Its own name',
  inDivision: (division, name) => `${division}, ${name}`,
  newNameTitle: 'Give a new name (reorganisation)',
  oldName: 'Old name',
  newName: 'New name',
  give: 'Count under this name',
  renames: 'Names counted under another',
  renamed: (from, to) => `“${from}” is counted as “${to}”`,
  removeRename: 'Undo',
  removeRenameOf: (from) => `Count “${from}” under its own name again`,
  more: (names) => `Show the other ${counted(names, 'name', 'names')}`,
  none: 'There are no names of this list yet.',
};
