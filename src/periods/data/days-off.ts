// Written by scripts/generate-calendar.mjs from days-off.tsv: edit that table, then run the script.
/** The official letters and notices of {@link DAYS_OFF}, by their position. */
export const NOTICES: readonly string[] = [
  'thông báo của Bộ LĐTBXH năm 2019 (số: chưa tìm thấy)',
  'Thông báo 4875/TB-LĐTBXH (12/2020)',
  'CV 245/VPCP-KGVX 11/01/2022; Thông báo 119/TB-LĐTBXH (2022)',
  'Thông báo 119/TB-LĐTBXH (2022)',
  'CV 8056/VPCP-KGVX 01/12/2022; Thông báo 5034/TB-LĐTBXH',
  'CV 8662/VPCP-KGVX 03/11/2023; Thông báo 5015/TB-LĐTBXH 22/11/2023',
  'CV 2450/VPCP-KGVX 12/04/2024; Thông báo 1570/TB-BLĐTBXH',
  'CV 8726/VPCP-KGVX 26/11/2024; Thông báo 6150/TB-BLĐTBXH 03/12/2024',
  'CV 12729/VPCP-KGVX 25/12/2025',
  'Thông báo 9441/TB-BNV 16/10/2025 (theo CV 9859/VPCP-KGVX)',
  'CV 10065/VPCP-KGVX 02/10/2026',
];

/**
 * The days off of each year: month and day, the letter of the holiday, the position of its notice, `?` where the notice
 * was seen once, `??` where none was seen, then `+` and the day compensated or `~` and the make-up day.
 */
export const DAYS_OFF: Readonly<Record<number, string>> = {
  2020: '0101n 0123t0? 0124t0? 0125t0? 0126t0? 0127t0? 0128t0?+0125 0129t0?+0126 0402h 0430v 0501l 0902d',
  2021: '0101n 0210t1 0211t1 0212t1 0213t1 0214t1 0215t1+0213 0216t1+0214 0421h 0430v 0501l 0503l+0501 0902d 0903a1',
  2022: '0101n 0103n?+0101 0131t2 0201t2 0202t2 0203t2 0204t2 0410h 0411h+0410 0430v 0501l 0502v+0430 0503l+0501 0901a3? 0902d',
  2023: '0101n 0102n+0101 0120t4 0121t4 0122t4 0123t4 0124t4 0125t4+0121 0126t4+0122 0429h 0430v 0501l 0502h+0429 0503v+0430 0901a4 0902d 0904d+0902',
  2024: '0101n 0208t5 0209t5 0210t5 0211t5 0212t5 0213t5+0210 0214t5+0211 0418h 0429v6~0504 0430v 0501l 0902d 0903a5',
  2025: '0101n 0127t7 0128t7 0129t7 0130t7 0131t7 0407h 0430v 0501l 0502v7~0426 0901a7 0902d',
  2026: '0101n 0102n8~0110 0216t9 0217t9 0218t9 0219t9 0220t9 0426h 0427h+0426 0430v 0501l 0831d9~0822 0901a9 0902d 1124c10',
  2027: '0101n 0204t10? 0205t10? 0206t10? 0207t10? 0208t10? 0209t10?+0206 0210t10?+0207 0416h 0430v 0501l 0503l??+0501 0902d 0903a10? 1124c',
};
