-- dossier.form-06a-overdue-share-of-open
-- Form II.06a: overdue share of open (%) = Form II.06a, column 13: open and overdue ÷ Form II.06a, column 11: dossiers open × 100
-- Biểu II.06a: tỷ lệ đang giải quyết đã quá hạn (%) = Biểu II.06a, cột 13: đang giải quyết đã quá hạn ÷ Biểu II.06a, cột 11: hồ sơ đang giải quyết × 100
-- An invented case: 80 in column 11, 6 in column 13. → 7.50%
-- A form without dossiers. → nothing arose

-- postgres, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- duckdb, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- clickhouse, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported. This measure does not add up in this way: group by the body, or by the very periods that were reported.
