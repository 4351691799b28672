import { MyVersion } from '#components/parts/my-version.tsx';
import type { Facet } from '#islands/browse/view-state.ts';
import { getContent } from '#lib/content/content-store.ts';
import type { Locale } from '#lib/core/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { facetOptions, type Option, type OptionGroup } from './facet-options.ts';

function Choice({ facet, option }: { readonly facet: Facet; readonly option: Option }) {
  const { value, label, count, synonyms = [], isPart = false } = option;
  return (
    <label className={isPart ? 'in' : undefined} data-synonyms={synonyms.join(' ') || undefined}>
      <input type="checkbox" name={facet} value={value} />
      <span>{label}</span>
      <span className="cnt">{count}</span>
    </label>
  );
}

type FacetProps = {
  readonly facet: Facet;
  readonly legend: string;
  readonly groups: readonly OptionGroup[];
  /** Label of a field that narrows the options. */
  readonly find?: string;
};

/** Disabled until the script answers: a dead checkbox must not look alive. */
function FacetFields({ facet, legend, groups, find }: FacetProps) {
  return (
    <fieldset data-facet={facet} disabled>
      <legend>{legend}</legend>
      {find && (
        <input type="search" className="find2" aria-label={find} placeholder={find} autoComplete="off" />
      )}
      {groups
        .filter(({ options }) => options.length > 0)
        .map(({ label, options }) => (
          <div key={label ?? facet} className="opts">
            {label && <p className="grp">{label}</p>}
            {options.map((option) => (
              <Choice key={option.value} facet={facet} option={option} />
            ))}
          </div>
        ))}
    </fieldset>
  );
}

/** The filters of the list. Their counts are those of the whole list until the script counts anew. */
export async function FacetForm({ locale }: { readonly locale: Locale }) {
  const content = await getContent();
  const { browse, article } = getMessages(locale);
  const options = facetOptions(content)[locale];
  return (
    <div className="fac" id="filters">
      <form aria-label={browse.filters}>
        <FacetFields
          facet="symptom"
          legend={browse.symptom}
          groups={options.symptom}
          find={browse.findSymptom}
        />
        <FacetFields facet="component" legend={article.component} groups={options.component} />
        <FacetFields facet="version" legend={article.version} groups={options.version} />
        <FacetFields facet="status" legend={article.status} groups={options.status} />
      </form>
      <lotse-version class="mine">
        <MyVersion locale={locale} />
      </lotse-version>
    </div>
  );
}
