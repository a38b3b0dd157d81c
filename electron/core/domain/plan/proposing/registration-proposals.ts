import type { Registration } from '../plan.ts';
import type { DocumentParagraph } from './document-text.ts';
import type { Proposal } from './proposal.ts';

/** "đăng ký" as something that units are asked to do, not as what has been done ("theo đăng ký của", "trên cơ sở đăng ký"). */
const asked = /(?<!theo |cơ sở |đã |bản )đăng ký(?!\s+của)\s+(?:(?:và\s+)?(?:tổ chức\s+)?(?:thực hiện|triển khai)\s+)?/iu;
const receiver =
  /(?:về|với|gửi|tới|để)\s+((?:LĐLĐ|Liên đoàn Lao động|công đoàn cấp trên|CĐ cấp trên)[^,;.]*?)(?=\s+(?:qua|xem xét|trước|để)(?!\p{L})|[,;.]|$)/iu;
const channel = /qua\s+(?:địa chỉ\s+)?(?:e?-?mail|thư điện tử|hộp thư)\s*:?\s*(\S+@[\w.-]+\w)/iu;
const doer =
  /(CĐCS|công đoàn cơ sở|các cấp công đoàn|từng cấp công đoàn|công đoàn cấp trên cơ sở|CNVCLĐ|đoàn viên|(?:LĐLĐ|Liên đoàn Lao động) các huyện[^,;.]*|mỗi đơn vị|các cơ quan, đơn vị[^;.]*?)(?=[\s,])/giu;
/** Another deed begins: what is registered is over. A comma alone may go on with a list of things. */
const nextDeed =
  /(?:,|(?<!\p{L})và)\s+(?=(?:động viên|vận động|tổ chức|thực hiện|triển khai|đề nghị|báo cáo|lấy|gắn|phối hợp|sơ kết|kết hợp|qua đó|trong đó|đồng thời|kịp thời)(?!\p{L}))/iu;
const END = /[;:.…](?=\s|$)/u;
const elsewhere = /(?:^|\s)(?:về|với|tới|để|qua|ngay từ|đến|trong từng|theo|chào mừng)(?!\p{L}).*$/iu;
const WHAT_AT_LEAST = 6;
const WHAT_AT_MOST = 160;

/** What units are asked to register, each thing once; who and where to as far as its sentence says. */
export function registrationProposals(paragraphs: readonly DocumentParagraph[]): readonly Proposal[] {
  const found = paragraphs.flatMap(({ text }) => sentencesOf(text).flatMap(registrationsIn));
  return found.filter((one, at) => found.findIndex((other) => other.registration.what === one.registration.what) === at);
}

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+(?=\p{Lu})|;\s*/u);

type Proposed = Extract<Proposal, { kind: 'registration' }>;

function registrationsIn(sentence: string): readonly Proposed[] {
  const [, ...behind] = sentence.split(new RegExp(asked, 'giu'));
  let at = 0;
  return behind.flatMap((rest): Proposed[] => {
    at = sentence.indexOf(rest, at);
    const quotation = `đăng ký ${clauseOf(rest)}`;
    const what = thingOf(rest, sentence.slice(0, at).trimEnd());
    if (what === null) return [];
    const registration: Registration = {
      what,
      by: lastDoer(sentence.slice(0, at)),
      to: receiver.exec(rest)?.[1]?.trim() ?? null,
      channel: channel.exec(rest)?.[1] ?? null,
      quotation,
    };
    return [{ kind: 'registration', sentence, registration }];
  });
}

const clauseOf = (rest: string): string => (rest.split(END)[0] ?? '').split(nextDeed)[0]?.trim() ?? '';

/** The thing itself, without where it is sent: behind the word, or before "để đăng ký với …". Null where nothing is named. */
function thingOf(rest: string, before: string): string | null {
  const named = clauseOf(rest)
    .replace(elsewhere, '')
    .replace(/^các\s+/iu, '')
    .trim();
  const thing = named === '' ? thingBefore(before) : named;
  return thing.length < WHAT_AT_LEAST ? null : (thing.charAt(0).toUpperCase() + thing.slice(1)).slice(0, WHAT_AT_MOST);
}

/** "…; xây dựng kế hoạch cụ thể ở cấp mình để đăng ký với …" */
const thingBefore = (before: string): string => (/([^,;.]+?)\s+để\s+đăng ký\s*$/iu.exec(before)?.[1] ?? '').trim();

const lastDoer = (before: string): string | null => [...before.matchAll(doer)].at(-1)?.[1]?.trim() ?? null;
