import {
  AppWindow,
  ArrowDown,
  ArrowRight,
  ArrowUp,
  Cable,
  ChevronRight,
  CircleAlert,
  ClipboardCopy,
  Copy,
  Database,
  FileBadge,
  FilePenLine,
  FileUp,
  History,
  type IconNode,
  Link,
  Link2,
  ListPlus,
  MailX,
  Maximize2,
  Menu,
  Package,
  Pencil,
  PencilLine,
  Rows3,
  Rss,
  ScrollText,
  Search,
  Send,
  Shield,
  ShieldCheck,
  SunMoon,
  TriangleAlert,
  WrapText,
  X,
} from 'lucide';

const ICONS = {
  'app-window': AppWindow,
  'arrow-down': ArrowDown,
  'arrow-right': ArrowRight,
  'arrow-up': ArrowUp,
  cable: Cable,
  'chevron-right': ChevronRight,
  'circle-alert': CircleAlert,
  'clipboard-copy': ClipboardCopy,
  copy: Copy,
  database: Database,
  'file-badge': FileBadge,
  'file-pen-line': FilePenLine,
  'file-up': FileUp,
  history: History,
  link: Link,
  'link-2': Link2,
  'list-plus': ListPlus,
  'mail-x': MailX,
  'maximize-2': Maximize2,
  menu: Menu,
  package: Package,
  pencil: Pencil,
  'pencil-line': PencilLine,
  'rows-3': Rows3,
  rss: Rss,
  'scroll-text': ScrollText,
  search: Search,
  send: Send,
  shield: Shield,
  'shield-check': ShieldCheck,
  'sun-moon': SunMoon,
  'triangle-alert': TriangleAlert,
  'wrap-text': WrapText,
  x: X,
} satisfies Record<string, IconNode>;

export type IconName = keyof typeof ICONS;

export function isIconName(name: string): name is IconName {
  return Object.hasOwn(ICONS, name);
}

/** A Lucide icon, always beside a word and so hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="ic" viewBox="0 0 24 24" aria-hidden="true">
      {ICONS[name].map(([Tag, attributes]) => (
        <Tag key={JSON.stringify(attributes)} {...attributes} />
      ))}
    </svg>
  );
}
