/** What a sentence can be filled with. The words by which an officer writes them are in the text. */
export const placeholders = [
  'area',
  'year',
  'period',
  'until',
  'name',
  'unitOfMeasure',
  'target',
  'verdict',
  'note',
  'missingUnits',
  'answered',
  'population',
  'noun',
  'actual',
  'denominator',
  'percent',
  'completion',
  'inPeriod',
  'sum',
  'lastYear',
  'lastYearValue',
  'notComparable',
  'unitsMeeting',
  'unitsJudged',
  'unitsSilent',
  'unitsShort',
  'range',
  'lowest',
  'highest',
  'section',
  'indicators',
  'verdictCounts',
  'exceeded',
  'met',
  'notMet',
  'insufficient',
  'noTarget',
  'timeLeft',
  'received',
  'expected',
  'unreported',
  'closed',
  'recipient',
  'planIndicators',
  'outsidePlan',
] as const;
export type Placeholder = (typeof placeholders)[number];

/** The kinds of sentence there are; each has one template. */
export const templateNames = [
  'opening',
  'selection',
  'summary',
  'section',
  'count',
  'countNone',
  'countZero',
  'ratio',
  'shareSome',
  'shareAll',
  'shareNone',
  'minimumSome',
  'minimumAll',
  'minimumNone',
  'unitsSome',
  'unitsAll',
  'unitsNone',
  'missing',
  'officeMissing',
  'notDue',
] as const;
export type TemplateName = (typeof templateNames)[number];

/** A sentence of each kind, as it is written; an office's own or a recipient's are only some of them. */
export type TemplateTexts = Readonly<Record<TemplateName, string>>;
export type OwnTemplates = Readonly<Partial<Record<TemplateName, string>>>;

const everywhere = ['area', 'year', 'period', 'until'] as const;
const ofIndicator = ['name', 'unitOfMeasure', 'target', 'note', 'missingUnits', 'answered', 'population', 'noun'] as const;
const ofFigure = [
  ...ofIndicator,
  'verdict',
  'actual',
  'percent',
  'completion',
  'inPeriod',
  'lastYear',
  'lastYearValue',
  'notComparable',
] as const;
const ofShare = [...ofFigure, 'denominator', 'unitsShort'] as const;
const ofUnits = [
  'name',
  'target',
  'unitsMeeting',
  'unitsJudged',
  'unitsSilent',
  'unitsShort',
  'range',
  'lowest',
  'highest',
] as const;
const ofVerdicts = ['indicators', 'verdictCounts', 'exceeded', 'met', 'notMet', 'insufficient', 'noTarget', 'timeLeft'] as const;

const own: Readonly<Record<TemplateName, readonly Placeholder[]>> = {
  opening: ['received', 'expected', 'unreported', 'closed'],
  selection: ['recipient', 'indicators', 'planIndicators', 'outsidePlan'],
  summary: ofVerdicts,
  section: ['section', ...ofVerdicts],
  count: ofFigure,
  countNone: ofFigure,
  countZero: ofFigure,
  ratio: [...ofFigure, 'denominator'],
  shareSome: ofShare,
  shareAll: ofShare,
  shareNone: ofShare,
  minimumSome: [...ofShare, 'sum'],
  minimumAll: [...ofShare, 'sum'],
  minimumNone: [...ofShare, 'sum'],
  unitsSome: ofUnits,
  unitsAll: ofUnits,
  unitsNone: ofUnits,
  missing: ofIndicator,
  officeMissing: ofIndicator,
  notDue: ofIndicator,
};

/** What a sentence of this kind can be filled with. */
export const placeholdersOf = (template: TemplateName): readonly Placeholder[] => [...own[template], ...everywhere];
