import type { PlanFault } from '../domain/plan/amending/plan-faults.ts';

const planFaults: Readonly<Record<PlanFault['kind'], string>> = {
  'code-missing': 'có chỗ thiếu mã',
  'code-twice': 'hai chỗ cùng một mã',
  'period-code-taken': 'mã đợt trùng mã kỳ 6 tháng, 9 tháng hoặc năm',
  'not-a-day': 'ngày không có thật',
  'period-backwards': 'đợt kết thúc trước khi bắt đầu',
  'period-outside-year': 'đợt nằm ngoài năm của kế hoạch',
  'deadline-without-period': 'hạn nộp của kỳ không có trong kế hoạch',
  'measure-does-not-fit': 'cách tính không hợp với loại số liệu',
  'target-backwards': 'khoảng giao phải từ số nhỏ đến số lớn',
  'categories-missing': 'chưa nêu các loại',
  'population-unit-twice': 'một đơn vị được nêu hai lần trong diện',
  'name-missing': 'chỉ tiêu chưa có tên',
};

/** What keeps a plan from being written so, and where. */
export const planFaultText = ({ kind, at }: PlanFault): string => `${planFaults[kind]}${at === '' ? '' : ` (${at})`}`;
