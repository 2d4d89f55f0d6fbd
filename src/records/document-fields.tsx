import { OUTLET_KINDS } from '../corpus/model.ts';
import { OUTLET_KIND_LABELS } from '../signs/labels.ts';
import { useSurroundings } from '../ui/surroundings.ts';
import type { Draft } from './draft.ts';
import { Labelled, TextField, type Filling } from './fields.tsx';

interface Props extends Filling {
  /** Codes of the countries that may be chosen. */
  readonly countries: readonly string[];
}

/** Where the statement can be read. */
export function DocumentFields(props: Props) {
  const { words } = useSurroundings();
  const { t } = words;
  const { draft, faulty, countries, onChange } = props;
  const places = ['VE', ...countries]
    .map((id) => ({ id, name: words.country(id) }))
    .sort((a, b) => words.compare(a.name, b.name));
  const controls = { '': null, yes: true, no: false } as const;
  const control = draft.stateControlled === null ? '' : draft.stateControlled ? 'yes' : 'no';
  return (
    <fieldset>
      <legend>{t('source')}</legend>
      <TextField {...props} label={t('formTitle')} field="title" />
      <TextField {...props} label={t('formUrl')} field="url" ltr />
      <div class="pair">
        <TextField {...props} label={t('formOutlet')} field="outlet" />
        <TextField
          {...props}
          label={t('formPublished')}
          field="published"
          ltr
          form="filterDateForm"
        />
        <TextField {...props} label={t('formLanguage')} field="language" ltr />
        <Labelled label={t('formKind')} field="kind" faulty={faulty}>
          {(attributes) => (
            <select
              {...attributes}
              value={draft.kind}
              onChange={(event) => onChange({ kind: event.currentTarget.value as Draft['kind'] })}
            >
              {OUTLET_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {t(OUTLET_KIND_LABELS[kind])}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled label={t('formOutletCountry')} field="outletCountry" faulty={faulty}>
          {(attributes) => (
            <select
              {...attributes}
              value={draft.outletCountry}
              onChange={(event) => onChange({ outletCountry: event.currentTarget.value })}
            >
              <option value="">{t('outletCountryUnknown')}</option>
              {places.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled label={t('stateControlled')} field="stateControlled" faulty={faulty}>
          {(attributes) => (
            <select
              {...attributes}
              value={control}
              onChange={(event) =>
                onChange({
                  stateControlled: controls[event.currentTarget.value as keyof typeof controls],
                })
              }
            >
              <option value="">{t('notKnown')}</option>
              <option value="yes">{t('yes')}</option>
              <option value="no">{t('no')}</option>
            </select>
          )}
        </Labelled>
      </div>
    </fieldset>
  );
}
